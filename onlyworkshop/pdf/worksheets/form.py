"""The pieces of which every worksheet is made: head, steps, writing lines, boxes, scales, things to cut.

Lengths are points; a sketch is drawn in shapes whose y runs down from its upper edge.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from onlyworkshop.catalogue import Scale, Words, words
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.pdf.painting import PER_HEIGHT, paint
from onlyworkshop.pdf.paper import Kind, Paper, style
from onlyworkshop.pdf.text import Span, Weight, plain, spans
from onlyworkshop.pdf.theme import type_sizes
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Shape, Text
from onlyworkshop.pictures.typesetting import LEADING, fitted, shortened, width

HAIR, RULE = 0.4, 0.7
PEN = "ink-3"
CORNER = 4.0
PAD = 6.0
TITLE = 18
MEANING = 20.0

Sketcher = Callable[[float, float], Iterable[Shape]]


class Form(NamedTuple):
    """A workshop on its way to worksheets; `blank` leaves out what the group has written so far."""

    workshop: Workshop
    sheet: Paper
    blank: bool = False
    language: str = "en"

    @property
    def width(self) -> float:
        return self.sheet.inner_width

    def words(self, module: str) -> Words:
        """The words of an exercise."""
        return words(module, self.language)


class Sketch(Flowable):  # type: ignore[misc]
    """Shapes for a given width and height.

    Without a height it takes what is left of the page but the `foot`, and goes to the next page below `least`.
    """

    def __init__(self, draw: Sketcher, height: float | None = None, least: float = 60, foot: float = 1) -> None:
        super().__init__()
        self._sketcher, self._fixed, self._least, self._foot = draw, height, least, foot

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self._fixed or max(self._least, height - self._foot)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.translate(0, self.height - PER_HEIGHT)
        paint(Picture(1, tuple(self._sketcher(self.width, self.height))), self.canv, PER_HEIGHT)


def opening(form: Form, module: str) -> list[Any]:
    """The first page of an exercise: what it is for, room for a name, and what everybody does."""
    spoken = form.words(module)
    steps = [_step(number, text) for number, text in enumerate(spoken.worksheet_steps, 1)]
    return [*page(f"{spoken.code} · {spoken.title}", spoken.worksheet_title), *steps, Spacer(1, PAD)]


def another(form: Form, module: str, title: str, named: bool = True) -> list[Any]:
    """A further page of the exercise."""
    spoken = form.words(module)
    return page(f"{spoken.code} · {spoken.title}", title, named)


def page(about: str, title: str, named: bool = True) -> list[Any]:
    """A new page with its title, and a line for a name."""
    titled = plain(title, style(Kind.PAGE, size=TITLE))
    titled.contents_entry = (title, 0)
    return [PageBreak(), Sketch(lambda across, _down: _head(across, about, named), 26), titled]


def text(said: str) -> Any:
    """A paragraph to read."""
    return plain(said, style(Kind.WORKSHEET))


def label(said: str) -> Any:
    """What is written below it."""
    return plain(said, label_style())


def label_style() -> Any:
    """The style of labels; they may stand above something that takes the rest of the page."""
    return style(Kind.EMPHASIS).clone("label", keepWithNext=0)


def small(said: str) -> Any:
    """A remark beside the matter."""
    return plain(said, style(Kind.BODY, ink="ink-2"))


def gap(height: float = PAD) -> Any:
    """Nothing, this tall."""
    return Spacer(1, height)


def lines(count: int) -> Any:
    """Lines to write on."""
    return Sketch(lambda across, _down: ruled(0, 0, across, count), count * pitch())


def field(named: str, said: str = "", beside: float = 0.0) -> Any:
    """A name with a line after it; what is known already stands on the line."""
    taken = beside or width(named, size(), bold=True) + 2 * PAD
    return Sketch(lambda across, _down: _field(across, named, said, taken), pitch())


def pitch() -> float:
    """From one writing line to the next."""
    return float(type_sizes()["sheet"]["writing-line"] * mm)


def size(kind: str = "worksheet") -> float:
    """Points of a kind of text."""
    return float(type_sizes()["paper"][kind])


def ruled(x: float, y: float, across: float, count: int) -> Iterator[Shape]:
    """`count` writing lines from y down."""
    for number in range(1, count + 1):
        yield rule(x, y + number * pitch(), across)


def rule(x: float, y: float, across: float) -> Line:
    """One writing line."""
    return Line(((x, y), (x + across, y)), PEN, HAIR)


def box(x: float, y: float, across: float, down: float) -> Box:
    """Something to write into."""
    return Box(x, y, across, down, ink=PEN, thickness=RULE, corner=CORNER)


def caption(x: float, baseline: float, said: str, room: float = 0.0) -> Text:
    """A small label; with `room`, no wider than that."""
    return Text(x, baseline, shortened(said, room, size("body")) if room else said, size("body"), "ink-2")


def ticks(x: float, middle: float, options: Sequence[str], apart: float) -> Iterator[Shape]:
    """Small boxes to tick, with what each means, side by side."""
    side = size("emphasis")
    for number, option in enumerate(options):
        left = x + number * apart
        yield Box(left, middle - side / 2, side, side, ink=PEN, thickness=RULE, corner=2)
        yield Text(left + side + PAD, middle + side * 0.33, option, size("body"))


def scale(x: float, middle: float, across: float, values: Sequence[str]) -> Iterator[Shape]:
    """Numbers in rings, one to be circled or filled."""
    step = across / len(values)
    radius = min(step / 2 - 1, 8)
    for number, value in enumerate(values):
        centre = x + step * (number + 0.5)
        yield Marker(centre, middle, 2 * radius, "ring", PEN, filled=False)
        yield Text(centre, middle + radius * 0.36, value, radius * 1.05, "ink-2", align="middle")


def fit(middle: float, room: float, tall: float, words: Text) -> Iterator[Shape]:
    """The words around `middle` (down the page), as large as `room` and `tall` allow, at most as large as they are."""
    shown = fitted(words.text, room, tall, words.size, size("caption"), bold=words.weight == "bold")
    top = middle - shown.height() / 2
    for number, line in enumerate(shown.lines):
        yield words._replace(text=line, size=shown.size, baseline=top + (number + 0.8) * shown.size * LEADING)


def one_line(room: float, words: Text) -> Text:
    """The words in one line of this width: smaller, and cut only at the smallest size."""
    bold = words.weight == "bold"
    points = max(size("caption"), min(words.size, room / width(words.text, 1, bold)))
    return words._replace(text=shortened(words.text, room, points, bold), size=points)


def meanings(one: Scale) -> Any:
    """Every number of a scale with what it means."""
    return Sketch(lambda _across, _down: _meanings(one), MEANING * len(one.marks))


def cut(across: float, y: float) -> Iterator[Shape]:
    """A line to cut along."""
    yield Line(((0, y), (across, y)), PEN, HAIR, (4, 3))
    yield Text(0, y - 3, "✂", size("body"), "ink-2")


def numbers(low: int, high: int) -> tuple[str, ...]:
    """`low` to `high` as they are printed."""
    return tuple(str(number) for number in range(low, high + 1))


def _meanings(one: Scale) -> Iterator[Shape]:
    for number, mark in enumerate(one.marks):
        yield from scale(0, (number + 0.5) * MEANING, 20, [mark.value])
        yield Text(28, (number + 0.5) * MEANING + 4, mark.meaning, size("emphasis"))


def _step(number: int, said: str) -> Any:
    indent = width(f"{number} ", size(), bold=True)
    numbered = style(Kind.WORKSHEET).clone("step", leftIndent=indent, firstLineIndent=-indent, spaceAfter=2)
    return spans([Span(f"{number} ", Weight.BOLD), Span(said)], numbered)


def _head(across: float, about: str, named: bool) -> Iterator[Shape]:
    yield caption(0, 10, about, across * (0.57 if named else 1))
    if named:
        yield caption(across * 0.6, 10, _("Name"))
        yield rule(across * 0.6 + 30, 12, across * 0.4 - 30)


def _field(across: float, named: str, said: str, taken: float) -> Iterator[Shape]:
    baseline = pitch() - PAD
    yield Text(0, baseline, named, size(), weight="bold")
    shown = fitted(said, across - taken, pitch() - 3, size(), size("caption"), leading=1.1)
    for number, line in enumerate(reversed(shown.lines)):
        yield Text(taken, baseline - number * shown.size * 1.1, line, shown.size)
    yield rule(taken, pitch() - 2, across - taken)
