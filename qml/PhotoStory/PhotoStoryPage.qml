// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// Making a photo story: one step a screen, "I am done" always there once there is a picture.
//   draft   the draft to go on with; empty: the person's last one
//   fresh   a new story, whatever was begun before
AppPage {
    id: page

    required property AppViewModel app
    property string draft: ""
    property bool fresh: false
    readonly property PhotoStoryViewModel story: app.photoStory
    readonly property int step: story.step

    columnWidth: step === PhotoStoryViewModel.Tell && Theme.wide ? 1080 : Theme.columnWidth
    onBack: goBack()
    onHelped: app.navigator.push("help")

    // One file a step, in the order of PhotoStoryViewModel.Step.
    readonly property list<string> steps: ["StoryPrompt", "StoryPictureStep", "StoryTell", "StoryWords", "StoryWhere",
        "StoryRelease", "StoryReview", "StoryKept"]

    function showStep() {
        const needs = { story: story }
        if (step === PhotoStoryViewModel.Where)
            needs.map = app.map
        if (step === PhotoStoryViewModel.Kept)
            needs.navigator = app.navigator
        loader.setSource(Qt.resolvedUrl(steps[step] + ".qml"), needs)
    }
    function goBack() {
        if (!story.back())
            app.back()
    }

    Component.onCompleted: {
        showStep()
        story.open(draft)
    }
    onStepChanged: showStep()
    Component.onDestruction: story.leave()

    Connections {
        target: page.story
        function onOpened() {
            if (page.fresh)
                page.story.startNew()
        }
        function onStepChanged() {
            page.flickable.contentY = 0
            page.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    header: PageHeader {
        //: Title of the pages on which a photo story is made
        title: qsTr("Photo story")
        helpShown: page.step === PhotoStoryViewModel.Prompt || page.step === PhotoStoryViewModel.Kept
        onBack: page.goBack()
        onHelped: page.app.navigator.push("help")

        AppButton {
            visible: page.story.hasPicture && page.step < PhotoStoryViewModel.Review
            kind: "plain"
            compact: true
            iconName: "check"
            //: Always there while a story is told: the person has given what they want to give
            text: qsTr("I am done")
            onClicked: page.story.done()
        }
    }

    ProblemCard {
        visible: page.story.problem !== ""
        text: page.story.problem
        //: Button that puts a message away
        actionText: qsTr("All right")
        onActed: page.story.forgetProblem()
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        asynchronous: true // a step is made a little in each turn
        visible: status === Loader.Ready
    }
}
