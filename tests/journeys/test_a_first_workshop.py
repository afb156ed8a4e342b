"""From “New” to the printed pack, with the hands of somebody who has never seen the program."""

import subprocess
from datetime import timedelta
from pathlib import Path
from shutil import which

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.journeys.conftest import CTRL, Laptop
from tests.onlyworkshop.builders import DAY

PEOPLE = ("Head of sales, Sales", "Service engineer, Service", "Managing director, Leadership")


def prepare_by_keyboard(laptop: Laptop) -> None:
    laptop.enter("newTitleEdit", "Manhole covers")
    for person in PEOPLE:
        laptop.enter("newPersonEdit", person)
    laptop.enter("organisationEdit", "The cover maker")
    laptop.enter("clientGroupEdit", "Sewer departments of large cities")
    laptop.enter("scopeEdit", "Within a day of the foundry")
    laptop.tab_to("startDayButton")
    laptop.key(Qt.Key.Key_Space)


def test_a_new_workshop_becomes_a_printed_pack_by_keyboard(laptop: Laptop, tmp_path: Path) -> None:
    prepare_by_keyboard(laptop)
    laptop.key(Qt.Key.Key_Right, CTRL)
    assert laptop.session.facilitation.reading().face == "10:00"

    for _block in ("lineup", "alternatives"):
        laptop.clock.advance(600)
        laptop.key(Qt.Key.Key_F9)
    for name in ("Cast-iron foundry", "Do nothing"):
        laptop.enter("alternativesAddEdit", name)
    for _block in ("wants", "scores", "break", "curves", "competitor_map", "ingredients", "drafts"):
        laptop.clock.advance(600)
        laptop.key(Qt.Key.Key_F9)
    laptop.enter("draftDoesWhatEdit", "let a sewer crew open any manhole without fear of needles")

    laptop.tab_to("packButton")
    laptop.key(Qt.Key.Key_Space)
    pack = tmp_path / "pack.pdf"
    laptop.save_paper(pack, lambda: laptop.key(Qt.Key.Key_Space))

    workshop = laptop.session.editing.workshop
    assert [row.name for row in workshop.alternatives.rows] == ["Cast-iron foundry", "Do nothing"]
    assert workshop.drafts.rows[0].text == (
        "We are the ONLY ones that let a sewer crew open any manhole without fear of needles "
        "for Sewer departments of large cities."
    )
    assert workshop.field.scope == "Within a day of the foundry"
    with pikepdf.open(pack) as pdf:
        assert len(pdf.pages) >= 5


def test_a_new_workshop_becomes_a_printed_pack_by_mouse(laptop: Laptop, tmp_path: Path) -> None:
    laptop.find("newTitleEdit").setFocus()
    laptop.type("Drains")
    laptop.click("sprintPlanRadio")
    laptop.click("makeWorkshopButton")
    for person in PEOPLE:
        laptop.find("newPersonEdit").setFocus()
        laptop.type(person)
        laptop.key(Qt.Key.Key_Return)
    laptop.click("startDayButton")
    laptop.click("nextButton")
    laptop.click("addMinuteButton")
    assert laptop.session.facilitation.reading().face == "06:00"
    laptop.click("startTimerButton")
    laptop.clock.advance(600)
    laptop.click("startTimerButton")
    assert laptop.session.facilitation.reading().face == "06:00"

    laptop.click("packButton")
    pack = tmp_path / "drains.pdf"
    laptop.save_paper(pack, lambda: laptop.click("packButton"))

    if which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", pack, "-"], capture_output=True, check=True).stdout.decode()
        assert "Drains" in text
        assert "Head of sales" in text


def test_everything_is_there_again_after_closing_and_opening(laptop: Laptop, switch_on) -> None:  # noqa: ANN001
    prepare_by_keyboard(laptop)
    laptop.key(Qt.Key.Key_Right, CTRL)
    before = laptop.session.stored
    laptop.clock.advance(240)
    laptop.shut()

    again = switch_on()

    assert again.session.stored.workshop == before.workshop
    assert again.session.stored.run.events == before.run.events
    assert again.session.facilitation.reading().face == "06:00"
    assert again.said("clockLabel") == "06:00"


def test_the_shelf_says_what_it_holds(laptop: Laptop) -> None:
    prepare_by_keyboard(laptop)
    laptop.key(Qt.Key.Key_Right, CTRL)
    laptop.click("homeButton")

    (summary,) = laptop.library.shelf()

    assert (summary.title, summary.organisation, summary.done, summary.running) == (
        "Manhole covers",
        "The cover maker",
        1,
        True,
    )
    assert summary.day == DAY


def test_a_promise_made_at_the_desk_has_its_dates_checked_against_the_day(laptop: Laptop) -> None:
    prepare_by_keyboard(laptop)
    session = laptop.session
    session.facilitation.start(session.editing.workshop.agenda.blocks[-1].id)
    laptop.enter("promiseWhatEdit", "Call three lost clients")
    laptop.enter("promiseDueEdit", "+14")

    (promise,) = session.editing.workshop.commitments.rows
    assert promise.due == DAY + timedelta(days=14)

    laptop.find("promiseDueEdit").setFocus()
    laptop.key(Qt.Key.Key_A, CTRL)
    laptop.type("1 Jan 2030")
    laptop.key(Qt.Key.Key_Return)
    (kept,) = session.editing.workshop.commitments.rows
    assert kept.due == promise.due


@pytest.mark.parametrize("role", ["deciderChoice", "clientVoiceChoice"])
def test_roles_are_given_by_keyboard(laptop: Laptop, role: str) -> None:
    laptop.enter("newTitleEdit", "Roles")
    for person in PEOPLE:
        laptop.enter("newPersonEdit", person)
    laptop.tab_to(role)
    laptop.find(role, QComboBox).setFocus()
    laptop.key(Qt.Key.Key_Down)

    people = laptop.session.editing.workshop.people
    chosen = people.decider if role == "deciderChoice" else people.client_voice
    assert people.name(chosen) == "Head of sales"
