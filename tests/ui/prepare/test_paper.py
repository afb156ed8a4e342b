"""Paper at the foot of the page: saved, printed, or told why not."""

import shutil
import sys
import tempfile
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.photos import Photo
from onlyworkshop.services.developing import developed
from tests.onlyworkshop.pdf.reading import whole
from tests.onlyworkshop.shots import jpeg
from tests.ui.prepare.conftest import Open, Page
from ui.files import ask_where_to_save
from ui.prepare.paper import SHEETS
from ui.prepare.printing import SystemPrinter
from ui.room.screens import beneath


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_sheet_is_saved_as_a_pdf(page: Page, tmp_path: Path, sheet: str) -> None:
    path = tmp_path / f"{sheet}.pdf"
    page.open.paper.save(sheet, path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert page.text("paperLabel") == f"Saved as {path}"


@pytest.mark.parametrize(("named", "nameless"), [("handouts", "blank_handouts"), ("pack", "nameless_pack")])
def test_paper_can_be_had_without_what_the_group_has_said(
    page: Page, tmp_path: Path, named: str, nameless: str
) -> None:
    page.session.editing.change(lambda w: w.replaced(people=w.people.deciding(w.people.members[0].id)))
    name = page.session.editing.workshop.people.members[0].name
    for sheet in (named, nameless):
        page.open.paper.save(sheet, tmp_path / f"{sheet}.pdf")

    assert name in whole((tmp_path / f"{named}.pdf").read_bytes())
    assert name not in whole((tmp_path / f"{nameless}.pdf").read_bytes())


def test_the_menu_offers_blank_handouts_and_packs_without_names(page: Page) -> None:
    told: list[str] = []
    page.open.view.paper.save_asked.disconnect()
    page.open.view.paper.save_asked.connect(told.append)
    for name in ("handoutsButton", "packButton"):
        button = page.open.view.findChild(QToolButton, name)
        assert button is not None
        for action in button.menu().actions():
            if action.text().endswith("save…"):
                action.trigger()

    assert told == ["blank_handouts", "nameless_pack", "nameless_photo_pack"]


def test_before_the_pack_is_printed_the_secrets_in_it_are_told(page: Page) -> None:
    menus = {name: page.open.view.findChild(QToolButton, f"{name}Button").menu() for name in ("pack", "poster")}
    menus["pack"].aboutToShow.emit()
    assert "secret" not in page.text("paperLabel")
    secret = Want(id="w1", text="To be praised for once", client_code="C-02", secret=True)
    page.session.editing.change(lambda w: w.replaced(wants=w.wants.with_row(secret)))
    menus["poster"].aboutToShow.emit()
    assert "secret" not in page.text("paperLabel")
    menus["pack"].aboutToShow.emit()
    assert page.text("paperLabel") == (
        "1 secret of a client is in the pack. Without names, their words and codes are left out."
    )


@pytest.mark.parametrize(("sheet", "shown"), [("pack", 1), ("nameless_pack", 0), ("nameless_photo_pack", 1)])
def test_photos_are_in_the_pack_and_in_a_nameless_one_only_when_asked_for(
    page: Page, tmp_path: Path, sheet: str, shown: int
) -> None:
    photo = developed(jpeg())
    row = Photo(id="p1", module="wants", digest=photo.digest, width=photo.width, height=photo.height)
    page.session.keep_photo(photo)
    page.session.editing.change(lambda w: w.replaced(photos=w.photos.with_photo(row)))
    page.open.paper.save(sheet, tmp_path / "pack.pdf")
    assert (tmp_path / "pack.pdf").read_bytes().count(b"/DCTDecode") == shown


def test_a_place_that_cannot_be_written_to_is_told(page: Page, tmp_path: Path) -> None:
    page.open.paper.save("schedule", tmp_path / "nowhere" / "schedule.pdf")
    assert "does not exist" in page.text("paperLabel")


def test_a_sheet_is_handed_to_the_printer(page: Page) -> None:
    page.open.view.paper.print_asked.emit("schedule")
    assert [sheet[:5] for sheet in page.printer.printed] == [b"%PDF-"]
    assert page.text("paperLabel") == "Sent to the printer."


def test_without_a_printer_it_says_where_the_file_is(open_page: Open) -> None:
    page = open_page(printer=False)
    page.open.view.paper.print_asked.emit("schedule")
    said = page.text("paperLabel")
    assert said.startswith("No printer was found. The file is ")
    path = Path(said.removeprefix("No printer was found. The file is "))
    assert path.read_bytes().startswith(b"%PDF-")
    shutil.rmtree(path.parent)


def test_paper_that_is_ready_when_its_page_has_gone_is_printed_in_silence(page: Page) -> None:
    page.open.paper.close()
    shiboken6.delete(page.open.view.paper)
    page.open.paper.print("schedule")
    assert [sheet[:5] for sheet in page.printer.printed] == [b"%PDF-"]


def test_without_a_place_for_the_file_nothing_is_printed_and_it_says_why(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    page.open.view.paper.print_asked.emit("schedule")
    assert "does not exist" in page.text("paperLabel")
    assert page.printer.printed == []


def test_a_file_is_called_after_the_workshop(page: Page) -> None:
    page.type("titleEdit", "Pumps: <spring> 1/2")
    assert page.open.paper.suggested("pack") == "Pumps spring 1 2 – Pack.pdf"


def test_the_place_is_asked_for_on_the_desks_screen(page: Page, qtbot: QtBot) -> None:
    page.open.view.paper.save_asked.emit("pack")
    dialog = page.open.view.findChild(QFileDialog, "saveFileDialog")
    assert dialog is not None
    desk = page.open.view.window().geometry()
    screens = QGuiApplication.screens()
    assert beneath(dialog.geometry(), screens) is beneath(desk, screens)
    dialog.reject()


def test_the_chosen_place_is_told(page: Page, tmp_path: Path) -> None:
    chosen: list[Path] = []
    ask_where_to_save(page.open.view, "Save", "pack.pdf", chosen.append)
    dialog = page.open.view.findChild(QFileDialog, "saveFileDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "pack.pdf"))
    dialog.reject()
    assert chosen == [tmp_path / "pack.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lp on Windows")
@pytest.mark.parametrize(("ends", "taken"), [(0, True), (1, False)])
def test_the_systems_spooler_takes_the_file_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: int, taken: bool
) -> None:
    spooler, got = tmp_path / "lp", tmp_path / "got"
    spooler.write_text(f'#!/bin/sh\n/bin/cat "$1" > {got}\nexit {ends}\n')
    spooler.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "pack.pdf").write_bytes(b"%PDF-1.7")
    assert SystemPrinter().print_file(tmp_path / "pack.pdf") is taken
    assert got.read_bytes() == b"%PDF-1.7"


def test_without_a_spooler_nothing_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert SystemPrinter().print_file(tmp_path / "pack.pdf") is False
