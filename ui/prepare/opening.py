"""The page and its presenter, joined."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from ui.files import ask_where_to_save
from ui.prepare.making import Sheet
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
    refresh: Callable[[], None]
    close: Callable[[], None]


def open_prepare(
    session: Session, looks: Looks, press: Press, begin_day: Callable[[], None], parent: QWidget | None = None
) -> OpenPage:
    """The preparation of one workshop."""
    view = PrepareView(looks.theme, looks.today, parent)
    presenter = PreparePresenter(session, view, begin_day)
    _join(view, presenter)
    paper = PaperPresenter(session, view.paper, press)
    view.paper.show_size(press.size())
    view.paper.opened.connect(paper.warn)
    view.paper.print_asked.connect(paper.print)
    view.paper.save_asked.connect(lambda sheet: _ask_where(view, paper, sheet))

    def close() -> None:
        presenter.close()
        paper.close()

    return OpenPage(view, paper, presenter.refresh, close)


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
    view.day.started_at.connect(presenter.begin_at)
    view.day.set_on.connect(presenter.begin_on)
    view.day.retimed.connect(presenter.retime)
    view.day.switched.connect(presenter.switch)
    view.day.moved.connect(presenter.move)
    view.day.placed.connect(presenter.place)
    view.day.break_added.connect(presenter.add_break)
    view.day.removed.connect(presenter.remove_block)
