// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The Desk: what those who look after the programme do.
AppPage {
    id: page

    required property AppViewModel app
    readonly property var jobs: [
        //: Desk: bring in a survey from an XLSForm workbook
        ["bringIn", "list", qsTr("Bring in a survey"), qsTr("From a spreadsheet somebody gave you.")],
        //: Desk: who takes part and which devices belong to the group
        ["people", "people", qsTr("People and devices"), qsTr("Who takes part, which devices are in the group.")],
        //: Desk: things from devices that do not belong to the group wait here
        ["waiting", "clock", qsTr("What waits to be let in"), page.app.rights.waitingCount > 0
            //: %n: things that wait
            ? qsTr("%Ln thing(s) from a device that does not belong.", "", page.app.rights.waitingCount)
            : qsTr("From devices that do not belong. Nothing now.")],
        //: Desk: what people took back, and what rests on it
        ["takenBack", "undo", qsTr("What was taken back"), qsTr("On which devices it is gone, and what to look at again.")],
        //: Desk: how much of each survey is there in each language
        ["languages", "globe", qsTr("Languages"), qsTr("What is there in which language.")],
        //: Desk: every record of every kind
        ["kinds", "book", qsTr("Everything we keep"), qsTr("All that was given and made, kind by kind.")],
        //: Desk: write tables, maps and reports for others
        ["export", "print", qsTr("Make something to give away"), qsTr("Tables, a map, a report. What people agreed to is obeyed.")],
        //: Desk: the lock of this device
        ["lock", "lock", qsTr("The lock of this device"), page.app.lock.kind === LockViewModel.None
            //: Below it, while there is none
            ? qsTr("None yet. Choose a word, a number, or this computer.")
            //: Below it. A word: the passphrase
            : qsTr("Change it, or lock now.")],
        //: Desk: recovery shares, split among people
        ["recovery", "people", qsTr("Shares for the worst day"), page.app.recovery.made > 0
            ? qsTr("There are shares: any %1 of %2 bring the programme back.").arg(I18n.language === "" ? "" : I18n.number(page.app.recovery.needed)).arg(I18n.number(page.app.recovery.made))
            //: Below it, while there are none
            : qsTr("None yet. When every device is lost, they bring the programme back.")],
        //: Desk: locked copy and putting one back
        ["keep", "box", qsTr("Keep a locked copy"), qsTr("Make one, or open one again.")],
        //: Desk: check that everything kept is whole
        ["verify", "eye", qsTr("Look whether all is whole"), qsTr("Every signature and every file.")]
    ]

    header: PageHeader {
        title: qsTr("Desk")
        //: Below the title of the Desk
        subtitle: qsTr("For those who look after the programme")
        backShown: Theme.phone
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: page.app.back()
    Component.onCompleted: {
        app.rights.refresh()
        app.recovery.refresh()
    }

    Repeater {
        model: page.jobs
        ActionCard {
            id: job
            required property var modelData
            iconName: job.modelData[1]
            title: job.modelData[2]
            text: job.modelData[3]
            onClicked: page.app.navigator.push(job.modelData[0])
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: page.app.lock.kind === LockViewModel.None
        //: At the Desk, said plainly. The key lies unlocked beside the data
        text: qsTr("This device has no lock yet: whoever can open its files can read what is kept. Look after it.")
        size: Theme.noteText
        color: Theme.soft
    }
}
