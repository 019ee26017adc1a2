// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// What a survey wishes while it is filled in: asked first, passed over, not possible, and noted.
Item {
    id: root
    width: 412
    height: 915

    Component { id: ask; PlaceAsk { width: 372 } }
    Component { id: talk; RecordingAsk { width: 372 } }
    Component { id: strip; PlaceStrip { width: 412 } }

    TestCase {
        name: "Wishes"
        when: windowShown

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
        function says(item, text) { return under(item, one => one.visible && (one.text ?? "").toString().startsWith(text)) }

        function test_thePlaceIsAskedForInWordsThatCanBeHeard() {
            const card = createTemporaryObject(ask, root, { place: asked.place("asking") })
            tryVerify(() => card.height > 100, 30000)
            verify(says(card, "May we note where this is while you answer?"))
            verify(under(card, one => one instanceof HearButton && one.visible && one.text.includes("You can say no")))
            verify(named(card, "No, do not note it"))
        }
        function test_aYesLooksAndANoDoesNot() {
            const yes = asked.place("asking"), no = asked.place("asking")
            const card = createTemporaryObject(ask, root, { place: yes })
            tryVerify(() => named(card, "Yes, note the place"), 30000)
            named(card, "Yes, note the place").clicked()
            tryCompare(yes, "state", SurveyPlace.Noted)
            verify(!card.visible)
            card.place = no
            tryVerify(() => named(card, "No, do not note it"), 30000)
            named(card, "No, do not note it").clicked()
            compare(no.state, SurveyPlace.Declined)
            verify(!card.visible)
        }
        function test_whatWasPassedOverIsALineWhichUnfoldsByKey() {
            const place = asked.place("passed")
            const card = createTemporaryObject(ask, root, { place: place })
            verify(card.small)
            const line = named(card, "May we note where this is while you answer?")
            verify(line)
            line.forceActiveFocus()
            keyClick(Qt.Key_Space)
            verify(!card.small)
            tryVerify(() => named(card, "Yes, note the place")?.activeFocus, 30000)
        }
        function test_whileSomethingElseIsAskedItIsALine() {
            const card = createTemporaryObject(ask, root, { place: asked.place("asking"), waits: true })
            verify(card.small)
            card.waits = false
            verify(!card.small)
        }
        function test_whyThereIsNoPlaceIsSaidWithTwoWaysOn_data() {
            return [
                { tag: "unfound", says: "The place is not noted: it was not found." },
                { tag: "missing", says: "The place is not noted: this device cannot tell where it is." },
                { tag: "closed", says: "The place is not noted: this device does not let us see where it is." }
            ]
        }
        function test_whyThereIsNoPlaceIsSaidWithTwoWaysOn(data) {
            const place = asked.place(data.tag)
            tryCompare(place, "state", SurveyPlace.Broken)
            const card = createTemporaryObject(ask, root, { place: place })
            tryVerify(() => card.height > 50, 30000)
            verify(says(card, data.says))
            verify(named(card, "Go on without"))
            named(card, "Try again").clicked()
            tryCompare(place, "state", SurveyPlace.Noted)
        }
        function test_whatIsNotedSaysHowExactlyAndIsTakenOut() {
            const place = asked.place("noted")
            const line = createTemporaryObject(strip, root, { place: place })
            verify(!line.visible) // it is not new
            line.stays = true
            verify(line.visible)
            verify(says(line, "The place is noted, to within 12 metre"))
            named(line, "Take the place out").clicked()
            compare(place.state, SurveyPlace.Declined)
            verify(!line.visible)
            line.place = asked.place("far")
            verify(says(line, "The place is noted, to within 3 kilometre"))
        }
        function test_lookingCanBeEnded() {
            const place = asked.place("looking")
            const line = createTemporaryObject(strip, root, { place: place })
            verify(says(line, "Looking for this place…"))
            named(line, "Do not look").clicked()
            compare(place.state, SurveyPlace.Declined)
        }
        function test_aTalkThatCannotBeRecordedSaysSo() {
            const card = createTemporaryObject(talk, root, { recording: asked.recording("broken") })
            tryVerify(() => card.height > 50, 30000)
            verify(says(card, "Nothing is recorded"))
            verify(named(card, "Try again") && named(card, "Go on without"))
        }
    }
}
