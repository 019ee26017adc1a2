// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The places around the pages: a bar at the bottom of a phone, a rail at the start of a wider window.
FocusScope {
    id: places

    required property AppViewModel app
    readonly property Navigator navigator: app.navigator
    // Whoever has not agreed yet sees only the way in.
    readonly property bool railShown: !Theme.phone && navigator.page !== "welcome"
    readonly property bool barShown: Theme.phone && Pages.alone.indexOf(navigator.page) < 0
    readonly property var entries: [gather, talk, follow, share].filter(entry => Pages.has(entry.place))
    readonly property int current: entries.findIndex(entry => entry.place === navigator.place)

    Keys.onEscapePressed: app.back()
    Keys.onBackPressed: app.back()

    PlaceEntry {
        id: gather
        place: "gather"
        iconName: "gather"
        //: The place where one person gives: answers, photos, places. One word, a verb
        text: qsTr("Gather")
    }
    PlaceEntry {
        id: talk
        place: "talk"
        iconName: "talk"
        //: The place for what the group does in the same room. One word, a verb
        text: qsTr("Talk")
    }
    PlaceEntry {
        id: follow
        place: "follow"
        iconName: "follow"
        //: The place for what was found and what became of it. One word, a verb
        text: qsTr("Follow")
    }
    PlaceEntry {
        id: share
        place: "share"
        iconName: "share"
        //: The place for passing things to other people's devices. One word, a verb
        text: qsTr("Share")
        badge: places.app.gather.onlyHere > 0
        badgeText: places.app.gather.onlyHereText
    }
    PlaceEntry {
        id: deskEntry
        place: "desk"
        iconName: "key"
        //: The place for those who look after the programme. One word
        text: qsTr("Desk")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Loader {
                Layout.fillHeight: true
                active: places.railShown
                visible: active
                sourceComponent: Rail {
                    entries: places.entries
                    current: places.current
                    desk: Pages.has("desk") ? deskEntry : null
                    deskOn: places.navigator.place === "desk"
                    patch: Math.max(0, places.app.session.patch)
                    who: places.app.session.alias
                    onPicked: index => places.navigator.go(places.entries[index].place)
                    onDeskPicked: places.navigator.go("desk")
                    onMePicked: places.navigator.go("me")
                }
            }
            PageStack {
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                app: places.app
            }
        }
        Loader {
            Layout.fillWidth: true
            active: places.barShown
            visible: active
            sourceComponent: NavBar {
                entries: places.entries
                current: places.current
                onPicked: index => places.navigator.go(places.entries[index].place)
            }
        }
    }
}
