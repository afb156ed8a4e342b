"""Quiet cues: what the facilitator may want to ask about, in one line above the input."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ui.boards.marks import NO_BREAK


class CueLine(QLabel):
    """One line of cues, gone when there are none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.hide()

    def show_cues(self, cues: Sequence[str]) -> None:
        """Show these sentences, one after the other."""
        text = "   ".join(f"›{NO_BREAK}{cue}" for cue in cues)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(" ".join(cues))
        self.setVisible(bool(text))
