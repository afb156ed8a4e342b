"""Where things are kept on this laptop."""

import os
from pathlib import Path

from platformdirs import user_data_path

LIBRARY_VARIABLE = "ONLYWORKSHOP_LIBRARY"


def library_folder() -> Path:
    """The folder of the library: the one that was asked for, else the user's own local data, never Documents."""
    asked = os.environ.get(LIBRARY_VARIABLE)
    return Path(asked).expanduser() if asked else user_data_path("onlyworkshop", appauthor=False)
