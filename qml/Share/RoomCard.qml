// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Pictures and voices, counted apart from answers: how many, how big, and what may be cleared from this device because
// two others hold it. Asked once more before anything goes.
Card {
    id: card

    required property RoomViewModel room
    property bool sure: false

    function megabytes(amount: real): string {
        //: How big pictures and voices are together. %1: megabytes
        return amount > 0 && amount < 0.1 ? qsTr("less than 1 MB") : qsTr("%1 MB").arg(I18n.language === "" ? "" : I18n.number(Math.round(amount * 10) / 10))
    }

    gap: Theme.space12
    Component.onCompleted: room.refresh()

    ShareRow {
        Layout.fillWidth: true
        iconName: "camera"
        //: Sort of things in the share list: all files with pictures, voices, films
        text: qsTr("Pictures and voices")
        total: card.room.here
        done: card.room.here - card.room.onlyHere
        where: card.room.here > 0 && card.room.onlyHere === 0 ? "held" : "here"
        words: card.room.here === 0 ? qsTr("none yet")
            : card.room.onlyHere === 0 ? qsTr("all %1").arg(I18n.language === "" ? "" : I18n.number(card.room.here))
            : qsTr("%1 of %2 only here").arg(I18n.language === "" ? "" : I18n.number(card.room.onlyHere)).arg(I18n.number(card.room.here))
    }
    AppText {
        Layout.fillWidth: true
        visible: card.room.here > 0
        //: How much room pictures and voices take. %1: "38 MB"
        text: qsTr("They take %1 of room.").arg(card.megabytes(card.room.hereMegabytes))
        size: Theme.noteText
        color: Theme.soft
    }
    AppText {
        Layout.fillWidth: true
        visible: card.room.safeToClear > 0
        //: %n: pictures and voices that may be cleared. %1: "38 MB"
        text: qsTr("%Ln of them are safe to clear from this device, %1: two other devices hold them for certain.", "", card.room.safeToClear).arg(card.megabytes(card.room.safeMegabytes))
    }
    AppText {
        Layout.fillWidth: true
        visible: card.room.cleared > 0
        text: card.room.isFetching
            //: Pictures and voices were asked for again
            ? qsTr("They come again when you next share with a device that has them.")
            //: %n: pictures and voices that other devices hold and this one does not
            : qsTr("%Ln picture(s) and voices are not on this device. Others keep them.", "", card.room.cleared)
        size: Theme.noteText
        color: Theme.soft
    }
    ProblemCard { visible: card.room.hasTrouble; text: qsTr("That did not work just now. Please try again.") }
    GridLayout {
        Layout.fillWidth: true
        visible: card.room.safeToClear > 0 || (card.room.cleared > 0 && !card.room.isFetching)
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: card.room.safeToClear > 0
            kind: "plain"
            compact: true
            //: First press of the button that clears pictures from this device, then the second
            text: card.sure ? qsTr("Yes, clear them from here") : qsTr("Clear them from here")
            onClicked: {
                if (card.sure)
                    card.room.clear()
                card.sure = !card.sure
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: card.room.cleared > 0 && !card.room.isFetching
            kind: "plain"
            compact: true
            iconName: "down"
            //: Button: bring pictures and voices back to this device
            text: qsTr("Fetch them again")
            onClicked: card.room.fetchAgain()
        }
    }
}
