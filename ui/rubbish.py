"""Python's collector runs in whichever thread asks for memory; a widget may be thrown away only in its own."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class RubbishTruck(QObject):
    """Collects cycles on the thread of the windows, and nowhere else, for as long as it exists."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(EVERY_MS)
        self.destroyed.connect(gc.enable)


def collect_what_is_due() -> None:
    """Collect the oldest generation whose own threshold has been passed, as the collector itself would."""
    passed = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    for generation in (2, 1, 0):
        if passed[generation]:
            gc.collect(generation)
            return
