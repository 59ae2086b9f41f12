-- The record as a Merkle tree: entries wait in a queue, get consecutive leaves, and checkpoints say what the tree was.
--
-- No foreign key leads to audit_entry: leaves, nodes and checkpoints must stand when somebody has removed an entry, since they are what
-- shows it.

CREATE TABLE record_queue (
  entry_id TEXT NOT NULL PRIMARY KEY
);

INSERT INTO record_queue (entry_id) SELECT id FROM audit_entry;

CREATE TABLE record_leaf (
  leaf_index BIGINT NOT NULL PRIMARY KEY CHECK (leaf_index >= 0),
  entry_id TEXT NOT NULL UNIQUE,
  leaf_hash TEXT NOT NULL CHECK (length(leaf_hash) = 64),
  signature TEXT NOT NULL CHECK (length(signature) = 88)
);

-- Complete subtrees of more than one leaf: the one at (level, place) covers the leaves from place * 2^level on.
CREATE TABLE record_node (
  level INTEGER NOT NULL CHECK (level > 0),
  place BIGINT NOT NULL CHECK (place >= 0),
  node_hash TEXT NOT NULL CHECK (length(node_hash) = 64),
  PRIMARY KEY (level, place)
);

CREATE TABLE record_checkpoint (
  id TEXT NOT NULL PRIMARY KEY,
  size BIGINT NOT NULL UNIQUE CHECK (size > 0),
  root TEXT NOT NULL CHECK (length(root) = 64),
  at_moment TEXT NOT NULL,
  note TEXT NOT NULL
);
