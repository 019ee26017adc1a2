// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Everything that is kept, kind by kind, as the kinds declare themselves.
AppPage {
    id: page

    required property AppViewModel app

    header: PageHeader {
        title: qsTr("Everything we keep")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: app.records.showKinds()

    Repeater {
        model: page.app.records.kinds
        ActionCard {
            id: card
            required property string kind
            required property string icon
            required property string label
            required property var count
            iconName: icon
            title: label
            text: I18n.language === "" ? "" : I18n.number(Number(count))
            onClicked: page.app.navigator.push("records", { kind: card.kind })
        }
    }
}
