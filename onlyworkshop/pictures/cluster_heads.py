"""The names of clusters over their cards, with how many cards and dots each has."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.wishes import CardGroup
from onlyworkshop.language import _, percent, plural
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import Area, Style, line, stacked
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.typesetting import fitted, width

TIGHT = 1.2
HEAD_LINES = 2


class Type(NamedTuple):
    """The size of the words, the smaller one of what is said about them, and how far in they stand."""

    size: float
    small: float
    lead: float


def counts(groups: Sequence[CardGroup], wide: float, type_: Type) -> list[str]:
    """How many cards every cluster has and its share of the dots, in words when there is room for all of them."""
    long = [plural("{n} card", "{n} cards", len(group.cards)) for group in groups]
    short = [f"{len(group.cards)}" for group in groups]
    if any(group.share is not None for group in groups):
        shares = [percent(group.share or 0) for group in groups]
        dots = [_("{share} of the dots").format(share=share) for share in shares]
        long = [f"{cards} · {told}" for cards, told in zip(long, dots, strict=True)]
        short = [f"{cards} · {share}" for cards, share in zip(short, shares, strict=True)]
    taken = (_one_line(group, count, type_) for group, count in zip(groups, long, strict=True))
    return long if max(taken, default=0) <= wide else short


def height(group: CardGroup, count: str, wide: float, type_: Type) -> float:
    """What a head takes."""
    return (0.2 + TIGHT * len(_lines(group, count, wide, type_))) * type_.size


def heading(group: CardGroup, count: str, area: Area, type_: Type) -> tuple[Shape, ...]:
    """The name, how many cards, and the share of the dots; the name alone where the cluster goes on."""
    lines = _lines(group, count, area.width, type_)
    style = Style(type_.size, "ink" if count else "ink-2", "bold", leading=TIGHT)
    return (
        *stacked(lines, area.x, area.y, style),
        *line(count, area.right, area.y + style.step / 2, area.width, Style(type_.small, "ink-2", align="right")),
    )


def _name(group: CardGroup) -> str:
    return group.name or _("Not grouped")


def _one_line(group: CardGroup, count: str, type_: Type) -> float:
    return width(_name(group), type_.size, bold=True) + type_.size + width(count, type_.small)


def _lines(group: CardGroup, count: str, wide: float, type_: Type) -> tuple[str, ...]:
    room = max(type_.size, wide - width(count, type_.small) - type_.size)
    if width(_name(group), type_.size, bold=True) <= room:
        return (_name(group),)
    style = Style(type_.size, weight="bold", leading=TIGHT)
    lines = balanced(_name(group), room, style.size, style.bold)
    high = HEAD_LINES * style.step
    short = fitted(_name(group), room, high, style.size, style.size, bold=True, leading=TIGHT)
    return lines if len(lines) <= HEAD_LINES else short.lines
