"""The scale card: what the numbers of the day mean."""

from collections.abc import Iterator
from typing import Any, Literal

from onlyworkshop.catalogue import Scale
from onlyworkshop.catalogue import scale as scale_words
from onlyworkshop.language import _
from onlyworkshop.pdf.table import columns
from onlyworkshop.pdf.worksheets.form import Form, Sketch, label, meanings, page, scale, size, small
from onlyworkshop.pictures.shapes import Shape, Text
from onlyworkshop.pictures.typesetting import wrapped

STRIP = 48


def sheets(form: Form) -> list[Any]:
    """Ratings, fist to five, what the day was worth, and how we know."""
    rating, five, fist, roti, evidence = (
        scale_words(key, form.language) for key in ("rating", "five", "fist", "roti", "evidence")
    )
    half = form.width / 2
    return [
        *page(
            _("Write your number first, alone; then we turn the sheets over together."),
            _("What the numbers mean"),
            named=False,
        ),
        label(rating.title),
        small(rating.hint),
        Sketch(lambda across, _down: _strip(across, rating), STRIP),
        columns([_marks(five), _marks(evidence)], [half, half]),
        *_marks(fist),
        *_marks(roti),
    ]


def _marks(one: Scale) -> list[Any]:
    return [label(one.title), small(one.hint), meanings(one)]


def _strip(across: float, one: Scale) -> Iterator[Shape]:
    yield from scale(0, 12, across, [mark.value for mark in one.marks])
    step = across / len(one.marks)
    for number, mark in enumerate(one.marks):
        last = number == len(one.marks) - 1
        place = across if last else step * (number + 0.5)
        for line, said in enumerate(wrapped(mark.meaning, 2 * step, size("caption"))):
            align: Literal["middle", "right"] = "right" if last else "middle"
            yield Text(place, 32 + line * size("body"), said, size("caption"), "ink-2", align=align)
