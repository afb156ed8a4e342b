"""All keys on one card over the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from onlyworkshop.language import _
from ui.actions import Action, spelled
from ui.boards.layout import label
from ui.theme import SPACE


class KeysSheet(QFrame):
    """Not a dialog: it takes no keys away and goes with the next `?` or a click."""

    def __init__(self, actions: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = parent
        self.setObjectName("keysSheet")
        self.setAccessibleName(_("All keys"))
        self.setProperty("role", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.s)
        grid.addWidget(label(_("Keys"), "section", self), 0, 0, 1, 2)
        for line, action in enumerate(actions, 1):
            grid.addWidget(label(action.words, "body", self), line, 0)
            grid.addWidget(label(spelled(action.keys), "quiet", self), line, 1, Qt.AlignmentFlag.AlignLeft)
        closing = label(_("A clicker’s keys rest while you type."), "caption", self)
        grid.addWidget(closing, len(actions) + 1, 0, 1, 2)
        self.hide()

    def toggle(self) -> None:
        """Show the card in the middle of the desk, or take it away."""
        if self.isVisible():
            self.hide()
            return
        self.adjustSize()
        middle = self._desk.rect().center()
        self.move(middle - self.rect().center())
        self.show()
        self.raise_()

    def mousePressEvent(self, _event: object) -> None:
        self.hide()
