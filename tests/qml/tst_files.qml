// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 800

    FileChooser {
        id: chooser
        title: "Choose a file"
        nameFilters: ["Sources (*.CPP *.h)"]
        ours: true // as on a desktop that has no window for it
    }
    FileSheet { id: sheet; title: "Choose a file"; endings: ["*.CPP"]; folder: Qt.resolvedUrl(".") }
    FileSheet { id: folders; title: "Choose a folder"; folders: true; folder: Qt.resolvedUrl(".") }
    SignalSpy { id: taken; target: folders; signalName: "chosen" }
    SignalSpy { id: chosen; target: sheet; signalName: "chosen" }
    TestCase {
        name: "Files"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            Theme.windowWidth = 412
            Theme.language = "en"
            sheet.folder = Qt.resolvedUrl(".")
            chosen.clear()
        }
        function cleanup() {
            sheet.close()
            tryVerify(() => !sheet.visible)
            Theme.textScale = 1
        }
        function under(item: Item, fits: var): Item {
            return fits(item) ? item : Array.from(item.children ?? []).map(child => under(child, fits)).find(found => found) ?? null
        }
        function card(text: string): Item {
            return under(sheet.contentItem, item => item instanceof FileCard && item.text === text && item.visible)
        }

        function test_aFileIsChosenByKeysAlone() {
            sheet.open()
            tryVerify(() => card("gallery") && card("gallery").index !== undefined)
            tryVerify(() => under(sheet.contentItem, item => item instanceof FileCard && item.activeFocus) !== null)
            for (let steps = 0; !card("gallery").activeFocus && steps < 9; ++steps)
                keyClick(Qt.Key_Down)
            verify(card("gallery").visualFocus)
            compare(probe.of(card("gallery")).description, "A folder")
            keyClick(Qt.Key_Return)
            tryVerify(() => card("seen.cpp"))
            const inList = () => under(sheet.contentItem, item => item instanceof FileCard && item.activeFocus) !== null
            for (let steps = 0; !inList() && steps < 9; ++steps)
                keyClick(Qt.Key_Tab)
            for (let steps = 0; !card("seen.cpp").activeFocus && steps < 9; ++steps)
                keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            tryCompare(chosen, "count", 1)
            compare(String(chosen.signalArguments[0][0]), String(Qt.resolvedUrl("gallery/seen.cpp")))
            tryVerify(() => !sheet.visible)
        }
        function test_theChooserComesUpWhereTheSystemHasNone() {
            chooser.open()
            const there = () => under(sheet.parent, item => item.visible && item.text === "This device") !== null
            tryVerify(there)
            wait(50)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !there())
        }
        function test_aFolderIsTakenOnceItIsShown() {
            folders.open()
            const gallery = () => under(folders.contentItem, item => item instanceof FileCard && item.text === "gallery" && item.visible)
            tryVerify(gallery)
            verify(!under(folders.contentItem, item => item instanceof FileCard && item.text === "main.cpp" && item.visible)) // no files
            gallery().clicked()
            const take = () => under(folders.contentItem, item => item instanceof AppButton && item.visible && item.text === "Take this folder: gallery")
            tryVerify(take)
            compare(taken.count, 0)
            take().clicked()
            compare(String(taken.signalArguments[0][0]), String(Qt.resolvedUrl("gallery")))
            tryVerify(() => !folders.visible)
        }
        function test_onlyWhatMayBeChosenIsShown() {
            sheet.open()
            tryVerify(() => card("main.cpp")) // whatever the case of its ending
            verify(!card("tst_files.qml"))
            verify(!card("probe.h"))
        }
        function test_aFolderWithNothingToChooseSaysSo() {
            sheet.open()
            sheet.folder = Qt.resolvedUrl("../data/locks")
            tryVerify(() => under(sheet.contentItem, item => item.visible && item.text === "There is nothing here that you can choose. Please look in another place.") !== null)
            verify(under(sheet.contentItem, item => item.visible && item.text === "Out of this folder") !== null)
        }
        function test_largeTextHasRoom() {
            Theme.textScale = 2
            sheet.open()
            tryVerify(() => card("main.cpp"))
            tryVerify(() => probe.clippedTexts(card("main.cpp")).length === 0)
            verify(card("main.cpp").width <= root.width)
        }
    }
}
