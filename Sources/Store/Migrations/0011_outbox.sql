-- What the house says to persons: notices on their page, and messages that leave by a channel. Each is written by the transaction of the act
-- it tells of. Addresses and words of what leaves are sealed, and taken away once it is settled.

CREATE TABLE notice (
  id TEXT NOT NULL PRIMARY KEY,
  recipient_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  words TEXT NOT NULL CHECK (length(words) <= 2000),
  link TEXT NOT NULL CHECK (length(link) <= 500),
  once_digest TEXT UNIQUE CHECK (length(once_digest) = 64),
  written_at TEXT NOT NULL,
  read_at TEXT
);
CREATE INDEX notice_recipient ON notice (recipient_id, id);
CREATE INDEX notice_unread ON notice (recipient_id) WHERE read_at IS NULL;

CREATE TABLE message (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'zalo')),
  masked_address TEXT NOT NULL CHECK (length(masked_address) BETWEEN 1 AND 260),
  parcel_sealed TEXT NOT NULL,
  once_digest TEXT UNIQUE CHECK (length(once_digest) = 64),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'failed', 'sent', 'lapsed')),
  tries INTEGER NOT NULL CHECK (tries >= 0),
  written_at TEXT NOT NULL,
  next_try_at TEXT NOT NULL,
  lapses_at TEXT NOT NULL,
  settled_at TEXT,
  receipt TEXT NOT NULL,
  fault TEXT NOT NULL,
  CHECK (length(parcel_sealed) > 0 OR state IN ('sent', 'lapsed')),
  CHECK ((settled_at IS NULL) = (state = 'waiting'))
);
CREATE INDEX message_due ON message (next_try_at) WHERE state = 'waiting';
CREATE INDEX message_state ON message (state, id);

CREATE TABLE staff_contact (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES staff_account (id),
  email_sealed TEXT NOT NULL CHECK (length(email_sealed) > 40),
  email_masked TEXT NOT NULL CHECK (length(email_masked) > 3),
  set_at TEXT NOT NULL
);
