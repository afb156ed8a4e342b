"""How many gave each mark: upright bars over a scale, with n."""

from collections.abc import Sequence

from onlyworkshop.pictures.layout import Area, Style, line
from onlyworkshop.pictures.shapes import Box, Line, Shape, Text

WIDEST = 5.0
"""Ems of a bar with the gap beside it."""
GAP = 1.4
DASH = (0.35, 0.35)


def bars(histogram: Sequence[int], area: Area, size: float, strong: int = 0) -> tuple[Shape, ...]:
    """A bar for each mark from 0 up in the whole area, its count above and the mark below; marks from `strong` on are
    darker and stand behind a dashed line, when it is not 0.
    """
    chart = area._replace(
        y=area.y + 1.6 * size,
        width=min(area.width, WIDEST * len(histogram) * size),
        height=max(size, area.height - 3.2 * size),
    )
    tallest = max([*histogram, 1])
    shapes: list[Shape] = []
    for mark, (column, count) in enumerate(zip(chart.columns(len(histogram), GAP * size), histogram, strict=True)):
        high = chart.height * count / tallest
        ink = "ink" if strong and mark >= strong else "ink-2"
        shapes.append(Box(column.x, column.bottom - high, column.width, high, fill=ink))
        shapes += _middle(f"{count}" if count else "", column, column.bottom - high - 0.8 * size, Style(size, "ink-2"))
        shapes += _middle(f"{mark}", column, chart.bottom + 0.8 * size, Style(size))
        if strong and mark == strong:
            x, dash = column.x - GAP * size / 2, (DASH[0] * size, DASH[1] * size)
            shapes.append(Line(((x, area.y), (x, chart.bottom)), "ink-2", 0.08 * size, dash))
    shapes.append(Line(((chart.x, chart.bottom), (chart.right, chart.bottom)), "ink-2"))
    return tuple(shapes)


def _middle(text: str, area: Area, middle: float, style: Style) -> tuple[Text, ...]:
    return line(text, area.middle, middle, area.width + 2 * style.size, style._replace(align="middle"))
