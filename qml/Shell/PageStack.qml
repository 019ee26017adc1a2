// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// Shows the navigator's pages. Pages stay alive while others lie on top of them; going to another place builds its top
// page anew (what it shows lives in view models).
StackView {
    id: stack

    required property AppViewModel app
    readonly property Navigator navigator: app.navigator
    readonly property int way: LayoutMirroring.enabled ? -1 : 1

    function holder(): var {
        return { page: Pages.url(navigator.page), properties: Object.assign({ app: stack.app }, navigator.parameters) }
    }
    function show() {
        if (Pages.has(navigator.page))
            replace(null, holderComponent, holder(), StackView.Immediate)
        else // a page of an earlier version
            navigator.back()
        takeFocus()
    }
    function takeFocus() {
        if (currentItem)
            currentItem.forceActiveFocus(Qt.OtherFocusReason)
    }

    Component.onCompleted: show()

    Component { id: holderComponent; PageHolder {} }

    Connections {
        target: stack.navigator
        function onPushed() {
            stack.push(holderComponent, stack.holder())
            stack.takeFocus()
        }
        function onPopped() {
            if (stack.depth > 1)
                stack.pop()
            else
                stack.show()
            stack.takeFocus()
        }
        function onChangedPlace() {
            stack.show()
        }
    }

    pushEnter: Transition {
        NumberAnimation { property: "x"; from: stack.way * stack.width / 6; to: 0; duration: Theme.pageTime; easing.type: Easing.OutCubic }
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.pageTime }
    }
    pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.pageTime } }
    popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.pageTime } }
    popExit: Transition {
        NumberAnimation { property: "x"; from: 0; to: stack.way * stack.width / 6; duration: Theme.pageTime; easing.type: Easing.InCubic }
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.pageTime }
    }
}
