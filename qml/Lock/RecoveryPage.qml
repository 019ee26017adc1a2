// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Lock
import Uthan.Theme
import Uthan.ViewModel

// Shares for the day when every device is lost: choose how many people keep one and how many must come together, then
// hand each their own, one at a time, never two on one screen.
AppPage {
    id: page

    required property AppViewModel app
    readonly property RecoveryViewModel recovery: app.recovery
    readonly property int count: recovery.shares.length
    property int at: 0 // whose turn it is
    property bool open: false // this one is looked at
    property bool sure: false
    property bool handedOut: false

    header: PageHeader {
        //: Title of the page that splits what brings a lost programme back among several people
        title: qsTr("Shares for the worst day")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        recovery.dismiss()
        recovery.refresh()
    }

    AppText {
        Layout.fillWidth: true
        visible: page.count === 0
        //: What recovery shares are
        text: qsTr("When every device is lost or locked for ever, some of you together can bring the programme back. Each keeps one share on paper. One share alone opens nothing.")
    }
    Card {
        visible: page.handedOut && page.count === 0
        tone: "leaf"
        AppText {
            Layout.fillWidth: true
            bold: true
            //: After all recovery shares were handed out
            text: qsTr("Everybody has theirs. Share with the other devices now, so that they know of it.")
            Accessible.role: Accessible.StatusBar
        }
    }
    Card {
        visible: page.count === 0 && page.recovery.made > 0 && !page.handedOut
        tone: "leaf"
        AppText {
            Layout.fillWidth: true
            bold: true
            //: State of the recovery shares. %1: how many are needed, %2: how many people hold one
            text: qsTr("There are shares: any %1 of %2 bring the programme back.").arg(I18n.language === "" ? "" : I18n.number(page.recovery.needed)).arg(I18n.number(page.recovery.made))
        }
    }
    ProblemCard {
        visible: page.recovery.problem !== RecoveryViewModel.Nothing
        text: qsTr("That did not work. Nothing was changed.")
        detail: page.recovery.problemDetail
    }
    Card {
        visible: page.count === 0
        gap: Theme.space16
        AppText {
            Layout.fillWidth: true
            //: Above a counter: how many people keep a recovery share
            text: qsTr("How many people keep one?")
            bold: true
        }
        Stepper {
            id: people
            Layout.fillWidth: true
            label: qsTr("How many people keep one?")
            from: 2
            to: 12
            value: 5
            onMoved: value => together.value = Math.min(together.value, value)
        }
        AppText {
            Layout.fillWidth: true
            //: Above a counter: how many recovery shares must come together
            text: qsTr("How many must come together?")
            bold: true
        }
        Stepper {
            id: together
            Layout.fillWidth: true
            label: qsTr("How many must come together?")
            from: 2
            to: people.value
            value: 3
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "people"
            text: page.recovery.isBusy ? qsTr("One moment …")
                //: Second press of the button that makes recovery shares where there are some already
                : page.sure ? qsTr("Yes, make new ones. The old ones end.")
                //: Button: makes recovery shares
                : qsTr("Make the shares")
            offReason: !page.recovery.mayMake
                //: Why recovery shares cannot be made here
                ? qsTr("Only a steward's device can make them.")
                : page.recovery.isBusy ? qsTr("One moment …") : ""
            onClicked: {
                if (page.recovery.made > 0 && !page.sure) {
                    page.sure = true
                    return
                }
                page.sure = page.open = page.handedOut = false
                page.at = 0
                page.recovery.makeShares(together.value, people.value)
            }
        }
    }

    // --- handing them out
    Card {
        visible: page.count > 0 && !page.open
        tone: "pond"
        gap: Theme.space16
        AppText {
            Layout.fillWidth: true
            //: Cover before a recovery share is shown, so that nobody else sees it. %1: which, %2: of how many
            text: qsTr("Give the device to the person who keeps share %1 of %2. Only they look.").arg(I18n.language === "" ? "" : I18n.number(page.at + 1)).arg(I18n.number(page.count))
            size: Theme.buttonText
            bold: true
            Accessible.role: Accessible.AlertMessage
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "eye"
            //: Button: shows the recovery share of the person who holds the device
            text: qsTr("It is me. Show it")
            onClicked: page.open = true
        }
    }
    SharePaper {
        id: paper
        visible: page.open && page.count > 0
        share: page.open ? page.recovery.shares[page.at] ?? "" : ""
        number: page.at + 1
        needed: page.recovery.needed
        made: page.count
        programme: page.app.gather.programmeName.text
        programmeLanguage: page.app.gather.programmeName.language
    }
    AppText {
        Layout.fillWidth: true
        visible: page.open && page.count > 0
        //: Below a recovery share
        text: qsTr("Write the letters down, or keep the page, print it, and delete the file. Do not keep it on this device.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppText {
        id: keptAt
        Layout.fillWidth: true
        visible: page.open && text !== ""
        lang: "en"
        size: Theme.noteText
        color: Theme.leaf
    }
    GridLayout {
        Layout.fillWidth: true
        visible: page.open && page.count > 0
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "print"
            //: Button: keeps the recovery share as a picture that can be printed
            text: qsTr("Keep a page to print")
            onClicked: dialog.open()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconEnd: "next"
            text: page.at + 1 < page.count
                //: Button: this person has their recovery share; hide it
                ? qsTr("I have it. Next person")
                //: Button: the last person has their recovery share
                : qsTr("I have it. That is all")
            onClicked: {
                page.open = false
                keptAt.text = ""
                if (page.at + 1 < page.count) {
                    page.at += 1
                } else {
                    page.handedOut = true
                    page.recovery.forgetShares()
                    page.recovery.refresh()
                }
            }
        }
    }
    FileChooser {
        folders: true
        id: dialog
        title: qsTr("Keep a page to print")
        onChosen: folder => paper.grabToImage(result => {
            const file = decodeURIComponent(String(folder).replace(/^file:\/\//, "")) + "/uthan-share-" + (page.at + 1) + ".png"
            if (result.saveToFile(file))
                keptAt.text = file
        }, Qt.size(paper.width * 2, paper.height * 2))
    }
}
