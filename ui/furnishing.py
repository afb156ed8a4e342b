"""What every page around the desk has: the card of looks, and the keys as they were chosen at the desk."""

from ui.home.shelf import HomeView
from ui.light import Light
from ui.look.sheet import LookSheet
from ui.page_keys import PageKeys
from ui.preflight.view import PreflightView
from ui.prepare.view import PrepareView
from ui.settings import SettingsFile


def furnish(page: HomeView | PrepareView | PreflightView, light: Light, settings: SettingsFile) -> None:
    """The page keeps both for as long as it lives."""
    page.look_asked.connect(LookSheet(light, page).toggle)
    PageKeys(page, page, settings)
