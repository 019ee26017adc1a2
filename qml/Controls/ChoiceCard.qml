// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One thing to choose: picture, words and hear stay together. The card picks, the disc only speaks.
//   text, note, lang   words; a smaller second line
//   picture            source of a picture ("image://art/c_fam", a file); or iconName
//   multi              check box instead of radio button
//   on                 chosen
//   wordless           only the picture is drawn; the words are its name and what the disc says. A picture that is not
//                      here says nothing: then the words are drawn
//   form               "list" (one a row) or "grid" (picture above words); large text is always a list
//   hearable, hasVoice, playing, heard()   the disc
//   signs, extended    what stands below the disc; it is there
//   accent, tint       "pond" unless the choice is about places or deciding together ("plum")
Pressable {
    id: card

    property string text: ""
    property string note: ""
    property string lang: ""
    property string shown: text // to the eye: with what keeps the order of writing of answers inside it
    property string rich: "" // the text with what its author stressed, as safe styled text
    property string beside: "" // the same in a second language
    property string besideLang: ""
    property string picture: ""
    property string iconName: ""
    property bool multi: false
    property string form: "list"
    property bool hearable: true
    property bool hasVoice: true
    property bool playing: false
    property alias signs: discs.data
    property bool extended: false
    property string tone: "pond"
    property bool wordless: false
    // As large as the card allows: the picture comes first.
    property real pictureSide: grid ? Math.max(bare ? 104 : 88, Math.min(200, (width - 2 * padding) * 0.42)) : Theme.largeText ? 84 : Theme.bigTouch
    property string lost: "" // the picture that is not here; remembered, as other sizes are asked for
    readonly property bool bare: wordless && (picture === "" || picture !== lost)
    readonly property bool grid: form === "grid" && (bare || !Theme.largeText)
    readonly property bool slim: grid && width > 0 && width < 160 // the disc beside the picture would take half of it
    readonly property bool pictured: picture !== "" || iconName !== ""
    readonly property color accent: tone === "plum" ? Theme.plum : Theme.pond
    readonly property color tint: tone === "plum" ? Theme.plumTint : Theme.pondTint

    signal heard()

    label: text
    hint: beside === "" || note === "" ? beside + note : beside + ". " + note
    role: multi ? Accessible.CheckBox : Accessible.RadioButton
    hem: Theme.cardHem
    padding: grid ? Theme.space8 : Theme.space12
    topPadding: padding + (pressed ? hem : 0)
    bottomPadding: padding + (pressed ? 0 : hem)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1 // equal columns
    implicitWidth: grid ? 180 : 372
    implicitHeight: Math.max(Theme.bigTouch + 8, implicitContentHeight + topPadding + bottomPadding)

    background: Raised {
        fill: card.on ? card.tint : card.off ? Theme.ground : Theme.surface
        edgeColor: card.on ? card.accent : Theme.line
        edgeWidth: card.on ? Theme.selectedEdge : Theme.edge
        hemColor: card.on ? card.accent : Theme.hem
        hem: card.off ? 0 : card.hem
        sunk: card.pressed

        StitchFrame { anchors.fill: parent; visible: card.off }
        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    Tick { visible: card.on; fill: card.accent }
    contentItem: GridLayout {
        columns: 3
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Item {
            Layout.row: 0
            Layout.column: 0
            Layout.columnSpan: !card.grid ? 1 : discs.visible && !card.slim ? 2 : 3
            Layout.fillWidth: card.grid
            Layout.preferredWidth: card.grid ? -1 : card.pictureSide
            Layout.preferredHeight: card.pictureSide
            visible: card.pictured

            Art {
                anchors.fill: parent
                visible: card.picture !== ""
                source: card.picture
                fillMode: Image.PreserveAspectFit
                onMissing: card.lost = card.picture
            }
            Rectangle {
                anchors.fill: parent
                visible: card.picture === ""
                radius: Theme.space16
                color: card.on ? Theme.surface : Theme.pondTint
                Icon { anchors.centerIn: parent; name: card.iconName; color: card.accent; size: Theme.iconLarge }
            }
        }
        ColumnLayout {
            Layout.row: card.grid ? 1 : 0
            Layout.column: card.grid ? 0 : 1
            Layout.columnSpan: card.grid ? 3 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Number.POSITIVE_INFINITY // the words take the room that is left, never the picture
            Layout.leftMargin: card.pictured || card.grid ? 0 : Theme.space24 // clear of the tick
            visible: !card.bare || card.note !== "" || card.reasonShown
            spacing: 0

            AppText {
                Layout.fillWidth: true
                visible: !card.bare
                readonly property bool marked: card.rich !== "" && !Theme.dark && !Theme.contrast
                text: marked ? card.rich : card.shown
                textFormat: marked ? Text.StyledText : Text.PlainText
                lang: card.lang
                size: card.grid ? Theme.noteText + 1 : Theme.bodyText
                bold: !marked || !card.rich.includes("<b>") // else what its author made bold would not be seen
                color: card.off ? Theme.soft : Theme.ink
                centered: card.grid
                decorative: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.beside
                lang: card.besideLang
                size: Theme.noteText
                color: Theme.soft
                centered: card.grid
                decorative: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.reasonShown ? card.offReason : card.note
                lang: card.reasonShown ? "" : card.lang
                size: Theme.noteText
                color: card.reasonShown ? Theme.marigoldInk : Theme.soft
                centered: card.grid
                decorative: true
            }
        }
        Column {
            id: discs
            Layout.row: card.slim ? 2 : 0
            Layout.column: card.slim ? 0 : 2
            Layout.columnSpan: card.slim ? 3 : 1
            Layout.alignment: card.slim ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignVCenter
            visible: card.hearable || card.extended
            spacing: Theme.space4

            AudioButton {
                visible: card.hearable
                disc: Theme.cardTouch
                of: card.text
                fill: card.on ? Theme.surface : Theme.pondTint
                hasVoice: card.hasVoice
                playing: card.playing
                onToggled: card.heard()
            }
        }
    }
}
