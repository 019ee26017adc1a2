// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The answers are given: the whole row of stitches, and what the person takes along.
AppPage {
    id: page

    required property SurveyViewModel survey

    signal done()
    signal nextPerson()

    spacing: Theme.space20
    onBack: done()

    hero: Item {
        Layout.fillWidth: true
        implicitHeight: Theme.phone ? 200 : Math.round(picture.width * 0.48) // as the picture is drawn

        Art {
            id: picture
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.phone ? page.width : Math.min(page.width, Theme.columnWidth) // never cut to a strip
            name: Theme.dark ? "courtyard_night" : "courtyard_wide"
        }
        LockButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            round: true
            side: 56
            fill: Theme.surface
        }
    }

    AppText {
        Layout.fillWidth: true
        //: After the answers were given.
        text: qsTr("Thank you. Your answers are with us now.")
        size: Theme.titleText
        bold: true
        heading: true
    }
    Card {
        id: cloth
        Layout.fillWidth: true
        tone: "pond"

        AppText {
            Layout.fillWidth: true
            //: Above the rows of stitches: each stitch is one answer, each row one part of the survey.
            text: qsTr("These are your stitches. Each one is an answer you gave.")
            bold: true
            color: Theme.pond
        }
        Repeater {
            model: page.survey.stitches
            StitchProgress {
                required property int modelData
                Layout.fillWidth: true
                Layout.maximumWidth: Math.min(1, modelData / most) * (cloth.width - 2 * Theme.space16) // every stitch as long as the others
                total: modelData
                done: modelData
                showHere: false
                gap: 7
            }
        }
    }
    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16
            Icon { Layout.alignment: Qt.AlignTop; name: "key"; color: Theme.pond; size: Theme.iconLarge }
            AppText {
                Layout.fillWidth: true
                //: Reminder of the receipt code that was shown when the person agreed to take part.
                text: qsTr("Keep your code. With it you can take back what you gave, here or on another of our devices.")
            }
            HearButton {
                text: qsTr("Keep your code. With it you can take back what you gave, here or on another of our devices.")
                lang: I18n.textLanguage
                key: "thanks.code"
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        //: Button: back to the first page, still the same person.
        text: qsTr("Give something more")
        iconName: "gather"
        onClicked: page.done()
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        //: Button: this person is finished; the device is passed to somebody else. Everything said is closed.
        text: qsTr("Next person")
        //: Small line on the button "Next person".
        note: qsTr("Closes what you said")
        iconName: "people"
        onClicked: page.nextPerson()
    }
}
