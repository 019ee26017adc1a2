-- SPDX-License-Identifier: GPL-3.0-or-later
-- What waits for a facilitator (quarantined 1) or was refused (2): found without looking at everything else.
CREATE INDEX operation_waiting ON operation(epoch, n) WHERE quarantined != 0;
