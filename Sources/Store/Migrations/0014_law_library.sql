-- The law library: official texts as imported, taken apart into places. A corrected copy closes what was known and adds a row.

CREATE TABLE law_text (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) BETWEEN 3 AND 100),
  slug TEXT NOT NULL CHECK (length(slug) BETWEEN 3 AND 100),
  kind TEXT NOT NULL,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  issued_on TEXT,
  in_force_from TEXT,
  in_force_until TEXT,
  source_digest TEXT NOT NULL CHECK (length(source_digest) = 64),
  source_text TEXT NOT NULL,
  characters INTEGER NOT NULL CHECK (characters >= 0),
  assigned INTEGER NOT NULL CHECK (assigned BETWEEN 0 AND characters),
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX law_text_known ON law_text (slug) WHERE known_until IS NULL;

CREATE TABLE law_part (
  text_id TEXT NOT NULL REFERENCES law_text (id),
  place INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (length(code) > 0),
  parent_code TEXT,
  level TEXT NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (text_id, place),
  UNIQUE (text_id, code)
);

-- What a text says it does to another document, held or not.
CREATE TABLE law_relation (
  text_id TEXT NOT NULL REFERENCES law_text (id),
  place INTEGER NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('amends', 'replaces')),
  other_number TEXT NOT NULL,
  other_slug TEXT NOT NULL,
  PRIMARY KEY (text_id, place)
);

CREATE INDEX law_relation_other ON law_relation (other_slug);

-- Search: for each folded word of a text the places that hold it, as numbers parted by spaces.
CREATE TABLE law_word (
  word TEXT NOT NULL,
  text_id TEXT NOT NULL REFERENCES law_text (id),
  places TEXT NOT NULL,
  PRIMARY KEY (word, text_id)
);

CREATE INDEX law_word_text ON law_word (text_id);

-- Paragraphs of a text that belong to no place, verbatim.
CREATE TABLE law_unassigned (
  text_id TEXT NOT NULL REFERENCES law_text (id),
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (text_id, place)
);
