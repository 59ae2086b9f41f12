-- Persons with their positions and accounts, what proves who they are, and until when tries and sessions count.
-- Nothing secret stands in clear: passwords as scrypt hashes, second factors sealed under a key outside the database, tokens and codes as
-- digests.

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
  created_at TEXT NOT NULL
);

CREATE TABLE held_position (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  agency_id TEXT REFERENCES agency (id),
  agency_name TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 2 AND 200),
  role TEXT NOT NULL,
  true_from TEXT NOT NULL,
  true_until TEXT,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until IS NULL OR true_until > true_from),
  CHECK (known_until IS NULL OR known_until >= known_from)
);
CREATE INDEX held_position_person ON held_position (person_id);
CREATE INDEX held_position_agency ON held_position (agency_id);

CREATE TABLE staff_account (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 3 AND 40),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  closed_at TEXT
);
CREATE UNIQUE INDEX staff_account_person ON staff_account (person_id);

CREATE TABLE credential (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES staff_account (id),
  password_hash TEXT NOT NULL CHECK (length(password_hash) > 40),
  changed_at TEXT NOT NULL
);

CREATE TABLE second_factor (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES staff_account (id),
  secret_sealed TEXT NOT NULL CHECK (length(secret_sealed) > 40),
  used_step BIGINT NOT NULL,
  enrolled_at TEXT NOT NULL
);

CREATE TABLE recovery_code (
  account_id TEXT NOT NULL REFERENCES staff_account (id),
  code_digest TEXT NOT NULL CHECK (length(code_digest) = 64),
  used_at TEXT,
  PRIMARY KEY (account_id, code_digest)
);

CREATE TABLE invitation (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES staff_account (id),
  token_digest TEXT NOT NULL UNIQUE CHECK (length(token_digest) = 64),
  secret_sealed TEXT NOT NULL CHECK (length(secret_sealed) > 40),
  made_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);

CREATE TABLE known_device (
  account_id TEXT NOT NULL REFERENCES staff_account (id),
  device_digest TEXT NOT NULL CHECK (length(device_digest) = 64),
  label TEXT NOT NULL,
  known_at TEXT NOT NULL,
  PRIMARY KEY (account_id, device_digest)
);

CREATE TABLE expiry (
  key_digest TEXT NOT NULL PRIMARY KEY CHECK (length(key_digest) = 64),
  until_moment TEXT NOT NULL
);
CREATE INDEX expiry_until ON expiry (until_moment);

ALTER TABLE session ADD COLUMN device_label TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN idle_seconds INTEGER NOT NULL DEFAULT 0 CHECK (idle_seconds >= 0);
