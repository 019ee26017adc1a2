-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a long draft says now, where that is not what `draft.body` holds: bytes [start, length(body) - tail) of it are `bytes`.
CREATE TABLE draft_change(
    record BLOB PRIMARY KEY NOT NULL REFERENCES draft(record) ON DELETE CASCADE,
    base INTEGER NOT NULL, -- draft.changed, of the body it stands beside
    start INTEGER NOT NULL,
    tail INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    changed INTEGER NOT NULL
) STRICT;
