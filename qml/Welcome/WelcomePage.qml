// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel
import Uthan.Welcome

// The way in, one step at a time.
FocusScope {
    id: page

    required property AppViewModel app

    HeldLoader {
        id: step
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (page.app.welcome.step) {
            case WelcomeViewModel.About:
                return about
            case WelcomeViewModel.Practice:
                return practice
            case WelcomeViewModel.Consent:
                return consent
            case WelcomeViewModel.Declined:
                return declined
            case WelcomeViewModel.Code:
                return code
            default:
                return language
            }
        }
        onLoaded: item.forceActiveFocus(Qt.OtherFocusReason)
    }
    Component { id: language; LanguageStep { app: page.app } }
    Component { id: about; AboutStep { app: page.app } }
    Component { id: practice; PracticeStep { app: page.app } }
    Component { id: consent; ConsentStep { app: page.app; consent: page.app.consent } }
    Component { id: declined; DeclinedStep { app: page.app } }
    Component { id: code; CodeStep { app: page.app } }
}
