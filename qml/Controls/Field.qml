// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Something to write in, with its name above it and, when needed, a sentence below.
//   label, lang      name of the field; language of what is written (its font and direction)
//   name             said by assistive tools in place of the label: which question this answers
//   text             what is written; edited(text) on every change by the person, finished() on Enter or leaving
//   multiline        grows with its text
//   number           digits of any script are accepted and come out as 0-9 in `text`; integerOnly
//   inputHints       which keyboard comes up
//   secret           dots in place of letters (passphrase)
//   placeholder      an example, never the name
//   problem          a sentence in marigold: what to change; hint: a quiet one
FocusScope {
    id: field

    property string label: ""
    property string name: label
    property string text: ""
    property string lang: ""
    property string placeholder: ""
    property string hint: ""
    property string problem: ""
    property bool multiline: false
    property bool number: false
    property bool integerOnly: false
    property bool secret: false
    property bool readOnly: false
    property int inputHints: Qt.ImhNone
    property int maximumLength: 32767
    readonly property Item input: multiline ? area : line

    signal edited(string text)
    signal finished()

    function showText() {
        if (multiline && area.text !== text)
            area.text = text
        else if (!multiline && (number ? westernDigits(line.text) : line.text) !== text) {
            if (!line.activeFocus)
                line.text = shown(text)
            else if (line.text.trim() !== text.trim()) // a space at the end comes before the next word
                caret.put(shown(text))
        }
    }
    function take(written: string) {
        const plain = number ? westernDigits(written) : written
        if (plain === text)
            return
        text = plain
        edited(plain)
    }
    // Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi … digits and decimal signs, as 0-9 and a point.
    function westernDigits(written: string): string {
        return written.replace(/[\u0660-\u0669]/g, c => c.charCodeAt(0) - 0x660)
            .replace(/[\u06F0-\u06F9]/g, c => c.charCodeAt(0) - 0x6F0)
            .replace(/[\u0966-\u096F]/g, c => c.charCodeAt(0) - 0x966)
            .replace(/[\u09E6-\u09EF]/g, c => c.charCodeAt(0) - 0x9E6)
            .replace(/[\u0A66-\u0A6F]/g, c => c.charCodeAt(0) - 0xA66)
            .replace(/[\u066B,]/g, ".").replace(/[\u066C\u00A0\u202F]/g, "").trim()
    }
    // Shown in the digits of the language; only when the person is not in the middle of writing.
    function shown(plain: string): string {
        if (!number || plain === "" || isNaN(Number(plain)))
            return plain
        const zero = Qt.locale(Theme.localeName(lang === "" ? Theme.language : lang)).zeroDigit.charCodeAt(0)
        return plain.replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)))
    }

    Layout.fillWidth: true
    implicitWidth: 280
    implicitHeight: column.implicitHeight
    onTextChanged: showText()
    onMultilineChanged: showText()
    Component.onCompleted: showText()

    DigitCaret { id: caret; input: line } // digits are shown in those of the language while they are typed
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        AppText { Layout.fillWidth: true; visible: text !== ""; text: field.label; size: Theme.noteText; bold: true; decorative: true }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.bigTouch - 4, field.multiline ? Math.max(area.contentHeight, 3 * area.font.pixelSize * 1.5) + area.topPadding + area.bottomPadding
                                                                   : line.contentHeight + line.topPadding + line.bottomPadding)
            radius: Theme.space16
            color: field.readOnly ? Theme.sunk : Theme.surface
            border.width: Theme.controlEdge
            border.color: field.problem !== "" ? Theme.marigoldInk : field.input.activeFocus ? Theme.pond : Theme.outline

            FocusRing { visible: field.input.activeFocus; around: parent.radius }
            // Not the fields of Qt Quick Controls: in Qt 6.4 they take the name from a password and the description from
            // every field as soon as an assistive tool is there.
            TextInput {
                id: line
                anchors.fill: parent
                anchors.leftMargin: Theme.space12 // what is longer than the field ends before its edge
                anchors.rightMargin: Theme.space12
                clip: true
                visible: !field.multiline
                focus: !field.multiline
                activeFocusOnTab: !field.multiline
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                topPadding: Theme.space8
                bottomPadding: Theme.space8
                verticalAlignment: TextInput.AlignVCenter
                horizontalAlignment: Theme.isRightToLeft(field.lang) === LayoutMirroring.enabled ? TextInput.AlignLeft : TextInput.AlignRight
                font.family: Theme.fontFamily(field.lang, field.number ? "app" : "people")
                font.pixelSize: Theme.fontSize(Theme.buttonText, field.lang, field.number ? "app" : "people")
                color: Theme.ink
                selectionColor: Theme.pond
                selectedTextColor: Theme.pondOn
                selectByMouse: true
                readOnly: field.readOnly
                maximumLength: field.maximumLength
                echoMode: field.secret ? TextInput.Password : TextInput.Normal
                inputMethodHints: field.number ? (field.integerOnly ? Qt.ImhDigitsOnly : Qt.ImhFormattedNumbersOnly) : field.inputHints
                onTextChanged: { // also what an assistive tool or an input method puts in
                    if (activeFocus)
                        field.take(text)
                }
                onEditingFinished: {
                    if (field.number)
                        text = field.shown(field.text)
                    field.finished()
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: field.name
                Accessible.description: field.problem !== "" ? field.problem : field.hint !== "" || field.name === field.label ? field.hint : field.label
                Accessible.ignored: field.multiline
            }
            TextEdit {
                id: area
                anchors.fill: parent
                visible: field.multiline
                focus: field.multiline
                activeFocusOnTab: field.multiline
                padding: Theme.space16
                topPadding: Theme.space12
                bottomPadding: Theme.space12
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                horizontalAlignment: line.horizontalAlignment === TextInput.AlignLeft ? TextEdit.AlignLeft : TextEdit.AlignRight
                font: line.font
                color: Theme.ink
                selectionColor: Theme.pond
                selectedTextColor: Theme.pondOn
                selectByMouse: true
                readOnly: field.readOnly
                onTextChanged: {
                    if (activeFocus)
                        field.take(text)
                }
                onEditingFinished: field.finished()
                Keys.priority: Keys.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Accessible.role: Accessible.EditableText
                Accessible.name: field.name
                Accessible.description: field.problem !== "" ? field.problem : field.hint !== "" || field.name === field.label ? field.hint : field.label
                Accessible.multiLine: true
                Accessible.ignored: !field.multiline
            }
            HoverHandler { cursorShape: Qt.IBeamCursor }
            TapHandler { onTapped: field.input.forceActiveFocus(Qt.MouseFocusReason) } // also beside the line
            AppText { // an example
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.space16
                anchors.rightMargin: Theme.space16
                anchors.top: parent.top
                anchors.topMargin: field.multiline ? Theme.space12 : (parent.height - height) / 2
                visible: (field.multiline ? area.length : line.length) === 0 && !field.input.activeFocus
                text: field.placeholder
                lang: field.lang
                color: Theme.soft
                decorative: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: field.problem !== "" || field.hint !== ""
            spacing: Theme.space8
            Icon { visible: field.problem !== ""; name: "alert"; size: 20 * Theme.signScale; color: Theme.marigoldInk; Layout.alignment: Qt.AlignTop }
            AppText {
                Layout.fillWidth: true
                text: field.problem !== "" ? field.problem : field.hint
                size: Theme.noteText
                bold: field.problem !== ""
                color: field.problem !== "" ? Theme.marigoldInk : Theme.soft
            }
        }
    }
}
