// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.ViewModel
import Uthan.Welcome

// The uses once more, from what was said before.
ConsentStep {
    id: page

    consent: app.consent

    Connections {
        target: page.app.consent
        function onChangeKept() {
            page.app.back()
        }
    }
}
