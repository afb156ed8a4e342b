"""A library of one's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock

Open = Callable[[], SQLiteLibrary]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def library(folder: Path, clock: FakeClock) -> Iterator[SQLiteLibrary]:
    opened = SQLiteLibrary(folder, clock)
    yield opened
    opened.close()
