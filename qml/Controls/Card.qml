// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A piece of cloth that holds things. Its children lie in a column; give them Layout.fillWidth.
//   flat       a tray: no hem
//   tone       "surface", "sunk", "pond", "plum", "leaf", "marigold": the tint behind the contents
//   chosen     thick edge in the accent
Item {
    id: card

    default property alias content: column.data
    property alias gap: column.spacing
    property bool flat: tone !== "surface"
    property string tone: "surface"
    property bool chosen: false
    property color accent: tone === "plum" ? Theme.plum : tone === "leaf" ? Theme.leaf : tone === "marigold" ? Theme.marigoldInk : Theme.pond
    property real radius: Theme.cardRadius

    property real padding: Theme.space16

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding + (flat ? 0 : Theme.cardHem)

    Raised {
        anchors.fill: parent
        fill: card.tone === "sunk" ? Theme.sunk : card.tone === "pond" ? Theme.pondTint : card.tone === "plum" ? Theme.plumTint
              : card.tone === "leaf" ? Theme.leafTint : card.tone === "marigold" ? Theme.marigoldTint : Theme.surface
        edgeColor: card.chosen || (card.tone !== "surface" && card.tone !== "sunk") ? card.accent : Theme.line
        edgeWidth: card.chosen ? Theme.selectedEdge : card.tone === "surface" ? Theme.edge : Theme.tintEdge
        hemColor: card.chosen ? card.accent : Theme.hem
        hem: card.flat ? 0 : Theme.cardHem
        radius: card.radius
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.padding
        anchors.bottomMargin: card.padding + (card.flat ? 0 : Theme.cardHem)
        spacing: Theme.space8
    }
}
