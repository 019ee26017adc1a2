// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// Can someone be recognised? Each person with what they said; a child's own yes apart from the parent's.
ConsentStrip {
    id: strip

    required property PhotoStoryViewModel story

    hearable: true
    playing: Voice.playingKey === "people"
    canCover: story.hasPicture
    onHeard: Voice.toggle(title, I18n.textLanguage, "people")
    onPersonAdded: person.add()
    onCoverAsked: covers.open()

    Repeater {
        model: strip.story.people
        ConsentPerson {
            required property int index
            required property var model
            readonly property bool held: model.minor && model.said === "yes" && model.guardian !== "yes"
            //: A person in a picture whom its maker has not named
            name: model.who !== "" ? model.who : qsTr("Somebody")
            lang: strip.story.language
            iconName: model.minor ? "child" : "person"
            answer: model.covered ? "yes" : model.said
            waits: held && !model.covered
            answerText: model.covered
                //: What is known of a person in a picture: the part is covered
                ? qsTr("covered")
                //: What a person in a picture said about being shown
                : model.said === "yes" ? qsTr("says yes") : model.said === "no" ? qsTr("said no") : qsTr("not asked yet")
            actionText: model.covered || (model.said === "yes" && !held) ? qsTr("Change")
                //: Button: ask the child's parent or guardian
                : held ? qsTr("Ask the parent now")
                //: Button: hide this person under a plain patch
                : model.said === "no" ? qsTr("Cover part") : qsTr("Ask now")
            actionIcon: model.said === "no" && !model.covered ? "cover" : model.covered || (model.said === "yes" && !held) ? "pencil" : "mic"
            onActed: {
                if (model.said === "no" && !model.covered)
                    covers.open()
                else
                    person.edit(index)
            }
        }
    }
    PersonSheet { id: person; story: strip.story; onCoverAsked: covers.open() }
    CoverSheet { id: covers; story: strip.story }
}
