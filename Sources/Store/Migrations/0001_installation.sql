-- The installation itself, leases on timed work, sessions, and the record of who did what.

CREATE TABLE installation (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('real', 'demonstration')),
  province_name TEXT NOT NULL CHECK (length(province_name) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL
);

CREATE TABLE lease (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  until_moment TEXT NOT NULL
);

CREATE TABLE session (
  token_digest TEXT NOT NULL PRIMARY KEY CHECK (length(token_digest) = 64),
  actor_id TEXT NOT NULL,
  form_token TEXT NOT NULL CHECK (length(form_token) >= 32),
  begun_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);

CREATE INDEX session_actor ON session (actor_id);

CREATE TABLE audit_entry (
  id TEXT NOT NULL PRIMARY KEY,
  at_moment TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  actor_name TEXT NOT NULL CHECK (length(actor_name) > 0),
  actor_position TEXT NOT NULL,
  capability TEXT NOT NULL,
  action TEXT NOT NULL CHECK (length(action) > 0),
  object_kind TEXT NOT NULL CHECK (length(object_kind) > 0),
  object_id TEXT NOT NULL,
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL,
  reason TEXT NOT NULL
);

CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id, id);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id);
