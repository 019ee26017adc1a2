// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below a film that is kept: what there was of others that broke off while it was there already. As BesideVoices.
Column {
    id: all

    required property SurveyViewModel survey
    property list<string> keys

    spacing: Theme.space8

    AppText {
        width: parent.width
        //: Below a film: it was being filmed once more when the program ended. What there was of that can be watched below.
        text: qsTr("You were filming it again when it broke off. What there was is kept beside it.")
    }
    Repeater {
        model: all.keys

        FilmCard {
            required property string modelData
            width: all.width
            film: all.survey.film
            key: modelData
            onWatched: output => all.survey.watchBeside(modelData, output)
        }
    }
}
