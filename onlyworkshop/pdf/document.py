"""A document: its pages, running foot, outline and the knowledge of its own page numbers."""

from collections.abc import Callable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from onlyworkshop.language import _
from onlyworkshop.pdf.fonts import font
from onlyworkshop.pdf.paper import Kind, Paper, style
from onlyworkshop.pdf.text import plain

MOST_PASSES = 4
FOOT_GAP = 14
FOOT_EDGE = 8
"""Points that stay white at the edge of the paper."""
FOOT_SHARE = 0.82
FOOT_SIZES = (None, 7, 6, 5, 4)
CREATOR = "OnlyWorkshop"


class About(NamedTuple):
    """What a document says of itself; `foot` runs under every page but the `bare` ones (counted from 1)."""

    title: str
    author: str
    subject: str
    foot: str
    made_at: datetime
    language: str = "en"
    bare: frozenset[int] = frozenset()


class Entry(NamedTuple):
    """A line of the table of contents; level 0 is a chapter."""

    title: str
    level: int
    page: int
    key: str


class Layout(NamedTuple):
    """Where everything came to stand; empty while the document is set for the first time."""

    pages: int = 0
    entries: tuple[Entry, ...] = ()


Story = Callable[[Layout], Sequence[Flowable]]


def heading(title: str, kind: Kind = Kind.PAGE, level: int = 0) -> Any:
    """A heading that appears in the outline and in the table of contents."""
    paragraph = plain(title, style(kind))
    paragraph.contents_entry = (title, level)
    return paragraph


def typeset(story: Story, sheet: Paper, about: About) -> bytes:
    """The document as PDF. The story is told again until its page numbers are right; equal input gives equal bytes."""
    layout = Layout()
    for _pass in range(MOST_PASSES):
        document = _Document(sheet, about, layout)
        document.build(list(story(layout)))
        if document.layout() == layout:
            break
        layout = document.layout()
    return document.written()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    def __init__(self, sheet: Paper, about: About, layout: Layout) -> None:
        self._file = BytesIO()
        super().__init__(
            self._file,
            pagesize=(sheet.width, sheet.height),
            title=about.title,
            author=about.author,
            subject=about.subject,
            creator=CREATOR,
            producer=CREATOR,
            displayDocTitle=1,
            lang=about.language,
            invariant=1,
            initialFontName=font(),
        )
        frame = Frame(
            sheet.margin,
            sheet.margin,
            sheet.inner_width,
            sheet.inner_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._foot))
        self._sheet, self._about, self._known = sheet, about, layout
        self._entries: list[Entry] = []

    def layout(self) -> Layout:
        """Where everything stands, once it is built."""
        return Layout(self.page, tuple(self._entries))

    def written(self) -> bytes:
        """The finished file."""
        return self._file.getvalue()

    def beforeDocument(self) -> None:  # noqa: N802
        stamp = self._about.made_at.strftime("D:%Y%m%d%H%M%S")
        self.canv.setDateFormatter(lambda *_moment: stamp)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        title, level = getattr(flowable, "contents_entry", ("", 0))
        if title:
            entry = Entry(title, level, self.page, f"entry-{len(self._entries)}")
            self._entries.append(entry)
            self.canv.bookmarkPage(entry.key)
            self.canv.addOutlineEntry(title, entry.key, level)

    def _foot(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        if not self._about.foot or self.page in self._about.bare:
            return
        place = _("page {n} of {total}").format(n=self.page, total=self._known.pages)
        number = plain(place, style(Kind.CAPTION, "right"))
        _width, height = number.wrap(self._sheet.inner_width, self._sheet.margin)
        number.drawOn(canvas, self._sheet.margin, self._sheet.margin - FOOT_GAP - height)
        words, height = self._foot_words()
        words.drawOn(canvas, self._sheet.margin, self._sheet.margin - FOOT_GAP - height)

    def _foot_words(self) -> tuple[Flowable, float]:
        """The foot and its height: as large as a caption, smaller where it would run off the page."""
        for size in FOOT_SIZES:
            words = plain(self._about.foot, style(Kind.CAPTION, size=size))
            _width, height = words.wrap(self._sheet.inner_width * FOOT_SHARE, self._sheet.margin)
            if height <= self._sheet.margin - FOOT_GAP - FOOT_EDGE:
                break
        return words, height
