// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// Places, ways, areas, and parts of a picture.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    function ask(as) { return asked.question(Object.assign({ lang: ar ? "ar" : "en", label: ar ? "أين؟" : "Where?" }, as)) }

    spacing: Theme.space16

    Specimen {
        name: "image-map"
        ImageMapWidget {
            survey: asked.survey
            question: page.ask({ type: "select_multiple", looks: "image-map", image: "qrc:/surveys/media/yard.svg", value: ["tree", "bench"],
                choices: page.ar ? [{ name: "house", label: "البيت" }, { name: "tree", label: "الشجرة" }, { name: "bench", label: "المقعد" }]
                                 : [{ name: "house", label: "The house" }, { name: "tree", label: "The tree" }, { name: "bench", label: "The bench" }] })
        }
    }
    Specimen {
        name: "map: one of several places"
        PointChoiceWidget {
            question: page.ask({ type: "select_one", looks: "map", value: "garden",
                choices: [{ name: "north", label: page.ar ? "البوابة الشمالية" : "The north gate", geometry: "51.0560 -114.0700 0 0" },
                    { name: "garden", label: page.ar ? "الحديقة" : "The garden", geometry: "51.0535 -114.0655 0 0" },
                    { name: "hall", label: page.ar ? "القاعة" : "The hall", geometry: "51.0522 -114.0740 0 0" }] })
        }
    }
    Specimen {
        name: "geopoint: where the device is; maps; the map alone (hide-input)"
        PositionWidget { survey: asked.survey; question: page.ask({ type: "geopoint" }) }
        PositionWidget { survey: asked.survey; question: page.ask({ type: "geopoint", parameters: { "warning-accuracy": 10 }, value: "51.0535 -114.0655 0 40" }) }
        PlaceWidget { survey: asked.survey; question: page.ask({ type: "geopoint", looks: "maps" }) }
        PlaceWidget { survey: asked.survey; question: page.ask({ type: "geopoint", looks: "hide-input", value: "51.0535 -114.0655 0 0" }) }
    }
    Specimen {
        name: "placement-map, geotrace, geoshape"
        PlaceWidget { survey: asked.survey; question: page.ask({ type: "geopoint", looks: "placement-map", value: "51.0535 -114.0655 0 0" }) }
        PathWidget { survey: asked.survey; question: page.ask({ type: "geotrace", value: "51.0560 -114.0700 0 0; 51.0540 -114.0690 0 0; 51.0535 -114.0655 0 0" }) }
        PathWidget { survey: asked.survey; question: page.ask({ type: "geoshape", value: "51.0560 -114.0700 0 0; 51.0522 -114.0740 0 0; 51.0535 -114.0655 0 0; 51.0560 -114.0700 0 0" }) }
    }
}
