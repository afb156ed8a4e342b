"""The thread that owns the library: it stores what changes, answers questions, and never loses what waits."""

import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.template import Template
from onlyworkshop.services.library import Held, Library, LibraryUnreachable, Saving, Stored, Summary

T = TypeVar("T")

PAUSE = 0.3
PATIENCE = 1.0
LONGEST_PATIENCE = 60.0
IDLE = 30.0


class LibraryKeeper:
    """Implements Keeper, and Library for callers in other threads, who wait for the answer.

    `opened` gives the library; it is called in the keeper's thread, and again for as long as it refuses.
    What waits is stored after `pause` seconds; a refusal is met with `patience`, doubled each time, up to a minute.
    After `idle` seconds without work the library may rest.
    """

    def __init__(
        self, opened: Callable[[], Library], pause: float = PAUSE, patience: float = PATIENCE, idle: float = IDLE
    ) -> None:
        self._open = opened
        self._pause, self._patience, self._idle = pause, patience, idle
        self._library: Library | None = None
        self._news = threading.Condition()
        self._waiting: dict[str, Stored] = {}
        self._photos: dict[str, bytes] = {}
        self._questions: deque[Callable[[], None]] = deque()
        self._hurry = False
        self._closing = False
        self._refused = 0
        self._rested = True
        self._saving = Saving(pending=False)
        self._listeners: list[Callable[[Saving], None]] = []
        self._thread = threading.Thread(target=self._work, name="library", daemon=True)
        self._thread.start()

    def keep(self, stored: Stored, urgent: bool) -> None:
        """Store this state within the pause, or at once when urgent."""
        with self._news:
            self._refuse_closed()
            self._waiting[stored.workshop.id] = stored
            self._hurry = self._hurry or urgent
            self._news.notify()

    def keep_photo(self, digest: str, data: bytes) -> None:
        """Store these bytes before any state that waits."""
        with self._news:
            self._refuse_closed()
            self._photos[digest] = data
            self._news.notify()

    def watch(self, listener: Callable[[Saving], None]) -> None:
        """Tell `listener` in the keeper's thread whenever the answer changes; it must not ask anything back."""
        self._listeners.append(listener)

    def flush(self) -> Saving:
        """Store what waits, and say how it went."""
        return self._ask(lambda: self._saving).result()

    def ask(self, question: Callable[[Library], T]) -> "Future[T]":
        """The answer of the library once everything that waits has been stored, or what it refused."""
        return self._ask(lambda: question(self._opened()))

    def shelf(self) -> tuple[Summary, ...]:
        return self.ask(lambda library: library.shelf()).result()

    def load(self, workshop: str) -> Stored:
        """The workshop as it was handed in last, even while the disk refuses it."""
        return self.ask(lambda library: self._waiting.get(workshop) or library.load(workshop)).result()

    def held(self, workshop: str) -> Held | None:
        return self.ask(lambda library: library.held(workshop)).result()

    def templates(self) -> tuple[Template, ...]:
        return self.ask(lambda library: library.templates()).result()

    def save_template(self, template: Template) -> None:
        self.ask(lambda library: library.save_template(template)).result()

    def remove_template(self, template: str) -> None:
        self.ask(lambda library: library.remove_template(template)).result()

    def save(self, stored: Stored) -> None:
        self.ask(lambda library: self._overtake(stored.workshop.id, lambda: library.save(stored))).result()

    def remove(self, workshop: str) -> None:
        self.ask(lambda library: self._overtake(workshop, lambda: library.remove(workshop))).result()

    def put_photo(self, digest: str, data: bytes) -> None:
        self.ask(lambda library: library.put_photo(digest, data)).result()

    def photo(self, digest: str) -> bytes:
        """The bytes as they were handed in, even while the disk refuses them."""
        return self.ask(lambda library: self._photos.get(digest) or library.photo(digest)).result()

    def backup(self, folder: Path) -> Path:
        return self.ask(lambda library: library.backup(folder)).result()

    def backup_when_changed(self) -> Path | None:
        return self.ask(lambda library: library.backup_when_changed()).result()

    def damages(self) -> tuple[str, ...]:
        return self.ask(lambda library: library.damages()).result()

    def rest(self) -> None:
        self.ask(lambda library: library.rest()).result()

    def close(self) -> None:
        """Store what waits, and let go of the library. What is refused now is lost: `flush` tells before."""
        with self._news:
            self._closing = True
            self._news.notify()
        self._thread.join()

    def _ask(self, question: Callable[[], T]) -> "Future[T]":
        future: Future[T] = Future()
        with self._news:
            self._refuse_closed()
            self._questions.append(lambda: _answer(future, question))
            self._news.notify()
        return future

    def _overtake(self, workshop: str, doing: Callable[[], None]) -> None:
        """Do what is asked now; when that is done, a state that the disk had refused must not come after it."""
        doing()
        with self._news:
            overtaken = self._waiting.pop(workshop, None)
            waiting = self._anything_waits()
        if overtaken and not waiting:
            self._refused = 0
            self._tell(Saving(pending=False))

    def _refuse_closed(self) -> None:
        if self._closing:
            raise RuntimeError("the library is closed")

    def _work(self) -> None:
        closing = False
        while not closing:
            self._wait_for_work()
            with self._news:
                closing, questions = self._closing, list(self._questions)
                self._questions.clear()
            self._store()
            for answer in questions:
                answer()
        if self._library:
            self._library.close()

    def _wait_for_work(self) -> None:
        with self._news:
            worked = self._news.wait_for(lambda: self._anything_waits() or self._pressing(), self._idle)
            typing = self._anything_waits()
        if not worked:
            self._rest()
        if typing:
            self._tell(Saving(pending=True, failure=self._saving.failure))
            with self._news:
                self._news.wait_for(self._pressing, self._delay())

    def _anything_waits(self) -> bool:
        return bool(self._waiting or self._photos)

    def _pressing(self) -> bool:
        return self._hurry or self._closing or bool(self._questions)

    def _delay(self) -> float:
        return min(self._patience * 2 ** (self._refused - 1), LONGEST_PATIENCE) if self._refused else self._pause

    def _store(self) -> None:
        with self._news:
            photos, states = dict(self._photos), self._waiting
            self._waiting, self._hurry = {}, False
        refusals = self._refusals_of(photos, lambda library, digest: library.put_photo(digest, photos[digest]))
        stored = photos.keys() - refusals
        refused = self._refusals_of(states, lambda library, workshop: library.save(states[workshop]))
        refusals |= refused
        with self._news:
            self._photos = {digest: data for digest, data in self._photos.items() if digest not in stored}
            self._waiting = {workshop: states[workshop] for workshop in refused} | self._waiting
            pending = self._anything_waits()
        if photos or states:
            self._rested = False
            self._refused = self._refused + 1 if refusals else 0
            self._tell(Saving(pending, next(iter(refusals.values()), None)))

    def _refusals_of(self, keys: Iterable[str], store: Callable[[Library, str], None]) -> dict[str, Refusal]:
        return {key: refusal for key in keys if (refusal := self._refusal_of(key, store))}

    def _refusal_of(self, key: str, store: Callable[[Library, str], None]) -> Refusal | None:
        try:
            store(self._opened(), key)
        except Refusal as refusal:
            return refusal
        except Exception:  # noqa: BLE001 a bug must not end the keeping
            self._report_bug()
            return LibraryUnreachable()
        return None

    def _rest(self) -> None:
        """Nobody waits for this: what is refused now is tried again in the next pause."""
        if self._library and not self._rested:
            with suppress(Refusal):
                self._library.rest()
                self._rested = True

    def _opened(self) -> Library:
        self._library = self._library or self._open()
        return self._library

    def _tell(self, saving: Saving) -> None:
        if saving != self._saving:
            self._saving = saving
            for listener in tuple(self._listeners):
                self._tell_one(listener)

    def _tell_one(self, listener: Callable[[Saving], None]) -> None:
        try:
            listener(self._saving)
        except Exception:  # noqa: BLE001 a bug must not end the keeping
            self._report_bug()

    def _report_bug(self) -> None:
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))


def _answer(future: "Future[T]", question: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(question())
    except BaseException as error:  # noqa: BLE001 whatever went wrong belongs to whoever asked
        future.set_exception(error)
