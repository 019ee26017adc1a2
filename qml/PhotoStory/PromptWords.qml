// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// A question or prompt of the group, in the language it really is in, with its hear button and, where it is not the
// person's language, a mark that says so.
//   words, size, disc, badge
RowLayout {
    id: row

    required property words words
    property real size: Theme.questionText
    property real disc: 60

    spacing: Theme.space12

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space4
        AppText {
            Layout.fillWidth: true
            text: row.words.text
            lang: row.words.language
            size: row.size
            bold: true
            heading: true
        }
        FallbackBadge { visible: row.words.isFallback; language: row.words.languageName; languageTag: row.words.language }
    }
    HearButton { Layout.alignment: Qt.AlignTop; disc: row.disc; text: row.words.text; lang: row.words.language }
}
