"""The page and its presenter, joined."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer

from onlyworkshop.language import _
from onlyworkshop.services.library import Library
from onlyworkshop.services.session import Session
from ui.preflight.laptop import Laptop
from ui.preflight.presenter import Means, PreflightPresenter
from ui.preflight.results import Results
from ui.preflight.view import PreflightView
from ui.prepare.printing import PaperPresenter, Press
from ui.room.projection import Projection
from ui.sound_and_clock.presenter import SoundAndClock
from ui.sound_and_clock.sheet import joined_back_row, joined_card
from ui.theme import Theme

LOOK_MS = 5000


class Rig(NamedTuple):
    """The real things that are tested."""

    room: Projection
    sound: Callable[[PreflightView], SoundAndClock]
    laptop: Laptop
    library: Library
    press: Press


class OpenPreflight(NamedTuple):
    """The page, until `close` is called."""

    view: PreflightView
    presenter: PreflightPresenter
    close: Callable[[], None]


def open_preflight(session: Session, theme: Theme, rig: Rig, results: Results) -> OpenPreflight:
    """The checks of this room."""
    view = PreflightView(theme)
    sound = rig.sound(view)
    means = Means(rig.room, sound, rig.laptop, rig.library, rig.press.crew.patient)
    presenter = PreflightPresenter(session, view, means, results)
    paper = PaperPresenter(session, presenter, rig.press)
    presenter.print_page = lambda: paper.print("schedule")
    view.stand_beside(_("Sound and clock"), joined_card(sound, theme, view))
    view.stand_beside(_("The back row"), joined_back_row(sound, view, rig.room.aspect()))
    view.show_title(session.editing.workshop.title)
    sound.rang.subscribe(presenter.rung)
    sound.failed.subscribe(presenter.unheard)
    sound.changed.subscribe(lambda _settings: presenter.refresh())
    view.tested.connect(presenter.test)
    view.answered.connect(presenter.answer)
    view.all_tested.connect(presenter.test_all)
    view.swap_asked.connect(presenter.swap)
    view.page_asked.connect(presenter.print_test)
    rig.room.moved.connect(presenter.refresh)
    looking = QTimer(view)
    looking.timeout.connect(presenter.refresh)
    looking.start(LOOK_MS)
    presenter.refresh()

    def close() -> None:
        looking.stop()
        rig.room.moved.disconnect(presenter.refresh)
        presenter.close()
        paper.close()
        sound.close()

    return OpenPreflight(view, presenter, close)
