"""E1 in pictures: for whom the sentence must be true, and who is in the room."""

from collections.abc import Sequence

from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.domain.people import Function, People
from onlyworkshop.language import _, plural
from onlyworkshop.naming import function_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import SMALL, Area, Style, largest, line, set_in, stacked, whole
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.typesetting import width

LEFT_SHARE = 0.56
LARGEST = 1.5
TIGHT = 1.2
SPARE = 0.35
"""Lines between two stretches of names; in less they are one grey block that nobody reads."""


def field_picture(board: FieldBoard, aspect: float, body: float) -> Picture:
    """What the group has agreed, and beside it the people by what they do; upright, below it. Blanks say so."""
    left, right = _halves(whole(aspect), body)
    agreed = _agreed(board)
    least = body * SMALL
    found = largest(LARGEST * body, least, lambda size: _answers_at(agreed, left, (size, least)))
    shapes = [*(found or _answers_cut(agreed, left, body))]
    if board.people.members:
        shapes += _people(board.people, right, body)
    else:
        shapes += _nobody(right, body)
    described = "; ".join(f"{label}: {text or _('not agreed yet')}" for label, text in agreed)
    return Picture(aspect, tuple(shapes), described)


def _halves(page: Area, body: float) -> tuple[Area, Area]:
    return page.stacked(0.5, body) if page.upright else page.split(LEFT_SHARE, 2.5 * body)


def _agreed(board: FieldBoard) -> tuple[tuple[str, str], ...]:
    field, people = board.field, board.people
    return (
        (_("The statement speaks for"), _speaker(field)),
        (_("True for these clients"), field.client_group),
        (_("In this place"), field.scope),
        (_("Decides"), people.name(people.decider)),
        (_("Speaks as the client"), people.name(people.client_voice)),
    )


def _speaker(field: Field) -> str:
    if field.statement_for == "sales_team":
        named = _("The sales team of {organisation}").format(organisation=field.organisation)
        return named if field.organisation else _("The sales team")
    return field.organisation or _("The whole organisation")


def _answers_at(agreed: Sequence[tuple[str, str]], area: Area, sizes: tuple[float, float]) -> tuple[Shape, ...] | None:
    """All answers whole and in one size, each with as much room as it needs; None when they need more."""
    size, small = sizes
    caption, bold = Style(small, "ink-2"), Style(size, weight="bold", leading=TIGHT)
    set_ = [(label, balanced(text, area.width, bold.size, bold.bold) if text else ()) for label, text in agreed]
    needed = [caption.step + max(1, len(lines)) * bold.step for _label, lines in set_]
    spare = (area.height - sum(needed)) / len(agreed)
    if spare < small:
        return None
    shapes: list[Shape] = []
    top = area.y
    for n, ((label, lines), high) in enumerate(zip(set_, needed, strict=True)):
        shapes += (Line(((area.x, top - spare / 2), (area.right, top - spare / 2)), "line-room"),) if n else ()
        shapes += stacked([label], area.x, top, caption)
        below = top + caption.step
        shapes += stacked(lines, area.x, below, bold) if lines else _open(area, below + bold.step / 2, (size, small))
        top += high + spare
    return tuple(shapes)


def _answers_cut(agreed: Sequence[tuple[str, str]], area: Area, body: float) -> tuple[Shape, ...]:
    """More than there is room for: the beginning of every answer."""
    small = body * SMALL
    caption = Style(small, "ink-2", leading=TIGHT)
    shapes: list[Shape] = []
    for row, (label, text) in zip(area.rows(len(agreed)), agreed, strict=True):
        below = row.below(caption.step)
        bold = Style(small, weight="bold", leading=TIGHT)
        shapes += stacked([label], row.x, row.y, caption)
        shapes += set_in(below, text, bold, small)[0] if text else _open(row, below.y + 0.6 * small, (small, small))
    return tuple(shapes)


def _open(area: Area, middle: float, sizes: tuple[float, float]) -> tuple[Shape, ...]:
    """A ring and the words for what is still to agree."""
    size = max(sizes[1], 0.75 * sizes[0])
    ring = Marker(area.x + size / 2, middle, 0.8 * size, "ring", "ink-2")
    left = 1.5 * size
    return ring, *line(_("not agreed yet"), area.x + left, middle, area.width - left, Style(size, "ink-2"))


def _nobody(area: Area, body: float) -> tuple[Shape, ...]:
    small = body * SMALL
    caption = Style(small, "ink-2")
    middle = area.y + caption.step + 0.6 * LARGEST * body
    head = stacked([_("In the room")], area.x, area.y, caption)
    said, size = _("nobody is on the list yet"), 0.75 * LARGEST * body
    size = max(small, min(size, size * area.width / (width(said, size) + 0.1)))
    return (*head, *line(said, area.x, middle, area.width, Style(size, "ink-2")))


def _people(people: People, area: Area, body: float) -> tuple[Shape, ...]:
    """Everybody by what they do, as large as they fit; how many do what, when their names do not."""
    groups = [
        (function_name(function), ", ".join(one.name for one in people.members if one.function is function))
        for function in Function
        if any(one.function is function for one in people.members)
    ]
    sizes = (1.15 * body, body * 0.75)
    found = largest(*sizes, lambda size: _people_at(groups, area, size, sizes[1]))
    return found or _people_in_short(groups, area, sizes[1]) or _people_counted(people, area, body)


def _people_counted(people: People, area: Area, body: float) -> tuple[Shape, ...]:
    doing = [(one, sum(member.function is one for member in people.members)) for one in Function]
    counts = [(function_name(one), plural("{n} person", "{n} people", n)) for one, n in doing if n]
    least = SMALL * body
    return largest(1.15 * body, least, lambda size: _people_at(counts, area, size, least)) or ()


def _people_at(groups: list[tuple[str, str]], area: Area, size: float, least: float) -> tuple[Shape, ...] | None:
    small = max(0.8 * size, least)
    head, name, gap = Style(small, "ink-2"), Style(size, leading=TIGHT), 0.9 * size
    shapes: list[Shape] = []
    top = area.y
    for n, (label, names) in enumerate(groups):
        lines = balanced(names, area.width, name.size, name.bold)
        shapes += [Line(((area.x, top - gap / 2), (area.right, top - gap / 2)), "line-room")] if n else []
        shapes += [*stacked([label], area.x, top, head), *stacked(lines, area.x, top + head.step, name)]
        top += head.step + len(lines) * name.step + gap
    return tuple(shapes) if top - gap <= area.bottom else None


def _people_in_short(groups: list[tuple[str, str]], area: Area, size: float) -> tuple[Shape, ...] | None:
    """One stretch of text for each function, with even gaps; None when they need more room."""
    style = Style(size, leading=TIGHT)
    told = [f"{label}: {names}" for label, names in groups]
    stretches = [balanced(text, area.width, style.size, style.bold) for text in told]
    spare = area.height - sum(map(len, stretches)) * style.step
    shapes: list[Shape] = []
    if spare < SPARE * style.step * len(told):
        return None
    top, gap = area.y, min(1.2 * size, spare / len(told))
    for lines in stretches:
        shapes += stacked(lines, area.x, top, style)
        top += len(lines) * style.step + gap
    return tuple(shapes)
