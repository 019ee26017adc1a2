// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Lock
import Uthan.Share
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// Who holds what, and the stick. People and devices, never networks; a receipt on each thing this device gave.
AppPage {
    id: page

    required property AppViewModel app
    readonly property ShareViewModel share: app.share
    // Few enough devices for the picture of the threads between us; otherwise they stand in a list.
    readonly property bool drawn: !share.waitsToJoin && !Theme.largeText && share.others.count > 0 && share.others.count <= (Theme.phone ? 3 : 5)
    //: Share page, in one sentence. %n: things only this device holds
    readonly property string sentence: share.waitsToJoin ? qsTr("This device is not in a group yet.")
        : share.onlyHere > 0 ? qsTr("%Ln thing(s) are only on this device.", "", share.onlyHere)
                             : qsTr("Everything here is also on another device.")

    header: PageHeader {
        //: Title of the place for passing things to other people's devices. One word, a verb
        title: qsTr("Share")
        subtitle: page.share.deviceName
        backShown: page.share.waitsToJoin
        hearShown: true
        playing: Voice.playingKey === "share"
        onHeard: Voice.toggle(page.sentence, I18n.textLanguage, "share")
        onHelped: page.app.navigator.push("help")
        onBack: page.app.back()
    }
    onBack: page.app.back()
    onHelped: page.app.navigator.push("help")
    onHeardAsked: Voice.toggle(sentence, I18n.textLanguage, "share")
    Component.onCompleted: {
        share.refresh()
        app.recovery.refresh()
        app.nearby.enter()
    }
    Component.onDestruction: app.nearby.leave()

    AskToJoin {
        Layout.fillWidth: true
        visible: page.share.waitsToJoin
        app: page.app
    }

    RecoveringCard { recovery: page.app.recovery }
    NearPart {
        Layout.fillWidth: true
        visible: !page.share.waitsToJoin
        nearby: page.app.nearby
        youPatch: Math.max(0, page.app.session.patch)
        others: page.drawn ? page.share.others : null
        onOthersAsked: page.app.navigator.push("people")
    }
    ActionCard {
        visible: !page.share.waitsToJoin
        iconName: "plus"
        //: Button: opens the page that lets a new device into the group
        title: qsTr("Let somebody in")
        //: Below the button that lets a new device in
        text: qsTr("A new device joins in a minute, without internet.")
        offReason: page.share.mayAdmit ? "" : qsTr("Only a steward's device can let others in.")
        onClicked: page.app.navigator.push("invite")
    }
    AddressPart {
        visible: !page.share.waitsToJoin
        nearby: page.app.nearby
    }
    ActionCard {
        visible: !page.share.waitsToJoin
        iconName: "usb"
        //: Button: exchange everything with other devices by a USB stick
        title: qsTr("Give and take with a stick")
        text: page.sentence
        onClicked: page.app.navigator.push("stick")
    }
    ActionCard {
        visible: !page.share.waitsToJoin
        iconName: "box"
        //: Button: opens the page of the hub, a computer that is always on and keeps sealed parcels for the group
        title: qsTr("The hub")
        text: page.app.hub.address === ""
            //: Below it, while the group has none
            ? qsTr("A computer that is always on, for those who seldom meet.")
            : page.app.hub.lastVisit > 0
            //: Below it. %1: date
            ? qsTr("Shared with it on %1").arg(I18n.language === "" ? "" : I18n.date(new Date(page.app.hub.lastVisit)))
            //: Below it, while nothing has gone there
            : qsTr("Not shared with it yet")
        onClicked: page.app.navigator.push("hub")
    }

    SectionHeading {
        visible: !page.share.waitsToJoin && !page.drawn
        Layout.topMargin: Theme.space12
        //: Heading over the devices of the group
        text: qsTr("Our devices")
    }
    Card {
        visible: !page.share.waitsToJoin && !page.drawn
        gap: Theme.space16
        Repeater {
            model: page.share.devices
            DeviceRow {}
        }
        AppText {
            Layout.fillWidth: true
            visible: page.share.devices.count <= 1
            //: Shown while no other device has been let in
            text: qsTr("Nobody else yet. Your things are kept here.")
            color: Theme.soft
        }
    }

    SectionHeading {
        visible: !page.share.waitsToJoin
        Layout.topMargin: Theme.space12
        //: Heading over counts of answers, photo stories, places
        text: qsTr("What we hold here")
    }
    Card {
        visible: !page.share.waitsToJoin
        gap: Theme.space12
        Repeater {
            model: page.share.holdings
            HoldingRow {}
        }
    }
    RoomCard {
        visible: !page.share.waitsToJoin
        room: page.app.room
    }

    SectionHeading {
        visible: page.share.items.count > 0
        Layout.topMargin: Theme.space12
        //: Heading over the things made on this device, each with a receipt
        text: qsTr("Given from this device")
    }
    Repeater {
        model: page.share.items
        ItemRow {}
    }
    Item { Layout.preferredHeight: Theme.space16 }
}
