import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.boards import Prompt, Steps
from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.timer import Tone
from ui.room.canvas import RoomCanvas
from ui.theme import load_theme


def frame(face: str = "08:42", title: str = "Set the field") -> RoomFrame:
    return RoomFrame(Prompt(title, "For whom?"), Steps(("Name one group.",)), face, Tone.CALM, 0.8, False, 1, 14)


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it so
        self.times += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def canvas(qtbot: QtBot) -> RoomCanvas:
    made = RoomCanvas(load_theme("light"))
    made.resize(960, 540)
    made.show_aspect(16 / 9)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_an_equal_frame_is_not_painted_again(qtbot: QtBot, canvas: RoomCanvas) -> None:
    canvas.show_frame(frame())
    qtbot.wait(50)
    painted = Painted()
    canvas.installEventFilter(painted)
    canvas.show_frame(frame())
    qtbot.wait(50)
    assert painted.times == 0
    canvas.show_frame(frame("08:41"))
    qtbot.waitUntil(lambda: painted.times == 1)
    canvas.hide()


def test_ears_are_told_what_eyes_see(canvas: RoomCanvas) -> None:
    canvas.show_frame(frame())
    assert canvas.accessibleName() == "Set the field"
    assert "Set the field" in canvas.accessibleDescription()
    canvas.show_frame(None)
    assert canvas.accessibleName() == "The room is black"
    assert canvas.accessibleDescription() == ""
    canvas.hide()


@pytest.mark.parametrize(("width", "height"), [(960, 540), (540, 960), (1000, 540), (1, 1)])
def test_the_picture_keeps_its_shape_and_is_never_cut(canvas: RoomCanvas, width: int, height: int) -> None:
    canvas.resize(width, height)
    area = canvas.area()
    assert area.width() / area.height() == pytest.approx(16 / 9)
    assert area.left() >= 0
    assert area.top() >= 0
    assert area.right() <= width + 0.001
    canvas.hide()


def test_black_is_black_to_the_last_pixel(canvas: RoomCanvas) -> None:
    canvas.show_frame(frame())
    canvas.show_frame(None)
    image = canvas.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 960, 16) for y in range(0, 540, 16)}
    assert seen == {"#000000"}
    canvas.hide()


def typed(words: str) -> RoomFrame:
    return frame()._replace(board=Steps((words,)))


def test_while_somebody_types_the_board_is_set_at_rest_and_a_cover_never_waits(
    canvas: RoomCanvas, qtbot: QtBot
) -> None:
    canvas.show_frame(typed("N"))
    set_again: list[RoomFrame | None] = []
    canvas.redrawn.connect(lambda: set_again.append(canvas.frame))
    for words in ("Na", "Nam", "Name"):
        canvas.show_frame(typed(words))
    assert set_again == [typed("Na")]
    qtbot.waitUntil(lambda: len(set_again) == 2)
    assert set_again[-1] == typed("Name")
    canvas.show_frame(typed("Name o"))
    canvas.show_frame(typed("Name one"))
    canvas.show_frame(None)
    assert set_again[-1] is None


def test_whoever_looks_sees_what_was_typed_last(canvas: RoomCanvas, qtbot: QtBot) -> None:
    fresh = RoomCanvas(load_theme("light"))
    qtbot.addWidget(fresh)
    for one in (canvas, fresh):
        one.resize(640, 400)
        one.show_aspect(1.6)
    for words in ("N", "Na", "Name one group"):
        canvas.show_frame(typed(words))
    fresh.show_frame(typed("Name one group"))
    assert canvas.grab().toImage() == fresh.grab().toImage()
