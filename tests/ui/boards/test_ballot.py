"""A ballot by keyboard: sheets typed, covered, revealed; a tie and the round after it."""

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import Editing
from tests.onlyworkshop.builders import workshop
from ui.boards.ballot import BallotBox
from ui.boards.layout import column
from ui.boards.marks import MarkedText
from ui.exercises.attempts import Attempts
from ui.exercises.balloting import Balloting, Ballots

TITLES = (("one", "Locked for good"), ("two", "Twenty years"), ("three", "The crew first"))


class Voting:
    """A ballot on a desk of its own, kept in the decision of a workshop of three people."""

    def __init__(self, qtbot: QtBot, titles: tuple[tuple[str, str], ...] = TITLES) -> None:
        self.qtbot = qtbot
        self.editing = Editing(workshop(count=3))
        self.box = BallotBox("draft", "Carry drafts first.")
        ballots = Ballots(lambda w: w.decision.ballot, _put, lambda _w: titles)
        attempts = Attempts(self.editing, lambda _place, sentence: self.box.show_refusal(sentence))
        self.asked = Balloting(self.editing, attempts, ballots, self.box)
        for signal, edit in (
            (self.box.counting_chosen, self.asked.count_by),
            (self.box.dots_entered, self.asked.allow),
            (self.box.written, self.asked.write),
            (self.box.raised, self.asked.raise_hands),
            (self.box.revealed, self.asked.reveal),
            (self.box.again, self.asked.again),
            (self.box.started_over, self.asked.start_over),
        ):
            signal.connect(edit)
        self.editing.changed.subscribe(lambda event: self.asked.show(event.after))
        host = QWidget()
        host.setLayout(column(self.box))
        host.resize(760, 470)
        qtbot.addWidget(host)
        self.host = host
        self.asked.show(self.editing.workshop)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)

    def type(self, name: str, text: str) -> None:
        edit = self.box.findChild(QLineEdit, name)
        assert edit is not None
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)

    def sheets(self, *typed: str) -> None:
        for one in typed:
            self.type("draftSheetEdit", one)

    def press(self, name: str) -> None:
        button = self.button(name)
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def button(self, name: str) -> QPushButton:
        found = self.box.findChild(QPushButton, name)
        assert found is not None
        return found

    def titles(self) -> list[str]:
        return [one.accessibleName() for one in self.box.findChildren(MarkedText) if one.isVisible()]

    def says(self, words: str) -> bool:
        labels = self.box.findChildren(QLabel)
        return any(words in one.text() for one in labels if one.isVisible())


def _put(now: Workshop, ballot: object) -> Workshop:
    return now.replaced(decision=now.decision.replaced(ballot=ballot))


@pytest.fixture
def voting(qtbot: QtBot) -> Callable[..., Voting]:
    return lambda *titles: Voting(qtbot, *titles)


def test_sheets_are_typed_one_after_the_other_and_stay_covered(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("a", "b")
    assert ballot.says("2 of 3 sheets are in.")
    assert not ballot.says("1 dot")
    assert ballot.box.findChild(QLineEdit, "draftSheetEdit").text() == ""


def test_when_all_are_in_one_key_reveals(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("a", "a", "b")
    assert QApplication.focusWidget() is ballot.button("draftRevealButton")
    ballot.press("draftRevealButton")
    assert ballot.says("1 · 2 dots · 67%")
    assert ballot.says("One dot would change the winner. n = 3 people")


def test_a_sheet_that_does_not_add_up_is_kept_and_said(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("aab")
    assert ballot.says("Sheet 1: 2 dots too many.")
    assert len(ballot.editing.workshop.decision.ballot.votes) == 2


def test_a_letter_that_is_not_on_the_list_is_refused_where_it_was_typed(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("x")
    assert ballot.says("⚠ “x” is not on the list.")
    assert ballot.editing.workshop.decision.ballot.votes == ()


def test_a_sheet_is_turned_back_to_and_put_right(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("a", "b")
    line = ballot.box.findChild(QLineEdit, "draftSheetEdit")
    ballot.qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "b"
    ballot.sheets("c")
    assert ballot.editing.workshop.decision.ballot.given("sheet-2", 1) == {"three": 1}


def test_a_tie_asks_for_a_minute_each_and_a_vote_among_the_tied(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("a", "b")
    ballot.press("draftRevealButton")
    assert ballot.says("A tie: a and b.")
    assert ballot.says("One minute for each of them")
    ballot.press("draftAgainButton")
    assert ballot.titles() == ["Locked for good", "Twenty years"]
    assert ballot.says("Round 1: a 1, b 1, c 0")
    ballot.sheets("a", "a", "b")
    ballot.press("draftRevealButton")
    assert ballot.says("One dot would change the winner.")


def test_hands_are_counted_for_each_option(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.press("draftHandsButton")
    ballot.type("draftHands1Edit", "2")
    ballot.type("draftHands3Edit", "1")
    ballot.press("draftRevealButton")
    assert ballot.says("1 · 2 dots · 67%")
    assert not ballot.button("draftPaperButton").isEnabled()


def test_more_hands_than_people_can_have_are_refused(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.press("draftHandsButton")
    ballot.type("draftHands1Edit", "99")
    assert ballot.says("A number from 0 to 24, please.")


def test_on_a_passed_laptop_nobody_sees_what_the_last_one_typed(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.press("draftPassedButton")
    ballot.sheets("a")
    line = ballot.box.findChild(QLineEdit, "draftSheetEdit")
    ballot.qtbot.keyClick(line, Qt.Key.Key_Up)
    assert (line.text(), line.placeholderText()) == ("", "Written. Type again to replace it.")
    assert ballot.editing.workshop.decision.ballot.given("p0", 1) == {"one": 1}


def test_starting_over_takes_the_sheets_back_and_undo_brings_them_again(voting: Callable[..., Voting]) -> None:
    ballot = voting()
    ballot.sheets("a", "b")
    ballot.press("draftStartOverButton")
    assert ballot.says("0 of 3 sheets are in.")
    ballot.editing.undo()
    assert ballot.says("2 of 3 sheets are in.")


def test_long_lists_are_called_by_numbers(voting: Callable[..., Voting]) -> None:
    numbers = count(1)
    ballot = voting(tuple((f"w{n}", f"Want {n}") for n in (next(numbers) for _ in range(40))))
    ballot.sheets("3 3 17 40 1")
    assert ballot.editing.workshop.decision.ballot.given("sheet-1", 1) == {"w1": 1, "w3": 2, "w17": 1, "w40": 1}


def test_without_anything_to_choose_from_it_says_what_to_do(voting: Callable[..., Voting]) -> None:
    assert voting(()).says("Carry drafts first.")
