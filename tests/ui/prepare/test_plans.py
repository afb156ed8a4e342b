"""Own plans: saved from the day, used, renamed, removed and brought back, all in their place."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.template import template_of
from onlyworkshop.services.exchange import as_json
from tests.onlyworkshop.builders import workshop
from tests.ui.prepare.conftest import CTRL, Open, Page
from tests.ui.stand_ins import FakeLibrary
from ui.prepare.plan_row import PlanRow

OURS = workshop(Plan.SPRINT).agenda.replaced(start=time(8), ends_by=time(10), target=100)


@pytest.fixture
def stocked() -> FakeLibrary:
    library = FakeLibrary()
    library.save_template(template_of("t1", "Engineers", OURS))
    library.save_template(template_of("t2", "Doctors", OURS))
    return library


def plans(page: Page) -> list[str]:
    QApplication.processEvents()
    rows = [row for row in page.open.view.day.plans.findChildren(PlanRow) if row.isVisible()]
    named = sorted(rows, key=lambda row: row.y())
    return [row.name.text() for row in named]


def said(page: Page) -> str:
    label = page.find(QLabel, "plansNoticeLabel")
    return label.text() if label.isVisible() else ""


def test_the_day_is_saved_under_a_name_typed_in_its_place(page: Page) -> None:
    page.type("block1MinutesEdit", "15")
    page.press("plansButton")
    assert page.edit("planNameEdit").hasFocus()
    page.type("planNameEdit", "Engineers, half a day")
    (kept,) = page.library.templates()
    assert (kept.name, kept.blocks) == ("Engineers, half a day", page.now.agenda.blocks)
    assert page.text("noticeLabel") == "The plan “Engineers, half a day” is kept. New workshops can start from it."
    assert page.edit("block1MinutesEdit").isVisible()


@pytest.mark.parametrize(
    ("typed", "why"), [("", "This cannot be empty."), ("engineers", "“engineers” is in the list already.")]
)
def test_a_name_that_is_refused_stays(open_page: Open, stocked: FakeLibrary, typed: str, why: str) -> None:
    page = open_page(library=stocked)
    page.press("plansButton")
    page.type("planNameEdit", typed)
    assert page.refusal("planNameEdit") == why
    assert page.edit("planNameEdit").text() == typed
    assert len(stocked.templates()) == 2


def test_a_full_disk_refuses_a_plan_and_says_why(page: Page) -> None:
    page.library.full = True
    page.press("plansButton")
    page.type("planNameEdit", "Engineers")
    assert "disk is full" in page.refusal("planNameEdit")


def test_the_three_plans_stand_before_the_own_ones(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.press("plansButton")
    assert plans(page) == ["Sprint, 90 minutes", "Half a day, 4 hours", "A full day, 8 hours", "Doctors", "Engineers"]


def test_an_own_plan_is_used_and_can_be_taken_back(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    before = page.now.agenda
    page.press("plansButton")
    page.press("usePlan5Button")
    now = page.now.agenda
    assert (now.plan, now.start, now.ends_by, now.target) == ("Engineers", time(8), time(10), 100)
    assert (now.day, now.zone) == (before.day, before.zone)
    assert not {one.id for one in now.blocks} & {one.id for one in OURS.blocks}
    assert page.text("noticeLabel") == "The day follows “Engineers” now."
    page.press("undoRemoveButton")
    assert page.now.agenda == before


def test_one_of_the_three_plans_keeps_when_the_day_begins_and_has_to_end(page: Page) -> None:
    page.type("startEdit", "8:30")
    page.type("outByEdit", "17")
    page.press("plansButton")
    page.press("usePlan3Button")
    assert (page.now.agenda.plan, page.now.agenda.total()) == ("full-day", 480)
    assert (page.now.agenda.start, page.now.agenda.ends_by) == (time(8, 30), time(17))


def test_an_own_plan_is_renamed_in_its_place(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.press("plansButton")
    page.type("plan4NameEdit", "Surgeons")
    assert [plan.name for plan in stocked.templates()] == ["Engineers", "Surgeons"]
    assert plans(page)[3:] == ["Engineers", "Surgeons"]
    page.type("plan4NameEdit", "surgeons")
    assert page.refusal("plan4NameEdit") == "“surgeons” is in the list already."
    assert page.edit("plan4NameEdit").text() == "surgeons"


def test_a_removed_plan_can_be_brought_back(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.press("plansButton")
    page.press("removePlan5Button")
    assert plans(page)[3:] == ["Doctors"]
    assert said(page) == "The plan “Engineers” was removed."
    page.press("undoRemovePlanButton")
    assert plans(page)[3:] == ["Doctors", "Engineers"]
    assert said(page) == "The plan “Engineers” is back."
    assert not page.find(QPushButton, "undoRemovePlanButton").isVisible()


def test_the_plan_of_a_day_that_has_begun_stays(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.session.facilitation.start("block-01")
    page.open.refresh()
    page.press("plansButton")
    assert not page.find(QPushButton, "usePlan5Button").isEnabled()
    page.type("planNameEdit", "For next time")
    assert "For next time" in [plan.name for plan in stocked.templates()]


def test_a_plan_of_the_day_has_nothing_that_the_day_made_of_it(page: Page) -> None:
    page.session.editing.change(lambda w: w.replaced(agenda=w.agenda.adapting({"block-08": 9}).replaced(grace=5)))
    page.press("plansButton")
    page.type("planNameEdit", "Clean")
    (kept,) = page.library.templates()
    assert all(one.adapted is None for one in kept.blocks)


def test_a_day_that_follows_an_own_plan_can_be_carried(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.press("plansButton")
    page.press("usePlan4Button")
    assert b'"plan":"Doctors"' in as_json(page.session.stored).replace(b'": "', b'":"')


def test_everything_is_reached_by_keyboard(open_page: Open, stocked: FakeLibrary) -> None:
    page = open_page(library=stocked)
    page.find(QPushButton, "plansButton").setFocus()
    page.key(Qt.Key.Key_Space)
    names = []
    for _stop in range(9):
        page.key(Qt.Key.Key_Tab)
        focus = page.open.view.focusWidget()
        names.append(focus.objectName() if focus else "")
    assert names == [
        "savePlanButton",
        "usePlan1Button",
        "usePlan2Button",
        "usePlan3Button",
        "plan4NameEdit",
        "usePlan4Button",
        "removePlan4Button",
        "plan5NameEdit",
        "usePlan5Button",
    ]
    page.find(QPushButton, "plansButton").setFocus()
    page.key(Qt.Key.Key_Space)
    assert page.find(QWidget, "blocksList").isVisible()
    page.key(Qt.Key.Key_Z, CTRL)
