"""What stands in front of the room's picture: nothing, black, a slide that says when we go on, or what was there."""

from datetime import datetime
from enum import StrEnum

from onlyworkshop.domain.boards import Prompt
from onlyworkshop.domain.room import Pause, RoomFrame, Statement
from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _


class Cover(StrEnum):
    """How much of the room's picture the audience may see."""

    NONE = "none"
    BLACK = "black"
    HOLD = "hold"
    FREEZE = "freeze"


def held(frame: RoomFrame, title: str, back_at: datetime | None) -> RoomFrame:
    """The slide shown instead of `frame`: when we go on, or one sentence set like a title page, and the title."""
    board = Pause(back_at) if back_at else Statement(_("We go on in a moment."), title, "")
    return RoomFrame(Prompt(title, ""), board, "", Tone.IDLE, 0.0, False, frame.place, frame.of)
