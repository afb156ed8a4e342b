"""E1 in pictures: for whom the sentence must be true, and who is in the room."""

from onlyworkshop.domain.exercises.field import FieldBoard
from onlyworkshop.domain.people import Function, People
from onlyworkshop.language import _
from onlyworkshop.naming import function_name
from onlyworkshop.pictures.layout import SMALL, Area, Style, largest, line, set_in, stacked, whole
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.typesetting import wrapped

LEFT_SHARE = 0.56
TIGHT = 1.2


def field_picture(board: FieldBoard, aspect: float, body: float) -> Picture:
    """What the group has agreed on the left, the people by what they do on the right; blanks say so."""
    left, right = whole(aspect).split(LEFT_SHARE, 2.5 * body)
    agreed = _agreed(board)
    shapes: list[Shape] = []
    for n, (area, (label, text)) in enumerate(zip(left.rows(len(agreed)), agreed, strict=True)):
        rule = (Line(((area.x, area.y), (area.right, area.y)), "line"),) if n else ()
        shapes += (*rule, *_answer(area, label, text, body))
    if board.people.members:
        shapes += _people(board.people, right, body)
    else:
        shapes += line(_("Nobody is on the list yet"), right.x, body, right.width, Style(body, "ink-2"))
    described = "; ".join(f"{label}: {text or _('not agreed yet')}" for label, text in agreed)
    return Picture(aspect, tuple(shapes), described)


def _agreed(board: FieldBoard) -> tuple[tuple[str, str], ...]:
    field, people = board.field, board.people
    return (
        (_("True for these clients"), field.client_group),
        (_("In this place"), field.scope),
        (_("Decides"), people.name(people.decider)),
        (_("Speaks as the client"), people.name(people.client_voice)),
    )


def _answer(area: Area, label: str, text: str, body: float) -> tuple[Shape, ...]:
    caption = Style(body * SMALL, "ink-2")
    inner = area.inset(0, 0.6 * body)
    below = inner.below(caption.step + 0.2 * body)
    head = stacked([label], inner.x, inner.y, caption)
    if text:
        lines, _high = set_in(below, text, Style(1.4 * body, weight="bold", leading=TIGHT), body * SMALL)
        return (*head, *lines)
    middle = below.y + 0.8 * body
    ring = Marker(area.x + body / 2, middle, 0.8 * body, "ring", "ink-2")
    return (*head, ring, *line(_("not agreed yet"), area.x + 1.5 * body, middle, below.width, Style(body, "ink-2")))


def _people(people: People, area: Area, body: float) -> tuple[Shape, ...]:
    """Everybody by what they do, as large as they fit."""
    groups = [
        (function_name(function), ", ".join(one.name for one in people.members if one.function is function))
        for function in Function
        if any(one.function is function for one in people.members)
    ]
    sizes = (1.15 * body, body * 0.75)
    found = largest(*sizes, lambda size: _people_at(groups, area, size, sizes[1]))
    return found or _people_in_short(groups, area, sizes[1])


def _people_at(groups: list[tuple[str, str]], area: Area, size: float, least: float) -> tuple[Shape, ...] | None:
    small = max(0.8 * size, least)
    head, name = Style(small, "ink-2"), Style(size, leading=TIGHT)
    top, shapes = area.y, []
    for label, names in groups:
        lines = wrapped(names, area.width, size)
        shapes += [*stacked([label], area.x, top, head), *stacked(lines, area.x, top + head.step, name)]
        top += head.step + len(lines) * name.step + 0.6 * size
    return tuple(shapes) if top - 0.6 * size <= area.bottom else None


def _people_in_short(groups: list[tuple[str, str]], area: Area, size: float) -> tuple[Shape, ...]:
    """One stretch of text for each function, cut where it must be."""
    shapes: list[Shape] = []
    for row, (label, names) in zip(area.rows(len(groups)), groups, strict=True):
        lines, _high = set_in(row, f"{label}: {names}", Style(size, leading=TIGHT), size)
        shapes += lines
    return tuple(shapes)
