"""One open workshop: its edits, its run, what the room sees, and that all of it is kept."""

from collections.abc import Callable, Sequence

from onlyworkshop.catalogue import words
from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.boards import Prompt, Spotlight, Telling
from onlyworkshop.domain.claptrap import Term
from onlyworkshop.domain.clock import Clock
from onlyworkshop.domain.room import RoomFrame, frame
from onlyworkshop.services.announcing import Announcer
from onlyworkshop.services.editing import Editing, WorkshopChanged
from onlyworkshop.services.facilitation import Facilitation, RunChanged
from onlyworkshop.services.library import Keeper, Stored
from onlyworkshop.services.photos import Developed


class Session:
    """Everything a window needs to work on one workshop."""

    def __init__(
        self,
        stored: Stored,
        keeper: Keeper,
        clock: Clock,
        new_id: Callable[[], str],
        terms: Sequence[Term],
    ) -> None:
        self.editing = Editing(stored.workshop)
        self.facilitation = Facilitation(self.editing, stored.run, clock)
        self.pointed: Announcer[Spotlight] = Announcer()
        self.new_id = new_id
        self.terms = terms
        self._keeper = keeper
        self._clock = clock
        self._spotlight = Spotlight()
        self.editing.changed.subscribe(self._on_workshop_changed)
        self.facilitation.changed.subscribe(self._on_run_changed)

    @property
    def spotlight(self) -> Spotlight:
        return self._spotlight

    @property
    def stored(self) -> Stored:
        """The workshop and its run as they are now."""
        return Stored(self.editing.workshop, self.facilitation.run)

    def keep_photo(self, photo: Developed) -> None:
        """Store its bytes, before an edit shows it."""
        self._keeper.keep_photo(photo.digest, photo.data)

    def photo(self, digest: str) -> bytes:
        """The bytes of a photo; ask from a thread that may wait. Raises PhotoMissing, the Library… refusals."""
        return self._keeper.photo(digest)

    def point_at(self, spotlight: Spotlight) -> None:
        """The room looks at this from now on."""
        if spotlight != self._spotlight:
            self._spotlight = spotlight
            self.pointed.announce(spotlight)

    def turn(self, pages: int) -> None:
        """The room looks at a later page of what it sees, or at an earlier one."""
        self.point_at(self._spotlight._replace(page=self._spotlight.page + pages))

    def room(self, us: str, break_title: str, break_question: str) -> RoomFrame:
        """What the audience sees now. The arguments are the words for us and for a break."""
        block = self.facilitation.block()
        prompt = prompt_of(block, break_title, break_question)
        workshop, run = self.stored
        return frame(workshop, run, self._clock.now(), Telling(prompt, self._spotlight, us, self.terms))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        self._keeper.keep(self.stored, event.urgent)

    def _on_run_changed(self, event: RunChanged) -> None:
        left = event.after.current != event.before.current
        if left and self._spotlight != Spotlight():
            self.point_at(Spotlight())
        self._keeper.keep(self.stored, urgent=True)


def prompt_of(block: Block | None, break_title: str, break_question: str) -> Prompt:
    """The words of a block for the audience."""
    if block is None:
        return Prompt("", "")
    if block.kind is not Kind.EXERCISE:
        return Prompt(block.title or break_title, break_question)
    spoken = words(block.module)
    return Prompt(block.title or spoken.title, spoken.question, tuple(spoken.worksheet_steps))
