// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Top of every page: back at the start, help at the end, hear beside it.
//   title, subtitle, lang    large: the page's own title; false: a quiet section name (survey)
//   count                    "4 / 8", already in the language's digits
//   column                   how wide the page's column is, which its title stands above
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
    property real column: 0
    readonly property real side: column > 0 ? (width - column) / 2 : 0
    // A long name of a section beside many signs, or one whose words would be broken there, gets a line of its own.
    readonly property bool ownLine: !Theme.largeText && line.width > 0 && (words.longest > room || (!large && name.implicitWidth > 2 * room))
    readonly property real free: Math.min(line.width, Theme.windowWidth - 2 * Theme.space12) - [backButton, tools, hear, lock, help].reduce((all, one) => one.visible ? all + one.implicitWidth + line.spacing : all, 0)
    readonly property bool counts: count !== "" && (line.width <= 0 || many.implicitWidth <= free) // else the stitches alone say it
    readonly property real room: free - (counts ? many.implicitWidth + line.spacing : 0)
    property int total: 0
    property int done: 0

    signal back()
    signal heard()
    signal helped()

    Layout.fillWidth: true
    spacing: Theme.space8

    WordWidth { id: words; text: header.shown; lang: header.lang; size: name.size; bold: true }
    RowLayout {
        id: line
        Layout.fillWidth: true
        Layout.leftMargin: header.backShown ? Theme.space12 : Theme.pageMargin
        Layout.rightMargin: Theme.space12
        Layout.topMargin: Theme.space8
        spacing: Theme.space8

        IconButton {
            id: backButton
            visible: header.backShown
            iconName: "back"
            //: Name of the arrow that goes to the page before. Nothing is lost by it.
            label: qsTr("Back")
            onClicked: header.back()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: header.large ? Math.max(0, header.side - line.Layout.leftMargin - (header.backShown ? backButton.width + line.spacing : 0)) : 0
            spacing: 0
            AppText {
                id: name
                Layout.fillWidth: true
                visible: !Theme.largeText && !header.ownLine
                text: header.shown
                Accessible.name: header.title
                lang: header.lang
                beside: true
                size: header.large ? (header.backShown && Theme.phone ? Theme.questionText - 1 : Theme.titleText - 2) : Theme.noteText + 1
                bold: true
                heading: header.large
                color: header.large ? Theme.ink : Theme.soft
            }
            AppText { Layout.fillWidth: true; visible: text !== "" && !Theme.largeText && !header.ownLine; text: header.subtitleShown; Accessible.name: header.subtitle; lang: header.subtitleLang; beside: true; size: Theme.noteText; color: Theme.soft }
        }
        AppText { id: many; visible: header.counts; text: header.count; lang: /[^\x00-\x7F]/.test(header.count) ? "" : "en"; size: Theme.noteText + 1; bold: true; color: Theme.soft; wrapMode: Text.NoWrap }
        RowLayout { id: tools; spacing: Theme.space8 }
        AudioButton {
            id: hear
            visible: header.hearShown
            of: header.title
            playing: header.playing
            onToggled: header.heard()
        }
        LockButton { id: lock }
        IconButton {
            id: help
            visible: header.helpShown
            iconName: "help"
            //: Name of the sign that opens help for this page.
            label: qsTr("Help")
            onClicked: header.helped()
        }
    }
    AppText { // large text needs a line of its own
        Layout.fillWidth: true
        Layout.leftMargin: Math.max(Theme.pageMargin, header.side)
        Layout.rightMargin: Theme.pageMargin
        visible: header.ownLine || (header.large && Theme.largeText)
        text: header.shown
        Accessible.name: header.title
        lang: header.lang
        beside: true
        size: header.large ? Theme.questionText - 3 : Theme.noteText + 1
        bold: true
        heading: header.large
        color: header.large ? Theme.ink : Theme.soft
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        visible: header.ownLine && text !== ""
        text: header.subtitleShown
        Accessible.name: header.subtitle
        lang: header.subtitleLang
        beside: true
        size: Theme.noteText
        color: Theme.soft
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
