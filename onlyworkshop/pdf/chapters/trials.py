"""E10 on paper: the test card of every draft that was carried, the strongest first, with everybody's answers."""

from typing import Any

from reportlab.platypus import CondPageBreak

from onlyworkshop.domain.exercises.trials import RATED, Rating, Test
from onlyworkshop.domain.swap import clause_verdicts
from onlyworkshop.domain.verdicts import Card, ranked, swapped
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.naming import answer_name, hold_name, test_name, yes_or_no
from onlyworkshop.outcomes import tests_words
from onlyworkshop.pdf.chapters.drafts import tested_card
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain, statement
from onlyworkshop.pictures.ranking import ranking
from onlyworkshop.pictures.trials import test_card

CARD_ASPECT = 1.75
BAR_HEIGHT = 44
WORDS_ABOVE = 100


def flowables(manuscript: Manuscript) -> list[Any]:
    """The ranking, then one test card after the other."""
    carried = manuscript.workshop.drafts.carried()
    cards = ranked([tested_card(manuscript, draft) for draft in carried])
    return [
        *opening(manuscript, "trials"),
        *_ranking(manuscript, cards),
        *closing(manuscript, "trials"),
        *(part for rank, one in cards for part in _card(manuscript, rank, one, len(cards))),
    ]


def _ranking(manuscript: Manuscript, cards: tuple[tuple[int, Card], ...]) -> list[Any]:
    if not any(one.weakest for _rank, one in cards):
        return [plain(_("No draft was rated."), style(Kind.BODY))]
    aspect = manuscript.width / (BAR_HEIGHT * (len(cards) + 1))
    ranks = [rank for rank, one in cards if one.weakest]
    tie = len(set(ranks)) < len(ranks)
    return [
        plain(
            _("The drafts by their weakest link: the lowest of the five people means on the scale 1 to 5."),
            style(Kind.BODY),
        ),
        *drawing(manuscript, aspect, lambda aspect, body: ranking(cards, aspect, body)),
        small(
            _("True now, 0 to 100 %, is divided by 20. Equal weakest links share a rank.")
            + (" " + _("There is a tie: the Decider resolves it, on record.") if tie else "")
        ),
    ]


def _card(manuscript: Manuscript, rank: int, one: Card, of: int) -> list[Any]:
    place = _("Rank {rank} of {of}").format(rank=rank, of=of) if one.weakest else _("A draft without ratings")
    return [
        CondPageBreak(manuscript.width / CARD_ASPECT + WORDS_ABOVE),
        *section(place),
        plain(_finding(one), style(Kind.BODY)),
        *drawing(manuscript, CARD_ASPECT, lambda aspect, body: test_card(one, aspect, body)),
        small(_hidden(manuscript, one)),
        *_kept(one),
        *_linter(one),
        *_swaps(manuscript, one),
        *_clauses(manuscript, one),
        *_ratings(manuscript, one),
        *_versions(manuscript, one),
    ]


def _finding(one: Card) -> str:
    said = []
    if one.weakest and one.average is not None:
        weakest, points_ = one.weakest
        said.append(
            _("Weakest link: {test}, {points} of 5; the average of the five means is {average}.").format(
                test=test_name(weakest), points=number(points_), average=number(one.average)
            )
        )
    if one.draft_gate:
        said.append(_("Gate 1 reached: every test answered, none failed."))
    if one.failing:
        said.append(_("Failed: {tests}.").format(tests=tests_words(one.failing)))
    if one.missing:
        said.append(_("Not answered: {tests}.").format(tests=tests_words(one.missing)))
    return " ".join(said)


def _hidden(manuscript: Manuscript, one: Card) -> str:
    basis = plural("Basis: ratings by {n} person.", "Basis: ratings by {n} people.", len(one.trial.ratings))
    original = manuscript.workshop.trials.current(one.trial.draft)
    revealed = original is None or original.revealed or not original.ratings
    return basis if revealed else basis + " " + _("They were not revealed in the room.")


def _kept(one: Card) -> list[Any]:
    texts = [f"“{kept.text}”: {kept.reason}" for kept in one.trial.kept]
    return [*section(_("Kept on purpose")), *points(texts)] if texts else []


def _linter(one: Card) -> list[Any]:
    texts = [f"“{finding.text}” – {finding.category}. {finding.advice}" for finding in one.report.findings]
    return [*section(_("What the linter marked")), *points(texts)] if texts else []


def _swaps(manuscript: Manuscript, one: Card) -> list[Any]:
    rivals = [row for row in manuscript.workshop.alternatives.rows if row.carried]
    answered = [(row, one.trial.swap(row.id)) for row in rivals]
    rows = [
        [row.name, answer_name(swap.can_say), yes_or_no(swap.does_better)]
        for row, swap in answered
        if swap.can_say is not None or swap.does_better is not None
    ]
    if not rows:
        return []
    head = [_("Swapped with"), _("Could say it"), _("Does it better")]
    widths = [manuscript.width * share for share in (0.5, 0.25, 0.25)]
    example = statement(swapped(one.trial.text, rows[0][0]), style(Kind.CELL))
    return [*section(_("Swapped")), example, table(head, rows, widths)]


def _clauses(manuscript: Manuscript, one: Card) -> list[Any]:
    """What of the wording is ours alone, once anything was asked about a clause."""
    draft = manuscript.workshop.drafts.find(one.trial.draft)
    carried = manuscript.workshop.alternatives.carried()
    if not draft or not one.trial.clauses:
        return []
    names = {row.id: row.name for row in carried}
    rows = [
        [found.clause.text, hold_name(found.hold), ", ".join(names[rival] for rival in found.sharing) or "–"]
        for found in clause_verdicts(one.trial, draft.slots, list(names))
    ]
    widths = [manuscript.width * share for share in (0.46, 0.22, 0.32)]
    return [*section(_("Clause by clause")), table([_("Clause"), _("How it stands"), _("Who shares it")], rows, widths)]


def _ratings(manuscript: Manuscript, one: Card) -> list[Any]:
    """One line per person: the five ratings, and yes or no to the two judgements."""
    ratings = {rating.rater: rating for rating in one.trial.ratings}
    yes = {(judgement.rater, judgement.test): judgement.yes for judgement in one.trial.judgements}
    raters = dict.fromkeys([*ratings, *(rater for rater, _test in yes)])
    rows = [
        [
            manuscript.name(rater),
            *_numbers(ratings.get(rater)),
            *(yes_or_no(yes.get((rater, test))) for test in ("opposite", "stranger")),
        ]
        for rater in raters
    ]
    head = [_("Who"), *(test_name(test) for test in RATED), _("Opposite"), _("Stranger")]
    width = manuscript.width
    figures = table(head, rows, [width * 0.23, *[width * 0.11] * 7], right=set(range(1, 8)))
    return [*section(_("Everybody’s answers")), figures, small(_what_was_asked())] if rows else []


def _numbers(rating: Rating | None) -> list[str]:
    return [_answer(test, getattr(rating, test.value) if rating else None) for test in RATED]


def _answer(test: Test, answer: int | None) -> str:
    if answer is None:
        return "–"
    return percent(answer / 100) if test is Test.TRUE_NOW else number(answer)


def _what_was_asked() -> str:
    return _(
        "1 to 5; true now is the share of ordinary jobs. "
        "Opposite: would any sensible rival choose the contrary? Stranger: could an outsider check it?"
    )


def _versions(manuscript: Manuscript, one: Card) -> list[Any]:
    draft = manuscript.workshop.drafts.find(one.trial.draft)
    tried = sorted(
        (t for t in manuscript.workshop.trials.rows if t.draft == one.trial.draft and t.version < one.trial.version),
        key=lambda t: t.version,
    )
    texts = [trial.text for trial in tried]
    first = [draft.text] if draft and draft.text not in [*texts, one.trial.text] else []
    return (
        [*section(_("How it read before")), *(statement(text, style(Kind.BODY)) for text in (*first, *texts))]
        if first or texts
        else []
    )
