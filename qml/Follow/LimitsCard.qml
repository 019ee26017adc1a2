// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What these numbers cannot tell, said beside them.
Card {
    id: limits

    required property FollowViewModel follow

    tone: "marigold"
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Icon { name: "help"; color: Theme.marigoldInk }
        //: Heading of the card that says what the results do not cover
        AppText { Layout.fillWidth: true; text: qsTr("What this cannot tell us"); size: Theme.buttonText; bold: true; heading: true }
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("The people we did not reach are not in these numbers.")
    }
    AppText {
        Layout.fillWidth: true
        visible: limits.follow.notAgreed !== 0
        //: %n: people
        text: limits.follow.notAgreed < 0 ? qsTr("A few people answered but did not agree to be counted.")
            : qsTr("%Ln people answered but did not agree to be counted.", "", limits.follow.notAgreed)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Groups under 5 stay closed, so nobody is singled out.")
        bold: true
    }
}
