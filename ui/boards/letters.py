"""A field of letters: each one's own key ticks it and takes the tick away."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from onlyworkshop.language import _
from ui.boards.entry import Entry, RefusalLine, TypedLine

UNKNOWN = "?"
NOBODY = ("0", "-", " ")
"""Keys that say: we have been through them, and nobody else."""


class Lettered(NamedTuple):
    """Somebody with a letter."""

    key: str
    letter: str
    name: str


class _LetterLine(TypedLine):
    """Keeps every key of the alphabet for itself, so that no letter starts anything elsewhere."""

    pressed = Signal(str)
    clicked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isprintable() and event.text():
            self.pressed.emit(event.text())
        elif event.key() not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.clicked.emit()


class LetterField(Entry):
    """Who of these can say it: `?` before anybody has asked, then their letters, or nobody.

    `toggled` tells whose letter was pressed, `none_left` that the answer is nobody.
    """

    toggled = Signal(str)
    none_left = Signal()

    def __init__(
        self, label: str, name: str, parent: QWidget | None = None, *, refusals: RefusalLine | None = None
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._offered: tuple[Lettered, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self._edit = _LetterLine(self)
        self._edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._edit.setAcceptDrops(False)
        self._arrange(name, self._edit)
        self._menu = QMenu(self)
        self._edit.pressed.connect(self._on_pressed)
        self._edit.clicked.connect(self._offer)

    def text(self) -> str:
        """What stands in the field."""
        return self._edit.text()

    def show_letters(self, offered: Sequence[Lettered], ticked: Collection[str], asked: bool) -> None:
        """Who may be ticked, who is, and whether anybody has asked."""
        self._offered, self._ticked = tuple(offered), frozenset(ticked)
        letters = " ".join(one.letter for one in offered if one.key in self._ticked)
        said = letters or (_("nobody") if asked else UNKNOWN)
        self._edit.kept = said
        if said != self._edit.text():
            self._edit.setText(said)
        self._edit.setEnabled(bool(offered))
        names = ", ".join(f"{one.letter} {one.name}" for one in offered)
        self._edit.setToolTip(_("Press a letter: {names}. 0 for nobody.").format(names=names) if names else "")

    def _editor(self) -> TypedLine:
        return self._edit

    def _on_pressed(self, typed: str) -> None:
        if typed in NOBODY:
            self.none_left.emit()
        for one in self._offered:
            if one.letter.casefold() == typed.casefold():
                self.toggled.emit(one.key)

    def _offer(self) -> None:
        """The names to tick by mouse."""
        self._menu.clear()
        for one in self._offered:
            action = self._menu.addAction(f"{one.letter}  {one.name}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.key in self._ticked)
            action.triggered.connect(lambda _on=False, key=one.key: self.toggled.emit(key))
        self._menu.addAction(_("Nobody else")).triggered.connect(self.none_left)
        self._menu.popup(self._edit.mapToGlobal(self._edit.rect().bottomLeft()))
