"""The machine's clock: the only place that asks for the time."""

import sys
import time
from datetime import date, datetime
from functools import cache
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from babel.localtime import get_localzone

from onlyworkshop.domain.clock import Moment

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
WINDOWS_BOOT_KEY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"


class SystemClock:
    """Moments whose uptime goes on while the laptop sleeps."""

    def now(self) -> Moment:
        return Moment(boot=_boot(), uptime_ms=_uptime_ms(), wall_ms=time.time_ns() // 1_000_000)

    def awake_ms(self) -> int:
        return _awake_ms()


def local_zone() -> str:
    """The time zone of this laptop by its IANA name; UTC when it has none."""
    try:
        name = getattr(get_localzone(), "key", None) or "UTC"
        return ZoneInfo(name).key
    except (LookupError, OSError, ValueError):
        return "UTC"


def today(zone: str) -> date:
    """The date in this time zone."""
    return datetime.now(ZoneInfo(zone)).date()


if sys.platform == "win32":
    import ctypes
    import winreg

    def _uptime_ms() -> int:
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return int(ticks())

    def _awake_ms() -> int:
        hundreds_of_nanoseconds = ctypes.c_uint64()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(hundreds_of_nanoseconds))
        return hundreds_of_nanoseconds.value // 10_000

    @cache
    def _boot() -> str:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, WINDOWS_BOOT_KEY) as key:
                return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"
        except OSError:
            return _this_process()

elif sys.platform == "darwin":
    import ctypes

    def _uptime_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000

    def _awake_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_UPTIME_RAW) // 1_000_000

    @cache
    def _boot() -> str:
        answer = ctypes.create_string_buffer(64)
        size = ctypes.c_size_t(len(answer))
        ask = ctypes.CDLL(None).sysctlbyname
        refused = ask(b"kern.bootsessionuuid", answer, ctypes.byref(size), None, ctypes.c_size_t(0))
        return _this_process() if refused else answer.value.decode()

else:

    def _uptime_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000

    def _awake_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000

    @cache
    def _boot() -> str:
        try:
            return BOOT_ID.read_text().strip()
        except OSError:
            return _this_process()


@cache
def _this_process() -> str:
    """A boot of one's own: after a restart of the program a timer is then an honest estimate."""
    return f"process-{uuid4()}"
