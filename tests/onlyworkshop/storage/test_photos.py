"""The bytes of photos stand in the library beside the workshops, and are never shown when they have changed."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop.domain.photos import Photo, Photos
from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import PhotoMissing, Stored
from onlyworkshop.services.photos import digest_of
from onlyworkshop.storage import copying
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.rebuilding import rebuild
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.storage.test_damage import changed

WALL, CHART = b"the wall", b"the flip chart"

PUTTING = """
import sys
from pathlib import Path
from onlyworkshop.services.photos import digest_of
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
library = SQLiteLibrary(Path(sys.argv[1]), FakeClock())
library.put_photo(digest_of(b"the wall"), b"the wall")
print("put", flush=True)
sys.stdin.readline()
"""


def showing(*pictures: bytes, identity: str = "w1") -> Stored:
    rows = tuple(
        Photo(id=f"p{n}", module="wants", digest=digest_of(data), width=4, height=3) for n, data in enumerate(pictures)
    )
    return Stored(workshop().replaced(id=identity, photos=Photos(rows=rows)), Run())


def keep(library: SQLiteLibrary, *pictures: bytes, identity: str = "w1") -> None:
    for data in pictures:
        library.put_photo(digest_of(data), data)
    library.save(showing(*pictures, identity=identity))


def bytes_in(folder: Path) -> set[bytes]:
    with closing(sqlite3.connect(f"{(folder / 'library.db').as_uri()}?mode=ro", uri=True)) as other:
        return {data for (data,) in other.execute("SELECT data FROM photo_bytes")}


def test_a_photo_comes_back_from_the_disk_as_it_was(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL, CHART)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.load("w1") == showing(WALL, CHART)
        assert library.photo(digest_of(WALL)) == WALL
        assert library.damages() == ()


def test_bytes_are_kept_once_however_many_workshops_show_them(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL)
        keep(library, WALL, identity="w2")
        library.remove("w1")
        assert library.photo(digest_of(WALL)) == WALL
    SQLiteLibrary(folder, FakeClock()).close()
    assert bytes_in(folder) == {WALL}


def test_bytes_never_stand_under_another_ones_digest(library: SQLiteLibrary) -> None:
    with pytest.raises(ValueError, match="not theirs"):
        library.put_photo(digest_of(WALL), CHART)


def test_a_photo_that_was_never_put_is_missing(library: SQLiteLibrary) -> None:
    library.save(showing(WALL))
    with pytest.raises(PhotoMissing):
        library.photo(digest_of(WALL))


def test_bytes_that_no_workshop_shows_stay_for_undo_and_go_at_the_next_start(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL, CHART)
        library.rest()
        library.save(showing(WALL))
        assert library.photo(digest_of(CHART)) == CHART
    assert len(list((folder / "sessions/photos").iterdir())) == 2
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        with pytest.raises(PhotoMissing):
            library.photo(digest_of(CHART))
        assert library.photo(digest_of(WALL)) == WALL
    assert [path.name for path in (folder / "sessions/photos").iterdir()] == [digest_of(WALL)]


def test_a_kill_between_the_bytes_and_the_workshop_leaves_nothing_wrong(folder: Path) -> None:
    command = [sys.executable, "-c", PUTTING, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as putting:
        assert putting.stdout
        assert putting.stdout.readline() == "put\n"
        putting.kill()
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.damages() == ()
        assert library.shelf() == ()
    assert bytes_in(folder) == set()


def damage(folder: Path) -> None:
    changed(folder / "library.db", "UPDATE photo_bytes SET data = zeroblob(8)")


def test_damaged_bytes_are_noticed_and_replaced_by_their_second_copy(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL)
    damage(folder)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.damages() == ("A photo of the workshop “w1” is not what was stored.",)
        assert library.photo(digest_of(WALL)) == WALL


def test_damaged_bytes_without_a_sound_copy_are_missing_and_the_workshop_is_not(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL)
    damage(folder)
    (folder / "sessions/photos" / digest_of(WALL)).write_bytes(b"the wal")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        with pytest.raises(PhotoMissing):
            library.photo(digest_of(WALL))
        assert library.load("w1") == showing(WALL)


def test_a_backup_has_the_photos_in_it(library: SQLiteLibrary, tmp_path: Path) -> None:
    keep(library, WALL, CHART)
    path = library.backup(tmp_path / "stick")
    restored = tmp_path / "restored"
    restored.mkdir()
    path.rename(restored / "library.db")
    with closing(SQLiteLibrary(restored, FakeClock())) as again:
        assert {again.photo(digest_of(data)) for data in (WALL, CHART)} == {WALL, CHART}


def test_a_damaged_photo_does_not_keep_the_words_from_being_backed_up(folder: Path, tmp_path: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL, CHART)
    changed(folder / "library.db", f"UPDATE photo_bytes SET data = x'00' WHERE digest = '{digest_of(WALL)}'")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        path = library.backup(tmp_path)
    assert copying.damages(path) == ("A photo of the workshop “w1” is not what was stored.",)


def test_a_library_that_is_made_anew_has_its_photos_again(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL, CHART)
    (folder / "library.db").write_bytes(b"nothing of it is left")
    (folder / "sessions/photos" / digest_of(CHART)).unlink()
    rebuilt = rebuild(folder, FakeClock())
    assert (rebuilt.workshops, rebuilt.photos_missing) == (("w1",), 1)
    assert bytes_in(folder) == {WALL}
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.load("w1").workshop == showing(WALL, CHART).workshop
        with pytest.raises(PhotoMissing):
            library.photo(digest_of(CHART))


def test_a_second_copy_outlives_a_snapshot_that_cannot_be_read(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        keep(library, WALL)
    (folder / "sessions/w1.json").write_bytes(b"{")
    rebuild(folder, FakeClock())
    SQLiteLibrary(folder, FakeClock()).close()
    assert (folder / "sessions/photos" / digest_of(WALL)).read_bytes() == WALL
