// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The one press that locks the device, at the top of every page. The window says whether there is a lock to close, and
// closes it; without one the sign is not there.
QtObject {
    property bool shown: false

    signal pressed()
}
