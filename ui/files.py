"""Files that people choose, asked for on the desk's screen, or drop."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
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


def ask_for_files(parent: QWidget, title: str, kinds: str, then: Callable[[Sequence[Path]], None]) -> None:
    """Let the facilitator choose any number of files of these `kinds`, then go on with them."""
    dialog = QFileDialog(parent.window(), title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda chosen: then([Path(one) for one in chosen]))
    _show(dialog, "openFilesDialog")


def carries_files(mime: QMimeData) -> bool:
    """Whether files or a picture are dragged or copied; a field for text is not the place for them."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def _open(dialog: QFileDialog, name: str, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    _show(dialog, name)


def _show(dialog: QFileDialog, name: str) -> None:
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
