"""Whether an installation is whole: every part is used once, away from the facilitator's library."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from onlyworkshop.catalogue import MODULES, words
from onlyworkshop.language import _
from onlyworkshop.services.exchange import Parcel
from onlyworkshop.services.sample import sample
from onlyworkshop.terms import terms
from resources import resource
from ui.app import SETTINGS, new_id, new_program, open_library
from ui.desk.photos.developing import develop
from ui.desk.photos.thumbnail import thumbnail
from ui.garbage import Garbage
from ui.prepare.making import Sheet, make_paper
from ui.settings import SettingsFile
from ui.tasks import Crew, in_a_thread
from ui.theme import FAMILIES, ICON, THEMES, apply_theme, icon, load_theme
from ui.window import MainWindow

SHEETS: tuple[Sheet, ...] = ("pack", "handouts", "poster")


def examine(app: QApplication) -> int:
    """Look at everything and say how it is, line by line; 0 when all is well."""
    failed, garbage = 0, Garbage(app)
    with TemporaryDirectory() as folder:
        for name, look in _looks(app, Path(folder)).items():
            wrong = _wrong_with(look)
            failed += bool(wrong)
            sys.stdout.write(f"{name:8} {wrong or _('all right')}\n")
    garbage.close()
    return min(failed, 1)


def _looks(app: QApplication, folder: Path) -> dict[str, Callable[[], str]]:
    return {
        "fonts": _missing_fonts,
        "icons": _missing_icons,
        "words": _missing_words,
        "themes": lambda: _missing_themes(app),
        "library": lambda: _wrong_with_library(folder / "library"),
        "windows": lambda: _wrong_with_windows(folder / "windows"),
        "photos": _wrong_with_photos,
        "paper": lambda: _wrong_with_paper(folder),
    }


def _wrong_with(look: Callable[[], str]) -> str:
    try:
        return look()
    except Exception as error:  # noqa: BLE001 whatever is wrong is what is looked for
        return f"{type(error).__name__}: {error}"


def _missing_fonts() -> str:
    return ", ".join(family for family in FAMILIES if family not in QFontDatabase.families())


def _missing_icons() -> str:
    drawn = {path.stem: icon(path.stem, load_theme("light")).pixmap(ICON) for path in resource("icons").glob("*.svg")}
    return ", ".join(name for name, pixmap in drawn.items() if pixmap.isNull()) if drawn else _("none is there")


def _missing_words() -> str:
    return ", ".join(module for module in MODULES if not words(module).title) or ("" if terms() else _("no terms"))


def _missing_themes(app: QApplication) -> str:
    for name in THEMES:
        apply_theme(app, load_theme(name))
    apply_theme(app, load_theme("light"))
    return ""


def _wrong_with_library(folder: Path) -> str:
    keeper = open_library(folder)
    try:
        stored = sample("sample", datetime.now(UTC).date(), "UTC")
        keeper.save(stored)
        same = keeper.load("sample") == stored
        return ", ".join(keeper.damages()) if same else _("what was stored came back changed")
    finally:
        keeper.close()


def _wrong_with_windows(folder: Path) -> str:
    settings, keeper = SettingsFile(folder / SETTINGS), open_library(folder)
    window = MainWindow(settings)
    tasks = in_a_thread(window)
    try:
        keeper.save(sample("sample", datetime.now(UTC).date(), "UTC"))
        program = new_program(keeper, window, settings, Crew(tasks, tasks))
        window.show()
        for step in (program.show_home, lambda: program.open("sample"), program.show_desk):
            step()
            QApplication.processEvents()
        return "" if not window.grab().isNull() else _("nothing was drawn")
    finally:
        window.close()
        tasks.close()
        keeper.close()


def _wrong_with_photos() -> str:
    for kind in ("PNG", "JPG"):
        data = QBuffer()
        icon("map", load_theme("light")).pixmap(ICON).save(data, kind)
        made = develop(bytes(data.data().data()))
        kept = {made.digest: made.data}
        if thumbnail(kept.__getitem__, made.digest, ICON // 2).width() != ICON // 2:
            return _("a photo came out in another size")
    return ""


def _wrong_with_paper(folder: Path) -> str:
    stored = sample(new_id(), datetime.now(UTC).date(), "UTC")
    made = [make_paper(sheet, Parcel(stored, {}), "a4", datetime.now(UTC), folder / f"{sheet}.pdf") for sheet in SHEETS]
    return ", ".join(path.name for path in made if not path.read_bytes().startswith(b"%PDF-"))
