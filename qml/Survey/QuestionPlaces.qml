// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The questions of a page, one below the other. Each has its place; those near the window and beside the one that has the
// focus are made, and those far from both are taken down again, so that a table of eighty rows is no more work than what is seen of
// it. What is in sight stays where it is while places above it get their size.
//   model   has a role `question`;  alone   there is one, on a screen of its own
Column {
    id: places

    required property SurveyViewModel survey
    required property AppPage page
    property alias model: each.model
    property bool alone: false
    readonly property int count: each.count
    readonly property Flickable flickable: page.flickable
    readonly property Item focusItem: page.focusItem
    readonly property real near: Math.max(320, flickable.height / 2)
    readonly property real far: 2 * near
    property var usual: ({}) // how high a kind of question is, as seen on this page
    property int focusAt: -1 // the place that has the focus, or had it last
    property Item fixed: null // what stays where it is seen
    property real fixedAt: 0
    property QuestionPlace led: null // what one was sent to: seen from its words on, until all has its size
    property bool follows: false // what has the focus stays in sight, until somebody scrolls

    function leadTo(place: QuestionPlace) {
        led = place
        settling.restart()
        lead()
    }
    // To its words; where they fill the window, to what is wrong with the answer and to what answers it.
    function lead() {
        page.lead(led, led.block?.refusal ?? null, led.block?.answering ?? null)
    }
    // What is put in order goes to its place, which may be far: whoever touched it goes on where the others are. With the
    // keys one goes along.
    readonly property real rankedAt: focusItem instanceof RankCard ? focusItem.y : 0
    onRankedAtChanged: {
        if (follows && focusItem instanceof RankCard && !focusItem.pointed)
            page.reveal(focusItem)
    }
    function isTouchedRank(item: Item): bool { return item instanceof RankCard && item.pointed }
    function itemAt(row: int): QuestionPlace { return each.itemAt(row) as QuestionPlace }
    function placeOf(item: Item): int {
        let above = item
        while (above && above.parent !== places)
            above = above.parent
        return (above as QuestionPlace)?.index ?? -1
    }
    function offset(): real { return mapToItem(flickable.contentItem, 0, 0).y }

    // Counted from the first place on: where the others lie is only known once they are drawn.
    function look() {
        const from = page.scrollGoal - offset(), to = from + flickable.height
        const focus = placeOf(focusItem)
        const used = [survey.media.usedBy, survey.picturedFor].filter(key => key !== "") // a camera looks on, however far one scrolls
        const seen = {}
        let y = 0, gone = 0
        for (let i = 0; i < each.count; ++i) {
            const place = itemAt(i)
            if (!place)
                continue
            const end = y + place.height
            const beside = focus >= 0 && Math.abs(i - focus) <= 1
            if (beside || (end > from - near && y < to + near))
                place.wanted = true
            else if (place.wanted && !place.awaited && (end < from - far || y > to + far) && !used.includes(place.question.key) && ++gone <= kMostGone)
                place.letGo()
            if (place.ready && place.height >= Theme.bigTouch) { // it has its size
                const kind = seen[place.question.widget] ?? { many: 0, height: 0 }
                seen[place.question.widget] = { many: kind.many + 1, height: kind.height + place.height }
            }
            y = place.height > 0 ? end + spacing : y
        }
        learn(seen)
        if (gone > kMostGone)
            soon.restart()
    }
    readonly property int kMostGone: 4 // in one turn

    function learn(seen: var) {
        let learned = false
        for (const kind in seen) {
            const height = seen[kind].height / seen[kind].many, before = usual[kind] ?? 0
            if (Math.abs(height - before) < before / 4)
                continue
            usual[kind] = height
            learned = true
        }
        if (learned)
            usualChanged()
    }
    function hold() {
        const from = flickable.contentY - offset()
        fixed = null
        if (flickable.contentY <= 0)
            return
        const focused = itemAt(placeOf(focusItem))
        if (focused && focused.y + focused.height > from && focused.y < from + flickable.height)
            fixed = focused
        for (let i = 0; i < each.count && !fixed; ++i) {
            const place = itemAt(i)
            if (place && place.y + place.height > from && (place.y >= from || place.y + place.height >= from + flickable.height))
                fixed = place
        }
        fixedAt = fixed ? fixed.y : 0
    }
    function lookSoon() {
        if (!soon.running)
            soon.start()
    }

    onPositioningComplete: {
        if (fixed && fixed.y !== fixedAt)
            page.shift(fixed.y - fixedAt)
        hold()
        if (led)
            lead()
        else if (follows && !isTouchedRank(focusItem))
            page.reveal(focusItem)
        lookSoon()
    }
    onWidthChanged: usual = {}
    onFocusItemChanged: {
        const at = placeOf(focusItem), place = itemAt(at)
        if (place && place === focusItem) // not made yet
            place.fromEnd = focusAt > at || (focusAt < 0 && at > 0 && at === count - 1)
        focusAt = at
        if (led && at !== led.index)
            led = null
        follows = at >= 0
        hold()
        lookSoon()
    }
    function leave() {
        follows = false
        led = null
    }
    Connections {
        target: places.page
        function onLeafed() { places.leave() }
    }
    Connections { // who has the questions read out hears what is wrong as well
        target: places.survey
        function onHeldBack(row: int) { Qt.callLater(places.sayRefusal, row) }
    }
    function sayRefusal(row: int) {
        if (survey.playsByItself)
            itemAt(row)?.block?.refusal?.hear()
    }
    Connections {
        target: places.flickable
        function onContentYChanged() {
            places.hold()
            places.lookSoon()
        }
        function onMovementStarted() { places.leave() }
        function onHeightChanged() { places.lookSoon() }
        function onContentHeightChanged() {
            if (places.led)
                places.lead()
        }
    }
    Timer {
        id: settling
        interval: 1500
        onTriggered: places.led = null
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: places.look()
    }
    Repeater {
        id: each
        onCountChanged: places.lookSoon()

        QuestionPlace {
            survey: places.survey
            alone: places.alone
            columnWidth: places.page.columnWidth
            usual: alone ? 0 : places.usual[question.widget] ?? 240
        }
    }
}
