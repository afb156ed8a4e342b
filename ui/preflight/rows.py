"""What is checked, and how one check is shown."""

from typing import Literal, NamedTuple

from onlyworkshop.language import _
from ui.preflight.results import State

Check = Literal["screens", "sound", "printer", "space", "library", "power", "clock"]
CHECKS: tuple[Check, ...] = ("screens", "sound", "clock", "power", "printer", "space", "library")
BY_ITSELF: tuple[Check, ...] = ("power", "space", "library")


class Row(NamedTuple):
    """A check as it stands; `at` is the time of the test, `asks` what only the facilitator can answer."""

    state: State
    words: str
    at: str
    asks: str
    busy: bool


def state_words(row: Row) -> str:
    """The state as a sign and in words."""
    if row.state is State.TESTED:
        said = _("Tested {time}").format(time=row.at)
    elif row.state is State.PROBLEM:
        said = _("Problem {time}").format(time=row.at)
    else:
        said = _("Not tested")
    return f"{row.state.value} {said}"


def check_titles() -> dict[Check, str]:
    """What each check is called."""
    return {
        "screens": _("Screens"),
        "sound": _("Sound"),
        "clock": _("Clock and next break"),
        "power": _("Power"),
        "printer": _("Printer"),
        "space": _("Disk space"),
        "library": _("Library"),
    }
