"""One line above the exercise: what was refused or removed, else the quiet cue of the moment."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.layout import label, row
from ui.theme import SPACE, set_property

STAYS_MS = 12_000


class NoticeLine(QWidget):
    """A notice hides the cue and goes away by itself; the line keeps its height."""

    undone = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cue = ""
        self._notice = ""
        self._line = label("", "quiet", self)
        self._line.setObjectName("noticeLabel")
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._undo = QPushButton(_("Undo"), self)
        self._undo.setObjectName("undoRemovalButton")
        self._undo.setAccessibleName(_("Undo"))
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self.undone)
        self._undo.hide()
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(STAYS_MS)
        self._going.timeout.connect(lambda: self.show_notice(""))
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(SPACE.xxl)
        line = row(self._line, self._undo, gap=SPACE.m)
        line.setStretch(0, 1)
        self.setLayout(line)

    def text(self) -> str:
        """The line that is read now."""
        return self._notice or self._cue

    def needed(self) -> int:
        """The width that shows all of it."""
        undo = self._undo.sizeHint().width() + SPACE.m if not self._undo.isHidden() else 0
        return self._line.fontMetrics().horizontalAdvance(self.text()) + undo

    def show_cue(self, text: str) -> None:
        """What the facilitator may want to know, until something more urgent happens."""
        if text != self._cue:
            self._cue = text
            self._redraw()
            self.changed.emit()

    def show_notice(self, text: str, undo: bool = False) -> None:
        """Say this for a while; empty goes back to the cue."""
        self._notice = text
        self._undo.setVisible(undo and bool(text))
        if text:
            self._going.start()
        else:
            self._going.stop()
        self._redraw()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        width = self.width() - (self._undo.sizeHint().width() + SPACE.m if not self._undo.isHidden() else 0)
        set_property(self._line, "role", "warn" if self._notice else "quiet")
        self._line.setText(self._line.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width))
        self._line.setToolTip(self.text())
        self._line.setAccessibleName(self.text())
