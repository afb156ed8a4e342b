"""The small panels of the desk and their presenters, joined."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.desk.parking import ParkingPresenter
from ui.desk.parking_panel import ParkingPanel
from ui.desk.photos.drops import Drops
from ui.desk.photos.panel import PhotosPanel
from ui.desk.photos.presenter import Darkroom, PhotosPresenter
from ui.desk.photos.thumbnail import thumbnail
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
