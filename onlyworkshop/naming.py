"""What the values of the domain are called: in the room, on the desk and on paper alike."""

from onlyworkshop.catalogue import methods
from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Said, Side
from onlyworkshop.domain.exercises.trials import Answer, Test
from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.people import Function
from onlyworkshop.language import _


def function_name(function: Function) -> str:
    """What a participant does, in words."""
    return {
        Function.LEADERSHIP: _("Leadership"),
        Function.SALES: _("Sales"),
        Function.MARKETING: _("Marketing"),
        Function.SERVICE: _("Service"),
        Function.OPERATIONS: _("Operations"),
        Function.CLIENT: _("Client"),
        Function.OTHER: _("Other"),
    }[function]


def kind_name(kind: Kind) -> str:
    """What sort of choice an alternative is."""
    return {
        Kind.RIVAL: _("Rival"),
        Kind.INDIRECT: _("Indirect"),
        Kind.IN_HOUSE: _("In-house"),
        Kind.NOTHING: _("Do nothing"),
    }[kind]


def evidence_name(evidence: int) -> str:
    """How we know."""
    return {1: _("guess"), 2: _("heard or seen"), 3: _("recorded or confirmed")}[evidence]


def test_name(test: Test) -> str:
    """One of the ONLY tests, in a word."""
    return {
        Test.FORM: _("Form"),
        Test.BRIEF: _("Brief"),
        Test.PLAIN: _("Plain"),
        Test.SWAP: _("Swap"),
        Test.OPPOSITE: _("Opposite"),
        Test.STRANGER: _("Stranger"),
        Test.RELEVANT: _("Relevant"),
        Test.SPECIFIC: _("Specific"),
        Test.SAYABLE: _("Sayable"),
        Test.UNIQUE: _("Unique"),
        Test.TRUE_NOW: _("True now"),
    }[test]


test_name.__test__ = False  # type: ignore[attr-defined]


def verdict_name(outcome: Verdict | None) -> str:
    """How a test ended, in a word."""
    return {
        Verdict.PASS: _("pass"),
        Verdict.CAUTION: _("caution"),
        Verdict.FAIL: _("fail"),
        None: _("open"),
    }[outcome]


def answer_name(answer: Answer | None) -> str:
    """Whether somebody else could say it."""
    return {Answer.YES: _("yes"), Answer.NO: _("no"), Answer.UNKNOWN: _("don’t know"), None: "–"}[answer]


def yes_or_no(yes: bool | None) -> str:
    """A plain answer, or a dash for none."""
    return "–" if yes is None else _("yes") if yes else _("no")


def aspect_name(aspect: Aspect) -> str:
    """What a part of the statement says."""
    return {
        Aspect.CATEGORY: _("what we are"),
        Aspect.SCOPE: _("for whom, where"),
        Aspect.ACTION: _("what we do"),
        Aspect.ABSOLUTE: _("absolute word"),
        Aspect.ONLY: _("nobody else"),
        Aspect.OTHER: _("our own"),
    }[aspect]


def proof_name(evidence: Evidence) -> str:
    """What would prove a part."""
    return {
        Evidence.RECORD: _("Record"),
        Evidence.CONTRACT: _("Contract"),
        Evidence.MEASUREMENT: _("Measurement"),
        Evidence.CLIENT_STATEMENT: _("Client’s word"),
        Evidence.OUTSIDER: _("Outsider"),
        Evidence.NONE: "–",
    }[evidence]


def side_name(side: Side) -> str:
    """Who is asked."""
    return {
        Side.CLIENT: _("Client"),
        Side.EMPLOYEE: _("Colleague"),
        Side.LOST_CLIENT: _("Lost client"),
    }[side]


def said_name(said: Said | None) -> str:
    """What somebody answered, or a dash for nothing yet."""
    return {Said.YES: _("yes"), Said.NO: _("no"), Said.UNSURE: _("unsure"), None: "–"}[said]


def method_name(method: int) -> str:
    """One of the eleven ways of ONLY-selling, by its number in the article."""
    return methods()[method - 1].title


def fate_name(fate: Fate) -> str:
    """What became of a parked item."""
    return {
        Fate.OPEN: _("still open"),
        Fate.DROPPED: _("dropped"),
        Fate.ASSIGNED: _("assigned"),
        Fate.ANSWERED: _("answered"),
    }[fate]
