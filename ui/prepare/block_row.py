"""One block of the day in the agenda editor, as tall as it is long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.fields import NumberField
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.prepare.spoken import BlockLine
from ui.theme import ICON, SPACE, Theme, icon, set_property

PIXELS_A_MINUTE = 1.6
LEAST_HEIGHT = SPACE.xxl + SPACE.s
MOST_HEIGHT = 120
CLOCK_WIDTH = 40
MINUTES_WIDTH = 52


class Grip(QLabel):
    """Where a row is taken to be dragged. Tells heights in pixels of the screen."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPixmap(icon("grip-vertical", theme, "ink-3").pixmap(ICON))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(_("Drag, or press Alt+Up and Alt+Down"))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(round(event.globalPosition().y()))


class BlockRow(QWidget):
    """The clock time in the margin, then whether the block is on, what it is, its floor and its minutes."""

    def __init__(self, block: str, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = block
        self._clock = label("", "caption", self)
        self._clock.setFixedWidth(CLOCK_WIDTH)
        self._frame = QFrame(self)
        self.floor = label("", "caption", self._frame)
        self.on = QCheckBox(self._frame)
        self.on.setObjectName(f"block{place}Check")
        self.refusals = RefusalLine(self._frame)
        words = _("Minutes of block {n}").format(n=place)
        self.minutes = NumberField(words, f"block{place}MinutesEdit", self._frame, refusals=self.refusals)
        self.minutes.setFixedWidth(MINUTES_WIDTH)
        self.removal = tool(f"removeBlock{place}Button", _("Remove this break"), "x", theme, self._frame)
        self.grip = Grip(theme, self._frame)
        self._arrange()

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        return (self.on, self.minutes, self.removal)

    def show_line(self, line: BlockLine) -> None:
        """Show the block so."""
        self._clock.setText(line.begins or "–")
        self.floor.setText(_("at least {n}").format(n=line.floor) if line.floor > 1 else "")
        set_property(self.floor, "role", "warn" if line.short else "caption")
        set_property(self._frame, "role", "inset" if line.pause or not line.on else "block")
        self.on.setText(line.title)
        self.on.setChecked(line.on)
        set_property(self.on, "off", not line.on)
        self.minutes.rename(_("Minutes of {title}").format(title=line.title))
        self.minutes.show_number(line.minutes)
        self.removal.setVisible(line.pause)
        tall = round(line.minutes * PIXELS_A_MINUTE) if line.on else LEAST_HEIGHT
        self._frame.setMinimumHeight(min(max(LEAST_HEIGHT, tall), MOST_HEIGHT))

    def _arrange(self) -> None:
        shown = row(self.grip, self.on, 1, self.floor, self.minutes, self.removal)
        kept = self.removal.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.removal.setSizePolicy(kept)
        inside = column(shown, self.refusals, 1, gap=SPACE.xs)
        inside.setContentsMargins(SPACE.s, SPACE.xs // 2, SPACE.xs, SPACE.xs // 2)
        self._frame.setLayout(inside)
        outer = row(column(self._clock, 1, gap=0), self._frame, gap=SPACE.s)
        outer.setStretch(1, 1)
        self._clock.setContentsMargins(0, SPACE.m, 0, 0)
        self.setLayout(outer)
