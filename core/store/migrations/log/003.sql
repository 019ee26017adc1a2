-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public halves of audience keys, each vouched for by a device that holds the key: what a device seals for an audience
-- it is not in. The newest of every audience from every device that vouches.
CREATE TABLE audience_seal(
    audience INTEGER NOT NULL,
    signing_key BLOB NOT NULL CHECK(length(signing_key) = 32),
    epoch INTEGER NOT NULL,
    public BLOB NOT NULL CHECK(length(public) = 32),
    signature BLOB NOT NULL CHECK(length(signature) = 64),
    PRIMARY KEY(audience, signing_key)
) STRICT, WITHOUT ROWID;
