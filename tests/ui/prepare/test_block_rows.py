"""What is said about a block, closed and opened, by keyboard and mouse."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QToolButton, QWidget

from onlyworkshop.domain.agenda import LONGEST_BLOCK, Agenda, Block, Kind
from onlyworkshop.domain.plans import Plan
from tests.ui.prepare.conftest import ALT, CTRL, Open, Page
from ui.prepare.block_details import BlockDetails
from ui.prepare.block_row import BlockRow
from ui.prepare.day_spoken import ShownDay, shown_day


def opened(page: Page, number: int) -> None:
    """The block's details are shown."""
    page.press(f"moreBlock{number}Button")


def block(page: Page, number: int) -> Block:
    return page.now.agenda.blocks[number - 1]


def notes(page: Page, number: int) -> str:
    label = page.find(QLabel, f"block{number}NotesLabel")
    return label.text() if not label.isHidden() else ""


def above(page: Page, number: int) -> str:
    label = page.find(QLabel, f"block{number}AboveLabel")
    return label.text() if not label.isHidden() else ""


def said_of(agenda: Agenda, number: int) -> tuple[str, str]:
    """What stands above a block, and in it."""
    line = shown_day(agenda, {}).lines[number - 1]
    return line.above.text, line.notes.text


@pytest.mark.parametrize("plan", Plan)
def test_our_plans_have_nothing_to_say_about_their_blocks(open_page: Open, plan: Plan) -> None:
    page = open_page(plan=plan)
    blocks = range(1, len(page.now.agenda.blocks) + 1)
    assert [(above(page, n), notes(page, n)) for n in blocks] == [("", "")] * len(blocks)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("1:30", 90), ("90s", 2), ("1 h", 60), ("1 h 30", 90), ("45 min", 45), ("until 9:45", 35), ("7", 7)],
)
def test_minutes_are_typed_as_people_write_them(page: Page, typed: str, minutes: int) -> None:
    page.type("block2MinutesEdit", typed)
    assert block(page, 2).minutes == minutes
    assert page.edit("block2MinutesEdit").text() == str(minutes)


def test_minutes_that_say_the_same_are_shown_as_they_are_kept(page: Page) -> None:
    page.type("block2MinutesEdit", "12 min")
    assert block(page, 2).minutes == 12
    assert page.edit("block2MinutesEdit").text() == "12"
    assert not page.session.editing.can_undo


def test_what_is_typed_is_understood_at_once(page: Page) -> None:
    page.type("block2MinutesEdit", "1:30", enter=False)
    assert notes(page, 2) == "= 90 minutes, 09:10 to 10:40"
    assert block(page, 2).minutes == 12
    page.key(Qt.Key.Key_Return)
    assert notes(page, 2) == ""
    assert block(page, 2).minutes == 90


def test_what_is_not_understood_yet_says_nothing_while_it_is_typed(page: Page) -> None:
    page.type("block2MinutesEdit", "unt", enter=False)
    assert notes(page, 2) == ""
    assert not page.refusal("block2MinutesEdit")


def test_a_time_before_the_block_begins_is_refused_in_one_sentence(page: Page) -> None:
    page.type("block2MinutesEdit", "until 9:05")
    assert page.refusal("block2MinutesEdit") == "That is not after 09:10, when it begins."
    assert page.edit("block2MinutesEdit").text() == "until 9:05"
    page.type("block2MinutesEdit", "15")
    assert not page.refusal("block2MinutesEdit")


def test_one_row_is_open_at_a_time(page: Page) -> None:
    def shown() -> list[int]:
        rows = page.open.view.findChildren(BlockRow)
        return [row.y() for row in rows if row.is_open]

    assert shown() == []
    opened(page, 2)
    assert len(shown()) == 1
    assert page.edit("block2FloorEdit").hasFocus()
    opened(page, 4)
    assert len(shown()) == 1
    assert page.edit("block4FloorEdit").isVisible()
    opened(page, 4)
    assert shown() == []
    assert page.find(QToolButton, "moreBlock4Button").accessibleName().startswith("More: ")


def test_alt_enter_opens_and_closes_the_row_one_is_in(page: Page) -> None:
    page.edit("block3MinutesEdit").setFocus()
    page.key(Qt.Key.Key_Return, ALT)
    assert page.edit("block3FloorEdit").hasFocus()
    page.key(Qt.Key.Key_Return, ALT)
    assert not page.edit("block3FloorEdit").isVisible()
    assert page.find(QToolButton, "moreBlock3Button").hasFocus()


def test_tab_goes_through_the_opened_row(page: Page) -> None:
    opened(page, 4)
    names = []
    for _stop in range(8):
        focus = page.open.view.focusWidget()
        names.append(focus.objectName() if focus else "")
        page.key(Qt.Key.Key_Tab)
    assert names == [
        "block4FloorEdit",
        "block4CeilingEdit",
        "block4BeginsEdit",
        "block4EndsByEdit",
        "block4ClosingEdit",
        "block4ShrinkCheck",
        "block4SkipCheck",
        "block5Check",
    ]


def test_an_open_row_stays_open_while_it_moves(page: Page) -> None:
    opened(page, 2)
    page.key(Qt.Key.Key_Down, ALT)
    assert page.titles()[2] == "lineup"
    QApplication.processEvents()
    assert page.edit("block3FloorEdit").isVisible()


def test_bounds_are_typed_and_shown_in_the_closed_row(page: Page) -> None:
    opened(page, 4)
    page.type("block4FloorEdit", "8")
    page.type("block4CeilingEdit", "25 min")
    assert (block(page, 4).floor, block(page, 4).ceiling) == (8, 25)
    assert notes(page, 4) == "8–25 min"
    page.type("block4CeilingEdit", "")
    assert block(page, 4).ceiling == LONGEST_BLOCK
    assert notes(page, 4) == "at least 8 min"
    page.type("block4FloorEdit", "")
    assert block(page, 4).floor == 1


def test_a_floor_above_the_ceiling_is_refused(page: Page) -> None:
    opened(page, 4)
    page.type("block4CeilingEdit", "25")
    page.type("block4FloorEdit", "26")
    assert page.refusal("block4FloorEdit") == "A number from 1 to 25, please."
    page.type("block4CeilingEdit", "6")
    assert page.refusal("block4CeilingEdit") == "A number from 7 to 480, please."
    assert (block(page, 4).floor, block(page, 4).ceiling) == (7, 25)


def test_a_block_above_its_ceiling_is_marked_in_words(page: Page) -> None:
    opened(page, 4)
    page.type("block4CeilingEdit", "15")
    assert notes(page, 4) == "⚠ more than its 15 min"
    assert page.find(QLabel, "block4NotesLabel").property("role") == "warn"


def test_a_fixed_start_shows_the_gap_before_it(page: Page) -> None:
    opened(page, 3)
    page.type("block3BeginsEdit", "9.32")
    assert block(page, 3).begins == time(9, 32)
    assert page.edit("block3BeginsEdit").text() == "09:32"
    assert above(page, 3) == "10 min free"
    assert notes(page, 3) == "from 09:32"
    page.type("block3BeginsEdit", "")
    assert (block(page, 3).begins, above(page, 3)) == (None, "")


def test_a_fixed_start_that_comes_too_early_shows_the_overlap(page: Page) -> None:
    opened(page, 3)
    page.type("block3BeginsEdit", "9:17")
    assert above(page, 3) == "⚠ overlaps by 5 min"
    assert page.find(QLabel, "block3AboveLabel").property("role") == "warn"


def test_a_fixed_start_before_the_day_is_one_on_the_next_day_and_says_so(page: Page) -> None:
    opened(page, 3)
    page.type("block3BeginsEdit", "8:45")
    assert notes(page, 3) == "⚠ begins the next day · from 08:45"
    assert above(page, 3) == "23 h 23 min free"


def test_a_hard_end_is_said_and_marked_when_it_is_missed(page: Page) -> None:
    opened(page, 3)
    page.type("block3EndsByEdit", "9:40")
    assert notes(page, 3) == "over by 09:40"
    page.type("block3MinutesEdit", "20")
    assert notes(page, 3) == "⚠ ends 09:42, has to be over by 09:40"


@pytest.mark.parametrize(
    ("typed", "percent", "minutes", "kept", "said"),
    [
        ("3 min", 0, 3, "3 min", "end announced at 3 min"),
        ("10%", 10, 0, "10 %", "end announced at 10 %"),
        ("0", 0, 0, "0 %", "end announced at 0 %"),
        ("", 20, 0, "20 %", ""),
    ],
)
def test_when_the_end_is_announced_is_typed(
    page: Page, typed: str, percent: int, minutes: int, kept: str, said: str
) -> None:
    opened(page, 4)
    page.type("block4ClosingEdit", "5 min")
    page.type("block4ClosingEdit", typed)
    assert (block(page, 4).closing_percent, block(page, 4).closing_minutes) == (percent, minutes)
    assert page.edit("block4ClosingEdit").text() == kept
    assert notes(page, 4) == said


@pytest.mark.parametrize("typed", ["soon", "20", "101 %", "481 min"])
def test_an_announcement_that_is_none_stays(page: Page, typed: str) -> None:
    opened(page, 4)
    page.type("block4ClosingEdit", typed)
    assert page.refusal("block4ClosingEdit")
    assert page.edit("block4ClosingEdit").text() == typed
    assert block(page, 4).closing_percent == 20


@pytest.mark.parametrize("name", ["Begins", "EndsBy"])
def test_a_time_that_is_none_stays(page: Page, name: str) -> None:
    opened(page, 4)
    page.type(f"block4{name}Edit", "noonish")
    assert page.refusal(f"block4{name}Edit") == "“noonish” is not a time of day. Type it like 9:30."
    assert page.edit(f"block4{name}Edit").text() == "noonish"


def test_every_field_says_at_once_what_was_understood(page: Page) -> None:
    opened(page, 4)
    told = []
    for name, typed in (
        ("Floor", "8"),
        ("Ceiling", "1h"),
        ("Begins", "10"),
        ("EndsBy", "11 am"),
        ("Closing", "3 min"),
    ):
        page.type(f"block4{name}Edit", typed, enter=False)
        told.append(notes(page, 4))
    assert told == [
        "= at least 8 minutes",
        "= at most 60 minutes",
        "= from 10:00",
        "= over by 11:00",
        "= 3 minutes before the end",
    ]


def test_a_block_may_shrink_and_may_be_left_out(page: Page) -> None:
    opened(page, 4)
    page.tick("block4ShrinkCheck")
    page.tick("block4SkipCheck")
    assert (block(page, 4).may_shrink, block(page, 4).may_skip) == (True, True)
    assert notes(page, 4) == "may shrink · may be left out"


def test_what_usually_shrinks_and_does_not_is_said(page: Page) -> None:
    opened(page, 8)
    page.tick("block8ShrinkCheck")
    page.tick("block8SkipCheck")
    assert notes(page, 8) == "keeps its minutes · stays in"


@pytest.mark.parametrize("number", [12, 13, 16])
def test_what_holds_the_decision_is_never_cut_and_says_why(page: Page, number: int) -> None:
    opened(page, number)
    for name in ("Shrink", "Skip"):
        assert not page.find(QCheckBox, f"block{number}{name}Check").isEnabled()
    said = page.find(QLabel, f"block{number}FixedLabel")
    assert said.isVisible()
    assert said.text() == "Never shrunk or left out: it holds the decision and the promises."


def test_a_long_stretch_is_pointed_out_where_it_begins(page: Page) -> None:
    page.type("block5MinutesEdit", "22")
    assert above(page, 1) == "⚠ 76 minutes without a break from here"
    page.type("block5MinutesEdit", "21")
    assert above(page, 1) == ""


def test_a_gap_and_a_long_stretch_stand_together(page: Page) -> None:
    day = page.now.agenda.shaped("block-07", begins=time(10, 34))
    day = day.shaped("block-11", minutes=30).shaped("block-10", minutes=30)
    assert said_of(day, 7)[0].startswith("⚠ 10 min free · ")


def test_what_is_off_is_not_complained_about(page: Page) -> None:
    page.type("block4MinutesEdit", "3")
    page.tick("block4Check")
    assert notes(page, 4) == ""


@pytest.mark.parametrize(
    ("button", "kind", "minutes", "title"),
    [
        ("addBreakButton", Kind.BREAK, 10, "Break"),
        ("addLunchButton", Kind.LUNCH, 45, "Lunch"),
        ("addBufferButton", Kind.BUFFER, 15, "Buffer"),
    ],
)
def test_breaks_lunches_and_buffers_are_added_and_removed(
    page: Page, button: str, kind: Kind, minutes: int, title: str
) -> None:
    page.edit("block2MinutesEdit").setFocus()
    page.press(button)
    added = block(page, 3)
    assert (added.kind, added.minutes) == (kind, minutes)
    QApplication.processEvents()
    assert page.find(QCheckBox, "block3Check").text() == title
    assert page.edit("block3MinutesEdit").hasFocus()
    page.press("removeBlock3Button")
    assert len(page.now.agenda.blocks) == 16
    assert page.text("noticeLabel") == f"Removed “{title}”."


def test_a_buffer_pays_by_itself(page: Page) -> None:
    page.edit("block2MinutesEdit").setFocus()
    page.press("addBufferButton")
    QApplication.processEvents()
    opened(page, 3)
    assert page.text("block3FixedLabel") == "A buffer pays by itself when the day runs late."
    assert not page.find(QCheckBox, "block3ShrinkCheck").isEnabled()


def test_a_day_of_buffers_alone_does_not_begin(page: Page) -> None:
    for number in range(1, 17):
        page.tick(f"block{number}Check")
    page.press("addBufferButton")
    page.press("startDayButton")
    assert page.begun == []


def test_when_everybody_has_to_be_out_is_typed_and_compared(page: Page) -> None:
    page.type("outByEdit", "13:15")
    assert page.now.agenda.ends_by == time(13, 15)
    assert page.text("dayMissingLabel") == "✓ 240 of 240 minutes, ends 13:00: 15 min before “out by”"
    page.type("outByEdit", "12:45")
    assert page.text("dayMissingLabel") == "⚠ 240 of 240 minutes, ends 13:00: 15 min past “out by”"
    page.type("outByEdit", "")
    assert page.now.agenda.ends_by is None
    assert page.text("dayMissingLabel") == "✓ 240 of 240 minutes, ends 13:00"


def test_how_long_was_agreed_is_typed(page: Page) -> None:
    page.type("targetEdit", "4 h 15")
    assert page.now.agenda.target == 255
    assert page.edit("targetEdit").text() == "255"
    page.type("targetEdit", "until 13:00")
    assert page.now.agenda.target == 240
    page.type("targetEdit", "5 min")
    assert page.refusal("targetEdit")


def test_one_thing_typed_is_one_step_back(page: Page) -> None:
    opened(page, 4)
    page.type("block4FloorEdit", "8")
    page.type("block4BeginsEdit", "10:00")
    page.key(Qt.Key.Key_Z, CTRL)
    assert (block(page, 4).floor, block(page, 4).begins) == (8, None)
    page.key(Qt.Key.Key_Z, CTRL)
    assert block(page, 4).floor == 7


def test_everything_that_can_be_used_has_a_name_of_its_own(page: Page) -> None:
    opened(page, 4)
    page.press("plansButton")
    parts = [
        part
        for part in page.open.view.day.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.focusProxy()
    ]
    names = [part.objectName() for part in parts]
    assert all(names)
    assert len(set(names)) == len(names)
    speechless = [
        part.objectName()
        for part in parts
        if not part.accessibleName() and not (isinstance(part, (QCheckBox, QPushButton)) and part.text())
    ]
    assert speechless == []


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_an_open_row_needs_no_scrolling_sideways(page: Page, size: tuple[int, int]) -> None:
    page.open.view.resize(*size)
    opened(page, 4)
    QApplication.processEvents()
    day = page.open.view.day
    assert day.mapTo(page.open.view, day.rect().topRight()).x() < size[0]
    row = next(row for row in day.findChildren(BlockRow) if row.is_open)
    details = row.findChild(BlockDetails)
    assert details is not None
    assert details.width() >= details.minimumSizeHint().width()
    assert row.width() <= day.width()


def test_the_words_for_a_day_are_its_own(page: Page) -> None:
    shown: ShownDay = shown_day(page.now.agenda, {})
    assert (shown.start, shown.out_by, shown.target) == ("09:00", "", "240")


def test_a_long_name_gives_way_and_is_whole_in_its_tool_tip(page: Page) -> None:
    name = "A break with a name that is as long as the name of a break can be"[:60]
    page.session.editing.change(lambda w: w.replaced(agenda=w.agenda.shaped("block-06", title=name)))
    QApplication.processEvents()
    shown = page.find(QCheckBox, "block6Check")
    assert shown.text() == shown.toolTip() == name
    day = page.open.view.day
    assert day.mapTo(page.open.view, day.rect().topRight()).x() < 1366
    assert page.find(QCheckBox, "block5Check").toolTip() == ""


def test_what_a_repair_made_of_a_block_is_said_and_ones_own_number_wins(page: Page) -> None:
    page.session.editing.change(lambda w: w.replaced(agenda=w.agenda.adapting({"block-04": 12, "block-08": 0})))
    assert (notes(page, 4), notes(page, 8)) == ("today 12 min", "left out today")
    page.type("block4MinutesEdit", "18")
    assert (block(page, 4).takes, block(page, 4).minutes, notes(page, 4)) == (18, 18, "")
