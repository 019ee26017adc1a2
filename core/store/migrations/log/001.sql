-- SPDX-License-Identifier: GPL-3.0-or-later
-- log.db, the only place where what people said is kept. docs/formats/store.md explains every column.
CREATE TABLE meta(
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE epoch(
    id INTEGER PRIMARY KEY,
    epoch BLOB NOT NULL UNIQUE CHECK(length(epoch) = 16),
    signing_key BLOB NOT NULL CHECK(length(signing_key) = 32),
    statement_signature BLOB NOT NULL CHECK(length(statement_signature) = 64),
    mine INTEGER NOT NULL DEFAULT 0,
    frozen INTEGER NOT NULL DEFAULT 0
) STRICT;

-- n is the order of arrival on this device; branch is 0 unless two operations claim one seq (a fork: both are kept).
CREATE TABLE operation(
    n INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    seq INTEGER NOT NULL,
    branch INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL CHECK(length(record) = 16),
    header BLOB NOT NULL,
    body BLOB,
    quarantined INTEGER NOT NULL DEFAULT 0,
    UNIQUE(epoch, seq, branch)
) STRICT;
CREATE INDEX operation_record ON operation(record);
CREATE INDEX operation_withdraw ON operation(record) WHERE kind = 32;

CREATE TABLE segment(
    id INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    branch INTEGER NOT NULL DEFAULT 0,
    last_seq INTEGER NOT NULL,
    head BLOB NOT NULL CHECK(length(head) = 32),
    signature BLOB NOT NULL CHECK(length(signature) = 64),
    UNIQUE(epoch, last_seq, branch)
) STRICT;

CREATE TABLE audience_key(
    audience INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    key BLOB NOT NULL CHECK(length(key) = 32),
    PRIMARY KEY(audience, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_key(
    record BLOB PRIMARY KEY NOT NULL CHECK(length(record) = 16),
    audience INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Records whose operations became readable (a key arrived, quarantine ended) without a new operation.
CREATE TABLE touched(
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    record BLOB NOT NULL
) STRICT;

-- What was taken back. kind and subject only where this device could read them before.
CREATE TABLE withdrawn(
    record BLOB PRIMARY KEY NOT NULL CHECK(length(record) = 16),
    kind TEXT NOT NULL DEFAULT '',
    subject BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE media(
    address BLOB PRIMARY KEY NOT NULL CHECK(length(address) = 32),
    record BLOB NOT NULL,
    bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX media_record ON media(record);

CREATE TABLE draft(
    record BLOB PRIMARY KEY NOT NULL CHECK(length(record) = 16),
    kind TEXT NOT NULL,
    person BLOB NOT NULL,
    subject TEXT NOT NULL,
    body BLOB NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE setting(
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
