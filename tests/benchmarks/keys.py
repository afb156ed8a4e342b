"""One key of the swap test, six names on one sentence, until the panel is painted; and one letter in a bare line."""

import os
from collections.abc import Callable
from itertools import count, cycle
from typing import TYPE_CHECKING

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from onlyworkshop.terms import terms
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TIMES = 30


def swapping(timed: Callable[[Callable[[], object], int], float]) -> tuple[float, float]:
    """What a digit takes in the swap test, and what a letter takes in a line alone, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

    from tests.ui.exercises.test_swap_by_keyboard import day_with_six_names
    from ui.boards.layout import column
    from ui.exercises.opening import open_exercise

    app = QApplication.instance() or QApplication([])
    numbers, host = count(), QWidget()
    stored = Stored(day_with_six_names(), Run())
    session = Session(stored, FakeKeeper(), FakeClock(), lambda: f"new-{next(numbers)}", terms())
    panel = open_exercise("trials", session, host)
    bare = QLineEdit()
    host.setLayout(column(panel.widget))
    for shown in (host, bare):
        shown.show()
    panel.widget.findChild(QWidget, "swapTestButton").click()
    digits = cycle("123")

    def press(target: "QWidget", letter: str) -> None:
        QTest.keyClicks(target, letter)
        app.processEvents()

    row = panel.widget.findChild(QWidget, "swap1YesButton")
    took = timed(lambda: press(row, next(digits)), TIMES)
    floor = timed(lambda: press(bare, next(digits)), TIMES)
    answers = session.editing.workshop.trials.rows[0].clauses
    panel.close()
    host.close()
    bare.close()
    if len(answers) != len("123"):
        raise RuntimeError("the keys did nothing")
    return took, floor
