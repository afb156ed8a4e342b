"""What the laptop tells of itself: power, space, printer. What it does not tell is unknown, never guessed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

SUPPLIES = Path("/sys/class/power_supply")
PATIENCE_S = 10
PMSET = "/usr/bin/pmset"
UNKNOWN_SHARE = 255


class Power(NamedTuple):
    """Whether it is plugged in, and how full the battery is, 0 to 100; None where nobody says."""

    plugged: bool | None = None
    percent: int | None = None


class Laptop(Protocol):
    """Answers may take a while: it is asked from a thread."""

    def power(self) -> Power: ...

    def free_bytes(self) -> int | None:
        """What is free where the library is."""

    def printer(self) -> str | None:
        """The default printer's name."""


class SilentLaptop:
    """Tells nothing."""

    def power(self) -> Power:
        return Power()

    def free_bytes(self) -> int | None:
        return None

    def printer(self) -> str | None:
        return None


SILENT = SilentLaptop()


class SystemLaptop:
    """Asks this system."""

    def __init__(self, library: Path) -> None:
        self._library = library

    def power(self) -> Power:
        """From the kernel, from Windows, or from the tool that macOS has for it."""
        if sys.platform == "win32":
            return _windows_power()
        if sys.platform == "darwin":
            return read_pmset(_said_by(PMSET, "-g", "batt"))
        return read_supplies(SUPPLIES)

    def free_bytes(self) -> int | None:
        """What is free where the library is."""
        try:
            return shutil.disk_usage(self._library).free
        except OSError:
            return None

    def printer(self) -> str | None:
        """What the spooler calls its default; Windows has no spooler that we print through."""
        lpstat = shutil.which("lpstat")
        return read_lpstat(_said_by(lpstat, "-d")) if lpstat else None


def read_supplies(folder: Path) -> Power:
    """What Linux says: a folder for each battery and for each plug."""
    plugs, shares = [], []
    for supply in sorted(folder.glob("*")):
        kind, scope = _line(supply / "type"), _line(supply / "scope")
        if scope == "Device":
            continue
        if kind == "Battery":
            shares.append(_line(supply / "capacity"))
            plugs += {"Charging": [True], "Full": [True], "Discharging": [False]}.get(_line(supply / "status"), [])
        elif online := _line(supply / "online"):
            plugs.append(online != "0")
    percents = [int(share) for share in shares if share.isdecimal()]
    return Power(any(plugs) if plugs else None, min(percents, default=None))


def read_pmset(said: str) -> Power:
    """What macOS says: `Now drawing from 'AC Power'` and `85%;`."""
    source = re.search(r"'(AC|Battery) Power'", said)
    share = re.search(r"(\d+)%", said)
    return Power(source[1] == "AC" if source else None, int(share[1]) if share else None)


def read_windows(line: int, share: int) -> Power:
    """What Windows says: 1 for plugged in and 0 for not; anything else, and a share of 255, is unknown."""
    return Power({0: False, 1: True}.get(line), None if share == UNKNOWN_SHARE else share)


def read_lpstat(said: str) -> str | None:
    """`system default destination: Office` names it; anything else does not."""
    found = re.search(r"system default destination:\s*(\S+)", said)
    return found[1] if found else None


def _said_by(program: str, *arguments: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(  # noqa: S603
            [program, *arguments], capture_output=True, text=True, timeout=PATIENCE_S, check=False, env=environment
        ).stdout
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""


def _line(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _windows_power() -> Power:
    if sys.platform != "win32":
        return Power()
    import ctypes  # noqa: PLC0415 used on Windows only

    told = (ctypes.c_ubyte * 12)()
    if not ctypes.windll.kernel32.GetSystemPowerStatus(told):
        return Power()
    return read_windows(told[0], told[2])
