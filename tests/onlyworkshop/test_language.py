"""Numbers as people read them."""

import pytest

from onlyworkshop.language import hundredths, signed


@pytest.mark.parametrize(("value", "said"), [(3, "+3"), (-2.5, "−2.5"), (0, "0"), (-0.04, "0"), (0.25, "+0.2")])
def test_a_lead_says_on_which_side_of_nothing_it_is(value: float, said: str) -> None:
    assert signed(value) == said


@pytest.mark.parametrize(("value", "said"), [(0.666, "0.67"), (-0.85, "−0.85"), (1, "1.00"), (-0.001, "0.00")])
def test_what_the_second_decimal_decides_has_two(value: float, said: str) -> None:
    assert hundredths(value) == said
