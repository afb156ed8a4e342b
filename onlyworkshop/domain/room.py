"""RoomFrame: exactly what the audience may see, and nothing else."""

from datetime import date, datetime
from typing import NamedTuple, Self

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.boards import ExerciseBoard, Prompt, Telling, exercise_board
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.legibility import Seats
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Reading, Tone, as_face, back_at, local, reading
from onlyworkshop.domain.waiting import waiting
from onlyworkshop.domain.workshop import Workshop


class Welcome(NamedTuple):
    """Before the first block: what the day is, and when it begins; in its last hour, how long that is from now.

    `due` when it should have begun.
    """

    title: str
    client: str
    begins: datetime
    countdown: str = ""
    due: bool = False


class Pause(NamedTuple):
    """A break: when we go on, to the minute; None when it is over."""

    back_at: datetime | None


class Statement(NamedTuple):
    """The ONLY Statement, alone."""

    text: str
    client_group: str
    scope: str


class Farewell(NamedTuple):
    """After the last block: what the day was, what was chosen, how much was promised, and when we look again."""

    title: str
    client: str
    statement: str
    promises: int
    check_in: date | None


Board = Welcome | Pause | Statement | Farewell | ExerciseBoard


class RoomFrame(NamedTuple):
    """One screen of the audience. `face` is the clock (`08:42`, `+01:05`), empty when nothing runs.

    `over` when the time is up; `lit` when that, or the last part of it, has just begun; `line` is said at zero.
    `page` counts how often a board of several pages has been turned; below 0 backwards. `seats` tell how
    far away people sit, once that is known.
    """

    prompt: Prompt
    board: Board
    face: str
    tone: Tone
    share_left: float
    estimated: bool
    place: int
    of: int
    over: bool = False
    lit: bool = False
    line: str = ""
    page: int = 0
    seats: Seats | None = None

    def held_at_zero(self, line: str) -> Self:
        """The clock stands at zero and the line is said, for as long as the time is up; before that, this frame."""
        if not self.over:
            return self
        return self._replace(face=as_face(0), line="" if self.tone is Tone.PAUSED else line)


def frame(workshop: Workshop, run: Run, now: Moment, telling: Telling) -> RoomFrame:
    """What the audience sees now."""
    clock = reading(workshop.agenda, run, now)
    led = [block for block in workshop.agenda.blocks if block.led]
    place = led.index(clock.block) + 1 if clock.block in led else 0
    return RoomFrame(
        telling.prompt,
        _board(workshop, clock, (run, now), telling),
        clock.face if clock.block else "",
        clock.tone,
        clock.share_left,
        clock.estimated,
        place,
        len(led),
        clock.remaining_ms < 0,
        clock.lit,
        page=telling.spotlight.page,
    )


def _board(workshop: Workshop, clock: Reading, so_far: tuple[Run, Moment], telling: Telling) -> Board:
    if telling.spotlight.statement and workshop.statement():
        return Statement(workshop.statement(), workshop.field.client_group, workshop.field.scope)
    if not clock.block:
        run, now = so_far
        return _farewell(workshop, now) if run.events else _welcome(workshop, run, now)
    if clock.block.kind is not Kind.EXERCISE:
        return Pause(back_at(clock, so_far[1], workshop.agenda.zone))
    return exercise_board(workshop, clock.block.module, telling)


def _welcome(workshop: Workshop, run: Run, now: Moment) -> Welcome:
    agenda, expected = workshop.agenda, waiting(workshop.agenda, run, now)
    plain = Welcome(workshop.title, workshop.field.organisation, agenda.begins())
    return plain._replace(countdown=expected.face, due=expected.due) if expected else plain


def _farewell(workshop: Workshop, now: Moment) -> Farewell:
    today, told = local(now, workshop.agenda.zone).date(), workshop.commitments
    check_in = min((day for day in told.check_ins if day >= today), default=None)
    return Farewell(workshop.title, workshop.field.organisation, workshop.statement(), len(told.rows), check_in)
