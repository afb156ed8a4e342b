"""Bounds for reading what strangers have made, in a process that was started for long work."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process

MOST_MEMORY = 2_000_000_000
MOST_SECONDS = 120


@contextmanager
def confined() -> Iterator[None]:
    """Within, this process gets no more than two gigabytes and two minutes of a processor; beyond those it is killed.

    The program's own process is left alone, and so is Windows, which has no such bounds.
    """
    if sys.platform == "win32" or parent_process() is None:
        yield
        return
    import resource  # noqa: PLC0415 Windows has none

    used = resource.getrusage(resource.RUSAGE_SELF)
    bounds = {
        resource.RLIMIT_DATA: MOST_MEMORY,
        resource.RLIMIT_CPU: round(used.ru_utime + used.ru_stime) + MOST_SECONDS,
    }
    before = {kind: resource.getrlimit(kind) for kind in bounds}
    for kind, most in bounds.items():
        resource.setrlimit(kind, (most, before[kind][1]))
    try:
        yield
    finally:
        for kind, old in before.items():
            resource.setrlimit(kind, old)
