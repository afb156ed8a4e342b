"""The room's window on the right screen, whatever is plugged, pulled out or mirrored meanwhile."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.language import _
from ui.room.chosen import ChosenDisplays
from ui.room.cover import Cover, held
from ui.room.displays import Choice, Display, Identity, audience, distinct
from ui.room.numbers import NumberedScreen
from ui.room.screens import Screens, beneath, display, move_onto, settling
from ui.room.window import RoomWindow
from ui.settings import SettingsFile
from ui.theme import Theme

USUAL_ASPECT = 16 / 9


class Projection(QObject):
    """`told` carries one line for the facilitator; `moved` says that the room is on or off, or has another shape."""

    told = Signal(str)
    moved = Signal()

    def __init__(
        self,
        desk: QWidget,
        screens: Screens,
        settings: SettingsFile,
        title: Callable[[], str],
        theme: Theme,
    ) -> None:
        super().__init__(desk)
        self._theme = theme
        self.window, self.cover = RoomWindow(self._theme), Cover.NONE
        self._desk, self._screens, self._title = desk, screens, title
        self._chosen = ChosenDisplays(settings)
        self.key = ""
        self.frame: RoomFrame | None = None
        self._place: Display | None = None
        self._slide: RoomFrame | None = None
        self._numbers: list[NumberedScreen] = []
        self._missing = False
        self._off = False
        self._timers = settling(self, self.settle)
        self._followed: QWidget | None = None
        screens.lost.connect(self._on_lost)
        screens.changed.connect(self._on_changed)
        self.window.back_asked.connect(self.leave)

    @property
    def live(self) -> bool:
        """Whether the audience sees anything of the room now."""
        return self.window.isVisible()

    @property
    def alone(self) -> bool:
        """Whether the room covers the facilitator's only screen."""
        return self.live and self.window.alone

    def aspect(self) -> float:
        """Width to height of the room's screen; of the desk's when there is no other."""
        place = self._place or self._desk_display()
        return place.width / place.height if place and not place.empty() else USUAL_ASPECT

    def area(self) -> QRect:
        """What of the desktop belongs to the audience now; nothing while the room is off or covers the desk itself."""
        return self.window.geometry() if self.live and not self.alone else QRect()

    def where(self) -> str:
        """Where the room is, in a few words."""
        if self.alone or not self._place:
            return _("{key} shows it here").format(key=self.key)
        if not self.live:
            return _("off · {key} shows it").format(key=self.key)
        return self._place.identity.title

    def show_frame(self, frame: RoomFrame) -> None:
        """The audience sees this, or the cover in front of it."""
        self.frame = frame
        self.window.show_frame(self.visible())

    def show_cover(self, cover: Cover, back_at: datetime | None = None) -> None:
        """Put this in front of the room, or take everything away. Whatever happens behind it changes nothing on it."""
        self._slide = self._shown_on(cover, back_at)
        self.cover = cover
        self.window.show_frame(self.visible())
        self.moved.emit()

    def visible(self) -> RoomFrame | None:
        """What the audience sees: the room, the hold slide, what was frozen, or None for black."""
        return self.frame if self.cover is Cover.NONE else self._slide

    def _shown_on(self, cover: Cover, back_at: datetime | None) -> RoomFrame | None:
        if cover is Cover.HOLD and self.frame:
            return held(self.frame, self._title(), back_at)
        return self.visible() if cover is Cover.FREEZE else None

    def settle(self) -> None:
        """Put the room where it belongs with the screens as they are now."""
        self._follow_desk()
        screens = {display(screen): screen for screen in self._screens.all()}
        found = audience(tuple(screens), self._desk_display(), self._chosen.every())
        if not found:
            self._fall_back()
            return
        if self._off:
            self._place = found
            self.moved.emit()
        elif found != self._place or not screens[found].geometry().intersects(self.area()):
            self._put_on(screens[found], found)
        if self._missing:
            self._missing = False
            self.told.emit(_("The room is back on “{screen}”.").format(screen=self.where()))

    def toggle(self) -> None:
        """Show the room; on a single screen, cover the desk with it or come back. A projector stays on."""
        if self.alone:
            self.leave()
            return
        self._off = False
        self.settle()
        screen = self._desk_screen()
        if not self._place and screen:
            self.window.place(screen, alone=True)
            self.moved.emit()

    def leave(self) -> None:
        """From the single screen back to the desk; nothing on a projector."""
        if self.alone:
            self.window.hide()
            self._desk.window().activateWindow()
            self.moved.emit()

    def choose(self, wanted: Identity) -> None:
        """The room belongs on this display, today and whenever it is there again; a desk that is in its way moves."""
        self._off = False
        self._chosen.remember(wanted)
        desk = self._desk_display()
        if desk and desk.identity == wanted:
            self._move_desk_off(desk)
        self.settle()

    def swap(self) -> None:
        """Room and desk change their screens."""
        desk = self._desk_display()
        if self.live and not self.alone and desk:
            self.choose(desk.identity)

    def choices(self) -> tuple[Choice, ...]:
        """The displays by their numbers, for the facilitator to choose from."""
        desk = self._desk_display()
        return tuple(
            Choice(number, one, one == self._place, one == desk)
            for number, one in enumerate(distinct([display(screen) for screen in self._screens.all()]), 1)
        )

    def identify(self) -> None:
        """Every display shows its number for a moment."""
        self._numbers = [NumberedScreen(choice, self._theme) for choice in self.choices()]

    def switch_off(self) -> None:
        """Take the room off its screen until it is asked for again."""
        self._off, self._missing = True, False
        self.window.hide()
        self.moved.emit()

    def close(self) -> None:
        """The desk is closed: so is the room."""
        for timer in self._timers:
            timer.stop()
        self._screens.lost.disconnect(self._on_lost)
        self._screens.changed.disconnect(self._on_changed)
        for number in self._numbers:
            number.hide()
        self.window.hide()
        self.window.deleteLater()

    def _move_desk_off(self, desk: Display) -> None:
        screens = {display(screen): screen for screen in self._screens.all()}
        other = audience(tuple(screens), desk, ())
        if other:
            self.window.hide()
            self._place = None
            move_onto(self._desk.window(), screens[other])

    def _put_on(self, screen: QScreen, place: Display) -> None:
        self._place = place
        self.window.place(screen, alone=False)
        self.moved.emit()

    def _fall_back(self) -> None:
        screen = self._desk_screen()
        if self.alone and screen and self.window.geometry() != screen.geometry():
            self.window.place(screen, alone=True)
        self._place = None
        self._give_way()
        self.moved.emit()

    def _on_lost(self, gone: Display) -> None:
        if self._place and gone.identity == self._place.identity:
            self._withdraw(_("The room’s screen is gone. The clock goes on; the room comes back when the screen does."))

    def _on_changed(self) -> None:
        for number in self._numbers:
            number.hide()
        self._give_way()
        for timer in self._timers:
            timer.start()

    def _give_way(self) -> None:
        """The room never stands where the desk is, not even for the moment in which the screens come to rest."""
        desk = self._desk_screen()
        if self.live and not self.alone and (desk is None or desk.geometry().intersects(self.window.geometry())):
            self._withdraw(_("The desk is on the room’s screen, so the room is hidden. The clock goes on."))

    def _withdraw(self, why: str) -> None:
        self.window.hide()
        self._place = None
        self.moved.emit()
        if not self._off:
            self._missing = True
            self.told.emit(why)

    def _follow_desk(self) -> None:
        window = self._desk.window()
        if window is not self._followed:
            self._followed = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A desk that is dragged onto the room’s screen has it; the room looks for another."""
        if event.type() == QEvent.Type.Move and watched is self._followed and self.live and not self.alone:
            self._give_way()
            if not self.live:
                self._on_changed()
        return super().eventFilter(watched, event)

    def _desk_screen(self) -> QScreen | None:
        return beneath(self._desk.window().geometry(), self._screens.all())

    def _desk_display(self) -> Display | None:
        screen = self._desk_screen()
        return display(screen) if screen else None
