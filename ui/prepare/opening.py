"""The page and its presenter, joined."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from onlyworkshop.services.templates import Templates
from ui.files import ask_where_to_save
from ui.prepare.day import DaySection
from ui.prepare.day_presenter import DayPresenter
from ui.prepare.held import Past
from ui.prepare.making import Sheet
from ui.prepare.plans_presenter import PlansPresenter
from ui.prepare.presenter import PreparePresenter
from ui.prepare.printing import PaperPresenter, Press
from ui.prepare.view import PrepareView
from ui.theme import Theme


class Looks(NamedTuple):
    """How the page looks, and the day on which it is looked at."""

    theme: Theme
    today: date


class OpenPage(NamedTuple):
    """The page shows the session's workshop until `close` is called."""

    view: PrepareView
    paper: PaperPresenter
    plans: PlansPresenter
    refresh: Callable[[], None]
    close: Callable[[], None]


def open_prepare(session: Session, looks: Looks, press: Press, past: Past, begin_day: Callable[[], None]) -> OpenPage:
    """The preparation of one workshop."""
    view = PrepareView(looks.theme, looks.today)
    day = DayPresenter(session, view.day, past)
    presenter = PreparePresenter(session, view, begin_day, day.ready)
    _join(view, presenter)
    _join_day(view.day, day)

    def told(text: str, undo: bool) -> None:
        view.day.close_plans()
        view.show_notice(text, undo)

    plans = PlansPresenter(session, Templates(past.library, session.new_id), view.day.plans, told)
    _join_plans(view.day, plans)
    paper = PaperPresenter(session, view.paper, press)
    view.paper.show_size(press.size())
    view.paper.opened.connect(paper.warn)
    view.paper.print_asked.connect(paper.print)
    view.paper.save_asked.connect(lambda sheet: _ask_where(view, paper, sheet))

    def refresh() -> None:
        presenter.refresh()
        day.refresh()

    def close() -> None:
        presenter.close()
        day.close()
        paper.close()

    return OpenPage(view, paper, plans, refresh, close)


def _ask_where(view: PrepareView, paper: PaperPresenter, sheet: Sheet) -> None:
    title = _("Save as a PDF")
    ask_where_to_save(view, title, paper.suggested(sheet), lambda path: paper.save(sheet, path))


def _join(view: PrepareView, presenter: PreparePresenter) -> None:
    view.undo_asked.connect(presenter.undo)
    view.redo_asked.connect(presenter.redo)
    view.paper.begin_asked.connect(presenter.begin)
    for section in (view.people, view.whom):
        section.typed.connect(presenter.type)
        section.left.connect(presenter.left)
        section.chosen.connect(presenter.choose)
    view.people.added.connect(presenter.add_people)
    view.people.removed.connect(presenter.remove_person)
    view.whom.reached.connect(presenter.reach)


def _join_day(view: DaySection, presenter: DayPresenter) -> None:
    view.edited.connect(presenter.understand)
    view.entered.connect(presenter.enter)
    view.set_on.connect(presenter.begin_on)
    view.switched.connect(presenter.switch)
    view.allowed.connect(presenter.allow)
    view.moved.connect(presenter.move)
    view.placed.connect(presenter.place)
    view.added.connect(presenter.add)
    view.removed.connect(presenter.remove)


def _join_plans(view: DaySection, presenter: PlansPresenter) -> None:
    view.plans_asked.connect(presenter.show)
    view.plans.saved.connect(presenter.save)
    view.plans.used.connect(presenter.use)
    view.plans.renamed.connect(presenter.rename)
    view.plans.removed.connect(presenter.remove)
    view.plans.undo_asked.connect(presenter.bring_back)
