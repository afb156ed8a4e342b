"""Long work away from the window: plain functions in another process or thread, answers on the window's own thread."""

import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context, parent_process
from typing import Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

R = TypeVar("R")


class Tasks(Protocol):
    """Runs plain functions, and says how they ended."""

    def run(
        self,
        function: Callable[..., R],
        *args: object,
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `function(*args)` elsewhere, then `done(result)` or `failed(error)` here."""


class Crew(NamedTuple):
    """Who does the long work: `heavy` keeps a processor busy elsewhere, `patient` may wait for the library."""

    heavy: Tasks
    patient: Tasks


class BackgroundTasks(QObject):
    """One piece of work after the other in an executor, which is made for the first and made again when it broke."""

    _ended = Signal(object, object, object)

    def __init__(self, new_executor: Callable[[], Executor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new_executor = new_executor
        self._executor: Executor | None = None
        self._ended.connect(self._on_ended)

    def run(
        self,
        function: Callable[..., R],
        *args: object,
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `function(*args)` in the executor, then `done(result)` or `failed(error)` on this object's thread."""
        self._executor = self._executor or self._new_executor()
        try:
            future = self._executor.submit(function, *args)
        except RuntimeError:
            self._executor = self._new_executor()
            future = self._executor.submit(function, *args)
        future.add_done_callback(lambda ended: self._ended.emit(ended, done, failed))

    def close(self) -> None:
        """Wait for what is being done; forget what has not begun."""
        if self._executor:
            self._executor.shutdown(cancel_futures=True)
            self._executor = None

    @Slot(object, object, object)
    def _on_ended(self, ended: "Future[Any]", done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        if ended.cancelled():
            return
        error = ended.exception()
        if isinstance(error, Exception):
            failed(error)
        else:
            done(ended.result())


def in_a_process(parent: QObject | None = None) -> BackgroundTasks:
    """For work that keeps a processor busy, such as making a PDF."""
    return BackgroundTasks(
        lambda: ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=end_with_parent), parent
    )


def in_a_thread(parent: QObject | None = None) -> BackgroundTasks:
    """For work that mostly waits, such as opening the library."""
    return BackgroundTasks(lambda: ThreadPoolExecutor(1), parent)


def end_with_parent() -> None:
    """From now on this process ends when the one that made it does, even if that one was killed."""
    threading.Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    maker = parent_process()
    if maker:
        maker.join()
        os._exit(1)
