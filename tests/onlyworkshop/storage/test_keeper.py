"""The keeper stores what changes in its own thread, and never loses what waits."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import (
    Keeper,
    Library,
    LibraryFull,
    LibraryInUse,
    LibraryUnreachable,
    NoSuchWorkshop,
    Saving,
    Stored,
)
from onlyworkshop.services.photos import digest_of
from onlyworkshop.storage.keeper import LibraryKeeper
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import workshop

SOON = 10
NEVER = 1000
DIGEST = digest_of(b"wall")
SAVED, SAVING = Saving(pending=False), Saving(pending=True)


def titled(title: str, identity: str = "w1") -> Stored:
    return Stored(workshop().replaced(id=identity, title=title), Run())


class WatchedLibrary(SQLiteLibrary):
    """A real library that refuses when it is told to, and says what was saved and in which thread."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, FakeClock())
        self.refusals: list[Exception] = []
        self.saved: list[str] = []
        self.threads = {threading.current_thread().name}
        self.rests: Queue[str] = Queue()

    def save(self, stored: Stored) -> None:
        self.threads.add(threading.current_thread().name)
        if self.refusals:
            raise self.refusals.pop(0)
        super().save(stored)
        self.saved.append(stored.workshop.title)

    def put_photo(self, digest: str, data: bytes) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
        super().put_photo(digest, data)
        self.saved.append("photo")

    def rest(self) -> None:
        super().rest()
        self.rests.put("rested")


class Bench:
    """A keeper with its library, and everything that it tells."""

    def __init__(self, folder: Path, pause: float = 0, patience: float = NEVER, idle: float = NEVER) -> None:
        self.libraries: list[WatchedLibrary] = []
        self.told: Queue[Saving] = Queue()
        self.keeper = LibraryKeeper(lambda: self.opened(folder), pause, patience, idle)
        self.keeper.watch(self.told.put)

    def opened(self, folder: Path) -> WatchedLibrary:
        self.libraries.append(WatchedLibrary(folder))
        return self.libraries[-1]

    @property
    def library(self) -> WatchedLibrary:
        self.keeper.shelf()
        return self.libraries[0]

    def hear(self, count: int) -> list[Saving]:
        return [self.told.get(timeout=SOON) for _ in range(count)]


@pytest.fixture
def bench(folder: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(**delays: float) -> Bench:
        made.append(Bench(folder, **delays))
        return made[-1]

    yield make
    for one in made:
        one.keeper.close()


def test_a_keeper_is_a_library_and_a_keeper(bench: Callable[..., Bench]) -> None:
    keeper = bench().keeper
    both: tuple[Library, Keeper] = (keeper, keeper)
    assert both[0].shelf() == ()
    assert both[1].flush() == SAVED


def test_what_was_handed_in_is_told_as_waiting_and_then_as_saved(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.keeper.keep(titled("Typed"), urgent=False)
    assert one.hear(2) == [SAVING, SAVED]
    assert one.keeper.load("w1") == titled("Typed")


def test_typing_is_stored_once_with_its_last_state(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    for title in ("T", "Ty", "Typ", "Type"):
        one.keeper.keep(titled(title), urgent=False)
    one.keeper.keep(titled("Other", "w2"), urgent=False)
    assert one.keeper.flush() == SAVED
    assert one.library.saved == ["Type", "Other"]


def test_what_is_urgent_does_not_wait_and_takes_along_what_waits(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    one.keeper.keep(titled("Typing"), urgent=False)
    one.keeper.keep(titled("Entered", "w2"), urgent=True)
    assert one.hear(2) == [SAVING, SAVED]
    assert one.libraries[0].saved == ["Typing", "Entered"]


def test_typing_on_does_not_put_off_the_storing(bench: Callable[..., Bench]) -> None:
    one = bench(pause=0.05)
    typed = 0
    while one.told.qsize() < 2 and typed < 1_000_000:
        typed += 1
        one.keeper.keep(titled(f"Key {typed}"), urgent=False)
        threading.Event().wait(0.001)
    assert one.libraries[0].saved


def test_questions_are_answered_with_what_waits_already_stored(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    one.keeper.keep(titled("Typing"), urgent=False)
    assert [summary.title for summary in one.keeper.shelf()] == ["Typing"]


def test_everything_happens_in_the_thread_of_the_library(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.keeper.keep(titled("A"), urgent=True)
    one.keeper.save(titled("B"))
    one.keeper.flush()
    assert one.library.threads == {"library"}


def test_a_refusal_reaches_whoever_asked(bench: Callable[..., Bench]) -> None:
    one = bench()
    with pytest.raises(NoSuchWorkshop):
        one.keeper.load("nobody")
    with pytest.raises(ZeroDivisionError):
        one.keeper.ask(lambda _: 1 // 0).result()
    assert one.keeper.flush() == SAVED


def test_a_full_disk_is_told_and_what_waits_is_stored_when_there_is_room(bench: Callable[..., Bench]) -> None:
    one = bench(patience=0.01)
    one.library.refusals = [LibraryFull(), LibraryFull(), LibraryFull()]
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.hear(3) == [SAVING, Saving(pending=True, failure=LibraryFull()), SAVED]
    assert one.keeper.load("w1") == titled("Typed")


def test_what_was_refused_and_typed_over_is_stored_as_it_is_now(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.library.refusals = [LibraryFull()]
    one.keeper.keep(titled("Old"), urgent=True)
    assert one.keeper.flush().failure == LibraryFull()
    one.keeper.keep(titled("New"), urgent=False)
    assert one.keeper.flush() == SAVED
    assert one.library.saved == ["New"]


def test_a_refused_state_never_comes_after_a_newer_one(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.library.refusals = [LibraryFull()]
    one.keeper.keep(titled("Old"), urgent=True)
    one.keeper.flush()
    one.keeper.save(titled("New"))
    one.keeper.flush()
    assert one.keeper.load("w1") == titled("New")


def test_a_removed_workshop_does_not_come_back_by_itself(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    one.keeper.save(titled("Kept"))
    one.keeper.keep(titled("Typing"), urgent=False)
    one.keeper.remove("w1")
    one.keeper.flush()
    assert one.keeper.shelf() == ()


def test_what_the_disk_refuses_is_still_there_when_it_is_opened_again(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.keeper.save(titled("Old"))
    one.library.refusals = [LibraryFull(), LibraryFull()]
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.keeper.flush().failure == LibraryFull()
    assert one.keeper.load("w1") == titled("Typed")


def test_a_removal_that_is_refused_keeps_what_waits(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.library.refusals = [LibraryFull()] * SOON
    one.keeper.keep(titled("Typed"), urgent=True)
    with pytest.raises(NoSuchWorkshop):
        one.keeper.remove("w1")
    assert one.keeper.load("w1") == titled("Typed")


def test_nothing_is_told_as_waiting_once_it_is_removed(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.keeper.save(titled("Kept"))
    one.library.refusals = [LibraryFull(), LibraryFull()]
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.keeper.flush().failure == LibraryFull()
    one.keeper.remove("w1")
    assert one.keeper.flush() == SAVED
    assert one.keeper.shelf() == ()


def test_one_refused_workshop_does_not_hold_up_the_others(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    one.library.refusals = [LibraryFull()]
    one.keeper.keep(titled("Refused"), urgent=False)
    one.keeper.keep(titled("Stored", "w2"), urgent=False)
    assert one.keeper.flush() == Saving(pending=True, failure=LibraryFull())
    assert one.libraries[0].saved == ["Stored"]


def test_a_library_in_use_is_tried_again(bench: Callable[..., Bench], folder: Path) -> None:
    owner = SQLiteLibrary(folder, FakeClock())
    one = bench(patience=0.01)
    with pytest.raises(LibraryInUse):
        one.keeper.shelf()
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.keeper.flush().failure == LibraryInUse()
    owner.close()
    while one.keeper.flush().pending:
        pass
    assert one.keeper.load("w1") == titled("Typed")


def test_a_bug_is_reported_and_does_not_end_the_keeping(
    bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: Queue[object] = Queue()
    monkeypatch.setattr(threading, "excepthook", lambda told: reported.put(told.exc_type))
    one = bench()
    one.library.refusals = [ValueError("a bug")]
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.keeper.flush() == Saving(pending=True, failure=LibraryUnreachable())
    assert reported.get(timeout=SOON) is ValueError
    assert one.keeper.flush() == SAVED
    assert one.library.saved == ["Typed"]


def test_a_listener_that_fails_does_not_end_the_keeping(
    bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: Queue[object] = Queue()
    monkeypatch.setattr(threading, "excepthook", lambda told: reported.put(told.exc_type))
    one = bench()
    one.keeper.watch(lambda saving: {}[saving])
    one.keeper.keep(titled("Typed"), urgent=True)
    assert one.keeper.flush() == SAVED
    assert reported.get(timeout=SOON) is KeyError
    assert one.keeper.load("w1") == titled("Typed")


def test_closing_stores_what_waits(bench: Callable[..., Bench], folder: Path) -> None:
    one = bench(pause=NEVER)
    one.keeper.keep(titled("Last word"), urgent=False)
    one.keeper.close()
    again = SQLiteLibrary(folder, FakeClock())
    assert again.load("w1") == titled("Last word")
    again.close()


def test_nothing_is_taken_after_the_end(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.keeper.close()
    one.keeper.close()
    with pytest.raises(RuntimeError):
        one.keeper.keep(titled("Too late"), urgent=True)
    with pytest.raises(RuntimeError):
        one.keeper.shelf()


def test_a_keeper_that_was_never_asked_touches_nothing(bench: Callable[..., Bench], folder: Path) -> None:
    bench().keeper.close()
    assert not folder.exists()


def test_the_library_rests_in_a_pause(bench: Callable[..., Bench], folder: Path) -> None:
    one = bench(idle=0.01)
    one.keeper.keep(titled("Typed"), urgent=True)
    one.keeper.flush()
    assert one.library.rests.get(timeout=SOON) == "rested"
    assert (folder / "sessions/w1.json").is_file()
    assert (folder / "library.db-wal").stat().st_size == 0


def test_a_photo_is_stored_before_the_workshop_that_shows_it(bench: Callable[..., Bench]) -> None:
    one = bench(pause=NEVER)
    one.keeper.keep_photo(DIGEST, b"wall")
    one.keeper.keep(titled("With a photo"), urgent=True)
    assert one.keeper.flush() == SAVED
    assert one.library.saved == ["photo", "With a photo"]
    assert one.keeper.photo(DIGEST) == b"wall"


def test_a_photo_that_the_disk_refuses_waits_and_can_be_seen(bench: Callable[..., Bench]) -> None:
    one = bench()
    one.library.refusals += [LibraryFull()]
    one.keeper.keep_photo(DIGEST, b"wall")
    assert one.hear(2)[-1] == Saving(pending=True, failure=LibraryFull())
    assert one.keeper.photo(DIGEST) == b"wall"
    assert one.keeper.flush() == SAVED
    assert one.library.saved == ["photo"]
