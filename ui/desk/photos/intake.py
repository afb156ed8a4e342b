"""Photos that were handed in, developed one after the other away from the window, for as long as there is room."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path

from onlyworkshop.domain.photos import MOST_OF_AN_EXERCISE, MOST_PHOTOS, Photo
from onlyworkshop.domain.refusal import Refusal, SamePhotoTwice, TooMany
from onlyworkshop.language import _, plural
from onlyworkshop.services.photos import Developed, PhotoDamaged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.photos.developing import Source, develop
from ui.tasks import Tasks

LONGEST_NAME = 40


class Batch:
    """What was handed in together, beside one exercise: what waits, what was made of it, and what was refused."""

    def __init__(self, module: str, sources: Sequence[Source]) -> None:
        self.module = module
        self.waiting = deque(sources)
        self.of = len(sources)
        self.made: list[Developed] = []
        self.refused: list[str] = []

    @property
    def place(self) -> int:
        """Which one is being developed, counted from 1."""
        return self.of - len(self.waiting)


class Intake:
    """Tells how far it is with a batch, and when one is finished; no two batches are developed at once."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        on_progress: Callable[[Batch], None],
        on_finished: Callable[[Batch], None],
    ) -> None:
        self._session = session
        self._tasks = tasks
        self._on_progress = on_progress
        self._on_finished = on_finished
        self._batches: deque[Batch] = deque()

    def take(self, module: str, sources: Sequence[Source]) -> None:
        """Develop these, after those that were handed in before."""
        self._batches.append(Batch(module, sources))
        if len(self._batches) == 1:
            self._go_on()

    def close(self) -> None:
        """Finish with what has been developed; what still waits is not begun."""
        batches, self._batches = self._batches, deque()
        if batches and batches[0].made:
            self._on_finished(batches[0])

    def _go_on(self) -> None:
        batch = self._batches[0]
        if batch.waiting and not self._room(batch):
            batch.refused.append(self._no_room(batch))
            batch.waiting.clear()
        if not batch.waiting:
            self._finish(batch)
            return
        source = batch.waiting.popleft()
        self._on_progress(batch)
        self._tasks.run(
            develop,
            source,
            done=lambda made: self._on_made(batch, source, made),
            failed=lambda error: self._on_failed(batch, source, error),
        )

    def _finish(self, batch: Batch) -> None:
        self._batches.popleft()
        self._on_finished(batch)
        if self._batches:
            self._go_on()

    def _on_made(self, batch: Batch, source: Source, made: Developed) -> None:
        if batch not in self._batches:
            return
        if made.digest in {*(row.digest for row in self._beside(batch)), *(one.digest for one in batch.made)}:
            batch.refused.append(_told(source, SamePhotoTwice()))
        else:
            self._session.keep_photo(made)
            batch.made.append(made)
        self._go_on()

    def _on_failed(self, batch: Batch, source: Source, error: Exception) -> None:
        if batch not in self._batches:
            return
        killed = isinstance(error, BrokenExecutor)
        refusal = error if isinstance(error, Refusal) else PhotoDamaged()
        batch.refused.append(_told(source, refusal))
        self._go_on()
        if not killed and refusal is not error:
            raise error

    def _room(self, batch: Batch) -> bool:
        return self._session.editing.workshop.photos.room(batch.module) > len(batch.made)

    def _no_room(self, batch: Batch) -> str:
        crowded = len(self._beside(batch)) + len(batch.made) >= MOST_OF_AN_EXERCISE
        limit, field = (MOST_OF_AN_EXERCISE, "photos_of_exercise") if crowded else (MOST_PHOTOS, "photos")
        left = plural("{n} was not added.", "{n} were not added.", len(batch.waiting))
        return f"{sentence(TooMany(limit, field=field))} {left}"

    def _beside(self, batch: Batch) -> tuple[Photo, ...]:
        return self._session.editing.workshop.photos.of(batch.module)


def _told(source: Source, refusal: Refusal) -> str:
    """Why this one is not taken, with the name of its file."""
    why = sentence(refusal)
    return _("“{name}”: {why}").format(name=_short(source.name), why=why) if isinstance(source, Path) else why


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
