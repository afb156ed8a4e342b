"""Quiet cues on a panel: why they are asked, muting them, bringing them back, and the clock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QWidget

from onlyworkshop.catalogue import MODULES
from onlyworkshop.cue_reasons import cue_reason
from onlyworkshop.domain.cues.cue import CueKey
from onlyworkshop.domain.exercises.trials import Answer, Swap
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import SMALLEST, Open, Opened
from tests.ui.exercises.days import day_with_cards, full_day
from ui.boards.cues import CueLine
from ui.settings import SettingsFile


def cards(count: int) -> Workshop:
    rows = tuple(Want(id=f"w{n}", text=f"Wish number {n}") for n in range(count))
    return workshop().replaced(wants=Wants(rows=rows))


def line(panel: Opened) -> str:
    """What the line itself says, without the card below it."""
    return panel.find(CueLine, "wantsCues")._said.text()


def start(panel: Opened, module: str) -> int:
    """This exercise begins; how many minutes it has."""
    block = next(one for one in panel.now.agenda.blocks if one.module == module)
    panel.session.facilitation.start(block.id)
    return block.minutes


@pytest.mark.parametrize("module", MODULES)
def test_every_exercise_has_a_line_of_cues(module: str, open_on_desk: Open) -> None:
    panel = open_on_desk(module, full_day())
    assert panel.widget.findChildren(CueLine)


def test_a_rival_who_was_not_asked_about_is_named_above_the_tests(open_on_desk: Open) -> None:
    day = full_day()
    draft, rival = day.drafts.carried()[0], day.alternatives.carried()[0]
    trial = day.trial(draft).replaced(swaps=(Swap(alternative=rival.id, can_say=Answer.NO),))
    panel = open_on_desk("trials", day.replaced(trials=day.trials.changed(trial)))
    assert panel.says(f"Does any of them do it better? Not asked yet of {rival.name}.")


def test_two_cues_are_said_and_the_others_are_one_key_away(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    assert panel.find(CueLine, "fieldCues")._said.text().count("›") == 2
    why = panel.find(QPushButton, "fieldWhyButton")
    assert why.text() == "+2 more · Why?"
    sheet = panel.find(QFrame, "fieldCueSheet")
    assert sheet.isHidden()
    panel.press("fieldWhyButton")
    assert not sheet.isHidden()
    for key in (CueKey.FIELD_CLIENT_GROUP, CueKey.FIELD_CLIENT_VOICE):
        assert panel.says(cue_reason(key))


def test_the_card_opens_while_typing_and_escape_goes_back_to_the_field(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.type("wantsAddEdit", "A lid")
    panel.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget().objectName() == "wantsMute1Button"
    panel.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "wantsMute2Button"
    panel.key(Qt.Key.Key_Escape)
    assert panel.find(QFrame, "wantsCueSheet").isHidden()
    assert QApplication.focusWidget() is panel.find(QLineEdit, "wantsAddEdit")
    assert panel.typed("wantsAddEdit") == "A lid"


def test_a_focus_that_goes_elsewhere_folds_the_card(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("wantsWhyButton")
    panel.find(QLineEdit, "wantsAddEdit").setFocus()
    assert panel.find(QFrame, "wantsCueSheet").isHidden()


def test_mute_takes_the_cue_away_and_says_to_whom_it_belongs(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("wantsWhyButton")
    mute = panel.find(QPushButton, "wantsMute1Button")
    assert mute.accessibleName() == "Mute: Every want so far is assumed. Who has heard a client say it?"
    assert mute.accessibleDescription() == cue_reason(CueKey.WANTS_ALL_ASSUMED)
    panel.key(Qt.Key.Key_Space)
    assert "assumed. Who" not in line(panel)
    assert QApplication.focusWidget().accessibleName().startswith("Mute: 4 cards")
    assert panel.find(QPushButton, "wantsBringBackButton").text() == "Bring back muted cues (1)"


def test_all_muted_leaves_a_word_that_brings_them_back(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("wantsWhyButton")
    for _cue in range(3):
        panel.key(Qt.Key.Key_Space)
    assert line(panel) == ""
    assert panel.find(QPushButton, "wantsWhyButton").text() == "3 muted cues"
    back = panel.find(QPushButton, "wantsBringBackButton")
    assert back.hasFocus()
    assert panel.find(QFrame, "wantsCueSheet").height() > back.height()
    panel.key(Qt.Key.Key_Space)
    assert line(panel).count("›") == 2
    assert panel.find(QPushButton, "wantsBringBackButton").isHidden()


def test_muted_is_muted_everywhere_and_on_every_day(open_on_desk: Open, tmp_path: Path) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("wantsWhyButton")
    panel.press("wantsMute1Button")
    assert SettingsFile(tmp_path / "settings.json").load().muted_cues == ("wants.all_assumed",)
    again = open_on_desk("wants", cards(2))
    assert "assumed. Who" not in line(again)
    fewer = open_on_desk("field")
    fewer.press("fieldWhyButton")
    assert fewer.find(QPushButton, "fieldBringBackButton").text() == "Bring back muted cues (1)"


def test_a_muted_step_makes_room_for_the_next_one(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", full_day().replaced(decision=workshop().decision))
    assert panel.says("Vote with dots, blind.")
    panel.press("decisionWhyButton")
    panel.press("decisionMute1Button")
    assert panel.says("Ask for a fist to five on the leader, on paper.")


def test_the_last_minutes_come_into_the_sentence_by_themselves(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", cards(14))
    minutes = start(panel, "wants")
    assert "14 cards are in no group." in line(panel)
    panel.pass_time(minutes - 4)
    assert "14 cards ungrouped, 4 minutes left." in line(panel)
    panel.pass_time(1)
    assert "14 cards ungrouped, 3 minutes left." in line(panel)
    panel.session.facilitation.add(5)
    assert "14 cards are in no group." in line(panel)
    panel.session.facilitation.add(-5)
    panel.pass_time(4)
    assert "14 cards ungrouped, time is up." in line(panel)


def test_time_is_told_only_while_this_exercise_runs(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", cards(14))
    panel.pass_time(start(panel, "field"))
    assert "14 cards are in no group." in line(panel)


def test_nobody_has_written_is_said_when_half_of_the_time_has_gone(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    minutes = start(panel, "drafts")
    assert not panel.says("Nobody has written yet")
    panel.pass_time(minutes - 3)
    assert panel.says("Nobody has written yet, 3 minutes left.")


def test_commitments_count_owners_at_the_end(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments", workshop(count=5))
    panel.pass_time(start(panel, "commitments") - 2)
    assert panel.says("Commitments: 5 owners missing, 2 minutes left.")


def test_a_cue_is_never_markup(open_on_desk: Open) -> None:
    day = workshop()
    first = day.people.members[0].replaced(name="<b>Ann</b>")
    day = day.replaced(people=day.people.changed(first))
    panel = open_on_desk("commitments", day)
    panel.find(QWidget, "pledgesList").setFocus()
    panel.key(Qt.Key.Key_Down)
    panel.type("promiseWhatEdit", "visit two crews")
    assert panel.find(CueLine, "commitmentsCues")._said.textFormat() is Qt.TextFormat.PlainText
    assert panel.says("Commitments: 3 owners missing (<b>Ann</b>, Participant 2 and 1 more).")


@pytest.mark.parametrize("module", ["field", "wants", "commitments", "drafts"])
def test_the_card_stays_within_the_smallest_panel(open_on_desk: Open, module: str) -> None:
    panel = open_on_desk(module, full_day())
    panel.press(f"{module}WhyButton")
    sheet = panel.find(QFrame, f"{module}CueSheet")
    panel.qtbot.waitUntil(lambda: sheet.geometry().bottom() < SMALLEST[1])
    assert sheet.width() <= SMALLEST[0]
    assert sheet.height() > sheet.findChild(QPushButton, f"{module}Mute1Button").height()
