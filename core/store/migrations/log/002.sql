-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest frontier statement of every other device: what it says it holds. Receipts follow from these rows.
CREATE TABLE peer(
    device BLOB PRIMARY KEY NOT NULL CHECK(length(device) = 16),
    number INTEGER NOT NULL,
    statement BLOB NOT NULL,
    signature BLOB NOT NULL CHECK(length(signature) = 64)
) STRICT;
