"""The page of the day: what was planned, what the day made of the plan, and how it went."""

from datetime import time

import pytest

from onlyworkshop.domain.agenda import MOST_BLOCKS, Block, Kind
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.retrospect import Became, retrospect
from onlyworkshop.domain.run import Run
from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.pdf.paper import PaperSize
from onlyworkshop.services.library import Stored
from tests.onlyworkshop.builders import moment, workshop
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE


def late_day() -> Stored:
    """A half-day with a fixed coffee at 10:10, a buffer, a hard end, two repairs, and a restart of the machine."""
    day = workshop(Plan.HALF_DAY)
    agenda = day.agenda.shaped("block-06", begins=time(10, 10)).replaced(ends_by=time(13, 15), grace=5)
    agenda = agenda.with_block(Block(id="spare", kind=Kind.BUFFER, minutes=10), 12)
    agenda = agenda.adapting({"block-03": 8, "block-05": 12, "block-14": 0})
    run = Run()
    at = 4.0
    for block in agenda.blocks:
        if block.led:
            boot = "boot-1" if at < 95 else "boot-2"
            run = (
                run.beating(moment(at - 0.1, boot)).started(block.id, moment(at, boot))
                if run.events
                else run.started(block.id, moment(at, boot))
            )
            at = max(at + block.takes + (9 if block.module == "lineup" else 0), 70 if block.module == "scores" else 0)
    return Stored(day.replaced(agenda=agenda), run.left(moment(at, "boot-2")))


def long_day(blocks: int = MOST_BLOCKS) -> Stored:
    """As many blocks as a day may have, all of them held."""
    day = workshop(Plan.HALF_DAY)
    made = tuple(
        Block(id=f"b{n}", kind=Kind.BREAK, title=f"Part {n} with a long name that says what it is", minutes=5 + n % 9)
        for n in range(blocks)
    )
    run = Run()
    for n, block in enumerate(made):
        run = run.started(block.id, moment(9 * n))
    return Stored(day.replaced(agenda=day.agenda.replaced(blocks=made)), run.left(moment(9 * blocks)))


def told(stored: Stored, size: PaperSize = PaperSize.A4) -> list[str]:
    """The pages of the day."""
    pages = reading.pages(pack(stored, PackOptions(paper=size), MADE))
    first = next(n for n, page in enumerate(pages) if "Planned from" in page)
    return [page for page in pages[first:] if "To begin" in page or "took" in page or "Planned from" in page]


def test_planned_adapted_and_actual_stand_side_by_side() -> None:
    page = told(late_day())[0]
    assert "12 → 8, took 8" in page
    assert "12, took 21" in page
    assert "Who else could they choose? 12 8 8 −4" in page


def test_what_a_repair_left_out_says_so() -> None:
    page = " ".join(told(late_day()))
    assert "10, left out" in page
    assert "left out on the day" in page
    assert "Left out: “Proof and validation plan”." in page


def test_a_buffer_is_called_one_and_is_nobodys_fault() -> None:
    page = told(late_day())[0]
    assert "10, buffer" in page
    assert "time for what runs late" in page


def test_what_was_promised_and_agreed_is_told_in_words() -> None:
    page = told(late_day())[0]
    assert "Everybody had to be out by 13:15." in page
    assert "The room agreed that everything promised may be 5 minutes later." in page
    assert "fixed at 10:10, began 5 minutes late" in page


def test_estimates_are_marked_where_they_stand_and_explained_once() -> None:
    page = told(late_day())[0]
    assert "took ≈" in page
    assert page.count("its time is an estimate") == 1


def test_a_day_that_nobody_has_run_shows_only_its_plan() -> None:
    page = told(Stored(workshop(), Run()))[0]
    assert "The day as planned" in page
    assert "Actual" not in page
    assert "left out" not in page
    assert "not held" not in page


def test_a_pack_in_the_middle_of_the_day_knows_what_is_still_to_come() -> None:
    run = Run().started("block-01", moment()).started("block-03", moment(11)).beating(moment(14))
    page = told(Stored(workshop(), run))[0]
    assert "and not closed" in page
    assert "12, not held" in page
    assert "12, 3 so far" in page
    assert "20, to come" in page


@pytest.mark.parametrize("size", list(PaperSize))
def test_sixty_blocks_are_whole_over_several_pages(size: PaperSize) -> None:
    pages = told(long_day(), size)
    whole = " ".join(pages)
    assert len(pages) >= 4
    for n in range(MOST_BLOCKS):
        assert whole.count(f"Part {n} with") == 2, n


def test_what_became_of_each_block_is_known() -> None:
    stored = late_day()
    became = {row.block.id: row.became for row in retrospect(stored.workshop.agenda, stored.run, moment(500, "boot-2"))}
    assert became["block-14"] is Became.LEFT_OUT
    assert became["spare"] is Became.RESERVE
    assert {one for block, one in became.items() if block not in ("block-14", "spare")} == {Became.HELD}
