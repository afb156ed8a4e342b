"""Steps on the left, a generous note on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from onlyworkshop.domain.workshop import LONGEST_NOTE
from onlyworkshop.language import _
from ui.boards.fields import ProseField
from ui.boards.layout import column, label, row
from ui.theme import SPACE


class NotedPanel(QWidget):
    """Shows the steps and the note; tells what is typed."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notedPanel")
        plainly = _("A timed block with its steps and your notes. The notes go into the pack.")
        self._plainly = label(plainly, "quiet", self)
        self._plainly.setWordWrap(True)
        self._steps = QWidget(self)
        self._note = ProseField(_("Notes: what the group found"), "exerciseNoteEdit", LONGEST_NOTE, self)
        self._note.show_hint(_("Write down what must not be lost. Only you see this page."))
        self._note.edited.connect(self.typed)
        self._note.left.connect(self.left)
        area = QScrollArea(self)
        area.setObjectName("exerciseSteps")
        area.setAccessibleName(_("Steps"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._steps)
        sides = row(area, self._note, gap=SPACE.xl)
        sides.setStretch(0, 4)
        sides.setStretch(1, 6)
        self.setLayout(column(self._plainly, sides, gap=SPACE.m))

    def show_steps(self, steps: Sequence[str]) -> None:
        lines = []
        for number, text in enumerate(steps, 1):
            step = label(text, "", self._steps)
            step.setWordWrap(True)
            count = label(str(number), "quiet", self._steps)
            count.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            line = row(count, step)
            line.setStretch(1, 1)
            lines.append(line)
        self._steps.setLayout(column(*lines, 1, gap=SPACE.m))

    def show_note(self, text: str) -> None:
        self._note.show_text(text)

    def show_refusal(self, place: str, sentence: str) -> None:  # noqa: ARG002
        self._note.show_refusal(sentence)
