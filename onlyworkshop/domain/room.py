"""RoomFrame: exactly what the audience may see, and nothing else."""

from datetime import datetime
from typing import NamedTuple

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.boards import ExerciseBoard, Prompt, Telling, exercise_board
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Reading, Tone, local, reading
from onlyworkshop.domain.workshop import Workshop


class Welcome(NamedTuple):
    """Before the first block: what the day is, and when it begins."""

    title: str
    client: str
    begins: datetime


class Pause(NamedTuple):
    """A break: when we go on."""

    back_at: datetime | None


class Statement(NamedTuple):
    """The ONLY Statement, alone."""

    text: str
    client_group: str
    scope: str


Board = Welcome | Pause | Statement | ExerciseBoard


class RoomFrame(NamedTuple):
    """One screen of the audience. `face` is the clock (`08:42`, `+01:05`), empty when nothing runs."""

    prompt: Prompt
    board: Board
    face: str
    tone: Tone
    share_left: float
    estimated: bool
    place: int
    of: int


def frame(workshop: Workshop, run: Run, now: Moment, telling: Telling) -> RoomFrame:
    """What the audience sees now."""
    clock = reading(workshop.agenda, run, now)
    running = workshop.agenda.running()
    place = running.index(clock.block) + 1 if clock.block in running else 0
    return RoomFrame(
        telling.prompt,
        _board(workshop, clock, now, telling),
        clock.face if clock.block else "",
        clock.tone,
        clock.share_left,
        clock.estimated,
        place,
        len(running),
    )


def _board(workshop: Workshop, clock: Reading, now: Moment, telling: Telling) -> Board:
    if telling.spotlight.statement and workshop.statement():
        return Statement(workshop.statement(), workshop.field.client_group, workshop.field.scope)
    if not clock.block:
        return Welcome(workshop.title, workshop.field.organisation, workshop.agenda.begins())
    if clock.block.kind is not Kind.EXERCISE:
        left = clock.remaining_ms
        later = now.replaced(wall_ms=now.wall_ms + left) if left > 0 else None
        return Pause(local(later, workshop.agenda.zone) if later else None)
    return exercise_board(workshop, clock.block.module, telling)
