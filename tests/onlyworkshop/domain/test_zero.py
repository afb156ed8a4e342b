"""The last minutes of a block, and what the room sees at zero."""

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Tone, reading
from tests.onlyworkshop.builders import moment, workshop
from tests.onlyworkshop.domain.test_room import shown

DAY = workshop().agenda
FIRST, PAUSE = DAY.blocks[0].id, next(one.id for one in DAY.blocks if one.kind == "break")
RUN = Run().started(FIRST, moment())


def test_a_block_is_announced_before_its_end_and_a_break_only_at_it() -> None:
    assert reading(DAY, RUN, moment()).warns_ms == 2 * 60_000
    assert reading(DAY, Run().started(PAUSE, moment()), moment()).warns_ms == 0
    assert reading(DAY, Run(), moment()).warns_ms == 0


def test_a_block_that_begins_within_its_closing_is_not_announced() -> None:
    short = DAY.shaped(FIRST, closing_minutes=10)
    assert reading(short, RUN, moment()).warns_ms == 0
    assert reading(short, RUN.adjusted(5, moment(1)), moment(2)).warns_ms == 10 * 60_000


def test_a_clock_is_lit_for_a_few_seconds_at_its_closing_and_at_its_end() -> None:
    def lit(minutes: float) -> bool:
        return reading(DAY, RUN, moment(minutes)).lit

    assert [lit(at) for at in (0, 7.9, 8, 8.1, 8.2, 9.9, 10, 10.1, 10.2)] == [
        False, False, True, True, False, False, True, True, False,
    ]  # fmt: skip


def test_a_clock_that_stands_still_is_not_lit() -> None:
    assert not reading(DAY, RUN.paused(moment(8)), moment(9)).lit


def test_the_end_of_a_break_is_lit_and_its_closing_is_not() -> None:
    run = Run().started(PAUSE, moment())
    assert not reading(DAY, run, moment(12)).lit
    assert reading(DAY, run, moment(15)).lit


def test_the_room_can_stand_at_zero_with_a_kind_line_instead_of_counting_on() -> None:
    over = shown(workshop(), "field", minutes=11)
    assert (over.face, over.over, over.line) == ("+01:00", True, "")
    held = over.held_at_zero("Finish.")
    assert (held.face, held.tone, held.line) == ("00:00", Tone.OVER, "Finish.")
    before = shown(workshop(), "field", minutes=9.99)
    assert before.held_at_zero("Finish.") == before


def test_a_room_that_is_paused_after_zero_is_not_hurried() -> None:
    over = shown(workshop(), "field", minutes=11)._replace(tone=Tone.PAUSED)
    assert (over.held_at_zero("Finish.").face, over.held_at_zero("Finish.").line) == ("00:00", "")
