"""The shelf and its presenter, joined."""

from collections.abc import Callable
from typing import NamedTuple

from ui.home.presenter import HomePresenter, Shelf
from ui.home.shelf import HomeView
from ui.theme import Theme


class OpenHome(NamedTuple):
    """The shelf as it is now."""

    view: HomeView
    presenter: HomePresenter


def open_home(theme: Theme, shelf: Shelf, open_workshop: Callable[[str], None]) -> OpenHome:
    """All workshops of the library."""
    view = HomeView(theme, shelf.around.today())
    presenter = HomePresenter(view, shelf, open_workshop)
    view.made.connect(presenter.create)
    view.searched.connect(presenter.search)
    view.open_asked.connect(presenter.open)
    view.copy_asked.connect(presenter.copy)
    view.remove_asked.connect(presenter.remove)
    view.undo_asked.connect(presenter.bring_back)
    view.sample_asked.connect(presenter.add_sample)
    view.file_chosen.connect(presenter.carry_in)
    view.place_chosen.connect(presenter.carry_out)
    presenter.refresh()
    return OpenHome(view, presenter)
