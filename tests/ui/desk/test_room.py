"""The room as it is led from the desk: covers, screens that come and go, and what never gets there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout, QPushButton

from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.competitor_map import Placement
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.trials import Rating, Trial, Trials
from onlyworkshop.domain.parking import Parked
from tests.onlyworkshop.builders import workshop
from tests.ui.desk.conftest import Led, Open


def test_the_room_stands_on_the_projector_and_the_desk_does_not_lose_the_keys(led: Led) -> None:
    assert led.room.isVisible()
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()
    assert led.view.isActiveWindow()
    assert led.text("roomWhereLabel") == "● projector"


def test_room_and_preview_show_the_same_frame_in_the_same_shape(led: Led) -> None:
    led.press("nextButton")
    preview = led.view.findChild(type(led.room.canvas), "roomPreview")
    assert preview.frame == led.room.canvas.frame
    assert preview.area().width() / preview.area().height() == pytest.approx(16 / 9)
    assert preview.area().width() >= 240


def test_the_room_shows_the_clock_and_repaints_only_when_it_changes(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(seconds=30)
    assert led.room.canvas.frame.face == "09:30"
    before = led.room.canvas.frame
    led.pass_time(seconds=0.2)
    assert led.room.canvas.frame is before


def test_black_covers_everything_and_never_flashes_what_is_underneath(led: Led) -> None:
    led.press("nextButton")
    led.press("blackButton")
    led.pass_time(1)
    image = led.room.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 1920, 64) for y in range(0, 1080, 64)}
    assert colours == {"#000000"}
    led.press("holdButton")
    assert led.room.canvas.frame.prompt.title == "Manhole covers"
    led.press("holdButton")
    assert led.room.canvas.frame.face == "09:00"


def test_the_hold_slide_says_when_we_are_back(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.view._room.hold_for(10)
    assert led.room.canvas.frame.board.back_at.strftime("%H:%M") == "09:12"
    led.pass_time(1)
    assert led.room.canvas.frame.board.back_at.strftime("%H:%M") == "09:12"


def test_without_the_projector_the_room_hides_at_once_and_says_so(led: Led) -> None:
    led.press("nextButton")
    led.screens.unplug()
    assert not led.room.isVisible()
    assert led.text("noticeLabel").startswith("The room’s screen is gone.")
    led.pass_time(1)
    assert led.text("clockLabel") == "09:00"
    led.view._room.settle()
    assert not led.room.isVisible()


def test_with_the_projector_the_room_comes_back_by_itself(led: Led) -> None:
    led.press("nextButton")
    led.screens.unplug()
    led.view._room.settle()
    led.screens.plug()
    assert not led.room.isVisible()
    led.qtbot.waitUntil(led.room.isVisible)
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()
    assert led.room.canvas.frame.prompt.title == "Set the field"
    assert led.text("noticeLabel") == "The room is back on “projector”."


def test_a_loose_cable_does_not_take_the_cover_off(led: Led) -> None:
    led.press("nextButton")
    led.press("blackButton")
    led.screens.unplug()
    led.screens.plug()
    led.view._room.settle()
    assert led.room.isVisible()
    assert led.room.canvas.frame is None


def test_taken_off_the_screen_it_stays_off_until_it_is_asked_for(led: Led) -> None:
    led.press("roomScreenButton")
    assert not led.room.isVisible()
    led.view._room.settle()
    assert not led.room.isVisible()
    led.key(Qt.Key.Key_F5)
    assert led.room.isVisible()
    led.key(Qt.Key.Key_F5)
    assert led.room.isVisible()


def test_a_room_that_was_taken_off_stays_off_and_silent_while_cables_come_and_go(led: Led) -> None:
    led.press("roomScreenButton")
    led.screens.unplug()
    assert led.text("noticeLabel") == ""
    led.view._room.settle()
    led.screens.plug()
    led.view._room.settle()
    assert not led.room.isVisible()
    assert led.text("noticeLabel") == ""
    assert led.text("roomWhereLabel") == "off · F5 shows it"
    led.key(Qt.Key.Key_F5)
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()


@pytest.fixture
def alone(open_desk: Open) -> Led:
    """A laptop without a projector."""
    return open_desk(screens=1)


def test_on_a_single_screen_the_room_waits_to_be_asked(alone: Led) -> None:
    assert not alone.room.isVisible()
    assert "F5" in alone.text("roomWhereLabel")


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_on_a_single_screen_one_key_shows_the_room_and_one_comes_back(alone: Led, way: Qt.Key) -> None:
    alone.key(Qt.Key.Key_F5)
    assert alone.room.geometry() == QGuiApplication.screens()[0].geometry()
    pill = alone.room.findChild(QPushButton, "backToDeskButton")
    assert pill.isVisible()
    assert pill.text() == "Back to the desk: Esc"
    QTest.keyClick(alone.room, way)
    assert not alone.room.isVisible()


def test_a_double_click_and_the_pill_come_back_as_well(alone: Led) -> None:
    alone.key(Qt.Key.Key_F5)
    QTest.mouseDClick(alone.room, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not alone.room.isVisible()
    alone.key(Qt.Key.Key_F5)
    pill = alone.room.findChild(QPushButton, "backToDeskButton")
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert not alone.room.isVisible()


def test_the_clicker_goes_on_while_the_room_covers_the_only_screen(alone: Led) -> None:
    alone.press("nextButton")
    alone.view.setFocus()
    alone.key(Qt.Key.Key_F5)
    QTest.keyClick(alone.room, Qt.Key.Key_PageDown)
    assert alone.running().module == "lineup"


def test_on_a_projector_no_pill_is_shown_and_nothing_closes_the_room(led: Led) -> None:
    assert not led.room.findChild(QPushButton, "backToDeskButton").isVisible()
    QTest.mouseDClick(led.room, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.keyClick(led.view, Qt.Key.Key_Escape)
    assert led.room.isVisible()


def test_a_projector_that_is_plugged_in_later_frees_the_only_screen(alone: Led) -> None:
    alone.key(Qt.Key.Key_F5)
    alone.screens.plug()
    alone.view._room.settle()
    assert alone.room.geometry() == QGuiApplication.screens()[1].geometry()
    assert not alone.room.findChild(QPushButton, "backToDeskButton").isVisible()


def test_notes_script_and_parking_lot_never_reach_the_room(led: Led) -> None:
    secret = "only for the facilitator"
    led.session.editing.change(
        lambda w: w.noting("field", secret).replaced(
            parking=w.parking.with_item(Parked(id="a", text=secret)),
        )
    )
    for place in range(16):
        led.session.facilitation.start(led.block(place))
        frame = led.room.canvas.frame
        script = led.view._frame.shown.script
        told = repr(frame) + led.room.accessibleDescription()
        assert secret not in told
        assert not any(line in told for line in script)


def test_who_gave_which_mark_never_reaches_the_room(open_desk: Open) -> None:
    day = workshop()
    alternative = Alternative(id="crew", name="Own crew", carried=True)
    placement = Placement(rater="p2", player="crew", x=3.0, y=4.0)
    first = day.competitor_map.maps[0].placing(placement).replaced(revealed=True)
    rating = Rating(rater="p2", relevant=4, specific=4, sayable=4, unique=4, true_now=50)
    text = "We are the ONLY ones that stop people from lifting covers."
    led = open_desk(
        day.replaced(
            alternatives=day.alternatives.replaced(rows=(alternative,)),
            competitor_map=day.competitor_map.replaced(maps=(first,)),
            drafts=Drafts(rows=(Draft(id="d", text=text, author="p2", carried=True),)),
            trials=Trials(rows=(Trial(draft="d", text=text, ratings=(rating,)),)),
        )
    )
    for module in ("competitor_map", "drafts", "trials"):
        block = next(one.id for one in led.session.editing.workshop.agenda.blocks if one.module == module)
        led.session.facilitation.start(block)
        told = repr(led.room.canvas.frame) + led.room.accessibleDescription()
        assert "Participant" not in told, module


def test_a_deep_room_makes_the_smallest_letters_larger(led: Led) -> None:
    led.press("nextButton")
    led.view._chime._sound.seat(room_depth=7.0, picture_width=3.2)
    led.view._presenter.refresh()
    assert led.room.canvas.frame.seats == (7.0, 3.2)
    assert led.settings.load().room_depth == 7.0


def test_the_pages_of_a_long_board_are_turned_by_keys_until_the_next_block(led: Led) -> None:
    led.press("nextButton")
    led.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    led.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    led.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert led.room.canvas.frame.page == 1
    led.press("nextButton")
    assert led.room.canvas.frame.page == 0


@pytest.mark.parametrize("opened", ["notesSection", "parkedSection"])
def test_the_preview_never_lies_under_its_buttons_on_a_low_desk(led: Led, opened: str) -> None:
    led.view.setStyleSheet("QPushButton, QToolButton { min-height: 32px; }")
    led.press("nextButton")
    led.view.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    led.view.setMinimumSize(1, 1)
    led.view.resize(960, 520)
    if not led.button(opened).isChecked():
        led.press(opened)
    preview = led.view.findChild(type(led.room.canvas), "roomPreview")
    led.qtbot.waitUntil(lambda: preview.geometry().bottom() <= led.button("blackButton").geometry().top())
