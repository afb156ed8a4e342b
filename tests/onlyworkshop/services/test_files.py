"""A file is written whole or not at all."""

import errno
import stat
from pathlib import Path

import pytest

from onlyworkshop.services import files
from onlyworkshop.services.files import FileUnwritable, Reason, reason_of, write_atomically


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with nothing in it."""
    made = tmp_path / "papers"
    made.mkdir()
    return made


class HeldByAScanner(OSError):
    """What Windows says while something else has the file open."""

    winerror = 32


def test_the_file_is_there_and_nothing_beside_it(folder: Path) -> None:
    write_atomically(folder / "pack.pdf", b"first")
    write_atomically(folder / "pack.pdf", b"second")
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("pack.pdf", b"second")]
    assert stat.S_IMODE((folder / "pack.pdf").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/pack.pdf", Reason.MISSING_FOLDER), ("file/pack.pdf", Reason.MISSING_FOLDER), ("folder", Reason.OTHER)],
)
def test_a_place_that_takes_no_file_is_refused_with_the_reason(folder: Path, place: str, reason: Reason) -> None:
    (folder / "file").write_bytes(b"")
    (folder / "folder").mkdir()
    with pytest.raises(FileUnwritable) as refused:
        write_atomically(folder / place, b"data")
    assert (refused.value.path, refused.value.reason) == (folder / place, reason)
    assert sorted(path.name for path in folder.rglob("*")) == ["file", "folder"]


def test_a_file_that_a_scanner_holds_for_a_moment_is_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = [HeldByAScanner(errno.EACCES, "held"), HeldByAScanner(errno.EACCES, "held")]
    replace = Path.replace

    def replacing(self: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return replace(self, target)

    monkeypatch.setattr(files, "PATIENCE", (0, 0, 0))
    monkeypatch.setattr(Path, "replace", replacing)
    write_atomically(folder / "pack.pdf", b"data")
    assert (folder / "pack.pdf").read_bytes() == b"data"


def test_a_file_that_stays_held_is_refused_and_the_old_one_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_atomically(folder / "pack.pdf", b"old")

    def refusing(self: Path, target: Path) -> Path:
        raise HeldByAScanner(errno.EACCES, "held")

    monkeypatch.setattr(files, "PATIENCE", (0, 0, 0))
    monkeypatch.setattr(Path, "replace", refusing)
    with pytest.raises(FileUnwritable) as refused:
        write_atomically(folder / "pack.pdf", b"new")
    assert refused.value.reason is Reason.READ_ONLY
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("pack.pdf", b"old")]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Reason.FULL),
        (errno.EDQUOT, Reason.FULL),
        (errno.EROFS, Reason.READ_ONLY),
        (errno.EACCES, Reason.READ_ONLY),
        (errno.ENOENT, Reason.MISSING_FOLDER),
        (errno.EIO, Reason.OTHER),
    ],
)
def test_every_complaint_of_the_machine_has_a_meaning(number: int, reason: Reason) -> None:
    assert reason_of(OSError(number, "")) is reason
