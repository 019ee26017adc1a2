// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls
import Uthan.Survey

// A picture that did not come along with its survey leaves no hole: what is missing is said, and a choice keeps its words.
Item {
    id: root
    width: 900
    height: 800

    readonly property string lost: "image://formmedia/00/house front.png"

    Component { id: art; Art { source: root.lost } }
    Component { id: card; ChoiceCard { width: 300; text: "The market"; form: "grid"; wordless: true; picture: root.lost } }
    Component { id: nothing; NothingToChoose { width: 380 } }
    TestCase {
        name: "LostPictures"
        when: windowShown

        readonly property string says: "This picture did not come along: \u2068house front.png\u2069"

        function shown(item: Item, text: string): bool {
            return item.visible && ((item instanceof AppText && item.text === text)
                || Array.from(item.children ?? []).some(child => shown(child, text)))
        }
        function sign(item: Item): bool {
            return Array.from(item.children ?? []).some(child => child.visible && (child instanceof Icon || sign(child)))
        }
        function cleanup() {
            Theme.textScale = 1
        }
        function test_aLargeOneSaysItInItsPlace_data() {
            return [{ tag: "usual", scale: 1 }, { tag: "large text", scale: 2 }]
        }
        function test_aLargeOneSaysItInItsPlace(data) {
            Theme.textScale = data.scale
            const one = createTemporaryObject(art, root, { width: 380, height: 228 })
            tryVerify(() => shown(one, says), 30000)
            compare(probe.of(one).name, says)
            verify(!sign(one))
        }
        function test_aSmallOneHasASign() {
            const one = createTemporaryObject(art, root, { width: 84, height: 84 })
            tryVerify(() => sign(one), 30000)
            verify(!shown(one, says))
            compare(probe.of(one).name, says)
        }
        function test_oneThatIsNoSurveysSaysNothing() {
            const one = createTemporaryObject(art, root, { width: 380, height: 228, source: "image://nobody/x.png" })
            tryVerify(() => one.isMissing, 30000)
            verify(!sign(one) && probe.of(one).name === "")
        }
        function test_aChoiceThatIsAPictureAloneShowsItsWordsThen() {
            const one = createTemporaryObject(card, root)
            tryVerify(() => shown(one, "The market"), 30000)
            wait(0)
            verify(shown(one, "The market"))
        }
        function test_aListThatIsNotHereIsSaidToBe() {
            const one = createTemporaryObject(nothing, root, { away: true })
            verify(one.text.startsWith("The list to choose from did not come along"))
            one.away = false
            verify(one.text.startsWith("There is nothing to choose here now."))
        }
    }
}
