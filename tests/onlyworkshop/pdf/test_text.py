"""Text gets onto paper through one door, and comes out as it was typed."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onlyworkshop.pdf.document import About, typeset
from onlyworkshop.pdf.fonts import SUBSTITUTE, Run, Weight, font, runs
from onlyworkshop.pdf.paper import Kind, PaperSize, paper, style
from onlyworkshop.pdf.text import LONGEST_UNBROKEN, fitted, plain, prose, statement, unprintable
from onlyworkshop.pdf.theme import colour
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE

PDF = Path(__file__).parents[3] / "onlyworkshop/pdf"
HOSTILE = (
    '<img src="/etc/passwd"/>',
    "<b",
    "</para>",
    "&amp; &lt; &#65; &",
    "<a href='file:///etc/passwd'>here</a>",
    '<font color="[].__class__">red</font>',
    "<onDraw name='x' label='y'/>",
    "a <br/> b",
    "]]> <?xml?> <!-- -->",
    "100 % of (what?) \\ {n} $x",
)


def printed(*texts: str) -> bytes:
    about = About("T", "A", "S", "", MADE)
    return typeset(lambda _layout: [plain(text, style(Kind.BODY)) for text in texts], paper(PaperSize.A4), about)


def test_nobody_else_makes_paragraphs() -> None:
    makers = [path.name for path in PDF.rglob("*.py") if re.search(r"\b(Paragraph|XPreformatted)\b", path.read_text())]
    assert makers == ["text.py"]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_markup_is_printed_as_it_was_typed(text: str) -> None:
    assert reading.squeezed(reading.whole(printed(text))) == reading.squeezed(text)


def test_control_and_direction_marks_leave_no_trace() -> None:
    assert reading.whole(printed("a\u202eb\x00c\u200bd\ufeffe")) == "abcde"


def test_each_letter_is_set_in_a_font_that_has_it() -> None:
    assert {run.font.partition("-")[0] for run in runs("Aж→✓🙂")} == {
        "AtkinsonHyperlegibleNext",
        "NotoSans",
        "NotoSansSymbols",
        "NotoSansSymbols2",
        "NotoEmoji",
    }


@pytest.mark.parametrize("weight", Weight)
def test_what_every_keyboard_types_is_in_our_own_typeface(weight: Weight) -> None:
    typed = "".join(map(chr, range(32, 127)))
    assert runs(typed, weight) == (Run(typed, font(weight)),)
    assert {run.font for letter in typed for run in runs(f"{letter}ж", weight)[:-1]} == {font(weight)}


def test_every_alphabet_that_is_bundled_can_be_found_and_copied() -> None:
    text = "Straße Ωμέγα Жук Việt → ✓ □ 🙂 “quoted” 50 %"
    assert reading.whole(printed(text)) == text


def test_a_letter_that_no_font_has_becomes_an_empty_box_and_is_reported() -> None:
    assert reading.whole(printed("a漢b")) == f"a{SUBSTITUTE}b"
    assert unprintable("a漢b字漢") == "漢字"
    assert unprintable("Straße Жук 🙂") == ""


def test_an_accent_stays_with_its_letter() -> None:
    (run,) = runs("x\u0301")
    assert run.text == "x\u0301"


def test_an_emoji_made_of_several_prints_its_parts() -> None:
    assert reading.whole(printed("👩\u200d🚀\ufe0f")) == "👩🚀"


def test_lines_typed_on_purpose_are_kept_and_paragraphs_are_paragraphs() -> None:
    assert plain("a\nb", style(Kind.BODY)).wrap(400, 400)[1] == 2 * style(Kind.BODY).leading
    assert len(prose("a\nb\n\n\nc", style(Kind.BODY))) == 2
    assert prose(" \n\n ", style(Kind.BODY)) == []


def test_a_paragraph_is_broken_once_for_a_width_and_anew_for_another() -> None:
    paragraph = plain("no. 59 <img src='/etc/passwd'> " * 9, style(Kind.BODY))
    first = paragraph.wrap(60, 1e9)
    lines = paragraph.blPara
    assert paragraph.wrap(60, 500) == first
    assert paragraph.blPara is lines
    assert paragraph.wrap(90, 1e9)[1] < first[1]
    assert paragraph.wrap(60, 1e9) == first


def test_a_word_of_200_000_letters_is_set_whole() -> None:
    paragraph = plain("x" * 200_000, style(Kind.BODY))
    paragraph.wrap(480, 1e9)
    assert paragraph.getPlainText().count("x") == 200_000


def test_a_long_address_is_not_broken_by_a_space() -> None:
    address = "https://example.org/" + "a" * (LONGEST_UNBROKEN - 40)
    assert address in plain(address, style(Kind.BODY)).getPlainText()


def test_only_is_bold_and_in_the_accent_and_nothing_else_is() -> None:
    parts = {f.text: (f.fontName, f.textColor) for f in statement("We ONLY do ONLYness & only", style(Kind.BODY)).frags}
    assert parts["ONLY"] == (font(Weight.BOLD), colour("only"))
    others = {look for text, look in parts.items() if text != "ONLY"}
    assert others == {(font(), colour("ink"))}


def test_only_typed_as_markup_is_still_text() -> None:
    pdf = typeset(
        lambda _layout: [statement("<b>ONLY</b> <i", style(Kind.BODY))],
        paper(PaperSize.A4),
        About("T", "A", "S", "", MADE),
    )
    assert reading.squeezed(reading.whole(pdf)) == "<b>ONLY</b><i"


def test_a_statement_is_as_large_as_its_room() -> None:
    def size(text: str, height: float) -> float:
        found = fitted(text, lambda points: style(Kind.STATEMENT, size=points), (400, height), range(16, 45))
        return float(found.style.fontSize)

    assert size("We are the ONLY ones.", 300) == 44
    assert 16 < size("We are the ONLY ones that " + "go on and on " * 14, 200) < 44
    assert size("W" * 240, 20) == 16


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_set(text: str) -> None:
    set_in_a_narrow_column = plain(text, style(Kind.CELL))
    assert set_in_a_narrow_column.wrap(30, 10_000)[1] >= 0
    set_in_a_narrow_column.split(30, 40)
