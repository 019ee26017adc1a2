// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Map
import Uthan.PhotoStory
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Places, drawings and parts of pictures as answers.
Item {
    id: root
    width: 412
    height: 915

    Component { id: imageMap; ImageMapWidget { width: 372; survey: asked.survey } }
    Component { id: points; PointChoiceWidget { width: 372 } }
    Component { id: place; PlaceWidget { width: 372; survey: asked.survey } }
    Component { id: path; PathWidget { width: 372; survey: asked.survey } }
    Component { id: drawing; DrawingWidget { width: 372; survey: asked.survey } }
    Component { id: barcode; BarcodeWidget { width: 372; survey: asked.survey } }
    Component { id: film; VideoWidget { width: 372; survey: asked.survey } }
    Component { id: prompt; FilmCard { width: 372; film: asked.survey.film; key: "q.video" } }
    Component { id: saying; SayPanel { width: 372 } }
    Component { id: recorder; VoiceRecorder { width: 372; stage: "resting" } }
    Component { id: file; FileWidget { width: 372; survey: asked.survey } }

    TestCase {
        name: "Captures"
        when: windowShown

        readonly property var corners: [{ name: "gate", label: "The gate", geometry: "51.0560 -114.0700 0 0" }, { name: "hall", label: "The hall", geometry: "51.0522 -114.0740 0 0" }]
        readonly property var parts: [{ name: "house", label: "The house" }, { name: "tree", label: "The tree" }, { name: "gate", label: "The gate" }]

        function ask(as) { return asked.question(Object.assign({ label: "Where?" }, as)) }
        function made(component, question) {
            const widget = createTemporaryObject(component, root, { question: question })
            verify(widget)
            wait(0)
            return widget
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
        function named(item, label) { return under(item, one => one instanceof Pressable && one.visible && one.label === label) }
        function test_aFilmThatBeginsByItselfLeavesTheKeyboardWhereItIs() {
            const spy = createTemporaryQmlObject('import QtTest; SignalSpy { signalName: "watched" }', root)
            const card = createTemporaryObject(prompt, root)
            spy.target = card
            wait(0)
            compare(spy.count, 0)
            card.byItself = true
            tryCompare(spy, "count", 1)
            const focused = under(card, one => one.activeFocus === true)
            verify(!focused)
        }
        function test_whatIsBeingBroughtToItsEndIsNotTakenBack() {
            const panel = createTemporaryObject(recorder, root)
            const again = named(panel, "Again"), on = named(panel, "Go on")
            verify(again.enabled && on.enabled)
            panel.ending = true
            verify(!again.enabled && !on.enabled)
            panel.ending = false
            verify(again.enabled && on.enabled)
        }
        function test_againTakesNoVoiceAwayAndOneButtonDoes() {
            const panel = createTemporaryObject(saying, root, { capture: asked.survey.capture, has: true, mayDrop: true })
            const spy = createTemporaryQmlObject('import QtTest; SignalSpy { signalName: "dropped" }', root)
            spy.target = panel
            panel.restarted()
            compare(spy.count, 0)
            panel.capture.discard()
            tryCompare(panel, "stage", "kept")
            named(panel, "Take my voice away").clicked()
            compare(spy.count, 1)
        }
        function test_whatBrokeOffIsSaidAndCanBeHeard() {
            const panel = createTemporaryObject(saying, root, { capture: asked.survey.capture, has: true, cutOff: true })
            panel.beside = ["abc"]
            wait(0)
            verify(under(panel, one => one.visible && (one.text ?? "").startsWith("The recording broke off")))
            const spy = createTemporaryQmlObject('import QtTest; SignalSpy { signalName: "heardBeside" }', root)
            spy.target = panel
            named(panel, "Hear what broke off").clicked()
            compare(spy.count, 1)
            compare(spy.signalArguments[0][0], "abc")
        }
        function test_nobodyIsToldThatTheyAreHeardBeforeTheMicrophoneIsOpen() {
            asked.setOpensLate(true)
            const panel = createTemporaryObject(saying, root, { capture: asked.survey.capture })
            panel.begin()
            compare(panel.capture.state, VoiceCapture.Starting)
            compare(panel.stage, "ask")
            verify(panel.starting)
            panel.has = true // something was said before: it is there until there is more
            compare(panel.stage, "kept")
            const said = under(panel, one => one.text === "The microphone is getting ready" && one.visible)
            verify(said)
            asked.hear(400)
            compare(panel.stage, "listening")
            verify(!panel.starting)
            panel.capture.discard()
            asked.setOpensLate(false)
        }
        function init() { Theme.textScale = 1; Theme.language = "en" }
        function cleanup() { Theme.textScale = 1 }

        function test_aPartOfThePictureIsTouched() {
            const question = ask({ type: "select_multiple", looks: "image-map", image: "qrc:/surveys/media/yard.svg", choices: parts })
            compare(question.widget, QuestionItem.ImageMap)
            const canvas = under(made(imageMap, question), one => one instanceof RegionCanvas)
            tryVerify(() => canvas.width > 100 && canvas.height > 100)
            verify(under(canvas.parent, one => one instanceof Art && probe.of(one).name === "Picture to touch. Nothing is chosen yet."))
            const tree = canvas.middleOf("tree")
            mouseClick(canvas, tree.x, tree.y)
            compare(asked.answerOf(question), ["tree"])
            verify(under(canvas.parent, one => one instanceof Art && /^Picture to touch. Chosen: ./.test(probe.of(one).name)))
            const gate = canvas.middleOf("gate")
            mouseClick(canvas, gate.x, gate.y)
            compare(asked.answerOf(question), ["tree", "gate"])
            mouseClick(canvas, 2, 2)
            compare(asked.answerOf(question), ["tree", "gate"])
        }
        function test_aPlaceOnTheSheetIsChosen() {
            const question = ask({ type: "select_one", looks: "map", choices: corners })
            compare(question.widget, QuestionItem.PointChoice)
            const widget = made(points, question)
            const frame = under(widget, one => one instanceof MapFrame)
            frame.picked(1)
            compare(asked.answerOf(question), "hall")
            mouseClick(named(widget, "The gate"))
            compare(asked.answerOf(question), "gate")
        }
        function test_aPlaceIsPutUnderTheCrosshairOrWhereTheSheetIsTouched() {
            const question = ask({ type: "geopoint", looks: "placement-map" })
            const widget = made(place, question)
            const frame = under(widget, one => one instanceof MapFrame)
            frame.lookAt(-114.07, 51.05, 2)
            mouseClick(named(widget, "Put it here"))
            compare(asked.answerOf(question), "51.050000 -114.070000 0 0.0")
            frame.tapped(-114.06, 51.06)
            compare(asked.answerOf(question), "51.060000 -114.060000 0 0.0")
        }
        function test_aWayGrowsPointByPointAndPointsAreMovedAndTakenBack() {
            const question = ask({ type: "geotrace" })
            const widget = made(path, question)
            widget.put(51, -114)
            widget.put(51.1, -114.1)
            widget.put(51.2, -114.2)
            compare(asked.answerOf(question), "51.000000 -114.000000 0 0.0; 51.100000 -114.100000 0 0.0; 51.200000 -114.200000 0 0.0")
            tryVerify(() => named(widget, "Point 2").x > 0)
            mouseClick(named(widget, "Point 2"))
            compare(widget.chosen, 1)
            widget.put(51.5, -114.5)
            compare(question.points[1].lat, 51.5)
            compare(widget.chosen, -1)
            mouseClick(named(widget, "Take the last one back"))
            compare(question.points.length, 2)
            mouseClick(named(widget, "Begin anew"))
            compare(question.hasAnswer, false)
        }
        function test_anAreaIsClosedAsSoonAsItCanBe() {
            const question = ask({ type: "geoshape" })
            for (const at of [[1, 1], [1, 2], [2, 2]])
                question.addPoint(at[0], at[1])
            compare(asked.answerOf(question), "1.000000 1.000000 0 0.0; 1.000000 2.000000 0 0.0; 2.000000 2.000000 0 0.0; 1.000000 1.000000 0 0.0")
            compare(question.points.length, 3)
        }
        function test_aPhotoToDrawOnIsSaidToBeThere() {
            const widget = made(drawing, ask({ type: "image", looks: "annotate", value: "photo" }))
            const canvas = under(widget, one => one instanceof DrawingCanvas)
            compare(probe.of(canvas).description, "Your picture is on it. You can also write, in the field below.")
            canvas.writtenName = "Our gate"
            compare(probe.of(canvas).description, "Something is drawn on it.")
        }
        function test_aStrokeIsDrawnAndTakenBack() {
            const widget = made(drawing, ask({ type: "image", looks: "draw" }))
            const canvas = under(widget, one => one instanceof DrawingCanvas)
            verify(canvas.isEmpty)
            mousePress(canvas, 20, 20)
            mouseMove(canvas, 60, 40)
            mouseMove(canvas, 100, 60)
            mouseRelease(canvas, 100, 60)
            verify(!canvas.isEmpty)
            compare(probe.of(canvas).description, "Something is drawn on it.")
            mouseClick(named(widget, "Take the last stroke back"))
            verify(canvas.isEmpty)
        }
        function test_aNameMayBeWrittenInPlaceOfASignature() {
            const widget = made(drawing, ask({ type: "image", looks: "signature" }))
            const canvas = under(widget, one => one instanceof DrawingCanvas)
            const field = under(widget, one => one instanceof Field)
            field.edited("Rehana")
            compare(canvas.writtenName, "Rehana")
            verify(!canvas.isEmpty)
        }
        function test_aCodeCanBeWritten() {
            const question = ask({ type: "barcode" })
            const field = under(made(barcode, question), one => one instanceof Field)
            field.edited("4006381333931")
            compare(asked.answerOf(question), "4006381333931")
        }
        function test_everythingHasANameAndRoomForAFinger_data() {
            return [{ tag: "image map", of: imageMap, as: { type: "select_one", looks: "image-map", image: "qrc:/surveys/media/yard.svg", choices: parts } },
                { tag: "points", of: points, as: { type: "select_one", looks: "map", choices: corners } },
                { tag: "place", of: place, as: { type: "geopoint", looks: "maps" } },
                { tag: "way", of: path, as: { type: "geotrace", value: "51 -114 0 0; 51.1 -114 0 0" } },
                { tag: "drawing", of: drawing, as: { type: "image", looks: "draw" } },
                { tag: "signature", of: drawing, as: { type: "image", looks: "signature" } },
                { tag: "code", of: barcode, as: { type: "barcode" } }, { tag: "film", of: film, as: { type: "video" } },
                { tag: "file", of: file, as: { type: "file", value: { media: "00".repeat(32), type: "application/pdf", size: 120000, name: "minutes-of-the-meeting.pdf" } } }]
        }
        function test_everythingHasANameAndRoomForAFinger(data) {
            for (const scale of [1, 2]) {
                Theme.textScale = scale
                const widget = made(data.of, ask(data.as))
                compare(probe.unnamed(widget).length, 0)
                compare(probe.smallTargets(widget), [])
            }
        }
    }
}
