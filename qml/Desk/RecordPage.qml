// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// One record of any kind, drawn from its kind's declaration.
AppPage {
    id: page

    required property AppViewModel app
    required property string recordId
    readonly property RecordsViewModel records: app.records

    header: PageHeader {
        title: page.records.title !== "" ? page.records.title : page.records.kindLabel
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: records.showRecord(recordId)

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Chip { visible: page.records.madeBy !== ""; iconName: "person"; text: page.records.madeBy }
        Chip { iconName: "cal"; text: I18n.language === "" || page.records.madeAt === 0 ? "" : I18n.date(new Date(page.records.madeAt)) }
        Chip { visible: page.records.state !== ""; tone: "pond"; bold: true; text: page.records.state }
    }
    ProblemCard { visible: text !== ""; text: page.records.problem }
    ProblemCard {
        visible: page.records.toReview
        iconName: "eye"
        //: On something people made (a theme, a finding): some of what it was made from was taken back
        text: qsTr("To look at again: something it rests on was taken back.")
        //: Button: take out of this what was taken back
        actionText: qsTr("Leave it out")
        onActed: page.app.rights.leaveOut(page.records.recordId)
    }
    Repeater {
        model: page.records.fields
        RecordField {
            id: field
            required property string name
            ownerId: page.records.recordId
            mayChoose: page.records.mayChoose
            onChosen: head => page.records.choose(field.name, head)
        }
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        visible: page.records.history.count > 1
        //: Heading above when a record was made and changed.
        text: qsTr("How it came to be")
    }
    Repeater {
        model: page.records.history
        RecordRevision { visible: page.records.history.count > 1 }
    }
}
