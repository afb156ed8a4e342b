"""One owner of a library at a time, as the kernel sees it: the lock goes with the process, however that ends."""

import os
import sys
from pathlib import Path

from onlyworkshop.services.library import LibraryInUse

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The lock on `library.lock`, from the making of this object until `release`. Raises LibraryInUse, OSError."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except (BlockingIOError, PermissionError) as error:
            self.release()
            raise LibraryInUse from error
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let others have the library."""
        os.close(self._handle)
