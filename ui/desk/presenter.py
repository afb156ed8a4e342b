"""The desk without its looks: what it shows, and what every button asks for."""

from collections.abc import Callable
from typing import Protocol

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.timer import Stroke, Tone
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.facilitation import RunChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.bell import Bell
from ui.desk.frame import DeskFrame, desk_frame
from ui.desk.removal import removed
from ui.desk.spoken import block_title, room_frame


class Desk(Protocol):
    """What the presenter needs of the window."""

    def show_desk(self, frame: DeskFrame) -> None:
        """Show this; nothing happens where it is shown already."""

    def show_room(self, frame: RoomFrame) -> None:
        """The audience sees this, unless the room is covered."""

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line, with an Undo button if asked; empty clears it."""

    def show_note_refusal(self, text: str) -> None:
        """Why the note is not kept; empty clears it."""

    def ring(self, stroke: Stroke) -> None:
        """This block has just come to its close, or to its end."""

    def ask_pack(self) -> None:
        """The day is over: on to the paper."""


class DeskPresenter:
    """Leads one session. `tick` is called often and only looks at the clock."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session = session
        self._desk = desk
        self._browsed: str | None = None
        self._armed: str | None = None
        self._travelling = False
        self._bell = Bell()
        self._endings = [
            session.editing.changed.subscribe(self._on_workshop_changed),
            session.facilitation.changed.subscribe(self._on_run_changed),
            session.pointed.subscribe(lambda _spotlight: self.refresh()),
        ]

    def close(self) -> None:
        """Listen to the session no more."""
        self._session.editing.close_step()
        for end in self._endings:
            end()
        self._endings.clear()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._desk.show_desk(desk_frame(self._session, self._browsed))
        self._desk.show_room(room_frame(self._session))

    def tick(self) -> None:
        """Some time has passed."""
        self.refresh()
        if stroke := self._bell.strikes(self._session.facilitation.reading()):
            self._desk.ring(stroke)

    def beat(self) -> None:
        """The program is alive."""
        self._session.facilitation.beat()

    def browse(self, block: str) -> None:
        """Show this block at the desk; what runs in the room goes on."""
        current = self._session.facilitation.block()
        self._browsed = None if current and current.id == block else block
        self._armed = None
        self._session.editing.close_step()
        self.refresh()

    def start(self, block: str) -> None:
        """The room begins this block."""
        self._ask(lambda: self._session.facilitation.start(block))

    def start_shown(self) -> None:
        """The room begins the block that the desk shows."""
        self.start(desk_frame(self._session, self._browsed).shown.block)

    def return_to_room(self) -> None:
        """Show the block that runs."""
        self._browsed = None
        self.refresh()

    def enter(self, block: str) -> None:
        """Enter on a block of the agenda: the second one starts it."""
        current = self._session.facilitation.block()
        if current and current.id == block:
            return
        if self._armed == block:
            self.start(block)
            return
        self._armed = block
        found = self._session.editing.workshop.agenda.find(block)
        title = block_title(found) if found else ""
        self._desk.show_notice(_("Press Enter again to start “{title}”.").format(title=title))

    def play_or_pause(self) -> None:
        """Stop and go; at the beginning of the day, start the first block."""
        leading = self._session.facilitation
        if not leading.block():
            self._begin()
        elif leading.reading().tone is Tone.PAUSED:
            self._ask(leading.resume)
        else:
            self._ask(leading.pause)

    def add(self, minutes: int) -> None:
        """More time for this block, or less."""
        self._ask(lambda: self._session.facilitation.add(minutes))

    def go_on(self) -> None:
        """The next block; after the day, the pack."""
        if self._over() or not self._session.editing.workshop.agenda.running():
            self._desk.ask_pack()
        else:
            self._ask(self._session.facilitation.next)

    def go_back(self) -> None:
        """The block before this one; after the day, its last block once more."""
        if not self._over():
            self._ask(self._session.facilitation.previous)
            return
        last = self._session.facilitation.run.events[-1].block
        self.start(last)

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self._session.editing.undo)

    def redo(self) -> None:
        """Take it again."""
        self._travel(self._session.editing.redo)

    def note(self, module: str, text: str) -> None:
        """The facilitator's note on this exercise reads so now."""
        try:
            self._session.editing.change(lambda workshop: workshop.noting(module, text), f"note.{module}")
        except Refusal as refusal:
            self._desk.show_note_refusal(sentence(refusal))
        else:
            self._desk.show_note_refusal("")

    def leave_note(self) -> None:
        """What is typed next is another step."""
        self._session.editing.close_step()

    def _begin(self) -> None:
        if self._over():
            self._desk.show_notice(_("The day is over. Choose a block in the agenda to go back to it."))
        else:
            self.go_on()

    def _over(self) -> bool:
        run = self._session.facilitation.run
        return bool(run.events) and run.current is None

    def _ask(self, request: Callable[[], None]) -> None:
        self._session.editing.close_step()
        self._armed = None
        self._desk.show_notice("")
        try:
            request()
        except Refusal as refusal:
            self._desk.show_notice(sentence(refusal))

    def _travel(self, way: Callable[[], None]) -> None:
        self._travelling = True
        try:
            way()
        finally:
            self._travelling = False

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        gone = "" if self._travelling else removed(event.before, event.after)
        if gone:
            self._desk.show_notice(gone, undo=True)
        elif self._travelling or event.urgent:
            self._desk.show_notice("")
        self.refresh()

    def _on_run_changed(self, event: RunChanged) -> None:
        if event.after.current != event.before.current:
            self._browsed = None
        self.refresh()
