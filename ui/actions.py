"""Keys at work: what they do, and when they rest. Clickers are keyboards, too."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.physical_keys import latin_key

WRITING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True)
class Action:
    """What these keys do. `while_writing` tells whether they act while a text field has the focus, too; those of a
    clicker and letters never do.
    """

    keys: tuple[str, ...]
    callback: Callable[[], None]
    while_writing: bool = True


class Bound(QObject):
    """The keys of `actions` act for as long as `window` is shown, also while the room has the focus.

    Qt knows letters, not places: where the layout is not Latin, a key that nobody takes for writing acts by its place.
    """

    def __init__(self, window: QWidget, actions: Iterable[Action] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._actions: tuple[Action, ...] = ()
        self._shortcuts: list[QShortcut] = []
        self.rebind(actions)
        self.listen(window)

    def rebind(self, actions: Iterable[Action]) -> None:
        """From now on these."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._actions = tuple(actions)
        self._shortcuts = [_shortcut(action, key, self._window) for action in self._actions for key in action.keys]

    def listen(self, widget: QWidget) -> None:
        """Other alphabets are understood in here."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Text fields below `watched` have taken what they write before it comes here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = (
                ""
                if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
                else latin_key(event)
            )
            action = next((one for one in self._actions if key and key in one.keys), None)
            if action and self._window.isVisible():
                event.accept()
                _act(action, key)
                return True
        return super().eventFilter(watched, event)


def writing() -> bool:
    """Whether somebody is typing text now."""
    return written_in(QApplication.focusWidget())


def written_in(focus: QWidget | None) -> bool:
    """Whether keys are letters for what has the focus."""
    editable = isinstance(focus, QComboBox) and focus.isEditable()
    return editable or (isinstance(focus, WRITING) and not _read_only(focus))


def spelled(keys: Iterable[str]) -> str:
    """The keys as this system writes them: `Ctrl+Space  ·  F8`."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ·  ".join(QKeySequence(key).toString(native) for key in keys)


def _shortcut(action: Action, key: str, window: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(lambda: _act(action, key))
    return shortcut


def _act(action: Action, key: str) -> None:
    rests = len(key) == 1 or not action.while_writing
    if QApplication.activeModalWidget() is None and not (rests and writing()):
        action.callback()


def _read_only(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isReadOnly()
