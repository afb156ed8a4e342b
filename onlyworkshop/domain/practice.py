"""How far our selling is from what the statement needs: push share, gaps, and what clients mark on their card."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeVar

from onlyworkshop.domain.exercises.selling import METHODS, Behaviour, Grade, Hours, MethodRating, Selling
from onlyworkshop.domain.voting import Spread, share, spread

GROUP = "group"
"""The rater of an answer that the whole group has given as one."""
MOST_NEEDED = 4
_DIGITS = 9
T = TypeVar("T", Hours, MethodRating)


class Training(NamedTuple):
    """Where a hundred hours of training went, over everybody who gave both numbers.

    `push` is old / (old + new), 0 to 1, of the means; None without answers or when both are 0 (method E13).
    """

    old: Spread
    new: Spread
    push: float | None


class Gap(NamedTuple):
    """One of the eleven methods: what is done now, what is needed, 0 to 4.

    `gap` = max(needed - now, 0) and `priority` = gap x needed, 0 to 16, of the means; None and unranked without both.
    """

    method: int
    now: Spread | None
    needed: Spread | None
    gap: float | None
    priority: float | None
    rank: int | None


class Marks(NamedTuple):
    """What clients have marked for one behaviour: shares of A and of D, 0 to 1, over `n` marks.

    There is no mean, because the scale has no C [O12a].
    """

    behaviour: Behaviour
    n: int
    a: float | None
    d: float | None


class SellingBoard(NamedTuple):
    """What the room sees: how many have written, what they wrote once it is revealed, and what the group takes on."""

    spent: int
    training: Training | None
    sheets: int
    gaps: tuple[Gap, ...]
    leaner_meaning: str
    chosen: tuple[int, ...]
    behaviours: tuple[str, ...]
    clients: tuple[str, ...]
    first_month: date | None


def board(selling: Selling) -> SellingBoard:
    """Hours and ratings stay covered until each is revealed."""
    return SellingBoard(
        spent=sum(one.complete for one in selling.hours),
        training=training(selling) if selling.hours_revealed else None,
        sheets=sheets(selling),
        gaps=gaps(selling) if selling.revealed else (),
        leaner_meaning=selling.leaner_meaning,
        chosen=tuple(one.method for one in selling.chosen),
        behaviours=tuple(one.text for one in selling.behaviours),
        clients=tuple(one.code for one in selling.clients),
        first_month=selling.first_month,
    )


def training(selling: Selling) -> Training | None:
    """Where the hours went; None before anybody has given both numbers."""
    told = _agreed(one for one in selling.hours if one.complete)
    old, new = spread(one.old or 0 for one in told), spread(one.new or 0 for one in told)
    if not old or not new:
        return None
    whole = old.mean + new.mean
    return Training(old, new, old.mean / whole if whole else None)


def gaps(selling: Selling) -> tuple[Gap, ...]:
    """The eleven methods, the highest priority first, ties by lower now; what is still equal shares a rank."""
    found = [_gap(selling, method) for method in range(1, METHODS + 1)]
    known = sorted((one for one in found if one.rank is not None), key=_order)
    orders = [_order(one) for one in known]
    ranked = [one._replace(rank=1 + orders.index(_order(one))) for one in known]
    return (*ranked, *(one for one in found if one.rank is None))


def needing_everything(selling: Selling) -> int:
    """How many sheets say of all eleven methods that they are needed at 4: that helps nobody to choose."""
    fours: dict[str, int] = {}
    for one in selling.ratings:
        fours[one.rater] = fours.get(one.rater, 0) + (one.needed == MOST_NEEDED)
    return sum(count == METHODS for count in fours.values())


def sheets(selling: Selling) -> int:
    """How many have rated all eleven methods, both now and needed."""
    whole: dict[str, int] = {}
    for one in selling.ratings:
        whole[one.rater] = whole.get(one.rater, 0) + one.complete
    return sum(count == METHODS for count in whole.values())


def marks(selling: Selling) -> tuple[Marks, ...]:
    """Every behaviour on the card with its shares of A and of D over all months."""
    found = []
    for behaviour in selling.behaviours:
        given = [one.grade for one in selling.marks if one.behaviour == behaviour.id]
        a, d = share(given.count(Grade.A), len(given)), share(given.count(Grade.D), len(given))
        found.append(Marks(behaviour, len(given), a, d))
    return tuple(found)


def _gap(selling: Selling, method: int) -> Gap:
    told = _agreed(one for one in selling.ratings if one.method == method)
    now = spread(one.now for one in told if one.now is not None)
    needed = spread(one.needed for one in told if one.needed is not None)
    if not now or not needed:
        return Gap(method, now, needed, None, None, None)
    gap = max(needed.mean - now.mean, 0.0)
    return Gap(method, now, needed, gap, gap * needed.mean, 0)


def _agreed(answers: Iterable[T]) -> tuple[T, ...]:
    """The whole answer that the group has given as one; everybody's own where there is none."""
    told = tuple(answers)
    return tuple(one for one in told if one.rater == GROUP and one.complete) or told


def _order(gap: Gap) -> tuple[float, float]:
    """Means of thirds are equal when they are equal to nine digits."""
    return -round(gap.priority or 0.0, _DIGITS), round(gap.now.mean if gap.now else 0.0, _DIGITS)
