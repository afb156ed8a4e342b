"""Where Python throws away what nobody needs: never in another thread, for it may hold a widget."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 10_000


class Garbage(QObject):
    """While this lives, rubbish is collected on this thread only, every few seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: gc.collect())  # noqa: PLW0108 Qt cannot look into a built-in function
        self._timer.start(EVERY_MS)

    def settle(self) -> None:
        """Everything that is loaded stays; it is not looked at again, so that collecting takes a moment only."""
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Python does as it likes again: every widget is gone."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()
