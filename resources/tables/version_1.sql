CREATE TABLE workshop (
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    people_decider TEXT CHECK (length(people_decider) BETWEEN 1 AND 40),
    people_client_voice TEXT CHECK (length(people_client_voice) BETWEEN 1 AND 40),
    agenda_day TEXT NOT NULL CHECK (agenda_day IS date(agenda_day)),
    agenda_start TEXT NOT NULL CHECK (length(agenda_start) BETWEEN 8 AND 32),
    agenda_zone TEXT NOT NULL CHECK (length(agenda_zone) BETWEEN 1 AND 60),
    agenda_plan TEXT NOT NULL CHECK (length(agenda_plan) BETWEEN 1 AND 40),
    agenda_target INTEGER NOT NULL CHECK (agenda_target BETWEEN 10 AND 1440),
    agenda_ends_by TEXT CHECK (length(agenda_ends_by) BETWEEN 8 AND 32),
    agenda_grace INTEGER NOT NULL CHECK (agenda_grace BETWEEN 0 AND 600),
    field_organisation TEXT NOT NULL CHECK (length(field_organisation) <= 60),
    field_statement_for TEXT NOT NULL CHECK (field_statement_for IN ('organisation', 'sales_team')),
    field_client_group TEXT NOT NULL CHECK (field_client_group = '' OR length(field_client_group) BETWEEN 3 AND 120),
    field_scope TEXT NOT NULL CHECK (field_scope = '' OR length(field_scope) BETWEEN 3 AND 80),
    field_horizon_months INTEGER NOT NULL CHECK (field_horizon_months BETWEEN 1 AND 36),
    alternatives_deals_reviewed INTEGER NOT NULL CHECK (alternatives_deals_reviewed BETWEEN 3 AND 50),
    wants_ballot_counting TEXT NOT NULL CHECK (wants_ballot_counting IN ('hands', 'paper', 'passed')),
    wants_ballot_round INTEGER NOT NULL CHECK (wants_ballot_round BETWEEN 1 AND 3),
    wants_ballot_dots INTEGER CHECK (wants_ballot_dots BETWEEN 1 AND 5),
    wants_ballot_revealed INTEGER NOT NULL CHECK (wants_ballot_revealed BETWEEN 0 AND 3),
    scores_basis TEXT NOT NULL CHECK (scores_basis IN ('room_estimate', 'client_data')),
    scores_revealed INTEGER NOT NULL CHECK (scores_revealed BETWEEN 0 AND 2),
    curves_revealed INTEGER NOT NULL CHECK (curves_revealed IN (0, 1)),
    ingredients_ranked INTEGER NOT NULL CHECK (ingredients_ranked IN (0, 1)),
    decision_ballot_counting TEXT NOT NULL CHECK (decision_ballot_counting IN ('hands', 'paper', 'passed')),
    decision_ballot_round INTEGER NOT NULL CHECK (decision_ballot_round BETWEEN 1 AND 3),
    decision_ballot_dots INTEGER CHECK (decision_ballot_dots BETWEEN 1 AND 5),
    decision_ballot_revealed INTEGER NOT NULL CHECK (decision_ballot_revealed BETWEEN 0 AND 3),
    decision_fists_counting TEXT NOT NULL CHECK (decision_fists_counting IN ('hands', 'paper', 'passed')),
    decision_fists_round INTEGER NOT NULL CHECK (decision_fists_round BETWEEN 1 AND 3),
    decision_fists_revealed INTEGER NOT NULL CHECK (decision_fists_revealed BETWEEN 0 AND 3),
    decision_draft TEXT CHECK (length(decision_draft) BETWEEN 1 AND 40),
    decision_reason TEXT NOT NULL CHECK (decision_reason = '' OR length(decision_reason) BETWEEN 3 AND 200),
    decision_dissent TEXT NOT NULL CHECK (length(decision_dissent) <= 200),
    decision_overruled INTEGER NOT NULL CHECK (decision_overruled IN (0, 1)),
    decision_guesses_revealed INTEGER NOT NULL CHECK (decision_guesses_revealed IN (0, 1)),
    decision_first_call TEXT CHECK (length(decision_first_call) BETWEEN 1 AND 40),
    decision_first_call_reason TEXT NOT NULL CHECK (length(decision_first_call_reason) <= 140),
    decision_rival_reply TEXT NOT NULL CHECK (length(decision_rival_reply) <= 140),
    proof_split TEXT NOT NULL CHECK (length(proof_split) <= 240),
    selling_hours_revealed INTEGER NOT NULL CHECK (selling_hours_revealed IN (0, 1)),
    selling_revealed INTEGER NOT NULL CHECK (selling_revealed IN (0, 1)),
    selling_leaner_meaning TEXT NOT NULL CHECK (length(selling_leaner_meaning) <= 140),
    selling_first_month TEXT CHECK (selling_first_month IS date(selling_first_month)),
    commitments_check_ins TEXT NOT NULL CHECK (length(commitments_check_ins) BETWEEN 2 AND 60),
    commitments_check_in_owner TEXT CHECK (length(commitments_check_in_owner) BETWEEN 1 AND 40),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    run_beat_boot TEXT CHECK (length(run_beat_boot) <= 80),
    run_beat_uptime_ms INTEGER CHECK (run_beat_uptime_ms BETWEEN -32503593600000 AND 32503593600000),
    run_beat_wall_ms INTEGER CHECK (run_beat_wall_ms BETWEEN -32503593600000 AND 32503593600000),
    changed_ms INTEGER NOT NULL CHECK (changed_ms BETWEEN -32503593600000 AND 32503593600000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    root BLOB NOT NULL CHECK (length(root) = 32),
    PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;
CREATE TABLE person (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    function TEXT NOT NULL CHECK (function IN ('leadership', 'sales', 'marketing', 'service', 'operations', 'client', 'other')),
    hope TEXT NOT NULL CHECK (length(hope) <= 140),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE block (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    kind TEXT NOT NULL CHECK (kind IN ('exercise', 'break', 'lunch', 'buffer')),
    module TEXT NOT NULL CHECK (length(module) <= 40),
    title TEXT NOT NULL CHECK (length(title) <= 60),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    floor INTEGER NOT NULL CHECK (floor BETWEEN 1 AND 480),
    ceiling INTEGER NOT NULL CHECK (ceiling BETWEEN 1 AND 480),
    "on" INTEGER NOT NULL CHECK ("on" IN (0, 1)),
    may_shrink INTEGER NOT NULL CHECK (may_shrink IN (0, 1)),
    may_skip INTEGER NOT NULL CHECK (may_skip IN (0, 1)),
    begins TEXT CHECK (length(begins) BETWEEN 8 AND 32),
    ends_by TEXT CHECK (length(ends_by) BETWEEN 8 AND 32),
    adapted INTEGER CHECK (adapted BETWEEN 0 AND 480),
    closing_percent INTEGER NOT NULL CHECK (closing_percent BETWEEN 0 AND 100),
    closing_minutes INTEGER NOT NULL CHECK (closing_minutes BETWEEN 0 AND 480),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE claim (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 3 AND 160),
    owner TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 40),
    seen_where TEXT NOT NULL CHECK (length(seen_where) <= 120),
    seen_on TEXT CHECK (seen_on IS date(seen_on)),
    theme TEXT CHECK (theme IN ('quality', 'service', 'people', 'price', 'speed', 'age', 'range', 'other')),
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE guess (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    claim TEXT NOT NULL CHECK (length(claim) BETWEEN 1 AND 40),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, rater, claim),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE alternative (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('rival', 'indirect', 'in_house', 'nothing')),
    met INTEGER NOT NULL CHECK (met BETWEEN 0 AND 50),
    lost INTEGER NOT NULL CHECK (lost BETWEEN 0 AND 50),
    why_chosen TEXT NOT NULL CHECK (length(why_chosen) <= 140),
    evidence INTEGER NOT NULL CHECK (evidence BETWEEN 1 AND 3),
    carried INTEGER NOT NULL CHECK (carried IN (0, 1)),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE want (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 3 AND 100),
    level TEXT NOT NULL CHECK (level IN ('need', 'want', 'desire', 'crave')),
    source TEXT NOT NULL CHECK (source IN ('client_said', 'observed', 'lost_deal', 'assumed')),
    client_code TEXT NOT NULL CHECK (length(client_code) <= 20),
    phrase TEXT NOT NULL CHECK (length(phrase) <= 140),
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    evidence INTEGER NOT NULL CHECK (evidence BETWEEN 1 AND 3),
    cluster TEXT CHECK (length(cluster) BETWEEN 1 AND 40),
    vetoed INTEGER NOT NULL CHECK (vetoed IN (0, 1)),
    shortlisted INTEGER NOT NULL CHECK (shortlisted IN (0, 1)),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE cluster (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE want_vote (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    option TEXT NOT NULL CHECK (length(option) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    dots INTEGER NOT NULL CHECK (dots BETWEEN 0 AND 5),
    PRIMARY KEY (workshop_id, rater, option, round),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE score (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 2),
    importance INTEGER CHECK (importance BETWEEN 0 AND 10),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 0 AND 10),
    PRIMARY KEY (workshop_id, rater, want, round),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE client_shares (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    n INTEGER CHECK (n BETWEEN 1 AND 10000),
    important REAL CHECK (important BETWEEN 0 AND 100),
    satisfied REAL CHECK (satisfied BETWEEN 0 AND 100),
    PRIMARY KEY (workshop_id, want),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE top (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, want),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE curve_rating (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    player TEXT NOT NULL CHECK (length(player) BETWEEN 1 AND 40),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    evidence INTEGER NOT NULL CHECK (evidence BETWEEN 1 AND 3),
    PRIMARY KEY (workshop_id, rater, player, want),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE "override" (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    edge TEXT NOT NULL CHECK (edge IN ('difference', 'parity', 'behind')),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 3 AND 120),
    PRIMARY KEY (workshop_id, want),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE move (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    want TEXT NOT NULL CHECK (length(want) BETWEEN 1 AND 40),
    action TEXT NOT NULL CHECK (action IN ('eliminate', 'reduce', 'raise', 'create')),
    PRIMARY KEY (workshop_id, want),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE map (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    horizontal_want TEXT CHECK (length(horizontal_want) BETWEEN 1 AND 40),
    horizontal_label TEXT NOT NULL CHECK (horizontal_label = '' OR length(horizontal_label) BETWEEN 3 AND 40),
    horizontal_low TEXT NOT NULL CHECK (length(horizontal_low) <= 24),
    horizontal_high TEXT NOT NULL CHECK (length(horizontal_high) <= 24),
    vertical_want TEXT CHECK (length(vertical_want) BETWEEN 1 AND 40),
    vertical_label TEXT NOT NULL CHECK (vertical_label = '' OR length(vertical_label) BETWEEN 3 AND 40),
    vertical_low TEXT NOT NULL CHECK (length(vertical_low) <= 24),
    vertical_high TEXT NOT NULL CHECK (length(vertical_high) <= 24),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 2),
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    target_x REAL CHECK (target_x BETWEEN 0 AND 10),
    target_y REAL CHECK (target_y BETWEEN 0 AND 10),
    gap TEXT NOT NULL CHECK (length(gap) <= 140),
    because TEXT NOT NULL CHECK (length(because) <= 140),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE placement (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    map_id TEXT NOT NULL CHECK (length(map_id) BETWEEN 1 AND 40),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    player TEXT NOT NULL CHECK (length(player) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 2),
    x REAL NOT NULL CHECK (x BETWEEN 0 AND 10),
    y REAL NOT NULL CHECK (y BETWEEN 0 AND 10),
    PRIMARY KEY (workshop_id, map_id, rater, player, round),
    FOREIGN KEY (workshop_id, map_id) REFERENCES map (workshop_id, id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE ingredient (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 5 AND 120),
    want TEXT CHECK (length(want) BETWEEN 1 AND 40),
    checked INTEGER NOT NULL CHECK (checked IN (0, 1)),
    proof INTEGER CHECK (proof BETWEEN 0 AND 3),
    delivered_pct INTEGER CHECK (delivered_pct BETWEEN 0 AND 100),
    kano TEXT CHECK (kano IN ('M', 'O', 'A', 'I', 'R')),
    author TEXT CHECK (length(author) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE contender (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    ingredient_id TEXT NOT NULL CHECK (length(ingredient_id) BETWEEN 1 AND 40),
    alternative TEXT NOT NULL CHECK (length(alternative) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, ingredient_id, alternative),
    FOREIGN KEY (workshop_id, ingredient_id) REFERENCES ingredient (workshop_id, id) ON DELETE CASCADE
) STRICT;
CREATE TABLE draft (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 20 AND 240),
    slots_subject TEXT NOT NULL CHECK (length(slots_subject) <= 40),
    slots_category TEXT NOT NULL CHECK (length(slots_category) <= 40),
    slots_does_what TEXT NOT NULL CHECK (slots_does_what = '' OR length(slots_does_what) BETWEEN 5 AND 120),
    slots_for_whom TEXT NOT NULL CHECK (length(slots_for_whom) <= 60),
    slots_where_when TEXT NOT NULL CHECK (length(slots_where_when) <= 60),
    slots_support_line TEXT NOT NULL CHECK (length(slots_support_line) <= 120),
    author TEXT CHECK (length(author) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    best INTEGER NOT NULL CHECK (best IN (0, 1)),
    carried INTEGER NOT NULL CHECK (carried IN (0, 1)),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE link (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    draft_id TEXT NOT NULL CHECK (length(draft_id) BETWEEN 1 AND 40),
    slot TEXT NOT NULL CHECK (slot IN ('subject', 'category', 'does_what', 'for_whom', 'where_when', 'support_line')),
    kind TEXT NOT NULL CHECK (kind IN ('want', 'ingredient', 'alternative')),
    card TEXT NOT NULL CHECK (length(card) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, draft_id, slot, kind, card),
    FOREIGN KEY (workshop_id, draft_id) REFERENCES draft (workshop_id, id) ON DELETE CASCADE
) STRICT;
CREATE TABLE trial (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    draft TEXT NOT NULL CHECK (length(draft) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version BETWEEN 0 AND 5),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 20 AND 240),
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    PRIMARY KEY (workshop_id, draft, version),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE swap (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    trial_draft TEXT NOT NULL CHECK (length(trial_draft) BETWEEN 1 AND 40),
    trial_version INTEGER NOT NULL CHECK (trial_version BETWEEN 0 AND 5),
    alternative TEXT NOT NULL CHECK (length(alternative) BETWEEN 1 AND 40),
    can_say TEXT CHECK (can_say IN ('yes', 'no', 'unknown')),
    does_better INTEGER CHECK (does_better IN (0, 1)),
    yes INTEGER CHECK (yes BETWEEN 0 AND 24),
    "no" INTEGER CHECK ("no" BETWEEN 0 AND 24),
    unsure INTEGER CHECK (unsure BETWEEN 0 AND 24),
    PRIMARY KEY (workshop_id, trial_draft, trial_version, alternative),
    FOREIGN KEY (workshop_id, trial_draft, trial_version) REFERENCES trial (workshop_id, draft, version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE clause_answer (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    trial_draft TEXT NOT NULL CHECK (length(trial_draft) BETWEEN 1 AND 40),
    trial_version INTEGER NOT NULL CHECK (trial_version BETWEEN 0 AND 5),
    alternative TEXT NOT NULL CHECK (length(alternative) BETWEEN 1 AND 40),
    clause INTEGER NOT NULL CHECK (clause BETWEEN 0 AND 9),
    can_say TEXT NOT NULL CHECK (can_say IN ('yes', 'no', 'unknown')),
    PRIMARY KEY (workshop_id, trial_draft, trial_version, alternative, clause),
    FOREIGN KEY (workshop_id, trial_draft, trial_version) REFERENCES trial (workshop_id, draft, version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE judgement (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    trial_draft TEXT NOT NULL CHECK (length(trial_draft) BETWEEN 1 AND 40),
    trial_version INTEGER NOT NULL CHECK (trial_version BETWEEN 0 AND 5),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    test TEXT NOT NULL CHECK (test IN ('opposite', 'stranger')),
    yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
    PRIMARY KEY (workshop_id, trial_draft, trial_version, rater, test),
    FOREIGN KEY (workshop_id, trial_draft, trial_version) REFERENCES trial (workshop_id, draft, version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE rating (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    trial_draft TEXT NOT NULL CHECK (length(trial_draft) BETWEEN 1 AND 40),
    trial_version INTEGER NOT NULL CHECK (trial_version BETWEEN 0 AND 5),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    relevant INTEGER CHECK (relevant BETWEEN 1 AND 5),
    specific INTEGER CHECK (specific BETWEEN 1 AND 5),
    sayable INTEGER CHECK (sayable BETWEEN 1 AND 5),
    "unique" INTEGER CHECK ("unique" BETWEEN 1 AND 5),
    true_now INTEGER CHECK (true_now BETWEEN 0 AND 100),
    PRIMARY KEY (workshop_id, trial_draft, trial_version, rater),
    FOREIGN KEY (workshop_id, trial_draft, trial_version) REFERENCES trial (workshop_id, draft, version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE kept (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    trial_draft TEXT NOT NULL CHECK (length(trial_draft) BETWEEN 1 AND 40),
    trial_version INTEGER NOT NULL CHECK (trial_version BETWEEN 0 AND 5),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 3 AND 120),
    PRIMARY KEY (workshop_id, trial_draft, trial_version, text),
    FOREIGN KEY (workshop_id, trial_draft, trial_version) REFERENCES trial (workshop_id, draft, version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE draft_vote (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    option TEXT NOT NULL CHECK (length(option) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    dots INTEGER NOT NULL CHECK (dots BETWEEN 0 AND 5),
    PRIMARY KEY (workshop_id, rater, option, round),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE fist (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    fingers INTEGER NOT NULL CHECK (fingers BETWEEN 0 AND 5),
    to_three TEXT NOT NULL CHECK (length(to_three) <= 140),
    PRIMARY KEY (workshop_id, rater, round),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE second_guess (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    claim TEXT NOT NULL CHECK (length(claim) BETWEEN 1 AND 40),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, rater, claim),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE risk (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 3 AND 140),
    likelihood INTEGER CHECK (likelihood BETWEEN 1 AND 5),
    impact INTEGER CHECK (impact BETWEEN 1 AND 5),
    answer TEXT NOT NULL CHECK (length(answer) <= 140),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE part (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 160),
    aspect TEXT NOT NULL CHECK (aspect IN ('category', 'scope', 'action', 'absolute', 'only', 'other')),
    evidence TEXT NOT NULL CHECK (evidence IN ('record', 'contract', 'measurement', 'client_statement', 'outsider', 'none')),
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    where_kept TEXT NOT NULL CHECK (length(where_kept) <= 120),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    due TEXT CHECK (due IS date(due)),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE interview (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 40),
    side TEXT NOT NULL CHECK (side IN ('client', 'employee', 'lost_client')),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    due TEXT CHECK (due IS date(due)),
    "true" TEXT CHECK ("true" IN ('yes', 'no', 'unsure')),
    matters TEXT CHECK (matters IN ('yes', 'no', 'unsure')),
    who_else TEXT NOT NULL CHECK (length(who_else) <= 60),
    want TEXT CHECK (length(want) BETWEEN 1 AND 40),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE hours (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    old INTEGER CHECK (old BETWEEN 0 AND 100),
    new INTEGER CHECK (new BETWEEN 0 AND 100),
    PRIMARY KEY (workshop_id, rater),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE method_rating (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    method INTEGER NOT NULL CHECK (method BETWEEN 1 AND 11),
    now INTEGER CHECK (now BETWEEN 0 AND 4),
    needed INTEGER CHECK (needed BETWEEN 0 AND 4),
    PRIMARY KEY (workshop_id, rater, method),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE chosen (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    method INTEGER NOT NULL CHECK (method BETWEEN 1 AND 11),
    PRIMARY KEY (workshop_id, method),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE behaviour (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 5 AND 80),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE card_client (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    PRIMARY KEY (workshop_id, code),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE mark (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    client TEXT NOT NULL CHECK (length(client) BETWEEN 1 AND 20),
    behaviour TEXT NOT NULL CHECK (length(behaviour) BETWEEN 1 AND 40),
    month TEXT NOT NULL CHECK (month IS date(month)),
    grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'D')),
    PRIMARY KEY (workshop_id, client, behaviour, month),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE commitment (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 40),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 5 AND 140),
    method INTEGER CHECK (method BETWEEN 1 AND 11),
    ingredient TEXT CHECK (length(ingredient) BETWEEN 1 AND 40),
    want TEXT CHECK (length(want) BETWEEN 1 AND 40),
    client_code TEXT NOT NULL CHECK (length(client_code) <= 20),
    due TEXT CHECK (due IS date(due)),
    first_step TEXT NOT NULL CHECK (first_step = '' OR length(first_step) BETWEEN 3 AND 100),
    first_step_on TEXT CHECK (first_step_on IS date(first_step_on)),
    done_when TEXT NOT NULL CHECK (done_when = '' OR length(done_when) BETWEEN 3 AND 100),
    stop TEXT NOT NULL CHECK (length(stop) <= 100),
    dumb_rule TEXT NOT NULL CHECK (length(dumb_rule) <= 140),
    dumb_rule_owner TEXT NOT NULL CHECK (length(dumb_rule_owner) <= 40),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE worth (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    rater TEXT NOT NULL CHECK (length(rater) BETWEEN 1 AND 40),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
    plus_one TEXT NOT NULL CHECK (length(plus_one) <= 140),
    PRIMARY KEY (workshop_id, rater),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE parked (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 3 AND 140),
    raised_by TEXT CHECK (length(raised_by) BETWEEN 1 AND 40),
    module TEXT NOT NULL CHECK (length(module) <= 40),
    fate TEXT NOT NULL CHECK (fate IN ('open', 'dropped', 'assigned', 'answered')),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 40),
    due TEXT CHECK (due IS date(due)),
    answer TEXT NOT NULL CHECK (length(answer) <= 140),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE note (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    module TEXT NOT NULL CHECK (length(module) BETWEEN 1 AND 40),
    text TEXT NOT NULL CHECK (length(text) <= 5000),
    PRIMARY KEY (workshop_id, module),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE photo (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    module TEXT NOT NULL CHECK (length(module) BETWEEN 1 AND 40),
    digest TEXT NOT NULL CHECK (length(digest) BETWEEN 64 AND 64),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 2400),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 2400),
    caption TEXT NOT NULL CHECK (length(caption) <= 140),
    PRIMARY KEY (workshop_id, id),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE photo_bytes (
    digest TEXT NOT NULL CHECK (length(digest) BETWEEN 64 AND 64),
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 700000),
    PRIMARY KEY (digest)
) STRICT;
CREATE TABLE run_event (
    workshop_id TEXT NOT NULL CHECK (length(workshop_id) BETWEEN 1 AND 40),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    happened TEXT NOT NULL CHECK (happened IN ('started', 'paused', 'resumed', 'adjusted', 'corrected', 'backdated', 'stopped', 'restarted', 'left')),
    block TEXT NOT NULL CHECK (length(block) BETWEEN 1 AND 40),
    at_boot TEXT NOT NULL CHECK (length(at_boot) <= 80),
    at_uptime_ms INTEGER NOT NULL CHECK (at_uptime_ms BETWEEN -32503593600000 AND 32503593600000),
    at_wall_ms INTEGER NOT NULL CHECK (at_wall_ms BETWEEN -32503593600000 AND 32503593600000),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN -240 AND 240),
    ms INTEGER NOT NULL CHECK (ms BETWEEN -43200000 AND 43200000),
    PRIMARY KEY (workshop_id, position),
    FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
CREATE TABLE template (
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    start TEXT NOT NULL CHECK (length(start) BETWEEN 8 AND 32),
    target INTEGER NOT NULL CHECK (target BETWEEN 10 AND 1440),
    ends_by TEXT CHECK (length(ends_by) BETWEEN 8 AND 32),
    blocks TEXT NOT NULL CHECK (length(blocks) BETWEEN 2 AND 100000),
    sha BLOB NOT NULL CHECK (length(sha) = 32),
    PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;
