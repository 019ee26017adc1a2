-- SPDX-License-Identifier: GPL-3.0-or-later
-- creation: 0, or operation.n in log.db: what a record says that was made in one go and never changed is read there,
-- and not kept here a second time (fields is empty then).
ALTER TABLE record ADD COLUMN creation INTEGER NOT NULL DEFAULT 0;
