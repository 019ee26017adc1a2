// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Whom to look at: everyone, or one group of people who answered a question alike. A group that is too small is a
// dashed patch that says why it stays closed.
ColumnLayout {
    id: chips

    required property FollowViewModel follow

    spacing: Theme.space8

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Chip {
            pressable: true
            on: chips.follow.by === ""
            //: Filter: results of all people
            text: qsTr("Everyone")
            onClicked: chips.follow.lookBy("")
        }
        Repeater {
            model: chips.follow.groupings
            Chip {
                id: grouping
                width: Math.min(implicitWidth, chips.width)
                required property string name
                required property var model
                pressable: true
                on: chips.follow.by === grouping.name
                text: String(grouping.model.label)
                onClicked: chips.follow.lookBy(grouping.name)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: chips.follow.by !== ""
        spacing: Theme.space8
        Repeater {
            model: chips.follow.groups
            Chip {
                id: group
                width: Math.min(implicitWidth, chips.width)
                required property string name
                required property int count
                required property bool shown
                required property var model
                readonly property string words: String(group.model.label)
                pressable: true
                on: chips.follow.group === group.name && shown
                kept: !shown
                iconName: shown ? "" : "lock"
                //: A group of people in a filter. %1: who, %2: how many
                text: shown ? qsTr("%1: %2").arg(words).arg(I18n.language === "" ? "" : I18n.number(count)) : words
                //: Why a group cannot be looked at
                offReason: shown ? "" : qsTr("Groups under 5 stay closed, so nobody is singled out.")
                onClicked: chips.follow.lookAtGroup(group.name)
            }
        }
    }
}
