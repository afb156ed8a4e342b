"""What happens when the program itself is wrong: what was typed is stored first, then the place is written down."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from onlyworkshop import __version__

LARGEST = 1_000_000
KEPT = 4


class CrashLog:
    """Where bugs were met: types, files and lines, never a word that somebody typed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def path(self) -> Path:
        """The newest file."""
        return self._folder / "onlyworkshop.log"

    def write(self, error: BaseException) -> None:
        """Write down where it happened."""
        self.note(whereabouts(error))

    def note(self, line: str) -> None:
        """Write this down. A folder that cannot be written to is left alone."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handler = RotatingFileHandler(self.path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
        except OSError:
            return
        self.path.chmod(0o600)
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.emit(logging.LogRecord("onlyworkshop", logging.ERROR, "", 0, line, None, None))
        handler.close()


def whereabouts(error: BaseException) -> str:
    """The kind of the error and the way to it."""
    head = f"{type(error).__name__} in {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    way = traceback.extract_tb(error.__traceback__)
    return "\n".join([head, *(f"    {Path(step.filename).name}:{step.lineno} {step.name}" for step in way)])


def watch_for_crashes(log: CrashLog, save_first: Callable[[], None], tell: Callable[[], None]) -> None:
    """From now on a bug stores what was typed, is written down, and is told in one line; the program goes on.

    A bug in another thread is only written down: storing may be what that thread is doing.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            save_first()
        finally:
            log.write(error)
            tell()

    def caught_elsewhere(bug: threading.ExceptHookArgs) -> None:
        if bug.exc_value:
            log.write(bug.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_elsewhere
