// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What is there in which language: the app's own words and each survey's texts.
AppPage {
    id: page

    required property AppViewModel app

    header: PageHeader {
        title: qsTr("Languages")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: app.surveyDesk.refresh()

    SectionHeading {
        //: Heading: languages of the app's own words
        text: qsTr("The app's own words")
        //: Said plainly of all translations of the app
        sentence: qsTr("Written with care, not yet looked over by native speakers.")
    }
    Card {
        gap: Theme.space12
        Repeater {
            model: I18n.languages
            GridLayout {
                id: language
                required property string code
                required property string autonym
                required property bool complete
                Layout.fillWidth: true
                columns: Theme.largeText ? 2 : 3
                columnSpacing: Theme.space12
                rowSpacing: 0
                AppText { Layout.fillWidth: true; Layout.columnSpan: Theme.largeText ? 2 : 1; text: language.autonym; lang: language.code; bold: true }
                Icon { name: language.complete ? "tick" : "clock"; color: language.complete ? Theme.leaf : Theme.marigoldInk }
                AppText {
                    Layout.fillWidth: Theme.largeText
                    //: A language the app is wholly translated into
                    text: language.complete ? qsTr("all there")
                        //: A language whose words are shown in English for now
                        : qsTr("in English for now")
                    size: Theme.noteText
                    color: language.complete ? Theme.leaf : Theme.marigoldInk
                }
            }
        }
    }
    SectionHeading {
        visible: page.app.surveyDesk.coverage.count > 0
        Layout.topMargin: Theme.space8
        //: Heading: languages of each survey's texts
        text: qsTr("Our surveys")
    }
    Repeater {
        model: page.app.surveyDesk.coverage
        Card {
            id: row
            required property string tag
            required property string autonym
            required property int texts
            required property int total
            required property string survey
            AppText { Layout.fillWidth: true; text: row.survey; size: Theme.noteText; color: Theme.soft }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.space12
                AppText { Layout.fillWidth: true; text: row.autonym; lang: row.tag; bold: true }
                AppText {
                    //: How many of a survey's texts exist in a language. %1 of %2
                    text: qsTr("%1 of %2").arg(I18n.language === "" ? "" : I18n.number(row.texts)).arg(I18n.number(row.total))
                    color: row.texts === row.total ? Theme.leaf : Theme.marigoldInk
                    bold: true
                }
            }
            StitchProgress { Layout.fillWidth: true; total: 20; done: row.total > 0 ? Math.floor(20 * row.texts / row.total) : 0 }
        }
    }
}
