// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// Writing in one's own words. Kept while typing; there is nothing to press.
ColumnLayout {
    id: widget

    required property QuestionItem question

    Field {
        Layout.fillWidth: true
        //: Name of the place where the person writes an answer in their own words.
        label: qsTr("Your own words")
        text: widget.question.text
        lang: I18n.language
        multiline: widget.question.multiline
        readOnly: widget.question.readOnly
        onEdited: text => widget.question.write(text)
    }
}
