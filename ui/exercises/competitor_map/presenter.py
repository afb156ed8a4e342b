"""E7 asked and answered: one picture of crowd and open ground."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onlyworkshop.domain.exercises.competitor_map import US, CompetitorMap, Map, MapBoard, Placement, Player, board
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.room import Spotlight
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, number
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.exercises.attempts import Attempts
from ui.exercises.competitor_map.line import ROOM, Aim, Place, Rater, TakeOff, read_line
from ui.exercises.competitor_map.words import cues

TARGET = "target"
Options = Sequence[tuple[str, str]]


class MapView(Protocol):
    def show_maps(self, options: Options, chosen: str) -> None: ...
    def show_map(self, one: Map) -> None: ...
    def show_board(self, shown: MapBoard) -> None: ...
    def show_raters(self, options: Options, chosen: str) -> None: ...
    def show_players(self, options: Options, chosen: str) -> None: ...
    def show_said(self, text: str) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_line(self) -> None: ...


class MapPresenter:
    """Places are `line`, `maps`, `gap`, `because`, and `horizontal.<field>` or `vertical.<field>` of Axis."""

    def __init__(self, session: Session, view: MapView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        now = session.editing.workshop
        pointed = session.spotlight.map
        known = [one.id for one in now.competitor_map.maps]
        self._map = pointed if pointed in known else known[0]
        self._rater, self._player = ROOM, US
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(now)

    def choose_map(self, identity: str) -> None:
        """Work on this map; the room sees it."""
        self._map, self._player = identity, US
        self._session.point_at(Spotlight(map=identity))
        self._show(self._now)

    def another(self) -> None:
        """A second or third pair of axes."""
        fresh = Map(id=self._session.new_id())
        if self._attempts.done("maps", lambda w: w.replaced(competitor_map=w.competitor_map.with_map(fresh))):
            self.choose_map(fresh.id)

    def remove(self) -> None:
        """This map is gone, the last one emptied; undo brings it back."""
        if self._attempts.done("maps", lambda w: w.replaced(competitor_map=w.competitor_map.without(self._map))):
            self._view.show_notice(_("Map removed."))

    def type(self, place: str, text: str) -> None:
        """A keystroke in an axis, the gap or why clients care."""
        self._attempts.typed(place, self._edited(lambda one: _worded(one, place, text)))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def choose_rater(self, rater: str) -> None:
        """Who places now."""
        self._rater, self._player = rater, US
        self._show(self._now)

    def choose_player(self, player: str) -> None:
        """Who is placed next."""
        self._player = player
        self._show_turn(self._now)

    def enter(self, typed: str) -> None:
        """A line under the map."""
        now = self._now
        try:
            command = read_line(typed, self._players(now), _people(now))
        except Refusal as refusal:
            self._view.show_refusal("line", sentence(refusal))
            return
        match command:
            case Rater(rater):
                self.choose_rater(rater)
                self._view.clear_line()
            case TakeOff(gone):
                self._tried(lambda one: one.displacing(self._rater, gone))
            case Aim(at):
                self._tried(lambda one: one.aiming(*(at or (None, None))))
            case Place(player, rater, x, y):
                self._place(player or self._player, rater or self._rater, x, y)

    def place(self, x: float, y: float) -> None:
        """A click on the map, in halves."""
        if self._player == TARGET:
            self._tried(lambda one: one.aiming(x, y))
        else:
            self._place(self._player, self._rater, x, y)

    def reveal(self, on: bool) -> None:
        """Everybody sees where everybody was placed; or it is covered again."""
        self._attempts.done("line", self._edited(lambda one: one.replaced(revealed=on)))

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop

    def _place(self, player: str, rater: str, x: float, y: float) -> None:
        def placing(one: Map) -> Map:
            return one.placing(Placement.made(rater=rater, player=player, x=x, y=y))

        if self._tried(placing):
            who = next(one for one in self._players(self._now) if one.id == player)
            said = _("{letter} {name}: {x}, {y}").format(letter=who.letter, name=who.name, x=number(x), y=number(y))
            self._view.show_said("✓ " + said)
            left = self._unplaced(self._now)
            self._player = left[0] if left else self._player
            self._show_turn(self._now)

    def _tried(self, edit: Callable[[Map], Map]) -> bool:
        kept = self._attempts.done("line", self._edited(edit))
        if kept:
            self._view.clear_line()
        return kept

    def _edited(self, edit: Callable[[Map], Map]) -> Callable[[Workshop], Workshop]:
        def edited(w: Workshop) -> Workshop:
            chapter: CompetitorMap = w.competitor_map
            return w.replaced(competitor_map=chapter.changed(edit(chapter.find(self._map))))

        return edited

    def _players(self, now: Workshop) -> tuple[Player, ...]:
        return now.players(_("Us"))

    def _unplaced(self, now: Workshop) -> list[str]:
        one = now.competitor_map.find(self._map)
        done = {placed.player for placed in one.placements if placed.rater == self._rater}
        return [player.id for player in self._players(now) if player.id not in done]

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("competitor_map", "alternatives", "people", "field")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        maps = now.competitor_map.maps
        if self._map not in [one.id for one in maps]:
            self._map = maps[0].id
        one = now.competitor_map.find(self._map)
        shown = board(one, self._players(now))
        self._view.show_maps([(each.id, _title(each, n)) for n, each in enumerate(maps, 1)], self._map)
        self._view.show_map(one)
        self._view.show_board(shown)
        self._view.show_cues(cues(shown))
        self._show_turn(now)

    def _show_turn(self, now: Workshop) -> None:
        self._view.show_raters(_raters(now, self._map, self._rater), self._rater)
        players = [(one.id, f"{one.letter} · {one.name}") for one in self._players(now)]
        self._view.show_players([*players, (TARGET, _("Where we could stand"))], self._player)


def _title(one: Map, place: int) -> str:
    axes = " × ".join(axis.label for axis in (one.horizontal, one.vertical) if axis.label)
    return f"{place} · {axes}" if axes else _("Map {n}").format(n=place)


def _people(now: Workshop) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in now.people.members]


def _raters(now: Workshop, identity: str, chosen: str) -> list[tuple[str, str]]:
    """The room, everybody by number, then the sheets without a name that were used."""
    people = _people(now)
    known = {ROOM, *(person for person, _name in people)}
    used = {placed.rater for placed in now.competitor_map.find(identity).placements} | {chosen}
    slips = sorted(used - known)
    named = [(person, f"{n} · {name}") for n, (person, name) in enumerate(people, 1)]
    return [(ROOM, _("The room as one")), *named, *((one, _("Sheet {n}").format(n=one[1:])) for one in slips)]


def _worded(one: Map, place: str, text: str) -> Map:
    axis, _dot, name = place.partition(".")
    if not name:
        return one.replaced(**{place: text})
    return one.replaced(**{axis: getattr(one, axis).replaced(**{name: text})})
