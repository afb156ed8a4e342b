"""Photos at the desk: dropped, pasted or chosen, captioned, ordered, removed; never in the room."""

from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.photos import MOST_OF_AN_EXERCISE, MOST_PHOTOS, Photo, Photos
from onlyworkshop.services.developing import developed
from onlyworkshop.services.photos import digest_of
from tests.fakes import FakeKeeper
from tests.onlyworkshop.shots import jpeg, png, wall
from tests.ui.desk.conftest import Led, Open
from tests.ui.stand_ins import FakeTasks, LaterTasks
from ui.desk.photos.carried import photos_in
from ui.desk.photos.sheet import PhotoSheet
from ui.desk.photos.strip import MISSING, PICTURE, PhotoStrip
from ui.tasks import Crew, in_a_process, in_a_thread

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def led(open_desk: Open) -> Led:
    """A half-day whose first exercise is running."""
    made = open_desk()
    made.press("nextButton")
    return made


@pytest.fixture
def walls(tmp_path: Path) -> Callable[[int], list[Path]]:
    """So many different photos in a folder."""

    def make(count: int) -> list[Path]:
        paths = [tmp_path / f"wall-{n}.jpg" for n in range(count)]
        for n, path in enumerate(paths):
            path.write_bytes(jpeg(wall(40 + n, 30)))
        return paths

    return make


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[Callable[[QMimeData], None]]:
    yield QGuiApplication.clipboard().setMimeData
    QGuiApplication.clipboard().clear()


def rows(led: Led, module: str = "field") -> tuple[Photo, ...]:
    return led.session.editing.workshop.photos.of(module)


def strip(led: Led) -> PhotoStrip:
    found = led.view.findChild(PhotoStrip)
    assert found is not None
    return found


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_onto(widget: QWidget, mime: QMimeData) -> bool:
    """Drag this over the widget; whether somebody there takes it."""
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), COPY, mime, buttons, held)
    QApplication.sendEvent(widget, entering)
    return entering.isAccepted()


def drop(led: Led, *paths: Path) -> None:
    mime = files(*paths)
    assert drag_onto(led.view, mime)
    event = QDropEvent(QPointF(5, 5), COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(led.view, event)


def kept(led: Led) -> FakeKeeper:
    keeper = led.session._keeper
    assert isinstance(keeper, FakeKeeper)
    return keeper


def refusals(led: Led) -> str:
    return led.text("photoRefusalsLabel")


def caption(led: Led) -> QLineEdit:
    found = led.view.findChild(QLineEdit, "photoCaptionEdit")
    assert isinstance(found, QLineEdit)
    return found


def test_a_photo_that_is_dropped_stands_beside_the_exercise_with_its_bytes_kept(
    led: Led, walls: Callable[[int], list[Path]]
) -> None:
    drop(led, *walls(1))
    (row,) = rows(led)
    made = developed(walls(1)[0].read_bytes())
    assert (row.digest, row.width, row.height) == (made.digest, 40, 30)
    assert kept(led).photos == {made.digest: made.data}
    assert led.text("noticeLabel") == "1 photo added."
    assert led.button("photosSection").text() == "Photos 1"
    assert strip(led).isVisible()
    assert not strip(led).item(0).data(PICTURE).isNull()


def test_several_photos_are_one_step_back_and_forth(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(3))
    three = rows(led)
    assert len(three) == 3
    led.press("undoRemovalButton")
    assert rows(led) == ()
    led.press("redoButton")
    assert rows(led) == three
    assert strip(led).count() == 3


def test_what_is_no_photo_is_told_by_its_name_and_the_others_are_added(
    led: Led, walls: Callable[[int], list[Path]], tmp_path: Path
) -> None:
    (tmp_path / "minutes.jpg").write_text("Dear all")
    (tmp_path / "logo.svg").write_text("<svg/>")
    (tmp_path / "cut.jpg").write_bytes(jpeg()[:500])
    others = [tmp_path / name for name in ("minutes.jpg", "logo.svg", "cut.jpg", "gone.jpg")]
    drop(led, walls(2)[0], *others, walls(2)[1], tmp_path)
    assert len(rows(led)) == 2
    assert led.text("noticeLabel") == "2 photos added. 5 were not."
    told = refusals(led).splitlines()
    assert told[0] == "⚠ “minutes.jpg”: Only PNG and JPEG photos can be added; this is neither."
    assert told[1].startswith("“logo.svg”: Only PNG and JPEG")
    assert told[2] == "“cut.jpg”: This photo is damaged and cannot be read."
    assert told[3].startswith("“gone.jpg”: There is no file")
    assert len(told) == 5
    drop(led, walls(3)[2])
    assert refusals(led) == ""


def test_three_hundred_files_at_once_fill_the_exercise_and_the_rest_is_counted(
    open_desk: Open, walls: Callable[[int], list[Path]]
) -> None:
    heavy = CountingTasks()
    led = open_desk(crew=Crew(heavy, FakeTasks()))
    led.press("nextButton")
    drop(led, *walls(300))
    assert led.text("photoWorkLabel") == "Adding photo 1 of 300…"
    heavy.catch_up()
    assert len(rows(led)) == MOST_OF_AN_EXERCISE
    assert heavy.done == MOST_OF_AN_EXERCISE
    assert refusals(led).endswith("remove one to add another. 288 were not added.")
    assert led.text("photoWorkLabel") == ""
    led.press("undoButton")
    assert rows(led) == ()


class CountingTasks(LaterTasks):
    """Counts what it has done."""

    done = 0

    def catch_up(self, most: int = 10_000) -> None:
        for _piece in range(most):
            if not self._waiting:
                return
            super().catch_up(1)
            self.done += 1


def test_a_workshop_has_room_for_sixty_photos_and_says_so(
    open_desk: Open, led: Led, walls: Callable[[int], list[Path]]
) -> None:
    whole = tuple(
        Photo(id=f"p{n}", module=f"other-{n // 12}", digest=digest_of(bytes([n])), width=1, height=1)
        for n in range(MOST_PHOTOS)
    )
    led.session.editing.change(lambda w: w.replaced(photos=Photos(rows=whole)))
    drop(led, *walls(1))
    assert led.text("noticeLabel").startswith("A workshop has room for 60 photos")


def test_the_same_photo_is_not_added_twice(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, walls(1)[0], walls(1)[0])
    assert len(rows(led)) == 1
    drop(led, *walls(1))
    assert len(rows(led)) == 1
    assert led.text("noticeLabel") == "“wall-0.jpg”: This photo stands here already."


def test_a_photo_stays_with_the_exercise_in_which_it_was_dropped(
    open_desk: Open, walls: Callable[[int], list[Path]]
) -> None:
    heavy = LaterTasks()
    led = open_desk(crew=Crew(heavy, FakeTasks()))
    led.press("nextButton")
    drop(led, *walls(2))
    led.press("nextButton")
    drop(led, walls(3)[2])
    heavy.catch_up()
    assert (len(rows(led, "field")), len(rows(led, "lineup"))) == (2, 1)
    assert strip(led).count() == 1


def test_each_exercise_shows_its_own_photos_and_a_break_has_none(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(2))
    agenda = led.session.editing.workshop.agenda
    led.session.facilitation.start(next(block.id for block in agenda.blocks if not block.module))
    assert led.button("photosSection").isHidden() or not led.button("photosSection").isVisible()
    assert not drag_onto(led.view, files(*walls(1)))
    led.session.facilitation.start(led.block(0))
    assert strip(led).count() == 2


def test_leaving_the_desk_keeps_what_has_been_developed(open_desk: Open, walls: Callable[[int], list[Path]]) -> None:
    heavy = LaterTasks()
    led = open_desk(crew=Crew(heavy, FakeTasks()))
    led.press("nextButton")
    drop(led, *walls(3))
    heavy.catch_up(2)
    led.view.close_desk()
    heavy.catch_up()
    assert len(rows(led)) == 2


def test_a_photo_that_kills_its_reader_is_told_and_the_next_one_is_added(
    open_desk: Open, walls: Callable[[int], list[Path]]
) -> None:
    led = open_desk(crew=Crew(DyingTasks(), FakeTasks()))
    led.press("nextButton")
    drop(led, *walls(2))
    assert len(rows(led)) == 1
    assert refusals(led) == "⚠ “wall-0.jpg”: This photo is damaged and cannot be read."


class DyingTasks(FakeTasks):
    """Its process dies over the first piece of work."""

    alive = False

    def run(self, function: Callable, *args: object, done: Callable, failed: Callable) -> None:
        if self.alive:
            super().run(function, *args, done=done, failed=failed)
        else:
            self.alive = True
            failed(BrokenProcessPool())


def test_a_real_process_develops_and_a_real_thread_shows(
    open_desk: Open, walls: Callable[[int], list[Path]], qtbot: QtBot, tmp_path: Path
) -> None:
    owner = QObject()
    heavy, patient = in_a_process(owner), in_a_thread(owner)
    led = open_desk(crew=Crew(heavy, patient))
    led.press("nextButton")
    (tmp_path / "minutes.jpg").write_text("Dear all")
    drop(led, tmp_path / "minutes.jpg", *walls(1))
    qtbot.waitUntil(lambda: len(rows(led)) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: strip(led).item(0).data(PICTURE) is not None, timeout=30_000)
    assert "minutes.jpg" in refusals(led)
    heavy.close()
    patient.close()


def test_files_that_are_dropped_on_a_field_are_photos_and_no_text(led: Led, walls: Callable[[int], list[Path]]) -> None:
    for field in (led.view.findChild(QLineEdit, "clientGroupEdit"), led.view.findChild(QPlainTextEdit, "noteEdit")):
        assert field is not None
        assert drag_onto(field, files(*walls(1)))
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        assert not target.property("text")
    words = QMimeData()
    words.setText("plain words")
    assert not drag_onto(led.view, words)
    assert not drag_onto(led.view, QMimeData())


def test_a_picture_is_pasted_when_nobody_is_typing(led: Led, clipboard: Callable[[QMimeData], None]) -> None:
    mime = QMimeData()
    mime.setData("image/png", png(wall(50, 40)))
    clipboard(mime)
    led.view.setFocus()
    led.key(Qt.Key.Key_V, CTRL)
    assert [(row.width, row.height) for row in rows(led)] == [(50, 40)]


def test_ctrl_v_in_a_field_is_text(led: Led, clipboard: Callable[[QMimeData], None]) -> None:
    mime = QMimeData()
    mime.setText("words")
    mime.setData("image/png", png())
    clipboard(mime)
    note = led.view.findChild(QPlainTextEdit, "noteEdit")
    assert note is not None
    note.setFocus()
    led.key(Qt.Key.Key_V, CTRL, to=note)
    assert rows(led) == ()


def test_the_paste_button_says_when_there_is_no_photo(led: Led, clipboard: Callable[[QMimeData], None]) -> None:
    mime = QMimeData()
    mime.setText("words")
    clipboard(mime)
    led.view.photograph()
    led.press("pastePhotoButton")
    assert led.text("noticeLabel") == "There is no photo to paste. Copy one first."
    assert rows(led) == ()


def test_a_file_that_was_copied_is_pasted_as_a_photo(
    led: Led, clipboard: Callable[[QMimeData], None], walls: Callable[[int], list[Path]]
) -> None:
    clipboard(files(*walls(2)))
    led.view.photograph()
    led.press("pastePhotoButton")
    assert len(rows(led)) == 2


def test_a_screenshot_without_a_format_is_a_photo_and_a_giant_one_is_shrunk_at_once() -> None:
    for size, shown in (((60, 40), (60, 40)), ((6000, 3000), (2400, 1200))):
        mime = QMimeData()
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.red)
        mime.setImageData(picture)
        (data,) = photos_in(mime)
        assert isinstance(data, bytes)
        made = developed(data)
        assert (made.width, made.height) == shown


def test_files_are_chosen_on_the_desks_screen(led: Led, walls: Callable[[int], list[Path]]) -> None:
    led.view.photograph()
    led.press("addPhotosButton")
    dialog = led.view.findChild(QFileDialog, "openFilesDialog")
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(path) for path in walls(2)])
    dialog.reject()
    assert len(rows(led)) == 2


def test_captions_are_typed_one_after_the_other_and_each_is_one_step_back(
    led: Led, walls: Callable[[int], list[Path]]
) -> None:
    drop(led, *walls(2))
    strip(led).setCurrentRow(0)
    led.qtbot.keyClicks(caption(led), "The wall")
    led.key(Qt.Key.Key_Return, to=caption(led))
    assert strip(led).currentRow() == 1
    assert caption(led).text() == ""
    led.qtbot.keyClicks(caption(led), "The chart")
    assert [row.caption for row in rows(led)] == ["The wall", "The chart"]
    led.press("undoButton")
    assert [row.caption for row in rows(led)] == ["The wall", ""]
    assert strip(led).item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Photo 1 of 2: The wall"


def test_a_caption_that_is_too_long_says_so_and_stays_typed(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(1))
    caption(led).setText("x" * 141)
    caption(led).textEdited.emit("x" * 141)
    assert "Up to 140 fit here" in caption(led).accessibleDescription()
    assert caption(led).text() == "x" * 141
    assert rows(led)[0].caption == ""


def test_photos_are_ordered_and_removed_by_keys(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(3))
    first, second, third = (row.id for row in rows(led))
    strip(led).setCurrentRow(0)
    led.key(Qt.Key.Key_Right, ALT, to=strip(led))
    assert [row.id for row in rows(led)] == [second, first, third]
    assert strip(led).photo() == first
    led.key(Qt.Key.Key_Delete, to=strip(led))
    assert [row.id for row in rows(led)] == [second, third]
    assert led.text("noticeLabel") == "Removed “a photo”."
    assert strip(led).photo() == third
    led.press("undoRemovalButton")
    assert [row.id for row in rows(led)] == [second, first, third]


def test_photos_are_ordered_and_removed_by_mouse(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(2))
    first, second = (row.id for row in rows(led))
    strip(led).setCurrentRow(0)
    assert not led.button("photoEarlierButton").isEnabled()
    led.press("photoLaterButton")
    assert [row.id for row in rows(led)] == [second, first]
    assert not led.button("photoLaterButton").isEnabled()
    led.press("photoEarlierButton")
    led.press("removePhotoButton")
    assert [row.id for row in rows(led)] == [second]


def test_a_photo_whose_picture_is_lost_says_so_and_the_others_are_shown(
    led: Led, walls: Callable[[int], list[Path]]
) -> None:
    lost = Photo(id="lost", module="field", digest=digest_of(b"lost"), width=4, height=3, caption="Round one")
    led.session.editing.change(lambda w: w.replaced(photos=w.photos.with_photo(lost)))
    drop(led, *walls(1))
    missing, shown = strip(led).item(0), strip(led).item(1)
    assert missing.data(MISSING)
    assert missing.toolTip() == "The picture of this photo is missing from the library."
    assert not shown.data(MISSING)


def test_enter_looks_closer_arrows_go_on_and_escape_comes_back(led: Led, walls: Callable[[int], list[Path]]) -> None:
    drop(led, *walls(2))
    strip(led).setCurrentRow(0)
    led.key(Qt.Key.Key_Return, to=strip(led))
    sheet = led.view.findChild(PhotoSheet)
    assert sheet is not None
    assert sheet.isVisible()
    led.key(Qt.Key.Key_Right, to=sheet)
    assert strip(led).currentRow() == 1
    assert sheet.isVisible()
    led.key(Qt.Key.Key_Escape, to=sheet)
    assert not sheet.isVisible()
    assert strip(led).hasFocus()
    led.key(Qt.Key.Key_Space, to=strip(led))
    led.press("nextButton")
    assert not sheet.isVisible()


def test_the_room_never_sees_a_photo(led: Led, walls: Callable[[int], list[Path]]) -> None:
    before = led.on_screen()
    drop(led, *walls(2))
    led.view.tick()
    assert led.on_screen() == before
    assert not [label for label in led.room.findChildren(QLabel) if "photo" in label.text().lower()]


def test_f6_goes_to_the_photos(led: Led, walls: Callable[[int], list[Path]]) -> None:
    led.key(Qt.Key.Key_F6)
    assert led.button("addPhotosButton").hasFocus()
    drop(led, *walls(1))
    led.key(Qt.Key.Key_F6)
    assert strip(led).hasFocus()
