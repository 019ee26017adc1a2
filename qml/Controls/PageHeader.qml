// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Top of every page: back at the start, help at the end, hear beside it.
//   title, subtitle, lang    large: the page's own title; false: a quiet section name (survey)
//   count                    "4 / 8", already in the language's digits
//   backShown, hearShown, helpShown, playing;  back(), heard(), helped()
//   extra                    more tools before hear (default children)
ColumnLayout {
    id: header

    default property alias extra: tools.data
    property string title: ""
    property string shown: title // to the eye: with what keeps the order of writing of answers inside it
    property string subtitle: ""
    property string subtitleShown: subtitle
    property string lang: ""
    property string subtitleLang: lang
    property string count: ""
    property bool large: true
    property bool backShown: true
    property bool hearShown: false
    property bool helpShown: true
    property bool playing: false
    property int total: 0
    property int done: 0

    signal back()
    signal heard()
    signal helped()

    Layout.fillWidth: true
    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: header.backShown ? Theme.space12 : Theme.pageMargin
        Layout.rightMargin: Theme.space12
        Layout.topMargin: Theme.space8
        spacing: Theme.space8

        IconButton {
            visible: header.backShown
            iconName: "back"
            //: Name of the arrow that goes to the page before. Nothing is lost by it.
            label: qsTr("Back")
            onClicked: header.back()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText {
                Layout.fillWidth: true
                visible: !Theme.largeText
                text: header.shown
                Accessible.name: header.title
                lang: header.lang
                beside: true
                size: header.large ? (header.backShown && Theme.phone ? Theme.questionText - 1 : Theme.titleText - 2) : Theme.noteText + 1
                bold: true
                heading: header.large
                color: header.large ? Theme.ink : Theme.soft
            }
            AppText { Layout.fillWidth: true; visible: text !== "" && !Theme.largeText; text: header.subtitleShown; Accessible.name: header.subtitle; lang: header.subtitleLang; beside: true; size: Theme.noteText; color: Theme.soft }
        }
        AppText { visible: text !== ""; text: header.count; lang: /[^\x00-\x7F]/.test(header.count) ? "" : "en"; size: Theme.noteText + 1; bold: true; color: Theme.soft; wrapMode: Text.NoWrap }
        RowLayout { id: tools; spacing: Theme.space8 }
        AudioButton {
            visible: header.hearShown
            of: header.title
            playing: header.playing
            onToggled: header.heard()
        }
        LockButton {}
        IconButton {
            visible: header.helpShown
            iconName: "help"
            //: Name of the sign that opens help for this page.
            label: qsTr("Help")
            onClicked: header.helped()
        }
    }
    AppText { // large text needs a line of its own
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        visible: header.large && Theme.largeText
        text: header.shown
        Accessible.name: header.title
        lang: header.lang
        beside: true
        size: Theme.questionText - 3
        bold: true
        heading: true
    }
    StitchProgress {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        total: header.total
        done: header.done
        name: header.title
    }
}
