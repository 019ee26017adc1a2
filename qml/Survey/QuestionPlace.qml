// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.ViewModel

// The place of one question on a page of several. The question itself is made while it is near the window or the
// keyboard (`wanted`), and is taken down piece by piece; meanwhile its place is about as high, has its name, and holds
// its turn in the order of the keys: who comes to it is handed on as soon as it is made.
//   usual     how high such questions are on this page
//   fromEnd   whoever came here came from what lies after it
Item {
    id: place

    required property int index
    required property QuestionItem question
    required property SurveyViewModel survey
    required property bool alone
    required property real columnWidth
    required property real usual
    readonly property QuestionBlock block: loader.item as QuestionBlock
    readonly property bool ready: block !== null && block.ready
    property bool wanted: false
    property bool atOnce: false // the first ones of a page come with it
    property bool awaited: false // the focus is on its way here
    property bool fromEnd: false
    property real last: -1 // how high it was when it was taken down

    function letGo() {
        last = height > 0 ? height : -1 // a block is ready a turn before it has its size
        atOnce = false
        wanted = false
    }
    function takeFocus() {
        awaited = block === null
        wanted = true
        if (block)
            block.takeFocus()
    }
    function holds(item: Item): bool {
        let above = item
        while (above && above !== place)
            above = above.parent
        return above === place
    }
    // The first of what is in it for whoever came from above, the last for whoever came from below.
    function handOn() {
        if (!ready || !(activeFocus || awaited))
            return
        const came = activeFocus
        let next = came ? nextItemInFocusChain(true) : null
        for (let more = next; came && fromEnd && more && more !== place && holds(more); more = more.nextItemInFocusChain(true))
            next = more
        if (!came)
            block.takeFocus()
        else if (fromEnd && !holds(next)) // there is nothing to come to
            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        else
            next.forceActiveFocus(fromEnd ? Qt.BacktabFocusReason : Qt.TabFocusReason)
        awaited = false
    }

    width: parent ? parent.width : 0
    height: ready ? block.height : Math.max(block ? block.height : 0, block && atOnce ? 0 : last >= 0 ? last : usual)
    activeFocusOnTab: !ready || activeFocus
    Accessible.role: Accessible.Grouping
    Accessible.name: question.label.text
    Accessible.ignored: block !== null // it says so itself
    onActiveFocusChanged: {
        if (!activeFocus)
            return
        wanted = true
        handOn()
    }
    onReadyChanged: Qt.callLater(handOn)
    Component.onCompleted: { // not bound: the places of a page that goes have no index any more
        atOnce = index < 4
        wanted = atOnce
    }
    Component.onDestruction: loader.active = false // it goes piece by piece, after this

    Loader {
        id: loader
        width: parent.width
        active: place.wanted
        asynchronous: !place.atOnce
        sourceComponent: QuestionBlock {
            question: place.question
            survey: place.survey
            alone: place.alone
            columnWidth: place.columnWidth
        }
    }
}
