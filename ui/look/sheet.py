"""The card on a sheet above a page, joined with the light that it changes."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.light import Light
from ui.look.card import LookCard
from ui.sheet import Sheet

WIDE = 480


class LookSheet(Sheet):
    """Light, dark or high contrast, above a page."""

    def __init__(self, light: Light, page: QWidget) -> None:
        super().__init__("look", _("Look"), page, WIDE)
        self._light = light
        self._card = LookCard(self)
        self._card.desk.chosen.connect(light.choose_desk)
        self._card.room.chosen.connect(light.choose_room)
        light.changed.connect(self.refresh)
        self.fill(self._card)
        self.refresh()

    def first(self) -> QWidget:
        """What has the focus when the sheet comes."""
        return self._card.desk.first()

    def refresh(self) -> None:
        """Show what is chosen."""
        settings = self._light.settings
        self._card.desk.show_chosen(settings.theme, self._light.outside)
        self._card.room.show_chosen(settings.room_theme, self._light.outside)
