"""The facilitator's words for a block: what to say, what everybody does, what goes wrong."""

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from onlyworkshop.language import _
from ui.boards.layout import label
from ui.desk.frame import ShownBlock
from ui.theme import SPACE


class ScriptView(QScrollArea):
    """Scrolls inside itself; a new block begins at its top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scriptView")
        self.setAccessibleName(_("Script"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(SPACE.xl)
        self._shown: tuple[tuple[str, ...], ...] = ()

    def show_script(self, shown: ShownBlock) -> None:
        """Show the words of this block."""
        parts = (shown.script, shown.steps, shown.mistakes)
        if parts == self._shown:
            return
        self._shown = parts
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, SPACE.s, 0)
        lines.setSpacing(SPACE.s)
        for line in self._lines(page, parts):
            lines.addWidget(line)
        lines.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)

    def _lines(self, page: QWidget, parts: tuple[tuple[str, ...], ...]) -> list[QLabel]:
        heads = (_("Say"), _("Do"), _("Watch out for"))
        signs = ("", "{n}  ", "–  ")
        lines = []
        for head, sign, texts in zip(heads, signs, parts, strict=True):
            if texts:
                lines.append(label(head, "caption", page))
            for number, text in enumerate(texts, 1):
                line = label(sign.format(n=number) + text, "body", page)
                line.setWordWrap(True)
                lines.append(line)
        return lines
