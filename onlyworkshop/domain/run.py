"""What happened in the room: an append-only history of moments, and what can be read from it."""

from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field as Bounds
from pydantic import field_validator

from onlyworkshop.domain.clock import LONGEST_ABSENCE_MS, Elapsed, Moment, elapsed, first_of
from onlyworkshop.domain.refusal import NothingRunning, Refusal
from onlyworkshop.domain.value import Id, Value, Within

MOST_ADDED = 240
MOST_EVENTS = 20_000
MEANWHILE = ("adjusted", "corrected", "backdated")
STOPPED = ("paused", "stopped", "left")
GOING = ("started", "resumed", "restarted")
COUNTED = ("corrected", "restarted")


class AlreadyPaused(Refusal):
    """The timer is paused."""


class NotPaused(Refusal):
    """The timer is going on."""


class Event(Value):
    """One thing that happened.

    `minutes` is only for `adjusted`: how many were added (negative: taken away). `ms` is for `corrected`, the time that
    counts more (or less); for `backdated`, by how much earlier the block really began; and for `restarted`, how long
    the machine had been off, as far as the wall clock knows.
    """

    happened: Literal[
        "started", "paused", "resumed", "adjusted", "corrected", "backdated", "stopped", "restarted", "left"
    ]
    block: Id
    at: Moment
    minutes: Annotated[int, Within(-MOST_ADDED, MOST_ADDED)] = 0
    ms: Annotated[int, Within(-LONGEST_ABSENCE_MS, LONGEST_ABSENCE_MS)] = 0


class Visit(NamedTuple):
    """One stay in a block: when it began, when it was left (None: still there), the time worked and added."""

    block: str
    began: Moment
    left: Moment | None
    worked: Elapsed
    adjusted: int
    paused: bool


class Run(Value):
    """The day as it happens. `beat` is the last moment the program is known to have been alive."""

    events: Annotated[tuple[Event, ...], Bounds(max_length=MOST_EVENTS)] = ()
    beat: Moment | None = None

    @field_validator("events")
    @classmethod
    def _begins_with_a_start(cls, events: tuple[Event, ...]) -> tuple[Event, ...]:
        if events and events[0].happened != "started":
            raise ValueError("nothing was started")
        return events

    def started(self, block: str, at: Moment) -> Self:
        """The block begins; the one before it, if any, is left."""
        return self._with(Event(happened="started", block=block, at=at))

    def paused(self, at: Moment) -> Self:
        """The room stops. Raises NothingRunning, AlreadyPaused."""
        if self._visit_in_progress(at).paused:
            raise AlreadyPaused
        return self._with(Event(happened="paused", block=self.current or "", at=at))

    def resumed(self, at: Moment) -> Self:
        """The room goes on. Raises NothingRunning, NotPaused."""
        if not self._visit_in_progress(at).paused:
            raise NotPaused
        return self._with(Event(happened="resumed", block=self.current or "", at=at))

    def adjusted(self, minutes: int, at: Moment) -> Self:
        """`minutes` more for the block that is running (negative: fewer). Raises NothingRunning, OutOfRange."""
        block = self._visit_in_progress(at).block
        return self._with(Event.made(happened="adjusted", block=block, at=at, minutes=minutes))

    def corrected(self, ms: int, at: Moment) -> Self:
        """So many milliseconds more than counted have passed in this block. Raises NothingRunning, OutOfRange."""
        block = self._visit_in_progress(at).block
        return self._with(Event.made(happened="corrected", block=block, at=at, ms=ms))

    def backdated(self, ms: int, at: Moment) -> Self:
        """The block began so much earlier, and the one before it ended then, but not before that one had begun itself.

        Raises NothingRunning, OutOfRange.
        """
        visit = self._visit_in_progress(at)
        *before, _this = self.visits(at)
        if before:
            ms = min(ms, elapsed(before[-1].began, visit.began).ms)
        return self._with(Event.made(happened="backdated", block=visit.block, at=at, ms=ms))

    def left(self, at: Moment) -> Self:
        """The block is over and none follows. Raises NothingRunning."""
        return self._with(Event(happened="left", block=self._visit_in_progress(at).block, at=at))

    def beating(self, at: Moment) -> Self:
        """The program is alive at this moment; bounds what a restart of the machine can make uncertain."""
        return self.replaced(events=(*self.events, *self._restart(at)), beat=at)

    @property
    def current(self) -> str | None:
        """The id of the block that is running or paused."""
        if not self.events or self.events[-1].happened == "left":
            return None
        return self.events[-1].block

    def visits(self, now: Moment) -> tuple[Visit, ...]:
        """Every stay in a block, in order; the last one may still go on."""
        stays: list[list[Event]] = []
        for event in (*self.events, *self._restart(now)):
            if event.happened == "started":
                stays.append([event])
            else:
                stays[-1].append(event)
        starts = [_began(stay) for stay in stays]
        spans = zip(stays, starts, [*starts, None][1:], strict=True)
        return tuple(self._visit(stay, began, end, now) for stay, began, end in spans)

    def visit(self, now: Moment) -> Visit | None:
        """The stay that is going on, or None."""
        return self.visits(now)[-1] if self.current else None

    def _with(self, event: Event) -> Self:
        return self.replaced(events=(*self.events, *self._restart(event.at), event), beat=event.at)

    def _restart(self, at: Moment) -> tuple[Event, ...]:
        """What a restart of the machine did to a clock that was going: it stopped at the last beat and goes on now."""
        if not self.current or self.beat is None or self.beat.boot == at.boot or not self._going():
            return ()
        off = elapsed(self.beat, at).ms
        return (
            Event(happened="stopped", block=self.current, at=self.beat),
            Event(happened="restarted", block=self.current, at=at, ms=off),
        )

    def _going(self) -> bool:
        last = next(event.happened for event in reversed(self.events) if event.happened not in MEANWHILE)
        return last in GOING

    def _visit_in_progress(self, at: Moment) -> Visit:
        visit = self.visit(at)
        if not visit:
            raise NothingRunning
        return visit

    def _visit(self, stay: list[Event], began: Moment, next_start: Moment | None, now: Moment) -> Visit:
        left = next_start or (stay[-1].at if stay[-1].happened == "left" else None)
        total, estimated, going = 0, False, began
        paused = False
        for event in stay[1:]:
            at = first_of(event.at, left) if left else event.at
            if event.happened in STOPPED and not paused:
                span = elapsed(going, at)
                total, estimated = total + span.ms, estimated or span.estimated
            paused = paused if event.happened in MEANWHILE else event.happened in STOPPED
            going = at if event.happened in GOING else going
        if not paused:
            span = elapsed(going, left or now)
            total, estimated = total + span.ms, estimated or span.estimated
        total = max(0, total + sum(event.ms for event in stay if event.happened in COUNTED))
        estimated = estimated or any(event.happened == "restarted" for event in stay)
        added = sum(event.minutes for event in stay)
        return Visit(stay[0].block, began, left, Elapsed(total, estimated), added, paused and not left)


def _began(stay: list[Event]) -> Moment:
    """When a stay really began."""
    return stay[0].at.earlier(sum(event.ms for event in stay if event.happened == "backdated"))
