// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What a survey wishes while it is filled in is asked for first, in plain words that can be heard. Who passes it over is
// not held up: from then on it waits as one line.
//   asking     the question stands; `troubled`: it was agreed to and does not work, `trouble` says why
//   folded     asked on a page before: one line, which unfolds when it is pressed
//   iconName, tone, tint   of what is wished;  text, more: the question, and what may be said besides
//   yesText, yesKind, noText;  agreed(), declined()
Item {
    id: wish

    required property bool asking
    property bool troubled: false
    readonly property bool wanted: asking || troubled
    property bool folded: false
    property bool unfolded: false
    readonly property bool small: asking && folded && !unfolded
    property string iconName: ""
    property color tone: Theme.pond
    property color tint: Theme.pondTint
    property string text: ""
    property string more: ""
    property string key: "" // of its voice
    property string yesText: ""
    property string yesKind: "primary"
    property string noText: ""
    property Item trouble: null

    signal agreed()
    signal declined()

    onFoldedChanged: unfolded = false
    visible: wanted
    implicitHeight: small ? line.implicitHeight : asking ? question.implicitHeight : trouble?.implicitHeight ?? 0

    Pressable {
        id: line
        width: parent.width
        visible: wish.small
        label: wish.text
        hem: 0
        padding: Theme.space12
        implicitHeight: Math.max(Theme.touch + Theme.space8, implicitContentHeight + 2 * padding)
        onClicked: {
            wish.unfolded = true
            yes.forceActiveFocus(Qt.OtherFocusReason)
        }

        background: Rectangle {
            radius: Theme.controlRadius
            color: wish.tint
            border.width: Theme.tintEdge
            border.color: wish.tone
            FocusRing { visible: line.visualFocus; around: parent.radius }
        }
        contentItem: RowLayout {
            spacing: Theme.space12
            Icon { name: wish.iconName; color: wish.tone }
            AppText { Layout.fillWidth: true; text: wish.text; size: Theme.noteText; bold: true; color: wish.tone; decorative: true }
            Icon { name: "down"; color: wish.tone }
        }
    }

    Card {
        id: question
        width: parent.width
        visible: wish.asking && !wish.small
        accent: wish.tone
        gap: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; visible: !Theme.largeText; name: wish.iconName; color: wish.tone; size: Theme.iconLarge }
            AppText { Layout.fillWidth: true; text: wish.text; bold: true; heading: true }
            HearButton {
                Layout.alignment: Qt.AlignTop
                visible: !Theme.largeText
                text: wish.text + " " + wish.more
                lang: I18n.textLanguage
                key: wish.key
            }
        }
        HearStrip { // with large text the disc gets a line of its own
            Layout.fillWidth: true
            visible: Theme.largeText
            text: wish.text + " " + wish.more
            lang: I18n.textLanguage
            key: wish.key
        }
        AppText { Layout.fillWidth: true; text: wish.more; size: Theme.noteText; color: Theme.soft }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText || Theme.phone ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            AppButton {
                id: yes
                Layout.fillWidth: true
                kind: wish.yesKind
                iconName: wish.iconName
                text: wish.yesText
                onClicked: wish.agreed()
            }
            AppButton { Layout.fillWidth: true; kind: "plain"; text: wish.noText; onClicked: wish.declined() }
        }
    }
}
