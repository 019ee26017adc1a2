// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Uthan.Controls
import Uthan.Map
import Uthan.Survey
import Uthan.Theme

// What stands beside each other has room for its words at any size of text, or goes below each other.
Item {
    id: root
    width: 1440
    height: 900

    Component { id: putRow; PutRow { width: 392 } }
    Component { id: beyond; Item { width: 100; height: 100; AppButton { id: far; x: 40; width: 90; text: "Put it here" } } }
    Component {
        id: squeezed
        Item {
            width: 400
            height: 400
            Card { width: 300; height: 80; Rectangle { implicitHeight: 200; Layout.minimumHeight: 200; Layout.fillWidth: true } }
        }
    }
    Component { id: way; SlideScale { width: 200; wished: true; height: 340 } }
    Component { id: survey; SurveyCard { width: 372; questionCount: 12; languageNames: "English · العربية" } }

    TestCase {
        name: "LargeText"
        when: windowShown

        function init() { Theme.windowWidth = 1440 }
        function cleanup() {
            root.LayoutMirroring.enabled = false
            Theme.language = "en"
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
        function atRest(item) { // layouts take some frames, on a busy machine many
            for (let turn = 0; turn < 600 && probe.outOfPlace(item).concat(probe.clippedTexts(item)).length > 0; ++turn)
                waitForRendering(item, 50)
            compare(probe.outOfPlace(item), [])
            compare(probe.clippedTexts(item), [])
        }
        function test_bothButtonsOfAPlaceAreInReach_data() {
            return [{ tag: "100", scale: 1 }, { tag: "160", scale: 1.6 }, { tag: "200", scale: 2 }, { tag: "250", scale: 2.5 }]
        }
        function test_bothButtonsOfAPlaceAreInReach(data) {
            Theme.textScale = data.scale
            const foot = createTemporaryObject(putRow, root)
            atRest(foot)
            compare(probe.brokenWords(foot), [])
        }
        function test_whatLiesBeyondTheSideOfAPageIsFound() {
            const page = createTemporaryObject(beyond, root)
            compare(probe.outOfPlace(page), ["beyond the side of the window: Put it here"])
        }
        function test_aCardThatIsTooSmallForItsContentsIsFound() {
            const page = createTemporaryObject(squeezed, root)
            tryVerify(() => probe.outOfPlace(page).length === 1, 30000, String(probe.outOfPlace(page)))
        }
        function test_aSurveyIsKnownByAPictureAndCanBeHeardAtAnySizeOfText_data() {
            return [{ tag: "100", scale: 1 }, { tag: "200", scale: 2 }, { tag: "200 Arabic", scale: 2, lang: "ar" }]
        }
        function test_aSurveyIsKnownByAPictureAndCanBeHeardAtAnySizeOfText(data) {
            Theme.windowWidth = 412
            Theme.textScale = data.scale
            Theme.language = data.lang ?? "en"
            root.LayoutMirroring.enabled = data.lang === "ar"
            const title = asked.question({ type: "note", label: data.lang ? "الوصول إلى الرعاية" : "Getting the care we need" }).label
            const card = createTemporaryObject(survey, root, { title: title, drawing: "ps_pot" })
            atRest(card)
            const parts = []
            const walk = item => {
                if (item.visible && (item instanceof Art || item instanceof AudioButton))
                    parts.push(item)
                for (const child of Array.from(item.children))
                    walk(child)
            }
            walk(card)
            compare(parts.length, 2)
            compare(parts[0].source, "image://art/ps_pot")
            compare(parts[0].width, 76) // pictures keep their size
            verify(parts[1].label.includes(title.text))
            let heard = 0
            card.heard.connect(() => ++heard)
            parts[1].clicked()
            compare(heard, 1)
        }
        function test_aScaleNobodyHasTouchedIsInItsPlace() {
            const scale = createTemporaryObject(way, root)
            atRest(scale)
        }
        function test_aPictureThatHasNotComeYieldsToTheDrawing() {
            const card = createTemporaryObject(survey, root, { picture: "image://formmedia/none/none.png", drawing: "ps_pot" })
            tryCompare(card, "lacksPicture", true)
            card.picture = "" // nothing to look for meanwhile
            card.lacksPicture = true
            card.readings += 1 // it may have come by now
            compare(card.lacksPicture, false)
        }
    }
}
