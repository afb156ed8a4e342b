"""Values that only a file from elsewhere could hold are refused where they would do harm later."""

from datetime import date

import pytest
from pydantic import ValidationError

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.refusal import DateOutside
from onlyworkshop.domain.run import Event, Run
from tests.onlyworkshop.builders import DAY, moment


@pytest.mark.parametrize("zone", ["Nowhere/At all", "../../etc/passwd", "Europe", "/etc/passwd", "a\x00b"])
def test_a_time_zone_that_does_not_exist_is_refused(zone: str) -> None:
    with pytest.raises(ValidationError):
        Agenda(day=DAY, zone=zone)


@pytest.mark.parametrize("day", [date.min, date(1969, 12, 31), date(3000, 1, 1), date.max])
def test_a_day_beyond_every_calendar_is_refused(day: date) -> None:
    with pytest.raises(DateOutside):
        Agenda(day=day)


@pytest.mark.parametrize("wall_ms", [-(10**18), 10**18])
def test_a_moment_beyond_every_calendar_is_refused(wall_ms: int) -> None:
    with pytest.raises(ValidationError):
        Moment(boot="boot-1", uptime_ms=0, wall_ms=wall_ms)


def test_a_run_that_pauses_before_anything_was_started_is_refused() -> None:
    with pytest.raises(ValidationError):
        Run(events=(Event(happened="paused", block="block-01", at=moment()),))
