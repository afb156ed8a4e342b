"""E5 in pictures: how much each want matters against how satisfied clients are (Martilla and James, 1977)."""

from collections.abc import Sequence
from statistics import fmean

from onlyworkshop.domain.wishes import Scored, ScoresBoard
from onlyworkshop.language import _, decimal
from onlyworkshop.pictures.labels import Label, backing, box, labelled, overlap
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, line, one_size, whole
from onlyworkshop.pictures.scores import bold, described, opportunity_bars
from onlyworkshop.pictures.scores_asked import TIGHTEST, asked, numbered, standing
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Point, Shape
from onlyworkshop.pictures.typesetting import width

SIDE = 10.0
LEAST = 0.75
PLOT_SHARE = 0.5
"""Of the width, at most, for the grid."""
PLOT_SHARE_UPRIGHT = 0.6
"""Of the height."""


def scores_picture(board: ScoresBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The ranking or the grid; while the ratings are covered, what is rated and how many are in."""
    if not board.scored:
        return asked(board, aspect, body, part)
    if board.grid:
        return importance_grid(board.scored, aspect, body, standing(board))
    shown = opportunity_bars(part.of(board.scored), aspect, body, standing(board))
    return shown._replace(description=described(board.scored))


def importance_grid(scored: Sequence[Scored], aspect: float, body: float, said: str = "") -> Picture:
    """How much each want matters, upwards, over how satisfied clients are, across; numbers stand for the wants."""
    page = whole(aspect)
    if not scored:
        return opportunity_bars(scored, aspect, body)
    plot, legend = _halves(page, body)
    cross = (
        fmean(one.opportunity.satisfaction for one in scored),
        fmean(one.opportunity.importance for one in scored),
    )
    shapes = (
        Box(*plot, fill="paper", ink="line-room"),
        *_axes(plot, body),
        *_crosshair(plot, cross),
        *_wants(scored, plot, cross, body),
        *_legend(scored, legend, body, said),
    )
    return Picture(aspect, shapes, described(scored))


def _halves(page: Area, body: float) -> tuple[Area, Area]:
    """The grid, and beside it what its numbers stand for; upright, below it."""
    foot, head, indent = 1.9 * body, 1.6 * body, 1.9 * body
    if page.upright:
        side = min(PLOT_SHARE_UPRIGHT * page.height - foot - head, page.width - indent)
        return Area(page.x + indent, page.y + head, side, side), page.below(head + side + foot + 0.5 * body)
    side = min(page.height - foot - head, PLOT_SHARE * page.width - indent)
    left = page.x + indent + side + 1.6 * body
    plot = Area(page.x + indent, page.y + head, side, side)
    return plot, Area(left, page.y, page.right - left, page.height)


def _axes(plot: Area, body: float) -> tuple[Shape, ...]:
    """Both scales with their ends."""
    style = Style(SMALL * body, "ink-2")
    below = plot.bottom + 0.9 * body
    left = plot.x - 0.4 * body
    room = plot.width * 0.6
    across = _("satisfied today, with anyone")
    across = across if width(across, style.size) <= room else _("satisfied")
    up = _("↑ how much it matters")
    return (
        *line(up, plot.x, plot.y - 0.8 * body, plot.width + 2 * body, style),
        *line("0", plot.x, below, 2 * body, style),
        *line(across, plot.middle, below, room, style._replace(align="middle")),
        *line("10", plot.right, below, 3 * body, style._replace(align="right")),
        *line("10", left, plot.y + 0.6 * body, 3 * body, style._replace(align="right")),
        *line("0", left, plot.bottom - 0.6 * body, 3 * body, style._replace(align="right")),
    )


def _at(plot: Area, satisfied: float, matters: float) -> Point:
    return plot.x + plot.width * satisfied / SIDE, plot.bottom - plot.height * matters / SIDE


def _crosshair(plot: Area, cross: Point) -> tuple[Shape, ...]:
    """The two means."""
    x, y = _at(plot, *cross)
    return Line(((x, plot.y), (x, plot.bottom)), "ink-2", 0.2), Line(((plot.x, y), (plot.right, y)), "ink-2", 0.2)


def _wants(scored: Sequence[Scored], plot: Area, cross: Point, body: float) -> tuple[Shape, ...]:
    """A dot and a number per want, clear of each other; and what each field means, where that covers nothing."""
    spots = [_at(plot, one.opportunity.satisfaction, one.opportunity.importance) for one in scored]
    radius = 0.35 * body
    style = Style(body, weight="bold")
    labels = [Label(at, radius, (f"{one.number}",), style) for at, one in zip(spots, scored, strict=True)]
    dots = [Area(x - radius, y - radius, 2 * radius, 2 * radius) for x, y in spots]
    texts = [text for text in labelled(labels, plot, dots, []) if text]
    markers = [Marker(x, y, 2 * radius, "circle", "ink") for x, y in spots]
    taken = dots + [box(text) for text in texts]
    return (*_fields(plot, _at(plot, *cross), taken, body), *(backing(text) for text in texts), *markers, *texts)


def _fields(plot: Area, at: Point, taken: Sequence[Area], body: float) -> tuple[Shape, ...]:
    """The four fields in words, each in its outer corner or else in its inner one."""
    x, y = at
    pad, down = 0.5 * body, 0.8 * body
    style = Style(SMALL * body, "ink-2")
    right = style._replace(align="right")
    left, far = (plot.x + pad, x - plot.x - 2 * pad, style), (plot.right - pad, plot.right - x - 2 * pad, right)
    upper, lower = (plot.y + down, y - down), (plot.bottom - down, y + down)
    shapes: list[Shape] = []
    for words, (start, room, look), heights in (
        (_("Concentrate here"), left, upper),
        (_("Keep it up"), far, upper),
        (_("Low priority"), left, lower),
        (_("Possible overkill"), far, lower),
    ):
        if width(words, look.size) > room:
            continue
        tried = [line(words, start, middle, room, look) for middle in heights]
        free = [text for text in tried if not any(overlap(box(one), other) for one in text for other in taken)]
        shapes += free[0] if free and abs(upper[0] - y) > body else ()
    return tuple(shapes)


def _legend(scored: Sequence[Scored], area: Area, body: float, said: str) -> tuple[Shape, ...]:
    """What the numbers stand for, the largest opportunity first."""
    quiet = Style(SMALL * body, "ink-2")
    head = line(_("Opportunity"), area.right, area.y + 0.8 * body, area.width, quiet._replace(align="right"))
    foot = 1.5 * body if said else 0.0
    rows = area.below(1.6 * body)
    step = min((rows.height - foot) / len(scored), 3.2 * body)
    lead = width("88", body) + 0.7 * body
    space, sizes = (area.width - lead - 3.2 * body, step - 0.1 * body), (body, LEAST * body)
    size = one_size((one.text for one in scored), space, sizes, Style(body, leading=TIGHTEST))
    shapes: list[Shape] = [*head]
    for row, one in zip(rows._replace(height=step * len(scored)).rows(len(scored)), scored, strict=True):
        middle = row.y + row.height / 2
        words = row.inset(0, 0.05 * body)._replace(width=row.width - 3.2 * body)
        shapes.append(Line(((row.x, row.y), (row.right, row.y)), "line-room"))
        shapes += numbered(one.number, one.text, words, Style(size, leading=TIGHTEST), lead)
        shapes += line(decimal(one.opportunity.score), row.right, middle, 3 * body, bold(0.9 * body))
    return (*shapes, *line(said, area.x, area.bottom - foot / 2, area.width, quiet))
