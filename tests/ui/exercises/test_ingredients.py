"""E8 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from onlyworkshop.domain.exercises.ingredients import Ingredient, Kano
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import day_with_alternatives, day_with_ingredients, day_with_scored_wants


def first(panel: Opened) -> Ingredient:
    return panel.now.ingredients.rows[0]


def test_enter_adds_the_next_deed_in_the_name_of_whoever_says_it(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients")
    panel.choose("ingredientAuthorChoice", "Participant 1")
    panel.type("ingredientsAddEdit", "seal the lid", Qt.Key.Key_Return)
    panel.type("ingredientsAddEdit", "visit every cover", Qt.Key.Key_Return)
    assert [(row.action, row.author) for row in panel.now.ingredients.rows] == [
        ("seal the lid", "p1"),
        ("visit every cover", "p1"),
    ]


def test_pasted_lines_are_one_row_each_and_one_undo_step(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients")
    panel.paste("ingredientsAddEdit", "seal the lid\nvisit every cover\n")
    assert len(panel.now.ingredients.rows) == 2
    panel.session.editing.undo()
    assert panel.now.ingredients.rows == ()


def test_an_ingredient_is_judged_from_left_to_right_without_the_mouse(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_scored_wants())
    panel.type("ingredientsAddEdit", "send an engineer within two hours", Qt.Key.Key_Return)
    want = panel.find(QComboBox, "ingredient1WantChoice")
    panel.qtbot.waitUntil(want.isVisible)
    want.setFocus()
    panel.keys("1")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("c")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("2")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("90")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("a")
    row = first(panel)
    assert (row.want, row.proof, row.delivered_pct, row.kano) == ("shut", 2, 90, Kano.ATTRACTIVE)
    assert (row.checked, row.contended_by("north"), row.contended_by("crew")) == (True, True, False)
    assert panel.says("33")


def test_letters_toggle_and_nought_says_that_nobody_else_can(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    rivals = panel.find(QLineEdit, "ingredient1RivalsEdit")
    rivals.setFocus()
    assert rivals.text() == "?"
    panel.keys("bDb")
    assert (rivals.text(), first(panel).contended_by("nothing")) == ("D", True)
    panel.keys("0")
    assert (rivals.text(), first(panel).checked, first(panel).contenders) == ("nobody", True, ())
    panel.session.editing.undo()
    assert rivals.text() == "D"


def test_without_asking_uniqueness_is_open_and_the_row_says_so(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    assert panel.says("open: who else can say it? what proof? how often really?")


def test_a_number_can_be_taken_out_again(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    panel.type("ingredient2ProofEdit", "", Qt.Key.Key_Tab)
    assert (panel.now.ingredients.rows[1].proof, panel.refusals()) == (None, [])
    panel.type("ingredient2ProofEdit", "4", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A number from 0 to 3, please."]


def test_two_digits_are_the_two_answers_of_kano(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    panel.type("ingredient1KanoEdit", "15")
    assert (first(panel).kano, panel.typed("ingredient1KanoEdit")) == (Kano.ONE_DIMENSIONAL, "O")
    panel.type("ingredient1KanoEdit", "11")
    assert panel.refusals() == ["⚠ With it and without it they say the same, so nobody knows. Ask again."]
    panel.type("ingredient1KanoEdit", "x")
    assert "is no class" in panel.refusals()[0]
    panel.type("ingredient1KanoEdit", "")
    assert (first(panel).kano, panel.refusals()) == (None, [])


def test_sorting_shows_who_wrote_what_and_is_undone_in_one_step(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    assert not panel.says("Participant 1")
    panel.press("sortIngredientsButton")
    assert [row.id for row in panel.now.ingredients.rows] == ["seal", "visit"]
    assert panel.says("Participant 1")
    panel.session.editing.undo()
    assert [row.id for row in panel.now.ingredients.rows] == ["visit", "seal"]
    assert not panel.says("Participant 1")


def test_an_adjective_is_asked_for_its_verb_and_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients")
    panel.type("ingredientsAddEdit", "responsive service", Qt.Key.Key_Return)
    assert panel.says("begin with a verb?")
    assert first(panel).action == "responsive service"


def test_what_is_simply_expected_cannot_lead(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    panel.type("ingredient2KanoEdit", "m")
    assert panel.says("The first one is simply expected: it cannot lead.")


def test_without_wants_and_rivals_it_works_and_says_what_it_would_gain(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients")
    panel.type("ingredientsAddEdit", "seal the lid", Qt.Key.Key_Return)
    assert panel.says("E4 and E5 would tell.")
    assert panel.says("E3 would tell.")
    scored = open_on_desk("ingredients", day_with_alternatives())
    assert not scored.says("E3 would tell.")


def test_a_row_is_removed_and_undo_brings_it_back(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    panel.press("ingredient1RemoveButton")
    assert (panel.notices, len(panel.now.ingredients.rows)) == (["“visit every cover” removed."], 1)
    panel.session.editing.undo()
    assert panel.typed("ingredient1ActionEdit") == "visit every cover"


def test_the_factors_behind_a_potential_can_be_heard(open_on_desk: Open) -> None:
    panel = open_on_desk("ingredients", day_with_ingredients())
    said = [one.accessibleName() for one in panel.widget.findChildren(QLabel)]
    assert "wanted 75% × rare 100% × true 67%" in said
