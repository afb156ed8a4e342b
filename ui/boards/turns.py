"""Pages of one panel, each one key away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from ui.boards.layout import column, row
from ui.boards.one_of import stop_at_chosen
from ui.theme import SPACE


class Turns(QWidget):
    """Pages given as (words, name of the button, page); Alt and the number turn to one, and `turned` tells which."""

    turned = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, str, QWidget]], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget(self)
        self._group = QButtonGroup(self)
        buttons = row(gap=SPACE.xs)
        for number, (words, name, page) in enumerate(pages):
            self._pages.addWidget(page)
            buttons.addWidget(self._button(number, words, name))
        buttons.addStretch(1)
        stop_at_chosen(self._group)
        layout = column(buttons, self._pages)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._group.idClicked.connect(self._pages.setCurrentIndex)
        self._group.idClicked.connect(self.turned)

    def turn_to(self, number: int) -> None:
        """Show this page, counted from 0."""
        self._group.button(number).click()

    def _button(self, number: int, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(True)
        made.setChecked(number == 0)
        made.setToolTip(f"Alt+{number + 1}")
        self._group.addButton(made, number)
        QShortcut(QKeySequence(f"Alt+{number + 1}"), self).activated.connect(made.click)
        return made
