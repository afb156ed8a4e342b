"""The poster: the ONLY Statement, alone, to hang on a wall."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from onlyworkshop.language import _, long_date
from onlyworkshop.pdf.document import About, Layout, typeset
from onlyworkshop.pdf.manuscript import Manuscript, space
from onlyworkshop.pdf.paper import Kind, Paper, PaperSize, paper, style
from onlyworkshop.pdf.text import fitted, plain
from onlyworkshop.services.library import Stored

SIZES = range(16, 91)
FOOT_GAP = 24


def poster(stored: Stored, size: PaperSize, made_at: datetime) -> bytes:
    """One landscape page with the statement as large as it fits; an invitation when there is none yet."""
    manuscript = Manuscript(stored, paper(size, landscape=True))
    workshop = stored.workshop
    about = About(workshop.title, workshop.field.organisation, workshop.statement(), "", made_at)
    return typeset(partial(_story, manuscript), manuscript.sheet, about)


def _story(manuscript: Manuscript, _layout: Layout) -> Sequence[Any]:
    workshop, sheet = manuscript.workshop, manuscript.sheet
    small = [workshop.field.client_group, workshop.field.scope, long_date(workshop.agenda.day)]
    foot = [plain(text, style(Kind.BODY, "middle", size=12, ink="ink-2")) for text in small if text]
    height = sheet.inner_height - FOOT_GAP - sum(_height(part, sheet) for part in foot)
    said = workshop.statement() or _("We are the ONLY ones that …")
    sentence = fitted(said, lambda size: style(Kind.STATEMENT, "middle", size=size), (sheet.inner_width, height), SIZES)
    spare = max(0.0, height - _height(sentence, sheet))
    return [space(spare / 2), sentence, space(spare / 2), *foot]


def _height(paragraph: Any, sheet: Paper) -> float:
    _width, height = paragraph.wrap(sheet.inner_width, sheet.inner_height)
    return float(height + paragraph.getSpaceAfter())
