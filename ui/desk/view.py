"""The desk: the facilitator's window while the day is running."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.timer import Stroke, Tone
from onlyworkshop.services.library import Saving
from onlyworkshop.services.session import Session
from ui.actions import written_in
from ui.boards.layout import column, row
from ui.desk.agenda_list import AgendaList
from ui.desk.around import Around
from ui.desk.bottom_bar import BottomBar
from ui.desk.chime import Chime
from ui.desk.frame import DeskFrame
from ui.desk.instrument import Instrument
from ui.desk.keys import Controls, desk_callbacks
from ui.desk.keys_paper import KeysPaper
from ui.desk.opening import open_keys, open_parking, open_photos
from ui.desk.parking_panel import ParkingPanel
from ui.desk.photos.panel import PhotosPanel
from ui.desk.presenter import DeskPresenter
from ui.desk.room_control import RoomControl
from ui.desk.side import Side
from ui.desk.stage import Stage
from ui.desk.ticking import Ticking
from ui.desk.time_control import TimeControl
from ui.desk.top_bar import TopBar
from ui.desk.wakefulness import Wakefulness
from ui.light import lit
from ui.room.projection import Projection
from ui.settings import SettingsFile
from ui.sound_and_clock.sheet import SoundSheet
from ui.theme import Theme

BEAT_MS = 15_000
SHARES = (5, 19, 6)
"""Of the width: the agenda, the exercise, and the room with its script."""


class DeskView(QWidget):
    """One session, led from here until `close_desk`."""

    home_asked = Signal()
    prepare_asked = Signal()
    pack_asked = Signal()
    look_asked = Signal()
    check_asked = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: SettingsFile,
        around: Around,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        room_theme = around.room_theme or lit(settings.load().room_theme)
        self._session = session
        self._frame: DeskFrame | None = None
        self._top = TopBar(theme, self)
        self._agenda = AgendaList(theme, self)
        self._stage = Stage(self)
        self._instrument = Instrument(session, settings, self._stage)
        self._parking = ParkingPanel(session.editing.workshop.agenda.day, self)
        self._photos = PhotosPanel(theme, self)
        self._side = Side(theme, room_theme, self._photos, self._parking, self)
        self._bottom = BottomBar(theme, self)
        self._chime = Chime(SoundSheet(around.sound_of(self, settings), theme, self), self._top, self.show_notice)
        self._wakefulness = Wakefulness(session, around.awake, self)
        self.projection = Projection(
            self, around.screens_of(self), settings, lambda: session.editing.workshop.title, room_theme
        )
        self._room = RoomControl(session, self.projection, self._side.room, self.show_notice)
        self._presenter = DeskPresenter(session, self)
        self._time = TimeControl(session, self._bottom, self._stage, self)
        self._parking_presenter = open_parking(session, self._parking, self._module)
        self._photos_presenter = open_photos(session, self._photos, around.crew, self, self.show_notice)
        callbacks = desk_callbacks(Controls(self._presenter, self._time, self._room, self._chime), self)
        paper = KeysPaper(around.press(settings), session.facilitation.now)
        self._sheet, bound = open_keys(callbacks, settings, paper, self, (self._top, self._bottom, self._room))
        bound.listen(self.projection.window)
        self._arrange()
        self._connect()
        self._presenter.refresh()
        self._timers: tuple[QTimer, ...] = (
            Ticking(lambda: session.facilitation.reading().remaining_ms, self.tick, self),
            self._beating(),
        )

    def close_desk(self) -> None:
        """Let go of the session; the room goes dark."""
        if not self._timers:
            return
        for timer in self._timers:
            timer.stop()
        self._timers = ()
        self._instrument.close()
        self._photos_presenter.close()
        self._presenter.close()
        self._time.close()
        self._parking_presenter.close()
        self._room.close()
        self._chime.close()
        self._wakefulness.close()

    def tick(self) -> None:
        """Look at the clock now."""
        self._time.tick()
        self._presenter.tick()
        self._instrument.tick()

    def show_desk(self, frame: DeskFrame) -> None:
        """Show this; nothing happens where it is shown already."""
        if frame == self._frame:
            return
        self._frame = frame
        focused = self.focusWidget()
        self._top.show_frame(frame)
        self._bottom.show_frame(frame)
        self._agenda.show_rows(frame.agenda)
        self._stage.show_block(frame.shown, anything_runs=frame.clock.tone is not Tone.IDLE)
        self._stage.notice.show_cue(frame.cue)
        self._instrument.show_block(frame.shown)
        self._side.show_block(frame.shown)
        self._photos_presenter.show_module(frame.shown.module)
        self._take_focus_from(focused)

    def show_room(self, frame: RoomFrame) -> None:
        """The audience sees this, unless the room is covered."""
        self._room.show_frame(self._chime.seen(frame))

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line, with an Undo button if asked; empty clears it."""
        self._stage.notice.show_notice(text, undo)

    def show_note_refusal(self, text: str) -> None:
        """Why the note is not kept; empty clears it."""
        self._side.show_note_refusal(text)

    def show_saving(self, saving: Saving) -> None:
        """Whether everything is kept."""
        self._top.show_saving(saving)

    def ring(self, stroke: Stroke) -> None:
        """This block has just come to its close, or to its end."""
        self._chime.ring(stroke)

    def ask_pack(self) -> None:
        """The day is over: on to the paper."""
        self.pack_asked.emit()

    def toggle_agenda(self) -> None:
        """Fold the agenda, or unfold it."""
        self._agenda.setVisible(self._agenda.isHidden())

    def toggle_side(self) -> None:
        """Fold room, script and notes, or unfold them."""
        self._side.setVisible(self._side.isHidden())

    def park(self) -> None:
        """Type into the parking lot."""
        self._side.show()
        self._side.open_parking()
        self._parking.focus()

    def photograph(self) -> None:
        """Go to the photos of the exercise."""
        if self._module():
            self._side.show()
            self._side.open_photos()
            self._photos.focus()

    def paste_photo(self) -> None:
        """Add the photo that was copied, if there is one."""
        if self._module():
            self._photos.paste()

    def toggle_keys(self) -> None:
        """All keys on one card."""
        self._sheet.toggle()

    def room_area(self) -> QRect:
        """What of the desktop belongs to the audience now."""
        return self._room.area()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From the desk itself Tab leads into the exercise."""
        return (forward and self.hasFocus() and self._stage.enter()) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self._room.settle()
        self._chime.refresh()

    def _take_focus_from(self, focused: QWidget | None) -> None:
        """What had the focus may be gone; then the new panel keeps it, or the desk has it, and not what comes next.

        Nobody who was not writing begins to: a clicker would rest, and letters would be typed.
        """
        panel = self._stage.panel
        if focused and focused.isVisibleTo(self) and written_in(self.focusWidget()) and not written_in(focused):
            focused.setFocus()
        elif focused and not focused.isVisibleTo(self) and not (panel and panel.isAncestorOf(self.focusWidget())):
            self.setFocus()

    def _module(self) -> str:
        return self._frame.shown.module if self._frame else ""

    def _arrange(self) -> None:
        middle = row(self._agenda, self._stage, self._side, gap=0)
        for place, share in enumerate(SHARES):
            middle.setStretch(place, share)
        whole = column(self._top, middle, self._bottom, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        led = self._presenter
        self._top.home_asked.connect(self.home_asked)
        self._top.prepare_asked.connect(self.prepare_asked)
        self._top.pack_asked.connect(self.pack_asked)
        self._top.undone.connect(led.undo)
        self._top.redone.connect(led.redo)
        self._top.keys_asked.connect(self.toggle_keys)
        self._top.look_asked.connect(self.look_asked)
        self._top.check_asked.connect(self.check_asked)
        self._agenda.browsed.connect(led.browse)
        self._agenda.entered.connect(led.enter)
        self._stage.start_asked.connect(led.start_shown)
        self._stage.return_asked.connect(led.return_to_room)
        self._stage.notice.undone.connect(led.undo)
        self._side.noted.connect(led.note)
        self._side.note_left.connect(led.leave_note)
        self._bottom.played.connect(led.play_or_pause)
        self._bottom.added.connect(led.add)
        self._bottom.went_back.connect(led.go_back)
        self._bottom.went_on.connect(led.go_on)

    def _beating(self) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(self._presenter.beat)
        timer.start(BEAT_MS)
        return timer
