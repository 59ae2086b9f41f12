-- Rulings as they were given, each with its case and the rule set it came from, so that they can be given again.

-- The dated law data and the rules' version as canonical JSON, once for all rulings that came from them.
CREATE TABLE rule_set (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  rules_version INTEGER NOT NULL CHECK (rules_version > 0),
  content TEXT NOT NULL,
  known_from TEXT NOT NULL
);

-- A case names no person: its mark is the ruling's own id.
CREATE TABLE ruling (
  id TEXT NOT NULL PRIMARY KEY,
  rule_set_digest TEXT NOT NULL REFERENCES rule_set (digest),
  filed_on TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('eligible', 'ineligible', 'undetermined')),
  case_text TEXT NOT NULL,
  answer TEXT NOT NULL,
  kept_at TEXT NOT NULL
);

CREATE INDEX ruling_rule_set ON ruling (rule_set_digest);

-- What the province has decided where the law leaves it to the province: one known value of a parameter for a day. Who entered it and who
-- put it into force stand in the proposal whose subject it is.
CREATE TABLE provincial_decision (
  id TEXT NOT NULL PRIMARY KEY,
  decision_id TEXT NOT NULL,
  parameter TEXT NOT NULL CHECK (parameter IN ('incomeCoefficient', 'allowsRuralPoor', 'colonelMonthlyIncome')),
  decided_value TEXT NOT NULL CHECK (length(decided_value) BETWEEN 1 AND 40),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 3 AND 300),
  decided_on TEXT NOT NULL,
  true_from TEXT NOT NULL,
  true_until TEXT,
  known_from TEXT NOT NULL,
  known_until TEXT,
  CHECK (true_until IS NULL OR true_until > true_from),
  CHECK (known_until IS NULL OR known_until >= known_from)
);

CREATE UNIQUE INDEX provincial_decision_known ON provincial_decision (decision_id) WHERE known_until IS NULL;
CREATE INDEX provincial_decision_parameter ON provincial_decision (parameter, true_from);
