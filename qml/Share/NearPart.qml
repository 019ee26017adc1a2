// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The people near: one press shares with all of them, a press on one with that one. While something goes, what is left.
ColumnLayout {
    id: part

    required property NearbyViewModel nearby
    required property int youPatch
    property RowModel others: null // the group, drawn while nobody is near; null: too many to draw
    readonly property bool nearDrawn: !alone || others === null
    readonly property bool sharing: nearby.phase === "sharing"
    readonly property bool alone: nearby.people.count === 0

    signal othersAsked()

    spacing: Theme.cardGap
    Component.onCompleted: nearby.dismiss()

    ShareThread {
        Layout.fillWidth: true
        model: part.nearDrawn ? part.nearby.people : part.others
        youPatch: part.youPatch
        //: The picture of the people near, while there is nobody
        emptyText: qsTr("Nobody near yet. Your things are kept here.")
        onPicked: index => {
            if (part.nearDrawn)
                part.nearby.shareWith(part.nearby.people.row(index).deviceId)
            else
                part.othersAsked()
        }
    }
    SharingNow {
        Layout.fillWidth: true
        visible: part.sharing
        nearby: part.nearby
    }
    Card {
        visible: part.nearby.phase === "done"
        tone: "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; name: "tick"; color: Theme.leaf; size: Theme.iconLarge }
            AppText { Layout.fillWidth: true; text: part.nearby.doneWords; bold: true; Accessible.role: Accessible.StatusBar }
        }
    }
    ProblemCard {
        visible: part.nearby.phase === "problem"
        text: part.nearby.problem
        detail: part.nearby.problemDetail
    }
    AppButton {
        Layout.fillWidth: true
        visible: !part.sharing
        kind: part.nearby.behind > 0 ? "primary" : "plain"
        iconName: "share"
        //: Button: share with the devices of everybody in the group who is near
        text: qsTr("Share with everybody near")
        offReason: part.nearby.behind > 0 ? ""
            //: Why there is nothing to share: all devices near hold the same things
            : !part.alone ? qsTr("Everybody near already holds what is here.")
            : part.nearby.isUp && part.nearby.addresses.length > 0
                //: Why sharing cannot begin: no device of the group is heard on the Wi-Fi
                ? qsTr("Nobody of the group is near. Be on the same Wi-Fi or hotspot, and open Share on both devices.")
                : qsTr("This device is on no Wi-Fi. Join one, or open a hotspot, then try again.")
        onClicked: part.nearby.shareWithAll()
    }
}
