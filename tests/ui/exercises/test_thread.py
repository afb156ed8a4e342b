"""The thread on the desk: loose ends are seen and tied while the group is still there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.commitments import Commitment
from onlyworkshop.domain.exercises.ingredients import Ingredient, Ingredients
from onlyworkshop.domain.exercises.selling import Chosen, Selling
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import day_with_drafts


def day_with_loose_ends() -> Workshop:
    day = day_with_drafts()
    return day.replaced(
        wants=Wants(rows=(Want(id="shut", text="A cover that stays shut"), Want(id="suit", text="No suit"))),
        ingredients=Ingredients(
            rows=(Ingredient(id="seal", action="Close the lid with a seal", want="shut", checked=True),)
        ),
        selling=Selling(chosen=(Chosen(method=9),)),
        commitments=day.commitments.with_row(Commitment(id="c1", who="p1", what="I will ask every crew", method=1)),
    ).choosing("d1")


def test_a_loose_end_is_tied_on_the_spot(open_on_desk: Open) -> None:
    desk = open_on_desk("commitments", day_with_loose_ends())
    desk.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    told = desk.find(QListWidget, "threadList").item(0).text()
    assert "missing: What we do, For which wish, Who cannot say it" in told
    desk.choose("threadIngredientChoice", "Close the lid with a seal")
    assert desk.now.commitments.rows[0].ingredient == "seal"
    assert "missing" not in desk.find(QListWidget, "threadList").item(0).text()
    assert desk.says("1 of 1 promise tied all the way: 100%")


def test_the_chosen_methods_are_offered_first(open_on_desk: Open) -> None:
    desk = open_on_desk("commitments", day_with_loose_ends())
    assert desk.find(QComboBox, "threadMethodChoice").itemText(1).startswith("9 ")


def test_the_room_sees_the_thread_when_it_is_asked_to(open_on_desk: Open) -> None:
    desk = open_on_desk("commitments", day_with_loose_ends())
    desk.press("threadRoomButton")
    assert desk.session.spotlight == Spotlight(thread=True)
    desk.press("threadRoomButton")
    assert desk.session.spotlight == Spotlight()


def test_a_second_promise_is_shown_without_a_word_from_the_lists(open_on_desk: Open) -> None:
    """A list that tells of a choice while it is being cleared is cleared once more inside: the program breaks."""
    desk = open_on_desk("commitments", day_with_loose_ends())
    told: list[object] = []
    desk.widget.chosen.connect(told.append)
    desk.widget.tying.chosen.connect(told.append)
    for n in (2, 3):
        fresh = Commitment(id=f"c{n}", who=f"p{n}", what="I will ask every client")
        desk.session.editing.change(lambda w, fresh=fresh: w.promising(fresh))
    desk.session.editing.change(lambda w: w.without_person("p3"))
    assert told == []
    assert desk.find(QListWidget, "threadList").currentRow() == 0
