// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// What is longer than the window is read from its beginning, and that there is more of it below is seen.
Item {
    id: root
    width: 412
    height: 700
    LayoutMirroring.childrenInherit: true

    ListModel { id: rows }
    Component {
        id: pages
        AppPage {
            id: page
            property alias places: places
            property alias next: next
            anchors.fill: parent
            header: PageHeader { title: "Many things" }
            footer: AppButton { id: next; text: "Next" }

            QuestionPlaces {
                id: places
                width: page.contentWidth
                survey: asked.survey
                page: page
                model: rows
                alone: true
            }
        }
    }
    Component {
        id: cards
        AppPage {
            id: page
            property alias before: before
            property alias tall: tall
            property alias after: after
            anchors.fill: parent
            AppButton { id: before; text: "Before" }
            ChoiceCard { id: tall; text: "Tall"; hearable: false; implicitHeight: 1500 }
            AppButton { id: after; text: "After" }
        }
    }
    Component {
        id: lists
        AppListPage {
            anchors.fill: parent
            model: 3
            delegate: AppButton {
                required property int index
                readonly property bool stops: true
                readonly property Item stop: this
                text: "Line " + index
                height: index === 1 ? 1500 : 80
            }
        }
    }

    TestCase {
        name: "LongText"
        when: windowShown

        function init() { Theme.reducedMotion = true }
        function cleanup() {
            Theme.textScale = 1
            root.LayoutMirroring.enabled = false
            rows.clear()
        }
        function under(item, wanted) {
            if (wanted(item))
                return item
            for (const child of Array.from(item.children ?? [])) {
                const found = under(child, wanted)
                if (found)
                    return found
            }
            return null
        }
        function read(data, as) {
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            const page = createTemporaryObject(pages, root)
            const words = Array(14).fill("This is a long introduction that somebody wrote because they wanted everything in it.").join(" ")
            rows.append({ question: asked.question(Object.assign({ type: "note", name: "intro", label: words }, as ?? {})) })
            tryVerify(() => page.places.itemAt(0)?.ready && page.flickable.contentHeight > page.flickable.height + 100, 30000)
            waitForRendering(page, 100)
            page.places.itemAt(0).takeFocus()
            waitForRendering(page, 100)
            return page
        }
        function inSight(page, item) {
            const y = item.mapToItem(page.flickable, 0, 0).y
            return y >= 0 && y + Math.min(item.height, Theme.touch) <= page.flickable.height
        }
        function rows_data() { return [{ tag: "100 %", scale: 1, rtl: false }, { tag: "200 %", scale: 2, rtl: false }, { tag: "200 %, right to left", scale: 2, rtl: true }] }

        function test_aTextLongerThanTheWindowIsOpenedAtItsBeginning_data() { return rows_data() }
        function test_aTextLongerThanTheWindowIsOpenedAtItsBeginning(data) {
            const page = read(data)
            const label = page.places.itemAt(0).block.stop
            compare(page.focusItem, label) // a screen reader says it on arriving
            verify(inSight(page, label), "begins at " + label.mapToItem(page.flickable, 0, 0).y)
            const voice = under(page, one => one.visible && (one instanceof HearButton || one instanceof HearStrip))
            verify(voice && inSight(page, voice), "the voice is at " + voice?.mapToItem(page.flickable, 0, 0).y)
        }
        function test_theKeysComeToTheVoiceOfALongText_data() { return rows_data() }
        function test_theKeysComeToTheVoiceOfALongText(data) {
            const page = read(data)
            keyClick(Qt.Key_Tab)
            verify(under(page.places, one => one.activeFocus && (one instanceof Pressable))?.label.startsWith("Hear"))
            keyClick(Qt.Key_Tab)
            verify(page.next.activeFocus)
        }
        function test_aLongTextIsReadOnByKeys() {
            const page = read({ scale: 1, rtl: false })
            keyClick(Qt.Key_PageDown)
            tryVerify(() => page.flickable.contentY > page.flickable.height / 2)
            verify(page.flickable.contentY < page.flickable.height) // a line of what was read is still there
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_PageDown)
            tryVerify(() => page.flickable.atYEnd)
            page.places.forceLayout()
            wait(50)
            verify(page.flickable.atYEnd) // and it stays there
            keyClick(Qt.Key_PageUp)
            tryVerify(() => !page.flickable.atYEnd)
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_PageUp)
            tryCompare(page.flickable, "contentY", 0)
        }
        function test_whatIsWrongIsSeenBelowWordsThatFillTheWindow_data() { return [{ tag: "100 %", scale: 1, rtl: false }, { tag: "200 %, right to left", scale: 2, rtl: true }] }
        function test_whatIsWrongIsSeenBelowWordsThatFillTheWindow(data) {
            const page = read(data, { type: "select_one", required: true, showMissing: true, choices: [{ name: "a", label: "One" }, { name: "b", label: "Two" }] })
            const place = page.places.itemAt(0)
            page.places.leadTo(place)
            tryVerify(() => place.block.refusal && page.flickable.contentY > 0, 30000)
            tryVerify(() => inSight(page, place.block.refusal), 30000)
            tryVerify(() => inSight(page, place.block.answering), 30000) // and what answers it
            compare(probe.of(place.block.stop).description, "Please answer this one, or press Skip.") // said with the words, too
        }
        function test_thatThereIsMoreBelowIsSeenUntilTheEnd() {
            const page = read({ scale: 1, rtl: false })
            const more = under(page, one => one instanceof MoreBelow)
            verify(more.visible)
            page.flickable.contentY = page.flickable.contentHeight - page.flickable.height
            tryVerify(() => !more.visible)
        }
        function test_theKeysComeToTheBeginningOfWhatIsTallerThanTheWindow() {
            const page = createTemporaryObject(cards, root)
            waitForRendering(page, 100)
            const top = () => page.tall.mapToItem(page.flickable, 0, 0).y
            page.before.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(page.tall.activeFocus)
            tryVerify(() => top() >= 0 && top() < 100, 5000, String(top()))
            keyClick(Qt.Key_Tab)
            verify(page.after.activeFocus)
            tryVerify(() => page.flickable.atYEnd)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            tryVerify(() => top() >= 0 && top() < 100, 5000, String(top()))
        }
        function test_whatIsTouchedStaysUnderTheFinger() {
            const page = createTemporaryObject(cards, root)
            waitForRendering(page, 100)
            page.flickable.contentY = 500
            tryCompare(page.flickable, "contentY", 500)
            mouseClick(page, 200, 350)
            verify(page.tall.activeFocus)
            compare(page.flickable.contentY, 500)
        }
        function test_aLineTallerThanTheWindowIsComeToAtItsBeginning() {
            const page = createTemporaryObject(lists, root)
            waitForRendering(page, 100)
            page.list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            tryVerify(() => page.list.itemAtIndex(1)?.activeFocus)
            const top = () => page.list.itemAtIndex(1).mapToItem(page.list, 0, 0).y
            tryVerify(() => top() >= 0 && top() < 100, 5000, String(top()))
        }
    }
}
