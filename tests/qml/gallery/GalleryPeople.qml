// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    spacing: Theme.space16

    Specimen {
        name: "PersonAvatar: twelve patterns, six dyes"
        Grid {
            columns: 6
            spacing: Theme.space8
            Repeater {
                model: 72
                PersonAvatar { required property int index; patch: index }
            }
        }
    }
    Specimen {
        name: "With a mark; as a button"
        RowLayout {
            spacing: Theme.space24
            PersonAvatar { patch: 15; side: 68; mark: "held" }
            PersonAvatar { patch: 7; side: 68; mark: "going" }
            AvatarButton { patch: 0; who: "Rehana"; lang: "en" }
            AvatarButton { patch: 0; who: "রেহানা"; lang: "bn"; named: true }
        }
    }
    Specimen {
        name: "ReceiptChip, FallbackBadge"
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8
            ReceiptChip { where: "here"; text: "only on this phone"; lang: "en" }
            ReceiptChip { where: "going"; text: "on its way"; lang: "en" }
            ReceiptChip { where: "held"; text: "2 people have it"; lang: "en" }
            ReceiptChip { where: "needs"; text: "needs you"; lang: "en" }
            FallbackBadge { language: "English"; languageTag: "en" }
        }
    }
}
