// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Looks at every signature, every file and rebuilds what screens read; says plainly what is damaged.
AppPage {
    id: page

    required property AppViewModel app
    readonly property KeepingViewModel keeping: app.keeping
    readonly property bool looked: keeping.job === "verify" && keeping.phase === "done"

    header: PageHeader {
        title: qsTr("Look whether all is whole")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()

    AppText {
        Layout.fillWidth: true
        //: What the check does
        text: qsTr("Every entry is signed and chained to the one before. This looks at all of them, opens every picture and voice, and builds anew what the screens show.")
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "eye"
        //: Button: start the check
        text: qsTr("Look now")
        offReason: page.keeping.phase === "working" ? qsTr("It is looking already.") : ""
        onClicked: page.keeping.verify()
    }
    Card {
        visible: page.looked
        tone: page.keeping.damages.length === 0 ? "leaf" : "marigold"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: page.keeping.damages.length === 0 ? "tick" : "alert"; color: page.keeping.damages.length === 0 ? Theme.leaf : Theme.marigoldInk; size: Theme.iconLarge }
            AppText {
                Layout.fillWidth: true
                bold: true
                text: page.keeping.damages.length === 0 ? qsTr("All is whole.")
                    //: %n: damaged things
                    : qsTr("%Ln thing(s) are damaged. The rest is safe.", "", page.keeping.damages.length)
            }
        }
        Repeater {
            model: page.keeping.checked
            RowLayout {
                id: row
                required property string what
                required property var count
                Layout.fillWidth: true
                AppText {
                    Layout.fillWidth: true
                    //: What was checked: log entries, signatures, records, pictures and voices
                    text: row.what === "operations" ? qsTr("Entries") : row.what === "signatures" ? qsTr("Signatures")
                        : row.what === "records" ? qsTr("Things people gave or made") : qsTr("Pictures, voices and files")
                }
                AppText { text: I18n.language === "" ? "" : I18n.number(Number(row.count)); bold: true }
            }
        }
        Repeater {
            model: page.keeping.damages
            AppText { required property string modelData; Layout.fillWidth: true; text: modelData; lang: "en"; size: Theme.noteText }
        }
    }
    ProblemCard {
        visible: page.keeping.job === "verify" && page.keeping.phase === "problem"
        text: page.keeping.problem
        detail: page.keeping.problemDetail
    }
}
