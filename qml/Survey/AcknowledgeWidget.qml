// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// One thing to agree with or to say "seen" to.
ColumnLayout {
    id: widget

    required property QuestionItem question

    ChoiceCard {
        Layout.fillWidth: true
        multi: true
        //: The one choice of a question that only asks whether something was seen or understood.
        text: qsTr("Yes, I have seen this")
        lang: I18n.textLanguage
        beside: I18n.also(besideLang, "AcknowledgeWidget", "Yes, I have seen this")
        besideLang: widget.question.secondLabel.language
        on: widget.question.hasAnswer
        hearable: false
        onClicked: widget.question.acknowledge(!on)
    }
}
