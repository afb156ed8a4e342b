"""When the program itself is wrong, nothing that was typed is lost or told."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.crash import CrashLog, watch_for_crashes

SECRET = "Our margin is 12 per cent"


@pytest.fixture
def own_hook() -> Iterator[None]:
    before, elsewhere = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before, elsewhere


def bug() -> Exception:
    """A bug that has met what somebody typed."""
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        return error


def test_the_log_says_where_but_never_what_was_typed(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "log")
    log.write(bug())
    text = log.path.read_text("utf-8")
    assert "KeyError" in text
    assert "test_crash.py" in text
    assert SECRET not in text
    assert str(tmp_path) not in text


def test_only_the_user_can_read_the_log(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "log")
    log.write(bug())
    assert log.path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_written_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way")
    CrashLog(tmp_path / "log").write(bug())


def test_what_was_typed_is_stored_before_anything_else(tmp_path: Path, own_hook: None) -> None:
    order: list[str] = []
    watch_for_crashes(CrashLog(tmp_path / "log"), lambda: order.append("stored"), lambda: order.append("told"))
    error = bug()
    sys.excepthook(type(error), error, error.__traceback__)
    assert order == ["stored", "told"]
    assert (tmp_path / "log" / "onlyworkshop.log").is_file()


def test_a_bug_in_another_thread_is_written_down_and_told_nowhere(
    tmp_path: Path, own_hook: None, capsys: pytest.CaptureFixture[str]
) -> None:
    log = CrashLog(tmp_path / "log")
    order: list[str] = []
    watch_for_crashes(log, lambda: order.append("stored"), lambda: order.append("told"))

    def fail() -> None:
        raise bug()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    text = log.path.read_text("utf-8")
    assert "KeyError" in text
    assert SECRET not in text + capsys.readouterr().err
    assert order == []


def test_a_line_can_be_noted_that_is_no_bug(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "log")
    log.note("The screens cannot be kept on: no session bus")
    assert log.path.read_text("utf-8").endswith("The screens cannot be kept on: no session bus\n")
