"""E10 asked and answered: one draft at a time, put to every test."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.claptrap import Finding
from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.exercises.proof import coverage
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer, Kept, Swap, Trial
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.refusal import NotUnderstood, Unknown
from onlyworkshop.domain.swap import ClausesBoard, clause_verdicts, said_of
from onlyworkshop.domain.swap import counted as counted_hands
from onlyworkshop.domain.verdicts import Card, Outside, card, ranked
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.trials.sheets import Sheets, Tallies, counted, emptied, filled, tallies


class Hit(NamedTuple):
    """One finding of the linter, and why it stays; empty when it does not."""

    finding: Finding
    reason: str


class Question(NamedTuple):
    """One alternative in the swap test, and whether the room looks at it."""

    alternative: Alternative
    answer: Swap
    shown: bool
    clauses: tuple[Answer | None, ...] = ()


class Clauses(NamedTuple):
    """The sentence taken apart, and whether the room looks at it."""

    board: ClausesBoard
    shown: bool


class TrialsView(Protocol):
    def show_choices(self, options: Sequence[tuple[str, str]], chosen: str) -> None: ...
    def show_card(self, shown: Card, outside: Outside) -> None: ...
    def show_hits(self, hits: Sequence[Hit]) -> None: ...
    def show_questions(self, questions: Sequence[Question]) -> None: ...
    def show_clauses(self, clauses: Clauses) -> None: ...
    def show_tallies(self, said: Tallies) -> None: ...
    def show_sheets(self, sheets: Sheets, rows: Sequence[tuple[str, str]], revealed: bool) -> None: ...
    def show_versions(self, trial: Trial, before: Sequence[Trial]) -> None: ...
    def show_nothing(self) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class TrialsPresenter:
    """Places are `opposite`, `stranger`, `sheets`, `rewrite`, `keep.<text>`, and `swap.` or `hands.<alternative>`."""

    def __init__(self, session: Session, view: TrialsView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._draft = ""
        self._alternative: str | None = None
        self._in_clauses = False
        self._sheets = Sheets()
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def choose(self, draft: str) -> None:
        """Test this draft; the room sees its card."""
        self._draft, self._alternative, self._in_clauses = draft, None, False
        self._sheets = Sheets()
        self._session.point_at(Spotlight(draft=draft or None))
        self._show(self._session.editing.workshop)

    def keep(self, text: str, reason: str) -> None:
        """This hit stays, for this reason."""
        self._change(f"keep.{text}", lambda trial: trial.keeping(Kept.made(text=text, reason=reason)))

    def release(self, text: str) -> None:
        """This hit is no longer kept on purpose."""
        self._change(f"keep.{text}", lambda trial: trial.releasing(text))

    def say(self, alternative: str, answer: Answer) -> None:
        """Could they say it truthfully?"""
        self._swap(alternative, can_say=answer)

    def better(self, alternative: str, better: bool) -> None:
        """Does any of them do it better?"""
        self._swap(alternative, does_better=better)

    def say_clause(self, alternative: str, clause: int) -> None:
        """Could they say this clause? Yes, then no, then unsure, then yes again."""

        def next_answer(trial: Trial) -> Trial:
            said = said_of(trial, alternative, clause)
            following = {None: Answer.YES, Answer.YES: Answer.NO, Answer.NO: Answer.UNKNOWN, Answer.UNKNOWN: Answer.YES}
            return trial.answering(ClauseAnswer(alternative=alternative, clause=clause, can_say=following[said]))

        self._change(f"swap.{alternative}", next_answer)

    def count_hands(self, alternative: str, typed: str) -> bool:
        """Hands for yes, no and unsure, typed as `1 6 0`; most hands decide. True when they were understood."""
        return self._change(
            f"hands.{alternative}", lambda trial: trial.swapping(_hands(trial.swap(alternative), typed))
        )

    def point_at(self, alternative: str, on: bool) -> None:
        """Put this name into the statement, full screen in the room; or back to the card."""
        self._alternative, self._in_clauses = (alternative if on else None), False
        self._point()

    def point_at_clauses(self, on: bool) -> None:
        """The room sees the sentence clause by clause; or the card again."""
        self._alternative, self._in_clauses = None, on
        self._point()

    def _point(self) -> None:
        self._session.point_at(Spotlight(draft=self._draft, alternative=self._alternative, clauses=self._in_clauses))
        self._show_questions(self._session.editing.workshop)

    def count(self, test: str, yes: int, no: int) -> None:
        """Hands: they replace whatever was said one by one."""
        self._change(test, lambda trial: counted(trial, test, yes, no))

    def fill(self, rater: str, column: str, number: int) -> None:
        """One number of one sheet; ratings are kept once all five are there."""
        self._change("sheets", lambda trial: filled(trial, rater, column, number))
        self._show_sheets(self._session.editing.workshop)

    def empty(self, rater: str, column: str) -> None:
        """This number is taken back, and with it the rating it belongs to."""
        self._change("sheets", lambda trial: emptied(trial, rater, column))
        self._show_sheets(self._session.editing.workshop)

    def more_sheets(self) -> None:
        """One more paper slip without a name."""
        self._sheets.slips = min(MOST_PEOPLE, self._slips(self._session.editing.workshop) + 1)
        self._show_sheets(self._session.editing.workshop)

    def reveal(self, on: bool) -> None:
        """Everybody sees what was rated; or it is covered again."""
        self._change("sheets", lambda trial: trial.replaced(revealed=on))

    def rewrite(self, text: str) -> None:
        """A new wording, tested afresh."""

        def rewritten(w: Workshop) -> Workshop:
            return w.replaced(trials=w.trials.rewritten(w.trial(self._known(w)), text))

        if self._draft and self._attempts.done("rewrite", rewritten):
            self._sheets = Sheets()
            self._show(self._session.editing.workshop)

    def _swap(self, alternative: str, **changes: Answer | bool) -> None:
        self._change(f"swap.{alternative}", lambda trial: trial.swapping(trial.swap(alternative).replaced(**changes)))

    def _change(self, place: str, edit: Callable[[Trial], Trial]) -> bool:
        return bool(self._draft) and self._attempts.done(
            place, lambda w: w.replaced(trials=w.trials.changed(edit(w.trial(self._known(w)))))
        )

    def _known(self, now: Workshop) -> Draft:
        draft = now.drafts.find(self._draft)
        if not draft:
            raise Unknown(field="draft")
        return draft

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("drafts", "trials", "alternatives", "people", "proof")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        drafts = now.drafts.carried()
        if self._draft not in [one.id for one in drafts]:
            self._draft = drafts[0].id if drafts else ""
        if not self._draft:
            self._view.show_nothing()
            return
        rivals = [one.id for one in now.alternatives.carried()]
        cards = [card(now.trial(one), rivals, self._session.terms) for one in drafts]
        self._view.show_choices([(one.trial.draft, _choice(rank, one)) for rank, one in ranked(cards)], self._draft)
        self._show_draft(now, next(one for one in cards if one.trial.draft == self._draft))

    def _show_draft(self, now: Workshop, shown: Card) -> None:
        reasons = {one.text.casefold(): one.reason for one in shown.trial.kept}
        hits = {one.text.casefold(): one for one in shown.report.findings}
        proved = coverage(now.proof) if now.proof.split == shown.trial.text else None
        self._view.show_card(shown, shown.outside(proved))
        self._view.show_hits([Hit(one, reasons.get(text, "")) for text, one in hits.items()])
        self._show_questions(now)
        self._view.show_tallies(tallies(shown.trial))
        self._show_sheets(now)
        mine = [one for one in now.trials.rows if one.draft == self._draft and one.version < shown.trial.version]
        self._view.show_versions(shown.trial, sorted(mine, key=lambda one: one.version))

    def _show_questions(self, now: Workshop) -> None:
        draft = self._known(now)
        trial, carried = now.trial(draft), now.alternatives.carried()
        verdicts = clause_verdicts(trial, draft.slots, [one.id for one in carried])
        board = ClausesBoard(trial.text, verdicts, tuple((one.id, one.name) for one in carried))
        self._view.show_clauses(Clauses(board, self._in_clauses))
        self._view.show_questions(
            [
                Question(
                    one,
                    trial.swap(one.id),
                    one.id == self._alternative,
                    tuple(said_of(trial, one.id, number) for number in range(len(verdicts))),
                )
                for one in carried
            ]
        )

    def _show_sheets(self, now: Workshop) -> None:
        if not self._draft:
            return
        trial = now.trial(self._known(now))
        named = [(one.id, one.name) for one in now.people.members]
        slips = [(f"n{n}", _("Slip {n}").format(n=n)) for n in range(1, self._slips(now) + 1)]
        self._view.show_sheets(self._sheets.with_trial(trial), [*named, *slips], trial.revealed)

    def _slips(self, now: Workshop) -> int:
        trial = now.trial(self._known(now))
        return max(self._sheets.slips, self._sheets.used(trial), 0 if now.people.members else 3)


def _hands(swap: Swap, typed: str) -> Swap:
    """Up to three numbers: yes, no and unsure. Raises NotUnderstood, OutOfRange."""
    numbers = [int(part) for part in re.findall(r"\d+", typed)]
    if not 1 <= len(numbers) <= len(Answer) or re.search(r"[^\d\s,;/]", typed):
        raise NotUnderstood(typed, field="hands")
    return counted_hands(swap, *[*numbers, 0, 0][: len(Answer)])


def _choice(rank: int, shown: Card) -> str:
    place = f"{rank} · " if shown.weakest else ""
    return place + shown.trial.text
