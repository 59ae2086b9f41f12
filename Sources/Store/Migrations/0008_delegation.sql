-- Powers that one person lets another use, from day to day, by a document; and the roles under the names they keep.

CREATE TABLE delegation (
  id TEXT NOT NULL PRIMARY KEY,
  capability TEXT NOT NULL CHECK (length(capability) > 0),
  scope_kind TEXT NOT NULL CHECK (scope_kind IN ('province', 'unit', 'agency', 'project')),
  scope_id TEXT NOT NULL,
  from_actor_id TEXT NOT NULL,
  from_name TEXT NOT NULL,
  from_position TEXT NOT NULL,
  granted_at TEXT NOT NULL,
  to_actor_id TEXT NOT NULL,
  to_name TEXT NOT NULL,
  to_position TEXT NOT NULL,
  true_from TEXT NOT NULL,
  true_until TEXT NOT NULL,
  document TEXT NOT NULL CHECK (length(document) BETWEEN 5 AND 500),
  revoked_by TEXT,
  revoked_by_name TEXT,
  revoked_by_position TEXT,
  revoked_at TEXT,
  revoked_reason TEXT NOT NULL,
  CHECK (to_actor_id <> from_actor_id),
  CHECK (true_until > true_from),
  CHECK ((scope_kind = 'province') = (scope_id = '')),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CHECK ((revoked_by IS NULL) = (revoked_by_name IS NULL)),
  CHECK ((revoked_by IS NULL) = (revoked_by_position IS NULL))
);

CREATE INDEX delegation_from ON delegation (from_actor_id, id);
CREATE INDEX delegation_to ON delegation (to_actor_id, id);

UPDATE held_position SET role = 'standingCommitteeReader' WHERE role = 'closedReader';
