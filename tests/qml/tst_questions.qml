// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// What the widgets of a survey write down, by touch, by keyboard and by assistive tools.
Item {
    id: root
    width: 412
    height: 915

    readonly property var places: [{ name: "home", label: "At home" }, { name: "clinic", label: "At the clinic" }, { name: "street", label: "In the street" }]

    Component { id: slider; SliderWidget { width: 372 } }
    Component { id: rating; RatingWidget { width: 372 } }
    Component { id: picker; PickerWidget { width: 372 } }
    Component { id: minimal; MinimalWidget { width: 372 } }
    Component { id: moment; MomentWidget { width: 372 } }
    Component { id: written; WrittenWidget { width: 372 } }
    Component { id: numeric; NumberWidget { width: 372 } }
    Component { id: choices; ChoiceWidget { width: 372 } }
    Component { id: find; FindWidget { width: 372 } }
    Component { id: matrix; MatrixRow { width: 372 } }

    TestCase {
        id: test
        name: "Questions"
        when: windowShown

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
        function init() { Theme.textScale = 1; Theme.language = "en"; root.LayoutMirroring.enabled = false; root.LayoutMirroring.childrenInherit = true }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }

        function test_aSliderAnswersWhereItIsTouchedToTheNearestStep() {
            const question = ask({ type: "range", parameters: { start: 0, end: 10, step: 2 } })
            const widget = made(slider, question)
            const scale = under(widget, one => one instanceof SlideScale)
            compare(probe.of(scale).role, Accessible.Slider)
            compare(probe.of(scale).name, "Where?")
            mouseClick(scale, scale.width - 1, 10)
            compare(asked.answerOf(question), 10)
            mouseClick(scale, scale.width * 0.42, 10)
            compare(asked.answerOf(question), 4)
            compare(probe.of(scale).description, "4")
        }
        function test_theNumbersBelowASliderAnswerToATouch() {
            const question = ask({ type: "range", parameters: { start: 0, end: 10, step: 2 } })
            const scale = under(made(slider, question), one => one instanceof SlideScale)
            tryVerify(() => scale.height > scale.thumb + Theme.space12, 30000) // the numbers have their room
            mouseClick(scale, scale.place(0.6), scale.height - 4)
            compare(asked.answerOf(question), 6)
        }
        function test_aScaleThatGoesDownIsAnsweredByItsSteps_data() { return [{ tag: "step 2", step: 2 }, { tag: "step -2", step: -2 }] }
        function test_aScaleThatGoesDownIsAnsweredByItsSteps(data) {
            const question = ask({ type: "range", parameters: { start: 10, end: 0, step: data.step } })
            const widget = made(slider, question)
            const scale = under(widget, one => one instanceof SlideScale)
            const plus = under(widget, one => one instanceof IconButton && one.iconName === "plus")
            const minus = under(widget, one => one instanceof IconButton && one.iconName === "minus")
            compare(plus.label, "2 more") // the sign, the name and what it does agree
            compare(minus.label, "2 less")
            verify(plus.mapToItem(widget, 0, 0).x < minus.mapToItem(widget, 0, 0).x) // as the scale runs
            minus.clicked()
            compare(asked.answerOf(question), 10)
            minus.clicked()
            compare(asked.answerOf(question), 8)
            mouseClick(scale, scale.width - 1, 10)
            compare(asked.answerOf(question), 0)
            plus.clicked()
            compare(asked.answerOf(question), 2)
        }
        function test_aRowOfATableIsComeToAtItsFirstAnswer() {
            const question = ask({ type: "select_one", looks: "list-nolabel", choices: root.places, inList: true, required: true })
            const row = made(matrix, question)
            compare(row.firstStop().label, "At home") // not the way to give no answer, which stands before
            const words = under(row, one => one.visible && one.text === "Where?")
            compare(probe.of(words).description, "Needs an answer, or Skip")
        }
        function test_whatIsTypedIntoANumberComeToByTabTakesItsPlace() {
            const question = ask({ type: "date", looks: "year", value: "2026-01-01" })
            const field = under(made(moment, question), one => one instanceof NumberField && one.visible)
            field.forceActiveFocus(Qt.TabFocusReason)
            for (const key of ["2", "0", "3", "1"])
                keyClick(key)
            compare(asked.answerOf(question), "2031-01-01")
        }
        function test_aScaleNobodyHasAnsweredStandsNowhere() {
            const question = ask({ type: "range", parameters: { start: 0, end: 10, step: 1 } })
            const scale = under(made(slider, question), one => one instanceof SlideScale)
            const thumb = under(scale, one => one.objectName === "thumb")
            verify(!thumb.visible)
            scale.slid(0.5)
            tryVerify(() => thumb.visible)
        }
        function test_aSliderRestsWhereTheFormSaysAndThatIsNoAnswer() {
            const question = ask({ type: "range", parameters: { start: 0, end: 10, step: 1, placeholder: 4 } })
            const widget = made(slider, question)
            const scale = under(widget, one => one instanceof SlideScale)
            const rest = under(scale, one => one.objectName === "rest")
            tryVerify(() => rest.visible, 30000)
            verify(!under(scale, one => one.objectName === "thumb").visible)
            fuzzyCompare(rest.x + rest.width / 2, scale.place(0.4), 1)
            verify(!question.hasAnswer)
            compare(probe.of(scale).description, "Not answered")
            scale.forceActiveFocus()
            keyClick(Qt.Key_Right) // the first step answers what it rests on, as it answers the start elsewhere
            compare(asked.answerOf(question), 4)
            verify(!rest.visible)
            keyClick(Qt.Key_Right)
            compare(asked.answerOf(question), 5)
        }
        function test_aSliderRestsNowhereIfTheFormSaysNothing() {
            const scale = under(made(slider, ask({ type: "range", parameters: { start: 0, end: 10, step: 1 } })), one => one instanceof SlideScale)
            verify(!under(scale, one => one.objectName === "rest").visible)
        }
        function test_aSliderStepsWithTheKeyboardAndRunsFromTheStartOfTheLanguage() {
            const question = ask({ type: "range", parameters: { start: 0, end: 1, step: 0.1 }, value: 0.2 })
            const scale = under(made(slider, question), one => one instanceof SlideScale)
            scale.forceActiveFocus()
            keyClick(Qt.Key_Right)
            compare(asked.answerOf(question), 0.3)
            root.LayoutMirroring.enabled = true
            keyClick(Qt.Key_Right)
            compare(asked.answerOf(question), 0.2)
            keyClick(Qt.Key_End)
            compare(asked.answerOf(question), 1)
            mouseClick(scale, scale.width - 1, 10)
            compare(asked.answerOf(question), 0)
        }
        readonly property var often: ["Never", "Sometimes", "Always"].map((said, i) => ({ name: String(i + 1), label: said, second: "খ" + i }))
        function test_aScaleSaysTheNamesOfItsMarks() {
            const question = ask({ type: "range", parameters: { start: 1, end: 3, step: 1 }, marks: often })
            const scale = under(made(slider, question), one => one instanceof SlideScale)
            tryVerify(() => under(scale, one => one.visible && one.text === "Sometimes"))
            verify(!scale.upright) // there is room for them side by side
            scale.forceActiveFocus()
            keyClick(Qt.Key_End)
            compare(asked.answerOf(question), 3)
            compare(probe.of(scale).description, "3, Always, খ2")
            Theme.textScale = 2
            tryVerify(() => scale.upright) // and now there is not
            mouseClick(scale, scale.width - 20, scale.height - 20) // the name at its lower end
            compare(asked.answerOf(question), 1)
            tryVerify(() => probe.clippedTexts(scale).length === 0)
        }
        function test_aScaleThatRunsDownStepsTowardsItsEnd() {
            const question = ask({ type: "range", parameters: { start: 5, end: 1, step: 1 }, value: 4 })
            const widget = made(slider, question)
            mouseClick(named(widget, "One less"))
            compare(asked.answerOf(question), 3)
        }
        function test_theButtonsOfAScaleSayHowFarTheyGo() {
            const widget = made(slider, ask({ type: "range", parameters: { start: 0, end: 10, step: 5 }, value: 5 }))
            verify(!named(widget, "One more"))
            mouseClick(named(widget, "5 more"))
            compare(asked.answerOf(widget.question), 10)
            mouseClick(named(widget, "5 less"))
            compare(asked.answerOf(widget.question), 5)
            verify(named(made(slider, ask({ type: "range", parameters: { start: 1, end: 0, step: 0.1 } })), "0.1 less"))
        }
        function test_aStarIsGivenAndTakenBack() {
            const question = ask({ type: "range", looks: "rating", parameters: { start: 1, end: 5, step: 1 } })
            const widget = made(rating, question)
            mouseClick(named(widget, "4"))
            compare(asked.answerOf(question), 4)
            verify(probe.of(named(widget, "4")).checked)
            mouseClick(named(widget, "4"))
            compare(question.hasAnswer, false)
        }
        function test_aNumberIsPickedFromTheListOfAll() {
            const question = ask({ type: "range", looks: "picker", parameters: { start: 10, end: 20, step: 5 } })
            const widget = made(picker, question)
            compare(question.values, ["10", "15", "20"])
            question.pickValue(1)
            compare(asked.answerOf(question), 15)
            compare(under(widget, one => one instanceof PickButton).text, "15")
        }
        function test_theListComesUpAndGoesWithTheChoice() {
            const question = ask({ type: "select_one", looks: "minimal", choices: root.places })
            const widget = made(minimal, question)
            mouseClick(under(widget, one => one instanceof PickButton))
            question.pick("clinic")
            compare(asked.answerOf(question), "clinic")
            compare(under(widget, one => one instanceof PickButton).text, "At the clinic")
        }
        function test_severalChosenThingsStandInOneLine() {
            const question = ask({ type: "select_multiple", looks: "minimal", choices: root.places })
            question.pick("street")
            question.pick("home")
            compare(asked.answerOf(question), ["home", "street"])
            compare(question.choices.chosenList, "At home · In the street")
        }
        function test_aRowOfATableSaysWhyThereIsNoAnswer() {
            const question = ask({ type: "select_one", looks: "list-nolabel", choices: root.places, inList: true, underHead: true, label: "We cook" })
            const widget = made(matrix, question)
            verify(!named(widget, "I don't know")) // it does not stand under every row
            waitForRendering(root, 100)
            mouseClick(named(widget, "No answer to give: We cook"))
            tryVerify(() => named(widget, "I'd rather not say") !== null)
            waitForRendering(root, 100)
            mouseClick(named(widget, "I don't know"))
            compare(question.noAnswer, 1)
            tryVerify(() => named(widget, "I don't know")?.on === true)
            question.pick("home")
            compare(question.noAnswer, 0)
            tryVerify(() => named(widget, "I don't know") === null) // and folds again
            named(widget, "No answer to give: We cook").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryVerify(() => named(widget, "I'd rather not say") !== null)
        }
        function test_anyMinuteIsSteppedToTypedAndStrodeTo() {
            const question = ask({ type: "time", value: "10:32:00.000" })
            const widget = made(moment, question)
            const minutes = under(widget, one => one instanceof PartStepper && one.name === "Minutes")
            mouseClick(named(minutes, "Later: Minutes"))
            compare(question.timeParts, ["10", "33"])
            const field = under(minutes, one => one instanceof NumberField)
            field.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Up)
            compare(field.text, "34")
            keyClick(Qt.Key_PageUp)
            compare(field.text, "35")
            keyClick(Qt.Key_PageDown)
            compare(field.text, "30")
            field.selectAll()
            keyClick(Qt.Key_7)
            keyClick(Qt.Key_1)
            verify(minutes.marked)
            compare(question.timeParts, ["10", "07"])
            field.selectAll()
            keyClick(Qt.Key_4)
            keyClick(Qt.Key_1)
            verify(!minutes.marked)
            compare(question.timeParts, ["10", "41"])
        }
        function test_aDayIsTouchedOnTheCalendarAndKeptAsIso() {
            const question = ask({ type: "date" })
            const widget = made(moment, question)
            const day = under(widget, one => one instanceof CalendarDay && one.visible && one.text === "14")
            compare(day.label, "Thursday 14 May 2026")
            mouseClick(day)
            compare(asked.answerOf(question), "2026-05-14")
            const grid = under(widget, one => one instanceof CalendarGrid)
            mouseClick(named(grid, "The month after"))
            tryVerify(() => under(widget, one => one instanceof CalendarDay && one.label === "Monday 1 June 2026") !== null)
        }
        function test_anotherCalendarShowsItsOwnDaysAndKeepsTheSameDay_data() {
            return [{ tag: "ethiopian", words: "6 Ginbot 2018" }, { tag: "coptic", words: "6 Bashans 1742" },
                { tag: "bikram-sambat", words: "31 Baisakh 2083" }, { tag: "persian", words: "24 Ordibehesht 1405" }, { tag: "myanmar", words: "29 Kason 1388" }]
        }
        function test_anotherCalendarShowsItsOwnDaysAndKeepsTheSameDay(data) {
            const question = ask({ type: "date", looks: data.tag, value: "2026-05-14" })
            compare(question.dateParts.join(" "), data.words)
            compare(question.otherDate, "14 May 2026")
            question.stepPart(QuestionItem.Month, 1)
            question.stepPart(QuestionItem.Month, -1)
            compare(asked.answerOf(question).slice(0, 7), "2026-05")
        }
        function test_eachPartOfADaySaysItsNumber() {
            const question = ask({ type: "date", looks: "ethiopian no-calendar", value: "2026-05-14" })
            const widget = made(moment, question)
            const part = name => under(widget, one => one instanceof PartStepper && one.name === name)
            tryVerify(() => part("Month") !== null)
            compare(probe.range(part("Day")), [1, 32, 1, 6])
            compare(probe.range(part("Month"))[3], 9)
            compare(probe.range(part("Year"))[3], 2018)
            probe.setValue(part("Day"), 7)
            compare(asked.answerOf(question), "2026-05-15")
            compare(probe.range(part("Day"))[3], 7)
        }
        function test_aScaleOnWhichNothingIsChosenSaysSo() {
            const question = ask({ type: "range", parameters: { start: 0, end: 10, step: 2 } })
            const scale = under(made(slider, question), one => one instanceof SlideScale)
            compare(probe.of(scale).description, "Not answered")
            question.setNumber(0)
            compare(probe.of(scale).description, "0")
        }
        function test_aMonthOrAYearIsKeptByItsFirstDay() {
            const month = ask({ type: "date", looks: "month-year", value: "2026-05-14" })
            month.stepPart(QuestionItem.Month, 1)
            compare(asked.answerOf(month), "2026-06-01")
            const year = ask({ type: "date", looks: "year ethiopian", value: "2026-05-14" })
            year.stepPart(QuestionItem.Year, 1)
            compare(asked.answerOf(year), "2026-09-11") // 1 Meskerem 2019
        }
        function test_digitsOfAnyScriptAreKeptWithTheirLeadingNothing() {
            const question = ask({ type: "text", looks: "numbers", lang: "bn" })
            question.write("০১৫১")
            compare(asked.answerOf(question), "0151")
            compare(question.text, "০১৫১")
        }
        function test_largeNumbersAreGroupedForTheEyeOnly() {
            const question = ask({ type: "integer", looks: "thousands-sep" })
            question.write("1,234,567")
            compare(asked.answerOf(question), 1234567)
            compare(question.text, "1,234,567")
            const bangla = ask({ type: "integer", looks: "thousands-sep", lang: "bn", value: 1234567 })
            compare(bangla.text, "১২,৩৪,৫৬৭")
        }
        function test_coveredWritingIsShownOnlyWhenAsked() {
            const widget = made(written, ask({ type: "text", looks: "masked", value: "courtyard" }))
            const field = under(widget, one => one instanceof Field)
            verify(field.secret)
            mouseClick(named(widget, "Show what is written"))
            verify(!field.secret)
        }
        function test_choicesGrowFewerWhileOneWrites() {
            const question = ask({ type: "select_one", looks: "search", choices: root.places })
            compare(question.widget, QuestionItem.Find)
            const widget = made(find, question)
            compare(widget.shown, 3)
            under(widget, one => one instanceof Field).text = "CLINI"
            compare(widget.shown, 1)
            verify(!named(widget, "At home"))
            mouseClick(named(widget, "At the clinic"))
            compare(asked.answerOf(question), "clinic")
            under(widget, one => one instanceof Field).text = "street"
            compare(widget.shown, 2) // what was chosen stays in sight
        }
        function test_theFormSaysHowManyColumns() {
            const widget = made(choices, ask({ type: "select_one", looks: "columns-3", choices: root.places }))
            tryCompare(widget, "columns", 3)
            const packed = made(choices, ask({ type: "select_one", looks: "columns-pack", choices: root.places }))
            tryCompare(packed, "columns", 3)
        }
        function test_everythingHasANameAndRoomForAFinger_data() {
            return [{ tag: "slider", of: slider, as: { type: "range", parameters: { start: 0, end: 10, step: 1 }, value: 3 } },
                { tag: "rating", of: rating, as: { type: "range", looks: "rating", parameters: { start: 1, end: 5, step: 1 } } },
                { tag: "date", of: moment, as: { type: "date", looks: "ethiopian", value: "2026-05-14" } },
                { tag: "parts", of: moment, as: { type: "dateTime", looks: "no-calendar", value: "2026-05-14T10:00:00" } },
                { tag: "minimal", of: minimal, as: { type: "select_one", looks: "minimal", choices: root.places } },
                { tag: "table", of: matrix, as: { type: "select_one", looks: "list-nolabel", choices: root.places, inList: true } }]
        }
        function test_everythingHasANameAndRoomForAFinger(data) {
            for (const scale of [1, 2]) {
                Theme.textScale = scale
                const widget = made(data.of, ask(data.as))
                compare(probe.unnamed(widget).length, 0)
                tryVerify(() => probe.clippedTexts(widget).length === 0, 30000, JSON.stringify(probe.clippedTexts(widget)))
                tryVerify(() => probe.smallTargets(widget).length === 0, 30000, String(probe.smallTargets(widget)))
            }
        }
    }
}
