"""Own plans: this day saved as one, another one used, renamed and removed."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.plans import Plan, agenda_of
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.template import Template, agenda_from
from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from onlyworkshop.services.templates import Templates
from onlyworkshop.wording import sentence
from ui.plan_words import about_template, plan_words
from ui.prepare.plan_row import PlanLine

R = TypeVar("R")


class PlansView(Protocol):
    """The panel. Places of refusals: `name`, and `name.<key>`."""

    def show_plans(self, lines: Sequence[PlanLine]) -> None: ...
    def show_notice(self, text: str, undo: bool = False) -> None: ...
    def show_refusal(self, place: str, text: str) -> None: ...


Tell = Callable[[str, bool], None]


class PlansPresenter:
    """`tell` goes back to the day and says what was done, and whether the page's Undo takes it back."""

    def __init__(self, session: Session, templates: Templates, view: PlansView, tell: Tell) -> None:
        self._session = session
        self._templates = templates
        self._view = view
        self._tell = tell
        self._removed: Template | None = None

    def show(self) -> None:
        """What there is to choose from: the three plans of the method, then the own ones."""
        built_in = [PlanLine(plan.value, *words, own=False) for plan, words in plan_words().items()]
        try:
            own = [PlanLine(one.id, one.name, about_template(one), own=True) for one in self._templates.every()]
        except Refusal as refusal:
            own = []
            self._view.show_notice(sentence(refusal))
        self._view.show_plans([*built_in, *own])

    def save(self, name: str) -> None:
        """This day as a plan of one's own; a name that is refused stays in its field."""
        if kept := self._try("name", lambda: self._templates.keep(name, self._session.editing.workshop.agenda)):
            self._tell(_("The plan “{name}” is kept. New workshops can start from it.").format(name=kept.name), False)

    def rename(self, key: str, name: str) -> None:
        """The plan under another name."""
        if self._try(f"name.{key}", lambda: self._templates.rename(key, name)):
            self.show()

    def remove(self, key: str) -> None:
        """The plan is gone; it can be brought back."""
        if removed := self._try("", lambda: self._templates.remove(key)):
            self._removed = removed
            self.show()
            self._view.show_notice(_("The plan “{name}” was removed.").format(name=removed.name), undo=True)

    def bring_back(self) -> None:
        """The plan that was removed last is here again."""
        removed = self._removed
        if removed and self._try("", lambda: self._brought_back(removed)):
            self._removed = None
            self.show()
            self._view.show_notice(_("The plan “{name}” is back.").format(name=removed.name))

    def use(self, key: str) -> None:
        """The day follows this plan from now on; date, place and what was typed elsewhere stay."""
        followed = self._try("", lambda: self._following(key))
        if not followed:
            return
        agenda, name = followed
        self._session.editing.change(lambda w: w.replaced(agenda=agenda))
        self._tell(_("The day follows “{name}” now.").format(name=name), True)

    def _following(self, key: str) -> tuple[Agenda, str]:
        now = self._session.editing.workshop.agenda
        if key in [plan.value for plan in Plan]:
            made = agenda_of(Plan(key), now.day, now.zone, now.start).replaced(ends_by=now.ends_by)
            return made, plan_words()[Plan(key)][0]
        template = self._templates.find(key)
        return agenda_from(template, now.day, now.zone, self._session.new_id), template.name

    def _brought_back(self, removed: Template) -> Template:
        self._templates.bring_back(removed)
        return removed

    def _try(self, place: str, doing: Callable[[], R]) -> R | None:
        try:
            done = doing()
        except Refusal as refusal:
            self._refuse(place, sentence(refusal))
            return None
        if place:
            self._view.show_refusal(place, "")
        return done

    def _refuse(self, place: str, text: str) -> None:
        if place:
            self._view.show_refusal(place, text)
        else:
            self._view.show_notice(text)
