// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// What was taken back: on which devices it is gone, what rests on it and must be looked at again, and what cannot be
// undone.
AppPage {
    id: page

    required property AppViewModel app
    readonly property RightsViewModel rights: app.rights

    header: PageHeader {
        title: qsTr("What was taken back")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: rights.refresh()

    EmptyState {
        visible: page.rights.takings.count === 0
        //: Nobody has taken anything back
        text: qsTr("Nobody took anything back.")
    }
    ProblemCard { visible: text !== ""; text: page.rights.problem }
    SectionHeading {
        visible: page.rights.review.count > 0
        //: Heading over themes, findings, decisions that rest on something taken back
        text: qsTr("To look at again")
    }
    Repeater {
        model: page.rights.review
        ActionCard {
            id: card
            required property string recordId
            required property string kindLabel
            required property var model
            iconName: "eye"
            title: String(card.model.title ?? "") !== "" ? String(card.model.title) : card.kindLabel
            lang: String(card.model.titleLanguage ?? "")
            //: Under something people made. %1: what it is (theme, finding)
            text: qsTr("%1: something it rests on was taken back").arg(card.kindLabel)
            onClicked: page.app.navigator.push("record", { recordId: card.recordId })
        }
    }
    SectionHeading {
        visible: page.rights.takings.count > 0
        Layout.topMargin: Theme.space8
        //: Heading over the takings back
        text: qsTr("Where it is gone")
    }
    Repeater {
        model: page.rights.takings
        TakingCard {}
    }
    Card {
        visible: page.rights.takings.count > 0
        tone: "sunk"
        AppText {
            Layout.fillWidth: true
            text: qsTr("What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.")
            color: Theme.soft
        }
    }
}
