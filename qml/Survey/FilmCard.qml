// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A film to watch: one button; while it is open its pictures, with buttons to rest, to see a piece again and to put it
// away. Time runs from left to right in every language, as on every player.
//   key       of this film in `film`
//   byItself  it begins on its own; who is here keeps the focus
//   watched   it is to be shown in this output
ColumnLayout {
    id: card

    required property FilmShow film
    property string key: ""
    property bool byItself: false
    readonly property bool open: film.key === key

    signal watched(output: QtObject)

    Layout.fillWidth: true
    spacing: Theme.space12
    onOpenChanged: {
        if (!open)
            view.active = false
    }
    onByItselfChanged: begin()
    Component.onCompleted: begin()
    Component.onDestruction: film.stop(key)

    function begin() {
        if (byItself)
            view.active = true
    }

    AppButton {
        id: watch
        Layout.fillWidth: true
        visible: !view.active
        kind: "plain"
        iconName: "play"
        iconPointing: false
        //: Button: shows a film.
        text: qsTr("Watch it")
        onClicked: view.active = true
    }
    FilmView {
        id: view
        Layout.fillWidth: true
        Layout.preferredHeight: active ? Math.min(card.width * 0.75, 400) : 0
        visible: active
        rests: card.open && !card.film.isPlaying
        onShown: output => {
            card.watched(output)
            if (!card.byItself)
                rest.forceActiveFocus(Qt.OtherFocusReason)
        }
        onTouched: card.film.toggle()
    }
    RowLayout {
        Layout.fillWidth: true
        visible: view.active
        spacing: Theme.space12
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        AppText {
            text: I18n.language === "" ? "" : I18n.duration(card.film.positionMs)
            size: Theme.noteText
            bold: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.space8
            radius: height / 2
            color: Theme.sunk
            border.width: Theme.tintEdge
            border.color: Theme.outline

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: card.film.lengthMs > 0 ? parent.width * Math.min(1, card.film.positionMs / card.film.lengthMs) : 0
                radius: parent.radius
                color: Theme.pond
            }
        }
        AppText {
            text: I18n.language === "" ? "" : I18n.duration(card.film.lengthMs)
            size: Theme.noteText
            color: Theme.soft
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: view.active
        spacing: Theme.space8

        AppButton {
            id: rest
            kind: "plain"
            compact: true
            iconName: card.film.isPlaying ? "pause" : "play"
            iconPointing: false
            text: card.film.isPlaying
                  //: Button: a film stands still for a while.
                  ? qsTr("Rest")
                  //: Button: a film runs again from its beginning.
                  : card.film.isOver ? qsTr("Once more")
                  //: Button: a film that stands still runs again.
                  : qsTr("Go on")
            onClicked: card.film.toggle()
        }
        AppButton {
            kind: "plain"
            compact: true
            iconName: "undo"
            iconPointing: false
            //: Button: shows the last five seconds of a film again.
            text: qsTr("A little back")
            onClicked: card.film.skipBy(-5000)
        }
        AppButton {
            kind: "plain"
            compact: true
            iconName: "x"
            //: Button: a film is not shown any more.
            text: qsTr("Put it away")
            onClicked: {
                card.film.stop(card.key)
                view.active = false
                watch.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
    ProblemCard {
        visible: card.film.silentKey === card.key && card.key !== ""
        iconName: "camera"
        //: A film is of a kind this device has no player for, or it is damaged.
        text: qsTr("This film cannot be shown here.")
    }
}
