-- SPDX-License-Identifier: GPL-3.0-or-later
-- view.db, what screens read. subject: whom a consent is about. Made from log.db and made again whenever it is missing or doubted.
CREATE TABLE position(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    operation INTEGER NOT NULL,
    touched INTEGER NOT NULL
) STRICT;
INSERT INTO position VALUES(1, 0, 0);

CREATE TABLE record(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    kind TEXT NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    audience INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    subject BLOB,
    fields BLOB NOT NULL,
    wordings BLOB
) STRICT;
CREATE INDEX record_kind ON record(kind, created, id);
CREATE INDEX record_subject ON record(subject) WHERE subject IS NOT NULL;
CREATE INDEX record_author ON record(author, created, id);

CREATE TABLE cache(
    key BLOB PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;
