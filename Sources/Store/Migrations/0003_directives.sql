-- Directives: documents, versions of their texts, provisions and what a person decided about them.

CREATE TABLE directive (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 300),
  kind TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('party', 'state')),
  issuer TEXT NOT NULL,
  place TEXT NOT NULL,
  issued_on TEXT,
  subject TEXT NOT NULL,
  holding TEXT NOT NULL CHECK (holding IN ('official', 'restated', 'cited')),
  recorded_at TEXT NOT NULL
);

CREATE TABLE directive_link (
  id TEXT NOT NULL PRIMARY KEY,
  from_directive_id TEXT NOT NULL REFERENCES directive (id),
  to_directive_id TEXT NOT NULL REFERENCES directive (id),
  relation TEXT NOT NULL CHECK (relation IN ('implements', 'amends', 'replaces', 'cites')),
  from_day TEXT,
  recorded_at TEXT NOT NULL,
  UNIQUE (from_directive_id, to_directive_id, relation),
  CHECK (from_directive_id <> to_directive_id)
);

CREATE INDEX directive_link_to ON directive_link (to_directive_id);

CREATE TABLE directive_act (
  id TEXT NOT NULL PRIMARY KEY,
  directive_id TEXT NOT NULL REFERENCES directive (id),
  act TEXT NOT NULL CHECK (act IN ('adopted', 'amended', 'replaced', 'closed')),
  on_day TEXT NOT NULL,
  by_agency TEXT NOT NULL CHECK (length(by_agency) > 0),
  document TEXT NOT NULL CHECK (length(document) > 0),
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);

CREATE INDEX directive_act_directive ON directive_act (directive_id, on_day);

CREATE TABLE publication (
  id TEXT NOT NULL PRIMARY KEY,
  directive_id TEXT NOT NULL REFERENCES directive (id),
  decision TEXT NOT NULL CHECK (length(decision) > 0),
  decided_on TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  recorded_at TEXT NOT NULL,
  CHECK (from_day >= decided_on),
  CHECK (until_day IS NULL OR until_day > from_day)
);

CREATE UNIQUE INDEX publication_open ON publication (directive_id) WHERE until_day IS NULL;
CREATE INDEX publication_directive ON publication (directive_id);

-- What hangs on a directive that was replaced, waiting for a person to look at it again.
CREATE TABLE review_mark (
  id TEXT NOT NULL PRIMARY KEY,
  directive_id TEXT NOT NULL REFERENCES directive (id),
  because_of_directive_id TEXT NOT NULL REFERENCES directive (id),
  reason TEXT NOT NULL,
  marked_at TEXT NOT NULL,
  cleared_at TEXT,
  cleared_note TEXT NOT NULL
);

CREATE INDEX review_mark_directive ON review_mark (directive_id);
CREATE INDEX review_mark_because ON review_mark (because_of_directive_id);
CREATE UNIQUE INDEX review_mark_open ON review_mark (directive_id, because_of_directive_id) WHERE cleared_at IS NULL;

CREATE TABLE directive_version (
  id TEXT NOT NULL PRIMARY KEY,
  directive_id TEXT NOT NULL REFERENCES directive (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'current', 'superseded')),
  holding TEXT NOT NULL CHECK (holding IN ('official', 'restated')),
  source_digest TEXT NOT NULL CHECK (length(source_digest) = 64),
  source_text TEXT NOT NULL,
  legal_bases_json TEXT NOT NULL,
  characters INTEGER NOT NULL CHECK (characters >= 0),
  assigned INTEGER NOT NULL CHECK (assigned BETWEEN 0 AND characters),
  signed_for TEXT NOT NULL,
  signed_position TEXT NOT NULL,
  signed_name TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  UNIQUE (directive_id, ordinal)
);

CREATE UNIQUE INDEX directive_version_current ON directive_version (directive_id) WHERE state = 'current';
CREATE UNIQUE INDEX directive_version_proposed ON directive_version (directive_id) WHERE state = 'proposed';

CREATE TABLE directive_recipient (
  version_id TEXT NOT NULL REFERENCES directive_version (id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (version_id, place)
);

CREATE TABLE unassigned_text (
  version_id TEXT NOT NULL REFERENCES directive_version (id),
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (version_id, place)
);

CREATE TABLE provision (
  id TEXT NOT NULL PRIMARY KEY,
  directive_id TEXT NOT NULL REFERENCES directive (id)
);

CREATE INDEX provision_directive ON provision (directive_id);

CREATE TABLE provision_text (
  id TEXT NOT NULL PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES directive_version (id),
  provision_id TEXT NOT NULL REFERENCES provision (id),
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  parent_code TEXT,
  level TEXT NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  joins_json TEXT NOT NULL,
  acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
  names_target INTEGER NOT NULL CHECK (names_target IN (0, 1)),
  UNIQUE (version_id, code),
  UNIQUE (version_id, provision_id),
  UNIQUE (version_id, place)
);

CREATE INDEX provision_text_provision ON provision_text (provision_id);

CREATE TABLE provision_mention (
  provision_text_id TEXT NOT NULL REFERENCES provision_text (id),
  place INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'group', 'deadline', 'quantity', 'document')),
  words TEXT NOT NULL,
  stands_in TEXT NOT NULL CHECK (stands_in IN ('title', 'text')),
  range_from INTEGER NOT NULL CHECK (range_from >= 0),
  range_until INTEGER NOT NULL,
  PRIMARY KEY (provision_text_id, place),
  CHECK (range_until > range_from)
);

CREATE TABLE provision_suspect (
  provision_text_id TEXT NOT NULL REFERENCES provision_text (id),
  place INTEGER NOT NULL,
  found TEXT NOT NULL,
  suggested TEXT NOT NULL,
  reason TEXT NOT NULL,
  stands_in TEXT NOT NULL CHECK (stands_in IN ('title', 'text')),
  range_from INTEGER NOT NULL CHECK (range_from >= 0),
  range_until INTEGER NOT NULL,
  PRIMARY KEY (provision_text_id, place),
  CHECK (range_until > range_from)
);

-- Full-text search: one row per folded word of the verbatim text and of its suggested readings.
CREATE TABLE provision_word (
  word TEXT NOT NULL,
  provision_text_id TEXT NOT NULL REFERENCES provision_text (id),
  PRIMARY KEY (word, provision_text_id)
);

CREATE INDEX provision_word_text ON provision_word (provision_text_id);

-- How a proposed version's provisions continue those of the current one, until a person has confirmed it.
CREATE TABLE provision_match (
  version_id TEXT NOT NULL REFERENCES directive_version (id),
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('same', 'reworded', 'moved', 'split', 'inserted')),
  old_provision_id TEXT REFERENCES provision (id),
  old_code TEXT,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
  PRIMARY KEY (version_id, code),
  CHECK ((kind = 'inserted') = (old_provision_id IS NULL))
);

CREATE INDEX provision_match_old ON provision_match (old_provision_id);

-- Who, by when, on which source: one fact at a time, corrections keep what was known before.
CREATE TABLE provision_assignment (
  id TEXT NOT NULL PRIMARY KEY,
  provision_id TEXT NOT NULL REFERENCES provision (id),
  aspect TEXT NOT NULL CHECK (aspect IN ('owner', 'due', 'targetSource')),
  agency_id TEXT,
  agency_name TEXT,
  due_on TEXT,
  source_document TEXT,
  source_clause TEXT,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK ((aspect = 'owner') = (agency_id IS NOT NULL AND agency_name IS NOT NULL)),
  CHECK ((aspect = 'due') = (due_on IS NOT NULL)),
  CHECK ((aspect = 'targetSource') = (source_document IS NOT NULL AND source_clause IS NOT NULL)),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX provision_assignment_known ON provision_assignment (provision_id, aspect) WHERE known_until IS NULL;
CREATE INDEX provision_assignment_provision ON provision_assignment (provision_id);
CREATE INDEX provision_assignment_agency ON provision_assignment (agency_id);
