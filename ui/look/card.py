"""The card: which light the desk has, and which the room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.boards.one_of import stop_at_chosen
from ui.theme import SPACE


def theme_words() -> dict[str, str]:
    """What the themes are called."""
    return {"light": _("Light"), "dark": _("Dark"), "contrast": _("High contrast")}


class LightChoice(QWidget):
    """One of four: as the system asks, or a theme. `where` is `desk` or `room`."""

    chosen = Signal(str)

    def __init__(self, where: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._choices = {name: self._choice(where, name) for name in ("system", *theme_words())}
        self.setLayout(column(label(words, "emphasis", self), *self._choices.values(), gap=SPACE.xs))
        stop_at_chosen(self._group)

    def show_chosen(self, name: str, outside: str) -> None:
        """Show what is chosen, and what the system asks for."""
        said = _("As the system ({now} now)").format(now=theme_words()[outside].lower())
        for one, words in {"system": said, **theme_words()}.items():
            self._choices[one].setText(words)
            self._choices[one].setAccessibleName(f"{self._words}: {words}")
        self._choices[name].setChecked(True)

    def first(self) -> QWidget:
        """The one that is chosen; the arrows lead on."""
        return self._group.checkedButton() or self

    def _choice(self, where: str, name: str) -> QRadioButton:
        made = QRadioButton(self)
        made.setObjectName(f"{where}{name.capitalize()}Choice")
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(made)
        return made


class LookCard(QWidget):
    """Desk and room beside each other, for they are looked at in different light."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = LightChoice("desk", _("Desk"), self)
        self.room = LightChoice("room", _("Room"), self)
        hint = label(_("It changes at once. Nothing in the program moves by itself."), "caption", self)
        both = row(self.desk, self.room, gap=SPACE.xxl)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(column(both, hint, gap=SPACE.l))
