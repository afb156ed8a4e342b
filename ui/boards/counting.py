"""How votes reach the program: hands, paper, or the laptop passed around."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from onlyworkshop.domain.voting import Counting
from onlyworkshop.language import _
from onlyworkshop.naming import counting_name
from ui.boards.layout import row
from ui.boards.one_of import stop_at_chosen
from ui.theme import SPACE


class CountingChoice(QWidget):
    """One button for each way; the way is settled once somebody has voted."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, ways: Sequence[Counting] = tuple(Counting)) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {way: self._button(way, name) for way in ways}
        stop_at_chosen(self._group)
        self.setLayout(row(*self._buttons.values(), gap=SPACE.xs))

    def show_counting(self, counting: Counting, settled: bool) -> None:
        """Show which way it is; when `settled`, the others are out of reach."""
        for way, button in self._buttons.items():
            button.setChecked(way is counting)
            button.setEnabled(way is counting or not settled)
            button.setToolTip(_("Start this round over to count in another way.") if settled else _hint(way))

    def _button(self, way: Counting, name: str) -> QPushButton:
        made = QPushButton(counting_name(way), self)
        made.setObjectName(f"{name}{way.value.capitalize()}Button")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.chosen.emit(way.value))
        self._group.addButton(made)
        return made


def _hint(way: Counting) -> str:
    return {
        Counting.HANDS: _("Count the hands that are raised, and type the number."),
        Counting.PAPER: _("Everybody writes on paper; type one line for each sheet."),
        Counting.PASSED: _("One person after the other types, and sees nobody else’s marks."),
    }[way]
