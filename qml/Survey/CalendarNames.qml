// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// What the calendars are called.
QtObject {
    //: Name of a calendar, as are those that follow.
    readonly property string ethiopian: qsTr("Ethiopian calendar")
    readonly property string coptic: qsTr("Coptic calendar")
    readonly property string islamic: qsTr("Islamic calendar")
    readonly property string persian: qsTr("Persian calendar")
    readonly property string nepali: qsTr("Nepali calendar")
    readonly property string myanmar: qsTr("Myanmar calendar")

    function of(calendar: string): string {
        const names = { ethiopian: ethiopian, coptic: coptic, islamic: islamic, persian: persian, myanmar: myanmar, "bikram-sambat": nepali }
        return names[calendar] ?? ""
    }
}
