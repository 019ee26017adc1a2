// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Putting things in order without dragging: touch what comes first, then second; two arrows mend the order. With the
// keyboard Space does what a touch does, plus and minus what the arrows do.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property bool many: question.hasManyCards

    spacing: Theme.cardGap

    AppText {
        Layout.fillWidth: true
        //: How to put things in order.
        text: qsTr("Touch what comes first, then what comes second, and so on.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppText { // said, and nobody is held up
        Layout.fillWidth: true
        visible: widget.question.unranked > 0
        //: Below the words how to put things in order, when some are not in it yet. %n: how many
        text: qsTr("%Ln thing(s) have no place yet. You can leave it so.", "", widget.question.unranked)
        size: Theme.noteText
        bold: true
        color: Theme.pond
        Accessible.role: Accessible.StatusBar
    }
    Column { // each goes to its place, what comes first on top; of very many they stay where they are found
        id: things

        function step(by: int): bool {
            const cards = Array.from(visibleChildren).filter(item => item instanceof RankCard)
            const next = cards[cards.findIndex(card => card.activeFocus) + by]
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason)
            return next !== undefined
        }

        Layout.fillWidth: true
        visible: !widget.many
        spacing: Theme.cardGap
        property bool touched: false // before, they only get their size

        move: Transition { enabled: things.touched; NumberAnimation { property: "y"; duration: Theme.stateTime; easing.type: Easing.InOutQuad } }
        Accessible.role: Accessible.Grouping
        Accessible.name: widget.question.label.text
        Keys.onUpPressed: event => event.accepted = step(-1)
        Keys.onDownPressed: event => event.accepted = step(1)

        Repeater {
            model: widget.many ? null : widget.question.choices

            Thing {
                width: things.width
                question: widget.question
            }
        }
    }
    CardList {
        id: list
        name: widget.question.label.text
        model: widget.many ? widget.question.choices : null

        delegate: Thing {
            required property int index

            question: widget.question
            width: ListView.view.width - 2 * Theme.space8
            onActiveFocusChanged: {
                if (activeFocus)
                    list.stand(index)
            }
        }
    }

    component Thing: RankCard {
        id: thing

        required property string name
        required property words words
        required rank
        required second
        required picture
        required bigPicture
        required film

        last: rank > 0 ? thing.question.choices.count - thing.question.unranked : 0
        said: words
        voiceKey: thing.question.key + "=" + name
        onClicked: {
            things.touched = true
            thing.question.pick(name)
        }
        onUp: {
            things.touched = true
            thing.question.moveUp(name)
        }
        onDown: {
            things.touched = true
            thing.question.moveDown(name)
        }
    }
}
