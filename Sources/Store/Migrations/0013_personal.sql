-- Personal data: one place for all of it, sealed; found by keyed digests; who looked at it, why, and what its person asked for.

CREATE TABLE personal_value (
  id TEXT NOT NULL PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (length(subject_kind) > 0),
  subject_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  value_sealed TEXT NOT NULL CHECK (length(value_sealed) > 40),
  kept_at TEXT NOT NULL,
  UNIQUE (subject_kind, subject_id, kind)
);

-- The blind index. An exact token is equal for equal values; near ones are shared by values that differ in one digit, or in two that changed places.
CREATE TABLE personal_token (
  kind TEXT NOT NULL,
  token_digest TEXT NOT NULL CHECK (length(token_digest) = 64),
  value_id TEXT NOT NULL REFERENCES personal_value (id),
  is_exact INTEGER NOT NULL CHECK (is_exact IN (0, 1)),
  PRIMARY KEY (kind, token_digest, value_id)
);
CREATE INDEX personal_token_value ON personal_token (value_id);

CREATE TABLE personal_access (
  id TEXT NOT NULL PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (length(kinds) > 0),
  purpose TEXT NOT NULL,
  reader_id TEXT NOT NULL,
  reader_name TEXT NOT NULL,
  reader_position TEXT NOT NULL,
  read_at TEXT NOT NULL
);
CREATE INDEX personal_access_subject ON personal_access (subject_kind, subject_id, id);

-- What a person asks about the own data, with the day by which it must be settled.
CREATE TABLE personal_request (
  id TEXT NOT NULL PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_name TEXT NOT NULL CHECK (length(subject_name) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind IN ('see', 'correct', 'erase', 'object')),
  words_sealed TEXT NOT NULL CHECK (length(words_sealed) > 40),
  received_at TEXT NOT NULL,
  due_day TEXT NOT NULL,
  settled_at TEXT,
  outcome TEXT CHECK (outcome IN ('done', 'partly', 'refused')),
  answer TEXT NOT NULL CHECK (length(answer) <= 2000),
  settled_by TEXT,
  CHECK ((settled_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX personal_request_subject ON personal_request (subject_kind, subject_id, id);
CREATE INDEX personal_request_open ON personal_request (due_day) WHERE settled_at IS NULL;

-- Breaches of personal data, with the moment at which each became known: the clock of the notice runs from it.
CREATE TABLE data_breach (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 5 AND 200),
  known_at TEXT NOT NULL,
  notify_by TEXT NOT NULL,
  what_happened TEXT NOT NULL CHECK (length(what_happened) <= 4000),
  who_is_hit TEXT NOT NULL CHECK (length(who_is_hit) <= 2000),
  what_was_done TEXT NOT NULL CHECK (length(what_was_done) <= 4000),
  notified_at TEXT,
  notice_number TEXT NOT NULL CHECK (length(notice_number) <= 100),
  late_reason TEXT NOT NULL CHECK (length(late_reason) <= 1000),
  closed_at TEXT
);
