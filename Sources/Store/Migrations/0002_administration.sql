-- Units, agencies, heads and reorganisations. Each fact has two times: true from/until (the world) and known from/until (our record).
-- A fact with begun_by NULL is where the register begins; uniqueness is over what is known now.

CREATE TABLE reorganisation (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 500),
  note TEXT NOT NULL,
  planned_day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'enacted', 'withdrawn')),
  content_json TEXT NOT NULL,
  corrects_id TEXT REFERENCES reorganisation (id),
  plan_digest TEXT NOT NULL CHECK (length(plan_digest) = 64),
  drafted_by TEXT NOT NULL,
  drafted_by_name TEXT NOT NULL,
  drafted_by_position TEXT NOT NULL,
  drafted_at TEXT NOT NULL,
  settled_by TEXT,
  settled_by_name TEXT,
  settled_by_position TEXT,
  settled_at TEXT,
  settled_reason TEXT NOT NULL,
  CHECK ((state = 'draft') = (settled_at IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_by_name IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_by_position IS NULL)),
  CHECK (state <> 'enacted' OR settled_by <> drafted_by)
);

CREATE INDEX reorganisation_corrects ON reorganisation (corrects_id);
CREATE INDEX reorganisation_order ON reorganisation (planned_day, id);

-- From which day one in force holds, as known; a correction closes the known interval and adds a row.
CREATE TABLE reorganisation_day (
  id TEXT NOT NULL PRIMARY KEY,
  reorganisation_id TEXT NOT NULL REFERENCES reorganisation (id),
  day TEXT NOT NULL,
  corrected_by TEXT REFERENCES reorganisation (id),
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX reorganisation_day_known ON reorganisation_day (reorganisation_id) WHERE known_until IS NULL;
CREATE INDEX reorganisation_day_reorganisation ON reorganisation_day (reorganisation_id);
CREATE INDEX reorganisation_day_corrected ON reorganisation_day (corrected_by);

CREATE TABLE admin_unit (
  id TEXT NOT NULL PRIMARY KEY,
  registered_at TEXT NOT NULL
);

CREATE TABLE admin_unit_fact (
  id TEXT NOT NULL PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  kind TEXT NOT NULL CHECK (kind IN ('province', 'centralCity', 'ruralDistrict', 'urbanDistrict', 'town', 'provincialCity', 'commune',
    'ward', 'township', 'specialZone')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  area_hectares INTEGER CHECK (area_hectares > 0),
  parent_id TEXT REFERENCES admin_unit (id),
  true_from TEXT NOT NULL,
  true_until TEXT,
  begun_by TEXT REFERENCES reorganisation (id),
  past_unknown INTEGER NOT NULL CHECK (past_unknown IN (0, 1)),
  ended_by TEXT REFERENCES reorganisation (id),
  note TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until IS NULL OR true_until > true_from),
  CHECK ((true_until IS NULL) = (ended_by IS NULL)),
  CHECK (begun_by IS NOT NULL OR past_unknown = 1),
  CHECK ((parent_id IS NULL) = (kind IN ('province', 'centralCity'))),
  CHECK (parent_id IS NULL OR parent_id <> unit_id),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

-- Codes are used again: the key is (code, valid from).
CREATE UNIQUE INDEX admin_unit_fact_code ON admin_unit_fact (code, true_from) WHERE known_until IS NULL;
CREATE UNIQUE INDEX admin_unit_fact_known ON admin_unit_fact (unit_id, true_from) WHERE known_until IS NULL;
CREATE UNIQUE INDEX admin_unit_fact_open ON admin_unit_fact (unit_id) WHERE known_until IS NULL AND true_until IS NULL;
CREATE INDEX admin_unit_fact_unit ON admin_unit_fact (unit_id);
CREATE INDEX admin_unit_fact_parent ON admin_unit_fact (parent_id);
CREATE INDEX admin_unit_fact_begun ON admin_unit_fact (begun_by);
CREATE INDEX admin_unit_fact_ended ON admin_unit_fact (ended_by);

CREATE TABLE unit_succession (
  id TEXT NOT NULL PRIMARY KEY,
  from_unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  to_unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  reorganisation_id TEXT NOT NULL REFERENCES reorganisation (id),
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (from_unit_id <> to_unit_id),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX unit_succession_known ON unit_succession (from_unit_id, to_unit_id, reorganisation_id) WHERE known_until IS NULL;
CREATE INDEX unit_succession_from ON unit_succession (from_unit_id);
CREATE INDEX unit_succession_to ON unit_succession (to_unit_id);
CREATE INDEX unit_succession_reorganisation ON unit_succession (reorganisation_id);

CREATE TABLE agency (
  id TEXT NOT NULL PRIMARY KEY,
  registered_at TEXT NOT NULL
);

CREATE TABLE agency_fact (
  id TEXT NOT NULL PRIMARY KEY,
  agency_id TEXT NOT NULL REFERENCES agency (id),
  form TEXT NOT NULL CHECK (form IN ('partyCommittee', 'partyAdvisory', 'partyCaucus', 'partySubordinate', 'peoplesCouncil',
    'peoplesCommittee', 'department', 'centralBranch', 'front', 'massOrganisation', 'police', 'military', 'court', 'procuracy',
    'press', 'bank', 'enterprise')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  sort_key TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  party_parent_id TEXT REFERENCES agency (id),
  state_parent_id TEXT REFERENCES agency (id),
  true_from TEXT NOT NULL,
  true_until TEXT,
  begun_by TEXT REFERENCES reorganisation (id),
  past_unknown INTEGER NOT NULL CHECK (past_unknown IN (0, 1)),
  ended_by TEXT REFERENCES reorganisation (id),
  note TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until IS NULL OR true_until > true_from),
  CHECK ((true_until IS NULL) = (ended_by IS NULL)),
  CHECK (begun_by IS NOT NULL OR past_unknown = 1),
  CHECK (party_parent_id IS NULL OR party_parent_id <> agency_id),
  CHECK (state_parent_id IS NULL OR state_parent_id <> agency_id),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX agency_fact_known ON agency_fact (agency_id, true_from) WHERE known_until IS NULL;
CREATE UNIQUE INDEX agency_fact_open ON agency_fact (agency_id) WHERE known_until IS NULL AND true_until IS NULL;
CREATE INDEX agency_fact_agency ON agency_fact (agency_id);
CREATE INDEX agency_fact_unit ON agency_fact (unit_id);
CREATE INDEX agency_fact_party_parent ON agency_fact (party_parent_id);
CREATE INDEX agency_fact_state_parent ON agency_fact (state_parent_id);
CREATE INDEX agency_fact_begun ON agency_fact (begun_by);
CREATE INDEX agency_fact_ended ON agency_fact (ended_by);
CREATE INDEX agency_fact_order ON agency_fact (sort_key, agency_id);

-- Search: one row per folded word of the name.
CREATE TABLE agency_word (
  word TEXT NOT NULL,
  fact_id TEXT NOT NULL REFERENCES agency_fact (id),
  PRIMARY KEY (word, fact_id)
);

CREATE INDEX agency_word_fact ON agency_word (fact_id);

CREATE TABLE agency_succession (
  id TEXT NOT NULL PRIMARY KEY,
  from_agency_id TEXT NOT NULL REFERENCES agency (id),
  to_agency_id TEXT NOT NULL REFERENCES agency (id),
  reorganisation_id TEXT NOT NULL REFERENCES reorganisation (id),
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (from_agency_id <> to_agency_id),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX agency_succession_known ON agency_succession (from_agency_id, to_agency_id, reorganisation_id)
  WHERE known_until IS NULL;
CREATE INDEX agency_succession_from ON agency_succession (from_agency_id);
CREATE INDEX agency_succession_to ON agency_succession (to_agency_id);
CREATE INDEX agency_succession_reorganisation ON agency_succession (reorganisation_id);

CREATE TABLE appointment (
  id TEXT NOT NULL PRIMARY KEY,
  agency_id TEXT NOT NULL REFERENCES agency (id),
  position TEXT NOT NULL CHECK (length(position) BETWEEN 1 AND 200),
  person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 200),
  true_from TEXT NOT NULL,
  true_until TEXT,
  ended_by TEXT REFERENCES reorganisation (id),
  note TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until IS NULL OR true_until > true_from),
  CHECK (ended_by IS NULL OR true_until IS NOT NULL),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX appointment_known ON appointment (agency_id, position, person, true_from) WHERE known_until IS NULL;
CREATE INDEX appointment_agency ON appointment (agency_id);
CREATE INDEX appointment_ended ON appointment (ended_by);
