"""What the desk shows of the wants."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.shortlist import Proposal, dots_of, groups
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import level_name, source_name


class CardLine(NamedTuple):
    """A card in a list: its words, what is known of it, and in which cluster it lies."""

    id: str
    words: str
    known: str
    cluster: str | None
    vetoed: bool


class ClusterLine(NamedTuple):
    """A cluster in a list, with its key to type."""

    id: str
    words: str


class KeptLine(NamedTuple):
    """A card that may be kept; `proposed` by the dots, `tied` where only the Decider can cut."""

    id: str
    words: str
    known: str
    kept: bool


class Twins(NamedTuple):
    """Two cards that say the same: their ids, and the question in words."""

    kept: str
    gone: str
    words: str


def card_lines(wants: Wants) -> tuple[CardLine, ...]:
    """All cards in the order in which they were written, the vetoed ones last."""
    dots = dots_of(wants)
    names = {one.id: one.name for one in wants.clusters}
    lines = [
        CardLine(
            one.id, f"{n}  {one.text}", _known(one, dots, names.get(one.cluster or "", "")), one.cluster, one.vetoed
        )
        for n, one in enumerate(wants.rows, 1)
    ]
    return tuple(sorted(lines, key=lambda line: line.vetoed))


def cluster_lines(wants: Wants) -> tuple[ClusterLine, ...]:
    """Every cluster with its number, its cards and its share of the dots."""
    found = [(one.cluster, one) for one in groups(wants) if one.cluster]
    lines = []
    for n, (cluster, one) in enumerate(found, 1):
        cards = plural("{n} card", "{n} cards", len(one.cards))
        share = "" if one.share is None else f" · {percent(one.share)}"
        lines.append(ClusterLine(cluster.id, f"{n}  {cluster.name} · {cards}{share}"))
    return tuple(lines)


def kept_lines(wants: Wants, proposal: Proposal) -> tuple[KeptLine, ...]:
    """The cards that got dots, most first; every card while there are none."""
    dots = dots_of(wants)
    standing = [one for one in wants.standing() if dots.get(one.id) or one.shortlisted or not any(dots.values())]
    ordered = sorted(standing, key=lambda one: -dots.get(one.id, 0))
    offered, tied = {one.id for one in proposal.kept}, {one.id for one in proposal.tied}
    lines = []
    for one in ordered:
        said = [_known(one, dots, "")]
        if one.id in offered:
            said.append(_("proposed"))
        elif one.id in tied:
            said.append(_("tied: the Decider calls"))
        lines.append(KeptLine(one.id, f"{wants.number(one.id)}  {one.text}", " · ".join(said), one.shortlisted))
    return tuple(lines)


def twin_words(wants: Wants, pair: tuple[Want, Want]) -> Twins:
    """The question whether two cards are one."""
    kept, gone = pair
    numbers = (wants.number(kept.id), wants.number(gone.id))
    said = _("{one} and {other} say the same: “{text}”").format(one=numbers[0], other=numbers[1], text=gone.text)
    return Twins(kept.id, gone.id, said)


def cluster_called(typed: str, wants: Wants) -> str | None:
    """The id of the cluster with this number or this name; None when there is none."""
    wanted = typed.strip().casefold()
    if wanted.isdecimal() and 1 <= int(wanted) <= len(wants.clusters):
        return wants.clusters[int(wanted) - 1].id
    return next((one.id for one in wants.clusters if one.name.casefold() == wanted), None)


def _known(want: Want, dots: dict[str, int], cluster: str) -> str:
    parts: Sequence[str] = (
        plural("{n} dot", "{n} dots", dots[want.id]) if dots.get(want.id) else "",
        level_name(want.level),
        source_name(want.source),
        want.client_code,
        _("secret") if want.secret else "",
        cluster,
        _("vetoed") if want.vetoed else "",
    )
    return " · ".join(part for part in parts if part)
