"""A whole day at sixty times its speed: a forgotten start, three overruns, and everybody is out at five."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.timer import Actual
from onlyworkshop.domain.workshop import Workshop
from tests.journeys.conftest import CTRL
from tests.onlyworkshop.builders import workshop
from tests.ui.desk.conftest import Led, Open

TICK_S = 60
"""What passes at sixty times the speed between two looks at the clock."""
OVERRUNS = {"lineup": 9, "wants": 12, "drafts": 8}


def full_day() -> Workshop:
    """Lunch is cooked for 12:35, and the building closes at 17:00."""
    day = workshop(Plan.FULL_DAY)
    lunch = next(block.id for block in day.agenda.blocks if block.kind is Kind.LUNCH)
    return day.replaced(agenda=day.agenda.shaped(lunch, begins=time(12, 35)).replaced(ends_by=time(17)))


class Facilitator:
    """Leads by the keyboard alone, and holds every face of the clock against a count of seconds."""

    def __init__(self, led: Led, seen: Callable[[str], None]) -> None:
        self.led = led
        self.seen = seen
        self.gone = 0

    def forget_to_start(self, minutes: int) -> None:
        for _tick in range(minutes * 60 // TICK_S):
            self.led.pass_time(seconds=TICK_S)
        self.seen("forgotten start")
        self.tab_to("timeAnswer1Button")
        self.led.key(Qt.Key.Key_Space)
        self.gone = minutes * 60

    def work(self) -> None:
        """Until the time of the block is up, and longer where the room cannot stop."""
        block = self.led.running()
        assert block is not None
        had = block.takes * 60
        until = had + 60 * OVERRUNS.get(block.module, 0)
        while self.gone < until:
            self.gone += TICK_S
            self.led.pass_time(seconds=TICK_S)
            left = had - self.gone
            face = f"{left // 60:02}:{left % 60:02}" if left >= 0 else f"+{-left // 60:02}:{-left % 60:02}"
            assert self.led.text("clockLabel") == face, block
        if block.module in OVERRUNS:
            self.repair(block.module)

    def repair(self, late: str) -> None:
        self.led.key(Qt.Key.Key_R, CTRL)
        card = self.led.view.findChild(QWidget, "repairCard")
        assert card is not None
        assert card.isVisible(), (late, self.led.text("dayLabel"), self.led.text("noticeLabel"))
        self.seen(late)
        self.led.key(Qt.Key.Key_1)
        assert not card.isVisible()
        self.seen(f"{late} done")

    def go_on(self) -> None:
        self.led.key(Qt.Key.Key_F9)
        self.gone = 0

    def tab_to(self, name: str) -> None:
        for _stop in range(100):
            focus = self.led.view.focusWidget()
            if focus and focus.objectName() == name:
                return
            self.led.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")


def lead(led: Led, seen: Callable[[str], None] = lambda _what: None) -> list[str]:
    """The whole day; what the line of the day said at the beginning of every block."""
    hand = Facilitator(led, seen)
    hand.forget_to_start(4)
    said = []
    while led.running():
        said.append(f"{led.session.facilitation.now():%H:%M} {led.text('dayLabel')}")
        hand.work()
        hand.go_on()
    return said


def promised(led: Led) -> tuple[str, str]:
    """When the agenda says that lunch begins, and the day."""
    listed = led.view.findChild(QListWidget, "agendaList")
    assert listed is not None
    rows = [listed.item(place).text() for place in range(listed.count())]
    return next(row[:5] for row in rows if "Lunch" in row), led.text("dayLabel")[-5:]


def rounded(rows: tuple[Actual, ...]) -> dict[str, tuple[int, int, float | None]]:
    """Planned, adapted and actual minutes of what did not go as planned."""
    return {
        row.block.module: (row.planned, row.adapted, row.worked)
        for row in rows
        if (row.planned, row.planned) != (row.adapted, row.worked)
    }


def test_a_day_with_three_overruns_has_lunch_on_time_and_ends_on_time_by_repairs_alone(open_desk: Open) -> None:
    led = open_desk(full_day())
    promises: list[tuple[str, str]] = []
    said = lead(led, lambda what: promises.append(promised(led)) if what.endswith("done") else None)

    rows = led.session.facilitation.actuals()
    lunch = next(row for row in rows if row.block.kind is Kind.LUNCH)
    assert lunch.began is not None
    assert f"{rows[0].began:%H:%M} {lunch.began:%H:%M} {rows[-1].left:%H:%M}" == "09:00 12:35 17:00"
    assert promises == [("12:35", "17:00")] * 3
    assert [line for line in said if not line.endswith("● on time, ends 17:00")] == []
    assert all(row.adapted >= row.block.floor or not row.adapted for row in rows)
    assert rounded(rows) == {
        "lineup": (25, 25, 34.0),
        "alternatives": (25, 23, 23.0),
        "wants": (35, 35, 47.0),
        "scores": (25, 19, 19.0),
        "curves": (35, 29, 29.0),
        "competitor_map": (30, 23, 23.0),
        "drafts": (45, 45, 53.0),
        "proof": (20, 12, 12.0),
    }


def test_over_eight_hours_the_clock_of_the_desk_has_not_drifted_by_a_millisecond(open_desk: Open) -> None:
    day = full_day()
    led = open_desk(day.replaced(agenda=day.agenda.shaped(day.agenda.blocks[0].id, minutes=480)))
    led.press("nextButton")
    for tick in range(1, 8 * 12):
        led.pass_time(seconds=300.001)
        assert led.session.facilitation.reading().elapsed_ms == tick * 300_001
