"""What the values of the domain are called: in the room, on the desk and on paper alike."""

from onlyworkshop.catalogue import methods
from onlyworkshop.domain import agenda
from onlyworkshop.domain.claptrap import Noise, Verdict
from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.curves import Action, Edge
from onlyworkshop.domain.exercises.ingredients import Gap, Kano
from onlyworkshop.domain.exercises.lineup import Theme
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Said, Side
from onlyworkshop.domain.exercises.scores import Band, Basis
from onlyworkshop.domain.exercises.trials import Answer, Test
from onlyworkshop.domain.exercises.wants import Level, Source
from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.people import Function
from onlyworkshop.domain.swap import Hold
from onlyworkshop.domain.thread import Knot
from onlyworkshop.domain.voting import Counting
from onlyworkshop.language import _


def pause_name(kind: agenda.Kind) -> str:
    """What a block is called that is no exercise and has no title of its own."""
    return {
        agenda.Kind.EXERCISE: "",
        agenda.Kind.BREAK: _("Break"),
        agenda.Kind.LUNCH: _("Lunch"),
        agenda.Kind.BUFFER: _("Buffer"),
    }[kind]


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


def level_name(level: Level) -> str:
    """How deep a wish goes."""
    return {
        Level.NEED: _("need"),
        Level.WANT: _("want"),
        Level.DESIRE: _("desire"),
        Level.CRAVE: _("crave"),
    }[level]


def source_name(source: Source) -> str:
    """How we know of a wish."""
    return {
        Source.CLIENT_SAID: _("client said"),
        Source.OBSERVED: _("observed"),
        Source.LOST_DEAL: _("lost deal"),
        Source.ASSUMED: _("assumed"),
    }[source]


def band_name(band: Band) -> str:
    """What an opportunity of this size is called."""
    return {
        Band.EXTREME: _("extreme"),
        Band.RIPE: _("ripe"),
        Band.WORTH_A_LOOK: _("worth a look"),
        Band.UNATTRACTIVE: _("unattractive"),
    }[band]


def basis_name(basis: Basis) -> str:
    """Whose numbers these are."""
    return {Basis.ROOM_ESTIMATE: _("our own estimate"), Basis.CLIENT_DATA: _("data from clients")}[basis]


def evidence_name(evidence: int) -> str:
    """How we know."""
    return {1: _("guess"), 2: _("heard or seen"), 3: _("recorded or confirmed")}[evidence]


def edge_name(edge: Edge) -> str:
    """Where we stand on a want."""
    return {Edge.DIFFERENCE: _("difference"), Edge.PARITY: _("parity"), Edge.BEHIND: _("behind")}[edge]


def action_name(action: Action) -> str:
    """What we could do about a want."""
    return {
        Action.ELIMINATE: _("Eliminate"),
        Action.REDUCE: _("Reduce"),
        Action.RAISE: _("Raise"),
        Action.CREATE: _("Create"),
    }[action]


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


def hold_name(hold: Hold | None) -> str:
    """How a clause stands against the alternatives."""
    return {
        Hold.HOLDS: _("holds"),
        Hold.SHARED: _("shared"),
        Hold.THEIRS: _("theirs"),
        Hold.UNKNOWN: _("we do not know"),
        None: _("not asked of everybody"),
    }[hold]


def yes_or_no(yes: bool | None) -> str:
    """A plain answer, or a dash for none."""
    return "–" if yes is None else _("yes") if yes else _("no")


def knot_name(knot: Knot) -> str:
    """What a promise is tied to."""
    return {
        Knot.METHOD: _("Way of selling"),
        Knot.STATEMENT: _("Statement"),
        Knot.INGREDIENT: _("What we do"),
        Knot.WANT: _("For which wish"),
        Knot.RIVALS: _("Who cannot say it"),
    }[knot]


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


def counting_name(counting: Counting) -> str:
    """How votes are counted."""
    return {
        Counting.HANDS: _("Hands"),
        Counting.PAPER: _("Paper"),
        Counting.PASSED: _("Pass the laptop"),
    }[counting]


def proof_level_name(proof: int | None) -> str:
    """What an ingredient rests on."""
    said = {0: _("no proof"), 1: _("our word"), 2: _("our records"), 3: _("confirmed from outside")}
    return _("proof not asked yet") if proof is None else said[proof]


def kano_name(kano: Kano) -> str:
    """How clients take it, in a few words."""
    return {
        Kano.MUST_BE: _("simply expected"),
        Kano.ONE_DIMENSIONAL: _("the more the better"),
        Kano.ATTRACTIVE: _("a delight"),
        Kano.INDIFFERENT: _("all the same to clients"),
        Kano.REVERSE: _("better without"),
    }[kano]


def gap_name(gap: Gap) -> str:
    """What is still to be said of an ingredient."""
    return {
        Gap.WANT: _("which want?"),
        Gap.SCORE: _("how wanted?"),
        Gap.RIVALS: _("rare among whom?"),
        Gap.CHECK: _("who else can say it?"),
        Gap.PROOF: _("what proof?"),
        Gap.DELIVERED: _("how often really?"),
    }[gap]


def theme_name(theme: Theme) -> str:
    """What a claim boasts of, in a word."""
    return {
        Theme.QUALITY: _("Quality"),
        Theme.SERVICE: _("Service"),
        Theme.PEOPLE: _("People"),
        Theme.PRICE: _("Price"),
        Theme.SPEED: _("Speed"),
        Theme.AGE: _("Age"),
        Theme.RANGE: _("Range"),
        Theme.OTHER: _("Other"),
    }[theme]


def noise_name(noise: Noise) -> str:
    """How much claptrap there is."""
    return {Noise.PLAIN: _("plain"), Noise.SOME: _("some claptrap"), Noise.HEAVY: _("heavy with claptrap")}[noise]
