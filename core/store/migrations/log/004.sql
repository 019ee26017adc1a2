-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an exchange that was cut leaves behind, so that the next one goes on from there.

-- Withdrawals that came before the chain they stand in: each carries its own proof, as the body of its operation does.
CREATE TABLE notice(
    record BLOB NOT NULL CHECK(length(record) = 16),
    body BLOB NOT NULL,
    PRIMARY KEY(record, body)
) STRICT, WITHOUT ROWID;

-- Records whose words came without a key: it is asked for in the next exchange.
CREATE TABLE unkeyed(
    record BLOB PRIMARY KEY NOT NULL CHECK(length(record) = 16)
) STRICT, WITHOUT ROWID;

-- Files that have come in part, as media/part/<address>.
CREATE TABLE media_part(
    address BLOB PRIMARY KEY NOT NULL CHECK(length(address) = 32),
    record BLOB NOT NULL,
    bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX media_part_record ON media_part(record);

-- Records kept for their author alone are asked for at every exchange; there are few among many.
CREATE INDEX record_key_own ON record_key(record) WHERE audience = 0;
