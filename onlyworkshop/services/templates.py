"""The facilitator's own plans: the port that keeps them, and what can be done with them."""

from collections.abc import Callable
from typing import Protocol

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.refusal import Refusal, SameNameTwice, TooMany
from onlyworkshop.domain.template import MOST_TEMPLATES, Template, template_of


class NoSuchTemplate(Refusal):
    """The library has no plan of this id."""


class TemplateShelf(Protocol):
    """Keeps the plans. Every method may raise the Library… refusals."""

    def templates(self) -> tuple[Template, ...]:
        """Every plan, by name."""

    def save_template(self, template: Template) -> None:
        """Keep the plan as it is now: new, or instead of what was kept under its id. Stored when it returns."""

    def remove_template(self, template: str) -> None:
        """Forget the plan. Raises NoSuchTemplate."""


class Templates:
    """Save a day as a plan, rename it, remove it and bring it back."""

    def __init__(self, shelf: TemplateShelf, new_id: Callable[[], str]) -> None:
        self._shelf = shelf
        self._new_id = new_id

    def every(self) -> tuple[Template, ...]:
        """The plans, by name."""
        return self._shelf.templates()

    def find(self, template: str) -> Template:
        """The plan of this id. Raises NoSuchTemplate."""
        found = next((one for one in self.every() if one.id == template), None)
        if not found:
            raise NoSuchTemplate
        return found

    def keep(self, name: str, agenda: Agenda) -> Template:
        """This day under a new name. Raises Missing, TooLong, SameNameTwice, TooMany."""
        made = template_of(self._new_id(), name, agenda)
        self._refuse_twin(made)
        if len(self.every()) >= MOST_TEMPLATES:
            raise TooMany(MOST_TEMPLATES, field="templates")
        self._shelf.save_template(made)
        return made

    def rename(self, template: str, name: str) -> Template:
        """The plan under another name. Raises Missing, TooLong, SameNameTwice, NoSuchTemplate."""
        named = self.find(template).replaced(name=name)
        self._refuse_twin(named)
        self._shelf.save_template(named)
        return named

    def remove(self, template: str) -> Template:
        """The plan that is forgotten, to be brought back. Raises NoSuchTemplate."""
        removed = self.find(template)
        self._shelf.remove_template(template)
        return removed

    def bring_back(self, removed: Template) -> None:
        """As if it had not been removed. Raises SameNameTwice when its name was given away since."""
        self._refuse_twin(removed)
        self._shelf.save_template(removed)

    def _refuse_twin(self, template: Template) -> None:
        same = (one for one in self.every() if one.id != template.id)
        if any(one.name.casefold() == template.name.casefold() for one in same):
            raise SameNameTwice(template.name, field="name")
