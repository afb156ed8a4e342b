"""The facilitator's own plans are kept: by the real library, by its keeper, and by the stand-in alike."""

import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import time
from itertools import count
from pathlib import Path

import pytest

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.refusal import Missing, SameNameTwice, TooMany
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.template import MOST_TEMPLATES, Template, template_of
from onlyworkshop.services.library import Held, Library, Stored
from onlyworkshop.services.templates import NoSuchTemplate, Templates
from onlyworkshop.storage.keeper import LibraryKeeper
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.rebuilding import rebuild
from tests.clocks import FakeClock
from tests.faults.script import played
from tests.onlyworkshop.builders import moment, workshop
from tests.onlyworkshop.storage.test_damage import changed
from tests.ui.stand_ins import FakeLibrary

ROOT = Path(__file__).parents[3]
BUFFER = Block(id="slack", kind=Kind.BUFFER, minutes=15, floor=5, begins=time(12, 30), ends_by=time(13))
DAY_OF_OURS = workshop().agenda.with_block(BUFFER, 2).replaced(ends_by=time(13, 30), start=time(8))
Open = Callable[[], Library]


@pytest.fixture(params=["real", "keeper", "stand-in"])
def kept_by(request: pytest.FixtureRequest, folder: Path) -> Iterator[Library]:
    """Whatever keeps plans."""
    made: Library
    if request.param == "keeper":
        made = LibraryKeeper(lambda: SQLiteLibrary(folder, FakeClock()), pause=0)
    else:
        made = SQLiteLibrary(folder, FakeClock()) if request.param == "real" else FakeLibrary()
    yield made
    made.close()


def ours(name: str = "Engineers", identity: str = "t1") -> Template:
    return template_of(identity, name, DAY_OF_OURS)


def test_a_plan_comes_back_as_it_was(kept_by: Library) -> None:
    kept_by.save_template(ours())
    assert kept_by.templates() == (ours(),)


def test_plans_are_told_by_name(kept_by: Library) -> None:
    for name in ("engineers", "Zoo", "Doctors"):
        kept_by.save_template(ours(name, name.lower()))
    assert [plan.name for plan in kept_by.templates()] == ["Doctors", "engineers", "Zoo"]


def test_a_plan_takes_the_place_of_its_former_self(kept_by: Library) -> None:
    kept_by.save_template(ours())
    kept_by.save_template(ours("Doctors"))
    assert kept_by.templates() == (ours("Doctors"),)


def test_a_removed_plan_is_gone(kept_by: Library) -> None:
    kept_by.save_template(ours())
    kept_by.remove_template("t1")
    assert kept_by.templates() == ()
    with pytest.raises(NoSuchTemplate):
        kept_by.remove_template("t1")


def test_how_a_day_went_is_read_without_what_was_said(kept_by: Library) -> None:
    run = Run().started("block-01", moment(0)).left(moment(12))
    kept_by.save(Stored(workshop(Plan.SPRINT), run))
    assert kept_by.held("w1") == Held(workshop(Plan.SPRINT).agenda, run)
    assert kept_by.held("nobody") is None


def test_plans_are_saved_renamed_removed_and_brought_back(kept_by: Library) -> None:
    numbers = count()
    plans = Templates(kept_by, lambda: f"t{next(numbers)}")
    made = plans.keep("Engineers", DAY_OF_OURS)
    assert plans.rename(made.id, "Doctors").name == "Doctors"
    removed = plans.remove(made.id)
    assert plans.every() == ()
    plans.bring_back(removed)
    assert plans.find(made.id).name == "Doctors"


def test_two_plans_never_have_one_name(kept_by: Library) -> None:
    numbers = count()
    plans = Templates(kept_by, lambda: f"t{next(numbers)}")
    plans.keep("Engineers", DAY_OF_OURS)
    other = plans.keep("Doctors", DAY_OF_OURS)
    with pytest.raises(SameNameTwice):
        plans.keep(" engineers ", DAY_OF_OURS)
    with pytest.raises(SameNameTwice):
        plans.rename(other.id, "ENGINEERS")
    removed = plans.remove(other.id)
    plans.keep("doctors", DAY_OF_OURS)
    with pytest.raises(SameNameTwice):
        plans.bring_back(removed)
    assert [plan.name for plan in plans.every()] == ["doctors", "Engineers"]


def test_a_plan_may_keep_its_name_in_other_letters(kept_by: Library) -> None:
    plans = Templates(kept_by, lambda: "t1")
    plans.keep("engineers", DAY_OF_OURS)
    assert plans.rename("t1", "Engineers").name == "Engineers"


def test_a_plan_without_a_name_and_one_too_many_are_refused(kept_by: Library) -> None:
    numbers = count()
    plans = Templates(kept_by, lambda: f"t{next(numbers)}")
    with pytest.raises(Missing):
        plans.keep("  ", DAY_OF_OURS)
    for number in range(MOST_TEMPLATES):
        kept_by.save_template(ours(f"Plan {number}", f"p{number}"))
    with pytest.raises(TooMany):
        plans.keep("One more", DAY_OF_OURS)


def test_plans_outlive_the_program(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save_template(ours())
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.templates() == (ours(),)
        assert library.damages() == ()


def test_a_backup_has_the_plans_and_a_new_plan_is_worth_one(library: SQLiteLibrary, tmp_path: Path) -> None:
    library.save(played(20))
    assert library.backup_when_changed()
    library.save_template(ours())
    assert library.backup_when_changed()
    assert library.backup_when_changed() is None
    restored = tmp_path / "restored"
    restored.mkdir()
    library.backup(tmp_path / "stick").rename(restored / "library.db")
    with closing(SQLiteLibrary(restored, FakeClock())) as again:
        assert again.templates() == (ours(),)


def test_a_damaged_plan_is_told_left_out_and_keeps_no_backup_from_being_made(folder: Path, tmp_path: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(20))
        library.save_template(ours())
        library.save_template(ours("Doctors", "t2"))
    changed(folder / "library.db", "UPDATE template SET target = 241 WHERE id = 't1'")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.templates() == (ours("Doctors", "t2"),)
        assert library.damages() == ("The plan “Engineers” is not what was stored.",)
        assert library.backup(tmp_path / "stick").exists()


def test_a_day_whose_rows_have_changed_teaches_nothing(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(60))
    changed(folder / "library.db", "UPDATE block SET minutes = 7 WHERE position = 1")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.held("w1") is None


def test_plans_come_back_when_the_library_is_made_anew(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(20))
        library.save_template(ours())
    (folder / "library.db").write_bytes(b"nothing of it is left")
    assert rebuild(folder, FakeClock()).unreadable == ()
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.templates() == (ours(),)


def test_what_was_removed_leaves_no_trace(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save_template(ours("Bartholomew"))
        library.rest()
        library.remove_template("t1")
    assert not [path for path in folder.rglob("*") if path.is_file() and b"Bartholomew" in path.read_bytes()]


def test_the_tables_refuse_a_plan_without_a_name(library: SQLiteLibrary) -> None:
    library.save_template(ours())
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        library._sqlite.execute("UPDATE template SET name = ''")


KEEPING = """
import sys
from pathlib import Path
from onlyworkshop.storage.keeper import LibraryKeeper
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.onlyworkshop.storage.test_templates import ours
keeper = LibraryKeeper(lambda: SQLiteLibrary(Path(sys.argv[1]), FakeClock()), pause=0)
for number in range(1_000_000):
    keeper.save_template(ours(f"Plan {number}", "t1"))
    print(number, flush=True)
"""


def test_a_kill_loses_no_plan_that_was_kept_and_leaves_none_half_kept(folder: Path) -> None:
    for _kill in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", KEEPING, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as child:
            assert child.stdout
            said = [child.stdout.readline() for _ in range(random.randint(1, 40))]
            child.send_signal(signal.SIGKILL)
            said += [line for line in child.stdout.readlines() if line.endswith("\n")]
        told = int(said[-1])
        with closing(SQLiteLibrary(folder, FakeClock())) as library:
            (kept,) = library.templates()
            assert kept in (ours(f"Plan {told}"), ours(f"Plan {told + 1}"))
            assert library.damages() == ()
