"""People, by keyboard: added, pasted, renamed, removed, and given a role."""

import pytest
from PySide6.QtCore import Qt

from onlyworkshop.domain.people import Function
from tests.ui.prepare.conftest import CTRL, SHIFT, Open, Page


def paste(page: Page, text: str) -> None:
    """Paste into the field for new people."""
    edit = page.edit("newPersonEdit")
    edit.setFocus()
    page.paste(edit, text)


def test_enter_adds_a_name_and_waits_for_the_next(open_page: Open) -> None:
    page = open_page(people=0)
    page.type("newPersonEdit", "Anna")
    page.type("newPersonEdit", "Bo, Service")
    assert [(one.name, one.function) for one in page.people.members] == [
        ("Anna", Function.SALES),
        ("Bo", Function.SERVICE),
    ]
    assert page.edit("newPersonEdit").text() == ""
    assert page.edit("newPersonEdit").hasFocus()


def test_the_function_that_was_chosen_is_given(page: Page) -> None:
    page.choose("newPersonChoice", "Marketing")
    page.type("newPersonEdit", "Anna")
    assert page.people.members[-1].function is Function.MARKETING


def test_a_pasted_list_adds_everybody_in_one_step(page: Page) -> None:
    paste(page, "Anna\nBo, Service\n\n  Cy  \n")
    assert [one.name for one in page.people.members][4:] == ["Anna", "Bo", "Cy"]
    page.key(Qt.Key.Key_Z, CTRL)
    assert len(page.people) == 4


@pytest.mark.parametrize("count", [21, 100])
def test_a_list_that_is_too_long_is_refused_whole_and_kept(page: Page, count: int) -> None:
    paste(page, "\n".join(f"Guest {n}" for n in range(count)))
    assert len(page.people) == 4
    assert "24" in page.refusal("newPersonEdit")
    assert f"Guest {count - 1}" in page.edit("newPersonEdit").text()


@pytest.mark.parametrize("typed", ["x" * 41, "Participant 1", "PARTICIPANT 1", "   "])
def test_a_name_that_is_refused_stays(page: Page, typed: str) -> None:
    page.type("newPersonEdit", typed)
    assert len(page.people) == 4
    assert page.refusal("newPersonEdit")
    assert page.edit("newPersonEdit").text() == typed


def test_typing_a_new_name_is_one_step_of_undo(page: Page) -> None:
    page.type("person1Edit", "Anna Berg")
    assert page.people.members[0].name == "Anna Berg"
    page.key(Qt.Key.Key_Z, CTRL)
    assert page.people.members[0].name == "Participant 0"
    assert page.edit("person1Edit").text() == "Participant 0"


def test_redo_has_two_keys(page: Page) -> None:
    for redo in ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)):
        page.press("removePerson1Button")
        page.key(Qt.Key.Key_Z, CTRL)
        assert len(page.people) == 4
        page.key(*redo)
        assert len(page.people) == 3
        page.key(Qt.Key.Key_Z, CTRL)


def test_an_emptied_name_is_refused_when_it_is_left(page: Page) -> None:
    page.type("person1Edit", "", enter=False)
    page.edit("newPersonEdit").setFocus()
    assert page.people.members[0].name != ""
    assert page.refusal("person1Edit")


def test_removing_asks_nothing_and_offers_undo(page: Page) -> None:
    page.press("removePerson2Button")
    assert [one.name for one in page.people.members] == ["Participant 0", "Participant 2", "Participant 3"]
    assert "Participant 1" in page.text("noticeLabel")
    page.press("undoRemoveButton")
    assert len(page.people) == 4


def test_a_function_is_changed_by_choice(page: Page) -> None:
    page.choose("person1Choice", "Client")
    assert page.people.members[0].function is Function.CLIENT


def test_the_decider_cannot_be_the_client_voice(page: Page) -> None:
    page.choose("deciderChoice", "Participant 1")
    page.choose("clientVoiceChoice", "Participant 1")
    assert page.people.decider == "p1"
    assert page.people.client_voice is None
    assert "Participant 1" in page.refusal("clientVoiceChoice")
    page.choose("clientVoiceChoice", "Participant 2")
    assert page.people.client_voice == "p2"
    assert page.refusal("clientVoiceChoice") == ""


def test_what_is_missing_is_said_in_words(open_page: Open) -> None:
    page = open_page(people=0)
    assert page.text("whoMissingLabel").startswith("Nobody so far")
    for name in ("Anna, Sales", "Bo, Service", "Cy, Client"):
        page.type("newPersonEdit", name)
    assert "nobody has the last word yet" in page.text("whoMissingLabel")
    page.choose("deciderChoice", "Anna")
    page.choose("clientVoiceChoice", "Cy")
    assert page.text("whoMissingLabel") == "✓ 3 people, every role is taken."


def test_tab_goes_through_the_list_in_reading_order(page: Page) -> None:
    page.edit("newPersonEdit").setFocus()
    seen = []
    for _press in range(6):
        page.key(Qt.Key.Key_Tab)
        focused = page.open.view.focusWidget()
        seen.append(focused.objectName() if focused else "")
    assert seen[:5] == ["newPersonChoice", "person1Edit", "person1Choice", "removePerson1Button", "person2Edit"]


def test_markup_in_a_name_is_only_text(page: Page) -> None:
    page.type("newPersonEdit", "<b>Anna</b>")
    assert page.edit("person5Edit").text() == "<b>Anna</b>"


def test_tab_goes_once_round_the_page_and_back_the_same_way(page: Page) -> None:
    def round_trip(key: Qt.Key) -> list[str]:
        page.edit("newPersonEdit").setFocus()
        seen = ["newPersonEdit"]
        while len(seen) < 100 and seen.count("newPersonEdit") < 2:
            page.key(key)
            focused = page.open.view.focusWidget()
            seen.append(focused.objectName() if focused else "")
        return seen

    there = round_trip(Qt.Key.Key_Tab)
    assert there.count("packButton") == there.count("homeButton") == there.count("person3Edit") == 1
    assert len(there) == len(set(there)) + 1
    assert round_trip(Qt.Key.Key_Backtab) == there[::-1]
