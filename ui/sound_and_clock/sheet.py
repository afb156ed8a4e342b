"""The card on a sheet above a page, and the card joined with what it changes."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.room.back_row import BackRow
from ui.room.projection import USUAL_ASPECT
from ui.sheet import Sheet
from ui.sound_and_clock.card import SoundCard
from ui.sound_and_clock.presenter import SoundAndClock
from ui.theme import Theme

WIDE = 400


def joined_card(sound: SoundAndClock, theme: Theme, parent: QWidget) -> SoundCard:
    """A card that shows and changes how it sounds, for as long as its page lives."""
    card = SoundCard(theme, parent)
    card.show_settings(sound.settings)
    sound.changed.subscribe(card.show_settings)
    sound.said.subscribe(card.show_said)
    card.volume_chosen.connect(sound.set_volume)
    card.mute_pressed.connect(sound.toggle_mute)
    card.tested.connect(sound.test)
    card.at_zero_chosen.connect(sound.choose_at_zero)
    return card


def joined_back_row(sound: SoundAndClock, parent: QWidget, aspect: float = USUAL_ASPECT) -> BackRow:
    """What the back row can read on a picture of this shape, as the settings tell it and change it."""
    row_ = BackRow(parent)
    row_.show_settings(sound.settings, aspect)
    sound.changed.subscribe(lambda settings: row_.show_settings(settings, aspect))
    row_.depth_told.connect(lambda metres: sound.seat(room_depth=metres))
    row_.width_told.connect(lambda metres: sound.seat(picture_width=metres))
    return row_


class SoundSheet(Sheet):
    """Sound and clock above a page."""

    def __init__(self, sound: SoundAndClock, theme: Theme, page: QWidget) -> None:
        super().__init__("sound", _("Sound and clock"), page, WIDE)
        self.sound = sound
        self._card = joined_card(sound, theme, self)
        self.fill(self._card)

    def first(self) -> QWidget:
        """What has the focus when the sheet comes."""
        return self._card.volume

    def refresh(self) -> None:
        """It is about to be shown."""
        self.sound.refresh()
        self._card.show_said("")
