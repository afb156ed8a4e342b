"""E9 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QScrollArea, QStackedWidget, QToolButton, QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Link, Slots
from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import LOCKED, day_with_drafts, day_with_ingredients

SEAL = Link(slot="does_what", kind="ingredient", card="seal")


def test_the_sentence_is_built_while_the_slots_are_typed(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.type("draftDoesWhatEdit", "lock manhole covers for good", Qt.Key.Key_Tab)
    panel.keys("city sewers")
    assert panel.typed("draftTextEdit") == "We are the ONLY ones that lock manhole covers for good for city sewers."
    assert panel.says("14 words, first sentence 14")
    panel.key(Qt.Key.Key_Return)
    (draft,) = panel.now.drafts.rows
    assert (draft.slots.does_what, draft.round, draft.author) == ("lock manhole covers for good", 1, None)
    assert (panel.typed("draftDoesWhatEdit"), panel.typed("draftTextEdit")) == ("", "")


def test_a_sentence_written_by_hand_no_longer_follows_the_slots(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.choose("draftAuthorChoice", "Participant 2")
    panel.type("draftRoundEdit", "2", Qt.Key.Key_Tab)
    panel.type("draftTextEdit", "We are the ONLY crew that comes back the same day")
    panel.type("draftDoesWhatEdit", "lock covers")
    assert panel.typed("draftTextEdit") == "We are the ONLY crew that comes back the same day"
    panel.type("draftTextEdit", "We are the ONLY crew that comes back the same day.", Qt.Key.Key_Return)
    (draft,) = panel.now.drafts.rows
    assert (draft.author, draft.round) == ("p2", 2)


def test_an_empty_draft_is_refused_and_so_is_a_round_after_the_sixth(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.press("addDraftButton")
    assert panel.refusals() == ["⚠ This cannot be empty."]
    panel.type("draftTextEdit", "We are the ONLY", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A few more words, please: at least 20 characters."]
    panel.type("draftTextEdit", LOCKED)
    panel.type("draftRoundEdit", "7", Qt.Key.Key_Return)
    panel.press("addDraftButton")
    assert "⚠ A number from 1 to 6, please." in panel.refusals()
    assert panel.now.drafts.rows == ()


def test_a_slot_that_is_too_long_is_refused_at_the_slot(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.type("draftDoesWhatEdit", "y" * 121, Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ This is 121 characters long. Up to 120 fit here."]
    assert (panel.typed("draftDoesWhatEdit"), panel.now.drafts.rows) == ("y" * 121, ())


def test_three_hundred_pasted_drafts_are_refused_whole(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.paste("draftDoesWhatEdit", "\n".join(f"lock manhole covers in {n} ways" for n in range(300)))
    assert panel.now.drafts.rows == ()
    assert "There is room for 200 drafts" in panel.refusals()[0]
    panel.paste("draftDoesWhatEdit", f"lock manhole covers for good\n{LOCKED}")
    assert [row.text for row in panel.now.drafts.rows] == [
        "We are the ONLY ones that lock manhole covers for good.",
        LOCKED,
    ]
    panel.session.editing.undo()
    assert panel.now.drafts.rows == ()


def test_marks_are_told_by_sign_and_word(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.type("draftDoesWhatEdit", "give the best service, always")
    assert panel.says("✕\u00a0best\u00a0service   ◇\u00a0always")


def test_a_draft_is_edited_or_left_as_it_was(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_drafts())
    panel.press("draft1EditButton")
    panel.type("draftTextEdit", LOCKED.replace("county", "city"), Qt.Key.Key_Return)
    assert panel.now.drafts.rows[0].text.endswith("in this city.")
    assert len(panel.now.drafts.rows) == 3
    panel.press("draft2EditButton")
    panel.type("draftTextEdit", "Something else altogether")
    panel.press("cancelDraftButton")
    assert (panel.typed("draftTextEdit"), panel.now.drafts.rows[1].text[:6]) == ("", "We are")


def test_a_draft_is_removed_and_undo_brings_it_back(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_drafts())
    panel.press("draft1RemoveButton")
    assert (panel.notices, len(panel.now.drafts.rows)) == (["Draft removed."], 2)
    panel.session.editing.undo()
    assert len(panel.now.drafts.rows) == 3


def test_everybody_has_two_best_and_the_room_carries_six(open_on_desk: Open) -> None:
    rows = tuple(Draft(id=f"d{n}", text=f"{LOCKED} {n}", author="p1") for n in range(7))
    panel = open_on_desk("drafts", workshop().replaced(drafts=Drafts(rows=rows)))
    for place in (1, 2, 3):
        panel.press(f"draft{place}BestCheck")
    assert [row.best for row in panel.now.drafts.rows[:3]] == [True, True, False]
    assert not panel.find(QCheckBox, "draft3BestCheck").isChecked()
    for place in range(1, 8):
        panel.press(f"draft{place}CarryCheck")
    assert len(panel.now.drafts.carried()) == 6
    assert "⚠ Carry up to 6 drafts; leave one behind to take another." in panel.refusals()


def test_the_examples_are_one_key_away(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    panel.type("draftDoesWhatEdit", "lock")
    panel.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown = panel.find(QStackedWidget, "draftsPages")
    assert shown.currentIndex() == 1
    assert panel.says("32 words, first sentence 20")
    assert panel.find(QComboBox, "draftAuthorChoice").count() == 5


def test_a_cue_asks_for_three_to_six(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_drafts())
    assert not panel.says("Carry three to six")
    panel.press("draft1CarryCheck")
    assert panel.says("Carry three to six to the tests.")


def test_before_the_first_draft_the_examples_stand_in_its_place(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts")
    assert panel.find(QWidget, "example1Text").isVisible()
    panel.type("draftDoesWhatEdit", "lock covers", Qt.Key.Key_Return)
    assert not panel.find(QWidget, "example1Text").isVisible()
    panel.qtbot.waitUntil(panel.find(QWidget, "draft1Text").isVisible)


def test_a_long_name_leaves_its_draft_inside_the_list(open_on_desk: Open) -> None:
    day = day_with_drafts()
    members = tuple(one.replaced(name="M" * 40) for one in day.people.members)
    panel = open_on_desk("drafts", day.replaced(people=day.people.replaced(members=members)))
    rows = panel.find(QScrollArea, "draftsList")
    button = panel.find(QToolButton, "draft1RemoveButton")
    assert button.mapTo(rows, button.rect().topRight()).x() < rows.viewport().width()


def test_one_key_takes_an_ingredient_into_a_slot_and_keeps_the_link_when_it_is_edited(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_ingredients())
    panel.type("draftDoesWhatEdit", "")
    panel.key(Qt.Key.Key_Down)
    panel.keys("lid")
    panel.key(Qt.Key.Key_Return)
    assert panel.typed("draftTextEdit") == "We are the ONLY ones that seal the lid."
    assert panel.says("Behind it: seal the lid")
    panel.keys(" for good")
    panel.key(Qt.Key.Key_Return)
    (draft,) = panel.now.drafts.rows
    assert (draft.text, draft.links) == ("We are the ONLY ones that seal the lid for good.", (SEAL,))
    assert panel.typed("draft1EvidenceButton") == "Evidence 1/2"


def test_a_card_that_is_taken_again_is_let_go_and_esc_takes_nothing(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_ingredients())
    panel.type("draftDoesWhatEdit", "close the lid")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Return):
        panel.key(Qt.Key.Key_Down)
        panel.keys("seal")
        panel.key(key)
    assert not panel.says("Behind it")
    assert panel.typed("draftDoesWhatEdit") == "close the lid"


def test_wants_and_alternatives_are_offered_too_and_typing_narrows_them(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_ingredients())
    panel.type("draftForWhomEdit", "")
    panel.key(Qt.Key.Key_Down)
    offers = panel.find(QListWidget, "cardPickerList")
    texts = [offers.item(n).text() for n in range(offers.count())]
    assert texts[0] == "seal the lid  ·  opportunity 15 · potential 50 · our records"
    assert "A cover that stays shut  ·  opportunity 15" in texts
    assert "Ironworks North  ·  an alternative" in texts
    panel.keys("iron")
    assert offers.count() == 1


def test_a_clause_shows_its_cards_and_takes_and_loses_them_by_key(open_on_desk: Open) -> None:
    text = "We are the ONLY ones that seal the lid through the winter."
    draft = Draft(
        id="d1", text=text, slots=Slots(does_what="seal the lid", where_when="through the winter"), links=(SEAL,)
    )
    panel = open_on_desk("drafts", day_with_ingredients().replaced(drafts=Drafts(rows=(draft,))))
    panel.press("draft1EvidenceButton")
    clauses, cards = panel.find(QListWidget, "clausesList"), panel.find(QListWidget, "clauseCardsList")
    assert clauses.item(0).text() == "We are the ONLY ones\n○ claim, no evidence yet"
    panel.key(Qt.Key.Key_Down)
    assert cards.item(0).text() == "seal the lid (opportunity 15 · potential 50 · our records)"
    panel.key(Qt.Key.Key_Delete)
    assert panel.now.drafts.rows[0].links == ()
    panel.key(Qt.Key.Key_Down)
    panel.key(Qt.Key.Key_Return)
    panel.keys("stays shut")
    panel.key(Qt.Key.Key_Return)
    assert panel.now.drafts.rows[0].links == (Link(slot="where_when", kind="want", card="shut"),)
    assert clauses.currentRow() == 2
    panel.session.editing.undo()
    panel.session.editing.undo()
    assert panel.now.drafts.rows[0].links == (SEAL,)
    panel.key(Qt.Key.Key_Escape)
    assert panel.find(QWidget, "draftDoesWhatEdit").hasFocus()


def test_the_room_sees_the_evidence_for_as_long_as_the_page_is_open(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_drafts())
    panel.press("draft1EvidenceButton")
    panel.press("evidenceRoomButton")
    assert panel.session.spotlight == Spotlight(draft="d1")
    panel.press("evidenceBackButton")
    assert panel.session.spotlight == Spotlight()


def test_a_draft_that_is_removed_closes_its_evidence(open_on_desk: Open) -> None:
    panel = open_on_desk("drafts", day_with_drafts())
    panel.press("draft1EvidenceButton")
    panel.session.editing.change(lambda w: w.without_draft("d1"))
    assert panel.find(QStackedWidget, "draftsPages").currentIndex() == 0


def test_cues_ask_for_twins_lists_and_ranks_with_their_reasons(open_on_desk: Open) -> None:
    texts = (
        "We are the ONLY ones that stop people from opening manhole covers.",
        "We are the ONLY ones that keep people from lifting the manhole cover.",
        "We are the ONLY ones that cast, fit and inspect.",
        "We are the ONLY leading foundry of the county.",
    )
    rows = tuple(Draft(id=f"d{n}", text=text) for n, text in enumerate(texts))
    panel = open_on_desk("drafts", workshop().replaced(drafts=Drafts(rows=rows)))
    assert panel.says("Drafts 1 and 2 share all their nouns: twins?")
    assert panel.says("Draft 3 lists three things: one difference is enough.")
    assert panel.says("Draft 4 puts ONLY before a rank: who would check it?")
    assert panel.says("Which rival could also say this?")
