"""The exercises that are led by their steps."""

from onlyworkshop.catalogue import words
from tests.ui.exercises.conftest import Open


def test_an_exercise_without_an_instrument_says_so_and_takes_notes(open_on_desk: Open) -> None:
    panel = open_on_desk("wants")
    assert panel.says("A timed block with its steps and your notes.")
    assert panel.says(words("wants").steps[0])
    panel.type("exerciseNoteEdit", "They want a call before the invoice")
    assert panel.now.note("wants") == "They want a call before the invoice"
    panel.session.editing.undo()
    assert (panel.now.note("wants"), panel.typed("exerciseNoteEdit")) == ("", "")


def test_a_note_longer_than_five_thousand_characters_is_refused_and_stays(open_on_desk: Open) -> None:
    panel = open_on_desk("proof")
    panel.type("exerciseNoteEdit", "n")
    panel.widget.show_note("n" * 5000)
    panel.find(type(panel.widget._note.editor), "exerciseNoteEdit").insertPlainText("nn")
    assert panel.refusals() == ["⚠ This is 5,002 characters long. Up to 5,000 fit here."]
    assert panel.now.note("proof") == "n"
