-- The record read by act and by leaf, and the salts under which personal values stand in it.

CREATE INDEX audit_entry_action ON audit_entry (action, id);
CREATE INDEX record_leaf_hash ON record_leaf (leaf_hash);

-- One salt for each record whose personal values are named in entries. With the salt the digests lose their meaning; entries stay.
CREATE TABLE personal_salt (
  object_kind TEXT NOT NULL CHECK (length(object_kind) > 0),
  object_id TEXT NOT NULL,
  salt TEXT NOT NULL CHECK (length(salt) = 64),
  made_at TEXT NOT NULL,
  PRIMARY KEY (object_kind, object_id)
);
