// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// How much of the width of a table of questions its answers get, the same in its head and in each of its rows: as much
// as their longest words need, so that none is broken; the questions keep the rest. `fit`: there is room for a table.
Item {
    id: steps

    required property QuestionItem question
    required property real whole
    readonly property int count: Math.max(1, question.choices.count)
    property real longest: 0 // word of all answers
    readonly property real needed: count * (longest + 2 * Theme.space8) + (count - 1) * Theme.cardGap
    readonly property real room: Math.max(0.6 * whole, Math.min(needed, most))
    readonly property real most: 0.72 * whole
    readonly property bool fit: needed <= most

    visible: false

    function measure() {
        let widest = 0
        for (let i = 0; i < words.count; ++i)
            widest = Math.max(widest, words.itemAt(i)?.longest ?? 0)
        longest = widest
    }

    Repeater {
        id: words
        model: steps.question.choices
        onItemAdded: Qt.callLater(steps.measure)
        onItemRemoved: Qt.callLater(steps.measure)

        Item {
            id: step

            required property words words
            required property words second
            readonly property real longest: Math.max(first.longest, other.longest)

            onLongestChanged: Qt.callLater(steps.measure)

            WordWidth { id: first; text: step.words.text; lang: step.words.language; size: Theme.tinyText; bold: true }
            WordWidth { id: other; text: step.second.text; lang: step.second.language; size: Theme.tinyText }
        }
    }
}
