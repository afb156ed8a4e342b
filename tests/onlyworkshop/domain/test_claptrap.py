"""Claptrap is found, plain claims are left alone, and the three automatic ONLY tests judge as method E10 says."""

import re
import time
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.claptrap import (
    Noise,
    Report,
    SaysOnly,
    Severity,
    Term,
    Verdict,
    brief,
    first_sentence,
    form,
    lint,
    plain,
    word_count,
)
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
TEXTS = st.text() | st.lists(st.sampled_from(VOCABULARY)).map(" ".join)


def linted(text: str, *kept: str) -> Report:
    return lint(text, TERMS, kept)


def marks(text: str) -> list[tuple[str, str]]:
    return [(finding.text, finding.severity.value) for finding in linted(text).findings]


def shouted(text: str) -> str:
    """In capitals, letter for letter, where capitals have a way back."""
    return "".join(c.upper() if len(c.upper()) == 1 and c.upper().lower() == c.lower() else c for c in text)


def caught(claim: str) -> bool:
    return any(finding.severity in {Severity.BLOCK, Severity.WARN} for finding in linted(claim).findings)


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
    assert not re.search(r" [?*+{]|[A-Z]", term.pattern)


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
    quiet, loud = asdict(linted(text)), asdict(linted(shouted(text)))
    for one in (quiet, loud):
        one.pop("text")
        one["findings"] = [(found["start"], found["end"], found["rule"]) for found in one["findings"]]
    assert quiet == loud


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


def test_a_statement_is_linted_well_within_a_frame() -> None:
    text = f"{SAFETY} {MANHOLE}"[:240]
    taken = []
    for _ in range(20):
        start = time.process_time()
        linted(text)
        taken.append(time.process_time() - start)
    assert min(taken) < 0.002


@pytest.mark.parametrize("piece", ["a", "best ", " ", "-", ".", "for over ", "meet all the ", "exceed our "])
def test_endless_text_is_linted_at_once(piece: str) -> None:
    start = time.process_time()
    linted((piece * 10_000)[:10_000])
    assert time.process_time() - start < 1


# 31 of the FIRST_ROUND were found before anything was tuned to them; four terms of our own were then added.
# The SECOND_ROUND was written after that and tuned nothing: 30 of 36. What is missed is mood without a claim.
FIRST_ROUND = """
The best a man can get.
America's largest and most dependable 4G network.
We are a leading global provider of risk management and insurance brokerage.
Voted number one for customer satisfaction five years running.
A world-class hospital close to home.
We deliver innovative solutions that drive business success.
Your one-stop shop for all things outdoor.
Our state-of-the-art facility is second to none.
Serving families with pride since 1952.
Over 40 years of combined experience in commercial roofing.
Our dedicated team of professionals is here for you.
We put our customers first.
Committed to excellence in every project we undertake.
Bringing you next-generation connectivity, today.
The premier choice for discerning travellers.
Quality you can count on.
Unparalleled craftsmanship and attention to detail.
Experience the difference.
Award-winning food in a unique setting.
Holistic, integrated services that unlock your full potential.
We partner with you to empower your people and transform your business.
Making life better for you and your family.
Passionate people. Powerful results.
The smarter way to bank.
Nobody does it better.
The world's favourite airline.
Luxury redefined.
Simply the best value on the high street.
Fast, friendly and professional service.
A trusted adviser to the world's most successful companies.
Highly skilled engineers delivering superior results.
Robust, scalable and secure cloud hosting for every business.
Come in today for the lowest prices guaranteed.
Raising the bar in customer care.
A cutting-edge approach to wealth management.
We listen, we care, we deliver.
Excellent customer service at an affordable price.
Proud to be your local energy supplier.
Tomorrow's technology, today.
Strategic thinking. Seamless execution.
"""
SECOND_ROUND = """
The UK's best-loved insurer.
We are the market leader in commercial flooring.
Delivering excellence since 1968.
A global leader in life sciences.
Great people, great products, great service.
Your trusted partner in digital transformation.
High-quality products at competitive prices.
We are dedicated to providing the highest standard of care.
Innovation that matters.
Europe's fastest-growing recruitment firm.
An unforgettable dining experience.
We are committed to exceeding our customers' expectations.
Top-rated plumbers near you.
Flexible finance to suit every budget.
Comprehensive legal advice you can depend on.
With more than 25 years' experience, we know what it takes.
Seamlessly connecting people and ideas.
The smart choice for modern families.
Our people make the difference.
Bespoke kitchens of distinction.
Because you deserve the best.
Unique gifts for every occasion.
A family business with traditional values.
Big enough to cope, small enough to care.
Leading the way in sustainable packaging.
Sleep better tonight.
The most advanced razor ever made.
Business-class service at economy prices.
We pride ourselves on attention to detail.
Best-in-class analytics for growing teams.
Your success is our business.
Professional, reliable and affordable cleaning.
The nation's number 1 online estate agent.
Cost-effective IT support for schools.
We treat every customer like one of the family.
Driven by passion, powered by technology.
"""
MISSED = """
An unforgettable dining experience.
Bespoke kitchens of distinction.
A family business with traditional values.
Big enough to cope, small enough to care.
Business-class service at economy prices.
Your success is our business.
"""
CONCRETE = """
We are the ONLY garage in Leeds that lends you a car the same morning yours comes in.
We are the ONLY bakery in the valley that bakes at four in the afternoon so that bread is warm when you come home.
We are the ONLY removal firm that pays your hotel when the van is late.
We are the ONLY dentists in the county who see children on Sunday mornings.
We are the ONLY payroll bureau that phones every employee whose payslip changes by more than ten percent.
We are the ONLY bike shop that collects your bicycle from your office and brings it back repaired by five o'clock.
We provide the ONLY roof paint that has kept its colour for 20 years on test in Aberdeen.
Harbour Vets is the ONLY practice on the island with a surgeon on site at night.
We are the ONLY translators who sit beside your engineers for a day before we write a line.
We are the ONLY bank in town where the person who answers the phone can approve your loan.
We are the ONLY school-bus company that texts parents when their child steps off the bus.
We are the ONLY printers that deliver before seven in the morning or charge nothing.
We are the ONLY window cleaners who photograph each pane before and after.
We are the ONLY software house that lets you leave with all of your data in one file within an hour.
We are the ONLY caterers that cook from what grows within ten miles of your wedding.
We are the ONLY locksmith in Bristol that charges nothing when the door is not open within half an hour.
We are the ONLY nursery that sends a hand-written diary home with each child on Friday.
We are the ONLY lift company that keeps a spare motor in the cellar of each building it serves.
Miller & Sons is the ONLY joinery in Kent that grows its own oak.
We are the ONLY hearing-aid shop that visits you at home after one week, one month and one year.
We provide the ONLY crane inspection that is finished before your crew's first shift begins.
We are the ONLY accountants who pay the fine ourselves when a return goes in late.
We are the ONLY ferry to the island that takes dogs, bicycles and pianos.
We are the ONLY pharmacy in the borough that delivers after ten at night, on foot.
We are the ONLY farm shop where you pick the hen and we write her name on your eggs.
We are the ONLY coach firm with a nurse on board on each trip for people over seventy.
We are the ONLY architects who sleep one night in your house before drawing its extension.
We are the ONLY data centre in Norway that heats a public swimming pool with its servers.
We are the ONLY tailors that alter your suit free for ten years as your body changes.
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


def test_unseen_published_claims_are_mostly_found() -> None:
    assert [claim for claim in lines(SECOND_ROUND) if not caught(claim)] == lines(MISSED)
    assert sum(map(caught, lines(FIRST_ROUND))) >= 39


@pytest.mark.parametrize("statement", lines(CONCRETE))
def test_a_concrete_only_statement_passes(statement: str) -> None:
    assert linted(statement).gate is Verdict.PASS
