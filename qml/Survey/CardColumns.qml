// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Uthan.Theme
import Uthan.ViewModel

// How many cards with choices stand beside each other: as many as the form asks for, as far as there is room to touch and
// to read them.
QtObject {
    required property QuestionItem question
    required property real width

    readonly property bool grid: question.widget === QuestionItem.Grid
    readonly property int worded: Math.max(1, Math.floor((width + Theme.cardGap) / Theme.narrowCard))
    // Pictures go without their words only where the form asks for more beside each other than there is room for words:
    // not everybody reads a picture alike.
    readonly property bool wordless: question.looks.includes("no-buttons") && (question.columns < 0 || question.columns > worded)
    readonly property int most: Math.max(1, Math.floor((width + Theme.cardGap) / (wordless ? Theme.narrowPicture : Theme.narrowCard)))
    readonly property int usual: Theme.phone ? 2 : Theme.medium ? 3 : 4
    readonly property int wished: !grid ? 1 : question.columns > 0 ? Math.min(question.columns, most) : question.columns < 0 ? most : usual
    readonly property int large: wordless ? Math.min(2, most) : 1
    readonly property int here: Theme.largeText ? Math.min(wished, large) : wished
}
