"""Long work elsewhere, answers here."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.tasks import BackgroundTasks, in_a_process, in_a_thread


class Answers:
    """What was told, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture(params=[in_a_thread, in_a_process], ids=["thread", "process"])
def tasks(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[BackgroundTasks]:
    make: Callable[[], BackgroundTasks] = request.param
    made = make()
    yield made
    made.close()


def test_the_answer_arrives_on_the_windows_thread(tasks: BackgroundTasks, qtbot: QtBot) -> None:
    answers = Answers()
    tasks.run(divmod, 17, 5, done=answers.done, failed=answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=20_000)
    assert answers.results == [(3, 2)]
    assert answers.threads == {threading.get_ident()}


def test_what_went_wrong_is_told(tasks: BackgroundTasks, qtbot: QtBot) -> None:
    answers = Answers()
    tasks.run(divmod, 1, 0, done=answers.done, failed=answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)
    assert isinstance(answers.errors[0], ZeroDivisionError)
    assert answers.threads == {threading.get_ident()}


def test_work_is_done_in_the_order_in_which_it_was_asked_for(tasks: BackgroundTasks, qtbot: QtBot) -> None:
    answers = Answers()
    for number in range(5):
        tasks.run(abs, -number, done=answers.done, failed=answers.failed)
    qtbot.waitUntil(lambda: len(answers.results) == 5, timeout=20_000)
    assert answers.results == [0, 1, 2, 3, 4]


def test_a_process_that_dies_is_told_and_replaced(qtbot: QtBot) -> None:
    answers, tasks = Answers(), in_a_process()
    tasks.run(os._exit, 3, done=answers.done, failed=answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)
    tasks.run(abs, -7, done=answers.done, failed=answers.failed)
    qtbot.waitUntil(lambda: bool(answers.results), timeout=20_000)
    assert answers.results == [7]
    tasks.close()


PARENT = """
import os, sys
from PySide6.QtCore import QCoreApplication
from ui.tasks import in_a_process
if __name__ == "__main__":
    app, tasks = QCoreApplication(sys.argv), in_a_process()
    tasks.run(os.getpid, done=lambda number: print(number, flush=True), failed=print)
    app.exec()
"""


def test_a_program_that_is_killed_leaves_no_process_behind() -> None:
    """Who still lives holds the pipe open."""
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert int(parent.stdout.readline()) != parent.pid
        parent.send_signal(signal.SIGKILL)
        assert parent.communicate(timeout=20)[0] == ""
