"""What uncovers what everybody has written alone, by the same key wherever it stands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _

REVEAL = "Alt+R"


class RevealButton(QPushButton):
    """Down is revealed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(_("Reveal"), parent)
        self.setObjectName(name)
        self.setCheckable(True)
        reveals(self)

    def show_revealed(self, on: bool) -> None:
        """Whether everybody sees it."""
        self.setChecked(on)
        self.setText(_("Cover again") if on else _("Reveal"))


def reveals(button: QPushButton) -> None:
    """The key of revealing presses this while it is in sight, also when the room covers the only screen."""
    button.setToolTip(REVEAL)
    shortcut = QShortcut(QKeySequence(REVEAL), button)
    shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(button.click)
