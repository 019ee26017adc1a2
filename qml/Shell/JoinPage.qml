// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Shell
import Uthan.ViewModel

// Waiting to be let in: only the Share pages, which leave the request on a stick and show the code both people compare.
FocusScope {
    id: page

    required property AppViewModel app

    PageStack {
        anchors.fill: parent
        focus: true
        app: page.app
    }
}
