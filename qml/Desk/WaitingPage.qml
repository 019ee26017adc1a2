// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// Things that came from devices which do not belong (any more, or not yet). Kept, shown to nobody; here somebody looks
// into them and lets them in or not.
AppPage {
    id: page

    required property AppViewModel app
    readonly property RightsViewModel rights: app.rights

    header: PageHeader {
        title: qsTr("What waits to be let in")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: rights.refresh()

    AppText {
        Layout.fillWidth: true
        //: What this page is for
        text: qsTr("These came from a device that was taken out of the group, or that nobody let in. Nobody else sees them until you decide. Every device will follow.")
    }
    ProblemCard { visible: text !== ""; text: page.rights.problem }
    EmptyState {
        visible: page.rights.waiting.count === 0
        //: Nothing waits to be let in
        text: qsTr("Nothing waits.")
    }
    Repeater {
        model: page.rights.waiting
        WaitingCard { rights: page.rights }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.rights.waitingCount > 1
        kind: "plain"
        iconName: "tick"
        //: Button: let in everything that waits
        text: qsTr("Let all of it in")
        offReason: page.rights.mayJudge ? "" : qsTr("Only a facilitator's device decides this.")
        onClicked: page.rights.letAllIn()
    }
}
