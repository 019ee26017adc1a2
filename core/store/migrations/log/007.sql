-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a statement came, by our clock; and heads its device named before, of epochs whose newest heads are unknown here.
ALTER TABLE peer ADD COLUMN heard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE peer ADD COLUMN earlier BLOB;
