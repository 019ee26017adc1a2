-- SPDX-License-Identifier: GPL-3.0-or-later
-- lists.db: the lists that came with surveys as files. Made from their media, and made again whenever it is missing or
-- doubted. The rows of list n are in rows_n(row, c0, c1, …); what searches its column m in fold_n_m and tri_n_m.
CREATE TABLE list(
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rows INTEGER NOT NULL,
    document BLOB
) STRICT;
CREATE TABLE list_column(
    list INTEGER NOT NULL REFERENCES list(id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY(list, n)
) STRICT, WITHOUT ROWID;
-- made: the columns an index was made for ("3", "1 4", "number 2", "search 0"); usable 0: it could not answer.
CREATE TABLE list_index(
    list INTEGER NOT NULL REFERENCES list(id) ON DELETE CASCADE,
    made TEXT NOT NULL,
    usable INTEGER NOT NULL,
    PRIMARY KEY(list, made)
) STRICT, WITHOUT ROWID;
