"""The bundled fonts on paper, and which of them has a letter."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache, partial
from typing import NamedTuple

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont

from resources import resource

SUBSTITUTE = "□"

_ATKINSON = "AtkinsonHyperlegibleNext"
_SIGNS = ("NotoSansSymbols-Regular", "NotoSansSymbols2-Regular", "NotoEmoji-Regular")
_FOLDERS = {
    _ATKINSON: "atkinson-hyperlegible-next",
    "NotoSans": "noto-sans",
    "NotoSansSymbols": "noto-sans-symbols",
    "NotoSansSymbols2": "noto-sans-symbols-2",
    "NotoEmoji": "noto-emoji",
}
_SPACES = {"\n", "\r", "\t", "\u2028", "\u2029"}


class Weight(StrEnum):
    """How heavy a run of text is."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"
    ITALIC = "italic"


_CHAINS = {
    Weight.REGULAR: (f"{_ATKINSON}-Regular", "NotoSans-Regular", *_SIGNS),
    Weight.SEMIBOLD: (f"{_ATKINSON}-SemiBold", "NotoSans-Bold", *_SIGNS),
    Weight.BOLD: (f"{_ATKINSON}-Bold", "NotoSans-Bold", *_SIGNS),
    Weight.ITALIC: (f"{_ATKINSON}-Italic", "NotoSans-Regular", *_SIGNS),
}


class Run(NamedTuple):
    """A stretch of text that one font can print."""

    text: str
    font: str


def font(weight: Weight = Weight.REGULAR) -> str:
    """The name of our own typeface in this weight, ready to be used."""
    name = _CHAINS[weight][0]
    _letters(name)
    return name


def runs(text: str, weight: Weight = Weight.REGULAR) -> tuple[Run, ...]:
    """The text on one line, split by the font that has each letter; a sign that none has becomes `SUBSTITUTE`."""
    if text.isascii() and text.isprintable():  # most lines, in a tenth of the time
        return (Run(text, font(weight)),) if text else ()
    found: list[Run] = []
    for cluster in _clusters(text):
        name = _font_of(cluster, weight)
        run = Run(cluster, name) if name else Run(SUBSTITUTE, _font_of(SUBSTITUTE, weight) or "")
        if found and found[-1].font == run.font:
            found[-1] = Run(found[-1].text + run.text, found[-1].font)
        else:
            found.append(run)
    return tuple(found)


def unprintable(text: str) -> str:
    """The letters of the text that no bundled font has, each once; they are printed as `SUBSTITUTE`."""
    missing = (cluster for cluster in _clusters(text) if not _font_of(cluster, Weight.REGULAR))
    return "".join(dict.fromkeys(missing))


def width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width of the text on one line, in points."""
    return float(sum(pdfmetrics.stringWidth(run.text, run.font, size) for run in runs(text, weight)))


def _clusters(text: str) -> Iterator[str]:
    """Letters with the accents that stand on them; signs that only steer how others look are left out."""
    cluster = ""
    for letter in unicodedata.normalize("NFC", text):
        if _is_unseen(letter):
            continue
        if cluster and unicodedata.combining(letter):
            cluster += letter
            continue
        if cluster:
            yield cluster
        cluster = " " if letter in _SPACES else letter
    if cluster:
        yield cluster


def _is_unseen(letter: str) -> bool:
    """Control, direction and joining marks, unassigned letters, and selectors of how an emoji looks."""
    selects = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return selects or (letter not in _SPACES and unicodedata.category(letter)[0] == "C")


@cache
def _font_of(cluster: str, weight: Weight) -> str | None:
    letters = set(map(ord, cluster))
    return next((name for name in _CHAINS[weight] if letters <= _letters(name)), None)


def _searchable(font_name: str, subset: list[int], told: Callable[[str, list[int]], str]) -> str:
    """The table by which a reader finds and copies letters; ReportLab's is wrong beyond 16 bits, where emoji are."""

    def mended(hit: re.Match[str]) -> str:
        return f"{hit[1]} <{chr(int(hit[2], 16)).encode('utf-16-be').hex()}>"

    return re.sub(r"^(<\w\w>) <(\w{5,6})>$", mended, told(font_name, subset), flags=re.MULTILINE)


ttfonts.makeToUnicodeCMap = partial(_searchable, told=ttfonts.makeToUnicodeCMap)


@cache
def _letters(name: str) -> frozenset[int]:
    folder = _FOLDERS[name.partition("-")[0]]
    loaded = TTFont(name, str(resource("fonts", folder, f"{name}.ttf")))
    pdfmetrics.registerFont(loaded)
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping(name, bold, italic, name)
    return frozenset(loaded.face.charToGlyph)
