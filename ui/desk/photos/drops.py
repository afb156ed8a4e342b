"""Photos that are dropped anywhere on the desk."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.desk.photos.carried import photos_in
from ui.desk.photos.developing import Source
from ui.files import carries_files


class Drops(QObject):
    """Takes what could be photos from whoever drops it on `target`, as long as they are `welcome`."""

    def __init__(
        self, target: QWidget, welcome: Callable[[], bool], take: Callable[[tuple[Source, ...]], None]
    ) -> None:
        super().__init__(target)
        self._welcome = welcome
        self._take = take
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags that carry photos, and nothing else."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            return self._on_drag(cast("QDragEnterEvent", event))
        if event.type() == QEvent.Type.Drop:
            return self._on_drop(cast("QDropEvent", event))
        return super().eventFilter(watched, event)

    def _on_drag(self, event: QDragEnterEvent) -> bool:
        if self._welcome() and carries_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _on_drop(self, event: QDropEvent) -> bool:
        event.acceptProposedAction()
        self._take(photos_in(event.mimeData()))
        return True
