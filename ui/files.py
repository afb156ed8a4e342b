"""Files that people choose, asked for on the desk's screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(parent: QWidget, title: str, suggested: str, then: Callable[[Path], None]) -> None:
    """Let the facilitator choose a place for the suggested file, then go on with it. Nothing else is held up."""
    dialog = QFileDialog(parent.window(), title, str(Path.home() / suggested))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggested).suffix.removeprefix("."))
    _open(dialog, "saveFileDialog", then)


def ask_what_to_open(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
    """Let the facilitator choose a file of these `kinds` (`Workshops (*.onlyworkshop)`), then go on with it."""
    dialog = QFileDialog(parent.window(), title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, "openFileDialog", then)


def _open(dialog: QFileDialog, name: str, then: Callable[[Path], None]) -> None:
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
