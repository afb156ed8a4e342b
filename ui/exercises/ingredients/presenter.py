"""E8 asked and answered: what we do, who wants it, who else could say it, and whether it is true."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from onlyworkshop.domain.evidence import opportunity_scores
from onlyworkshop.domain.exercises.ingredients import (
    Feeling,
    Ingredient,
    Ingredients,
    Kano,
    Potential,
    kano,
    potentials,
)
from onlyworkshop.domain.refusal import NotUnderstood, Unknown
from onlyworkshop.domain.wordclass import opens_with_a_deed
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.naming import gap_name, kano_name
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts


class Line(NamedTuple):
    """One ingredient as the desk shows it: what it is worth, and in words what is missing and who wrote it."""

    potential: Potential
    remark: str


class IngredientsView(Protocol):
    def show_wants(self, options: Sequence[tuple[str, str]]) -> None: ...
    def show_rivals(self, rivals: Sequence[tuple[str, str, str]]) -> None: ...
    def show_authors(self, options: Sequence[tuple[str, str]]) -> None: ...
    def show_lines(self, lines: Sequence[Line], ranked: bool) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_add(self) -> None: ...


class IngredientsPresenter:
    """Places are `add` and `<field>.<id>` for the fields of Ingredient."""

    def __init__(self, session: Session, view: IngredientsView) -> None:
        self._view = view
        self._editing = session.editing
        self._new_id = session.new_id
        self._author: str | None = None
        self._attempts = Attempts(session.editing, view.show_refusal)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def add(self, actions: Sequence[str]) -> None:
        """One row per action, all or none, in one undo step."""
        fresh = [(self._new_id(), action) for action in actions]

        def adding(chapter: Ingredients) -> Ingredients:
            for identity, action in fresh:
                chapter = chapter.with_row(Ingredient.made(id=identity, action=action, author=self._author))
            return chapter

        if self._attempts.done("add", _edited(adding)):
            self._view.clear_add()

    def write_as(self, person: str) -> None:
        """Who says the next ones; nobody in particular when empty."""
        self._author = person or None

    def type(self, place: str, text: str) -> None:
        """A keystroke in what we do."""
        name, identity = place.split(".", 1)
        self._attempts.typed(place, _edited(_changing(identity, lambda row: row.replaced(**{name: text}))))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: Any) -> None:
        """The want, the proof or the delivery, whole; None or nothing for no answer."""
        name, identity = place.split(".", 1)
        known = None if value == "" else value
        self._attempts.done(place, _edited(_changing(identity, lambda row: row.replaced(**{name: known}))))

    def toggle(self, identity: str, alternative: str) -> None:
        """This alternative could say it, or no longer; nobody could when empty."""

        def changed(row: Ingredient) -> Ingredient:
            return row.going_through(alternative) if alternative else row.replaced(contenders=(), checked=True)

        self._attempts.done(f"contenders.{identity}", _edited(_changing(identity, changed)))

    def classify(self, identity: str, typed: str) -> None:
        """A letter of Kano's classes, or the answers to the two questions as two digits."""
        said = typed.replace(" ", "").upper()
        if len(said) == 1 and said.isdecimal():
            return
        change = _changing(identity, lambda row: row.replaced(kano=_class_of(said)))
        self._attempts.done(f"kano.{identity}", _edited(change))

    def sort(self) -> None:
        """Highest potential first; from now on the authors are shown."""
        found = _reckoned(self._editing.workshop)
        self._attempts.done("add", _edited(lambda chapter: chapter.sorted_by(found)))

    def remove(self, identity: str) -> None:
        """The row is gone, and no draft or promise rests on it; undo brings it back."""
        gone = self._editing.workshop.ingredients.find(identity)
        if gone and self._attempts.done("add", lambda w: w.without_ingredient(identity)):
            self._view.show_notice(_("“{name}” removed.").format(name=gone.action))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        before, after = event.before, event.after
        read = ("ingredients", "wants", "scores", "alternatives", "people")
        if any(getattr(before, part) is not getattr(after, part) for part in read):
            self._show(after)

    def _show(self, now: Workshop) -> None:
        chapter, found = now.ingredients, {one.ingredient.id: one for one in _reckoned(now)}
        self._view.show_wants(_wants(now))
        self._view.show_rivals([(row.id, letter, row.name) for letter, row in _lettered(now)])
        self._view.show_authors((("", _("Nobody in particular")), *((one.id, one.name) for one in now.people.members)))
        lines = [Line(found[row.id], _remark(found[row.id], now)) for row in chapter.rows]
        self._view.show_lines(lines, chapter.ranked)


def _remark(one: Potential, now: Workshop) -> str:
    row = one.ingredient
    author = now.people.name(row.author) if now.ingredients.ranked and row.author else ""
    open_ones = " ".join(gap_name(gap) for gap in one.missing) if one.potential is None else ""
    said = (
        author,
        open_ones and _("open: {gaps}").format(gaps=open_ones),
        "" if opens_with_a_deed(row.action) else _("begin with a verb?"),
        kano_name(Kano.MUST_BE) + ", " + _("cannot lead") if one.cannot_lead else "",
    )
    return " · ".join(part for part in said if part)


def _reckoned(now: Workshop) -> tuple[Potential, ...]:
    carried = [row.id for row in now.alternatives.carried()]
    return potentials(now.ingredients, opportunity_scores(now), carried)


def _lettered(now: Workshop) -> tuple[tuple[str, Any], ...]:
    """The alternatives carried with the letters that they have on the map; A are we."""
    return tuple((chr(ord("B") + n), row) for n, row in enumerate(now.alternatives.carried()))


def _wants(now: Workshop) -> tuple[tuple[str, str], ...]:
    """The shortlist, or every want that stands, with numbers to choose by; and those that are linked already."""
    offered = list(now.wants.shortlist() or now.wants.standing())
    linked = {row.want for row in now.ingredients.rows}
    offered += [want for want in now.wants.rows if want.id in linked and want not in offered]
    numbered = ((want.id, f"{now.wants.number(want.id)} {want.text}") for want in offered)
    return (("", _("– which want?") if offered else _("– no wants yet")), *numbered)


def _class_of(said: str) -> Kano | None:
    if not said:
        return None
    if said in {one.value for one in Kano}:
        return Kano(said)
    if len(said) != len(("with", "without")) or not all("1" <= digit <= "5" for digit in said):
        raise NotUnderstood(said, field="kano")
    feelings = list(Feeling)
    with_it, without_it = (feelings[int(digit) - 1] for digit in said)
    found = kano(with_it, without_it)
    if not found:
        raise NotUnderstood(said, field="kano_answers")
    return found


def _edited(edit: Callable[[Ingredients], Ingredients]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(ingredients=edit(w.ingredients))


def _changing(identity: str, change: Callable[[Ingredient], Ingredient]) -> Callable[[Ingredients], Ingredients]:
    def changed(chapter: Ingredients) -> Ingredients:
        row = chapter.find(identity)
        if not row:
            raise Unknown(field="ingredient")
        return chapter.changed(change(row))

    return changed
