// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The surveys of this programme, with how far this person is in each.
AppPage {
    id: page

    required property AppViewModel app
    readonly property GatherViewModel gather: app.gather

    spacing: Theme.cardGap
    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        //: Title of the list of surveys
        title: qsTr("Answer questions")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    EmptyState {
        visible: page.gather.surveys.count === 0
        //: The programme has no survey yet
        text: qsTr("There are no questions here yet.")
        //: Where surveys come from
        note: qsTr("They are brought in at the Desk, or come from another device when you share.")
    }
    Repeater {
        model: page.gather.surveys
        ActionCard {
            id: card
            required title
            required done
            required total
            required property string form
            required property string language
            required property int given
            required property bool begun
            readonly property bool isBegun: begun
            lang: language
            iconName: "list"
            onClicked: page.app.navigator.push("survey", { form: form })

            AppText {
                Layout.fillWidth: true
                visible: card.isBegun && card.total > 0
                text: qsTr("%1 of %2 done").arg((I18n.language, I18n.number(card.done))).arg(I18n.number(card.total))
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
            Chip {
                visible: card.given > 0
                tone: "leaf"
                iconName: "tick"
                //: On a survey: how often this person has given answers
                text: qsTr("You gave your answers %Ln time(s)", "", card.given)
            }
        }
    }
}
