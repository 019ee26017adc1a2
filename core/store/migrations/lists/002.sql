-- SPDX-License-Identifier: GPL-3.0-or-later
-- left_out: 1 where rows that say nothing in this column have no element there.
ALTER TABLE list_column ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
