"""All keys on one card over the desk, each of which can be another one, and all of them on paper."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.actions import spelled
from ui.boards.layout import column, label, row
from ui.deeds import Deed, in_exercises
from ui.desk.key_button import KeyButton
from ui.overlay import Overlay
from ui.theme import SPACE

COLUMNS = 2


class KeysSheet(Overlay):
    """Goes with Esc, Close or the next `?`.

    `choose` is told the deed and the key that was pressed for it, and answers why not, or nothing.
    """

    print_asked = Signal()
    restored = Signal()

    def __init__(self, deeds: Sequence[Deed], choose: Callable[[str, str], str], parent: QWidget) -> None:
        super().__init__("keysSheet", _("All keys"), parent)
        self._choose = choose
        self._deeds = tuple(deeds)
        self._keys = {deed.id: self._key(deed) for deed in deeds}
        self._said = self._line()
        self._restore = self._button("restoreKeysButton", _("As delivered"), self.restored.emit)
        printing = self._button("printKeysButton", _("Print"), self.print_asked.emit)
        self._close = self._button("closeKeysButton", _("Close"), self.put_away)
        foot = row(self._said, self._restore, printing, self._close, gap=SPACE.m)
        foot.setStretch(0, 1)
        fixed = label(in_exercises(), "caption", self)
        fixed.setObjectName("fixedKeysLabel")
        inside = column(label(_("Keys"), "section", self), self._grid(deeds), fixed, foot, gap=SPACE.s)
        inside.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        self.setLayout(inside)

    def show_deeds(self, deeds: Sequence[Deed], as_delivered: bool) -> None:
        """The keys as they are now."""
        self._deeds = tuple(deeds)
        for deed in deeds:
            self._keys[deed.id].show_keys(deed.keys)
        self._restore.setEnabled(not as_delivered)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What each key does, and the key as this system spells it."""
        return tuple((deed.words, spelled(deed.keys)) for deed in self._deeds)

    def say(self, text: str) -> None:
        """One line on the card; empty says what the card is for."""
        self._said.setText(text or _("Press a key to change it. A clicker’s keys rest while you type."))

    def first(self) -> QWidget:
        """The way out."""
        return self._close

    def refresh(self) -> None:
        """It is about to be shown."""
        self.say("")

    def _grid(self, deeds: Sequence[Deed]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(0)
        tall = -(-len(deeds) // COLUMNS)
        for place, deed in enumerate(deeds):
            side, line = divmod(place, tall)
            grid.addWidget(label(deed.words, "body", self), line, 2 * side)
            grid.addWidget(self._keys[deed.id], line, 2 * side + 1, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _key(self, deed: Deed) -> KeyButton:
        key = KeyButton(deed, self)
        key.waits.connect(lambda: self.say(_("{words}: press the new key. Esc keeps it.").format(words=deed.words)))
        key.told.connect(lambda told: self.say(self._choose(deed.id, told)))
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
