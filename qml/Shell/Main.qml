// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Uthan.Controls
import Uthan.Lock
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The window. Sets what Theme takes from outside and shows what there is to show: a first start, a problem, the places.
ApplicationWindow {
    id: window

    required property AppViewModel app
    readonly property QtObject pages: Pages // for --self-test

    visible: true
    minimumWidth: 320
    minimumHeight: 480
    //: Title of the window; the name of the app. %1 is the name of the programme
    title: app.gather.programmeName.text === "" || app.stage === AppViewModel.Locked ? qsTr("Uthan") : qsTr("Uthan: %1").arg(app.gather.programmeName.text)
    color: Theme.ground
    LayoutMirroring.enabled: I18n.rightToLeft
    LayoutMirroring.childrenInherit: true

    onClosing: close => close.accepted = window.app.mayClose() // what was said last is kept first
    Connections {
        target: window.app
        function onMayCloseNow() { window.close() }
    }

    Binding { target: Theme; property: "mode"; value: window.app.me.themeMode }
    Binding { target: Theme; property: "language"; value: I18n.textLanguage }
    Binding { target: Theme; property: "textScale"; value: window.app.me.textScale }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: QuickLock; property: "shown"; value: window.app.lock.asksForSecret && window.app.stage === AppViewModel.Open }
    Connections {
        target: QuickLock
        function onPressed() { window.app.lock.lockNow() }
    }
    Connections {
        target: window.app.lock
        function onShutting() { window.app.recovery.forgetShares() } // a share shown must not stay behind
    }
    Connections {
        target: window.app.idle
        function onIdle() { window.app.lock.lockNow() }
    }
    Shortcut { sequence: "Ctrl+L"; context: Qt.ApplicationShortcut; enabled: QuickLock.shown; onActivated: window.app.lock.lockNow() }

    UnderSheets {
        anchors.fill: parent

        Loader {
            id: content
            anchors.fill: parent
            focus: true
            sourceComponent: {
                switch (window.app.stage) {
                case AppViewModel.FirstStart:
                    return firstStart
                case AppViewModel.Joining:
                    return joining
                case AppViewModel.Stopped:
                    return stopped
                case AppViewModel.Open:
                    return places
                case AppViewModel.Locked:
                    return locked
                default:
                    return null // opening takes less than what would need a sign
                }
            }
        }
    }
    VoiceNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.pageMargin
        anchors.bottomMargin: Theme.bigTouch + Theme.space48
    }

    Component { id: firstStart; FirstStartPage { app: window.app } }
    Component { id: joining; JoinPage { app: window.app } }
    Component { id: stopped; StoppedPage { app: window.app } }
    Component { id: locked; LockedPage { app: window.app } }
    Component { id: places; Places { app: window.app } }
}
