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
        // me
        "me": "Me/MePage.qml",
        "agreed": "Me/AgreedPage.qml",
        "changeAgreed": "Me/ChangeAgreedPage.qml",
        "takeBack": "Me/TakeBackPage.qml",
        // everywhere
        "help": "Shell/HelpPage.qml"
    })
    readonly property var samples: ({
        "survey": { form: "" },
    })
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
