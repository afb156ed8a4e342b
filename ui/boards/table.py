"""Rows of fields that stand under common titles, everything in them reachable by Tab."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import label
from ui.theme import SPACE, font

LEAST = 16
"""Figures in the narrowest column that stretches: a usual name."""


class Head(NamedTuple):
    """A column: its title, the share of the spare width it takes, or its width in figures; `hint` says more of it.

    `pad` pixels at the right of its words stay free; what stretches keeps `least` figures.
    """

    title: str
    stretch: int = 0
    characters: int = 0
    number: bool = False
    hint: str = ""
    pad: int = 0
    least: int = LEAST


class Titles(QWidget):
    """The heads over the columns."""

    def __init__(self, heads: Sequence[Head], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = [label(head.title, "caption", self) for head in heads]
        self._grid = cells_in_line(self, heads, titles)
        for head, title in zip(heads, titles, strict=True):
            title.setToolTip(head.hint)

    def leave(self, width: int) -> None:
        """End where the rows end, before their scroll bar."""
        self._grid.setContentsMargins(0, 0, width, 0)


def cells_in_line(parent: QWidget, heads: Sequence[Head], cells: Sequence[QWidget]) -> QGridLayout:
    """Lay the cells of one row out under their heads; the grid is returned for what stands below them."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(SPACE.xs)
    figure = QFontMetrics(font()).horizontalAdvance("0")
    for place, (head, cell) in enumerate(zip(heads, cells, strict=True)):
        grid.addWidget(cell, 0, place)
        grid.setColumnStretch(place, head.stretch)
        if head.stretch:
            grid.setColumnMinimumWidth(place, head.least * figure)
        if head.characters:
            cell.setFixedWidth(head.characters * figure)
        if isinstance(cell, QLabel):
            cell.setContentsMargins(0, 0, head.pad, 0)
            cell.setAlignment(_side(head) | Qt.AlignmentFlag.AlignVCenter)
    return grid


def remove_button(name: str, parent: QWidget) -> QToolButton:
    """The × at the end of a row."""
    made = QToolButton(parent)
    made.setText("×")
    made.setProperty("sign", True)
    made.setProperty("quiet", True)
    made.setObjectName(name)
    made.setToolTip(_("Remove"))
    return made


def _side(head: Head) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if head.number else Qt.AlignmentFlag.AlignLeft
