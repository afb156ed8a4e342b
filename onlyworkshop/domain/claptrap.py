"""The claptrap linter: what in a statement anybody could say, and the three automatic ONLY tests (method 4 and E10)."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from onlyworkshop.domain.phrase import Reading, Span, spaced
from onlyworkshop.domain.sentence import ONLY, SaysOnly, first_sentence, says_only, word_count

FIRST_PASS, FIRST_CAUTION = 25, 35
TOTAL_PASS, TOTAL_CAUTION = 40, 50
WARNINGS_PASS = 1
SOME_FROM, HEAVY_ABOVE = 5.0, 15.0


class Severity(StrEnum):
    """How much a hit matters: block must go, warn should, hint may stay, proof needs evidence [ours]."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"
    PROOF = "proof"


class Verdict(StrEnum):
    """The outcome of a test of E10, best first."""

    PASS = "pass"
    CAUTION = "caution"
    FAIL = "fail"


class Noise(StrEnum):
    """The load in a word: plain below 5, some from 5 to 15, heavy above 15 [ours]."""

    PLAIN = "plain"
    SOME = "some"
    HEAVY = "heavy"


POINTS = {Severity.BLOCK: 3, Severity.WARN: 2, Severity.HINT: 1, Severity.PROOF: 0}
_FORM = {SaysOnly.LEAD: Verdict.PASS, SaysOnly.ELSEWHERE: Verdict.CAUTION, SaysOnly.MISSING: Verdict.FAIL}


@dataclass(frozen=True, slots=True)
class Term:
    """One rule of the linter.

    `pattern` is a phrase as in `phrase.compiled`, `fine` the same for where it is no claptrap: a hit inside such a
    place does not count ("best before", "100 best hotels"). `listed_in` holds the source keys of method section 4;
    `example` is a text that the rule must find.
    """

    term: str
    category: str
    number: int
    severity: Severity
    pattern: str
    listed_in: tuple[str, ...]
    advice: str
    example: str
    fine: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One hit: `text` is exactly what stands from `start` to `end`, `rule` the term that found it."""

    start: int
    end: int
    text: str
    rule: str
    category: str
    severity: Severity
    advice: str
    source: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the linter says of a text. Findings are in reading order and never overlap.

    `load` is 100 × points / words (B 3, W 2, H 1, P 0), 0.0 without words [ours]; `gate` is the worst of
    form, brief and plain [ours].
    """

    text: str
    words: int
    first_sentence_words: int
    says_only: SaysOnly
    load: float
    gate: Verdict
    findings: tuple[Finding, ...]

    @property
    def band(self) -> Noise:
        """The load in a word."""
        return band(self.load)


def lint(text: str, terms: Sequence[Term], kept: Collection[str] = ()) -> Report:
    """Every hit of `terms` in `text`. Hits whose text is in `kept` stay findings but no longer fail the gate."""
    findings = tuple(_findings(text, terms))
    words = word_count(text)
    points = sum(POINTS[finding.severity] for finding in findings)
    return Report(
        text=text,
        words=words,
        first_sentence_words=word_count(first_sentence(text)),
        says_only=says_only(text),
        load=100 * points / words if words else 0.0,
        gate=_worst(form(text), brief(text), _plain(findings, kept)),
        findings=findings,
    )


def band(load: float) -> Noise:
    """A load in a word."""
    if load < SOME_FROM:
        return Noise.PLAIN
    return Noise.HEAVY if load > HEAVY_ABOVE else Noise.SOME


def form(text: str) -> Verdict:
    """The Form test of E10: ONLY in the lead passes, elsewhere is a caution, missing fails [ours]."""
    return _FORM[says_only(text)]


def brief(text: str) -> Verdict:
    """The Brief test of E10: words in the first sentence up to 25 / 35, in total up to 40 / 50 [ours]."""
    first, total = word_count(first_sentence(text)), word_count(text)
    if first <= FIRST_PASS and total <= TOTAL_PASS:
        return Verdict.PASS
    return Verdict.CAUTION if first <= FIRST_CAUTION and total <= TOTAL_CAUTION else Verdict.FAIL


def plain(report: Report, kept: Collection[str] = ()) -> Verdict:
    """The Plain test of E10 [ours].

    Any block not kept on purpose fails. A block kept on purpose, or two warnings not kept, are a caution: a kept
    block may stay in a draft but is never a pass.
    """
    return _plain(report.findings, kept)


def _findings(text: str, terms: Sequence[Term]) -> Iterator[Finding]:
    for start, end, term in sorted(_longest(_hits(text, terms)), key=lambda hit: hit[0]):
        source = " ".join(term.listed_in)
        found = text[start:end]
        yield Finding(start, end, found, term.term, term.category, term.severity, term.advice, source)


_Hit = tuple[int, int, Term]


def _hits(text: str, terms: Sequence[Term]) -> Iterator[_Hit]:
    reading = Reading.of(text)
    for term in terms:
        for span in _claptrap(reading, term):
            yield *reading.place(span), term


def _claptrap(reading: Reading, term: Term) -> Iterator[Span]:
    hits = [span for span in reading.spans(term.pattern) if not ONLY.search(reading.letters[slice(*span)])]
    fine = list(reading.spans(term.fine)) if hits and term.fine else []
    reach = list(accumulate((end for _start, end in fine), max))
    for start, end in hits:
        begun = bisect_right(fine, (start, len(reading.letters)))
        if not begun or reach[begun - 1] < end:
            yield start, end


def _longest(hits: Iterator[_Hit]) -> Iterator[_Hit]:
    """Hits that do not overlap: the longest first, then the earlier; but nothing milder hides a block."""
    taken: set[int] = set()
    for start, end, term in sorted(hits, key=_rank):
        place = range(start, end)
        if taken.isdisjoint(place):
            taken.update(place)
            yield start, end, term


def _rank(hit: _Hit) -> tuple[bool, int, int, int]:
    start, end, term = hit
    return term.severity is not Severity.BLOCK, start - end, -POINTS[term.severity], start


def _plain(findings: Sequence[Finding], kept: Collection[str]) -> Verdict:
    excused = {_key(text) for text in kept}
    blocks = [finding for finding in findings if finding.severity is Severity.BLOCK]
    open_ones = [finding for finding in findings if _key(finding.text) not in excused]
    if any(finding.severity is Severity.BLOCK for finding in open_ones):
        return Verdict.FAIL
    warnings = sum(finding.severity is Severity.WARN for finding in open_ones)
    return Verdict.CAUTION if blocks or warnings > WARNINGS_PASS else Verdict.PASS


def _worst(*verdicts: Verdict) -> Verdict:
    return max(verdicts, key=list(Verdict).index)


def _key(text: str) -> str:
    return " ".join(spaced(text).split())
