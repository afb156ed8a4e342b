import pytest

from onlyworkshop.domain.wordclass import opens_with_a_deed, parts, things


@pytest.mark.parametrize(
    "action",
    [
        "send an engineer within two hours",
        "Close the lid with a seal",
        "seal the lid",
        "permanently stop people",
        "enable crews to open covers",
        "process every claim in a day",
        "question every invoice",
        "drive to the city at night",
        "answer before the phone rings",
    ],
)
def test_a_deed_opens_with_a_verb(action: str) -> None:
    assert opens_with_a_deed(action)


@pytest.mark.parametrize(
    "action",
    ["responsive service", "Reliable delivery", "the best covers", "our own crew", "innovation", "20 years of work",
     "24/7 support", "quality castings", "careful work", "Professional people"],
)  # fmt: skip
def test_what_we_are_is_no_deed(action: str) -> None:
    assert not opens_with_a_deed(action)


def test_the_nouns_are_what_is_left_without_verbs_and_small_words() -> None:
    text = "We are the ONLY ones that stop people from opening manhole covers."

    assert things(text) == {"people", "manhole", "cover"}


def test_parts_are_what_is_listed() -> None:
    assert parts("cast, fit, and inspect covers & frames.") == ("cast", "fit", "inspect covers", "frames.")
    assert parts("answer within two hours") == ("answer within two hours",)
