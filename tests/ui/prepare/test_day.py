"""The agenda editor, by keyboard and mouse."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from onlyworkshop.domain.agenda import Kind
from tests.ui.prepare.conftest import ALT, CTRL, Open, Page
from ui.prepare.block_row import BlockRow


def rows(page: Page) -> list[BlockRow]:
    QApplication.processEvents()
    return sorted((row for row in page.open.view.findChildren(BlockRow) if row.isVisible()), key=lambda row: row.y())


def test_the_total_stands_against_the_target(page: Page) -> None:
    assert page.text("dayMissingLabel") == "✓ 240 of 240 minutes, ends 13:00"
    page.type("block1MinutesEdit", "22")
    assert page.text("dayMissingLabel") == "⚠ 252 of 240 minutes, ends 13:12: 12 minutes over"
    page.type("block1MinutesEdit", "9")
    assert page.text("dayMissingLabel") == "239 of 240 minutes, ends 12:59: 1 minute free"


@pytest.mark.parametrize("typed", ["0", "900", "abc", "-5", "481", "1.5", "", "٣٠٠٠", "9 h", "until 8", "10:45 sharp"])
def test_minutes_that_are_refused_stay(page: Page, typed: str) -> None:
    page.type("block1MinutesEdit", typed)
    assert page.now.agenda.blocks[0].minutes == 10
    assert page.refusal("block1MinutesEdit")
    assert page.edit("block1MinutesEdit").text() == typed


def test_a_block_is_switched_off_and_on(page: Page) -> None:
    page.tick("block2Check")
    assert not page.now.agenda.blocks[1].on
    assert page.now.agenda.total() == 228
    page.tick("block2Check")
    assert page.now.agenda.total() == 240


def test_alt_and_arrows_move_a_block_and_the_focus_with_it(page: Page) -> None:
    page.edit("block2MinutesEdit").setFocus()
    page.key(Qt.Key.Key_Down, ALT)
    assert page.titles()[:3] == ["field", "alternatives", "lineup"]
    page.key(Qt.Key.Key_Down, ALT)
    assert page.titles()[:4] == ["field", "alternatives", "wants", "lineup"]
    page.key(Qt.Key.Key_Up, ALT)
    assert page.titles()[:4] == ["field", "alternatives", "lineup", "wants"]


def test_the_first_block_cannot_move_further_up(page: Page) -> None:
    page.edit("block1MinutesEdit").setFocus()
    page.key(Qt.Key.Key_Up, ALT)
    assert page.titles()[0] == "field"


def test_arrows_go_from_block_to_block(page: Page) -> None:
    page.edit("block1MinutesEdit").setFocus()
    page.key(Qt.Key.Key_Down)
    assert page.edit("block2MinutesEdit").hasFocus()
    page.key(Qt.Key.Key_Up)
    assert page.edit("block1MinutesEdit").hasFocus()


def test_a_block_is_dragged_to_its_place(page: Page) -> None:
    shown = rows(page)
    grip, target = shown[0].grip, shown[2]
    below = grip.mapFromGlobal(target.mapToGlobal(QPoint(0, target.height() - 2)))
    page.qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, below)
    page.qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=below)
    assert page.titles()[:3] == ["lineup", "alternatives", "field"]


def test_a_click_on_the_grip_moves_nothing(page: Page) -> None:
    before = page.titles()
    page.qtbot.mouseClick(rows(page)[3].grip, Qt.MouseButton.LeftButton)
    assert page.titles() == before


def test_a_break_joins_after_the_block_one_was_in(page: Page) -> None:
    page.type("block2MinutesEdit", "14")
    page.press("addBreakButton")
    added = page.now.agenda.blocks[2]
    assert (added.kind, added.minutes) == (Kind.BREAK, 10)


def test_a_break_is_removed_and_brought_back(page: Page) -> None:
    page.press("removeBlock6Button")
    assert page.now.agenda.total() == 225
    assert "Break" in page.text("noticeLabel")
    page.key(Qt.Key.Key_Z, CTRL)
    assert page.now.agenda.total() == 240


@pytest.mark.parametrize(("typed", "meant"), [("8:30", time(8, 30)), ("2 pm", time(14)), ("1015", time(10, 15))])
def test_the_start_is_typed(page: Page, typed: str, meant: time) -> None:
    page.type("startEdit", typed)
    assert page.now.agenda.start == meant
    assert page.edit("startEdit").text() == f"{meant:%H:%M}"


@pytest.mark.parametrize("typed", ["25:00", "nine", "9:75", ""])
def test_a_start_that_is_none_stays(page: Page, typed: str) -> None:
    page.type("startEdit", typed)
    assert page.now.agenda.start == time(9)
    assert page.refusal("startEdit")
    assert page.edit("startEdit").text() == typed


def test_the_day_is_typed(page: Page) -> None:
    page.type("dayEdit", "1 Dec 2026")
    assert page.now.agenda.day == date(2026, 12, 1)


@pytest.mark.parametrize("typed", ["someday", "31 Feb 2026", "", "1 Jan 9999"])
def test_a_day_that_is_none_stays(page: Page, typed: str) -> None:
    page.type("dayEdit", typed)
    assert page.now.agenda.day == date(2026, 11, 24)
    assert page.refusal("dayEdit")
    assert page.edit("dayEdit").text() == typed


def test_a_block_below_its_floor_is_marked(page: Page) -> None:
    page.type("block4MinutesEdit", "3")
    shown = rows(page)[3]
    assert shown.notes.property("role") == "warn"
    assert shown.notes.text() == "⚠ needs at least 7 min"


def test_the_big_button_opens_the_desk(page: Page) -> None:
    page.press("startDayButton")
    assert page.begun == [True]


@pytest.mark.parametrize("people", [0, 2])
def test_with_fewer_than_three_people_the_day_does_not_begin(open_page: Open, people: int) -> None:
    page = open_page(people=people)
    page.press("startDayButton")
    assert page.begun == []
    assert "3" in page.refusal("newPersonEdit")
    assert page.edit("newPersonEdit").hasFocus()


def test_a_day_with_every_block_off_does_not_begin(page: Page) -> None:
    for number in range(1, 17):
        page.tick(f"block{number}Check")
    page.press("startDayButton")
    assert page.begun == []
    assert page.text("dayMissingLabel") == "Every block is switched off."
