"""A kept photo, small enough for the desk; a plain function for a thread that may wait."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from onlyworkshop.services.library import PhotoMissing
from onlyworkshop.services.photos import file_ending

FORMATS = {".png": b"png", ".jpg": b"jpeg"}


def thumbnail(read: Callable[[str], bytes], digest: str, side: int) -> QImage:
    """The photo with its longer side at most so many pixels. Raises PhotoMissing and what `read` raises."""
    data = read(digest)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(FORMATS[file_ending(data)]))
    whole = reader.size()
    if max(whole.width(), whole.height()) > side:
        reader.setScaledSize(whole.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise PhotoMissing
    return picture
