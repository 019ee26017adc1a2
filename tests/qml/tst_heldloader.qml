// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Theme

Item {
    id: root
    width: 412
    height: 700

    property int pressed: 0

    Component {
        id: before
        AppPage {
            readonly property Item button: button
            AppButton { id: button; text: "Next"; onClicked: root.pressed += 1 }
        }
    }
    Component {
        id: after
        AppPage { property bool whole: false }
    }
    Component { id: loaders; HeldLoader { anchors.fill: parent } }

    TestCase {
        name: "HeldLoader"
        when: windowShown

        function init() { root.pressed = 0 }
        // A loader that shows `before`.
        function made() {
            const loader = createTemporaryObject(loaders, root, { sourceComponent: before })
            tryVerify(() => loader.whole)
            return loader
        }

        function test_whatWasThereStaysToBeSeenUntilTheNextIsWhole() {
            const loader = made()
            const old = loader.item
            loader.sourceComponent = after
            wait(100)
            compare(loader.item, old)
            verify(old.visible)
            let next = null
            tryVerify(() => {
                next = Array.from(loader.children).map(side => side.item).find(item => item && item !== old)
                return next
            })
            verify(!next.visible)
            next.whole = true
            compare(loader.item, next)
            verify(next.visible)
            tryVerify(() => Array.from(loader.children).every(side => side.item === next || !side.item))
        }
        function test_whatIsThereIsToBeSeenWhenItIsSaid() {
            const loader = createTemporaryObject(loaders, root)
            const seen = []
            loader.loaded.connect(() => seen.push(loader.item.visible))
            loader.sourceComponent = before
            tryCompare(seen, "length", 1)
            loader.sourceComponent = after
            tryVerify(() => Array.from(loader.children).some(side => side.item?.whole === false))
            Array.from(loader.children).find(side => side.item?.whole === false).item.whole = true
            tryCompare(seen, "length", 2)
            compare(seen, [true, true])
        }
        function test_whatIsOnlySeenStillCannotBePressed() {
            const loader = made()
            const button = loader.item.button
            waitForRendering(loader)
            mouseClick(button)
            compare(root.pressed, 1)
            loader.sourceComponent = after
            mouseClick(button)
            button.press() // as an assistive tool does
            compare(root.pressed, 1)
        }
        function test_whoeverChangesTheirMindSeesTheLastOne() {
            const loader = made()
            loader.sourceComponent = after
            loader.sourceComponent = before
            tryVerify(() => loader.whole && loader.item.enabled && loader.item.visible)
            mouseClick(loader.item.button)
            compare(root.pressed, 1)
        }
        function test_nothingIsNothing() {
            const loader = made()
            loader.sourceComponent = null
            tryVerify(() => !loader.item)
            loader.sourceComponent = before
            tryVerify(() => loader.whole)
        }
    }
}
