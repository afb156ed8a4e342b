"""The one door through which text gets onto paper: cleaned, escaped, broken, and in fonts that have its letters."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from onlyworkshop.domain.value import clean
from onlyworkshop.pdf.fonts import Run, Weight, font, runs, unprintable
from onlyworkshop.pdf.theme import css

__all__ = [
    "ACCENT",
    "Span",
    "Weight",
    "fitted",
    "linked",
    "plain",
    "point",
    "prose",
    "spans",
    "statement",
    "unprintable",
]

LONGEST_UNBROKEN = 400
ACCENT = "only"

_ONLY = re.compile(r"(?<!\w)ONLY(?!\w)")


class Span(NamedTuple):
    """A stretch of typed text in one weight; `ink` is a theme token, the style's own colour when empty."""

    text: str
    weight: Weight | None = None
    ink: str = ""


class _Paragraph(Paragraph):  # type: ignore[misc]
    """Broken into lines once for a width, however often tables and frames ask how high it is."""

    _broken_for = 0.0
    _taken = (0.0, 0.0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width and height that it takes in a column of this width, in points."""
        if width != self._broken_for or not hasattr(self, "blPara"):
            self._taken = super().wrap(width, height)
            self._broken_for = width
        return self._taken


def plain(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of exactly this text, whatever it looks like. Lines typed on purpose are kept."""
    return spans([Span(text)], style)


def prose(text: str, style: ParagraphStyle) -> list[Any]:
    """One paragraph per paragraph that was typed."""
    return [plain(part, style) for part in re.split(r"\n\s*\n", clean(text)) if part.strip()]


def statement(text: str, style: ParagraphStyle) -> Any:
    """A statement with its ONLY in bold and in the accent."""
    return spans(_with_only(text), style)


def linked(text: str, key: str, style: ParagraphStyle) -> Any:
    """A paragraph that leads to the place `key` of this document; the key is ours, never typed."""
    return _Paragraph(f'<a href="#{key}">{_markup(Span(text), _weight(style))}</a>', style)


def point(text: str, style: ParagraphStyle) -> Any:
    """An entry of a list, with a dot before it."""
    return _Paragraph(_markup(Span(text), _weight(style)), style, bulletText="•")


def fitted(text: str, kind: Callable[[float], ParagraphStyle], room: tuple[float, float], sizes: range) -> Any:
    """The statement as large as `room` (width, height) allows; the smallest of the sizes when none fits."""
    width, height = room
    for size in reversed(sizes):
        paragraph = statement(text, kind(size))
        if paragraph.minWidth() <= width and paragraph.wrap(width, height)[1] <= height:
            return paragraph
    return statement(text, kind(sizes[0]))


def spans(parts: Iterable[Span], style: ParagraphStyle) -> Any:
    """One paragraph of several stretches, one after the other, without anything between them."""
    return _Paragraph("".join(_markup(part, _weight(style)) for part in parts), style)


def _with_only(text: str) -> Iterator[Span]:
    end = 0
    for hit in _ONLY.finditer(text):
        yield Span(text[end : hit.start()])
        yield Span(hit[0], Weight.BOLD, ACCENT)
        end = hit.end()
    yield Span(text[end:])


def _weight(style: ParagraphStyle) -> Weight:
    return next((weight for weight in Weight if font(weight) == style.fontName), Weight.REGULAR)


def _markup(span: Span, weight: Weight) -> str:
    lines = span.text.replace("\r\n", "\n").strip("\n").split("\n")
    marked = "<br/>".join(_line(line, span.weight or weight, font(weight)) for line in lines)
    return f'<font color="{css(span.ink)}">{marked}</font>' if span.ink else marked


def _line(line: str, weight: Weight, usual: str) -> str:
    return "".join(_run(run, usual) for run in runs(_broken(line), weight))


def _run(run: Run, usual: str) -> str:
    return escape(run.text) if run.font == usual else f'<font name="{run.font}">{escape(run.text)}</font>'


def _broken(line: str) -> str:
    """Words beyond all measure get a space, because the time to set a word grows with its length squared."""
    return re.sub(rf"(\S{{{LONGEST_UNBROKEN}}})(?=\S)", r"\1 ", line)
