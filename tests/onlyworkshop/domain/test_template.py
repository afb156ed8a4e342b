"""A day saved under a name, and days that start from it."""

from datetime import date, time
from itertools import count

import pytest

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.plans import Plan, agenda_of
from onlyworkshop.domain.refusal import DateOutside, Missing, TooLong
from onlyworkshop.domain.template import agenda_from, template_of
from onlyworkshop.domain.workshop import workshop_after
from tests.onlyworkshop.builders import DAY, workshop

LATER = date(2027, 3, 2)
PLANNED = agenda_of(Plan.HALF_DAY, DAY, "Europe/London", time(8, 30)).replaced(ends_by=time(13), target=250)
REPAIRED = PLANNED.adapting({"block-08": 10, "block-07": 0}).replaced(grace=5)


def numbered() -> "count[int]":
    return count()


def test_a_template_keeps_the_day_as_it_was_planned() -> None:
    kept = template_of("t1", "  Engineers,  half a day ", REPAIRED)

    assert kept.name == "Engineers, half a day"
    assert (kept.start, kept.target, kept.ends_by) == (time(8, 30), 250, time(13))
    assert kept.blocks == PLANNED.blocks
    assert kept.minutes == PLANNED.total()


def test_a_day_from_a_template_has_blocks_of_its_own_and_nothing_that_was_repaired() -> None:
    numbers = numbered()
    day = agenda_from(template_of("t1", "Ours", REPAIRED), LATER, "Europe/Oslo", lambda: f"new-{next(numbers)}")

    assert [block.id for block in day.blocks] == [f"new-{n}" for n in range(16)]
    assert [block.replaced(id="x") for block in day.blocks] == [block.replaced(id="x") for block in PLANNED.blocks]
    assert (day.day, day.zone, day.plan, day.grace) == (LATER, "Europe/Oslo", "Ours", 0)
    assert (day.start, day.target, day.ends_by) == (time(8, 30), 250, time(13))


def test_everything_that_a_block_may_say_is_kept() -> None:
    block = Block(
        id="b",
        kind=Kind.BUFFER,
        title="Slack",
        minutes=15,
        floor=5,
        ceiling=30,
        on=False,
        may_shrink=True,
        may_skip=True,
        begins=time(12, 30),
        ends_by=time(13),
        closing_percent=0,
        closing_minutes=3,
    )
    kept = template_of("t1", "Ours", PLANNED.with_block(block, 0))
    assert agenda_from(kept, DAY, "UTC", lambda: "b").blocks[0] == block


@pytest.mark.parametrize(("name", "refusal"), [("", Missing), ("   ", Missing), ("x" * 41, TooLong)])
def test_a_template_has_a_name(name: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        template_of("t1", name, PLANNED)


def test_a_workshop_is_made_after_a_template() -> None:
    numbers = numbered()
    made = workshop_after(template_of("t1", "Ours", REPAIRED), "Pumps", LATER, "UTC", lambda: f"new-{next(numbers)}")

    assert (made.id, made.title, made.agenda.plan, len(made.people)) == ("new-0", "Pumps", "Ours", 0)


def test_a_day_no_calendar_knows_is_refused() -> None:
    with pytest.raises(DateOutside):
        agenda_from(template_of("t1", "Ours", PLANNED), date(9999, 1, 1), "UTC", lambda: "b")


def test_the_same_day_for_another_group_forgets_how_the_first_was_repaired() -> None:
    copy = workshop().replaced(agenda=REPAIRED).as_template("w2", LATER)

    assert copy.agenda == PLANNED.replaced(day=LATER)
