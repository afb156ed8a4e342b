"""What becomes of the paper: saved where the facilitator says, or handed to the system's printer."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple, Protocol

from onlyworkshop.domain.photos import Photos
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _, plural
from onlyworkshop.services.exchange import Parcel
from onlyworkshop.services.file_names import file_name
from onlyworkshop.services.files import FileUnwritable, reason_of
from onlyworkshop.services.photos import gathered
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.prepare.making import SHOWING_PHOTOS, Sheet, make_paper
from ui.tasks import Crew

PATIENCE_S = 20


class PaperView(Protocol):
    """Where it is said how the paper is coming along."""

    def show_work(self, text: str, busy: bool = False, warn: bool = False) -> None: ...


class Printer(Protocol):
    """The system's way to paper."""

    def print_file(self, path: Path) -> bool:
        """Hand the PDF over; False when there is nobody to take it."""


class Press(NamedTuple):
    """What paper is made with: `size` says which sheet is in use."""

    crew: Crew
    printer: Printer
    size: Callable[[], str]


class PaperPresenter:
    """Makes paper of one session."""

    def __init__(self, session: Session, view: PaperView, press: Press) -> None:
        self._session = session
        self._view = view
        self._press = press
        self._closed = False

    def close(self) -> None:
        """The page is gone: what is being made is still finished, and nothing is said about it."""
        self._closed = True

    def suggested(self, sheet: Sheet) -> str:
        """A name for the file."""
        return file_name(f"{self._session.editing.workshop.title} – {sheet_name(sheet)}", ".pdf")

    def warn(self, sheet: str) -> None:
        """Before the pack is printed: what clients have said in secret would be in it (method 5, rule 9)."""
        secrets = sum(one.secret for one in self._session.editing.workshop.wants.standing())
        if sheet == "pack" and secrets:
            said = plural("{n} secret of a client is in the pack.", "{n} secrets of clients are in the pack.", secrets)
            self._say(f"{said} {_('Without names, their words and codes are left out.')}", warn=True)

    def save(self, sheet: Sheet, path: Path) -> None:
        """The sheet as a PDF at this place."""
        self._make(sheet, path, lambda made: self._say(_("Saved as {path}").format(path=made)))

    def print(self, sheet: Sheet) -> None:
        """The sheet on paper; without a printer it says where the file is."""
        try:
            folder = Path(mkdtemp(prefix="onlyworkshop-"))
        except OSError as error:
            self._on_failed(FileUnwritable(Path(self.suggested(sheet)), reason_of(error)))
        else:
            self._make(sheet, folder / self.suggested(sheet), self._hand_over)

    def _hand_over(self, made: Path) -> None:
        self._say(_("Looking for a printer…"), busy=True)
        self._press.crew.heavy.run(
            self._press.printer.print_file,
            made,
            done=lambda taken: self._on_handed_over(made, taken),
            failed=self._on_failed,
        )

    def _on_handed_over(self, made: Path, taken: bool) -> None:
        if taken:
            self._say(_("Sent to the printer."))
            shutil.rmtree(made.parent, ignore_errors=True)
        else:
            self._say(_("No printer was found. The file is {path}").format(path=made), warn=True)

    def _make(self, sheet: Sheet, path: Path, then: Callable[[Path], None]) -> None:
        self._say(_("Making the {sheet}…").format(sheet=sheet_name(sheet).lower()), busy=True)
        stored, now, size = self._session.stored, self._session.facilitation.now(), self._press.size()
        shown = stored.workshop.photos if sheet in SHOWING_PHOTOS else Photos()

        def make(photos: dict[str, bytes]) -> None:
            parcel = Parcel(stored, photos)
            heavy.run(make_paper, sheet, parcel, size, now, path, done=then, failed=self._on_failed)

        heavy, patient = self._press.crew
        patient.run(gathered, shown, self._session.photo, done=make, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self._say(sentence(error), warn=True)
            return
        self._say(_("The paper could not be made. Nothing was written."), warn=True)
        raise error

    def _say(self, text: str, busy: bool = False, warn: bool = False) -> None:
        if not self._closed:
            self._view.show_work(text, busy=busy, warn=warn)


class SystemPrinter:
    """`lp`, the spooler of Linux and macOS; it takes the PDF as it is."""

    def print_file(self, path: Path) -> bool:
        """Hand the PDF over; False when there is no spooler, or it has no printer."""
        lp = shutil.which("lp")
        if not lp:
            return False
        try:
            given = subprocess.run([lp, str(path)], capture_output=True, timeout=PATIENCE_S, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired):
            return False
        return given.returncode == 0


def sheet_name(sheet: Sheet) -> str:
    """What it is called."""
    return {
        "schedule": _("Schedule"),
        "handouts": _("Handouts"),
        "blank_handouts": _("Blank handouts"),
        "poster": _("Poster"),
        "pack": _("Pack"),
        "nameless_pack": _("Pack without names and photos"),
        "nameless_photo_pack": _("Pack without names, with photos"),
    }[sheet]
