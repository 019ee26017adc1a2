// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// All rows of a list: go to one, take one out, add one.
Sheet {
    id: sheet

    required property SurveyViewModel survey

    //: Title above the rows of a list (people, places, …) in a survey.
    title: qsTr("All in this list")

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 420)
        clip: true
        spacing: Theme.space8
        model: sheet.survey.rows
        boundsBehavior: Flickable.StopAtBounds
        delegate: RowCard {
            required property int index
            required words
            required second
            required says
            required number
            required of
            required named
            required here
            required mayRemove

            width: ListView.view.width
            height: implicitHeight
            onClicked: {
                sheet.survey.goToRow(index)
                sheet.close()
            }
            onRemoved: {
                sheet.survey.removeRow(index)
                sheet.close()
            }
        }
        ScrollMark { flickable: list }
    }
    AppButton {
        Layout.fillWidth: true
        visible: sheet.survey.mayAddRow
        kind: "plain"
        iconName: "plus"
        //: Button: adds one more row to a list, for example one more person.
        text: qsTr("Add one more")
        onClicked: {
            sheet.survey.addRow()
            sheet.close()
        }
    }
}
