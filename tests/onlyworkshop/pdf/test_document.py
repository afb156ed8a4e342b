"""A document knows its pages, carries its fonts, and is the same each time."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.platypus import PageBreak

from onlyworkshop.pdf.document import About, Layout, heading, typeset
from onlyworkshop.pdf.paper import Kind, PaperSize, paper, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE

ABOUT = About("Title & <b", "Client", "We are the ONLY ones.", "Client · workshop", MADE)
SHEET = paper(PaperSize.A4)
ROOT = Path(__file__).parents[3]


def story(layout: Layout) -> list[object]:
    listed = [plain(f"{entry.title} on {entry.page}", style(Kind.BODY)) for entry in layout.entries]
    chapters = [part for n in (1, 2, 3) for part in (PageBreak(), heading(f"Chapter {n} <i"))]
    return [plain("Cover", style(Kind.PAGE)), *listed, *chapters]


def test_the_foot_says_page_n_of_all() -> None:
    pages = reading.pages(typeset(story, SHEET, ABOUT))
    assert [f"page {n} of 4" in page for n, page in enumerate(pages, 1)] == [True] * 4
    assert all("Client · workshop" in page for page in pages)


def test_a_bare_page_has_no_foot() -> None:
    pages = reading.pages(typeset(story, SHEET, ABOUT._replace(bare=frozenset({1}))))
    assert ["page " in page for page in pages] == [False, True, True, True]


def test_the_contents_know_where_everything_stands() -> None:
    first = reading.pages(typeset(story, SHEET, ABOUT))[0]
    assert "Chapter 1 <i on 2 Chapter 2 <i on 3 Chapter 3 <i on 4" in first


def test_the_outline_leads_to_the_chapters(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(typeset(story, SHEET, ABOUT))
    with pikepdf.open(path) as document, document.open_outline() as outline:
        assert [str(item.title) for item in outline.root] == ["Chapter 1 <i", "Chapter 2 <i", "Chapter 3 <i"]


def test_the_document_says_whose_it_is_and_when_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(typeset(story, SHEET, ABOUT._replace(language="de")))
    with pikepdf.open(path) as document:
        said = {key: str(document.docinfo[key]) for key in ("/Title", "/Author", "/Producer", "/CreationDate")}
        assert str(document.Root.Lang) == "de"
    assert said == {
        "/Title": "Title & <b",
        "/Author": "Client",
        "/Producer": "OnlyWorkshop",
        "/CreationDate": "D:20261124140500",
    }


def test_every_font_is_embedded() -> None:
    found = reading.fonts(typeset(story, SHEET, ABOUT))
    assert found
    assert all(found.values()), found


def test_the_same_input_gives_the_same_bytes() -> None:
    assert typeset(story, SHEET, ABOUT) == typeset(story, SHEET, ABOUT)


@pytest.mark.parametrize("size", PaperSize)
def test_the_sheet_is_the_one_in_the_printer(size: PaperSize, tmp_path: Path) -> None:
    sheet = paper(size)
    path = tmp_path / "a.pdf"
    path.write_bytes(typeset(story, sheet, ABOUT))
    with pikepdf.open(path) as document:
        box = [round(float(side)) for side in document.pages[0].MediaBox]
    assert box == [0, 0, round(sheet.width), round(sheet.height)]
    assert box[2:] == {PaperSize.A4: [595, 842], PaperSize.LETTER: [612, 792]}[size]


def test_a_row_taller_than_a_page_goes_on_on_the_next_with_its_head() -> None:
    rows = [["short", "1", "x" * 9000], ["last", "2", "end"]]
    pdf = typeset(lambda _layout: [table(["Name", "No.", "Text"], rows, [80, 40, 100])], SHEET, ABOUT)
    pages = reading.pages(pdf)
    assert len(pages) > 5
    assert all("Name No. Text" in page for page in pages)
    assert reading.whole(pdf).count("x") >= 9000


def test_rows_that_fit_are_not_torn_apart() -> None:
    rows = [[str(n), "line after line after line " * 5] for n in range(60)]
    pages = reading.pages(
        typeset(lambda _layout: [table(["No.", "Text"], rows, [40, 100], right={0})], SHEET, ABOUT._replace(foot=""))
    )
    assert all(page.count("line after") % 10 == 0 for page in pages)


def test_no_row_is_left_alone_on_a_page_when_another_one_can_keep_it_company() -> None:
    made = table(["Who"], [[f"Row {n}"] for n in range(12)], [200])
    _width, whole = made.wrap(200, 1000)
    before, after = made.split(200, whole - 5)
    assert _rows(before) == [f"Row {n}" for n in range(10)]
    assert _rows(after) == ["Row 10", "Row 11"]


def _rows(part: Any) -> list[str]:
    """What stands in the first column, below the head."""
    return [row[0][0].getPlainText() for row in part._cellvalues[1:]]


def test_an_endless_foot_stays_on_the_page() -> None:
    endless = ABOUT._replace(foot=f"{'W' * 60} · {'W' * 80}")
    pdf = typeset(story, SHEET, endless)
    assert min(lowest(page) for page in pikepdf.open(BytesIO(pdf)).pages) > 5


def lowest(page: pikepdf.Page) -> float:
    """How far above the edge the last line of the page stands, in points."""
    at, leading, lines, found = 0.0, 0.0, 0, []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "cm":
                at = float(operands[5])
            case "Tm":
                at, lines = at + float(operands[5]), 0
            case "TL":
                leading = float(operands[0])
            case "T*":
                lines += 1
                found.append(at - lines * leading)
    return min(found)


def test_planted_settings_are_not_run(tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'sprung')!r}, 'w').close()\n"
    for name in ("reportlab_settings.py", "reportlab_mods.py", ".reportlab_settings", ".reportlab_mods"):
        (tmp_path / name).write_text(trap)
    told = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]\n"
        "import onlyworkshop.pdf.document\n"
        "from reportlab import rl_config as c\n"
        "assert (c.trustedHosts, c.trustedSchemes, c.toColorCanUse) == (None, [], None)\n"
    )
    subprocess.run([sys.executable, "-c", told], cwd=tmp_path, env={"HOME": str(tmp_path)}, check=True)
    assert not (tmp_path / "sprung").exists()
