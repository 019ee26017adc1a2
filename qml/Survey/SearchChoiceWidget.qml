// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Choosing from very many: what is chosen on top, a place to write a part of the name, and the cards that fit it. Only
// the cards in view are made.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property LongChoiceModel found: question.longChoices

    spacing: Theme.space12

    Repeater { // of one or a few; pressing takes it back
        model: widget.question.choices

        ChoiceCard {
            required property string name
            required property words words
            required property words second

            Layout.fillWidth: true
            text: words.text
            shown: words.shown
            lang: words.language
            beside: second.text
            besideLang: second.language
            multi: widget.question.multiple
            hearable: false
            on: true
            onClicked: if (widget.question.multiple) widget.question.pick(name); else widget.question.clear()
        }
    }
    Field {
        Layout.fillWidth: true
        visible: !widget.question.readOnly
        //: Name of the place where one writes a part of a word to find it among the choices below.
        label: qsTr("Find")
        name: widget.question.label.text
        Binding on text { value: widget.found.typed }
        lang: I18n.language
        onEdited: text => widget.found.typed = text
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.soft
        visible: text !== ""
        text: widget.found.isSearching ? ""
            : widget.found.typed !== "" && widget.found.count === 0
            //: Nothing in a list has what was written in it.
            ? qsTr("Nothing here has that in its name.")
            //: Below the place to write in: many choices fit, the first are shown. %n is how many are shown.
            : widget.found.isMore ? qsTr("The first %n that fit. Write more to find the right one.", "", widget.found.count)
            //: Below the place to write in: how many choices there are in all.
            : widget.found.typed === "" ? qsTr("%n to choose from", "", widget.found.all) : ""
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight + topMargin, Theme.phone ? 420 : 520)
        Layout.leftMargin: -Theme.space8 // room for the ticks at the corners of the cards
        Layout.rightMargin: -Theme.space8
        leftMargin: Theme.space8
        rightMargin: Theme.space8
        topMargin: Theme.space8
        visible: !widget.question.readOnly && count > 0
        clip: true
        spacing: Theme.space8
        model: widget.found
        keyNavigationEnabled: true
        activeFocusOnTab: false
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: widget.question.label.text

        delegate: ChoiceCard {
            required property int index
            required property string name
            required property words words
            required property words second
            required property string audio
            required property bool selected

            width: ListView.view.width - 2 * Theme.space8
            text: words.text
            shown: words.shown
            lang: words.language
            beside: second.text
            besideLang: second.language
            note: words.isFallback ? words.languageName : ""
            multi: widget.question.multiple
            on: selected
            hasVoice: Voice.languages.length >= 0 && (audio !== "" || Voice.available(lang, voiceKey))
            readonly property string voiceKey: widget.question.name + "." + name
            playing: Voice.playingKey === voiceKey
            onClicked: widget.question.pick(name)
            onHeard: {
                Voice.setPrompt(voiceKey, audio) // only now: there may be a hundred thousand
                Voice.toggle(text, lang, voiceKey)
            }
            onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(index, ListView.Contain)
        }
    }
}
