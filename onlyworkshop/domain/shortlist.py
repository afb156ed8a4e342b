"""Which wants the dots would keep: the shortlist that is proposed, and what each cluster got (method E4)."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED, MOST_SHORTLISTED, Cluster, Want, Wants
from onlyworkshop.domain.voting import counted, share

USUAL_SHORTLIST = 5


class Proposal(NamedTuple):
    """The wants to keep, most dots first; `tied` are those among which only the Decider can cut."""

    kept: tuple[Want, ...]
    tied: tuple[Want, ...] = ()


class Group(NamedTuple):
    """The standing cards of a cluster (None: of no cluster), their dots, and the share of all dots (None: no dots)."""

    cluster: Cluster | None
    cards: tuple[Want, ...]
    dots: int = 0
    share: float | None = None


def dots_of(wants: Wants) -> dict[str, int]:
    """What every standing card got in the first round; nothing before it is revealed."""
    if not wants.ballot.revealed:
        return {}
    return {one.option: one.dots for one in counted(wants.ballot, [one.id for one in wants.standing()], 1)}


def groups(wants: Wants) -> tuple[Group, ...]:
    """Every cluster in its order with what it got, and at the end the cards that stand alone."""
    dots = dots_of(wants)
    whole = sum(dots.values())
    found = []
    for cluster in (*wants.clusters, None):
        mine = tuple(one for one in wants.standing() if one.cluster == (cluster.id if cluster else None))
        got = sum(dots.get(one.id, 0) for one in mine)
        found.append(Group(cluster, mine, got, share(got, whole)))
    return tuple(one for one in found if one.cluster or one.cards)


def proposed(wants: Wants, most: int = MOST_SHORTLISTED) -> Proposal:
    """Five to `most` wants, cut where the dots fall off most [ours]; a tie is cut by later rounds, or not at all.

    Where five would cut a tie in two, it may be up to eight, or down to three. Nothing before the dots are revealed.
    """
    standing = {one.id: one for one in wants.standing()}
    by_round = [_round(wants, list(standing), number) for number in range(1, wants.ballot.revealed + 1)]
    got = {want: tuple(found[want] for found in by_round) for want in standing}
    ordered = [one for one in sorted(standing, key=lambda one: got[one], reverse=True) if got[one] and got[one][0]]
    if len(ordered) <= USUAL_SHORTLIST:
        return Proposal(tuple(standing[one] for one in ordered))
    cut = _cut([got[one] for one in ordered], most)
    if cut:
        return Proposal(tuple(standing[one] for one in ordered[:cut]))
    edge = got[ordered[USUAL_SHORTLIST - 1]]
    return Proposal(
        tuple(standing[one] for one in ordered if got[one] > edge),
        tuple(standing[one] for one in ordered if got[one] == edge),
    )


def _round(wants: Wants, options: list[str], number: int) -> dict[str, int]:
    return {one.option: one.dots for one in counted(wants.ballot, options, number)}


def _cut(dots: Sequence[tuple[int, ...]], most: int) -> int:
    """After how many the step down is largest; 0 when every allowed cut would go through a tie."""
    none = tuple(0 for _ in dots[0])

    def step(after: int) -> tuple[int, ...]:
        following = dots[after] if after < len(dots) else none
        return tuple(one - other for one, other in zip(dots[after - 1], following, strict=True))

    def allowed(counts: range) -> list[int]:
        return [after for after in counts if after <= len(dots) and step(after) > none]

    usual = allowed(range(USUAL_SHORTLIST, most + 1))
    if usual:
        return max(usual, key=step)
    wider = allowed(range(most + 1, MOST_SHORTLISTED + 1)) + allowed(
        range(USUAL_SHORTLIST - 1, FEWEST_SHORTLISTED - 1, -1)
    )
    return next(iter(wider), 0)
