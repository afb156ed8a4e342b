"""What a chapter is written from, and the pieces that every chapter is built of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from onlyworkshop.catalogue import Words, words
from onlyworkshop.domain.claptrap import Term
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.painting import Drawing
from onlyworkshop.pdf.paper import Kind, Paper, style
from onlyworkshop.pdf.text import plain, point, prose
from onlyworkshop.pdf.theme import type_sizes
from onlyworkshop.pictures.shapes import Picture
from onlyworkshop.services.library import Stored
from onlyworkshop.terms import terms

ROOM_FOR_A_START = 150
TALLEST_PICTURE = 0.62


class Manuscript(NamedTuple):
    """A workshop on its way to paper, in one language, with the bytes of its photos by their digest."""

    stored: Stored
    sheet: Paper
    language: str = "en"
    photos: Mapping[str, bytes] = MappingProxyType({})

    @property
    def workshop(self) -> Workshop:
        return self.stored.workshop

    @property
    def width(self) -> float:
        return self.sheet.inner_width

    @property
    def us(self) -> str:
        """What we are called on the map and in the swap test."""
        return self.workshop.field.organisation or _("Us")

    @property
    def terms(self) -> Sequence[Term]:
        return terms(self.language)

    def words(self, module: str) -> Words:
        """The words of an exercise."""
        return words(module, self.language)

    def name(self, person: str | None) -> str:
        """The participant's name; a person who was taken off the list stays unnamed."""
        return self.workshop.people.name(person) or _("somebody who left")


def opening(manuscript: Manuscript, module: str) -> list[Any]:
    """A new page with the title of the exercise and the question it answers."""
    spoken = manuscript.words(module)
    return [PageBreak(), heading(spoken.title), plain(spoken.question, style(Kind.QUOTE))]


def closing(manuscript: Manuscript, module: str) -> list[Any]:
    """The facilitator's note, when there is one."""
    note = prose(manuscript.workshop.note(module), style(Kind.BODY))
    return [*section(_("Note")), *note] if note else []


def section(title: str, below: float = ROOM_FOR_A_START) -> list[Any]:
    """A heading within a chapter, with room for what begins below it."""
    return [room(below), plain(title, style(Kind.SECTION))]


def paragraphs(texts: Iterable[str]) -> list[Any]:
    """One paragraph per text that says something."""
    return [plain(text, style(Kind.BODY)) for text in texts if text]


def points(texts: Iterable[str]) -> list[Any]:
    """A list with dots."""
    return [point(text, style(Kind.POINT)) for text in texts]


def small(text: str) -> Any:
    """How a figure was reckoned, or what a picture rests on."""
    return plain(text, style(Kind.CAPTION))


def space(points_: float) -> Any:
    """Nothing, this tall."""
    return Spacer(1, points_)


def room(height: float = ROOM_FOR_A_START) -> Any:
    """A new page unless this much of the old one is left."""
    return CondPageBreak(height)


def drawing(manuscript: Manuscript, aspect: float, make: Callable[[float, float], Picture]) -> list[Any]:
    """A picture as wide as the text, flatter than `aspect` where the page asks for it.

    `make` is told its aspect, and the size of body text in u.
    """
    height = min(manuscript.width / aspect, manuscript.sheet.inner_height * TALLEST_PICTURE)
    picture = make(manuscript.width / height, 100 * type_sizes()["paper"]["body"] / height)
    return [Drawing(picture, manuscript.width)]
