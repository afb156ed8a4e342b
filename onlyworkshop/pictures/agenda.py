"""The day as it is planned: blocks in proportion to time."""

from collections.abc import Sequence

from onlyworkshop.domain.agenda import Kind, Slot
from onlyworkshop.language import _, clock_time, number
from onlyworkshop.pictures.layout import Area, Style, line, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import width

TIGHT = 1.2
MOST_STEPS = 30


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
        Line(((inner.x, area.y), (inner.right, area.y)), "line-room"),
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
