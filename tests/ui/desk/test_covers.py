"""What the best in the field have learnt about covers: nothing underneath is ever seen, whatever happens behind."""

from itertools import permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.room import RoomFrame
from tests.ui.desk.conftest import Led
from ui.room.canvas import RoomCanvas
from ui.room.cover import Cover
from ui.room.projection import Projection


def projection(led: Led) -> Projection:
    return led.view._room._projection


def cover(led: Led, wanted: Cover) -> None:
    """As the facilitator does it."""
    keys = {Cover.BLACK: Qt.Key.Key_B, Cover.HOLD: Qt.Key.Key_H, Cover.FREEZE: Qt.Key.Key_F, Cover.NONE: Qt.Key.Key_L}
    led.view.setFocus()
    led.key(keys[wanted])
    assert projection(led).cover is wanted


def test_17_from_any_cover_to_any_other_what_is_underneath_is_in_no_painted_frame(led: Led) -> None:
    led.press("nextButton")
    painted: list[RoomFrame | None] = []
    canvas = led.room.canvas
    canvas.paintEvent = lambda event: (painted.append(canvas.frame), RoomCanvas.paintEvent(canvas, event))
    for one, other in permutations([Cover.BLACK, Cover.HOLD, Cover.FREEZE], 2):
        live = led.on_screen()
        cover(led, one)
        assert (led.on_screen() == live) == (one is Cover.FREEZE)
        led.pass_time(seconds=7)
        painted.clear()
        led.session.editing.change(lambda w: w.replaced(title=f"{w.title}!"))
        hidden = uncovered(led)
        cover(led, other)
        led.room.canvas.repaint()
        led.qtbot.wait(20)
        assert painted, "the room was painted"
        assert all(still(bare(led, frame)) != hidden for frame in painted), f"{one} to {other}"
        assert still_of(led) != hidden
        cover(led, Cover.NONE)
        assert led.room.canvas.frame == projection(led).frame


@pytest.mark.parametrize("one", [Cover.BLACK, Cover.HOLD, Cover.FREEZE])
def test_17_what_changes_behind_a_cover_changes_no_pixel(led: Led, one: Cover) -> None:
    led.press("nextButton")
    cover(led, one)
    before = led.on_screen()
    led.pass_time(seconds=10)
    led.press("nextButton")
    led.session.editing.change(lambda w: w.replaced(title=f"{w.title}!"))
    assert led.on_screen() == before
    cover(led, Cover.NONE)
    assert led.on_screen() != before


def test_17_the_slide_that_holds_a_break_does_not_tell_that_the_day_goes_on_behind_it(led: Led) -> None:
    blocks = led.session.editing.workshop.agenda.blocks
    led.session.facilitation.start(next(one.id for one in blocks if one.kind is Kind.BREAK))
    cover(led, Cover.HOLD)
    before, told = led.on_screen(), led.room.canvas.frame
    led.press("nextButton")
    led.pass_time(seconds=10)
    assert led.room.canvas.frame == told
    assert led.on_screen() == before


def test_17_the_cover_stays_on_while_the_cable_flickers(led: Led) -> None:
    led.press("nextButton")
    cover(led, Cover.BLACK)
    black = still_of(led)
    led.screens.unplug()
    assert still_of(led) == black
    led.screens.plug()
    led.view._room.settle()
    assert still_of(led) == black


def still_of(led: Led) -> QImage:
    """What the audience sees now."""
    return still(led.room.canvas)


def uncovered(led: Led) -> QImage:
    """What the audience would see without any cover."""
    return still(bare(led, projection(led).frame))


def bare(led: Led, frame: RoomFrame | None) -> RoomCanvas:
    """A canvas like the room's with this frame."""
    canvas = RoomCanvas(led.room.canvas._theme)
    canvas.resize(led.room.canvas.size())
    canvas.show_aspect(led.room.canvas._aspect)
    canvas.show_frame(frame)
    return canvas


def still(canvas: RoomCanvas) -> QImage:
    return canvas.grab().toImage()
