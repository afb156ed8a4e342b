"""The title and the frame of the day, with their bounds."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.prepare.conftest import CTRL, Page


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("titleEdit", "Pumps", lambda w: w.title),
        ("organisationEdit", "Halden", lambda w: w.field.organisation),
        ("clientGroupEdit", "Water works", lambda w: w.field.client_group),
        ("scopeEdit", "Norway", lambda w: w.field.scope),
    ],
)
def test_what_is_typed_is_kept(page: Page, name: str, typed: str, kept: object) -> None:
    page.type(name, typed)
    assert callable(kept)
    assert kept(page.now) == typed


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("titleEdit", "x" * 81),
        ("titleEdit", ""),
        ("organisationEdit", "x" * 61),
        ("clientGroupEdit", "x" * 121),
        ("clientGroupEdit", "ab"),
        ("scopeEdit", "x" * 81),
        ("horizonEdit", "0"),
        ("horizonEdit", "37"),
        ("horizonEdit", "two years"),
        ("horizonEdit", "-3"),
        ("horizonEdit", "9" * 400),
    ],
)
def test_what_is_refused_stays_with_a_sentence(page: Page, name: str, typed: str) -> None:
    before = page.now.title, page.now.field.horizon_months
    page.type(name, typed)
    assert page.refusal(name)
    assert page.edit(name).text() == typed
    assert (page.now.title if typed == "" else before[0], page.now.field.horizon_months) == before


def test_the_horizon_is_typed_in_months(page: Page) -> None:
    page.type("horizonEdit", "36")
    assert page.now.field.horizon_months == 36


def test_whom_the_statement_speaks_for_is_chosen(page: Page) -> None:
    page.choose("statementForChoice", "The sales team")
    assert page.now.field.statement_for == "sales_team"


def test_the_title_stands_at_the_head_as_it_is_typed(page: Page) -> None:
    page.type("titleEdit", "Pumps", enter=False)
    assert page.text("workshopTitle") == "Pumps"


def test_undo_gives_back_whole_words_not_letters(page: Page) -> None:
    page.type("scopeEdit", "Norway")
    page.type("organisationEdit", "Halden")
    page.key(Qt.Key.Key_Z, CTRL)
    assert (page.now.field.organisation, page.now.field.scope) == ("", "Norway")
    page.key(Qt.Key.Key_Z, CTRL)
    assert page.now.field.scope == ""
    assert page.edit("scopeEdit").text() == ""
