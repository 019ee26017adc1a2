// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What an exchange brought: whose things arrived, how many, what could not be taken in, and what we left.
ColumnLayout {
    id: report

    required property ShareViewModel share

    spacing: Theme.cardGap

    Card {
        tone: "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: "tick"; color: Theme.leaf; size: Theme.iconLarge }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    bold: true
                    //: After an exchange. %n: things that came from other devices
                    text: report.share.taken > 0 ? qsTr("%Ln new thing(s) came in.", "", Number(report.share.taken))
                        //: After an exchange that brought nothing we did not have
                        : qsTr("We already have everything that lay there.")
                }
                AppText {
                    Layout.fillWidth: true
                    //: After an exchange: ours is on the stick now
                    text: qsTr("What we have lies there for the others.")
                }
            }
        }
        Repeater {
            model: report.share.arrived
            RowLayout {
                id: person
                required property string name
                required property int patch
                required property var count
                Layout.fillWidth: true
                spacing: Theme.space12
                PersonAvatar { visible: person.patch >= 0; patch: Math.max(0, person.patch); side: 40 }
                Icon { visible: person.patch < 0; name: "people"; color: Theme.leaf }
                //: Somebody whose name is not known here
                AppText { Layout.fillWidth: true; text: person.name !== "" ? person.name : qsTr("Somebody") }
                AppText {
                    //: How much arrived from one person. %n: things
                    text: qsTr("%Ln thing(s)", "", Number(person.count))
                    bold: true
                }
            }
        }
    }
    Repeater {
        model: report.share.troubles
        ProblemCard {
            required property string file
            required property string words
            text: words
            detail: file
        }
    }
}
