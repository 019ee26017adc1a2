// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A scale in words: a ladder of cards on a phone, a row where there is room.
ChoiceGroup {
    id: group

    required property QuestionItem question
    readonly property int steps: question.choices.count
    readonly property bool inRow: !Theme.phone && !Theme.largeText && steps <= 6

    name: question.label.text
    columns: inRow ? steps : 1

    Repeater {
        model: group.question.choices

        ScaleCard {
            id: card

            required property int index
            required property string name
            required property words words
            required property bool selected
            required second
            required property string picture
            required bigPicture
            required film

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            said: words
            question: group.question
            on: selected
            upright: group.inRow
            voiceKey: group.question.key + "=" + name
            onClicked: group.question.pick(name)

            StepMark {
                visible: card.picture === ""
                index: card.index
                count: group.steps
                on: card.on
            }
            Art { // what these people know better
                visible: card.picture !== ""
                width: visible ? 72 : 0
                height: width
                source: card.picture
                fillMode: Image.PreserveAspectFit // all of it
            }
        }
    }
}
