// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Who may know the exact spot? Draws what the others will see.
//   model     roles: text, note, cover (see SpotChoice), in order
//   current   index chosen, -1 for none;  picked(index)
ChoiceGroup {
    id: chooser

    property var model: []
    property int current: -1

    signal picked(int index)

    //: Name of the four levels of how exactly a place may be known, for a screen reader.
    name: qsTr("Who may know the exact spot?")
    columns: 4
    largeColumns: 2

    Repeater {
        model: chooser.model
        SpotChoice {
            required property int index
            required property var modelData
            text: modelData.text
            note: modelData.note
            cover: modelData.cover
            on: index === chooser.current
            onClicked: chooser.picked(index)
        }
    }
}
