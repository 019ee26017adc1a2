// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The gallery: every story its people agreed to show in the room. What is held back is a dashed patch with the reason.
AppPage {
    id: page

    required property AppViewModel app
    readonly property FollowViewModel follow: app.follow

    function reason(why: string): string {
        //: Why a photo story is not shown: a child is in it and no guardian has said yes
        return why === "guardian_missing" ? qsTr("A picture belongs here. It waits for a parent’s yes.")
            //: Why a photo story is not shown: a person in it was not asked or said no
            : why === "somebody_not_asked" ? qsTr("A picture belongs here. Somebody in it has not said yes.")
            //: Why a photo story is not shown: its maker did not agree to this
            : why === "" ? "" : qsTr("A picture belongs here. Its maker keeps it from this room.")
    }

    columnWidth: Theme.wide ? 1240 : Theme.columnWidth
    header: PageHeader {
        title: qsTr("Walk through the pictures")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onCompleted: follow.refresh()

    EmptyState {
        visible: page.follow.gallery.count === 0
        //: The gallery, while nobody has brought a photo story
        text: qsTr("Nobody has brought a picture yet. Be the first.")
        actionText: qsTr("Tell with a photo")
        onActed: page.app.navigator.go("gather")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.wide ? 3 : Theme.medium ? 2 : 1
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap
        Repeater {
            model: page.follow.gallery
            PhotoCard {
                id: photo
                required property string storyId
                required property string caption
                required property string by
                required property string why
                required property int index
                required property var model
                readonly property string address: String(photo.model.picture ?? "")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                picture: address === "" ? "" : "image://media/" + storyId + "/" + address
                text: caption !== "" ? caption : String(photo.model.title ?? "")
                lang: String(photo.model.language ?? "")
                maker: by
                patch: Number(photo.model.patch ?? -1)
                heldReason: page.reason(why)
                missingText: page.app.room.missing[picture] ?? ""
                onMissing: page.app.room.lookFor(picture)
                hearable: why === "" && text !== ""
                hasVoice: Voice.languages.indexOf(lang.split("-")[0]) >= 0
                playing: Voice.playingKey === "story:" + storyId
                onHeard: Voice.toggle(text, lang, "story:" + photo.storyId)
                onClicked: {
                    if (photo.why === "" && photo.text !== "")
                        Voice.toggle(photo.text, photo.lang, "story:" + photo.storyId)
                }
            }
        }
    }
}
