"""Every test runs on two invisible screens, in folders of its own, and leaves nothing behind."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

LIGHT: list[str] = []
"""The style sheet of the light look, once it has been made."""
SCREENS = Path(__file__).parent / "screens.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false"
os.environ["TZ"] = "Europe/London"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Whatever the program keeps goes into the test's own folder."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("ONLYWORKSHOP_LIBRARY", str(home / "library"))
    return home


@pytest.fixture(autouse=True)
def light_and_our_letters(request: pytest.FixtureRequest) -> None:
    """Whatever a test shows looks as it does on a bright desk, whichever test was before it."""
    if "qapp" not in request.fixturenames:
        return
    from ui.theme import apply_theme, load_fonts, load_theme

    app = request.getfixturevalue("qapp")
    if app.styleSheet() not in LIGHT:
        if not LIGHT:
            load_fonts()
        apply_theme(app, load_theme("light"))
        LIGHT[:] = [app.styleSheet()]


@pytest.fixture(autouse=True)
def nothing_left_on_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that opens windows closes them, and its timers and threads with them.

    Rubbish is collected here and not in some thread, which must not throw a widget away. The clipboard is emptied, for
    Qt would let go of what Python made for it when Python is gone.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    QThreadPool.globalInstance().waitForDone()
    QApplication.clipboard().clear()
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = [window.objectName() or type(window).__name__ for window in left]
    for window in left:
        window.close()
    assert not names, f"still on screen: {names}"
