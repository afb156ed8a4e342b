"""What every exercise hands back when it is opened."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget


class OpenPanel(NamedTuple):
    """A panel that shows the session's workshop until `close` is called. `widget` may have a signal `notice(str)`.

    `tick` is called often: time has passed.
    """

    widget: QWidget
    close: Callable[[], None]
    tick: Callable[[], None] = lambda: None
