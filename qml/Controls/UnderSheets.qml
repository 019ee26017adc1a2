// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Holds what sheets come up over. Qt keeps the pointer off it while one is up; here keys and assistive tools are kept
// off it, too: what is under a sheet is disabled until the last one has gone.
Item {
    id: under

    readonly property bool covered: T.Overlay.overlay !== null && T.Overlay.overlay.visible

    // The sheet has the keyboard by then, and has seen where it came from.
    function cover() { enabled = !covered }

    onCoveredChanged: {
        if (covered)
            Qt.callLater(cover)
        else
            cover() // before the keyboard goes back
    }
}
