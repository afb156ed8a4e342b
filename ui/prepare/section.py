"""One section of the page: its name, what is missing in words, and what belongs to it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.boards.layout import Item, abreast, column, label
from ui.prepare.spoken import Said
from ui.theme import SPACE, set_property


class Section(QFrame):
    """A card with a heading."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = label(title, "section", self)
        self._missing = said_label(name, self)

    def show_missing(self, said: Said) -> None:
        """What is still open here."""
        show_said(self._missing, said)

    def fill(self, *items: Item) -> None:
        """Everything below the heading."""
        inside = column(column(self._heading, self._missing, gap=0), *items, gap=SPACE.m)
        inside.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.l)
        self.setLayout(inside)


def captioned(words: str, part: QWidget) -> QWidget:
    """A field or a button with its words above it; what is refused is said on a line that it shares with others."""
    made = QWidget(part.parentWidget())
    above = label(words, "caption", made)
    above.setBuddy(part)
    made.setLayout(column(above, part, gap=SPACE.xs))
    return made


def level(*fields: QWidget) -> QHBoxLayout:
    """Fields beside each other, their labels on one line whatever is refused below; the first one takes the room."""
    made = abreast(*fields, gap=SPACE.m)
    made.setStretch(0, 1)
    return made


def said_label(name: str, parent: QWidget) -> QLabel:
    """A line for what is said, of two lines at most."""
    made = label("", "quiet", parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def show_said(line: QLabel, said: Said) -> None:
    """Show these words in their tone."""
    if line.text() != said.text:
        line.setText(said.text)
    set_property(line, "role", said.tone)
