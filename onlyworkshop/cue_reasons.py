"""Why each quiet cue is worth asking, in a sentence or two."""

from onlyworkshop.domain.cues.cue import CueKey
from onlyworkshop.language import _


def cue_reason(key: CueKey) -> str:
    """The rule behind this cue and what it is good for, in the language in use."""
    return {
        **_of_the_field(),
        **_of_the_wants(),
        **_of_the_curves(),
        **_of_the_map(),
        **_of_the_drafts(),
        **_of_the_tests(),
        **_of_the_choice(),
        **_of_the_proof(),
        **_of_the_selling(),
        **_of_the_commitments(),
    }[key]


def _of_the_field() -> dict[CueKey, str]:
    return {
        CueKey.LACKING: _(
            "Every exercise works by itself. What an earlier one has found saves typing, and ties the ends together."
        ),
        CueKey.FIELD_CLIENT_GROUP: _(
            "A statement for everybody is true for nobody. One group keeps every answer honest."
        ),
        CueKey.FIELD_SCOPE: _("“Only” can be checked within a place or a market; without one anybody can deny it."),
        CueKey.FIELD_DECIDER: _("When the votes are even, somebody must choose. It is easier to name them before."),
        CueKey.FIELD_CLIENT_VOICE: _("One person in the room takes out what no client would ever say."),
        CueKey.FIELD_FUNCTIONS: _(
            "Those who sell and those who serve hear clients every day. Without them more is guessed."
        ),
        CueKey.LINEUP_FEW_OF_OURS: _("With one sentence of ours a right guess may be luck."),
        CueKey.LINEUP_MANY_OF_OURS: _("The more sentences are ours, the easier it is to guess us by counting."),
        CueKey.LINEUP_NO_RIVAL: _("Nobody can be told apart from themselves."),
        CueKey.LINEUP_MANY_OF_ONE: _(
            "A company with many sentences is guessed by its number, and recognition looks too good."
        ),
        CueKey.ALTERNATIVES_NO_NOTHING: _(
            "Many deals are lost to leaving things as they are. It is a choice, so it belongs on the list."
        ),
        CueKey.ALTERNATIVES_FEW_CARRIED: _(
            "The map, the ratings and the swap test compare us with those who are carried. One is no field."
        ),
        CueKey.ALTERNATIVES_ONLY_RIVALS: _(
            "Clients also do it themselves, do it differently, or wait. Those are the choices a group forgets."
        ),
        CueKey.ALTERNATIVES_GUESSES: _(
            "Asked when half of the rows or more are guesses: the ranking is then about us, not about clients."
        ),
    }


def _of_the_wants() -> dict[CueKey, str]:
    return {
        CueKey.WANTS_GROUPS_IN_TIME: _(
            "Asked in the last five minutes: cards without a group get lost when the dots are given."
        ),
        CueKey.WANTS_ALL_ASSUMED: _(
            "Not one card was heard from a client, seen, or learnt from a lost deal. One that was is worth ten."
        ),
        CueKey.WANTS_MOSTLY_ASSUMED: _(
            "Asked when more than half of the cards are assumed: we may be building on our own wishes."
        ),
        CueKey.WANTS_ONLY_NEEDS: _(
            "Needs are what everybody serves already. People pay and wait for what they long for."
        ),
        CueKey.WANTS_UNGROUPED: _(
            "Asked from eight cards on: groups show what is said twice and where nothing is said."
        ),
        CueKey.WANTS_FEW_KEPT: _("Fewer than three wants make neither a ranking nor a map."),
        CueKey.WANTS_FIGURES: _("How much is assumed, how much goes beyond needs, and how many clients it comes from."),
        CueKey.SCORES_FEW_WANTS: _("Fewer than three leave nothing to rank; more than eight tire those who rate."),
        CueKey.SCORES_APART: _(
            "These are the numbers of wants on which people disagree. A mean hides that they know different things."
        ),
        CueKey.SCORES_ALL_IMPORTANT: _("Asked when every want is rated 8.5 or more: then importance decides nothing."),
        CueKey.SCORES_NO_TOP: _("Three names on record keep later exercises from working on everything."),
    }


def _of_the_curves() -> dict[CueKey, str]:
    return {
        CueKey.CURVES_FEW_WANTS: _("A curve needs at least three wants to have a shape."),
        CueKey.CURVES_NOBODY_ELSE: _("A line on its own leads nobody: it needs others to be compared with."),
        CueKey.CURVES_APART: _(
            "Where ratings of one player are far apart, people have seen different things. Hear both first."
        ),
        CueKey.CURVES_FLATTERING: _("Hardly anybody is best nearly everywhere. Would a client who left us rate it so?"),
        CueKey.CURVES_GUESSES: _("Asked when half of the ratings or more are guesses: mark what must be found out."),
        CueKey.CURVES_UNSCORED: _(
            "A lead on something that does not matter is no lead. The scores tell which ones count."
        ),
    }


def _of_the_map() -> dict[CueKey, str]:
    return {
        CueKey.MAP_NOBODY_ELSE: _("An empty map makes everybody the only one."),
        CueKey.MAP_NAMELESS_ENDS: _(
            "“Low” and “high” make one end bad. Two ends that clients choose between make a real axis."
        ),
        CueKey.MAP_ONE_STORY: _(
            "When one axis foretells the other, all players stand on a line and the open corner is an illusion."
        ),
        CueKey.MAP_MOVED: _("Who moved most after talking is where the room has learnt something."),
        CueKey.MAP_APART: _("Where the dots of one player scatter, people do not mean the same thing."),
        CueKey.MAP_NEAREST: _(
            "The nearest one is whom a client would call next. That one could say our sentence first."
        ),
        CueKey.MAP_EMPTY: _(
            "Nobody stands there: either no client wants it, or nobody has dared. The scores help to tell which."
        ),
        CueKey.INGREDIENTS_NO_WANTS: _(
            "Potential multiplies wanted, rare and true. Without wants the first of them is unknown."
        ),
        CueKey.INGREDIENTS_UNSCORED: _("How wanted something is comes from the scores of the want that it serves."),
        CueKey.INGREDIENTS_NO_RIVALS: _(
            "Rare means that few of those whom clients could choose can say it. Somebody must be asked about."
        ),
        CueKey.INGREDIENTS_ZEROS: _(
            "One zero makes the product zero: unwanted, common or untrue cannot be made up for."
        ),
        CueKey.INGREDIENTS_EXPECTED: _(
            "Nobody chooses a company for what everybody must have. Missing it would only lose the deal."
        ),
    }


def _of_the_drafts() -> dict[CueKey, str]:
    return {
        CueKey.DRAFTS_NOBODY_IN_TIME: _(
            "Asked when half of the time has gone and no draft is in: many bad drafts beat one perfect one."
        ),
        CueKey.DRAFTS_NO_INGREDIENTS: _(
            "No ingredients were collected, so nobody has asked yet who else does the same."
        ),
        CueKey.DRAFTS_TWINS: _(
            "These two drafts speak of exactly the same things. Choosing between them splits the votes."
        ),
        CueKey.DRAFTS_LISTING: _("A list of three is remembered as none, and each of its parts must be proven."),
        CueKey.DRAFTS_RANKED: _(
            "“The only leading one” is a rank, and ranks are claimed by everybody. A deed can be checked."
        ),
        CueKey.DRAFTS_FEW_CARRIED: _("The tests compare. With fewer than three, the first idea wins by default."),
        CueKey.DRAFTS_MANY_CARRIED: _(
            "Every draft takes minutes to test; with more than six the last ones are rushed."
        ),
        CueKey.DRAFTS_SILENT: _(
            "Asked when no more than three people have written nothing: the quiet ones often have the fresh sentence."
        ),
    }


def _of_the_tests() -> dict[CueKey, str]:
    return {
        CueKey.TRIALS_IN_TIME: _("Asked in the last five minutes. What nobody has tried to break, a client will."),
        CueKey.TRIALS_BETTER: _("Being the only one is no help where somebody else serves the client better still."),
        CueKey.TRIALS_UNSURE: _("“Don’t know” is an answer, and it means that somebody should find out."),
        CueKey.TRIALS_REVEAL: _("The average hides what a draft breaks at. The weakest number says what to mend."),
        CueKey.TRIALS_MOOD: _("Truth is judged by cases and not by mood, and no company keeps its word every time."),
        CueKey.TRIALS_REWRITE: _("The tests are there to mend with, and one rewrite fixes most of what they find."),
    }


def _of_the_choice() -> dict[CueKey, str]:
    return {
        CueKey.DECISION_VOTE: _("Dots that nobody sees keep people from following the first or the loudest."),
        CueKey.DECISION_REVEAL_DOTS: _("Whoever votes after the others are shown votes with them."),
        CueKey.DECISION_FISTS: _("Dots tell what leads; the fist tells who can live with it."),
        CueKey.DECISION_REVEAL_FISTS: _("All at once, so that nobody waits for the others."),
        CueKey.DECISION_UNDER_THREE: _(
            "Somebody who would not support it knows something. Their answer often makes it better."
        ),
        CueKey.DECISION_CALL: _("Votes advise, one person decides: that is why a Decider was named."),
        CueKey.DECISION_OVERRULE: _("Going on without somebody is allowed, but it must be said and kept."),
        CueKey.DECISION_REASON: _("In three months somebody will ask why. The reason is fresh only now."),
        CueKey.DECISION_AGAIN: _("The same test as in the morning shows whether the new sentence can be told apart."),
        CueKey.DECISION_REVEAL_AGAIN: _("The result counts only once everybody has guessed and sees it together."),
        CueKey.DECISION_FIRST_CALL: _("A sentence works when it makes a client pick up the phone."),
        CueKey.DECISION_IMAGINE: _(
            "Looking back from a failure brings out doubts that people would not raise against a plan."
        ),
        CueKey.DECISION_RIVAL_REPLY: _("What a rival can answer in one sentence, clients will hear within a week."),
        CueKey.DECISION_RATE_RISKS: _("Only rated risks can be ranked, and only the top ones can be answered."),
        CueKey.DECISION_ANSWER_RISKS: _("A risk without an answer is only a worry."),
        CueKey.AGAIN_NO_STATEMENT: _("The second line-up tries the sentence that was chosen."),
        CueKey.AGAIN_NO_CLAIMS: _("With nobody beside it, every sentence is recognised."),
        CueKey.AGAIN_NO_FIRST: _("Recognition after is worth telling only beside recognition before."),
    }


def _of_the_proof() -> dict[CueKey, str]:
    return {
        CueKey.PROOF_CHANGED: _("The parts belong to an older wording, so something may be left unproven."),
        CueKey.PROOF_UNDECIDED: _("What is proven here should be what is said outside."),
        CueKey.PROOF_UNNAMED: _("As long as nobody says what would prove it, nobody can go and get it."),
        CueKey.PROOF_UNOWNED: _("What has neither a name nor a date is still undone at the first check-in."),
        CueKey.PROOF_OVERDUE: _(
            "A date that has passed must be kept or changed; left alone it teaches that dates do not count."
        ),
        CueKey.PROOF_DUE: _("The nearest date is the one to talk about before people leave."),
        CueKey.PROOF_TESTIMONIALS: _("Everybody has a friendly client. A record or a measurement can be checked."),
        CueKey.PROOF_HELD: _("The statement goes outside when proof of every part is held."),
        CueKey.ASKING_NO_LOST: _("Clients who stayed are kind. Those who left know what was missing."),
        CueKey.ASKING_ASSUMED: _("Asked when more than half of the wants are assumed: each can be put to a client."),
        CueKey.ASKING_COUNT: _(
            "Five clients and five of our own people are enough to hear whether it is true and matters."
        ),
        CueKey.ASKING_TRUE: _("Colleagues and clients must both find it true, or it will be laughed at."),
        CueKey.ASKING_MATTERS: _("Something may be true of us alone and still leave clients cold."),
    }


def _of_the_selling() -> dict[CueKey, str]:
    return {
        CueKey.SELLING_SPLIT: _("The hours stay covered until everybody has split theirs, so that nobody copies."),
        CueKey.SELLING_HOURS: _("Where training went shows what is really asked of those who sell."),
        CueKey.SELLING_PUSH: _(
            "The share of old selling in all hours: the higher it is, the further the way to ONLY-selling."
        ),
        CueKey.SELLING_LEANERS: _("When everybody means something else by a word, its ratings cannot be added."),
        CueKey.SELLING_EVERYTHING: _("Whoever needs everything most has not chosen. Ask which three they would keep."),
        CueKey.SELLING_WHOLE: _("A sheet counts once all eleven methods have both marks."),
        CueKey.SELLING_COVERED: _("Ratings that are seen too early pull the others along."),
        CueKey.SELLING_ROOM: _("Up to three ways of selling are taken on, the widest gaps first."),
        CueKey.SELLING_FULL: _("A fourth habit is started and not kept."),
    }


def _of_the_commitments() -> dict[CueKey, str]:
    return {
        CueKey.COMMITMENTS_IN_TIME: _(
            "Asked in the last five minutes: what has no owner, date or first step when people leave is not done."
        ),
        CueKey.COMMITMENTS_OWNERS: _(
            "These people own no promise yet. Whoever promises nothing goes back to yesterday."
        ),
        CueKey.COMMITMENTS_OPEN_ENDS: _("A promise needs a date, a first step and a sign that it is done."),
        CueKey.COMMITMENTS_CHECK_INS: _("A meeting that nobody calls in does not take place."),
        CueKey.COMMITMENTS_PARKED: _(
            "Parking was a promise to come back to it: give it away, answer it, or drop it aloud."
        ),
        CueKey.COMMITMENTS_SOON: _("These come before memory fades; say them aloud once more."),
        CueKey.COMMITMENTS_PROMISED: _("The day counts when everybody leaves with something of their own to do."),
    }
