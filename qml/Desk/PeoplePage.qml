// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Share
import Uthan.Theme
import Uthan.ViewModel

// Who takes part (by patch and chosen name, never a legal one) and which devices belong to the group.
AppPage {
    id: page

    required property AppViewModel app

    header: PageHeader {
        title: qsTr("People and devices")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        app.share.refresh()
        app.share.lookForSticks()
        app.records.showKind("person")
    }

    ProblemCard { visible: page.app.share.phase === "problem"; text: page.app.share.problem; detail: page.app.share.problemDetail }
    SectionHeading { text: qsTr("Our devices") }
    Card {
        gap: Theme.space16
        Repeater {
            model: page.app.share.devices
            DeviceRow {
                id: device
                required property string deviceId
                required property bool mayRemove
                lacksShown: true
                IconButton {
                    visible: device.mayRemove
                    iconName: "x"
                    //: Sign beside a device of the group: it is lost or was given away. %1: its name
                    label: qsTr("Take %1 out of the group").arg(device.name)
                    onClicked: {
                        removing.deviceId = device.deviceId
                        removing.deviceName = device.name
                        removing.open()
                    }
                }
            }
        }
    }
    Repeater {
        model: page.app.share.requests
        JoinRequestCard { share: page.app.share }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "usb"
        //: Button: look on the stick whether a device asks to be let in
        text: qsTr("Look on the stick who asks to be let in")
        onClicked: page.app.share.lookForSticks()
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        //: Heading over the people of the programme
        text: qsTr("People")
        //: Beside the heading. %n: people
        note: qsTr("%Ln people", "", page.app.records.records.count)
    }
    Repeater {
        model: page.app.records.records
        ActionCard {
            id: person
            required property string recordId
            required property string subtitle
            readonly property int patch: Number(person.model.patch ?? -1)
            required property var model
            visible: String(model.title ?? "") !== ""
            picture: person.patch >= 0 ? "image://patch/" + person.patch : ""
            pictureSide: 56
            iconName: "person"
            title: String(person.model.title ?? "")
            text: person.subtitle
            onClicked: page.app.navigator.push("record", { recordId: person.recordId })
        }
    }
    RemoveDeviceSheet { id: removing; share: page.app.share }
}
