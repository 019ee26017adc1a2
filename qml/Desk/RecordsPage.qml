// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The records of one kind: title, second line, picture, receipt. Taken back: a place is kept, nothing else.
AppPage {
    id: page

    required property AppViewModel app
    required property string kind

    header: PageHeader {
        title: page.app.records.kindLabel
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: app.records.showKind(kind)

    EmptyState {
        visible: page.app.records.records.count === 0
        //: An empty list of records
        text: qsTr("Nothing here yet.")
    }
    Repeater {
        model: page.app.records.records
        ActionCard {
            id: card
            required property string recordId
            required property bool withdrawn
            required property int held
            required property bool onlyHere
            required property bool toReview
            required property var model
            readonly property string words: String(card.model.title ?? "")
            readonly property string address: String(card.model.picture ?? "")
            picture: address !== "" ? "image://media/" + recordId + "/" + address : ""
            //: In place of something its maker took back
            title: withdrawn ? qsTr("Taken back")
                //: A record without a title
                : words !== "" ? words : qsTr("Without a title")
            lang: withdrawn || words === "" ? "" : String(card.model.titleLanguage ?? "")
            text: String(card.model.subtitle ?? "")
            onClicked: page.app.navigator.push("record", { recordId: card.recordId })
            ReceiptChip {
                visible: card.toReview
                where: "needs"
                //: On something people made: some of what it was made from was taken back
                text: qsTr("to look at again")
            }
            ReceiptChip {
                visible: !card.withdrawn
                where: card.onlyHere ? "here" : "held"
                text: card.onlyHere ? qsTr("only here") : qsTr("on %Ln other device(s)", "", card.held)
            }
        }
    }
}
