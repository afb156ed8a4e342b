"""The ONLY Statement in print: the word ONLY bold and in the accent, nothing else."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from onlyworkshop.pictures.layout import Area, evened
from onlyworkshop.pictures.shapes import Text
from onlyworkshop.pictures.typesetting import CAP_HEIGHT, REMEMBERED, Fitted, ems, fitted_by, wrapped_by

ACCENT = "only-room"
TIGHT = 1.2

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
    found = _even(text, fit(text, area, sizes), area.width)
    step = found.size * TIGHT
    first = area.y + (step + CAP_HEIGHT * found.size) / 2
    shapes: list[Text] = []
    for n, line in enumerate(found.lines):
        left = area.x
        if align == "middle":
            left += (area.width - _measured(line) * found.size) / 2
        shapes += _line(line, left, first + n * step, found.size, ink)
    return Sentence(tuple(shapes), found.size, len(found.lines) * step, found.cut)


def _even(text: str, found: Fitted, width: float) -> Fitted:
    """The same number of lines, no word alone in the last one."""
    if found.cut:
        return found
    lines = evened(lambda wide: wrapped_by(_measured, text, wide), width / found.size, _measured)
    return found._replace(lines=lines)


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
