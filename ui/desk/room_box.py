"""The room on the desk: what the audience sees now, and the covers in front of it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.language import _, plural
from ui.boards.elided import ElidedLabel
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.room.canvas import RoomCanvas
from ui.room.cover import Cover
from ui.room.displays import Choice
from ui.theme import SPACE, Theme

HOLDS = (5, 10, 15, 30)


class RoomBox(QWidget):
    """Shows the room in its own shape; tells which cover is pressed.

    `held_for` carries minutes, `chosen` the identity of the display that the room shall have.
    """

    black_asked = Signal()
    hold_asked = Signal()
    held_for = Signal(int)
    freeze_asked = Signal()
    screen_asked = Signal()
    chosen = Signal(object)
    numbers_asked = Signal()
    swap_asked = Signal()

    def __init__(self, theme: Theme, room_theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aspect, self._key, self._most = 0.0, "", 0
        self._where = ElidedLabel("caption", self)
        self._where.setObjectName("roomWhereLabel")
        self._canvas = RoomCanvas(room_theme, self)
        self._canvas.setObjectName("roomPreview")
        self._black = self._cover("blackButton", _("Black"))
        self._hold = self._cover("holdButton", _("Hold"))
        self._hold_for = tool("holdForButton", _("Hold until …"), "chevron-down", theme, self)
        self._hold_for.setMenu(self._menu())
        self._hold_for.setPopupMode(self._hold_for.ToolButtonPopupMode.InstantPopup)
        self._freeze = self._cover("freezeButton", _("Freeze"))
        self._screen = tool("roomScreenButton", _("Show the room"), "monitor", theme, self)
        self._screen.setCheckable(True)
        self._choices: tuple[Choice, ...] = ()
        self._screens = tool("roomScreensButton", _("Screens"), "chevron-down", theme, self)
        self._screens.setMenu(QMenu(self))
        self._screens.setPopupMode(self._screens.ToolButtonPopupMode.InstantPopup)
        self._black.clicked.connect(self.black_asked)
        self._hold.clicked.connect(self.hold_asked)
        self._freeze.clicked.connect(self.freeze_asked)
        self._screen.clicked.connect(self.screen_asked)
        heads = row(label(_("Room"), "emphasis", self), self._where, self._screen, self._screens, gap=SPACE.xs)
        heads.setStretch(1, 1)
        covers = row(self._black, self._hold, self._hold_for, self._freeze, 1, gap=SPACE.xs)
        self._around = (heads, covers)
        self.setLayout(column(heads, self._canvas, covers))

    def show_room(self, visible: RoomFrame | None, aspect: float) -> None:
        """The audience sees this, or black when None."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._canvas.show_aspect(aspect)
            self._fit()
        self._canvas.show_frame(visible)

    def show_state(self, where: str, live: bool, cover: Cover) -> None:
        """Where the room is, whether it is on, and what stands in front of it."""
        self._where.show_text(f"● {where}" if live else where)
        self._black.setChecked(cover is Cover.BLACK)
        self._hold.setChecked(cover is Cover.HOLD)
        self._freeze.setChecked(cover is Cover.FREEZE)
        self._screen.setChecked(live)
        self._screen.setAccessibleName(_("Take the room off the screen") if live else _("Show the room"))
        self._screen.setToolTip(self._screen.accessibleName() if live else f"{_('Show the room')} ({self._key})")

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their actions."""
        tips = {
            self._black: f"{_('Black')} ({keys['black']})",
            self._hold: f"{_('A slide that says we go on in a moment')} ({keys['hold']})",
            self._freeze: f"{_('The room keeps what it shows')} ({keys['freeze']})",
        }
        for button, tip in tips.items():
            button.setAccessibleName(tip)
            button.setToolTip(tip)
        self._canvas.setToolTip(
            _("Long boards have pages: {on} turns on, {back} turns back.").format(
                on=keys["page_next"], back=keys["page_previous"]
            )
        )
        self._key = keys["screen"]

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """The displays that the room may have."""
        if choices == self._choices:
            return
        self._choices = choices
        menu = self._screens.menu()
        menu.clear()
        for choice in choices:
            action = menu.addAction(_choice_words(choice))
            action.setCheckable(True)
            action.setChecked(choice.room)
            identity = choice.display.identity
            action.triggered.connect(lambda _checked=False, identity=identity: self.chosen.emit(identity))
        menu.addSeparator()
        menu.addAction(_("Show the numbers on the screens")).triggered.connect(self.numbers_asked)
        menu.addAction(_("Swap room and desk")).triggered.connect(self.swap_asked)

    def fit_into(self, high: int) -> None:
        """In a low column the picture gives way, so that it stays off its buttons."""
        around = sum(one.minimumSize().height() + SPACE.s for one in self._around)
        self._most = max(SPACE.xxl, high - around)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._aspect and self._most:
            self._canvas.setFixedHeight(min(self._most, round(self.width() / max(1.0, self._aspect))))

    def _cover(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setCheckable(True)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for minutes in HOLDS:
            chosen = menu.addAction(plural("Back in {n} minute", "Back in {n} minutes", minutes))
            chosen.triggered.connect(lambda _checked=False, minutes=minutes: self.held_for.emit(minutes))
        return menu


def _choice_words(choice: Choice) -> str:
    """`2 · EPSON EB-FH52, 1920 × 1080, the desk is here`."""
    place = choice.display
    here = _("the desk is here") if choice.desk else ""
    return f"{choice.number} · " + ", ".join(part for part in (place.identity.title, place.size, here) if part)
