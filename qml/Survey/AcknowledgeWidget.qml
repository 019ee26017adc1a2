// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// One thing to agree with or to say "seen" to.
ColumnLayout {
    id: widget

    required property QuestionItem question

    HeardCard {
        Layout.fillWidth: true
        multi: true
        //: The one choice of a question that only asks whether something was seen or understood.
        text: qsTr("Yes, I have seen this")
        beside: I18n.also(besideLang, "AcknowledgeWidget", "Yes, I have seen this")
        besideLang: widget.question.secondLabel.language
        on: widget.question.hasAnswer
        key: widget.question.key + " seen"
        onClicked: widget.question.acknowledge(!on)
    }
}
