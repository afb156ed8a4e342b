"""The binding to Qt must last a day of repainting four times a second."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

CALLS = 2000


def test_calls_into_qt_do_not_use_up_the_references_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 takes one away with every call that returns nothing; Python 3.11 dies when none is left."""
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.stop()
    assert sys.getrefcount(None) > before - CALLS // 10
