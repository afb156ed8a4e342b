"""What the keys of the desk do."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from onlyworkshop.language import _
from ui.actions import Action
from ui.desk.chime import Chime
from ui.desk.presenter import DeskPresenter
from ui.desk.room_control import RoomControl
from ui.desk.time_control import TimeControl


class Columns(Protocol):
    """What the keys ask of the window itself."""

    look_asked: SignalInstance
    check_asked: SignalInstance

    def setFocus(self) -> None: ...
    def toggle_agenda(self) -> None: ...
    def toggle_side(self) -> None: ...
    def park(self) -> None: ...
    def photograph(self) -> None: ...
    def paste_photo(self) -> None: ...
    def toggle_keys(self) -> None: ...


class Controls(NamedTuple):
    """Who does what the keys ask for."""

    led: DeskPresenter
    time: TimeControl
    room: RoomControl
    chime: Chime


def desk_actions(controls: Controls, desk: Columns) -> tuple[Action, ...]:
    """Every action of the desk, in the order in which the card of keys lists them.

    A field being typed in keeps Ctrl+arrows and letters for itself. One hand is enough: the other has the clicker.
    """
    led, time, room, chime = controls

    on, back = (partial(_ask_from_the_desk, desk, ask) for ask in (led.go_on, led.go_back))
    return (
        Action("play", _("Start, pause, go on"), ("Ctrl+Space", "F8"), led.play_or_pause),
        Action("next", _("Next block"), ("Ctrl+Right", "F9"), led.go_on),
        Action("previous", _("Previous block"), ("Ctrl+Left", "F7"), led.go_back),
        Action("clicker_next", _("Next block, by clicker"), ("PgDown",), on, while_writing=False),
        Action("clicker_previous", _("Previous block, by clicker"), ("PgUp",), back, while_writing=False),
        Action("more", _("A minute more"), ("Ctrl++", "Ctrl+=", "K"), lambda: led.add(1)),
        Action("less", _("A minute less"), ("Ctrl+-", "J"), lambda: led.add(-1)),
        Action("repair", _("Put the day right"), ("Ctrl+R",), time.toggle_repairs),
        Action("clock", _("Put the clock right"), ("Ctrl+T",), time.toggle_clock),
        Action("screen", _("Room full screen; Esc comes back"), ("F5",), room.toggle_screen, while_writing=False),
        Action("black", _("Room black"), ("B", "."), room.toggle_black, while_writing=False),
        Action("hold", _("Hold slide in the room"), ("H",), room.toggle_hold, while_writing=False),
        Action("freeze", _("Freeze the room"), ("F",), room.toggle_freeze, while_writing=False),
        Action("live", _("Room live again, whatever covers it"), ("L",), room.uncover, while_writing=False),
        Action("page_next", _("Next page of a long board in the room"), ("Alt+PgDown", "P"), lambda: room.turn(1)),
        Action("page_previous", _("The page before it"), ("Alt+PgUp", "O"), lambda: room.turn(-1)),
        Action("swap", _("Swap room and desk"), ("Shift+F5",), room.swap),
        Action("mute", _("Mute the chimes"), ("M",), chime.toggle, while_writing=False),
        Action("sound", _("Sound, and the clock at zero"), ("F10",), chime.toggle_card),
        Action("look", _("Look: light, dark, high contrast"), ("F11",), desk.look_asked.emit),
        Action("check", _("Check the room"), ("F12",), desk.check_asked.emit),
        Action("desk", _("Out of a field, so that single keys act"), ("Ctrl+D",), desk.setFocus),
        Action("agenda", _("Fold the agenda"), ("F2",), desk.toggle_agenda),
        Action("side", _("Fold room, script and notes"), ("F3",), desk.toggle_side),
        Action("park", _("Park something"), ("F4",), desk.park),
        Action("photos", _("Photos of this exercise"), ("F6",), desk.photograph),
        Action("paste", _("Paste a photo"), ("Ctrl+V",), desk.paste_photo, while_writing=False),
        Action("undo", _("Undo"), ("Ctrl+Z",), led.undo),
        Action("redo", _("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), led.redo),
        Action("keys", _("All keys"), ("F1", "?"), desk.toggle_keys, while_writing=False),
    )


def _ask_from_the_desk(desk: Columns, ask: Callable[[], None]) -> None:
    """So that no field of the next exercise takes what the clicker sends then."""
    desk.setFocus()
    ask()
