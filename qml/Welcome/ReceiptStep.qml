// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The code that opens, and takes back, what this person gives. Shown once; we do not know it afterwards.
AppPage {
    id: page

    required property AppViewModel app
    required property ConsentViewModel consent
    //: Under the receipt code
    readonly property string why: qsTr("Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.")

    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: hear.clicked()

    header: PageHeader {
        //: Title of the page with the receipt code
        title: qsTr("Your code")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Card {
        padding: Theme.space20
        gap: Theme.space16

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            PersonAvatar { patch: Math.max(0, page.consent.patch); side: Theme.bigTouch }
            Item { Layout.fillWidth: true }
            HearButton {
                id: hear
                text: page.consent.receiptSpoken
                lang: "en" // Latin letters and digits: they are read out one by one
                key: "receipt"
                disc: 60
            }
        }
        AppText {
            Layout.fillWidth: true
            LayoutMirroring.enabled: false
            text: page.consent.receiptCode
            lang: "en"
            size: Theme.numberText
            bold: true
            centered: true
            wrapMode: Text.WordWrap
            Accessible.name: page.consent.receiptSpoken
        }
        Art {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 180
            Layout.preferredHeight: 180
            source: page.consent.receiptCode === "" ? "" : "image://qr/" + encodeURIComponent(page.consent.receiptCode.replace(" ", ""))
            fillMode: Image.PreserveAspectFit
            //: What the QR code is, for a screen reader
            description: qsTr("The same code as a picture for a camera")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16
        AppText { Layout.fillWidth: true; text: page.why }
        HearButton { Layout.alignment: Qt.AlignTop; text: page.why }
    }
    ProblemCard {
        visible: page.consent.hasTrouble
        text: qsTr("This could not be kept. Make some room on the device and try again.")
    }
    footer: Footer {
        //: Button: the person has copied the receipt code
        nextText: qsTr("I have it")
        onNext: page.consent.next()
    }
}
