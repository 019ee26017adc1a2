// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The picture that goes with a question, and a large one of it where the form has that.
Column {
    id: picture

    required property QuestionItem question

    spacing: Theme.space8

    Art {
        width: parent.width
        height: Math.min(width * 0.6, 260)
        visible: source !== ""
        source: picture.question.picture
        fillMode: Image.PreserveAspectFit

        TapHandler {
            enabled: large.active
            onTapped: large.item.show()
        }
    }
    Loader {
        id: large
        width: parent.width
        active: picture.question.bigPicture !== ""
        visible: active
        sourceComponent: AppButton {
            function show() { sheet.open() }
            kind: "plain"
            compact: true
            iconName: "search"
            //: Button under a picture that goes with a question: opens a large one
            text: qsTr("See it large")
            onClicked: show()

            BigPictureSheet {
                id: sheet
                title: picture.question.label.text
                source: picture.question.bigPicture
            }
        }
    }
}
