"""The middle of the desk: what the shown block is, the notice line, and the exercise's own panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.desk.frame import ShownBlock
from ui.desk.notice import NoticeLine
from ui.desk.question_line import QuestionLine
from ui.theme import SPACE


class Stage(QWidget):
    """Shows a block; the panel gets all the room that is left."""

    start_asked = Signal()
    return_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full_title = ""
        self._title = label("", "section", self)
        self._title.setObjectName("blockTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._question = label("", "quiet", self)
        self._question.setObjectName("blockQuestion")
        self._return = self._button("returnButton", _("Back to what runs"))
        self._start = self._button("startBlockButton", _("Start this block"))
        self._return.clicked.connect(self.return_asked)
        self._start.clicked.connect(self.start_asked)
        self.notice = NoticeLine(self)
        self.notice.changed.connect(self._fit_line)
        self.question = QuestionLine(self)
        self.holder = QFrame(self)
        self.holder.setLayout(column())
        self.panel: QWidget | None = None
        self._arrange()

    def show_block(self, shown: ShownBlock, anything_runs: bool) -> None:
        """Show the block's title and question, and how to start it when it is not running."""
        title = f"{shown.code} · {shown.title}" if shown.code else shown.title
        if title != self._full_title:
            self._full_title = title
            self._title.setToolTip(title)
            self._title.setAccessibleName(title)
            self._fit_title()
        question = shown.question if shown.module else ""
        if question != self._question.text():
            self._question.setText(question)
            self._fit_line()
        self._start.setVisible(shown.startable)
        self._return.setVisible(anything_runs and not shown.running)

    def show_panel(self, panel: QWidget) -> None:
        """This panel instead of the one before, which its owner closes."""
        layout = self.holder.layout()
        assert isinstance(layout, QVBoxLayout)
        if self.panel:
            layout.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        layout.addWidget(panel)
        panel.show()

    def enter(self) -> bool:
        """Go to the first place in the panel where Tab stops; False when there is none."""
        panel = self.panel
        place = panel.nextInFocusChain() if panel else None
        while panel and place and panel.isAncestorOf(place):
            if place.focusPolicy() & Qt.FocusPolicy.TabFocus and place.isEnabled() and place.isVisibleTo(panel):
                place.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            place = place.nextInFocusChain()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()
        self._fit_line()

    def _fit_title(self) -> None:
        width = self._title.width()
        self._title.setText(self._title.fontMetrics().elidedText(self._full_title, Qt.TextElideMode.ElideRight, width))

    def _fit_line(self) -> None:
        """The question gives way to a notice that needs the whole line."""
        room = self.width() - 3 * SPACE.l - SPACE.s
        self._question.setVisible(self._question.sizeHint().width() + self.notice.needed() <= room)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.hide()
        return button

    def _arrange(self) -> None:
        head = row(self._title, self._return, self._start, gap=SPACE.s)
        head.setStretch(0, 1)
        line = row(self._question, self.notice, gap=SPACE.l)
        line.setStretch(1, 1)
        whole = column(head, line, self.question, self.holder, gap=SPACE.s)
        whole.setStretch(3, 1)
        whole.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self.setLayout(whole)


class BreakPanel(QWidget):
    """A quiet panel for a block in which nobody works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("breakPanel")
        self._line: QLabel = label("", "page", self)
        self._line.setObjectName("breakLabel")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = label(_("A good moment for the parking lot and a glass of water."), "quiet", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(2, self._line, self._hint, 3, gap=SPACE.s))

    def show_line(self, text: str) -> None:
        """When we are back."""
        if text != self._line.text():
            self._line.setText(text)
