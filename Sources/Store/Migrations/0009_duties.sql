-- Duties with the «5 rõ» as they were issued, what happened to them, by which ladder they are urged and what was said, and the days off.
-- A duty's row is what was issued and never changes, but for the columns «now_…»: what its events amount to, kept for lists.

CREATE TABLE duty (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  parent_id TEXT REFERENCES duty (id),
  work TEXT NOT NULL CHECK (length(work) BETWEEN 10 AND 1000),
  product TEXT NOT NULL CHECK (length(product) BETWEEN 3 AND 500),
  priority TEXT NOT NULL CHECK (priority IN ('programme', 'normal')),
  roll_up TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
  giver_id TEXT NOT NULL REFERENCES agency (id),
  monitor_id TEXT REFERENCES agency (id),
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  issued_by_name TEXT NOT NULL,
  issued_by_position TEXT NOT NULL,
  now_open INTEGER NOT NULL CHECK (now_open IN (0, 1)),
  CHECK (parent_id IS NULL OR parent_id <> id)
);
CREATE INDEX duty_parent ON duty (parent_id);
CREATE INDEX duty_giver ON duty (giver_id);
CREATE INDEX duty_monitor ON duty (monitor_id);
CREATE INDEX duty_open ON duty (now_open, number);

-- Place 0 is the lead, exactly one; then the coordinators, each with its own deliverable and day.
CREATE TABLE duty_part (
  duty_id TEXT NOT NULL REFERENCES duty (id),
  place INTEGER NOT NULL CHECK (place >= 0),
  agency_id TEXT NOT NULL REFERENCES agency (id),
  deliverable TEXT NOT NULL CHECK (length(deliverable) BETWEEN 3 AND 500),
  due_on TEXT NOT NULL,
  now_agency_id TEXT NOT NULL REFERENCES agency (id),
  PRIMARY KEY (duty_id, place)
);
CREATE INDEX duty_part_agency ON duty_part (agency_id);
CREATE INDEX duty_part_now ON duty_part (now_agency_id);

CREATE TABLE duty_provision (
  duty_id TEXT NOT NULL REFERENCES duty (id),
  provision_id TEXT NOT NULL REFERENCES provision (id),
  PRIMARY KEY (duty_id, provision_id)
);
CREATE INDEX duty_provision_provision ON duty_provision (provision_id);

CREATE TABLE duty_event (
  duty_id TEXT NOT NULL REFERENCES duty (id),
  place INTEGER NOT NULL CHECK (place > 0),
  part INTEGER NOT NULL CHECK (part >= 0),
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at_moment TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  actor_position TEXT NOT NULL,
  agency_id TEXT REFERENCES agency (id),
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  to_day TEXT,
  words TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (duty_id, place)
);
CREATE INDEX duty_event_agency ON duty_event (agency_id);

-- Who was given a provision to know only, or says that it does not concern the body, with the reason.
CREATE TABLE provision_notice (
  provision_id TEXT NOT NULL REFERENCES provision (id),
  agency_id TEXT NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('information', 'notApplicable', 'ownPlan')),
  words TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at_moment TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  PRIMARY KEY (provision_id, agency_id, kind)
);
CREATE INDEX provision_notice_agency ON provision_notice (agency_id);

CREATE TABLE reminder_ladder (
  priority TEXT NOT NULL CHECK (priority IN ('programme', 'normal')),
  before_days TEXT NOT NULL,
  climb_every INTEGER NOT NULL CHECK (climb_every > 0),
  repeat_every INTEGER NOT NULL CHECK (repeat_every >= 0),
  acknowledge_within INTEGER NOT NULL CHECK (acknowledge_within > 0),
  known_from TEXT NOT NULL,
  known_until TEXT,
  PRIMARY KEY (priority, known_from)
);
CREATE UNIQUE INDEX reminder_ladder_known ON reminder_ladder (priority) WHERE known_until IS NULL;

INSERT INTO reminder_ladder (priority, before_days, climb_every, repeat_every, acknowledge_within, known_from, known_until)
VALUES ('normal', '7,3,1', 2, 1, 3, '2024-01-01T00:00:00.000Z', NULL),
  ('programme', '7,3,1', 1, 0, 2, '2024-01-01T00:00:00.000Z', NULL);

CREATE TABLE reminder (
  id TEXT NOT NULL PRIMARY KEY,
  duty_id TEXT NOT NULL REFERENCES duty (id),
  part INTEGER NOT NULL CHECK (part >= 0),
  due_on TEXT NOT NULL,
  step TEXT NOT NULL,
  repetition INTEGER NOT NULL CHECK (repetition >= 0),
  told_level INTEGER NOT NULL CHECK (told_level >= 0),
  told_agency_id TEXT NOT NULL REFERENCES agency (id),
  told_agency_name TEXT NOT NULL,
  told_head TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('inbox', 'mail')),
  at_moment TEXT NOT NULL,
  UNIQUE (duty_id, part, due_on, step, repetition)
);
CREATE INDEX reminder_told ON reminder (told_agency_id, at_moment);

-- A step that was acknowledged is not said again; the next one is.
CREATE TABLE reminder_acknowledgement (
  duty_id TEXT NOT NULL REFERENCES duty (id),
  part INTEGER NOT NULL CHECK (part >= 0),
  due_on TEXT NOT NULL,
  step TEXT NOT NULL,
  at_moment TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  PRIMARY KEY (duty_id, part, due_on, step)
);

-- Days off and make-up days, each with the decision it rests on (Bộ luật Lao động 2019, Điều 112).
CREATE TABLE calendar_day (
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'makeUp')),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 5 AND 300),
  known_from TEXT NOT NULL,
  known_until TEXT,
  PRIMARY KEY (on_day, known_from),
  CHECK (known_until IS NULL OR known_until >= known_from)
);
CREATE UNIQUE INDEX calendar_day_known ON calendar_day (on_day) WHERE known_until IS NULL;

-- Whose head has taken note of what was open when the office changed hands.
CREATE TABLE handover (
  agency_id TEXT NOT NULL REFERENCES agency (id),
  head TEXT NOT NULL CHECK (length(head) > 0),
  from_day TEXT NOT NULL,
  open_duties INTEGER NOT NULL CHECK (open_duties >= 0),
  at_moment TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  PRIMARY KEY (agency_id, head, from_day)
);

-- The secret address of a person's own calendar; only its digest is kept.
CREATE TABLE calendar_feed (
  token_digest TEXT NOT NULL PRIMARY KEY CHECK (length(token_digest) = 64),
  actor_id TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL
);
