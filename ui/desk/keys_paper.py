"""The sheet of keys on its way to the printer."""

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _
from onlyworkshop.services.file_names import file_name
from onlyworkshop.services.files import write_atomically
from onlyworkshop.wording import sentence
from ui.deeds import in_exercises
from ui.prepare.printing import Press

Rows = Sequence[tuple[str, str]]


def make_keys(rows: Rows, size: str, now: datetime, path: Path) -> Path:
    """The sheet as a PDF at `path`, which is returned. Raises FileUnwritable."""
    from onlyworkshop.pdf.keys import keys_sheet
    from onlyworkshop.pdf.paper import PaperSize

    write_atomically(path, keys_sheet(rows, PaperSize(size), now, in_exercises()))
    return path


class KeysPaper:
    """Prints the sheet; without a printer it says where the file is."""

    def __init__(self, press: Press, now: Callable[[], datetime]) -> None:
        self._press = press
        self._now = now
        self._say: Callable[[str], object] = str

    def print(self, rows: Rows, say: Callable[[str], object]) -> None:
        """These keys on paper; what comes of it is said in one line."""
        self._say = say
        try:
            path = Path(mkdtemp(prefix="onlyworkshop-")) / file_name(_("Keys"), ".pdf")
        except OSError as error:
            self._on_failed(error)
            return
        heavy = self._press.crew.heavy
        heavy.run(
            make_keys, tuple(rows), self._press.size(), self._now(), path, done=self._hand_over, failed=self._on_failed
        )

    def _hand_over(self, made: Path) -> None:
        def tell(taken: bool) -> None:
            if taken:
                shutil.rmtree(made.parent, ignore_errors=True)
            self._say(
                _("Sent to the printer.") if taken else _("No printer was found. The file is {path}").format(path=made)
            )

        self._press.crew.heavy.run(self._press.printer.print_file, made, done=tell, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        told = sentence(error) if isinstance(error, Refusal) else _("The paper could not be made.")
        self._say(told)
