"""A sentence in which the word ONLY stands out."""

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import font

MOST_LINES = 2
HERO = re.compile(r"\bONLY\b")


class StatementLine(QWidget):
    """The sentence on at most two lines; what does not fit ends in an ellipsis."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFont(font("emphasis"))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Two lines of any width."""
        return QSize(0, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines that the sentence takes at this width."""
        return self._lines(width) * QFontMetrics(self.font()).lineSpacing()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid_out(self._fitting(), self.width()).draw(painter, QPointF(0, 0))

    def _lines(self, width: int) -> int:
        return min(MOST_LINES, max(1, self._laid_out(self._text, max(1, width)).lineCount()))

    def _fitting(self) -> str:
        layout = self._laid_out(self._text, self.width())
        if layout.lineCount() <= MOST_LINES:
            return self._text
        last = layout.lineAt(MOST_LINES - 1)
        rest = self._text[last.textStart() :]
        metrics = QFontMetrics(_bold(self.font()))
        return self._text[: last.textStart()] + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())

    def _laid_out(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats([self._hero(found.start(), found.end()) for found in HERO.finditer(text)])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += QFontMetrics(self.font()).lineSpacing()
        layout.endLayout()
        return layout

    def _hero(self, start: int, end: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self.palette().color(QPalette.ColorRole.BrightText))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, end - start, look
        return found


def _bold(look: QFont) -> QFont:
    bold = QFont(look)
    bold.setWeight(QFont.Weight.Bold)
    return bold
