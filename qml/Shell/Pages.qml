// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every page by its name. To plug in a page: one line in `files`, and, if it needs more than `app`, one in `samples`
// (values `uthan --self-test` opens it with). A page is an Item (AppPage) with `required property AppViewModel app`;
// app.navigator.push("name", { key: value }) sets its further required properties. A place's first page has the
// place's name; the bar shows a place as soon as its page is here.
QtObject {
    readonly property string base: "qrc:/qt/qml/Uthan/"
    readonly property var files: ({
        // gather
        "welcome": "Welcome/WelcomePage.qml",
        "gather": "Gather/GatherPage.qml",
        "surveys": "Survey/SurveyListPage.qml",
        "survey": "Survey/SurveyPage.qml",
        "things": "Gather/ThingsPage.qml",
        "photoStory": "PhotoStory/PhotoStoryPage.qml",
        "stories": "PhotoStory/StoriesPage.qml",
        "story": "PhotoStory/StoryPage.qml",
        "map": "Map/MapPage.qml",
        // me
        "me": "Me/MePage.qml",
        "agreed": "Me/AgreedPage.qml",
        "changeAgreed": "Me/ChangeAgreedPage.qml",
        "takeBack": "Me/TakeBackPage.qml",
        // talk
        "talk": "Talk/TalkPage.qml",
        "board": "Talk/BoardPage.qml",
        "room": "Talk/RoomPage.qml",
        // follow
        "follow": "Follow/FollowPage.qml",
        "results": "Follow/ResultsPage.qml",
        "gallery": "Follow/GalleryPage.qml",
        // share
        "share": "Share/SharePage.qml",
        "stick": "Share/StickPage.qml",
        "invite": "Share/InvitePage.qml",
        "hub": "Share/HubPage.qml",
        // desk
        "desk": "Desk/DeskPage.qml",
        "bringIn": "Desk/BringInPage.qml",
        "people": "Desk/PeoplePage.qml",
        "waiting": "Desk/WaitingPage.qml",
        "takenBack": "Desk/TakenBackPage.qml",
        "languages": "Desk/LanguagesPage.qml",
        "kinds": "Desk/KindsPage.qml",
        "records": "Desk/RecordsPage.qml",
        "record": "Desk/RecordPage.qml",
        "lock": "Lock/LockPage.qml",
        "recovery": "Lock/RecoveryPage.qml",
        "export": "Desk/ExportPage.qml",
        "keep": "Desk/KeepPage.qml",
        "verify": "Desk/VerifyPage.qml",
        // everywhere
        "help": "Shell/HelpPage.qml"
    })
    readonly property var samples: ({
        "story": { story: "" },
        "survey": { form: "" },
        "results": { survey: "" },
        "records": { kind: "organisation" },
        "record": { recordId: "" }
    })
    // Pages that need a phone's whole height: no bar under them. The way in has no rail either.
    readonly property list<string> alone: ["welcome", "survey", "photoStory", "map"]
    readonly property list<string> names: Object.keys(files)

    function has(name: string): bool {
        return files[name] !== undefined
    }
    function url(name: string): url {
        return base + files[name]
    }
    function sample(name: string): var {
        return samples[name] ?? {}
    }
}
