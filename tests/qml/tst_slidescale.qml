// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Theme

// The numbers beside a scale are part of it: who touches one means it.
Item {
    id: root
    width: 412
    height: 900
    LayoutMirroring.childrenInherit: true

    Component {
        id: scales
        SlideScale {
            property real touched: -1
            width: 372
            height: implicitHeight
            to: 10
            stepSize: 1
            ticks: Array.from({ length: 11 }, (_, i) => ({ at: i / 10, text: i === 10 ? "10 000" : String(i) }))
            onSlid: share => touched = share
        }
    }

    TestCase {
        name: "SlideScale"
        when: windowShown

        function cleanup() {
            root.LayoutMirroring.enabled = false
            Theme.textScale = 1
        }
        function textOf(item: Item, wanted: string): Item {
            if (item instanceof AppText && item.visible && item.text === wanted)
                return item
            for (const child of Array.from(item.children)) {
                const found = textOf(child, wanted)
                if (found)
                    return found
            }
            return null
        }
        function test_aNumberBesideTheScaleIsChosenByTouchingIt_data() {
            const all = []
            for (const rtl of [false, true]) {
                for (const wished of [false, true]) {
                    for (const scale of [1, 2])
                        all.push({ tag: (rtl ? "right to left" : "left to right") + (wished ? ", upright" : "") + (scale > 1 ? ", large" : ""), rtl: rtl, wished: wished, scale: scale })
                }
            }
            return all
        }
        function test_aNumberBesideTheScaleIsChosenByTouchingIt(data) {
            root.LayoutMirroring.enabled = data.rtl
            Theme.textScale = data.scale
            const scale = createTemporaryObject(scales, root, { wished: data.wished })
            waitForRendering(scale, 100)
            for (const [text, share] of [["0", 0], ["4", 0.4], ["10 000", 1]]) {
                let number = null
                if (text === "4" && data.scale > 1)
                    continue // has no room there
                tryVerify(() => (number = textOf(scale, text)) !== null, 30000, text)
                scale.touched = -1
                mouseClick(number, 2, number.height / 2)
                verify(Math.abs(scale.touched - share) < 0.05, text + " is " + scale.touched)
                scale.touched = -1
                mouseClick(number, number.width - 2, number.height / 2)
                verify(Math.abs(scale.touched - share) < 0.05, text + " is " + scale.touched)
            }
        }
    }
}
