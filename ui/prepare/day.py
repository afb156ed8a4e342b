"""The day: a column of blocks, in proportion to time, with the clock times in the margin."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from onlyworkshop.language import _, clock_time
from ui.boards.entry import Entry, RefusalLine, in_order
from ui.boards.fields import DateField, LineField
from ui.boards.rows import Rows
from ui.prepare.block_row import BlockRow
from ui.prepare.section import Section, captioned, level
from ui.prepare.spoken import BlockLine
from ui.theme import SPACE, Theme, icon

START_WIDTH = 96
LONGEST_TIME = 10


class DaySection(Section):
    """Tells what is retimed, switched, moved, added and removed."""

    started_at = Signal(str)
    set_on = Signal(object)
    retimed = Signal(str, int)
    switched = Signal(str, bool)
    moved = Signal(str, int)
    placed = Signal(str, int)
    break_added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_("The day"), "dayMissingLabel", parent)
        self._theme = theme
        self._lines: tuple[BlockLine, ...] = ()
        self._last = ""
        self.refusals = RefusalLine(self)
        self._start = LineField(_("Begins at"), "startEdit", LONGEST_TIME, self, refusals=self.refusals)
        self._start.setFixedWidth(START_WIDTH)
        self._start.left.connect(self._on_start_left)
        self._day = DateField(_("Day"), "dayEdit", self, refusals=self.refusals)
        self._day.show_today(today)
        self._day.picked.connect(self.set_on)
        self.places: dict[str, Entry] = {"start": self._start, "day": self._day}
        self._blocks: Rows[BlockRow] = Rows(_("Blocks of the day"), "blocksList", self._make_row, self, SPACE.xs)
        self._blocks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._blocks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mark = QFrame(self._blocks)
        self._mark.setProperty("role", "drop")
        self._mark.hide()
        self._add = add = QPushButton(icon("plus", theme), _("Add a break"), self)
        add.setObjectName("addBreakButton")
        add.setToolTip(_("After the block you were in last"))
        add.clicked.connect(lambda: self.break_added.emit(self._last))
        head = level(captioned(_("Begins at"), self._start), captioned(_("Day"), self._day), captioned(" ", add))
        head.setStretch(0, 0)
        head.setStretch(1, 1)
        self.fill(head, self.refusals, self._blocks)
        self._bind()

    def show_day(self, day: date, start: time, lines: Sequence[BlockLine]) -> None:
        """Show the day so; the focus stays with its block."""
        self._day.show_date(day)
        self._start.show_text(clock_time(start))
        self._lines = tuple(lines)
        focused = self._focused()
        rows = self._blocks.show_keys([line.id for line in lines])
        for shown, line in zip(rows, lines, strict=True):
            self.places[f"minutes.{line.id}"] = shown.minutes
            shown.show_line(line)
        self._blocks.setMinimumWidth(widest(rows) + SPACE.xl)
        in_order(self._add, *(part for shown in rows for part in shown.parts()))
        moved = self._blocks.row(focused)
        if moved and self._focused() != focused:
            moved.minutes.focus()
            self._blocks.ensureWidgetVisible(moved)

    def _make_row(self, block: str, place: int) -> BlockRow:
        made = BlockRow(block, place, self._theme, self)
        made.minutes.entered.connect(lambda minutes: self.retimed.emit(block, minutes))
        made.minutes.left.connect(lambda: self._on_row_left(block))
        made.on.clicked.connect(lambda on: self._on_switched(block, on))
        made.removal.clicked.connect(lambda: self.removed.emit(block))
        made.grip.dragged.connect(self._on_dragged)
        made.grip.dropped.connect(lambda height: self._on_dropped(block, height))
        return made

    def _bind(self) -> None:
        steps = {
            "Alt+Up": lambda: self._move(-1),
            "Alt+Down": lambda: self._move(1),
            "Up": lambda: self._step(-1),
            "Down": lambda: self._step(1),
        }
        for keys, act in steps.items():
            shortcut = QShortcut(QKeySequence(keys), self._blocks)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _focused(self) -> str:
        return next((one.block for one in self._blocks.rows() if one.isAncestorOf(self.focusWidget() or self)), "")

    def _move(self, by: int) -> None:
        if block := self._focused():
            self.moved.emit(block, by)

    def _step(self, by: int) -> None:
        ids = [line.id for line in self._lines]
        block = self._focused()
        if block and 0 <= ids.index(block) + by < len(ids):
            there = self._blocks.rows()[ids.index(block) + by]
            there.minutes.focus()
            self._blocks.ensureWidgetVisible(there)

    def _on_start_left(self) -> None:
        self.started_at.emit(self._start.text())

    def _on_row_left(self, block: str) -> None:
        self._last = block

    def _on_switched(self, block: str, on: bool) -> None:
        self._last = block
        self.switched.emit(block, on)

    def _on_dragged(self, height: int) -> None:
        rows = self._blocks.rows()
        place = self._place_at(height)
        edge = rows[place].geometry().top() if place < len(rows) else rows[-1].geometry().bottom()
        inside = rows[0].parentWidget() or self
        top = inside.mapTo(self._blocks, QPoint(0, edge)).y()
        self._mark.setGeometry(0, top - SPACE.xs // 2, self._blocks.viewport().width(), SPACE.xs // 2)
        self._mark.show()
        self._mark.raise_()

    def _on_dropped(self, block: str, height: int) -> None:
        if self._mark.isHidden():
            return
        self._mark.hide()
        ids = [line.id for line in self._lines]
        place, here = self._place_at(height), ids.index(block)
        self.placed.emit(block, place - 1 if place > here else place)

    def _place_at(self, height: int) -> int:
        middles = [one.mapToGlobal(one.rect().center()).y() for one in self._blocks.rows()]
        return sum(middle < height for middle in middles)


def widest(rows: Sequence[QWidget]) -> int:
    """The room that the widest row needs, in pixels."""
    return max((shown.minimumSizeHint().width() for shown in rows), default=0)
