"""The room as it is led from the desk: its screen, and the covers in front of it."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QRect

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.services.session import Session
from ui.desk.room_box import RoomBox
from ui.room.cover import Cover
from ui.room.projection import Projection


class RoomControl:
    """Brings the room's window and its preview on the desk together."""

    def __init__(self, session: Session, projection: Projection, box: RoomBox, say: Callable[[str], None]) -> None:
        self._session = session
        self._projection = projection
        self._box = box
        projection.told.connect(say)
        projection.moved.connect(self._redraw)
        box.black_asked.connect(self.toggle_black)
        box.hold_asked.connect(self.toggle_hold)
        box.held_for.connect(self.hold_for)
        box.freeze_asked.connect(self.toggle_freeze)
        box.screen_asked.connect(self._press_screen)
        box.chosen.connect(projection.choose)
        box.numbers_asked.connect(projection.identify)
        box.swap_asked.connect(self.swap)

    def show_frame(self, frame: RoomFrame) -> None:
        """The audience sees this, unless the room is covered."""
        self._projection.show_frame(frame)
        self._redraw()

    def area(self) -> QRect:
        """What of the desktop belongs to the audience now."""
        return self._projection.area()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys by which the room is led, by their actions."""
        self._projection.key = keys["screen"]
        self._box.show_keys(keys)
        self._redraw()

    def settle(self) -> None:
        """Put the room on its screen."""
        self._projection.settle()

    def close(self) -> None:
        """The room goes dark."""
        self._projection.close()

    def toggle_black(self) -> None:
        """Black, or what was there."""
        self._toggle(Cover.BLACK)

    def toggle_hold(self) -> None:
        """The hold slide, or what was there; a break knows when it ends."""
        self._toggle(Cover.HOLD)

    def toggle_freeze(self) -> None:
        """The room keeps what it shows, or shows again what happens."""
        self._toggle(Cover.FREEZE)

    def uncover(self) -> None:
        """Whatever stands in front of the room: away with it."""
        self._projection.show_cover(Cover.NONE)

    def swap(self) -> None:
        """Room and desk change their screens."""
        self._projection.swap()

    def turn(self, pages: int) -> None:
        """The room looks at the next page of a long board, or at the one before."""
        self._session.turn(pages)

    def hold_for(self, minutes: int) -> None:
        """The hold slide with the time at which we go on."""
        self._projection.show_cover(Cover.HOLD, self._session.facilitation.now() + timedelta(minutes=minutes))

    def toggle_screen(self) -> None:
        """Show the room; on a single screen, come back as well."""
        self._projection.toggle()

    def _toggle(self, cover: Cover) -> None:
        wanted = Cover.NONE if self._projection.cover is cover else cover
        self._projection.show_cover(wanted, self._session.facilitation.back_at())

    def _press_screen(self) -> None:
        if self._projection.live:
            self._projection.switch_off()
        else:
            self._projection.toggle()

    def _redraw(self) -> None:
        seen = self._projection
        self._box.show_room(seen.visible(), seen.aspect())
        self._box.show_choices(seen.choices())
        self._box.show_state(seen.where(), seen.live and not seen.alone, seen.cover)
