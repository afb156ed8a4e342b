"""Tables as in a well-set book: no vertical lines, hairlines between the rows, a head that repeats."""

from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

from reportlab.platypus import Flowable, Table, TableStyle

from onlyworkshop.pdf.fonts import font
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import plain
from onlyworkshop.pdf.theme import colour

HAIR = 0.4
FIRM = 0.9
GUTTER = 10
ROOM = 3
TALLEST_WHOLE = 520
PARTS, FEWEST = 2, 3
SLACK = 0.5

Cell: TypeAlias = Any
"""Text, a flowable, or several flowables."""


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    right: Collection[int] = (),
) -> Any:
    """A table that breaks between rows, and inside tall ones; `widths` in points, `right` are columns of numbers."""
    top = [[plain(text, style(Kind.CAPTION, "right" if n in right else "left"))] for n, text in enumerate(head)]
    body = [[_cell(cell, "right" if n in right else "left") for n, cell in enumerate(row)] for row in rows]
    return _set([top, *body], widths, repeated=1)


def facts(rows: Sequence[tuple[str, Cell]], width: float, names: float = 110) -> Any:
    """Names on the left, what is true on the right; `names` is the width of the left column in points."""
    body = [[[plain(name, style(Kind.CELL, ink="ink-2"))], _cell(cell, "left")] for name, cell in rows]
    return _set(body, [names, width - names], repeated=0)


def columns(cells: Sequence[Cell], widths: Sequence[float], whole: bool = False) -> Any:
    """Things side by side, without lines; on one page when they are to stay `whole`."""
    row = [[_cell(cell, "left") for cell in cells]]
    return Table(row, colWidths=list(widths), hAlign="LEFT", splitInRow=int(not whole), style=TableStyle(_ground()))


def _cell(cell: Cell, align: str) -> list[Any]:
    if isinstance(cell, str):
        return [plain(cell, style(Kind.CELL, align))]
    return [cell] if isinstance(cell, Flowable) else list(cell)


class _Rows(Table):  # type: ignore[misc]
    """A table that leaves no row alone on a page when another one can keep it company."""

    def split(self, width: float, height: float) -> Any:
        parts = super().split(width, height)
        if len(parts) != PARTS or _bodies(parts[1]) != 1 or _bodies(parts[0]) < FEWEST:
            return parts
        shorter = sum(parts[0]._rowHeights[:-1])  # noqa: SLF001 ReportLab tells it nowhere else
        again = super().split(width, shorter + SLACK)
        return again if len(again) == PARTS and _bodies(again[1]) > 1 else parts


def _bodies(part: Any) -> int:
    """How many rows stand below the head."""
    return int(part._nrows - part.repeatRows)  # noqa: SLF001 ReportLab tells it nowhere else


def _set(rows: list[list[Any]], widths: Sequence[float], repeated: int) -> Any:
    lines: list[tuple[Any, ...]] = [("LINEBELOW", (0, 0), (-1, -1), HAIR, colour("line"))]
    if repeated:
        lines.append(("LINEBELOW", (0, 0), (-1, 0), FIRM, colour("ink")))
    return _Rows(
        rows,
        colWidths=list(widths),
        repeatRows=repeated,
        splitInRow=int(_needs_breaking(rows, widths, repeated)),
        hAlign="LEFT",
        spaceBefore=4,
        spaceAfter=10,
        style=TableStyle([*_ground(), *lines]),
    )


def _needs_breaking(rows: list[list[Any]], widths: Sequence[float], repeated: int) -> bool:
    """A row may be taller than a page; others stay whole and move on to the next page."""
    heights = [max(_height(cell, width - GUTTER) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return sum(heights[:repeated]) + max(heights[repeated:], default=0) > TALLEST_WHOLE


def _height(cell: list[Any], width: float) -> float:
    return float(sum(part.wrap(width, TALLEST_WHOLE)[1] for part in cell))


def _ground() -> list[tuple[Any, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), font()),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), GUTTER),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), ROOM),
        ("BOTTOMPADDING", (0, 0), (-1, -1), ROOM),
    ]
