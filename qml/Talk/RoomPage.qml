// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Talk
import Uthan.Theme
import Uthan.ViewModel

// Who is in the room, by role and number, never by name.
AppPage {
    id: page

    required property AppViewModel app

    header: PageHeader {
        title: qsTr("Who is in the room?")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: app.talk.refresh()

    AppText {
        Layout.fillWidth: true
        //: Above the counters of people in the room
        text: qsTr("We count roles, not names. It is kept with the themes, so that everyone knows who made them.")
    }
    Repeater {
        model: page.app.talk.room
        RoomCard { onMoved: count => page.app.talk.setInRoom(role, count) }
    }
}
