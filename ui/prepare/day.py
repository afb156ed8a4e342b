"""The day: a column of blocks, in proportion to time, with the clock times in the margin."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.entry import Entry, RefusalLine, in_order
from ui.boards.layout import column
from ui.boards.rows import Rows
from ui.prepare.block_row import BlockRow
from ui.prepare.day_head import DayHead
from ui.prepare.day_spoken import ShownDay
from ui.prepare.dropping import Dropping
from ui.prepare.plans_panel import PlansPanel
from ui.prepare.section import Section
from ui.theme import SPACE, Theme


class DaySection(Section):
    """Tells what is typed at which place, switched, moved, added and removed. One block is open at a time."""

    edited = Signal(str, str)
    entered = Signal(str, str)
    set_on = Signal(object)
    switched = Signal(str, bool)
    allowed = Signal(str, str, bool)
    moved = Signal(str, int)
    placed = Signal(str, int)
    added = Signal(str, str)
    removed = Signal(str)
    plans_asked = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_("The day"), "dayMissingLabel", parent)
        self._theme = theme
        self._ids: tuple[str, ...] = ()
        self._last = ""
        self._open = ""
        self.refusals = RefusalLine(self)
        self.head = DayHead(theme, today, self.refusals, self)
        self.head.entered.connect(self.entered)
        self.head.set_on.connect(self.set_on)
        self.head.plans.toggled.connect(self._on_plans_asked)
        self.head.added.connect(lambda kind: self.added.emit(kind, self._focused() or self._last))
        self.places: dict[str, Entry] = dict(self.head.places)
        self._blocks: Rows[BlockRow] = Rows(_("Blocks of the day"), "blocksList", self._make_row, self, SPACE.xs)
        self._dropping = Dropping(self._blocks)
        self._dropping.placed.connect(self.placed)
        self.plans = PlansPanel(theme, self)
        self.plans.hide()
        self.fill(self.head, self.refusals, column(self._blocks, self.plans, gap=SPACE.s))
        self._bind()

    def show_day(self, shown: ShownDay) -> None:
        """Show the day so; the focus stays with its block, and goes to one that is new."""
        self.head.show_day(shown)
        focused, before = self._focused(), self._ids
        self._ids = tuple(line.id for line in shown.lines)
        rows = self._blocks.show_keys(self._ids)
        for row, line in zip(rows, shown.lines, strict=True):
            row.show_line(line)
            row.show_open(line.id == self._open)
            self._know_fields(row)
        self._blocks.setMinimumWidth(widest(rows) + SPACE.xl)
        self._order_tabs()
        new = [block for block in self._ids if block not in before]
        target = new[0] if before and len(new) == 1 else focused
        if target and (new or self._focused() != focused):
            self._go_to(target)

    def show_refusal(self, place: str, text: str) -> None:
        """Why what was typed there is not kept."""
        if place == "blocks":
            self.refusals.say(text, self)
        elif field := self.places.get(place):
            field.show_refusal(text)

    def show_understood(self, place: str, text: str) -> None:
        """What is being typed there means this."""
        row = self._blocks.row(place.partition(".")[2])
        if row:
            row.show_understood(text)

    def show_begun(self, begun: bool) -> None:
        """Once the day has begun, no other plan takes its place."""
        self.plans.show_begun(begun)

    def close_plans(self) -> None:
        """Back to the blocks."""
        self.head.plans.setChecked(False)

    def _make_row(self, block: str, place: int) -> BlockRow:
        made = BlockRow(block, place, self._theme, self)
        made.edited.connect(lambda field, text: self.edited.emit(f"{field}.{block}", text))
        made.entered.connect(lambda field, text: self.entered.emit(f"{field}.{block}", text))
        made.left.connect(lambda: self._on_row_left(made))
        made.on.clicked.connect(lambda on: self._on_switched(block, on))
        made.allowed.connect(lambda what, on: self.allowed.emit(block, what, on))
        made.removal.clicked.connect(lambda: self.removed.emit(block))
        made.more.clicked.connect(lambda: self._toggle(block))
        self._dropping.watch(made)
        return made

    def _know_fields(self, row: BlockRow) -> None:
        self.places |= {f"{name}.{row.block}": field for name, field in row.fields.items()}

    def _order_tabs(self) -> None:
        rows = (part for row in self._blocks.rows() for part in row.parts())
        in_order(self.head.plans, *rows, *self.plans.parts())

    def _bind(self) -> None:
        steps = {
            "Alt+Up": lambda: self._move(-1),
            "Alt+Down": lambda: self._move(1),
            "Up": lambda: self._step(-1),
            "Down": lambda: self._step(1),
            "Alt+Return": lambda: self._toggle(self._focused()),
            "Alt+Enter": lambda: self._toggle(self._focused()),
        }
        for keys, act in steps.items():
            shortcut = QShortcut(QKeySequence(keys), self._blocks)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _focused(self) -> str:
        return next((one.block for one in self._blocks.rows() if one.isAncestorOf(self.focusWidget() or self)), "")

    def _toggle(self, block: str) -> None:
        """Open this block and close the other one; close this one when it is open."""
        if not block:
            return
        self._open = "" if block == self._open else block
        inside = self._focused()
        for row in self._blocks.rows():
            if row.block == inside and row.block != self._open and row.is_inside(self.focusWidget()):
                row.more.setFocus()
            row.show_open(row.block == self._open)
        if opened := self._blocks.row(self._open):
            self._know_fields(opened)
            self._order_tabs()
            opened.fields["floor"].focus()
            QTimer.singleShot(0, opened, lambda: self._blocks.ensureWidgetVisible(opened))

    def _move(self, by: int) -> None:
        if block := self._focused():
            self.moved.emit(block, by)

    def _step(self, by: int) -> None:
        block = self._focused()
        if block and 0 <= self._ids.index(block) + by < len(self._ids):
            self._go_to(self._ids[self._ids.index(block) + by])

    def _go_to(self, block: str) -> None:
        row = self._blocks.row(block)
        if row:
            row.minutes.focus()
            QTimer.singleShot(0, row, lambda: self._blocks.ensureWidgetVisible(row))

    def _on_plans_asked(self, asked: bool) -> None:
        self.plans.setVisible(asked)
        self._blocks.setVisible(not asked)
        self.head.show_adding(not asked)
        if asked:
            self.plans_asked.emit()
            self.plans.begin()

    def _on_row_left(self, row: BlockRow) -> None:
        self._last = row.block
        row.show_understood("")

    def _on_switched(self, block: str, on: bool) -> None:
        self._last = block
        self.switched.emit(block, on)


def widest(rows: tuple[BlockRow, ...]) -> int:
    """The room that the widest row needs, in pixels."""
    return max((shown.minimumSizeHint().width() for shown in rows), default=0)
