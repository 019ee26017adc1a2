// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Make something to give away: what it is, then where it goes. What people agreed to is obeyed in each.
AppPage {
    id: page

    required property AppViewModel app
    readonly property ExportViewModel maker: app.exporting
    property string what: "report"
    readonly property var products: [
        //: A product to give away: an offline web page
        ["report", "book", qsTr("A report to read"), qsTr("A page with numbers, words and pictures. Works without a network.")],
        //: A product to give away: CSV files with codebook
        ["tables", "list", qsTr("Tables to count with"), qsTr("For people who work with statistics, with a book of what each column means.")],
        //: A product to give away: GeoJSON
        ["map", "map", qsTr("Our places for a map program"), qsTr("Only as exactly as each place may be known.")],
        //: A product to give away: OpenRosa submissions, the form data servers of the field take
        ["instances", "people", qsTr("Answers for other programs"), qsTr("Each person's answers with what they recorded, as survey servers take them in.")]
    ]

    header: PageHeader {
        title: qsTr("Make something to give away")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        maker.dismiss()
        app.share.lookForSticks()
    }

    ProblemCard {
        visible: page.maker.phase === "problem"
        text: page.maker.problem
        detail: page.maker.problemDetail
    }
    Card {
        visible: page.maker.phase === "done"
        tone: "leaf"
        AppText {
            Layout.fillWidth: true
            bold: true
            //: After making something to give away. %n: files
            text: qsTr("Made: %Ln file(s).", "", page.maker.files.length)
        }
        AppText { Layout.fillWidth: true; text: page.maker.folder; lang: "en"; size: Theme.noteText; color: Theme.soft }
        //: Said after every export, plainly
        AppText { Layout.fillWidth: true; text: qsTr("What has left this device cannot be called back.") }
    }
    ChoiceGroup {
        //: Name of the group of products to choose from
        name: qsTr("What shall it be?")
        Repeater {
            model: page.products
            ChoiceCard {
                id: choice
                required property var modelData
                iconName: choice.modelData[1]
                text: choice.modelData[2]
                note: choice.modelData[3]
                hearable: false
                on: page.what === choice.modelData[0]
                onClicked: page.what = choice.modelData[0]
            }
        }
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        //: Heading over places to put a product
        text: qsTr("Where shall it go?")
    }
    Repeater {
        model: page.app.share.places
        ActionCard {
            required property string name
            required property string folder
            required property bool isRemovable
            iconName: isRemovable ? "usb" : "box"
            title: name
            offReason: page.maker.phase === "working" ? qsTr("It is being made.") : ""
            onClicked: page.maker.make(page.what, folder, I18n.language)
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "box"
        text: qsTr("Another place")
        offReason: page.maker.phase === "working" ? qsTr("It is being made.") : ""
        onClicked: dialog.open()
    }
    FileChooser {
        folders: true
        id: dialog
        title: qsTr("Where shall it go?")
        onChosen: folder => page.maker.makeIn(page.what, folder, I18n.language)
    }
}
