"""What was dropped or pasted, as photos: files first, else a picture."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage

from onlyworkshop.domain.photos import LONGEST_SIDE
from ui.desk.photos.developing import Source

AS_BYTES = ("image/jpeg", "image/png")
UNPACKED = 100
"""Qt's word for a PNG that takes no time to write."""


def photos_in(mime: QMimeData) -> tuple[Source, ...]:
    """The files, else the picture; nothing when there is neither."""
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return files
    for kind in AS_BYTES:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return (data,)
    picture = mime.imageData() if mime.hasImage() else None
    return (_as_png(picture),) if isinstance(picture, QImage) and not picture.isNull() else ()


def _as_png(picture: QImage) -> bytes:
    if max(picture.width(), picture.height()) > LONGEST_SIDE:
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(LONGEST_SIDE, LONGEST_SIDE, kept, smooth)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG", UNPACKED)  # type: ignore[call-overload]
    return bytes(data.data())
