-- Acts that take two persons: what the first proposed, as both saw it, and how it ended.

CREATE TABLE proposal (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (length(subject_kind) > 0),
  subject_id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  content_json TEXT NOT NULL,
  changes_json TEXT NOT NULL,
  content_digest TEXT NOT NULL CHECK (length(content_digest) = 64),
  reason TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL,
  proposed_by_position TEXT NOT NULL,
  proposed_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected', 'withdrawn')),
  settled_by TEXT,
  settled_by_name TEXT,
  settled_by_position TEXT,
  settled_at TEXT,
  settled_reason TEXT NOT NULL,
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_by_name IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_by_position IS NULL)),
  CHECK (state <> 'approved' OR settled_by <> proposed_by)
);

CREATE UNIQUE INDEX proposal_waiting ON proposal (kind, subject_kind, subject_id) WHERE state = 'waiting';
CREATE INDEX proposal_state ON proposal (state, id);
CREATE INDEX proposal_subject ON proposal (subject_kind, subject_id, id);
CREATE INDEX proposal_proposed_by ON proposal (proposed_by, id);
