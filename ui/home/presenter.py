"""What the shelf does: new, search, copy, remove and bring back, carry in and out."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.refusal import DateOutside, Missing, Refusal, TooLong
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.template import Template
from onlyworkshop.domain.workshop import Workshop, new_workshop, workshop_after
from onlyworkshop.language import _
from onlyworkshop.services.exchange import Parcel, take_in
from onlyworkshop.services.library import Library, Stored
from onlyworkshop.services.sample import sample
from onlyworkshop.wording import left_behind, sentence
from ui.home.carrying import read_workshop, write_workshop
from ui.home.shelved import Card, card, matches
from ui.tasks import Crew


class Notice(NamedTuple):
    """One line above the shelf; with `undo` it can be taken back."""

    text: str
    undo: bool = False


class ShelfView(Protocol):
    """The shelf on the screen."""

    def show_cards(self, cards: Sequence[Card], searched: str) -> None: ...
    def show_notice(self, notice: Notice) -> None: ...
    def show_templates(self, templates: Sequence[Template]) -> None: ...
    def show_title_refusal(self, text: str) -> None: ...
    def show_day_refusal(self, text: str) -> None: ...


class Surroundings(NamedTuple):
    """Chance, time and place, as the composition root knows them. `now` is UTC."""

    new_id: Callable[[], str]
    now: Callable[[], datetime]
    today: Callable[[], date]
    zone: str


class Shelf(NamedTuple):
    """What stands behind the screen: the library, what is around it, and who does the long work."""

    library: Library
    around: Surroundings
    crew: Crew


class HomePresenter:
    """Keeps the shelf true. `open_workshop` is called with the id of what should be opened."""

    def __init__(self, view: ShelfView, shelf: Shelf, open_workshop: Callable[[str], None]) -> None:
        self._view = view
        self._library = shelf.library
        self._around = shelf.around
        self._crew = shelf.crew
        self._open_workshop = open_workshop
        self._searched = ""
        self._awaited = ""
        self._removed: Stored | None = None
        self._closed = False

    def close(self) -> None:
        """The shelf is gone: what is being carried arrives all the same, and nothing is said about it."""
        self._closed = True

    def refresh(self) -> None:
        """Show what is on the shelf now."""
        try:
            summaries = self._library.shelf()
            self._view.show_templates(self._library.templates())
        except Refusal as refusal:
            self._view.show_notice(Notice(sentence(refusal)))
            return
        found = [one for one in summaries if matches(one, self._searched)]
        self._view.show_cards([card(one, self._around.now()) for one in found], self._searched)

    def search(self, typed: str) -> None:
        """Show the workshops that have every typed word in their title, client or statement."""
        self._searched = typed.strip()
        self.refresh()

    def open(self, workshop: str) -> None:
        """Go on with this workshop."""
        self._awaited = ""
        self._open_workshop(workshop)

    def create(self, title: str, plan: Plan | Template, day: date | None) -> None:
        """A new workshop, opened at once; a title that is refused stays in its field."""
        self._view.show_title_refusal("")
        self._view.show_day_refusal("")
        if day is None:
            self._view.show_day_refusal(sentence(Missing(field="day")))
            return
        try:
            made = self._made(title, plan, day)
            self._library.save(Stored(made, Run()))
        except DateOutside as refusal:
            self._view.show_day_refusal(sentence(refusal))
        except (Missing, TooLong) as refusal:
            self._view.show_title_refusal(sentence(refusal))
        except Refusal as refusal:
            self._view.show_notice(Notice(sentence(refusal)))
        else:
            self.open(made.id)

    def _made(self, title: str, plan: Plan | Template, day: date) -> Workshop:
        around = self._around
        if isinstance(plan, Template):
            return workshop_after(plan, title, day, around.zone, around.new_id)
        return new_workshop(around.new_id(), title, plan, day, around.zone)

    def copy(self, workshop: str) -> None:
        """The same day for another group: people, agenda and field, nothing that was decided."""

        def doing() -> Notice:
            kept = self._library.load(workshop).workshop
            made = kept.as_template(self._around.new_id(), self._around.today())
            self._library.save(Stored(made, Run()))
            return Notice(_("“{title}” is ready to be changed.").format(title=made.title))

        self._do(doing)

    def remove(self, workshop: str) -> None:
        """Take the workshop off the shelf; it can be brought back."""

        def doing() -> Notice:
            removed = self._library.load(workshop)
            self._library.remove(workshop)
            self._removed = removed
            return Notice(_("“{title}” was removed.").format(title=removed.workshop.title), undo=True)

        self._do(doing)

    def bring_back(self) -> None:
        """Put what was removed last back on the shelf."""

        def doing() -> Notice:
            if not self._removed:
                return Notice("")
            self._library.save(self._removed)
            back, self._removed = self._removed, None
            return Notice(_("“{title}” is back.").format(title=back.workshop.title))

        self._do(doing)

    def add_sample(self) -> None:
        """The sample workshop joins the shelf."""

        def doing() -> Notice:
            self._library.save(sample(self._around.new_id(), self._around.today(), self._around.zone))
            return Notice(_("The sample workshop is on the shelf. Look around, change anything."))

        self._do(doing)

    def welcome(self) -> None:
        """Somebody is here for the first time: the sample joins a shelf that is empty."""
        if not self._library.shelf():
            self.add_sample()

    def carry_in(self, path: Path, and_open: bool = False) -> None:
        """The workshop in this file joins the shelf; what is there is never changed."""
        new_id = self._around.new_id()
        self._awaited = new_id if and_open else ""
        self._say(Notice(_("Opening {name}…").format(name=path.name)))
        self._crew.heavy.run(read_workshop, path, new_id, done=self._on_read, failed=self._on_failed)

    def carry_out(self, workshop: str, path: Path) -> None:
        """The workshop as a file for another laptop."""
        self._say(Notice(_("Saving {name}…").format(name=path.name)))
        self._crew.patient.run(
            write_workshop,
            self._library,
            workshop,
            path,
            done=lambda left: self._on_written(path, left),
            failed=self._on_failed,
        )

    def _on_read(self, parcel: Parcel) -> None:
        self._crew.patient.run(
            take_in, parcel, self._library, done=lambda _nothing: self._on_added(parcel), failed=self._on_failed
        )

    def _on_added(self, parcel: Parcel) -> None:
        added = parcel.stored.workshop
        self._say(Notice(_("“{title}” was added.").format(title=added.title)))
        if not self._closed:
            self.refresh()
            if self._awaited == added.id:
                self.open(added.id)

    def _on_written(self, path: Path, left: int) -> None:
        saved = _("Saved as {name}.").format(name=path.name)
        self._say(Notice(f"{saved} {left_behind(left)}" if left else saved))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            self._say(Notice(_("That did not work. Nothing was changed.")))
            raise error
        self._say(Notice(sentence(error)))

    def _say(self, notice: Notice) -> None:
        if not self._closed:
            self._view.show_notice(notice)

    def _do(self, doing: Callable[[], Notice]) -> None:
        try:
            notice = doing()
        except Refusal as refusal:
            notice = Notice(sentence(refusal))
        self._view.show_notice(notice)
        self.refresh()
