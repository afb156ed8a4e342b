"""E2: whose claim is it, and a bingo of worn-out words."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.domain.claptrap import Severity
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    PEN,
    RULE,
    Form,
    Sketch,
    another,
    caption,
    fit,
    gap,
    opening,
    pitch,
    rule,
    size,
    text,
)
from onlyworkshop.pictures.shapes import Box, Line, Shape, Text
from onlyworkshop.terms import terms

CLAIMS = 12
LONG, LONG_CLAIMS = 100, 9
"""From so many letters on, a claim needs a taller row; so many of those stand on a page."""
INDENT = 24.0
SIDE = 4
OWNER_SHARE = 0.34


def sheets(form: Form) -> list[Any]:
    """The claims, without names and as they are now, with a box each; the bingo grid on a page of its own."""
    told = [] if form.blank else [one.text for one in form.workshop.lineup.claims]
    rows = LONG_CLAIMS if any(len(one) > LONG for one in told) else CLAIMS
    first, *others = _pages(told or [""] * CLAIMS, rows)
    story = [*opening(form, "lineup"), _answers(first, 1, rows)]
    for page, texts in enumerate(others, 1):
        story += [*another(form, "lineup", form.words("lineup").worksheet_title), gap()]
        story.append(_answers(texts, 1 + page * rows, rows))
    return [
        *story,
        *another(form, "lineup", _("Claptrap bingo")),
        text(_("Cross off a word when you hear it. Four in a row: say “bingo”, kindly.")),
        Sketch(lambda across, _down: _bingo(across, _worn_out(form.language)), form.width),
    ]


def _pages(told: Sequence[str], rows: int) -> list[Sequence[str]]:
    return [told[start : start + rows] for start in range(0, len(told), rows)]


def _answers(texts: Sequence[str], first: int, rows: int) -> Any:
    """One row for each claim; the last page has fewer, not taller ones."""
    return Sketch(lambda across, down: _claims(across, (down - pitch()) / rows, texts, first), least=13 * pitch())


def _claims(across: float, row: float, texts: Sequence[str], first: int) -> Iterator[Shape]:
    owner = across * OWNER_SHARE
    room = across - owner - INDENT - 8
    yield caption(INDENT, pitch() - 8, _("claim"))
    yield caption(across - owner + 8, pitch() - 8, _("whose is it? (or “no idea”)"))
    for place, said in enumerate(texts):
        y = pitch() + (place + 1) * row
        yield Text(0, y - row / 2 + 5, str(first + place), size(), weight="bold")
        if said:
            yield from fit(y - row / 2, room, row - 4, Text(INDENT, 0, said, size("emphasis")))
            yield Line(((0, y), (across - owner - 8, y)), "line", HAIR)
        else:
            yield rule(INDENT, y - 2, room)
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
