// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One of the line icons in assets/icons, in one colour. Never announced: a word always stands beside it or names it.
//   name       file name without ending; empty draws nothing
//   color      any colour of Theme
//   size       side in pixels; by itself it grows with the words beside it
//   pointing   true for arrows: turns round when the layout runs right to left (clocks and media signs do not)
Image {
    property string name: ""
    property color color: Theme.ink
    property real size: Theme.iconSize * Theme.signScale
    property bool pointing: false

    readonly property int pixels: Math.ceil(size * Screen.devicePixelRatio)

    Layout.preferredWidth: size
    Layout.preferredHeight: size
    width: size
    height: size
    visible: name !== ""
    sourceSize.width: pixels
    sourceSize.height: pixels
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(-6)
    mirror: pointing && LayoutMirroring.enabled
    Accessible.ignored: true
}
