-- What persons without an account have us keep for them: opened by a code and a secret. The content is sealed, the secret a keyed digest.

CREATE TABLE kept_file (
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 10),
  kind TEXT NOT NULL,
  content_sealed TEXT NOT NULL CHECK (length(content_sealed) > 40),
  secret_digest TEXT NOT NULL CHECK (length(secret_digest) = 64),
  kept_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);
CREATE INDEX kept_file_ends ON kept_file (ends_at);
