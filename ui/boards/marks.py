"""A statement with the linter's marks under it: a pattern and a sign for each severity, never colour alone."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from onlyworkshop.domain.claptrap import Finding, Severity
from onlyworkshop.language import _
from ui.theme import DESK, SPACE, font

SIGNS = {Severity.BLOCK: "✕", Severity.WARN: "▲", Severity.HINT: "○", Severity.PROOF: "◇"}
_LINES = {
    Severity.BLOCK: (Qt.PenStyle.SolidLine, 2.0),
    Severity.WARN: (Qt.PenStyle.DashLine, 2.0),
    Severity.HINT: (Qt.PenStyle.DotLine, 1.5),
    Severity.PROOF: (Qt.PenStyle.DashDotLine, 1.5),
}
LEADING = 1.35
NO_BREAK = "\u00a0"


def meaning(severity: Severity) -> str:
    """What a mark asks for, in a few words."""
    return {
        Severity.BLOCK: _("must go"),
        Severity.WARN: _("should go"),
        Severity.HINT: _("may stay"),
        Severity.PROOF: _("needs proof"),
    }[severity]


def legend(findings: Iterable[Finding]) -> str:
    """`✕ best   ◇ always`: each mark once, in reading order."""
    said = dict.fromkeys(f"{SIGNS[one.severity]} {one.text}".replace(" ", NO_BREAK) for one in findings)
    return "   ".join(said)


class MarkedText(QWidget):
    """A statement, wrapped to the width that it gets, underlined where the linter found something."""

    def __init__(self, name: str, parent: QWidget | None = None, size: str = "body") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._font = font(size)
        self._size = DESK[size]
        self._text = ""
        self._findings: tuple[Finding, ...] = ()
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, findings: Iterable[Finding] = ()) -> None:
        """Show this statement and these findings in it."""
        found = tuple(findings)
        if (text, found) == (self._text, self._findings):
            return
        self._text, self._findings = text, found
        self._heights.clear()
        self.setAccessibleName(text)
        said = (f"“{one.text}” {meaning(one.severity)}" for one in found)
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(f"{SIGNS[one.severity]} {one.text}: {one.advice}" for one in found))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Broken into lines once for each width: a list of two hundred asks two dozen times."""
        if width not in self._heights:
            lines = max(1, self._laid_out(width).lineCount())
            self._heights[width] = round(lines * self._line_height() + SPACE.xs)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._line_height() + SPACE.xs))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, 0))
        for finding in self._findings:
            self._underline(painter, layout, finding)

    def _line_height(self) -> float:
        return self._size * LEADING + 2

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += self._line_height()
        layout.endLayout()
        return layout

    def _underline(self, painter: QPainter, layout: QTextLayout, finding: Finding) -> None:
        style, thickness = _LINES[finding.severity]
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), thickness, style))
        start, end = _in_utf16(self._text, finding.start), _in_utf16(self._text, finding.end)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                left = _across(line, max(start, first))
                right = _across(line, min(end, last))
                y = line.position().y() + line.ascent() + line.descent()
                painter.drawLine(QPointF(left, y), QPointF(right, y))


def _across(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0])


def _in_utf16(text: str, place: int) -> int:
    """Qt counts UTF-16 units; the linter counts letters."""
    return len(text[:place].encode("utf-16-le")) // 2
