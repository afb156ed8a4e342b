"""The shelf, by keyboard and mouse."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.photos import Photo, Photos
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.developing import developed
from onlyworkshop.services.exchange import Parcel, exported
from onlyworkshop.services.library import Stored
from tests.onlyworkshop.builders import moment, workshop
from tests.onlyworkshop.shots import jpeg
from tests.ui.home.conftest import Home
from tests.ui.stand_ins import LaterTasks
from ui.home.statement import StatementLine
from ui.tasks import Crew

SENTENCE = "We are the ONLY solution that permanently stops people from putting waste into manholes."


def named(identity: str, title: str, client: str = "") -> Workshop:
    return workshop().replaced(id=identity, title=title, field=Field(organisation=client))


def decided() -> Workshop:
    drafts = Drafts(rows=(Draft(id="d1", text=SENTENCE),))
    return named("won", "Manhole covers").replaced(drafts=drafts, decision=Decision(draft="d1"))


def begun(at: Moment) -> Run:
    return Run().started("block-01", at).started("block-02", at)


def test_a_title_and_enter_make_a_workshop_and_open_it(home: Home) -> None:
    home.qtbot.keyClicks(home.edit("newTitleEdit"), "Pumps")
    home.qtbot.keyClick(home.edit("newTitleEdit"), Qt.Key.Key_Return)
    assert home.opened == ["new-0"]
    made = home.library.workshops["new-0"].workshop
    assert (made.title, made.agenda.plan) == ("Pumps", Plan.HALF_DAY.value)


@pytest.mark.parametrize(("radio", "minutes"), [("sprint", 90), ("halfDay", 240), ("fullDay", 480)])
def test_the_plan_that_was_chosen_is_the_plan_of_the_day(home: Home, radio: str, minutes: int) -> None:
    choice = home.view.findChild(QRadioButton, f"{radio}PlanRadio")
    assert choice is not None
    choice.click()
    home.type("newTitleEdit", "Pumps")
    home.press("makeWorkshopButton")
    assert home.library.workshops["new-0"].workshop.agenda.total() == minutes


@pytest.mark.parametrize("title", ["", "   ", "x" * 81])
def test_a_title_that_is_refused_stays_in_its_field(home: Home, title: str) -> None:
    home.edit("newTitleEdit").setText(title)
    home.press("makeWorkshopButton")
    assert home.opened == []
    assert home.library.workshops == {}
    assert home.edit("newTitleEdit").text() == title
    assert home.edit("newTitleEdit").accessibleDescription()


@pytest.mark.parametrize("typed", ["yesterdayish", "31 Feb 2026", "", "24 Nov 9999"])
def test_a_day_that_is_none_makes_no_workshop(home: Home, typed: str) -> None:
    home.type("newTitleEdit", "Pumps")
    home.type("newDayEdit", typed)
    home.qtbot.keyClick(home.edit("newDayEdit"), Qt.Key.Key_Return)
    home.press("makeWorkshopButton")
    assert home.edit("newDayEdit").accessibleDescription()
    assert home.edit("newDayEdit").text() == typed
    assert home.library.workshops == {}


def test_an_empty_shelf_teaches(home: Home) -> None:
    said = " ".join(label.text() for label in home.view.findChildren(QLabel))
    assert "Nothing here yet" in said
    assert "press Enter" in said


def test_a_card_says_client_progress_and_last_change(home: Home) -> None:
    home.put(named("w1", "Pumps", "Halden"), begun(moment()).left(moment(10)))
    words = home.words(home.cards()[0])
    assert "Halden" in words
    assert "2 of 16 blocks" in words
    assert "changed 3 hours ago" in words
    assert "Running now" not in words


def test_a_workshop_that_is_running_says_so(home: Home) -> None:
    home.put(named("w1", "Pumps"), begun(moment()))
    assert "Running now" in home.words(home.cards()[0])


def test_a_workshop_that_was_decided_shows_its_statement(home: Home) -> None:
    home.put(decided())
    shown = home.cards()[0].findChild(StatementLine)
    assert shown is not None
    assert shown.accessibleName() == SENTENCE


def test_search_finds_title_client_and_statement(home: Home) -> None:
    home.put(named("w1", "Pumps", "Halden"))
    home.put(named("w2", "Valves", "Oslo Water"))
    home.put(decided())
    for typed, found in (("pum", "w1"), ("OSLO val", "w2"), ("permanently", "won")):
        home.type("searchEdit", typed)
        assert [card.objectName() for card in home.cards()] == [f"workshopCard-{found}"]
    home.type("searchEdit", "nothing like it")
    assert home.cards() == []


def test_enter_opens_a_card(home: Home) -> None:
    home.put(named("w1", "Pumps"))
    home.qtbot.keyClick(home.cards()[0], Qt.Key.Key_Return)
    assert home.opened == ["w1"]


def test_removing_asks_nothing_and_can_be_undone(home: Home) -> None:
    home.put(named("w1", "Pumps"))
    home.qtbot.keyClick(home.cards()[0], Qt.Key.Key_Delete)
    assert home.library.workshops == {}
    assert "Pumps" in home.text("noticeLabel")
    home.press("undoRemoveButton")
    assert list(home.library.workshops) == ["w1"]
    assert len(home.cards()) == 1


def test_a_copy_has_the_people_and_the_day_but_nothing_that_was_decided(home: Home) -> None:
    home.put(decided())
    home.view.copy_asked.emit("won")
    copy = home.library.workshops["new-0"].workshop
    assert len(copy.people) == 4
    assert copy.agenda.total() == 240
    assert copy.statement() == ""
    assert len(copy.drafts.rows) == 0


def test_the_sample_says_that_it_is_one(home: Home) -> None:
    home.press("addSampleButton")
    assert "Sample" in home.words(home.cards()[0])


def test_a_file_from_another_laptop_joins_the_shelf(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "pumps.onlyworkshop"
    path.write_bytes(exported(Parcel(Stored(named("w1", "Pumps"), Run()), {})))
    home.view.file_chosen.emit(path)
    home.view.file_chosen.emit(path)
    assert sorted(home.library.workshops) == ["new-0", "new-1"]


@pytest.mark.parametrize("content", [b"", b"not ours", b"PK\x03\x04", b'{"format": "onlyworkshop", "version": 99}'])
def test_a_file_that_is_not_ours_is_refused_in_one_sentence(home: Home, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "strange.onlyworkshop"
    path.write_bytes(content)
    home.view.file_chosen.emit(path)
    assert home.library.workshops == {}
    assert home.text("noticeLabel").endswith(".")


def test_a_workshop_is_saved_as_a_file(home: Home, tmp_path: Path) -> None:
    home.put(named("w1", "Pumps"))
    home.view.place_chosen.emit("w1", tmp_path / "pumps.onlyworkshop")
    assert (tmp_path / "pumps.onlyworkshop").read_bytes().startswith(b"PK")
    assert "pumps.onlyworkshop" in home.text("noticeLabel")


def test_photos_come_along_in_our_own_file_and_stay_behind_otherwise(home: Home, tmp_path: Path) -> None:
    photo = developed(jpeg())
    row = Photo(id="p1", module="wants", digest=photo.digest, width=photo.width, height=photo.height)
    home.library.put_photo(photo.digest, photo.data)
    home.put(named("w1", "Pumps").replaced(photos=Photos(rows=(row,))))
    home.view.place_chosen.emit("w1", tmp_path / "pumps.json")
    assert home.text("noticeLabel").startswith("Saved as pumps.json. 1 photo stays behind")
    home.view.place_chosen.emit("w1", tmp_path / "pumps.onlyworkshop")
    assert home.text("noticeLabel") == "Saved as pumps.onlyworkshop."
    home.view.file_chosen.emit(tmp_path / "pumps.onlyworkshop")
    (carried,) = home.library.workshops["new-0"].workshop.photos.rows
    assert home.library.photo(carried.digest)


def test_a_full_disk_is_told_when_a_file_is_carried_in(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "pumps.onlyworkshop"
    path.write_bytes(exported(Parcel(Stored(named("w1", "Pumps"), Run()), {})))
    home.library.full = True
    home.view.file_chosen.emit(path)
    assert "disk is full" in home.text("noticeLabel")


def test_what_arrives_when_the_shelf_has_gone_is_kept_in_silence(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "pumps.onlyworkshop"
    path.write_bytes(exported(Parcel(Stored(named("w1", "Pumps"), Run()), {})))
    home.presenter.close()
    shiboken6.delete(home.view._notice_words)
    home.presenter.carry_in(path, and_open=True)
    assert list(home.library.workshops) == ["new-0"]
    assert home.opened == []


def test_a_file_on_its_way_does_not_pull_anybody_out_of_another_workshop(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "pumps.onlyworkshop"
    path.write_bytes(exported(Parcel(Stored(named("w1", "Pumps"), Run()), {})))
    waiting = LaterTasks()
    home.presenter._crew = Crew(waiting, waiting)
    home.presenter.carry_in(path, and_open=True)
    home.presenter.open("another")
    waiting.catch_up()
    assert list(home.library.workshops) == ["new-0"]
    assert home.opened == ["another"]


def test_a_place_that_cannot_be_written_to_is_told(home: Home, tmp_path: Path) -> None:
    home.put(named("w1", "Pumps"))
    home.view.place_chosen.emit("w1", tmp_path / "nowhere" / "pumps.onlyworkshop")
    assert "does not exist" in home.text("noticeLabel")


def test_a_full_disk_is_told_and_the_title_stays(home: Home) -> None:
    home.library.full = True
    home.type("newTitleEdit", "Pumps")
    home.press("makeWorkshopButton")
    assert "disk is full" in home.text("noticeLabel")
    assert home.edit("newTitleEdit").text() == "Pumps"
    assert home.opened == []


def test_markup_in_a_title_is_only_text(home: Home) -> None:
    home.put(named("w1", "<b>Pumps</b>"))
    assert "<b>Pumps</b>" in home.words(home.cards()[0])
