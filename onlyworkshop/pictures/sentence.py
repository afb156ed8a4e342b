"""The ONLY Statement in print: the word ONLY bold and in the accent, nothing else."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from onlyworkshop.pictures.advances import REMEMBERED, ems
from onlyworkshop.pictures.balance import balanced_by
from onlyworkshop.pictures.layout import Area
from onlyworkshop.pictures.shapes import Text
from onlyworkshop.pictures.typesetting import CAP_HEIGHT, Fitted, fitted_by

ACCENT = "only-room"
TIGHT = 1.2

CENTRED, RUNNING = 0.75, 0.3
"""Of the longest line, at least, for the last one of a statement in the middle of a page, and of any other."""

_ONLY = re.compile(r"(?<!\w)(ONLY)(?!\w)")


class Sentence(NamedTuple):
    """A statement in lines: its shapes, the size found and the height taken."""

    shapes: tuple[Text, ...]
    size: float
    height: float
    cut: bool = False


def fit(text: str, area: Area, sizes: tuple[float, float]) -> Fitted:
    """The statement's lines, as large as they fit, with `sizes` the largest and the smallest."""
    return fitted_by(_measured, text, (area.width, area.height), sizes, TIGHT)


def sentence(
    text: str,
    area: Area,
    sizes: tuple[float, float],
    align: Literal["left", "middle"] = "left",
    ink: str = "ink",
) -> Sentence:
    """The statement from the top of the area, as large as it fits."""
    found = fit(text, area, sizes)
    step = found.size * TIGHT
    first = area.y + (step + CAP_HEIGHT * found.size) / 2
    shapes: list[Text] = []
    for n, line in enumerate(_ended_well(text, found, area.width, align)):
        spare = area.width - _measured(line) * found.size
        left = area.x + (spare / 2 if align == "middle" else 0)
        shapes += _line(line, left, first + n * step, found.size, ink)
    return Sentence(tuple(shapes), found.size, len(found.lines) * step, found.cut)


def _ended_well(text: str, found: Fitted, wide: float, align: str) -> tuple[str, ...]:
    if found.cut:
        return found.lines
    room = wide / found.size
    return balanced_by(_measured, text, room, CENTRED if align == "middle" else RUNNING)


def _line(line: str, x: float, baseline: float, size: float, ink: str) -> Iterator[Text]:
    for part in _ONLY.split(line):
        accented = part == "ONLY"
        lead = ems(accented)(part[: len(part) - len(part.lstrip())]) * size
        if part.strip():
            weight: Literal["regular", "bold"] = "bold" if accented else "regular"
            yield Text(x + lead, baseline, part.strip(), size, ACCENT if accented else ink, weight)
        x += ems(accented)(part) * size


@lru_cache(REMEMBERED)
def _measured(text: str) -> float:
    """Width in ems."""
    extra = ems(True)("ONLY") - ems(False)("ONLY")
    return ems(False)(text) + len(_ONLY.findall(text)) * extra
