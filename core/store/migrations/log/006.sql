-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that were taken off this device to make room, because two others hold them: not taken in again until somebody
-- asks for them. Their rows in `media` stay.
CREATE TABLE cleared(
    address BLOB PRIMARY KEY NOT NULL CHECK(length(address) = 32)
) STRICT, WITHOUT ROWID;
