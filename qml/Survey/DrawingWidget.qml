// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A drawing, a drawing over a picture, or a signature. Kept after every stroke. Who cannot or will not draw writes: a name
// in place of a signature, words on a sheet or below a picture.
SideBySide {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property bool signing: question.looks.includes("signature")
    readonly property bool over: question.looks.includes("annotate")
    readonly property string given: question.media
    readonly property bool needsPicture: over && !question.hasAnswer && canvas.isEmpty

    //: Said of a sheet to draw on by a screen reader, after what is on it: another way to answer follows.
    readonly property string orWrite: qsTr("You can also write, in the field below.")

    function keep() { survey.media.keepDrawing(question, canvas.drawn()) }

    Component.onCompleted: {
        if (question.hasAnswer)
            survey.media.openPicture(question)
    }
    onNeedsPictureChanged: Qt.callLater(() => { // the button that took it is gone: the keyboard goes on at the picture
        if (!needsPicture && asking.hadKeyboard)
            canvas.forceActiveFocus(Qt.TabFocusReason)
    })
    onGivenChanged: { // the answer came back by itself, for example by Undo
        if (given !== "" && canvas.isEmpty && !canvas.hasPicture)
            survey.media.openPicture(question)
    }
    Component.onDestruction: {
        if (later.running && question)
            keep()
    }

    first: [
        Loader {
            id: asking
            property bool hadKeyboard: false
            width: parent.width
            active: widget.needsPicture
            visible: active
            onActiveFocusChanged: hadKeyboard = active ? activeFocus : hadKeyboard
            sourceComponent: PhotoWidget { question: widget.question; survey: widget.survey }
        },
        Rectangle {
            width: parent.width
            height: Math.min(width * canvas.shape, 480) + 2 * border.width
            visible: !widget.needsPicture
            radius: Theme.space8
            color: Theme.pinPaper
            border.width: Theme.controlEdge
            border.color: canvas.activeFocus ? Theme.pond : Theme.outline

            DrawingCanvas {
                id: canvas
                anchors.fill: parent
                anchors.margins: parent.border.width
                plainShape: widget.signing ? 0.42 : 0.75
                signing: widget.signing
                ink: Theme.pinInk
                thickness: widget.signing ? 0.8 : 1.2
                nameFont: Theme.fontFamily(I18n.textLanguage, "people")
                activeFocusOnTab: true
                Accessible.role: Accessible.Graphic
                //: Name of the sheet one draws on, for who does not see it.
                Accessible.name: widget.signing ? qsTr("A sheet to sign on") : qsTr("A sheet to draw on")
                Accessible.description: canvas.isEmpty && !widget.question.hasAnswer
                    //: Said of a sheet to draw on by a screen reader.
                    ? qsTr("Nothing is on it yet.") + " " + widget.orWrite
                    : canvas.isEmpty && widget.over
                    //: Said of a photo to draw on by a screen reader, before anything is drawn on it now.
                    ? qsTr("Your picture is on it.") + " " + widget.orWrite
                    : qsTr("Something is drawn on it.")
                Accessible.focusable: true
                onStrokeEnded: later.restart()
                Keys.onPressed: event => {
                    if (event.matches(StandardKey.Undo)) {
                        canvas.undo()
                        event.accepted = true
                    }
                }
            }
            Rectangle { // the line one signs on
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.space24
                anchors.bottomMargin: parent.height * 0.22
                visible: widget.signing && canvas.isEmpty && !widget.question.hasAnswer
                height: 2
                color: Theme.outline
            }
        }
    ]
    Flow {
        width: parent.width
        visible: !widget.needsPicture
        spacing: Theme.space8

        Repeater {
            model: widget.signing ? [] : Theme.inks
            IconButton {
                required property color modelData
                required property int index
                readonly property list<string> names: [qsTr("Black ink"), qsTr("Red ink"), qsTr("Green ink"), qsTr("Purple ink")]
                role: Accessible.RadioButton
                on: Qt.colorEqual(canvas.ink, modelData)
                label: names[index]
                edged: true
                round: true
                iconName: on ? "check" : ""
                fill: modelData
                color: Theme.pinPaper
                onClicked: canvas.ink = modelData
            }
        }
        AppButton {
            visible: !canvas.isEmpty
            kind: "plain"
            compact: true
            iconName: "undo"
            //: Button: takes the last stroke of a drawing back.
            text: qsTr("Take the last stroke back")
            onClicked: canvas.undo()
        }
        AppButton {
            visible: !canvas.isEmpty || widget.question.hasAnswer
            kind: "plain"
            compact: true
            iconName: "x"
            //: Button: the sheet is empty again.
            text: qsTr("Begin anew")
            onClicked: {
                later.stop()
                canvas.clear()
                canvas.forgetPicture()
                widget.question.clear()
            }
        }
    }
    Field {
        width: parent.width
        visible: !widget.needsPicture
        label: widget.signing
               //: Name of the place where one writes one's name in place of a signature drawn by hand.
               ? qsTr("Or write your name")
               //: Name of the place where one writes words that are put on the drawing, or in place of one.
               : qsTr("Or write on it")
        Binding on text { value: canvas.writtenName } // also when it is taken back
        name: widget.question.label.text
        lang: I18n.language
        onEdited: text => {
            canvas.writtenName = text
            later.restart()
        }
    }
    Timer {
        id: later
        interval: 700
        onTriggered: {
            if (canvas.isEmpty && !canvas.hasPicture)
                widget.question.clear()
            else
                widget.keep()
        }
    }
    Connections {
        target: widget.survey.media
        function onPictureOpened(item, picture) {
            if (item === widget.question && canvas.isEmpty)
                canvas.picture = picture
        }
    }
    Connections {
        target: widget.survey
        function onMediaKept(key: string) { // a picture to draw over has come
            if (key !== widget.question.key)
                return
            if (widget.over && canvas.isEmpty)
                widget.survey.media.openPicture(widget.question)
        }
    }
}
