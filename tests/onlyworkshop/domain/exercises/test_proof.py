from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.proof import (
    Evidence,
    Interview,
    Part,
    Proof,
    Said,
    Side,
    coverage,
    resting_on_testimonials,
    standing,
)
from tests.onlyworkshop.builders import DAY


def part(number: int, evidence: Evidence = Evidence.RECORD, held: bool = False, due: int | None = None) -> Part:
    by = None if due is None else DAY + timedelta(days=due)
    return Part(id=f"part-{number}", text=f"part {number}", evidence=evidence, held=held, due=by)


def asked(number: int, side: Side = Side.CLIENT, true: Said | None = None, matters: Said | None = None) -> Interview:
    return Interview(id=f"i{number}", who=f"C-{number:02}", side=side, true=true, matters=matters)


PARTS = st.lists(st.builds(part, st.integers(1, 99), st.sampled_from(Evidence), st.booleans()), max_size=24).map(tuple)


def test_coverage_is_parts_with_held_proof_of_all_parts() -> None:
    parts = (part(1, held=True), part(2), part(3, Evidence.OUTSIDER), part(4, Evidence.CONTRACT, held=True))
    assert coverage(Proof(parts=parts)) == 0.5


def test_no_parts_have_no_coverage_rather_than_a_full_one() -> None:
    assert coverage(Proof()) is None


def test_a_tick_without_a_kind_of_proof_covers_nothing() -> None:
    assert coverage(Proof(parts=(part(1, Evidence.NONE, held=True),))) == 0.0


@given(PARTS)
def test_coverage_stays_within_its_range_and_does_not_mind_the_order(parts: tuple[Part, ...]) -> None:
    share = coverage(Proof(parts=parts))
    assert share is None if not parts else share is not None and 0 <= share <= 1
    assert share == coverage(Proof(parts=parts[::-1]))


def test_kind_words_alone_are_noticed_and_one_record_is_enough() -> None:
    kind = part(1, Evidence.CLIENT_STATEMENT)
    assert resting_on_testimonials(Proof(parts=(kind, part(2, Evidence.NONE))))
    assert not resting_on_testimonials(Proof(parts=(kind, part(2, Evidence.RECORD))))
    assert not resting_on_testimonials(Proof(parts=(part(2, Evidence.NONE),)))


def test_validation_counts_yes_among_answers_for_either_question() -> None:
    interviews = (
        asked(1, true=Said.YES, matters=Said.YES),
        asked(2, Side.EMPLOYEE, true=Said.UNSURE, matters=Said.YES),
        asked(3, Side.LOST_CLIENT, true=Said.NO),
        asked(4),
    )
    stands = standing(Proof(interviews=interviews))
    assert (stands.true.yes, stands.true.n, stands.matters.share) == (1, 3, 1.0)
    assert (stands.clients, stands.lost_clients, stands.colleagues) == (3, 1, 1)


def test_nobody_asked_means_no_validation_rather_than_an_error() -> None:
    stands = standing(Proof())
    assert (stands.true.share, stands.matters.share, stands.first_due) == (None, None, None)


def test_what_is_held_or_answered_no_longer_falls_due() -> None:
    parts = (part(1, held=True, due=1), part(2, due=9))
    done = asked(1, true=Said.NO, matters=Said.NO).replaced(due=DAY)
    open_one = asked(2, true=Said.NO).replaced(due=DAY + timedelta(days=7))
    assert standing(Proof(parts=parts, interviews=(done, open_one))).first_due == DAY + timedelta(days=7)
