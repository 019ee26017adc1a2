// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// A locked copy of everything, and opening one again into a folder beside this one: nothing is written over.
AppPage {
    id: page

    required property AppViewModel app
    readonly property KeepingViewModel keeping: app.keeping
    readonly property bool good: keeping.isGoodPassphrase(word.text)
    readonly property bool mine: keeping.job === "backup" || keeping.job === "restore"
    //: Why a button does nothing yet: the word that locks a copy is too short
    readonly property string wordMissing: good ? "" : qsTr("First write a word or sentence of at least 8 letters.")

    header: PageHeader {
        title: qsTr("Keep a locked copy")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        keeping.dismiss()
        keeping.lookForCopies()
        app.share.lookForSticks()
    }

    ProblemCard {
        visible: page.mine && page.keeping.phase === "problem"
        text: page.keeping.problem
        detail: page.keeping.problemDetail
    }
    Card {
        visible: page.mine && page.keeping.phase === "working"
        tone: "pond"
        AppText {
            Layout.fillWidth: true
            bold: true
            text: page.keeping.job === "backup" ? qsTr("Making the copy…") : qsTr("Opening the copy…")
        }
        StitchProgress { Layout.fillWidth: true; total: 12; done: page.keeping.total > 0 ? Math.floor(12 * page.keeping.done / page.keeping.total) : 0 }
    }
    Card {
        visible: page.mine && page.keeping.phase === "done"
        tone: "leaf"
        AppText {
            Layout.fillWidth: true
            bold: true
            //: After making a locked copy
            text: page.keeping.job === "backup" ? qsTr("The copy is made. Whoever has it needs the word to open it.")
                //: After opening a locked copy into a new folder
                : qsTr("The copy is open in a folder of its own.")
        }
        AppText { Layout.fillWidth: true; text: page.keeping.result; lang: "en"; size: Theme.noteText; color: Theme.soft }
    }

    Field {
        id: word
        Layout.fillWidth: true
        //: Label of the field for the passphrase that locks a backup
        label: qsTr("A word or sentence that opens it")
        //: Below the field for the passphrase
        hint: qsTr("At least 8 letters. Keep it apart from the copy: without it nobody can open it, not even we.")
        secret: true
        onEdited: text => word.text = text
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        //: Heading over places where a backup can be put
        text: qsTr("Put a copy here")
    }
    Repeater {
        model: page.app.share.places
        ActionCard {
            required property string name
            required property string folder
            required property bool isRemovable
            iconName: isRemovable ? "usb" : "box"
            title: name
            offReason: page.wordMissing
            onClicked: page.keeping.backup(folder, word.text)
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "box"
        text: qsTr("Another place")
        offReason: page.wordMissing
        onClicked: folderDialog.open()
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        //: Heading over backups that can be opened again
        text: qsTr("Open a copy again")
        //: Below that heading
        sentence: qsTr("It goes into a folder of its own. What is here now stays as it is.")
    }
    Repeater {
        model: page.keeping.copies
        FoundFile {
            iconName: "lock"
            offReason: page.wordMissing
            onClicked: page.keeping.restore(path, word.text)
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "lock"
        //: Button: choose a backup file
        text: qsTr("Choose a copy")
        offReason: page.wordMissing
        onClicked: fileDialog.open()
    }
    FileChooser {
        folders: true
        id: folderDialog
        title: qsTr("Put a copy here")
        onChosen: folder => page.keeping.backupTo(folder, word.text)
    }
    FileChooser {
        id: fileDialog
        title: qsTr("Choose a copy")
        //: Names a kind of file in the file chooser
        nameFilters: [qsTr("Locked copies (*.uthanbackup)")]
        onChosen: file => page.keeping.restoreFrom(file, word.text)
    }
}
