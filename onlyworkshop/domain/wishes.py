"""What the room sees of the wants and of their scores: words, numbers and counts, never who said or rated what."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.scores import Basis, Opportunity, Scores, opportunities, ranked
from onlyworkshop.domain.exercises.wants import Level, Source, Want, Wants
from onlyworkshop.domain.rounds import BallotBoard, board
from onlyworkshop.domain.shortlist import dots_of, groups

LAST_ROUND = 2


class Card(NamedTuple):
    """A card on the wall: nothing that points at a person, and its dots once revealed."""

    number: int
    text: str
    level: Level
    source: Source
    shortlisted: bool = False
    dots: int | None = None


class CardGroup(NamedTuple):
    """Cards under the name of their cluster; None for those that stand alone."""

    name: str | None
    cards: tuple[Card, ...]
    share: float | None = None


class WantsBoard(NamedTuple):
    """The wall of cards, or once it is `kept` the shortlist alone."""

    groups: tuple[CardGroup, ...]
    kept: bool = False


class Scored(NamedTuple):
    """A want with its rank; `before` is the score of the first round where there was a second one."""

    number: int
    text: str
    rank: int
    tied: bool
    opportunity: Opportunity
    before: float | None = None
    top: bool = False


class ScoresBoard(NamedTuple):
    """The wants that are being rated as (number, text), who is still missing as a count, and the ranking once revealed.

    `rated` of `of` people are in, in this `round`, which may be `covered`. It is seen as ranked bars, or as a `grid`.
    """

    asked: tuple[tuple[int, str], ...]
    rated: int
    of: int
    round: int = 1
    covered: bool = True
    scored: tuple[Scored, ...] = ()
    grid: bool = False


def wants_board(wants: Wants, of: int, part: str = "", cluster: str | None = None) -> WantsBoard | BallotBoard:
    """The wall, the dots or the shortlist: `cards`, `dots` or `kept`, else whichever the group has come to."""
    begun = "kept" if wants.shortlist() else "dots" if wants.ballot.votes else "cards"
    match part or begun:
        case "kept" if wants.shortlist():
            return kept(wants)
        case "dots" if wants.standing():
            return board(wants.ballot, [(one.id, one.text) for one in wants.standing()], of, wants.numbers())
    return wall(wants, cluster)


def wall(wants: Wants, cluster: str | None = None) -> WantsBoard:
    """Every standing card under its cluster; with `cluster` that one alone."""
    dots = dots_of(wants)
    shown = [one for one in groups(wants) if cluster is None or (one.cluster and one.cluster.id == cluster)]
    found = (
        CardGroup(one.cluster.name if one.cluster else None, _cards(wants, one.cards, dots), one.share) for one in shown
    )
    return WantsBoard(tuple(found))


def kept(wants: Wants) -> WantsBoard:
    """The shortlist, most dots first."""
    dots = dots_of(wants)
    ordered = sorted(wants.shortlist(), key=lambda one: -dots.get(one.id, 0))
    return WantsBoard((CardGroup(None, _cards(wants, ordered, dots)),), kept=True)


def scores_board(wants: Wants, scores: Scores, of: int, part: str = "") -> ScoresBoard:
    """What may be shown of the scores of the shortlist, with `of` people in the room; `part` may be `grid`."""
    asked = tuple((wants.number(one.id), one.text) for one in wants.shortlist())
    round_ = round_on(scores)
    covered = scores.basis is Basis.ROOM_ESTIMATE and scores.revealed < round_
    rated = len(raters(scores, round_))
    return ScoresBoard(asked, rated, of, round_, covered, scored(wants, scores), part == "grid")


def scored(wants: Wants, scores: Scores) -> tuple[Scored, ...]:
    """The shortlist ranked by what has been revealed; wants without a score come not at all."""
    texts = {one.id: one.text for one in wants.shortlist()}
    now, first = opportunities(scores), opportunities(_first_round(scores))
    places = ranked(one for one in now.values() if one.want in texts)
    ranks = [rank for rank, _one in places]
    before = {want: one.score for want, one in first.items() if one.score != now[want].score}
    top = {one.want for one in scores.top}
    return tuple(
        Scored(
            wants.number(one.want),
            texts[one.want],
            rank,
            ranks.count(rank) > 1,
            one,
            before.get(one.want),
            one.want in top,
        )
        for rank, one in places
    )


def round_on(scores: Scores) -> int:
    """The round that is being rated: the second one as soon as somebody has rated again."""
    again = scores.revealed == LAST_ROUND or any(one.round == LAST_ROUND for one in scores.ratings)
    return LAST_ROUND if again else 1


def raters(scores: Scores, round_: int) -> frozenset[str]:
    """Who has rated something in this round."""
    return frozenset(one.rater for one in scores.ratings if one.round == round_)


def flagged(wants: Wants, scores: Scores) -> tuple[Want, ...]:
    """The wants of the shortlist to talk about first, as the first round has shown."""
    first = opportunities(_first_round(scores))
    return tuple(one for one in wants.shortlist() if one.id in first and first[one.id].talk_first)


def _first_round(scores: Scores) -> Scores:
    return scores.replaced(revealed=min(scores.revealed, 1))


def _cards(wants: Wants, rows: Sequence[Want], dots: dict[str, int]) -> tuple[Card, ...]:
    return tuple(
        Card(wants.number(one.id), one.text, one.level, one.source, one.shortlisted, dots.get(one.id)) for one in rows
    )
