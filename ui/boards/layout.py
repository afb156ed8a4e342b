"""Things beside and below each other."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ui.theme import SPACE

L = TypeVar("L", bound=QBoxLayout)
Item = QWidget | QLayout | int


def row(*items: Item, gap: int = SPACE.s) -> QHBoxLayout:
    """Things beside each other; a number is a stretch."""
    return _filled(QHBoxLayout(), items, gap)


def column(*items: Item, gap: int = SPACE.s) -> QVBoxLayout:
    """Things below each other; a number is a stretch."""
    return _filled(QVBoxLayout(), items, gap)


def abreast(*fields: QWidget, gap: int = SPACE.s) -> QHBoxLayout:
    """Fields beside each other; none of them moves when its neighbour has something to say below."""
    made = row(*fields, gap=gap)
    for field in fields:
        made.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return made


def label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Words in one of the looks that the style sheet knows (`caption`, `quiet`, `section`, …)."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    return made


def _filled(layout: L, items: tuple[Item, ...], gap: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout
