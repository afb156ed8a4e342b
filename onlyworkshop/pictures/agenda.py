"""The day in pictures: blocks in proportion to time, and planned against actual minutes."""

from collections.abc import Sequence

from onlyworkshop.domain.agenda import Kind, Slot
from onlyworkshop.domain.timer import Actual
from onlyworkshop.language import _, clock_time, number
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import width

TIGHT = 1.2
NAMES = 0.34
MOST_STEPS = 30


def planned_and_actual(actuals: Sequence[Actual], titles: Sequence[str], aspect: float, body: float) -> Picture:
    """A row per block: what was planned as an outline, what it took as a filled bar, and the difference in words.

    Text shrinks below `body` when there are more rows than fit.
    """
    page = whole(aspect)
    if not actuals:
        return Picture(aspect, line(_("No blocks yet"), page.x, body, page.width, Style(body, "ink-2")))
    step = min(2.6 * body, page.height / (len(actuals) + 1.5))
    size = min(body, step / TIGHT)
    longest = max(max(row.planned, row.worked or 0) for row in actuals)
    shapes: list[Shape] = [*_legend(page, 0.75 * step, min(SMALL * body, size))]
    rows = Area(page.x, page.y + 1.5 * step, page.width, step * len(actuals)).rows(len(actuals))
    for area, row, title in zip(rows, actuals, titles, strict=True):
        shapes += _row(area, row, title, size, longest)
    said = "; ".join(f"{title}: {_minutes(row)}" for row, title in zip(actuals, titles, strict=True))
    return Picture(aspect, tuple(shapes), f"{_('Planned and actual minutes.')} {said}")


def day_column(slots: Sequence[Slot], titles: Sequence[str], aspect: float, body: float) -> Picture:
    """The day from top to bottom in proportion to time, with clock times in the margin.

    A block too short for a line of text is given one as long as the whole day has room; else text shrinks.
    """
    page = whole(aspect)
    if not slots:
        return Picture(aspect, line(_("No blocks yet"), page.x, body, page.width, Style(body, "ink-2")))
    minutes = [slot.block.minutes for slot in slots]
    size = min(body, page.height / (len(slots) + 1) / TIGHT)
    heights = _shared(minutes, page.height - size * TIGHT, size * TIGHT)
    margin = width("00:00", size) + size
    top = page.y + size * TIGHT / 2
    shapes: list[Shape] = []
    for slot, title, high in zip(slots, titles, heights, strict=True):
        shapes += _block(slot, title, Area(page.x, top, page.width, high), margin, size)
        top += high
    end = clock_time(slots[-1].ends)
    shapes += line(end, page.x, top, margin, Style(size, "ink-2"))
    shapes.append(Line(((page.x + margin, top), (page.right, top)), "ink-2"))
    said = "; ".join(f"{clock_time(slot.begins)} {title}" for slot, title in zip(slots, titles, strict=True))
    return Picture(aspect, tuple(shapes), f"{said}; {_('ends {time}').format(time=end)}")


def _block(slot: Slot, title: str, area: Area, margin: float, size: float) -> tuple[Shape, ...]:
    """Its time in the margin, a hairline, its title and minutes; breaks are shaded."""
    inner = Area(area.x + margin, area.y, area.width - margin, area.height)
    shade = () if slot.block.kind is Kind.EXERCISE else (Box(*inner, fill="sunk"),)
    minutes = number(slot.block.minutes)
    wide = width(minutes, size)
    middle = area.y + max(size * TIGHT / 2, min(area.height / 2, size))
    return (
        *shade,
        Line(((inner.x, area.y), (inner.right, area.y)), "line"),
        *line(clock_time(slot.begins), area.x, area.y, margin, Style(size, "ink-2")),
        *line(title, inner.x + 0.5 * size, middle, inner.width - wide - 2 * size, Style(size)),
        *line(minutes, inner.right - 0.5 * size, middle, wide + size, Style(size, "ink-2", align="right")),
    )


def _shared(minutes: Sequence[int], height: float, least: float) -> list[float]:
    """The height shared in proportion to the minutes, nobody below `least` if that can be."""
    least = min(least, height / len(minutes))
    low, high = 0.0, height / sum(minutes)
    for _step in range(MOST_STEPS):
        unit = (low + high) / 2
        fits = sum(max(least, unit * one) for one in minutes) <= height
        low, high = (unit, high) if fits else (low, unit)
    return [max(least, low * one) for one in minutes]


def _legend(page: Area, middle: float, size: float) -> tuple[Shape, ...]:
    style = Style(size, "ink-2")
    x = page.x + NAMES * page.width
    shapes: list[Shape] = []
    for text, fill, ink in ((_("planned"), "sunk", "ink-2"), (_("actual"), "ink", None)):
        shapes.append(Box(x, middle - 0.4 * size, 1.2 * size, 0.8 * size, fill=fill, ink=ink))
        shapes += line(text, x + 1.7 * size, middle, page.right - x, style)
        x += 3.2 * size + width(text, size)
    minutes = _("minutes")
    return (*shapes, *line(minutes, page.right, middle, max(0.0, page.right - x), style._replace(align="right")))


def _row(area: Area, row: Actual, title: str, size: float, longest: float) -> tuple[Shape, ...]:
    middle = area.y + area.height / 2
    names = NAMES * area.width
    figures = 9 * size
    bars = Area(area.x + names, area.y, max(0.0, area.width - names - figures), area.height)
    unit = bars.width / longest
    high = min(0.62 * area.height, 1.3 * size)
    taken = row.worked or 0
    actual = Box(bars.x, middle - 0.28 * high, unit * taken, 0.56 * high, fill="ink")
    quiet = "ink" if row.worked is not None else "ink-2"
    return (
        *line(title, area.x, middle, names - size, Style(size, quiet)),
        Box(bars.x, middle - high / 2, unit * row.planned, high, fill="sunk", ink="ink-2"),
        *((actual,) if taken else ()),
        *line(_minutes(row), area.right, middle, figures - 0.5 * size, Style(size, "ink-2", align="right")),
    )


def _minutes(row: Actual) -> str:
    """`≈ 18 of 15, +3`."""
    if row.worked is None:
        return _("not held")
    worked = round(row.worked)
    over = worked - row.planned
    difference = f"+{over}" if over > 0 else f"−{-over}" if over else "0"
    about = "≈ " if row.estimated else ""
    return _("{worked} of {planned}, {difference}").format(
        worked=f"{about}{worked}", planned=row.planned, difference=difference
    )
