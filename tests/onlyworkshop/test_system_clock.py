"""The machine's clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from onlyworkshop.domain.clock import Clock, elapsed
from onlyworkshop.system_clock import SystemClock, local_zone, today


def test_uptime_goes_on_within_one_boot() -> None:
    clock: Clock = SystemClock()
    before, after = clock.now(), clock.now()
    assert before.boot == after.boot
    assert not elapsed(before, after).estimated
    assert 0 <= elapsed(before, after).ms < 60_000


def test_the_wall_clock_is_utc() -> None:
    told = datetime.fromtimestamp(SystemClock().now().wall_ms / 1000, UTC)
    assert abs(told - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_zone_is_one_that_calendars_know(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ZoneInfo(local_zone())
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert local_zone() == "Asia/Kathmandu"


@pytest.mark.parametrize("broken", ["Nowhere/Land", "", ":", "../../etc/passwd"])
def test_a_zone_that_nobody_knows_is_never_told(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setenv("TZ", broken)
    assert ZoneInfo(local_zone())


def test_today_depends_on_the_place() -> None:
    assert today("Pacific/Kiritimati") - today("Pacific/Pago_Pago") >= timedelta(days=1)
