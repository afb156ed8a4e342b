"""Actions as data: what can be done, in words, and the keys that do it. Clickers are keyboards, too."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

WRITING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True)
class Action:
    """`while_writing` tells whether its keys act while a text field has the focus; those of a clicker never do."""

    id: str
    words: str
    keys: tuple[str, ...]
    callback: Callable[[], None]
    while_writing: bool = True


def bind(actions: Iterable[Action], window: QWidget) -> tuple[QShortcut, ...]:
    """Let the keys of `actions` act for as long as `window` is shown, also while the room has the focus."""
    return tuple(_shortcut(action, key, window) for action in actions for key in action.keys)


def writing() -> bool:
    """Whether somebody is typing text now."""
    focus = QApplication.focusWidget()
    editable = isinstance(focus, QComboBox) and focus.isEditable()
    return editable or (isinstance(focus, WRITING) and not _read_only(focus))


def spelled(keys: Iterable[str]) -> str:
    """The keys as this system writes them: `Ctrl+Space or F8`."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ·  ".join(QKeySequence(key).toString(native) for key in keys)


def _shortcut(action: Action, key: str, window: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(lambda: _act(action))
    return shortcut


def _act(action: Action) -> None:
    if QApplication.activeModalWidget() is None and (action.while_writing or not writing()):
        action.callback()


def _read_only(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isReadOnly()
