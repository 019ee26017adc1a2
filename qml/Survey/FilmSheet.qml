// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// A film of the form, over the page: it begins by itself, and ends when the sheet goes.
//   title   what it goes with;  file   its name in the form
Sheet {
    id: sheet

    required property SurveyViewModel survey
    property string file: ""

    onOpened: goOnAt(show.item.nextItemInFocusChain(true))

    Loader {
        id: show
        Layout.fillWidth: true
        active: sheet.visible
        sourceComponent: FilmCard {
            film: sheet.survey.film
            key: "sheet " + sheet.file
            byItself: true
            onWatched: output => sheet.survey.watchOfForm(key, sheet.file, output)
        }
    }
}
