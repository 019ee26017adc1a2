// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// What this person began and gave, and who holds it.
AppPage {
    id: page

    required property AppViewModel app
    readonly property var kinds: ({
        //: A kind of thing a person gave: a filled survey
        submission: ["list", qsTr("Answers")],
        //: A kind of thing a person gave
        photo_story: ["camera", qsTr("Photo story")],
        //: A kind of thing a person gave: a place on the map
        place: ["pin", qsTr("Place")]
    })

    spacing: Theme.cardGap
    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        title: qsTr("My things")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    EmptyState {
        visible: page.app.gather.things.count === 0
        //: This person has not given anything yet
        text: qsTr("You have not given anything yet.")
    }
    Repeater {
        model: page.app.gather.things
        Card {
            id: card
            required property string recordId
            required property string kind
            required property string title
            required property string language
            required property string day
            required property string form
            required property bool isDraft
            required property bool isChanging
            required property bool onlyHere
            required property int heldBy
            readonly property var sign: page.kinds[kind] ?? ["box", kind]
            readonly property string opens: kind === "submission" ? "survey" : kind === "photo_story" ? "photoStory" : "map"

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space16
                Icon { Layout.alignment: Qt.AlignTop; name: card.sign[0]; color: Theme.pond; size: Theme.iconLarge }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space4
                    AppText {
                        Layout.fillWidth: true
                        text: card.title === "" ? card.sign[1] : card.title
                        lang: card.title === "" ? "" : card.language
                        voice: card.kind === "submission" || card.title === "" ? "app" : "people"
                        bold: true
                        beside: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        //: Under a thing of mine. %1: what it is, %2: the day
                        text: qsTr("%1, %2").arg(card.sign[1]).arg((I18n.language, I18n.day(card.day)))
                        size: Theme.noteText
                        color: Theme.soft
                    }
                    Chip {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        visible: card.isDraft || card.isChanging
                        tone: "marigold"
                        iconName: "pencil"
                        text: card.isChanging
                              //: Answers that were given, and that their giver has begun to change; only the giver's until given
                              ? qsTr("Changed, not given yet")
                              //: A thing begun and not finished; only its maker's, never shared
                              : qsTr("Begun, not given yet")
                    }
                    ReceiptChip {
                        visible: !card.isDraft
                        where: card.onlyHere ? "here" : "held"
                        //: Where a thing is: no other device has it
                        text: card.onlyHere ? qsTr("Only on this device")
                            //: Where a thing is: how many other devices have it
                            : qsTr("%Ln other device(s) hold it", "", card.heldBy)
                    }
                }
            }
            AppButton {
                Layout.fillWidth: true
                visible: card.isDraft && Pages.has(card.opens)
                kind: "plain"
                compact: true
                //: Button on a thing that was begun
                text: qsTr("Go on with it")
                iconEnd: "next"
                onClicked: {
                    if (card.kind === "submission")
                        page.app.navigator.push("survey", { form: card.form })
                    else
                        page.app.navigator.push(card.opens, card.kind === "photo_story" ? { draft: card.recordId } : {})
                }
            }
            AppButton {
                Layout.fillWidth: true
                visible: !card.isDraft && card.kind === "submission" && Pages.has("survey")
                kind: "plain"
                compact: true
                iconName: "pencil"
                text: card.isChanging ? qsTr("Go on with it")
                      //: Button on answers that a person gave: opens them, to be read and changed
                      : qsTr("Look at it or change it")
                onClicked: page.app.navigator.push("survey", { given: card.recordId })
            }
            AppButton {
                Layout.fillWidth: true
                visible: !card.isDraft && card.kind === "photo_story" && Pages.has("story")
                kind: "plain"
                compact: true
                iconName: "eye"
                //: Button on a photo story that was kept: opens it
                text: qsTr("Look at it")
                onClicked: page.app.navigator.push("story", { story: card.recordId })
            }
            AppButton {
                Layout.fillWidth: true
                visible: !card.isDraft && Pages.has("takeBack")
                kind: "plain"
                compact: true
                iconName: "undo"
                //: Button on something a person gave: takes back this one thing
                text: qsTr("Take this one back")
                onClicked: page.app.navigator.push("takeBack", { record: card.recordId })
            }
        }
    }
}
