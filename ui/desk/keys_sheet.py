"""All keys on one card over the desk, each of which can be another one, and all of them on paper."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.actions import Action, spelled
from ui.boards.layout import column, label, row
from ui.desk.key_button import KeyButton
from ui.overlay import Overlay
from ui.theme import SPACE

COLUMNS = 2


class KeysSheet(Overlay):
    """Goes with Esc, Close or the next `?`.

    `choose` is told the action and the key that was pressed for it, and answers why not, or nothing.
    """

    print_asked = Signal()
    restored = Signal()

    def __init__(self, actions: Sequence[Action], choose: Callable[[str, str], str], parent: QWidget) -> None:
        super().__init__("keysSheet", _("All keys"), parent)
        self._choose = choose
        self._actions = tuple(actions)
        self._keys = {action.id: self._key(action) for action in actions}
        self._said = self._line()
        self._restore = self._button("restoreKeysButton", _("As delivered"), self.restored.emit)
        printing = self._button("printKeysButton", _("Print"), self.print_asked.emit)
        self._close = self._button("closeKeysButton", _("Close"), self.put_away)
        foot = row(self._said, self._restore, printing, self._close, gap=SPACE.m)
        foot.setStretch(0, 1)
        inside = column(label(_("Keys"), "section", self), self._grid(actions), foot, gap=SPACE.m)
        inside.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        self.setLayout(inside)

    def show_actions(self, actions: Sequence[Action], as_delivered: bool) -> None:
        """The keys as they are now."""
        self._actions = tuple(actions)
        for action in actions:
            self._keys[action.id].show_keys(action.keys)
        self._restore.setEnabled(not as_delivered)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What each key does, and the key as this system spells it."""
        return tuple((action.words, spelled(action.keys)) for action in self._actions)

    def say(self, text: str) -> None:
        """One line on the card; empty says what the card is for."""
        self._said.setText(text or _("Press a key to change it. A clicker’s keys rest while you type."))

    def first(self) -> QWidget:
        """The way out."""
        return self._close

    def refresh(self) -> None:
        """It is about to be shown."""
        self.say("")

    def _grid(self, actions: Sequence[Action]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(0)
        tall = -(-len(actions) // COLUMNS)
        for place, action in enumerate(actions):
            side, line = divmod(place, tall)
            grid.addWidget(label(action.words, "body", self), line, 2 * side)
            grid.addWidget(self._keys[action.id], line, 2 * side + 1, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _key(self, action: Action) -> KeyButton:
        key = KeyButton(action, self)
        key.waits.connect(lambda: self.say(_("{words}: press the new key. Esc keeps it.").format(words=action.words)))
        key.told.connect(lambda told: self.say(self._choose(action.id, told)))
        return key

    def _line(self) -> QLabel:
        line = label("", "caption", self)
        line.setObjectName("keysLineLabel")
        line.setWordWrap(True)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return line

    def _button(self, name: str, words: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: then())  # noqa: PLW0108 `clicked` says whether it is checked
        return button
