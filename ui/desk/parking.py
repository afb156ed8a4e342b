"""The parking lot at the desk, without its looks."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, Protocol

from onlyworkshop.domain.parking import Fate, Parked
from onlyworkshop.domain.refusal import DateOutside, Refusal
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, short_date
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence


class ParkedRow(NamedTuple):
    """An item of the lot, and its fate in words."""

    item: Parked
    fate: str


class ParkingView(Protocol):
    """What the presenter needs of the panel."""

    def show_rows(self, rows: tuple[ParkedRow, ...], still_open: int) -> None:
        """Show the lot."""

    def show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        """Those to whom an item can be given, as (id, name)."""

    def show_refusal(self, field: str, text: str) -> None:
        """Why what was typed in `field` is not kept; empty clears it."""

    def added(self) -> None:
        """The typed item stands in the lot."""


class ParkingPresenter:
    """Every item leaves the lot with a fate."""

    def __init__(self, session: Session, view: ParkingView, module: Callable[[], str]) -> None:
        self._session = session
        self._view = view
        self._module = module
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)

    def refresh(self) -> None:
        """Show the lot as it is now."""
        workshop = self._session.editing.workshop
        rows = tuple(ParkedRow(item, fate_words(item, workshop)) for item in workshop.parking.items)
        self._view.show_people(tuple((one.id, one.name) for one in workshop.people.members))
        self._view.show_rows(rows, len(workshop.parking.open()))

    def park(self, text: str) -> None:
        """One more item."""

        def parking(workshop: Workshop) -> Workshop:
            item = Parked.made(id=self._session.new_id(), text=text, module=self._module())
            return workshop.replaced(parking=workshop.parking.with_item(item))

        if self._change("text", parking):
            self._view.added()

    def decide(self, item: str, fate: str) -> None:
        """This is what becomes of the item."""
        self._replace("fate", item, fate=Fate(fate))

    def answer(self, item: str, text: str) -> None:
        """The item is answered so."""
        self._replace("answer", item, fate=Fate.ANSWERED, answer=text)

    def give(self, item: str, owner: str) -> None:
        """Somebody takes the item along; nobody yet when empty."""
        self._replace("owner", item, fate=Fate.ASSIGNED, owner=owner or None)

    def promise(self, item: str, due: date | None) -> None:
        """The item is due then, not before the day of the workshop."""
        day = self._session.editing.workshop.agenda.day
        last = day.replace(year=day.year + 1, day=min(day.day, 28))
        if due and not day <= due <= last:
            self._view.show_refusal("due", sentence(DateOutside(day, last, field="due")))
            return
        self._replace("due", item, fate=Fate.ASSIGNED, due=due)

    def remove(self, item: str) -> None:
        """The item was a mistake."""
        self._change("text", lambda w: w.replaced(parking=w.parking.without(item)))

    def _replace(self, field: str, item: str, **changes: object) -> None:
        def replacing(workshop: Workshop) -> Workshop:
            found = next((one for one in workshop.parking.items if one.id == item), None)
            if not found:
                return workshop
            return workshop.replaced(parking=workshop.parking.changed(found.replaced(**changes)))

        self._change(field, replacing)

    def _change(self, field: str, edit: Callable[[Workshop], Workshop]) -> bool:
        try:
            self._session.editing.change(edit)
        except Refusal as refusal:
            self._view.show_refusal(field, sentence(refusal))
            return False
        self._view.show_refusal(field, "")
        return True

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if event.after.parking is not event.before.parking or event.after.people is not event.before.people:
            self.refresh()


def fate_words(item: Parked, workshop: Workshop) -> str:
    """`Anna by 1 Dec 2026`, `answered: …`, `dropped`; empty while the item is open."""
    match item.fate:
        case Fate.DROPPED:
            return _("dropped")
        case Fate.ANSWERED:
            return _("answered: {text}").format(text=item.answer) if item.answer else _("answered")
        case Fate.ASSIGNED:
            name = workshop.people.name(item.owner) or _("somebody")
            if not item.due:
                return _("for {name}").format(name=name)
            return _("for {name} by {day}").format(name=name, day=short_date(item.due))
    return ""
