"""What an English word probably is, by rules simple enough to say aloud. They make advice, never a refusal [ours]."""

import re

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BETWEEN_PARTS = re.compile(r"\s*(?:[,;]\s*(?:and\b|or\b)?|\s(?:and|&|plus|as well as)\s)\s*")
_NOT_A_DEED = re.compile(
    r"(?:an?|the|our|your|their|its|my|this|that|these|those|no|not|very|most|more|all|best|better|good|great|fast|safe"
    r"|strong|quick|cheap|high|low|full|total|true|real|new|unique|proven|trusted|leading|top|excellent|expert"
    r"|quality|people|partners|solutions"
    r"|\d[\w.,%-]*|24/7"
    r"|(?!enable|disable|table)\w+(?:able|ible)|\w+(?:tive|sive|ous|ional|ical|ful)"
    r"|(?!bless|process|stress|assess|press|access|address)\w{3,}(?:less|ness)"
    r"|(?!(?:men|ques|condi|posi|func|cau|auc|por|ra)tion|vision|mention)\w+(?:tion|sion|ity|ship|ance|ence))"
    r"(?![\w'’-])",
    re.IGNORECASE,
)
_SMALL_WORDS = """
about after again also always and any anybody anyone because been before being both could does doing done down
each ever every everybody everyone from have having here into just like make makes many more most much must
never nobody none nothing once ones only other ours over same should some somebody such than that their them
then there these they this those through under until very want wants were what when where which while who whom
whose will with within without would your
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_SHORTEST = 4
_ENDS_OF_OTHERS = ("ing", "ed", "ly")


def opens_with_a_deed(action: str) -> bool:
    """Whether the first word may be a verb: it is no article, number, or word that looks like an adjective or noun."""
    return not _NOT_A_DEED.match(action.strip())


def things(text: str) -> frozenset[str]:
    """The nouns of a statement, more or less, without their plural s.

    They are its words of four letters or more without small words, without words in -ing, -ed and -ly, and without the
    first of what is left after "that" or "who", which is the verb.
    """
    found: set[str] = set()
    verb_next = False
    for word in (match[0].casefold() for match in _WORD.finditer(text)):
        if word in ("that", "who"):
            verb_next = True
        elif len(word) >= _SHORTEST and word not in _SMALL and not word.endswith(_ENDS_OF_OTHERS):
            if not verb_next:
                found.add(_singular(word))
            verb_next = False
    return frozenset(found)


def parts(text: str) -> tuple[str, ...]:
    """What is listed in a text, split at commas, semicolons and "and"."""
    return tuple(part for part in _BETWEEN_PARTS.split(text) if part.strip(" .!?"))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
