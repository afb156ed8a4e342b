"""When the desk looks at the clock: four times a second, and at the moment when the face changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 250
SECOND_MS = 1000


class Ticking(QTimer):
    """Calls `then` until it is stopped; `left_ms` says how much is left on the clock that is shown."""

    def __init__(self, left_ms: Callable[[], int], then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._left_ms = left_ms
        self._then = then
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._on_timeout)
        self.start(TICK_MS)

    def _on_timeout(self) -> None:
        self._then()
        if self.isActive():
            self.setInterval(until_next(self._left_ms()))


def until_next(left_ms: int) -> int:
    """Milliseconds to the next look: never beyond the second that is shown."""
    return min(TICK_MS, left_ms % SECOND_MS or SECOND_MS)
