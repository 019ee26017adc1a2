// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// Days and times, in seven calendars.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    function ask(as) { return asked.question(Object.assign({ type: "date", lang: ar ? "ar" : "en", label: ar ? "متى التقينا؟" : "When did we meet?" }, as)) }

    spacing: Theme.space16

    Specimen {
        name: "date: nothing yet, said"
        MomentWidget { question: page.ask({}) }
        MomentWidget { question: page.ask({ value: "2026-05-14" }) }
    }
    Specimen {
        name: "no-calendar, month-year, year"
        MomentWidget { question: page.ask({ looks: "no-calendar", value: "2026-05-14" }) }
        MomentWidget { question: page.ask({ looks: "month-year", value: "2026-05-01" }) }
        MomentWidget { question: page.ask({ looks: "year", value: "1961-01-01" }) }
    }
    Repeater {
        model: ["ethiopian", "coptic", "islamic", "persian", "bikram-sambat", "myanmar"]
        Specimen {
            id: one
            required property string modelData
            name: modelData
            MomentWidget { question: page.ask({ looks: one.modelData, value: "2026-05-14" }) }
        }
    }
    Specimen {
        name: "time, dateTime"
        MomentWidget { question: page.ask({ type: "time", value: "16:05" }) }
        MomentWidget { question: page.ask({ type: "dateTime", looks: "no-calendar", value: "2026-05-14T16:05:00" }) }
    }
}
