// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What needs a look while a survey is filled, with a voice for who does not read: words of our own, in the language of the app.
//   key   which of the voices on the screen this is
ProblemCard {
    id: problem

    property string key: "problem"

    corner: HearButton {
        text: problem.detail === "" ? problem.text : problem.text + " " + problem.detail
        lang: I18n.textLanguage
        key: problem.key
        tint: Theme.marigoldInk
        fill: Theme.surface
    }
}
