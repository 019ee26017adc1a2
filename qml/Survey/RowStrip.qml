// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Above a question that stands in rows: whose question this is, row within row, and the way to the other rows.
// A Column, as in AnotherRow.
Column {
    id: strip

    required property SurveyViewModel survey

    signal rowsAsked()

    spacing: Theme.space8

    Repeater {
        model: strip.survey.around

        RowCard {
            required property int index
            required words
            required second
            required says
            required number
            required of
            required named
            readonly property bool innermost: index === strip.survey.around.count - 1

            anchors.right: parent?.right // the side that lines end on
            width: strip.width - index * Theme.space16
            interactive: innermost
            here: innermost
            //: Said of the line that tells which row of a list the question is about; pressing it shows all rows.
            hint: innermost ? qsTr("Shows all of them") : ""
            onClicked: strip.rowsAsked()
        }
    }
}
