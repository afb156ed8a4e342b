"""E1 by keyboard."""

from PySide6.QtCore import Qt

from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import Open

SAID_FOR = "Facility managers of city sewers"


def test_every_letter_is_kept_and_the_whole_word_is_one_undo_step(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("clientGroupEdit", SAID_FOR, Qt.Key.Key_Tab)
    panel.keys("This county")
    assert (panel.now.field.client_group, panel.now.field.scope) == (SAID_FOR, "This county")
    assert len(panel.keeper.kept) > len(SAID_FOR)
    panel.session.editing.undo()
    assert (panel.now.field.scope, panel.typed("scopeEdit")) == ("", "")
    assert panel.typed("clientGroupEdit") == SAID_FOR


def test_a_text_that_is_too_long_stays_and_is_refused_at_its_field(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("organisationEdit", "A" * 61)
    assert (panel.typed("organisationEdit"), panel.now.field.organisation) == ("A" * 61, "A" * 60)
    assert panel.refusals() == ["⚠ This is 61 characters long. Up to 60 fit here."]
    panel.type("scopeEdit", "Here")
    assert panel.typed("organisationEdit") == "A" * 61


def test_a_text_is_too_short_only_when_it_is_left(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("scopeEdit", "UK")
    assert panel.refusals() == []
    panel.key(Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A few more words, please: at least 3 characters."]
    assert (panel.typed("scopeEdit"), panel.now.field.scope) == ("UK", "")


def test_a_horizon_is_a_whole_number_of_months(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("horizonEdit", "99", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A number from 1 to 36, please."]
    panel.type("horizonEdit", "soon", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ “soon” is not a number. Type it in digits, such as 12."]
    assert (panel.typed("horizonEdit"), panel.now.field.horizon_months) == ("soon", 24)
    panel.type("horizonEdit", "12", Qt.Key.Key_Tab)
    assert (panel.now.field.horizon_months, panel.refusals()) == (12, [])


def test_the_decider_cannot_be_the_client_voice_as_well(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.choose("deciderChoice", "Participant 1")
    panel.choose("clientVoiceChoice", "Participant 1")
    assert "cannot be the Decider and the Client voice" in panel.refusals()[0]
    assert (panel.now.people.decider, panel.now.people.client_voice) == ("p1", None)
    panel.choose("clientVoiceChoice", "Participant 2")
    assert (panel.now.people.client_voice, panel.refusals()) == ("p2", [])


def test_everybody_says_what_a_good_result_is(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("hope2Edit", "One sentence I can say aloud", Qt.Key.Key_Tab)
    assert panel.now.people.find("p1").hope == "One sentence I can say aloud"


def test_quiet_cues_say_what_is_open(open_on_desk: Open) -> None:
    panel = open_on_desk("field", workshop(count=2))
    assert panel.says("Nobody has the last word yet.")
    panel.choose("deciderChoice", "Participant 0")
    assert not panel.says("Nobody has the last word yet.")


def test_a_name_is_never_markup(open_on_desk: Open) -> None:
    day = workshop()
    people = day.people.changed(day.people.members[0].replaced(name="<b>Ann</b>"))
    panel = open_on_desk("field", day.replaced(people=people))
    assert panel.says("<b>Ann</b> · Leadership")
