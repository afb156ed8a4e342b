"""E12 by keyboard."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from onlyworkshop.domain.exercises.proof import Evidence, Said, Side
from onlyworkshop.domain.exercises.wants import Source, Want, Wants
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import DAY, workshop
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import LOCKED, day_with_drafts


def decided() -> Workshop:
    return day_with_drafts().choosing("d3")


def parts(panel: Opened) -> list[str]:
    return [part.text for part in panel.now.proof.parts]


def test_one_key_takes_the_statement_apart(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", decided())
    panel.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert panel.now.proof.split == panel.now.statement()
    assert parts(panel)[:3] == ["ONLY", "permanently", "solution"]
    assert panel.find(QAbstractButton, "splitButton").isHidden()
    assert panel.typed("part2TextEdit") == "permanently"


def test_a_part_says_what_would_prove_it_before_it_can_be_held(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", decided())
    panel.press("splitButton")
    held = panel.find(QCheckBox, "part1HeldCheck")
    assert not held.isEnabled()
    panel.choose("part1EvidenceChoice", "Record")
    held.click()
    panel.type("part1WhereEdit", "In the sales drawer", Qt.Key.Key_Tab)
    panel.choose("part1OwnerChoice", "Participant 2")
    panel.type("part1DueEdit", "+14", Qt.Key.Key_Tab)
    (first, *_rest) = panel.now.proof.parts
    assert (first.proven, first.where_kept, first.owner) == (True, "In the sales drawer", "p2")
    assert first.due == DAY + timedelta(days=14)
    panel.choose("part1EvidenceChoice", "–")
    assert panel.now.proof.parts[0].replaced(where_kept="") == first.replaced(
        evidence=Evidence.NONE, held=False, where_kept=""
    )


def test_without_a_decision_it_says_so_and_takes_a_draft_or_a_typed_sentence(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", day_with_drafts())
    assert panel.says("It uses the chosen statement")
    panel.choose("proofDraftChoice", LOCKED)
    panel.press("splitButton")
    assert panel.now.proof.split == LOCKED
    typed = open_on_desk("proof", workshop())
    typed.type("proofSentenceEdit", "We are the ONLY crew that always answers.", Qt.Key.Key_Return)
    assert parts(typed) == ["ONLY", "always", "crew", "always answers"]
    assert typed.typed("proofSentenceEdit") == ""


def test_a_statement_that_changes_later_is_taken_apart_again_and_rows_are_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", decided())
    panel.press("splitButton")
    panel.choose("part1EvidenceChoice", "Record")
    rewritten = panel.now.statement().replace("permanently stops people", "locks everybody out")
    draft = panel.now.drafts.find("d3")
    assert draft is not None
    panel.session.editing.change(lambda w: w.replaced(trials=w.trials.rewritten(w.trial(draft), rewritten)))
    assert panel.says("The sentence reads differently now")
    panel.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert panel.notices == ["4 parts kept, 1 new, 2 gone with their words."]
    assert (panel.now.proof.parts[0].evidence, panel.now.proof.split) == (Evidence.RECORD, rewritten)
    panel.session.editing.undo()
    assert "permanently" in parts(panel)


def test_parts_are_added_edited_and_removed_with_one_undo_each(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", workshop())
    panel.paste("partAddEdit", "Two winters\nThe opening log")
    assert parts(panel) == ["Two winters", "The opening log"]
    panel.type("part1TextEdit", "Two winters in the street", Qt.Key.Key_Tab)
    panel.press("part2RemoveButton")
    assert parts(panel) == ["Two winters in the street"]
    assert panel.notices == ["“The opening log” removed."]
    panel.session.editing.undo()
    assert parts(panel) == ["Two winters in the street", "The opening log"]


def test_people_to_ask_are_codes_with_a_side_and_later_their_answers(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", decided())
    panel.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    panel.type("interviewAddEdit", "C-01", Qt.Key.Key_Return)
    panel.type("interviewAddEdit", "L-01", Qt.Key.Key_Return)
    assert panel.says("Nobody we lost is on the list.")
    panel.choose("interview2SideChoice", "Lost client")
    assert panel.says("Clients 2 of 5, colleagues 0 of 5.")
    assert not panel.says("Nobody we lost is on the list.")
    panel.choose("interview1TrueChoice", "yes")
    panel.choose("interview1MattersChoice", "unsure")
    panel.type("interview1WhoElseEdit", "The foundry", Qt.Key.Key_Tab)
    first, second = panel.now.proof.interviews
    assert (first.true, first.matters, first.who_else) == (Said.YES, Said.UNSURE, "The foundry")
    assert second.side is Side.LOST_CLIENT
    assert panel.says("True: 1 of 1 say yes.")


def test_wants_that_are_mostly_assumed_become_people_to_ask(open_on_desk: Open) -> None:
    guesses = tuple(Want(id=f"w{n}", text=f"A guess {n}", source=Source.ASSUMED) for n in range(3))
    panel = open_on_desk("proof", decided().replaced(wants=Wants(rows=guesses)))
    panel.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert panel.says("100% of the wants are assumed.")
    panel.press("takeTasksButton")
    assert [one.want for one in panel.now.proof.interviews] == ["w0", "w1", "w2"]
    assert panel.find(QAbstractButton, "takeTasksButton").isHidden()
    assert panel.says("“A guess 1”")
    panel.session.editing.undo()
    assert panel.now.proof.interviews == ()


def test_what_cannot_be_kept_is_said_where_it_was_typed(open_on_desk: Open) -> None:
    panel = open_on_desk("proof", workshop())
    panel.type("proofSentenceEdit", "x" * 241, Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ This is 241 characters long. Up to 240 fit here."]
    panel.type("partAddEdit", "Two winters", Qt.Key.Key_Return)
    panel.type("part1DueEdit", "soon", Qt.Key.Key_Return)
    assert any("“soon” is not a date" in said for said in panel.refusals())
