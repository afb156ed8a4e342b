"""One workshop on the shelf: a wide card that opens it, with a small menu for the rest."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from onlyworkshop.language import _
from ui.boards.layout import Item, column, label, row
from ui.home.shelved import Card
from ui.home.statement import StatementLine
from ui.theme import SPACE

BAR_WIDTH = 160


class WorkshopCard(QPushButton):
    """Click or Enter opens; Delete removes; the menu copies and carries out."""

    open_asked = Signal(str)
    copy_asked = Signal(str)
    export_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, shown: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setObjectName(f"workshopCard-{shown.id}")
        self.setProperty("role", "card")
        self.setAccessibleName(_("Open {title}").format(title=shown.title))
        self.setAccessibleDescription(
            " · ".join(part for part in (shown.about, shown.statement, shown.progress) if part)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.clicked.connect(lambda: self.open_asked.emit(shown.id))
        self._inside = self._arranged()
        self.setLayout(self._inside)

    def sizeHint(self) -> QSize:
        """As tall as what stands on it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens like a click; Delete removes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Delete:
                self.remove_asked.emit(self._shown.id)
            case _:
                super().keyPressEvent(event)

    def _arranged(self) -> QVBoxLayout:
        title = label(self._shown.title, "emphasis", self)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = row(title, *self._marks(), self._menu_button(), gap=SPACE.m)
        head.setStretch(0, 1)
        inside = column(head, label(self._shown.about, "caption", self), gap=0)
        inside.addSpacing(SPACE.s)
        inside.addLayout(row(*self._standing(), gap=SPACE.m))
        inside.setContentsMargins(SPACE.l, SPACE.s, SPACE.s, SPACE.m)
        return inside

    def _marks(self) -> list[Item]:
        marks: list[Item] = []
        if self._shown.running:
            marks.append(_mark(_("Running now"), "running", self))
        if self._shown.sample:
            marks.append(_mark(_("Sample"), "sample", self))
        return marks

    def _standing(self) -> list[Item]:
        if self._shown.statement:
            return [StatementLine(self._shown.statement, self)]
        words = label(self._shown.progress, "quiet", self)
        if not self._shown.share:
            return [words, 1]
        bar = QProgressBar(self)
        bar.setTextVisible(False)
        bar.setFixedWidth(BAR_WIDTH)
        bar.setValue(round(100 * self._shown.share))
        bar.setAccessibleName(self._shown.progress)
        return [bar, words, 1]

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"workshopMenuButton-{self._shown.id}")
        button.setText("⋯")
        button.setProperty("quiet", True)
        button.setAccessibleName(_("More for {title}").format(title=self._shown.title))
        button.setToolTip(_("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for words, asked in (
            (_("Open"), self.open_asked),
            (_("Copy for another group"), self.copy_asked),
            (_("Save as a file…"), self.export_asked),
            (_("Remove"), self.remove_asked),
        ):
            menu.addAction(words, partial(asked.emit, self._shown.id))
        button.setMenu(menu)
        return button


def _mark(words: str, kind: str, parent: QWidget) -> QLabel:
    mark = label(words, "mark", parent)
    mark.setProperty("kind", kind)
    mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return mark
