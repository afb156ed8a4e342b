"""E6 asked and answered: where we lead, match or trail on what clients want."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onlyworkshop.domain.canvas import CurvesBoard, RatedWant, board, compared
from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.competitor_map import US, Player
from onlyworkshop.domain.exercises.curves import Action, CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.curves.words import spoken_player, spoken_want

TABLE = "table-"
FIRST_TABLES = 2
EVIDENCE = "evidence"
READ = ("curves", "wants", "alternatives", "people", "field", "scores")

Options = Sequence[tuple[str, str]]
Numbers = dict[tuple[str, str], int]


class CurvesView(Protocol):
    def show_raters(self, options: Options, chosen: str) -> None: ...
    def show_sheet(
        self, wants: Sequence[RatedWant], players: Sequence[Player], cells: Numbers, covered: bool
    ) -> None: ...
    def show_board(self, shown: CurvesBoard) -> None: ...
    def show_compared(self, wants: Options, players: Options) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_add(self, place: str) -> None: ...
    def ask_what_to_compare(self) -> None: ...


class CurvesPresenter:
    """Places are `sheet`, `wants`, `players` and `standing.<want>`."""

    def __init__(self, session: Session, view: CurvesView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._tables = FIRST_TABLES
        self._rater = f"{TABLE}1"
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(self._now)
        if not self._now.wants.shortlist() or not self._now.alternatives.carried():
            view.ask_what_to_compare()

    def choose_rater(self, rater: str) -> None:
        """Whose sheet is typed now."""
        self._rater = rater
        self._show_sheet(self._now)

    def another_table(self) -> None:
        """One more sheet, for the next table."""
        self._tables = min(MOST_PEOPLE, _tables(self._now, self._tables) + 1)
        self.choose_rater(f"{TABLE}{self._tables}")

    def fill(self, player: str, column: str, number: int) -> None:
        """One number of this sheet: a rating, or how we know all of this player's."""
        rater = self._rater

        def filled(chapter: Curves) -> Curves:
            if column == EVIDENCE:
                return chapter.knowing(rater, player, number)
            known = chapter.evidence(rater, player) or 1
            made = CurveRating.made(rater=rater, player=player, want=column, value=number, evidence=known)
            return chapter.rating(made)

        if not self._attempts.done("sheet", _edited(filled)):
            self._show_sheet(self._now)

    def empty(self, player: str, column: str) -> None:
        """This number is taken back."""
        if column != EVIDENCE:
            self._attempts.done("sheet", _edited(lambda chapter: chapter.unrated(self._rater, player, column)))

    def reveal(self, on: bool) -> None:
        """Everybody sees the curves; or they are covered again."""
        self._attempts.done("sheet", _edited(lambda chapter: chapter.replaced(revealed=on)))

    def judge(self, want: str, edge: str) -> None:
        """Where we stand follows the ratings again."""
        if not edge:
            self._attempts.done(f"standing.{want}", _edited(lambda chapter: chapter.as_reckoned(want)))

    def reason(self, want: str, edge: str, reason: str) -> None:
        """A keystroke in why the group says otherwise than the ratings."""
        if edge:
            self._attempts.typed(
                f"standing.{want}",
                _edited(lambda chapter: chapter.overriding(Override.made(want=want, edge=Edge(edge), reason=reason))),
            )

    def left(self, want: str) -> None:
        """The focus has left a reason."""
        self._attempts.left(f"standing.{want}")

    def move(self, want: str, action: str) -> None:
        """What the group would do about this want, and about no other."""
        chosen = Action(action) if action else None
        self._attempts.done(f"standing.{want}", _edited(lambda chapter: chapter.moving(want, chosen)))

    def add_wants(self, texts: Sequence[str]) -> None:
        """Wants typed here are cards of E4, and shortlisted; all or none, in one undo step."""
        fresh = [(self._session.new_id(), text) for text in texts]

        def added(w: Workshop) -> Workshop:
            chapter = w.wants
            for identity, text in fresh:
                card = Want.made(id=identity, text=text)
                chapter = chapter.with_row(card).changed(card.replaced(shortlisted=True))
            return w.replaced(wants=chapter)

        if self._attempts.done("wants", added):
            self._view.clear_add("wants")

    def leave_out_want(self, want: str) -> None:
        """Off the shortlist; the card and its ratings stay."""

        def left_out(w: Workshop) -> Workshop:
            return w.replaced(wants=w.wants.changed(_known_want(w, want).replaced(shortlisted=False)))

        if self._attempts.done("wants", left_out):
            self._view.show_notice(_("Left out. The card stays in “What clients crave”."))

    def add_players(self, names: Sequence[str]) -> None:
        """Alternatives typed here are those of E3, and carried; all or none, in one undo step."""
        fresh = [(self._session.new_id(), name) for name in names]

        def added(w: Workshop) -> Workshop:
            chapter = w.alternatives
            for identity, name in fresh:
                row = Alternative.made(id=identity, name=name)
                chapter = chapter.with_row(row).changed(row.replaced(carried=True))
            return w.replaced(alternatives=chapter)

        if self._attempts.done("players", added):
            self._view.clear_add("players")

    def leave_out_player(self, player: str) -> None:
        """No longer carried; the alternative and its ratings stay."""

        def left_out(w: Workshop) -> Workshop:
            row = w.alternatives.find(player)
            if not row:
                raise Unknown(field="alternative")
            return w.replaced(alternatives=w.alternatives.changed(row.replaced(carried=False)))

        if self._attempts.done("players", left_out):
            self._view.show_notice(_("Left out. The row stays in “Who else could they choose?”."))

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in READ):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        players = now.players(_("Us"))
        shown = board(now.curves, compared(now.wants), players, now.importance())
        self._view.show_board(shown)
        wants = [(one.id, spoken_want(shown.wants, one.id)) for one in shown.wants]
        self._view.show_compared(wants, [(one.id, spoken_player(one)) for one in players if one.id != US])
        self._show_sheet(now)

    def _show_sheet(self, now: Workshop) -> None:
        us, *others = now.players(_("Us"))
        mine = [one for one in now.curves.ratings if one.rater == self._rater]
        cells = {(one.player, one.want): one.value for one in mine}
        cells |= {(one.player, EVIDENCE): one.evidence for one in mine}
        self._view.show_raters(_raters(now, self._tables, self._rater), self._rater)
        self._view.show_sheet(compared(now.wants), [*others, us], cells, not now.curves.revealed)


def _edited(edit: Callable[[Curves], Curves]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(curves=edit(w.curves))


def _known_want(w: Workshop, want: str) -> Want:
    found = w.wants.find(want)
    if not found:
        raise Unknown(field="want")
    return found


def _tables(now: Workshop, ready: int) -> int:
    """How many tables have a sheet."""
    numbers = (one.rater.removeprefix(TABLE) for one in now.curves.ratings if one.rater.startswith(TABLE))
    return max([ready, *(int(one) for one in numbers if one.isdecimal())])


def _raters(now: Workshop, ready: int, chosen: str) -> list[tuple[str, str]]:
    """The tables, everybody by name, and the one who is typing."""
    used = {one.rater for one in now.curves.ratings}
    tables = [(f"{TABLE}{n}", _("Table {n}").format(n=n)) for n in range(1, _tables(now, ready) + 1)]
    people = [(one.id, one.name) for one in now.people.members]
    known = {identity for identity, _name in (*tables, *people)}
    gone = [(one, _("Somebody who left")) for one in sorted(used | {chosen}) if one not in known]
    done = [(identity, f"{name} ✓" if identity in used else name) for identity, name in (*tables, *people)]
    return [*done, *gone]
