// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Something that waits: what it is, from where, what it says, and the two answers.
Card {
    id: card

    required property string recordId
    required property string kindLabel
    required property bool isNew
    required property bool isRefused
    required property string from
    required property var when
    required property var lines
    property RightsViewModel rights
    //: Why the buttons cannot be pressed
    readonly property string offReason: rights && rights.mayJudge ? "" : qsTr("Only a facilitator's device decides this.")
    //: Something that waits and that this device cannot read
    readonly property string what: kindLabel !== "" ? kindLabel : qsTr("Something this device cannot read")

    tone: isRefused ? "sunk" : "surface"

    AppText { Layout.fillWidth: true; text: card.what; bold: true }
    AppText {
        Layout.fillWidth: true
        //: Where something that waits came from. %1: name of a device, %2: date
        text: (card.from !== "" ? qsTr("From %1, on %2").arg(card.from)
            //: The same, of a device nobody let in. %1 is left for the date
            : qsTr("From a device nobody let in, on %1")).arg(I18n.language === "" ? "" : I18n.date(new Date(Number(card.when))))
        size: Theme.noteText
        color: Theme.soft
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Chip {
            //: What waits: something new, or a change of something that is there
            text: card.isNew ? qsTr("new") : qsTr("a change")
        }
        //: Mark on something that was not let in
        Chip { visible: card.isRefused; iconName: "x"; text: qsTr("not let in") }
    }
    Repeater {
        model: card.lines
        AppText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            voice: "people"
            size: Theme.noteText
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "tick"
            //: Button: what waits counts from now on, on every device
            text: card.isRefused ? qsTr("Let it in after all") : qsTr("Let it in")
            hint: card.what
            offReason: card.offReason
            onClicked: card.rights.judge(card.recordId, true)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !card.isRefused
            kind: "plain"
            iconName: "x"
            //: Button: what waits does not count; it is kept and can be let in later
            text: qsTr("Do not let it in")
            hint: card.what
            offReason: card.offReason
            onClicked: card.rights.judge(card.recordId, false)
        }
    }
}
