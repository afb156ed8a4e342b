"""What is kept comes back as it was."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Stored
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.records import records_of, stored_in
from tests.clocks import FakeClock
from tests.faults.script import played
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.storage.arbitrary import stored


@given(stored())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_workshop_comes_back_from_the_disk_as_it_was(kept: Stored) -> None:
    with TemporaryDirectory() as folder:
        library = SQLiteLibrary(Path(folder), FakeClock())
        library.save(kept)
        library.close()
        library = SQLiteLibrary(Path(folder), FakeClock())
        assert library.load(kept.workshop.id) == kept
        assert library.damages() == ()
        library.close()


def test_every_state_of_a_long_day_comes_back(library: SQLiteLibrary, folder: Path, clock: FakeClock) -> None:
    for steps in range(0, 401, 50):
        library.save(played(steps))
    library.close()
    again = SQLiteLibrary(folder, clock)
    assert again.load("w1") == played(400)
    assert again.damages() == ()
    again.close()


def test_a_new_workshop_has_no_last_sign_of_life() -> None:
    kept = Stored(workshop(), Run())
    assert stored_in(records_of(kept, {})).run.beat is None


def test_a_large_workshop_comes_back(library: SQLiteLibrary, folder: Path, clock: FakeClock) -> None:
    kept = played(6000, seed=3)
    assert len(records_of(kept, {})) > 1000
    library.save(kept)
    library.close()
    again = SQLiteLibrary(folder, clock)
    assert again.load("w1") == kept
    again.close()
