// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A large number to read and to type, in the digits of the language or any other.
//   value   what is answered, as words;  marked: it does not fit;  size of its text
//   asTyped what is typed, written as it should stand there (the marks of thousands)
T.TextField {
    id: field

    property string name: ""
    property string value: ""
    property bool marked: false
    property real size: Theme.numberText
    property var asTyped: typed => typed
    readonly property real fit: Math.min(1, (width - 2 * padding - 2) / Math.max(1, whole.advanceWidth)) // a long number gets smaller

    signal edited(string text)

    function show() { // what is answered, also while it has the keyboard
        text = value
    }

    implicitHeight: Math.max(Theme.bigTouch, Math.max(latin.height, contentHeight) + topPadding + bottomPadding) // the same in every script
    padding: Theme.space8
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    // Digits 0-9 stand in the middle of a Latin line, and high in the tall line of other scripts.
    font.family: Theme.fontFamily(/[^\x00-\x7F]/.test(value) ? I18n.textLanguage : "en", "app")
    font.pixelSize: Math.max(Theme.fontSize(Math.min(size, Theme.bodyText), "en", "app"), Math.floor(whole.font.pixelSize * fit))
    font.bold: true
    color: Theme.ink
    selectionColor: Theme.pond
    selectedTextColor: Theme.pondOn
    selectByMouse: true
    maximumLength: 60
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    onTextEdited: {
        const better = asTyped(text)
        if (better !== text && !inputMethodComposing)
            caret.put(better)
        caret.remember()
        edited(text)
    }
    onCursorPositionChanged: Qt.callLater(caret.remember)
    onValueChanged: {
        if (!activeFocus || text === "")
            text = value
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            text = value
        else if (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason) // what is typed takes its place
            selectAll()
    }
    Component.onCompleted: text = value

    DigitCaret { id: caret; input: field }
    FontMetrics {
        id: latin
        font.family: Theme.fontFamily("en", "app")
        font.bold: true
        font.pixelSize: whole.font.pixelSize
    }
    TextMetrics {
        id: whole
        text: field.text
        font.family: field.font.family
        font.bold: true
        font.pixelSize: Theme.fontSize(field.size, "en", "app")
    }

    background: Rectangle {
        radius: Theme.space16
        color: Theme.surface
        border.width: Theme.controlEdge
        border.color: field.marked ? Theme.marigoldInk : field.activeFocus ? Theme.pond : Theme.outline

        FocusRing { visible: field.activeFocus; around: parent.radius }
    }
}
