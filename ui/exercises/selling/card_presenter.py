"""The client report card: what clients mark, who marks it, and what they have marked so far."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Grade, Mark, Selling
from onlyworkshop.domain.practice import Marks, marks
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts

MONTHS = 12


class CardLine(NamedTuple):
    """One behaviour with its shares, and the mark of the chosen client in the chosen month."""

    marks: Marks
    grade: Grade | None


class CardShown(NamedTuple):
    """The card as it is worked on. Nothing can be marked before there is a client and a first month."""

    lines: tuple[CardLine, ...]
    menu: tuple[str, ...]
    clients: tuple[str, ...]
    client: str
    months: tuple[date, ...]
    month: date | None
    first_month: date | None
    today: date


class CardView(Protocol):
    def show_card(self, shown: CardShown) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_add(self, place: str) -> None: ...


class CardPresenter:
    """Places are `behaviour`, `client`, `first_month` and `text.<id>`."""

    def __init__(self, session: Session, view: CardView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._client = ""
        self._month: date | None = None
        self.show(session.editing.workshop)

    def show(self, now: Workshop) -> None:
        """Show the card as it is now."""
        chapter = now.selling
        clients, months = tuple(one.code for one in chapter.clients), _months(chapter.first_month)
        if self._client not in clients:
            self._client = clients[0] if clients else ""
        if self._month not in months:
            self._month = months[0] if months else None
        used = {one.text.casefold() for one in chapter.behaviours}
        lines = tuple(
            CardLine(one, _grade(chapter, self._client, one.behaviour.id, self._month)) for one in marks(chapter)
        )
        menu = tuple(text for text in listing("report_card") if text.casefold() not in used)
        shown = CardShown(lines, menu, clients, self._client, months, self._month, chapter.first_month, now.agenda.day)
        self._view.show_card(shown)

    def add(self, texts: Sequence[str]) -> None:
        """Behaviours typed or taken from the menu, all or none, in one undo step."""
        fresh = [(self._session.new_id(), text) for text in texts]

        def added(chapter: Selling) -> Selling:
            for identity, text in fresh:
                chapter = chapter.with_behaviour(Behaviour.made(id=identity, text=text))
            return chapter

        if self._attempts.done("behaviour", _edited(added)):
            self._view.clear_add("behaviour")

    def type(self, identity: str, text: str) -> None:
        """A keystroke in a behaviour."""
        changed = _edited(lambda c: c.behaviour_changed(Behaviour.made(id=identity, text=text)))
        self._attempts.typed(f"text.{identity}", changed)

    def left(self, identity: str) -> None:
        """The focus has left a behaviour."""
        self._attempts.left(f"text.{identity}")

    def remove(self, identity: str) -> None:
        """The behaviour and its marks are gone; undo brings them back."""
        gone = next((one for one in self._now.selling.behaviours if one.id == identity), None)
        if gone and self._attempts.done("behaviour", _edited(lambda c: c.without_behaviour(identity))):
            self._view.show_notice(_("“{name}” removed.").format(name=gone.text))

    def add_client(self, code: str) -> None:
        """One more client, by code, who will give marks."""
        if self._attempts.done("client", _edited(lambda c: c.with_client(CardClient.made(code=code)))):
            self._view.clear_add("client")
            self.choose_client(self._now.selling.clients[-1].code)

    def remove_client(self) -> None:
        """The chosen client and their marks are gone; undo brings them back."""
        client = self._client
        if client and self._attempts.done("client", _edited(lambda c: c.without_client(client))):
            self._view.show_notice(_("“{name}” removed.").format(name=client))

    def choose_client(self, code: str) -> None:
        """Show the marks of this client."""
        self._client = code
        self.show(self._now)

    def choose_month(self, month: str) -> None:
        """Show the marks of this month, written as 2027-01-01."""
        self._month = date.fromisoformat(month) if month else None
        self.show(self._now)

    def begin(self, day: date | None) -> None:
        """The month of the first card; None for none yet."""
        first = day and day.replace(day=1)
        self._attempts.done("first_month", _edited(lambda c: c.replaced(first_month=first)))
        self.show(self._now)

    def mark(self, identity: str, grade: str) -> None:
        """The client’s mark in this month; the same mark again takes it back."""
        client, month, given = self._client, self._month, Grade(grade)
        if not client or not month:
            return

        def marked(chapter: Selling) -> Selling:
            if _grade(chapter, client, identity, month) is given:
                return chapter.unmarked(client, identity, month)
            return chapter.marking(Mark(client=client, behaviour=identity, month=month, grade=given))

        self._attempts.done("behaviour", _edited(marked))

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop


def _grade(chapter: Selling, client: str, behaviour: str, month: date | None) -> Grade | None:
    mine = (client, behaviour, month)
    return next((one.grade for one in chapter.marks if (one.client, one.behaviour, one.month) == mine), None)


def _months(first: date | None) -> tuple[date, ...]:
    """The first month and those after it, a year in all."""
    if not first:
        return ()
    begun = first.year * 12 + first.month - 1
    return tuple(date(n // 12, n % 12 + 1, 1) for n in range(begun, begun + MONTHS))


def _edited(edit: Callable[[Selling], Selling]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(selling=edit(w.selling))
