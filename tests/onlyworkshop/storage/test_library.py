"""The library keeps workshops, and nothing but what differs is written."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onlyworkshop.domain.exercises.competitor_map import Placement
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Library, LibraryUnreachable, NoSuchWorkshop, Stored
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.faults.script import played
from tests.onlyworkshop.builders import DAY, moment, workshop

TEXT = "We are the ONLY ones that stop biohazards for good"


def test_a_library_is_a_library(library: SQLiteLibrary) -> None:
    kept: Library = library
    assert kept.shelf() == ()


def test_an_unknown_workshop_is_refused(library: SQLiteLibrary) -> None:
    with pytest.raises(NoSuchWorkshop):
        library.load("nobody")
    with pytest.raises(NoSuchWorkshop):
        library.remove("nobody")


def test_the_shelf_shows_the_last_changed_first(library: SQLiteLibrary, clock: FakeClock) -> None:
    for name in ("one", "two", "three"):
        clock.advance(60)
        library.save(Stored(named(name), Run()))
    clock.advance(60)
    library.save(Stored(named("one").replaced(title="Changed"), Run()))
    assert [summary.id for summary in library.shelf()] == ["one", "three", "two"]
    assert library.shelf()[0].changed == datetime(2026, 11, 24, 9, 4, tzinfo=UTC)


def test_saving_the_same_again_changes_nothing(library: SQLiteLibrary, clock: FakeClock) -> None:
    library.save(played(50))
    before = library.shelf(), library._sqlite.total_changes
    clock.advance(60)
    library.save(played(50))
    assert (library.shelf(), library._sqlite.total_changes) == before


def test_the_shelf_tells_how_far_the_day_is(library: SQLiteLibrary) -> None:
    run = Run().started("block-01", moment(0)).started("block-02", moment(5)).started("block-01", moment(9))
    library.save(Stored(workshop(), run))
    (summary,) = library.shelf()
    assert (summary.done, summary.of, summary.running) == (2, 16, True)
    assert (summary.day, summary.title) == (DAY, "Manhole covers")
    library.save(Stored(workshop(), run.left(moment(12))))
    assert not library.shelf()[0].running


def test_the_shelf_shows_the_chosen_statement_as_it_reads_after_its_rewrites(library: SQLiteLibrary) -> None:
    draft = Draft(id="d1", text=TEXT)
    chosen = workshop().replaced(drafts=workshop().drafts.with_row(draft)).choosing("d1")
    library.save(Stored(chosen, Run()))
    assert library.shelf()[0].statement == chosen.statement() == TEXT
    rewritten = chosen.replaced(trials=chosen.trials.rewritten(chosen.trial(draft), TEXT + ", honestly"))
    library.save(Stored(rewritten, Run()))
    assert library.shelf()[0].statement == rewritten.statement() == TEXT + ", honestly"


@pytest.mark.parametrize("steps", [1, 30, 200])
def test_the_shelf_agrees_with_the_workshop(library: SQLiteLibrary, steps: int) -> None:
    kept = played(steps)
    library.save(kept)
    (summary,) = library.shelf()
    on = {block.id for block in kept.workshop.agenda.running()}
    assert summary.statement == kept.workshop.statement()
    assert summary.done == len(on & {event.block for event in kept.run.events})
    assert summary.of == len(on)
    assert summary.running is (kept.run.current is not None)


def test_one_edit_writes_the_row_and_the_workshop_only(library: SQLiteLibrary) -> None:
    kept = played(300)
    library.save(kept)
    person = kept.workshop.people.members[2].replaced(hope="A sentence that sells")
    changed = kept.workshop.replaced(people=kept.workshop.people.changed(person))
    assert rows_written(library, Stored(changed, kept.run)) == 2


def test_a_beat_writes_one_row(library: SQLiteLibrary) -> None:
    kept = Stored(workshop(), Run().started("block-01", moment(0)))
    library.save(kept)
    assert rows_written(library, Stored(kept.workshop, kept.run.beating(moment(1)))) == 1


def test_an_event_is_added_to_the_history(library: SQLiteLibrary) -> None:
    kept = played(300)
    library.save(kept)
    assert rows_written(library, Stored(kept.workshop, kept.run.started("block-03", moment(500)))) == 2


def test_the_first_save_after_a_load_is_small_as_well(library: SQLiteLibrary, folder: Path, clock: FakeClock) -> None:
    library.save(played(300))
    library.close()
    again = SQLiteLibrary(folder, clock)
    kept = again.load("w1")
    assert rows_written(again, Stored(kept.workshop.replaced(title="Other"), kept.run)) == 1
    again.close()


def test_history_is_never_rewritten(library: SQLiteLibrary) -> None:
    run = Run().started("block-01", moment(0))
    library.save(Stored(workshop(), run.left(moment(5))))
    with pytest.raises(ValueError, match="what has happened"):
        library.save(Stored(workshop(), run))
    assert library.load("w1").run.events[-1].happened == "left"


def test_two_entries_of_one_key_are_never_kept_as_one(library: SQLiteLibrary) -> None:
    one = Placement(rater="p1", player="us", x=1, y=1)
    maps = workshop().competitor_map
    twins = maps.changed(maps.maps[0].replaced(placements=(one, one)))
    with pytest.raises(ValueError, match="twice"):
        library.save(Stored(workshop().replaced(competitor_map=twins), Run()))
    assert library.shelf() == ()


def test_a_removed_workshop_is_gone_with_all_its_rows_and_can_come_back(library: SQLiteLibrary, folder: Path) -> None:
    library.save(played(200))
    library.rest()
    library.remove("w1")
    rows = library._sqlite.execute("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM swap)").fetchone()
    assert (library.shelf(), rows, list((folder / "sessions").iterdir())) == ((), (0,), [])
    library.save(played(200))
    assert library.load("w1") == played(200)


def test_what_was_removed_leaves_no_trace_in_the_file(library: SQLiteLibrary, folder: Path) -> None:
    library.save(Stored(workshop().noting("field", "Bartholomew is leaving us"), Run()))
    library.rest()
    assert b"Bartholomew" in (folder / "sessions/w1.json").read_bytes()
    library.remove("w1")
    library.close()
    assert not [path for path in folder.rglob("*") if path.is_file() and b"Bartholomew" in path.read_bytes()]


def test_only_the_user_may_read_the_library(library: SQLiteLibrary, folder: Path) -> None:
    library.save(played(20))
    library.rest()
    library.backup_when_changed()
    for path in (folder, *folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_closed_library_is_one_file_without_a_log(library: SQLiteLibrary, folder: Path) -> None:
    library.save(played(20))
    library.close()
    library.close()
    assert sorted(path.name for path in folder.iterdir()) == ["library.db", "library.lock", "sessions"]


def test_a_library_that_was_moved_away_takes_nothing_more(library: SQLiteLibrary, folder: Path) -> None:
    library.save(played(20))
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(LibraryUnreachable):
        library.save(played(21))
    with pytest.raises(LibraryUnreachable):
        library.remove("w1")


def named(name: str) -> Workshop:
    return workshop().replaced(id=name)


def rows_written(library: SQLiteLibrary, stored: Stored) -> int:
    before = library._sqlite.total_changes
    library.save(stored)
    return library._sqlite.total_changes - before
