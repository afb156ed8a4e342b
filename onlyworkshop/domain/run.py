"""What happened in the room: an append-only history of moments, and what can be read from it."""

from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field as Bounds
from pydantic import field_validator

from onlyworkshop.domain.clock import MINUTE_MS, Elapsed, Moment, elapsed
from onlyworkshop.domain.refusal import NothingRunning, Refusal
from onlyworkshop.domain.value import Id, Value, Within

MOST_ADDED = 240
MOST_EVENTS = 20_000


class AlreadyPaused(Refusal):
    """The timer is paused."""


class NotPaused(Refusal):
    """The timer is going on."""


class Event(Value):
    """One thing that happened. `minutes` is only for `adjusted`: how many were added (negative: taken away)."""

    happened: Literal["started", "paused", "resumed", "adjusted", "left"]
    block: Id
    at: Moment
    minutes: Annotated[int, Within(-MOST_ADDED, MOST_ADDED)] = 0


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

    def left(self, at: Moment) -> Self:
        """The block is over and none follows. Raises NothingRunning."""
        return self._with(Event(happened="left", block=self._visit_in_progress(at).block, at=at))

    def beating(self, at: Moment) -> Self:
        """The program is alive at this moment; bounds what a restart of the machine can make uncertain."""
        return self.replaced(beat=at)

    @property
    def current(self) -> str | None:
        """The id of the block that is running or paused."""
        if not self.events or self.events[-1].happened == "left":
            return None
        return self.events[-1].block

    def visits(self, now: Moment) -> tuple[Visit, ...]:
        """Every stay in a block, in order; the last one may still go on."""
        stays: list[list[Event]] = []
        for event in self.events:
            if event.happened == "started":
                stays.append([event])
            else:
                stays[-1].append(event)
        ends = [*(stay[0].at for stay in stays[1:]), None]
        return tuple(self._visit(stay, end, now) for stay, end in zip(stays, ends, strict=False))

    def visit(self, now: Moment) -> Visit | None:
        """The stay that is going on, or None."""
        return self.visits(now)[-1] if self.current else None

    def began(self) -> Moment | None:
        """When the first block was started."""
        return self.events[0].at if self.events else None

    def _with(self, event: Event) -> Self:
        return self.replaced(events=(*self.events, event), beat=event.at)

    def _visit_in_progress(self, at: Moment) -> Visit:
        visit = self.visit(at)
        if not visit:
            raise NothingRunning
        return visit

    def _visit(self, stay: list[Event], next_start: Moment | None, now: Moment) -> Visit:
        left = next_start or (stay[-1].at if stay[-1].happened == "left" else None)
        total, estimated, going = 0, False, stay[0].at
        paused = False
        for event in stay[1:]:
            if event.happened in ("paused", "left") and not paused:
                span = elapsed(going, event.at)
                total, estimated = total + span.ms, estimated or span.estimated
            paused = paused if event.happened == "adjusted" else event.happened in ("paused", "left")
            going = event.at if event.happened == "resumed" else going
        if not paused:
            span = elapsed(going, left) if left else self._until_now(going, now)
            total, estimated = total + span.ms, estimated or span.estimated
        added = sum(event.minutes for event in stay)
        return Visit(stay[0].block, stay[0].at, left, Elapsed(total, estimated), added, paused and not left)

    def _until_now(self, since: Moment, now: Moment) -> Elapsed:
        if self.beat is None or since.boot == now.boot or self.beat.boot != since.boot:
            return elapsed(since, now)
        alive = elapsed(since, self.beat)
        return Elapsed(alive.ms + elapsed(self.beat, now).ms, estimated=True)


def budget_ms(minutes: int, visit: Visit | None) -> int:
    """The time a block has, in milliseconds, with what was added or taken away; never below zero."""
    return max(0, minutes + (visit.adjusted if visit else 0)) * MINUTE_MS
