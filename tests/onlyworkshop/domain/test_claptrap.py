"""Claptrap is found, plain claims are left alone, and the three automatic ONLY tests judge as method E10 says."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.claptrap import Noise, Report, Severity, Term, Verdict, brief, form, lint, plain
from onlyworkshop.domain.sentence import SaysOnly, first_sentence, word_count
from onlyworkshop.terms import terms

TERMS = terms()
SAFETY = (
    "We are the ONLY team that provides integrated safety solutions that go beyond the needs of our customers "
    "ANYTIME, ANYWHERE. We are committed to growing our customer’s business. We ONLY serve safety."
)
MANHOLE = (
    "We provide the ONLY solution that permanently stops people from depositing biohazard contaminants "
    "through manhole covers."
)
SOURCES = "O1 O2 O3 O4 O6 Hel Sh Sc Ns Bz In Br Cu Rv Tc Go Jb Rb Op As Lz Ad Hb Bo ours article"
VOCABULARY = sorted({word for term in TERMS for word in term.example.split()} | {"only", "-", "’", "\n", "the"})
QUOTES, DASHES = "'‘’‛ʼ´`", "-‐‑‒–−"
TEXTS = st.text() | st.lists(st.sampled_from(VOCABULARY)).map(" ".join)


def linted(text: str, *kept: str) -> Report:
    return lint(text, TERMS, kept)


def marks(text: str) -> list[tuple[str, str]]:
    return [(finding.text, finding.severity.value) for finding in linted(text).findings]


def found(text: str) -> list[tuple[int, int, str]]:
    return [(finding.start, finding.end, finding.rule) for finding in linted(text).findings]


def shouted(text: str) -> str:
    """In capitals, letter for letter, where capitals have a way back."""
    return "".join(c.upper() if len(c.upper()) == 1 and c.upper().lower() == c.lower() else c for c in text)


def test_the_articles_own_examples_pass_with_hints_and_proof_only() -> None:
    assert marks(SAFETY) == [
        ("solutions", "hint"),
        ("ANYTIME", "proof"),
        ("ANYWHERE", "proof"),
        ("committed", "hint"),
    ]
    assert marks(MANHOLE) == [("solution", "hint"), ("permanently", "proof")]
    assert linted(SAFETY).gate is linted(MANHOLE).gate is Verdict.PASS


def test_the_articles_examples_have_20_and_16_words_first_and_32_and_16_in_all() -> None:
    counted = [(report.first_sentence_words, report.words) for report in map(linted, (SAFETY, MANHOLE))]
    assert counted == [(20, 32), (16, 16)]


def test_a_twenty_year_warranty_is_not_claptrap() -> None:
    assert not marks("We are the ONLY car maker with a bumper-to-bumper 20-year warranty.")
    assert marks("Guaranteed for 20 years.") == [("Guaranteed", "proof")]


@pytest.mark.parametrize(
    "text",
    ["in business for over 30 years", "with more than twenty years’ experience", "over 30 years", "since 1987"],
)
def test_age_is_claptrap(text: str) -> None:
    assert marks(f"We bake, {text}.") == [(text, "warn")]


@pytest.mark.parametrize("text", ["best customer service", "number one airline", "largest and most reliable"])
def test_rank_blocks(text: str) -> None:
    assert "block" in dict(marks(text)).values()
    assert linted(f"We are the ONLY firm with the {text}.").gate is Verdict.FAIL


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("best of breed", "best of breed"),
        ("a leading provider", "leading provider"),
        ("leading-edge ideas", "leading-edge"),
        ("the most trusted name", "most trusted"),
        ("great customer service", "great customer service"),
        ("top-quality shoes", "top-quality"),
    ],
)
def test_the_longest_match_wins(text: str, longest: str) -> None:
    assert [found for found, _ in marks(text)] == [longest]


@pytest.mark.parametrize(
    "text",
    [
        "best-in-class", "best in class", "best\u2011in\u2011class", "best\xa0in\xa0class", "Best  in\nclass",
        "unrivaled", "unrivalled", "optimised", "optimized", "focused on", "focussed on", "customer-centred",
        "client-centered", "solution", "solutions", "number\u00a01", "#1", "No. 1", "with 30 years' experience",
        "with 30 years’ experience",
    ],
)  # fmt: skip
def test_spelling_hyphens_spaces_quotes_and_plurals_make_no_difference(text: str) -> None:
    assert [found for found, _ in marks(f"“{text}”")] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "A tabletop for the bestiary.", "Tell us a best-before date on top of it.", "You can’t lose it.",
        "Ask your team leader.", "We grew from #10 to no. 100.", "Most of the work is done.", "Great Britain",
    ],
)  # fmt: skip
def test_only_whole_words_in_their_claptrap_sense_are_found(text: str) -> None:
    assert not marks(text)


def test_only_is_never_flagged_whatever_the_terms_say() -> None:
    rogue = Term("only", "Rogue", 1, Severity.BLOCK, "only|the only ones", ("ours",), "No.", "only")
    assert not lint("We are the ONLY ones that only bake.", (rogue,)).findings


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.term)
def test_each_term_finds_its_own_example_and_gives_advice(term: Term) -> None:
    assert term.term in {finding.rule for finding in linted(term.example).findings}
    assert 10 <= len(term.advice) <= 110
    assert term.advice[-1] in ".?"
    assert set(term.listed_in) <= set(SOURCES.split())
    assert not re.search(r" [?*+{]|[A-Z]|<\w+>", term.pattern + term.fine)


def test_terms_have_names_of_their_own_and_nine_categories() -> None:
    assert len({term.term for term in TERMS}) == len(TERMS)
    assert [number for number, _ in sorted({(term.number, term.category) for term in TERMS})] == [*range(1, 10)]
    assert terms("en_GB") == terms("fr") == TERMS


@given(TEXTS)
def test_findings_are_exact_sorted_and_never_overlap(text: str) -> None:
    end = 0
    for finding in linted(text).findings:
        assert end <= finding.start < finding.end
        assert text[finding.start : finding.end] == finding.text
        end = finding.end


@given(TEXTS)
def test_capitals_make_no_difference(text: str) -> None:
    quiet, loud = linted(text), linted(shouted(text))
    assert found(text) == found(shouted(text))
    assert (quiet.says_only, quiet.load, quiet.gate) == (loud.says_only, loud.load, loud.gate)


@given(TEXTS, st.randoms())
def test_the_style_of_quotes_and_dashes_makes_no_difference(text: str, random: Random) -> None:
    styled = "".join(next((random.choice(all_) for all_ in (QUOTES, DASHES) if c in all_), c) for c in text)
    assert found(text) == found(styled)


@given(TEXTS, st.data())
def test_what_nobody_sees_makes_no_difference(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    hyphenated = f"{text[:at]}\u00ad{text[at:]}"
    assert [rule for *_, rule in found(text)] == [rule for *_, rule in found(hyphenated)]


@given(TEXTS)
def test_the_load_is_what_its_findings_cost_in_a_hundred_words(text: str) -> None:
    report = linted(text)
    points = sum({"block": 3, "warn": 2, "hint": 1, "proof": 0}[finding.severity] for finding in report.findings)
    assert report.load == (100 * points / report.words if report.words else 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("competitive prices", "prices that are competitive"),
        ("knowledgeable staff", "staff who are knowledgeable"),
        ("excellent service", "our service is excellent"),
        ("exceed your expectations", "your expectations are exceeded"),
        ("high-quality products", "products of high quality"),
    ],
)
def test_the_order_of_words_makes_no_difference(one: str, other: str) -> None:
    assert {severity for _, severity in marks(one)} & {severity for _, severity in marks(other)} & {"warn", "block"}


def test_nothing_milder_hides_a_block() -> None:
    mild = Term("mild", "Rogue", 1, Severity.HINT, "the best bread in town", ("ours",), "No.", "the best bread in town")
    best = Term("best", "Rogue", 1, Severity.BLOCK, "best", ("ours",), "No.", "best")
    assert [finding.text for finding in lint("We bake the best bread in town.", (mild, best)).findings] == ["best"]


def test_a_hit_inside_a_place_where_it_is_fine_does_not_count() -> None:
    rule = Term("best", "Rogue", 1, Severity.BLOCK, "best( man)?", ("ours",), "No.", "best", fine="best (before|of)")
    places = [finding.start for finding in lint("best before, best of best, best man", (rule,)).findings]
    assert places == [21, 27]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("We are the only sales team that…", SaysOnly.LEAD),
        ("Acme is the city’s ONLY night baker.", SaysOnly.LEAD),
        ("We ONLY serve safety.", SaysOnly.ELSEWHERE),
        ("We are open. We are the ONLY ones.", SaysOnly.ELSEWHERE),
        ("We are not the ONLY bakery.", SaysOnly.ELSEWHERE),
        ("We are one of the ONLY bakeries.", SaysOnly.ELSEWHERE),
        ("A cash-only shop.", SaysOnly.MISSING),
        ("", SaysOnly.MISSING),
    ],
)
def test_form_asks_where_only_stands(text: str, where: SaysOnly) -> None:
    assert linted(text).says_only is where
    assert form(text) is {"lead": Verdict.PASS, "elsewhere": Verdict.CAUTION, "missing": Verdict.FAIL}[where]


@pytest.mark.parametrize(
    ("first", "more", "verdict"),
    [(25, 15, "pass"), (26, 0, "caution"), (35, 15, "caution"), (36, 0, "fail"), (25, 16, "caution"), (20, 31, "fail")],
)
def test_brief_counts_the_first_sentence_and_the_whole(first: int, more: int, verdict: str) -> None:
    text = f"{' '.join(['we'] * first)}. {' '.join(['so'] * more)}"
    assert brief(text) == verdict


def test_plain_forgives_what_is_kept_on_purpose_but_a_kept_block_is_no_pass() -> None:
    text = "We are the ONLY Best-in-class bakers, flexible and robust."
    assert plain(linted(text)) is Verdict.FAIL
    assert plain(linted(text), {"best in class"}) is Verdict.CAUTION
    assert linted(text, "best in class", "robust").gate is Verdict.CAUTION
    assert linted(text, "best in class").findings == linted(text).findings
    assert plain(linted("flexible and robust")) is Verdict.CAUTION
    assert plain(linted("flexible and robust"), {"Robust"}) is plain(linted("flexible")) is Verdict.PASS


def test_the_load_is_points_in_a_hundred_words() -> None:
    assert linted("").load == 0.0
    assert linted("best flexible solutions forever now then").load == 100.0
    twenty = " ".join(["we"] * 19)
    assert [linted(f"{twenty} {word}").band for word in ("we", "solution", "best")] == [
        Noise.PLAIN, Noise.SOME, Noise.SOME,
    ]  # fmt: skip
    assert linted("best of us").band is Noise.HEAVY


def test_words_and_sentences_are_counted_as_people_do() -> None:
    assert word_count("A 20-year warranty – 24/7, 100 % & more—now") == 7
    assert first_sentence("We are the ONLY No. 1 shop in the U.S. market. Yes.") == (
        "We are the ONLY No. 1 shop in the U.S. market."
    )
    assert first_sentence("We never say no. We bake.") == "We never say no."
