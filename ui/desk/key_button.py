"""The key of one action as a button: pressed, it waits for another key."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.actions import spelled
from ui.deeds import Deed
from ui.physical_keys import latin_key

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeyButton(QPushButton):
    """While it waits, every key is its own but Esc, which leaves everything as it is. `told` carries a key."""

    told = Signal(str)
    waits = Signal()

    def __init__(self, deed: Deed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"keyButton-{deed.id}")
        self.setProperty("quiet", True)
        self.setCheckable(True)
        self._words = deed.words
        self._keys = ""
        self.toggled.connect(self._on_toggled)
        self.show_keys(deed.keys)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """The keys that do it now."""
        self._keys = spelled(keys)
        self._say()

    def event(self, event: QEvent) -> bool:
        """Nothing else hears the key that is waited for."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS:
            return
        self.setChecked(False)
        if event.key() != Qt.Key.Key_Escape:
            self.told.emit(portable(event))

    def _on_toggled(self, waiting: bool) -> None:
        if waiting:
            self.setFocus()
            self.waits.emit()
        self._say()

    def _say(self) -> None:
        self.setText(_("press a key …") if self.isChecked() else self._keys)
        self.setAccessibleName(f"{self._words}: {self.text()}")


def portable(event: QKeyEvent) -> str:
    """The key as it is kept, the same on every laptop; empty when it has no name."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    place = latin_key(event)
    text = event.text()
    if not held & ~Qt.KeyboardModifier.ShiftModifier and text.isprintable() and text.strip() and not text.isalpha():
        return text
    key = Qt.Key(ord(place)) if place else Qt.Key(event.key())
    if key == Qt.Key.Key_unknown:
        return ""
    return QKeySequence(held.value | key.value).toString(QKeySequence.SequenceFormat.PortableText)
