"""`make run`: the program with the sample workshop; without a display, the sample played into build/demo."""

import os
import sys
from pathlib import Path

from onlyworkshop.cli import main

DEMO = Path("build/demo")


def has_display() -> bool:
    """Whether a window can be shown to anybody."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    if has_display():
        sys.exit(main([]))
    print(f"There is no display here, so the sample workshop is played into {DEMO}/.")
    sys.exit(main(["--library", str(DEMO / "library"), "demo", str(DEMO)]))
