"""What can be done at the desk, in words, and the keys that do it as they are delivered."""

from dataclasses import dataclass

from onlyworkshop.language import _
from ui.actions import spelled


@dataclass(frozen=True)
class Deed:
    """`while_writing` tells whether its keys act while a text field has the focus; a clicker's and letters never do."""

    id: str
    words: str
    keys: tuple[str, ...]
    while_writing: bool = True


def in_exercises() -> str:
    """The keys to which the exercises listen themselves; they stay as they are."""
    told = _("In the exercises: {pages} turn pages, {reveal} reveals, {step} is the next step, {why} explains a cue.")
    return told.format(
        pages=f"{spelled(('Alt+1',))}–5",
        reveal=spelled(("Alt+R",)),
        step=spelled(("Alt+N",)),
        why=spelled(("Alt+W",)),
    )


def delivered() -> tuple[Deed, ...]:
    """All of them, in the order in which the card of keys lists them. Other pages know some, by the same keys.

    A field being typed in keeps Ctrl+arrows and letters for itself. One hand is enough: the other has the clicker.
    """
    return (
        Deed("play", _("Start, pause, go on"), ("Ctrl+Space", "F8")),
        Deed("next", _("Next block"), ("Ctrl+Right", "F9")),
        Deed("previous", _("Previous block"), ("Ctrl+Left", "F7")),
        Deed("clicker_next", _("Next block, by clicker"), ("PgDown",), while_writing=False),
        Deed("clicker_previous", _("Previous block, by clicker"), ("PgUp",), while_writing=False),
        Deed("more", _("A minute more"), ("Ctrl++", "Ctrl+=", "K")),
        Deed("less", _("A minute less"), ("Ctrl+-", "J")),
        Deed("repair", _("Put the day right"), ("Ctrl+R",)),
        Deed("clock", _("Put the clock right"), ("Ctrl+T",)),
        Deed("screen", _("Room full screen; Esc comes back"), ("F5",), while_writing=False),
        Deed("black", _("Room black"), ("B", "."), while_writing=False),
        Deed("hold", _("Hold slide in the room"), ("H",), while_writing=False),
        Deed("freeze", _("Freeze the room"), ("F",), while_writing=False),
        Deed("live", _("Room live again, whatever covers it"), ("L",), while_writing=False),
        Deed("page_next", _("Next page of a long board in the room"), ("Alt+PgDown", "P")),
        Deed("page_previous", _("The page before it"), ("Alt+PgUp", "O")),
        Deed("swap", _("Swap room and desk"), ("Shift+F5",)),
        Deed("mute", _("Mute the chimes"), ("M",), while_writing=False),
        Deed("sound", _("Sound, and the clock at zero"), ("F10",)),
        Deed("look", _("Look: light, dark, high contrast"), ("F11",)),
        Deed("check", _("Check the room"), ("F12",)),
        Deed("desk", _("Out of a field, so that single keys act"), ("Ctrl+D",)),
        Deed("agenda", _("Fold the agenda"), ("F2",)),
        Deed("side", _("Fold room, script and notes"), ("F3",)),
        Deed("park", _("Park something"), ("F4",)),
        Deed("photos", _("Photos of this exercise"), ("F6",)),
        Deed("paste", _("Paste a photo"), ("Ctrl+V",), while_writing=False),
        Deed("undo", _("Undo"), ("Ctrl+Z",)),
        Deed("redo", _("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Deed("keys", _("All keys"), ("F1", "?"), while_writing=False),
    )
