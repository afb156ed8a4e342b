"""A planned day is led from its first block to the pack with a clicker in one hand and the keyboard under the other."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Tone
from onlyworkshop.services.library import Stored
from tests.journeys.clicker import Clicker, Day
from tests.journeys.conftest import CTRL, Laptop
from tests.journeys.day.hands import ALT
from tests.journeys.one_hand import one_handed
from tests.journeys.test_a_full_day_by_keyboard import no_mouse
from tests.onlyworkshop.covered import covered_day
from tests.ui.desk.conftest import Open

__all__ = ["no_mouse"]
WORDS = "A lid that one person can lift"


def test_a_full_day_is_led_with_a_clicker_and_one_hand(laptop: Laptop) -> None:
    laptop.library.save(Stored(covered_day(), Run()))
    laptop.program.open("sample")
    day = Day(laptop)
    day.hand.go("startDayButton", back=True)
    day.hand.press(Qt.Key.Key_Space)
    for block in day.hand.now.agenda.running():
        day.clicker.on()
        assert day.running is not None
        assert day.running.id == block.id
        LED.get(block.module, rest)(day)
        day.pass_time(5)
    day.clicker.on()
    assert day.running is None
    assert len(laptop.session.facilitation.actuals()) >= len(LED)
    day.clicker.on()
    assert day.hand.focus == "packButton"


def test_on_one_screen_the_day_is_led_from_in_front_of_the_room(open_desk: Open) -> None:
    led = open_desk(covered_day(), screens=1)
    led.view.setFocus()

    def send(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(led.room if led.room.isVisible() else led.view.focusWidget(), key, held)

    clicker = Clicker(send)
    clicker.on()
    clicker.on()
    clicker.show()
    assert led.room.isVisible()
    before = led.session.facilitation.reading().budget_ms
    for key in (Qt.Key.Key_K, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_M):
        assert one_handed(key)
        send(key)
    assert led.session.facilitation.reading().budget_ms == before + 60_000
    assert led.session.spotlight.page == 1
    assert led.settings.load().muted
    clicker.black()
    assert led.room.canvas.frame is None
    clicker.black()
    clicker.back()
    assert led.running().module == "field"
    for _block in range(5):
        clicker.on()
    assert led.running().module == "scores"
    send(Qt.Key.Key_R, ALT)
    assert led.session.editing.workshop.scores.revealed
    clicker.show()
    assert not led.room.isVisible()
    clicker.show()
    assert led.room.isVisible()


def give_and_take_time(day: Day) -> None:
    before, muted = day.budget(), day.muted()
    day.hand.press(Qt.Key.Key_K, times=3)
    day.hand.press(Qt.Key.Key_J)
    assert day.budget() == before + 2
    day.hand.press(Qt.Key.Key_F8)
    assert day.laptop.session.facilitation.reading().tone is Tone.PAUSED
    day.hand.press(Qt.Key.Key_Space, CTRL)
    assert day.laptop.session.facilitation.reading().tone is not Tone.PAUSED
    day.hand.press(Qt.Key.Key_M)
    assert day.muted() is not muted


def put_the_day_right(day: Day) -> None:
    day.reveal(3, times=len(day.hand.now.lineup.claims))
    assert all(one.revealed for one in day.hand.now.lineup.claims)
    day.pass_time(day.budget() + 30)
    day.hand.press(Qt.Key.Key_R, CTRL)
    assert day.laptop.find("repairCard").isVisible()
    day.hand.press(Qt.Key.Key_2)
    assert any(block.adapted is not None for block in day.hand.now.agenda.blocks)
    day.hand.press(Qt.Key.Key_Z, CTRL)
    assert all(block.adapted is None for block in day.hand.now.agenda.blocks)
    day.hand.press(Qt.Key.Key_R, CTRL)
    day.hand.press(Qt.Key.Key_1)
    assert any(block.adapted is not None for block in day.hand.now.agenda.blocks)


def cover_the_room(day: Day) -> None:
    live = day.sees()
    for _press in range(4):
        day.clicker.show()
        assert day.sees() == live
    for _way in ("b", "."):
        day.clicker.black()
        assert day.sees() is None
        day.clicker.black()
        assert day.sees() == live
    day.hand.press(Qt.Key.Key_H)
    assert day.sees() != live
    day.hand.press(Qt.Key.Key_L)
    day.hand.press(Qt.Key.Key_F)
    frozen = day.sees()
    day.pass_time(2)
    assert day.sees() is frozen
    day.hand.press(Qt.Key.Key_F)
    assert day.sees() != frozen


def rest(day: Day) -> None:
    """One press too many into the break, back, and into it again."""
    pause = day.running
    day.clicker.back()
    assert day.running != pause
    day.clicker.on()
    assert day.running == pause
    assert day.laptop.said("breakLabel").startswith("Back at")


def collect_wants(day: Day) -> None:
    with day.hand.both():
        day.hand.go("wantsAddEdit")
        day.hand.say(WORDS)
        day.hand.type("half a word")
    day.clicker.on()
    assert day.running is not None
    assert day.running.module == "wants"
    day.hand.press(Qt.Key.Key_D, CTRL)
    assert WORDS in [one.text for one in day.hand.now.wants.rows]
    day.reveal(3)
    assert day.hand.now.wants.ballot.revealed


def turn_room_pages(day: Day) -> None:
    day.reveal(1)
    assert day.hand.now.scores.revealed
    day.hand.press(Qt.Key.Key_P, times=2)
    day.hand.press(Qt.Key.Key_O)
    assert day.laptop.session.spotlight.page == 1


def decide(day: Day) -> None:
    day.reveal(1)
    day.reveal(2)
    day.reveal(4)
    told = day.hand.now.decision
    assert all((told.ballot.revealed, told.fists_revealed, told.guesses_revealed))


def sell(day: Day) -> None:
    day.reveal(1)
    day.reveal(2)
    assert all((day.hand.now.selling.hours_revealed, day.hand.now.selling.revealed))


def rate(day: Day) -> None:
    day.reveal(1)
    assert day.hand.now.curves.revealed


def draw(day: Day) -> None:
    day.reveal(1)
    assert day.hand.now.competitor_map.maps[0].revealed


def try_drafts(day: Day) -> None:
    day.reveal(3)
    assert any(one.revealed for one in day.hand.now.trials.rows)


def park(day: Day) -> None:
    day.hand.press(Qt.Key.Key_F4)
    with day.hand.both():
        day.hand.say("The price list")
    day.hand.press(Qt.Key.Key_D, CTRL)
    assert day.hand.now.parking.items[-1].text == "The price list"


def look_around(day: Day) -> None:
    """Sound, look and checks open and close; so do the columns and the card of keys."""
    for key in (Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F1):
        day.hand.press(key)
        day.hand.press(key)
    day.hand.press(Qt.Key.Key_F12)
    day.hand.press(Qt.Key.Key_F12)
    assert day.laptop.page is day.laptop.program.desk


def put_the_clock_right(day: Day) -> None:
    gone = day.laptop.session.facilitation.reading().elapsed_ms
    day.hand.press(Qt.Key.Key_T, CTRL)
    for key in (Qt.Key.Key_7, Qt.Key.Key_Return):
        day.hand.press(key)
    assert day.laptop.session.facilitation.reading().elapsed_ms == gone + 7 * 60_000


def go_back_and_on(day: Day) -> None:
    """Somebody has a question about the block before."""
    here = day.running
    day.hand.press(Qt.Key.Key_F7)
    assert day.running != here
    day.hand.press(Qt.Key.Key_F9)
    assert day.running == here


LED: dict[str, Callable[[Day], None]] = {
    "field": give_and_take_time,
    "lineup": put_the_day_right,
    "alternatives": cover_the_room,
    "wants": collect_wants,
    "scores": turn_room_pages,
    "curves": rate,
    "competitor_map": draw,
    "ingredients": park,
    "drafts": look_around,
    "trials": try_drafts,
    "decision": decide,
    "proof": put_the_clock_right,
    "selling": sell,
    "commitments": go_back_and_on,
}
"""What the hand does in each exercise."""
