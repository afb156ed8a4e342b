"""E7 asked and answered: one picture of crowd and open ground."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onlyworkshop.domain.axes import Pair, axis_of
from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.canvas import RatedWant, compared
from onlyworkshop.domain.exercises.competitor_map import Map, MapBoard, Placement
from onlyworkshop.domain.ground import proposals, stressed, surveyed
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, number
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.exercises.attempts import Attempts
from ui.exercises.competitor_map.axes import linked, proposed_after, with_want
from ui.exercises.competitor_map.line import Aim, Place, Rater, Spotted, TakeOff, read_line
from ui.exercises.competitor_map.turn import TARGET, Turn, after, people, raters, spread_out, unplaced
from ui.exercises.competitor_map.words import stress_words

READ = ("competitor_map", "alternatives", "people", "field", "wants", "scores", "curves")
Options = Sequence[tuple[str, str]]


class MapView(Protocol):
    def show_maps(self, options: Options, chosen: str) -> None: ...
    def show_map(self, one: Map) -> None: ...
    def show_wants(self, options: Options, across: str, up: str) -> None: ...
    def show_board(self, shown: MapBoard) -> None: ...
    def show_pairs(self, pairs: Sequence[Pair], said: str) -> None: ...
    def show_raters(self, options: Options, chosen: str) -> None: ...
    def show_players(self, options: Options, chosen: str) -> None: ...
    def show_said(self, text: str) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_line(self) -> None: ...


class MapPresenter:
    """Places are `line`, `maps`, `gap`, `because`, and `horizontal.<field>` or `vertical.<field>` of Axis."""

    def __init__(self, session: Session, view: MapView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        pointed = session.spotlight.map
        known = [one.id for one in self._now.competitor_map.maps]
        self._map = pointed if pointed in known else known[0]
        self._turn = Turn()
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(self._now)

    def choose_map(self, identity: str) -> None:
        """Work on this map; the room sees it."""
        self._map, self._turn = identity, Turn(self._turn.rater)
        self._session.point_at(Spotlight(map=identity))
        self._show(self._now)

    def next_map(self) -> None:
        """Go round the maps."""
        known = [one.id for one in self._now.competitor_map.maps]
        self.choose_map(known[(known.index(self._map) + 1) % len(known)])

    def another(self) -> None:
        """A second or third pair of axes."""
        self._add(Map(id=self._session.new_id()))

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

    def link(self, axis: str, want: str) -> None:
        """This axis stands for a want and takes its words, or for none."""
        wants = self._now.wants
        self._attempts.done("maps", self._edited(lambda one: with_want(one, axis, wants.find(want))))

    def propose(self) -> None:
        """The best pair of shortlisted wants as axes, then the next one."""
        pairs = proposals(self._now, _("Us"))
        if pairs:
            self._use(*proposed_after(self._one, pairs))
        else:
            self._view.show_refusal("maps", _("Shortlist two wants in “What clients crave” first."))

    def use_pair(self, place: int) -> None:
        """A pair of the stress test becomes the axes of this map when it is blank, else of the next one."""
        pair = stressed(self._now, _("Us")).pairs[place]
        self._use(pair.across, pair.up)

    def choose_rater(self, rater: str) -> None:
        """Who places now."""
        left = unplaced(self._one, self._now.players(_("Us")), rater)
        self._turn = Turn(rater, left[0]) if left else Turn(rater)
        self._show_turn(self._now)

    def choose_player(self, player: str) -> None:
        """Who is placed next."""
        self._turn = self._turn._replace(player=player)
        self._show_turn(self._now)

    def enter(self, typed: str) -> None:
        """A line under the map."""
        now = self._now
        try:
            match read_line(typed, now.players(_("Us")), people(now)):
                case Rater(rater):
                    self.choose_rater(rater)
                    self._view.clear_line()
                case TakeOff(gone):
                    rater, round_ = self._turn.rater, self._one.round
                    self._tried(lambda one: one.displacing(rater, gone, round_))
                case Aim(at):
                    self._tried(lambda one: one.aiming(*(at or (None, None))))
                case Place() as place:
                    self._enter_place(place, typed)
        except Refusal as refusal:
            self._view.show_refusal("line", sentence(refusal))

    def place(self, x: float, y: float) -> None:
        """A click on the map, in halves."""
        if self._turn.player == TARGET:
            self._tried(lambda one: one.aiming(x, y))
        else:
            self._place(self._turn.rater, ((self._turn.player, Spotted(None, x, y)),))

    def reveal(self, on: bool) -> None:
        """Everybody sees where everybody was placed; or it is covered again."""
        self._attempts.done("line", self._edited(lambda one: one.replaced(revealed=on)))

    def place_again(self, on: bool) -> None:
        """A second round after the talk, blind again; or back to the first."""
        if self._attempts.done("line", self._edited(lambda one: one.in_round(2 if on else 1))):
            self.choose_rater(self._turn.rater)

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop

    @property
    def _one(self) -> Map:
        return self._now.competitor_map.find(self._map)

    def _add(self, fresh: Map) -> None:
        if self._attempts.done("maps", lambda w: w.replaced(competitor_map=w.competitor_map.with_map(fresh))):
            self.choose_map(fresh.id)

    def _use(self, across: RatedWant, up: RatedWant) -> None:
        """Somebody's placements stay with the axes they were made for."""
        if self._one.placements or not linked(self._one):
            self._add(Map(id=self._session.new_id(), horizontal=axis_of(across), vertical=axis_of(up)))
            return
        made = self._edited(lambda one: one.replaced(horizontal=axis_of(across), vertical=axis_of(up)))
        self._attempts.done("maps", made)

    def _enter_place(self, place: Place, typed: str) -> None:
        rater = place.rater or self._turn.rater
        left = unplaced(self._one, self._now.players(_("Us")), rater)
        known = self._turn if rater == self._turn.rater and self._turn.player != TARGET else Turn(rater, *left[:1])
        self._place(rater, spread_out(place, known, left, typed))

    def _place(self, rater: str, spots: Sequence[tuple[str, Spotted]]) -> None:
        def placing(one: Map) -> Map:
            for player, spot in spots:
                made = Placement.made(rater=rater, player=player, round=one.round, x=spot.x, y=spot.y)
                one = one.placing(made)
            return one

        if self._tried(placing):
            self._say(spots)
            named = [person for person, _name in people(self._now)]
            self._turn = after(Turn(rater), self._one, self._now.players(_("Us")), named)
            self._show_turn(self._now)

    def _say(self, spots: Sequence[tuple[str, Spotted]]) -> None:
        players = {one.id: one for one in self._now.players(_("Us"))}
        said = [
            _("{letter} {name}: {x}, {y}").format(
                letter=players[player].letter, name=players[player].name, x=number(spot.x), y=number(spot.y)
            )
            for player, spot in spots
        ]
        self._view.show_said("✓ " + "; ".join(said))

    def _tried(self, edit: Callable[[Map], Map]) -> bool:
        kept = self._attempts.done("line", self._edited(edit))
        if kept:
            self._view.clear_line()
        return kept

    def _edited(self, edit: Callable[[Map], Map]) -> Callable[[Workshop], Workshop]:
        def edited(w: Workshop) -> Workshop:
            return w.replaced(competitor_map=w.competitor_map.changed(edit(w.competitor_map.find(self._map))))

        return edited

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in READ):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        maps = now.competitor_map.maps
        if self._map not in [one.id for one in maps]:
            self._map = maps[0].id
        shown = surveyed(now, self._one, _("Us"))
        tried = stressed(now, _("Us"))
        self._view.show_maps([(each.id, _title(each, n)) for n, each in enumerate(maps, 1)], self._map)
        self._view.show_map(self._one)
        wants = [(want.id, f"{want.number} · {want.text}") for want in compared(now.wants)]
        self._view.show_wants(wants, self._one.horizontal.want or "", self._one.vertical.want or "")
        self._view.show_board(shown)
        self._view.show_pairs(tried.pairs, stress_words(tried, now))
        self._show_turn(now)

    def _show_turn(self, now: Workshop) -> None:
        self._view.show_raters(raters(now, self._one, self._turn.rater), self._turn.rater)
        players = [(one.id, f"{one.letter} · {one.name}") for one in now.players(_("Us"))]
        self._view.show_players([*players, (TARGET, _("Where we could stand"))], self._turn.player)


def _title(one: Map, place: int) -> str:
    axes = " × ".join(axis.label for axis in (one.horizontal, one.vertical) if axis.label)
    return f"{place} · {axes}" if axes else _("Map {n}").format(n=place)


def _worded(one: Map, place: str, text: str) -> Map:
    axis, _dot, name = place.partition(".")
    if not name:
        return one.replaced(**{place: text})
    return one.replaced(**{axis: getattr(one, axis).replaced(**{name: text})})
