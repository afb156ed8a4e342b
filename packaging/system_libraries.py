"""Make sure that the system libraries Qt needs are here: installed when root on Debian, else named exactly."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def missing() -> list[str]:
    """The Debian packages whose library cannot be loaded."""
    return [package for library, package in PACKAGES.items() if not loads(library)]


def loads(library: str) -> bool:
    """Whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_get(*arguments: str) -> None:
    """Run apt-get quietly; what it could not do is found out afterwards."""
    subprocess.run(["/usr/bin/apt-get", "-qq", *arguments], stdout=subprocess.DEVNULL, check=False)


def main() -> int:
    """0 when everything is here at the end; else 1, with one line that says what to do."""
    if sys.version_info < OLDEST:
        print("OnlyWorkshop needs Python 3.11 or newer. Try: make PYTHON=python3.11 run", file=sys.stderr)
        return 1
    if not sys.platform.startswith("linux"):
        return 0
    wanted = missing()
    if wanted and os.geteuid() == 0 and Path("/usr/bin/apt-get").exists():
        apt_get("update")
        for package in wanted:
            apt_get("install", "-y", "--no-install-recommends", package)
        wanted = missing()
    if wanted:
        print(f"Please install first: sudo apt-get install {' '.join(wanted)}", file=sys.stderr)
    return 1 if wanted else 0


if __name__ == "__main__":
    sys.exit(main())
