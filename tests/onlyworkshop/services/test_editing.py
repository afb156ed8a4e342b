import pytest

from onlyworkshop.domain.refusal import TooLong
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import Editing, WorkshopChanged
from tests.onlyworkshop.builders import workshop


def titled(title: str):  # noqa: ANN201
    return lambda one: one.replaced(title=title)


def editing() -> tuple[Editing, list[WorkshopChanged]]:
    one = Editing(workshop())
    told: list[WorkshopChanged] = []
    one.changed.subscribe(told.append)
    return one, told


def test_an_edit_tells_what_was_and_what_is() -> None:
    one, told = editing()

    one.change(titled("Drains"))

    assert [(event.before.title, event.after.title, event.urgent) for event in told] == [
        ("Manhole covers", "Drains", True)
    ]


def test_a_refused_edit_changes_nothing_and_can_be_tried_again() -> None:
    one, told = editing()

    with pytest.raises(TooLong):
        one.change(titled("t" * 81))

    assert (one.workshop.title, told, one.can_undo) == ("Manhole covers", [], False)


def test_an_edit_that_says_the_same_is_no_edit() -> None:
    one, told = editing()

    one.change(titled("Manhole covers"))

    assert (told, one.can_undo) == ([], False)


def test_typing_in_one_place_is_one_step() -> None:
    one, _ = editing()
    for text in ("D", "Dr", "Drains"):
        one.change(titled(text), typing_in="title")

    one.undo()

    assert one.workshop.title == "Manhole covers"
    assert not one.can_undo


def test_typing_after_the_focus_has_left_is_another_step() -> None:
    one, _ = editing()
    one.change(titled("Drains"), typing_in="title")
    one.close_step()
    one.change(titled("Sewers"), typing_in="title")

    one.undo()

    assert one.workshop.title == "Drains"


def test_typing_waits_for_a_pause_and_everything_else_is_urgent() -> None:
    one, told = editing()
    one.change(titled("D"), typing_in="title")
    one.change(titled("E"))
    one.undo()

    assert [event.urgent for event in told] == [False, True, True]


def test_undo_and_redo_are_a_walk_there_and_back() -> None:
    one, _ = editing()
    for title in "abc":
        one.change(titled(title))
    for _ in range(5):
        one.undo()
    assert one.workshop.title == "Manhole covers"
    for _ in range(5):
        one.redo()
    assert one.workshop.title == "c"


def test_a_new_edit_forgets_what_was_undone() -> None:
    one, _ = editing()
    one.change(titled("a"))
    one.undo()
    one.change(titled("b"))

    one.redo()

    assert one.workshop.title == "b"


def test_a_listener_that_has_left_is_told_nothing() -> None:
    one = Editing(workshop())
    told: list[Workshop] = []
    leave = one.changed.subscribe(lambda event: told.append(event.after))
    leave()

    one.change(titled("a"))

    assert told == []
