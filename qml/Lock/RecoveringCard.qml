// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A device that was brought back from shares: take in everything that is left first, so that what was taken back since
// stays taken back; then it becomes a device of its own.
Card {
    id: card

    required property RecoveryViewModel recovery

    visible: recovery.isRecovering
    tone: "marigold"
    gap: Theme.space12
    AppText {
        Layout.fillWidth: true
        //: On a device that is being brought back from recovery shares
        text: qsTr("This programme is being brought back.")
        bold: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("First take in everything that is left, the newest too: sticks, other devices, the hub. An old stick alone could bring back what somebody has taken back since.")
    }
    ProblemCard {
        visible: card.recovery.problem !== RecoveryViewModel.Nothing
        text: card.recovery.problem === RecoveryViewModel.NothingTakenIn
            //: Finishing a recovery before anything was taken in
            ? qsTr("Nothing was taken in yet.")
            : qsTr("That did not work. Nothing was changed.")
        detail: card.recovery.problem === RecoveryViewModel.Other ? card.recovery.problemDetail : ""
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "check"
        //: Button: ends bringing a programme back; the shares are used up by it
        text: qsTr("That is all there is. Go on")
        note: qsTr("The shares end with this. Make new ones afterwards.")
        offReason: card.recovery.isBusy ? qsTr("One moment …") : ""
        onClicked: card.recovery.finish()
    }
}
