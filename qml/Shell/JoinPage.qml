// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Shell
import Uthan.ViewModel

// Waiting to be let in: the Share page, which leaves the request on the stick and shows the code both people compare.
FocusScope {
    id: page

    required property AppViewModel app

    Component.onCompleted: {
        if (Pages.has("share"))
            share.setSource(Pages.url("share"), { app: page.app })
    }
    Loader {
        id: share
        anchors.fill: parent
        focus: true
    }
}
