// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// A dashed hem around its parent or whatever it fills: a place kept, cards sewn together, something not there yet.
//   round   true for round ink stitches (dissent, counter-view: sewn on)
DashedFrame {
    color: Theme.outline
    stitch: Theme.contrast ? 3 : 2
    radius: Theme.cardRadius
    Accessible.ignored: true
}
