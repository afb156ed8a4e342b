"""E2: whose claim is it, and a bingo of worn-out words."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.domain.claptrap import Severity
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import (
    PEN,
    RULE,
    Form,
    Sketch,
    another,
    caption,
    fit,
    opening,
    pitch,
    rule,
    size,
    text,
)
from onlyworkshop.pictures.shapes import Box, Shape, Text
from onlyworkshop.terms import terms

CLAIMS = 12
SIDE = 4
OWNER_SHARE = 0.34


def sheets(form: Form) -> list[Any]:
    """The claims with a box each; the bingo grid on a page of its own."""
    return [
        *opening(form, "lineup"),
        Sketch(_claims, least=(CLAIMS + 1) * pitch()),
        *another(form, "lineup", _("Claptrap bingo")),
        text(_("Cross off a word when you hear it. Four in a row: say “bingo”, kindly.")),
        Sketch(lambda across, _down: _bingo(across, _worn_out(form.language)), form.width),
    ]


def _claims(across: float, down: float) -> Iterator[Shape]:
    owner = across * OWNER_SHARE
    row = (down - pitch()) / CLAIMS
    yield caption(24, pitch() - 8, _("claim"))
    yield caption(across - owner + 8, pitch() - 8, _("whose is it? (or “no idea”)"))
    for number in range(1, CLAIMS + 1):
        y = pitch() + number * row
        yield Text(0, y - 6, str(number), size(), weight="bold")
        yield rule(24, y - 2, across - owner - 32)
        yield Box(across - owner, y - row + 4, owner, row - 6, ink=PEN, thickness=RULE, corner=3)


def _bingo(across: float, worn_out: Sequence[str]) -> Iterator[Shape]:
    side = across / SIDE
    for place, word in enumerate(worn_out):
        x, y = place % SIDE * side, place // SIDE * side
        yield Box(x, y, side, side, ink=PEN, thickness=RULE)
        yield from fit(y + side / 2, side - 16, side - 16, Text(x + side / 2, 0, word, size(), align="middle"))


def _worn_out(language: str) -> list[str]:
    """Sixteen words of the linter, taken evenly from the worst."""
    blocked = (term.term for term in terms(language) if term.severity is Severity.BLOCK)
    first = dict.fromkeys(word.partition("(")[0].partition(",")[0].strip() for word in blocked)
    words = [word for word in first if not set(word) & set("+/#%")]
    return [words[place * len(words) // SIDE**2] for place in range(SIDE**2)]
