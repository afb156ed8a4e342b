"""DeskFrame: what the facilitator sees around the exercise, as one value."""

from typing import Literal, NamedTuple

from onlyworkshop.catalogue import words
from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Actual, Reading, Tone
from onlyworkshop.domain.workshop import started_chapters
from onlyworkshop.language import clock_time
from onlyworkshop.services.session import Session
from ui.desk.spoken import block_title, clock_words, cue, day_line, next_words, plan_name, question, waiting_words

State = Literal["done", "now", "next", "ahead", "off"]


class AgendaRow(NamedTuple):
    """One block of the day. `begins` is when it began or will as things are, and `planned` says when it was to.

    `minutes` is what it has, of `ideal` in the plan; `late` what it took beyond the plan once it was visited; `share`
    is how much of its time has gone, 0 to 1; `shown` marks the block that the desk shows.
    """

    block: str
    begins: str
    title: str
    minutes: int
    state: State
    late: int | None
    share: float
    shown: bool
    planned: str
    ideal: int


class ClockFace(NamedTuple):
    """This block's clock: the face, the words beside it, whether it is going, and whether it is lit for a moment."""

    face: str
    words: str
    tone: Tone
    going: bool
    lit: bool = False


class ShownBlock(NamedTuple):
    """The block that the desk shows, with the facilitator's words for it.

    `running` when the room is there too; `startable` when starting it is something else than the big button.
    """

    block: str
    module: str
    code: str
    title: str
    question: str
    running: bool
    startable: bool
    script: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    note: str = ""


class DeskFrame(NamedTuple):
    """Everything on the desk but the exercise, the parking lot and the room."""

    title: str
    plan: str
    clock: ClockFace
    day: str
    behind: bool
    next: str
    cue: str
    agenda: tuple[AgendaRow, ...]
    shown: ShownBlock
    can_go_back: bool
    can_undo: bool
    can_redo: bool
    chapters: int


def desk_frame(session: Session, browsed: str | None) -> DeskFrame:
    """What the desk shows now; `browsed` is the block the facilitator is looking at, None for the one that runs."""
    workshop, run = session.stored
    leading = session.facilitation
    reading, forecast = leading.reading(), leading.forecast()
    looking_at = shown_block(session, browsed)
    return DeskFrame(
        workshop.title,
        plan_name(workshop.agenda.plan),
        clock_face(session, reading),
        day_line(workshop.agenda, run, forecast),
        forecast is not None and forecast.behind > 0,
        next_words(workshop.agenda, run),
        cue(reading, looking_at.running, over=bool(run.events)),
        agenda_rows(session, reading, looking_at.block),
        looking_at,
        _can_go_back(workshop.agenda, run),
        session.editing.can_undo,
        session.editing.can_redo,
        len(started_chapters(workshop)),
    )


def clock_face(session: Session, reading: Reading) -> ClockFace:
    """The clock of the block that runs; before the start, the minutes that the first block will have."""
    if reading.block:
        face = f"≈ {reading.face}" if reading.estimated else reading.face
        return ClockFace(face, clock_words(reading), reading.tone, reading.tone is not Tone.PAUSED, reading.lit)
    first = session.editing.workshop.agenda.after(None)
    waiting = first and not session.facilitation.run.events
    begun = bool(session.facilitation.run.events)
    words = "" if begun else waiting_words(session.facilitation.waiting()) or clock_words(reading)
    return ClockFace(f"{first.minutes:02}:00" if first and waiting else "", words, Tone.IDLE, False)


def shown_block(session: Session, browsed: str | None) -> ShownBlock:
    """The browsed block, else the one that runs, else the first of the day."""
    agenda, current = session.editing.workshop.agenda, session.facilitation.block()
    block = agenda.find(browsed) or current or agenda.after(None)
    if not block:
        return ShownBlock("", "", "", "", "", running=False, startable=False)
    running = block == current
    following = agenda.after(current.id if current else None)
    waiting = current is not None or not session.facilitation.run.events
    return _spoken(session, block, running, startable=not running and not (waiting and block == following))


def agenda_rows(session: Session, reading: Reading, shown: str) -> tuple[AgendaRow, ...]:
    """Every block of the day, those that are switched off as well, in order."""
    agenda = session.editing.workshop.agenda
    planned = {slot.block.id: clock_time(slot.begins) for slot in agenda.slots()}
    actual = {one.block.id: one for one in session.facilitation.actuals() if one.worked is not None}
    began = {block: clock_time(one.began) for block, one in actual.items() if one.began}
    begins = {**planned, **_expected(session), **began}
    current = reading.block.id if reading.block else None
    over = bool(session.facilitation.run.events) and current is None
    following = None if over else agenda.after(current)
    return tuple(
        AgendaRow(
            block.id,
            begins.get(block.id, ""),
            block_title(block),
            block.takes,
            _state(block, current, following, block.id in actual),
            None if block.id == current else _late(actual.get(block.id)),
            1 - reading.share_left if block.id == current else float(block.id in actual),
            block.id == shown,
            planned.get(block.id, ""),
            block.minutes,
        )
        for block in agenda.blocks
    )


def _expected(session: Session) -> dict[str, str]:
    """When the blocks ahead will begin as things are."""
    day = session.facilitation.forecast()
    current = session.facilitation.run.current
    return {one.block.id: clock_time(one.begins) for one in day.expected if one.block.id != current} if day else {}


def _state(block: Block, current: str | None, following: Block | None, visited: bool) -> State:
    if block.id == current:
        return "now"
    if following and block.id == following.id:
        return "next"
    if visited:
        return "done"
    return "ahead" if block.on and block.takes else "off"


def _late(actual: Actual | None) -> int | None:
    return round(actual.worked - actual.planned) if actual and actual.worked is not None else None


def _can_go_back(agenda: Agenda, run: Run) -> bool:
    return agenda.before(run.current) is not None if run.current else bool(run.events)


def _spoken(session: Session, block: Block, running: bool, startable: bool) -> ShownBlock:
    if block.kind is not Kind.EXERCISE:
        told = question(session, block, running)
        return ShownBlock(block.id, "", "", block_title(block), told, running, startable)
    spoken = words(block.module)
    return ShownBlock(
        block.id,
        block.module,
        spoken.code,
        block_title(block),
        spoken.question,
        running,
        startable,
        spoken.script,
        spoken.steps,
        spoken.mistakes,
        session.editing.workshop.note(block.module),
    )
