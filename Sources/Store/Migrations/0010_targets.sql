-- Indicators, what documents want of them, what was approved for five years and for one, and results on three bases.

-- Another way of counting is another indicator, so a definition is never changed.
CREATE TABLE indicator (
  id TEXT NOT NULL PRIMARY KEY,
  place_in_list INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 3 AND 300),
  measure TEXT NOT NULL CHECK (measure IN ('count', 'ratio')),
  unit_word TEXT NOT NULL CHECK (length(unit_word) BETWEEN 1 AND 40),
  direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
  counted TEXT NOT NULL,
  out_of TEXT NOT NULL,
  disaggregations TEXT NOT NULL,
  ledger TEXT CHECK (ledger IN ('households')),
  provision TEXT NOT NULL,
  note TEXT NOT NULL,
  known_from TEXT NOT NULL,
  CHECK ((measure = 'ratio') = (length(out_of) > 0))
);

CREATE INDEX indicator_order ON indicator (place_in_list, id);

-- What a document wants, as known: another status closes the known row and adds one. Shares are in ten thousandths.
CREATE TABLE target (
  id TEXT NOT NULL PRIMARY KEY,
  target_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  wanted BIGINT NOT NULL CHECK (wanted >= 0),
  baseline_year INTEGER,
  baseline BIGINT,
  path_json TEXT NOT NULL,
  document TEXT NOT NULL CHECK (length(document) BETWEEN 3 AND 300),
  clause TEXT NOT NULL,
  body TEXT NOT NULL CHECK (length(body) BETWEEN 3 AND 300),
  seen_in TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  status TEXT NOT NULL CHECK (status IN ('provisional', 'confirmed', 'superseded')),
  note TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  entered_by_name TEXT NOT NULL,
  entered_by_position TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (last_year >= first_year),
  CHECK ((baseline_year IS NULL) = (baseline IS NULL)),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX target_known ON target (target_id) WHERE known_until IS NULL;
CREATE UNIQUE INDEX target_document ON target (indicator_id, unit_id, first_year, last_year, document) WHERE known_until IS NULL;
CREATE INDEX target_indicator ON target (indicator_id);
CREATE INDEX target_unit ON target (unit_id);

CREATE TABLE indicator_package (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 300),
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  document TEXT NOT NULL CHECK (length(document) BETWEEN 3 AND 300),
  body TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  items_json TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (last_year >= first_year)
);

CREATE UNIQUE INDEX indicator_package_known ON indicator_package (first_year, last_year) WHERE known_until IS NULL;

-- A result over a span of days. A count has no denominator; what is not known or does not apply has no number at all.
CREATE TABLE indicator_value (
  id TEXT NOT NULL PRIMARY KEY,
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  unit_id TEXT NOT NULL REFERENCES admin_unit (id),
  true_from TEXT NOT NULL,
  true_until TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('reported', 'verified', 'counted')),
  agency TEXT NOT NULL,
  figure TEXT NOT NULL CHECK (figure IN ('number', 'notAvailable', 'notApplicable')),
  numerator BIGINT,
  denominator BIGINT,
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  note TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until > true_from),
  CHECK ((figure = 'number') = (numerator IS NOT NULL)),
  CHECK (denominator IS NULL OR numerator IS NOT NULL),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX indicator_value_known ON indicator_value (indicator_id, unit_id, true_from, true_until, basis, agency)
  WHERE known_until IS NULL;
CREATE INDEX indicator_value_indicator ON indicator_value (indicator_id, true_until);
CREATE INDEX indicator_value_unit ON indicator_value (unit_id);
