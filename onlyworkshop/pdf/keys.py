"""The keys of the desk on one sheet, to lie beside the laptop."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.document import About, Layout, heading, typeset
from onlyworkshop.pdf.paper import Kind, PaperSize, paper, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain

DOES = 0.58
"""Of the width, for what a key does."""


def keys_sheet(rows: Sequence[tuple[str, str]], size: PaperSize, made_at: datetime, note: str) -> bytes:
    """One page of what can be done, and the keys that do it; the note stands below."""
    sheet = paper(size)
    widths = [DOES * sheet.inner_width, (1 - DOES) * sheet.inner_width]

    def story(_layout: Layout) -> Sequence[Any]:
        rests = plain(f"{note} {_('A clicker’s keys rest while you type.')}", style(Kind.CAPTION))
        return [heading(_("Keys")), table([_("What it does"), _("Key")], rows, widths), rests]

    return typeset(story, sheet, About(_("Keys"), "", _("Keys"), "", made_at))
