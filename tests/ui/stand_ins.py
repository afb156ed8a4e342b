"""Stand-ins for what the windows need of the laptop."""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.template import Template
from onlyworkshop.services.library import Held, LibraryFull, NoSuchWorkshop, Saving, Stored, Summary
from onlyworkshop.services.templates import NoSuchTemplate
from tests.fakes import FakeKeeper
from tests.ui.home.summaries import summary
from ui.tasks import Crew

R = TypeVar("R")


class FakeTasks:
    """Does long work at once, where it is asked for."""

    def run(
        self,
        function: Callable[..., R],
        *args: object,
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = function(*args)
        except Exception as error:  # noqa: BLE001 whatever it is, it is told
            failed(error)
        else:
            done(result)


class LaterTasks(FakeTasks):
    """Does long work when it is told to."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def run(
        self,
        function: Callable[..., R],
        *args: object,
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        doing = super().run
        self._waiting.append(lambda: doing(function, *args, done=done, failed=failed))

    def catch_up(self, most: int = 10_000) -> None:
        """Do what waits, and what comes of it, up to so many pieces."""
        for _piece in range(most):
            if self._waiting:
                self._waiting.popleft()()


class FakePrinter:
    """A printer that keeps what it was given, or that is not there."""

    def __init__(self, there: bool = True) -> None:
        self.there = there
        self.printed: list[bytes] = []

    def print_file(self, path: Path) -> bool:
        if self.there:
            self.printed.append(path.read_bytes())
        return self.there


class FakeLibrary(FakeKeeper):
    """A library in memory, whose disk can be full."""

    def __init__(self) -> None:
        super().__init__()
        self.workshops: dict[str, Stored] = {}
        self.plans: dict[str, Template] = {}
        self.full = False

    def shelf(self) -> tuple[Summary, ...]:
        return tuple(summary(stored) for stored in reversed(self.workshops.values()))

    def load(self, workshop: str) -> Stored:
        if workshop not in self.workshops:
            raise NoSuchWorkshop
        return self.workshops[workshop]

    def held(self, workshop: str) -> Held | None:
        found = self.workshops.get(workshop)
        return Held(found.workshop.agenda, found.run) if found else None

    def templates(self) -> tuple[Template, ...]:
        return tuple(sorted(self.plans.values(), key=lambda plan: (plan.name.casefold(), plan.id)))

    def save_template(self, template: Template) -> None:
        self._refuse_when_full()
        self.plans[template.id] = template

    def remove_template(self, template: str) -> None:
        if template not in self.plans:
            raise NoSuchTemplate
        del self.plans[template]

    def save(self, stored: Stored) -> None:
        self._refuse_when_full()
        self.workshops[stored.workshop.id] = stored

    def remove(self, workshop: str) -> None:
        if workshop not in self.workshops:
            raise NoSuchWorkshop
        del self.workshops[workshop]

    def keep(self, stored: Stored, urgent: bool) -> None:
        super().keep(stored, urgent)
        self.workshops[stored.workshop.id] = stored

    def put_photo(self, digest: str, data: bytes) -> None:
        self._refuse_when_full()
        self.photos[digest] = data

    def tell(self, failure: Refusal | None) -> None:
        """Say how the last store went."""
        for listener in self._listeners:
            listener(Saving(pending=False, failure=failure))

    def backup(self, folder: Path) -> Path:
        return folder

    def backup_when_changed(self) -> Path | None:
        return None

    def rest(self) -> None:
        return

    def damages(self) -> tuple[str, ...]:
        return ()

    def close(self) -> None:
        return

    def _refuse_when_full(self) -> None:
        if self.full:
            raise LibraryFull


def fake_crew() -> Crew:
    """Everything is done at once."""
    return Crew(FakeTasks(), FakeTasks())
