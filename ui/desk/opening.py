"""The small panels of the desk and their presenters, joined."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.actions import Bound
from ui.desk.keys_paper import KeysPaper
from ui.desk.keys_sheet import KeysSheet
from ui.desk.parking import ParkingPresenter
from ui.desk.parking_panel import ParkingPanel
from ui.desk.photos.drops import Drops
from ui.desk.photos.panel import PhotosPanel
from ui.desk.photos.presenter import Darkroom, PhotosPresenter
from ui.desk.photos.thumbnail import thumbnail
from ui.keymap import Keymap
from ui.settings import SettingsFile
from ui.tasks import Crew


def open_parking(session: Session, panel: ParkingPanel, module: Callable[[], str]) -> ParkingPresenter:
    """Let the panel show and change the session's parking lot until the presenter is closed."""
    lot = ParkingPresenter(session, panel, module)
    panel.parked.connect(lot.park)
    panel.decided.connect(lot.decide)
    panel.answered.connect(lot.answer)
    panel.given.connect(lot.give)
    panel.promised.connect(lot.promise)
    panel.removed.connect(lot.remove)
    lot.refresh()
    return lot


def open_photos(
    session: Session, panel: PhotosPanel, crew: Crew, desk: QWidget, tell: Callable[[str, bool], None]
) -> PhotosPresenter:
    """Let the panel show and change the session's photos until the presenter is closed; `desk` takes what is dropped.

    `tell` says one line at the desk, with Undo if asked.
    """
    photos = PhotosPresenter(session, panel, Darkroom(crew, partial(thumbnail, session.photo)), tell)
    panel.added.connect(photos.add)
    panel.captioned.connect(photos.caption)
    panel.caption_left.connect(photos.leave_caption)
    panel.moved.connect(photos.move)
    panel.removed.connect(photos.remove)
    panel.looked_at.connect(photos.look)
    panel.told.connect(lambda text: tell(text, False))
    Drops(desk, photos.is_welcome, photos.add)
    return photos


class Keyed(Protocol):
    """Whose buttons name their keys."""

    def show_keys(self, keys: Mapping[str, str]) -> None: ...


def open_keys(
    callbacks: Mapping[str, Callable[[], None]],
    settings: SettingsFile,
    paper: KeysPaper,
    desk: QWidget,
    named: Sequence[Keyed],
) -> tuple[KeysSheet, Bound]:
    """The keys as they were chosen, at work on the desk; and the card on which they are changed and printed.

    What is `named` is told which keys they are.
    """
    keymap = Keymap(settings)
    bound = Bound(desk)

    def show() -> None:
        bound.rebind(keymap.actions(callbacks))
        sheet.show_deeds(keymap.deeds, keymap.as_delivered)
        for one in named:
            one.show_keys(keymap.spelled())

    def choose(deed: str, key: str) -> str:
        refused = keymap.choose(deed, key)
        if not refused:
            show()
        return refused

    def restore() -> None:
        keymap.restore()
        show()

    sheet = KeysSheet(keymap.deeds, choose, desk)
    sheet.print_asked.connect(lambda: paper.print(sheet.rows(), sheet.say))
    sheet.restored.connect(restore)
    show()
    return sheet, bound
