"""A new workshop may start from a plan of one's own."""

from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QRadioButton

from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.template import Template, template_of
from tests.onlyworkshop.builders import DAY, workshop
from tests.ui.home.conftest import Home

AGENDA = workshop(Plan.SPRINT).agenda.replaced(start=time(8), ends_by=time(10))


def ours(name: str, identity: str) -> Template:
    return template_of(identity, name, AGENDA)


def radio(home: Home, name: str = "ownPlanRadio") -> QRadioButton:
    found = home.view.findChild(QRadioButton, name)
    assert found is not None
    return found


def choose(home: Home, name: str) -> None:
    combo = home.view.findChild(QComboBox, "ownPlanChoice")
    assert combo is not None
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def stocked(home: Home) -> Home:
    home.library.save_template(ours("Engineers", "t1"))
    home.library.save_template(ours("Doctors", "t2"))
    home.presenter.refresh()
    QApplication.processEvents()
    return home


def test_without_own_plans_there_are_the_three(home: Home) -> None:
    QApplication.processEvents()
    assert not radio(home).isVisible()
    assert radio(home, "halfDayPlanRadio").isChecked()


def test_own_plans_stand_beside_the_three(stocked: Home) -> None:
    assert radio(stocked).isVisible()
    assert radio(stocked, "halfDayPlanRadio").isChecked()
    stocked.type("newTitleEdit", "Pumps")
    stocked.press("makeWorkshopButton")
    assert stocked.library.workshops["new-0"].workshop.agenda.plan == "half-day"


def test_a_workshop_starts_from_an_own_plan(stocked: Home) -> None:
    choose(stocked, "Engineers")
    assert radio(stocked).isChecked()
    assert not radio(stocked, "halfDayPlanRadio").isChecked()
    stocked.type("newTitleEdit", "Pumps")
    stocked.press("makeWorkshopButton")
    made = stocked.library.workshops[stocked.opened[0]].workshop
    assert (made.title, made.agenda.plan, made.agenda.day) == ("Pumps", "Engineers", DAY)
    assert (made.agenda.start, made.agenda.ends_by, made.agenda.zone) == (time(8), time(10), "Europe/London")
    assert not {one.id for one in made.agenda.blocks} & {one.id for one in AGENDA.blocks}


def test_choosing_one_of_the_three_lets_the_own_one_go(stocked: Home) -> None:
    choose(stocked, "Engineers")
    radio(stocked, "sprintPlanRadio").click()
    assert not radio(stocked).isChecked()
    stocked.type("newTitleEdit", "Pumps")
    stocked.press("makeWorkshopButton")
    assert stocked.library.workshops["new-0"].workshop.agenda.plan == "sprint"


def test_what_an_own_plan_is_like_is_said(stocked: Home) -> None:
    radio(stocked).click()
    told = [label.text() for label in stocked.view.findChildren(QLabel)]
    assert "11 exercises, 90 minutes from 08:00, out by 10:00" in told


def test_a_title_that_is_refused_makes_nothing(stocked: Home) -> None:
    choose(stocked, "Engineers")
    stocked.press("makeWorkshopButton")
    assert stocked.library.workshops == {}
    assert stocked.opened == []


def test_when_the_last_own_plan_is_gone_half_a_day_is_offered_again(stocked: Home) -> None:
    choose(stocked, "Engineers")
    for identity in ("t1", "t2"):
        stocked.library.remove_template(identity)
    stocked.presenter.refresh()
    QApplication.processEvents()
    assert not radio(stocked).isVisible()
    assert radio(stocked, "halfDayPlanRadio").isChecked()
