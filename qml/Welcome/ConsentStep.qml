// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel
import Uthan.Welcome

// Agreeing, one thing at a time. Also used from Me, to say it anew.
FocusScope {
    id: step

    required property AppViewModel app
    required property ConsentViewModel consent
    readonly property bool whole: held.whole

    HeldLoader {
        id: held
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (step.consent.phase) {
            case ConsentViewModel.Cards:
                return card
            case ConsentViewModel.Scopes:
                return scope
            case ConsentViewModel.Patch:
                return patch
            case ConsentViewModel.Receipt:
                return receipt
            case ConsentViewModel.NoForm:
                return missing
            default:
                return null
            }
        }
        onLoaded: item.forceActiveFocus(Qt.OtherFocusReason)
    }
    Component { id: card; ConsentCard { app: step.app; consent: step.consent } }
    Component { id: scope; ConsentScope { app: step.app; consent: step.consent } }
    Component { id: patch; PatchStep { app: step.app; consent: step.consent } }
    Component { id: receipt; ReceiptStep { app: step.app; consent: step.consent } }
    Component {
        id: missing
        AppPage {
            header: PageHeader { onBack: step.app.back() }
            onBack: step.app.back()
            ProblemCard {
                //: The programme has no consent words yet, so nobody can take part
                text: qsTr("This programme has not yet agreed on what people are asked before they take part")
                detail: qsTr("Ask the person who looks after the programme. Until then nothing can be given here.")
            }
        }
    }
}
