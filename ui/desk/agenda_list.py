"""The day at the left of the desk: every block in proportion to its time, with a line where we are now."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from onlyworkshop.language import _, plural
from ui.desk.agenda_rows import heights
from ui.desk.frame import AgendaRow
from ui.theme import DESK, SPACE, TYPE, Theme, font

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
RING = TYPE["space"]["focus-ring"]
LEAST = DESK["body"] + SPACE.m


class AgendaList(QListWidget):
    """`browsed` when a block is looked at, `entered` when Enter is pressed on it."""

    browsed = Signal(str)
    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agendaList")
        self.setAccessibleName(_("Agenda"))
        self.setItemDelegate(AgendaPen(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(4 * SPACE.vast)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: tuple[AgendaRow, ...] = ()
        self._showing = False
        self.currentRowChanged.connect(self._on_current_row)

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show the day so."""
        if rows == self._rows:
            return
        before, self._rows = self._rows, rows
        self._showing = True
        if len(rows) != self.count():
            self.clear()
            self.addItems([""] * len(rows))
        for place, row in enumerate(rows):
            if place >= len(before) or row != before[place] or not self.item(place).text():
                self._fill(self.item(place), row)
        self._fit()
        self.setCurrentRow(next((place for place, row in enumerate(rows) if row.shown), -1))
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks to start the block."""
        row = self.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.entered.emit(self._rows[row].block)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill(self, item: QListWidgetItem, row: AgendaRow) -> None:
        item.setText(spoken(row))
        item.setToolTip(spoken(row))
        item.setData(ROW, row)

    def _fit(self) -> None:
        tall = heights([row.minutes for row in self._rows], self.viewport().height(), LEAST)
        for place, height in enumerate(tall):
            self.item(place).setSizeHint(QSize(0, height))

    def _on_current_row(self, place: int) -> None:
        if not self._showing and 0 <= place < len(self._rows):
            self.browsed.emit(self._rows[place].block)


def spoken(row: AgendaRow) -> str:
    """The row in words, for ears and for the tool tip."""
    states = {
        "done": _("done"),
        "now": _("now"),
        "next": _("next"),
        "ahead": "",
        "off": _("left out") if row.planned else _("switched off"),
    }
    minutes = plural("{n} minute", "{n} minutes", row.minutes)
    parts = [f"{row.begins} {row.title}".strip(), minutes, states[row.state]]
    if row.begins != row.planned:
        parts.append(_("planned for {time}").format(time=row.planned))
    if row.minutes not in (0, row.ideal):
        parts.append(plural("planned {n} minute", "planned {n} minutes", row.ideal))
    if row.late is not None and row.late > 0:
        parts.append(plural("{n} minute longer", "{n} minutes longer", row.late))
    if row.late is not None and row.late < 0:
        parts.append(plural("{n} minute shorter", "{n} minutes shorter", -row.late))
    return ", ".join(part for part in parts if part)


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text on at most two lines, the second one cut short."""
    words = text.split()
    first = next((n for n in range(len(words), 0, -1) if metrics.horizontalAdvance(" ".join(words[:n])) <= width), 1)
    lines = [" ".join(words[:first]), " ".join(words[first:])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line]


class AgendaPen(QStyledItemDelegate):
    """Draws one row: clock time, title, and what became of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = index.data(Qt.ItemDataRole.SizeHintRole)
        return hint if isinstance(hint, QSize) else QSize(0, LEAST)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, AgendaRow):
            return
        painter.save()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, area, row, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        self._letters(painter, area, row)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, row: AgendaRow, focused: bool) -> None:
        if row.shown:
            painter.fillRect(area, self._theme.colour("sunk"))
            painter.fillRect(
                area.right() - SPACE.xs + 1, area.top(), SPACE.xs, area.height(), self._theme.colour("ink")
            )
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._theme.colour("line"))
        if row.state == "now":
            gone = round((area.height() - 2) * row.share)
            painter.fillRect(area.left(), area.top(), SPACE.xs, area.height(), self._theme.colour("line"))
            painter.fillRect(area.left(), area.top(), SPACE.xs, gone, self._theme.colour("only"))
            painter.fillRect(area.left(), area.top() + gone, SPACE.m, 2, self._theme.colour("only"))
        if focused and row.shown:
            painter.setPen(QPen(self._theme.colour("focus"), RING))
            painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _letters(self, painter: QPainter, area: QRect, row: AgendaRow) -> None:
        heavy = QFont.Weight.DemiBold if row.state == "now" else QFont.Weight.Normal
        figures = font("caption")
        name = font("body", heavy)
        painter.setFont(figures)
        top = area.top() + min((area.height() - DESK["body"]) // 2, SPACE.s)
        line = QRect(area.left() + SPACE.m, top - SPACE.xs, area.width() - 2 * SPACE.m, DESK["body"] + SPACE.s)
        clock = painter.fontMetrics().horizontalAdvance("00:00") + SPACE.s
        sign, tint = self._sign(row)
        signed = painter.fontMetrics().horizontalAdvance(sign)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._ink(row, "ink-2"))
        painter.drawText(line, left | middle, row.begins)
        painter.setPen(tint)
        painter.drawText(line, right | middle, sign)
        painter.setPen(self._ink(row, "ink"))
        painter.setFont(name)
        self._title(painter, line.adjusted(clock, 0, -signed - SPACE.s, area.bottom() - line.bottom() - 2), row.title)

    def _title(self, painter: QPainter, area: QRect, title: str) -> None:
        """On two lines where there is room for them, else cut short."""
        metrics = painter.fontMetrics()
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if area.height() >= 2 * metrics.lineSpacing():
            lines = wrapped(title, metrics, area.width())
        else:
            lines = [metrics.elidedText(title, Qt.TextElideMode.ElideRight, area.width())]
        area.translate(0, (DESK["body"] + SPACE.s - metrics.height()) // 2)
        painter.drawText(area, place, "\n".join(lines))

    def _ink(self, row: AgendaRow, usual: str) -> QColor:
        return self._theme.colour("ink-3" if row.state in ("done", "off") else usual)

    def _sign(self, row: AgendaRow) -> tuple[str, QColor]:
        if row.state == "off":
            return _("left out") if row.planned else _("off"), self._theme.colour("ink-3")
        if row.late is None:
            adapted = f"{row.ideal} → " if row.minutes != row.ideal else ""
            return f"{adapted}{row.minutes}", self._theme.colour("ink-3")
        late = f" +{row.late}" if row.late > 0 else f" −{-row.late}" if row.late < 0 else ""
        return f"✓{late}", self._theme.colour("warn" if row.late > 0 else "good")
