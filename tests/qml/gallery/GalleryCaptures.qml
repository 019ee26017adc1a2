// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// What is drawn, filmed, read and brought.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    function ask(as) { return asked.question(Object.assign({ lang: ar ? "ar" : "en", label: ar ? "أرونا الساحة" : "Show us the yard" }, as)) }

    spacing: Theme.space16

    Specimen {
        name: "image: draw, signature, annotate"
        DrawingWidget { survey: asked.survey; question: page.ask({ type: "image", looks: "draw" }) }
        DrawingWidget { survey: asked.survey; question: page.ask({ type: "image", looks: "signature" }) }
        DrawingWidget { survey: asked.survey; question: page.ask({ type: "image", looks: "annotate" }) }
    }
    Specimen {
        name: "image: nothing yet, taken anew only, of oneself"
        PhotoWidget { survey: asked.survey; question: page.ask({ type: "image" }) }
        PhotoWidget { survey: asked.survey; question: page.ask({ type: "image", looks: "new" }) }
        PhotoWidget { survey: asked.survey; question: page.ask({ type: "image", looks: "new-front" }) }
    }
    Specimen {
        name: "audio: nothing yet, given; written or spoken"
        SpokenWidget { survey: asked.survey; question: page.ask({ type: "audio" }) }
        SpokenWidget { survey: asked.survey; question: page.ask({ type: "audio", value: { media: "00".repeat(32), type: "audio/ogg", size: 34000, ms: 24000 } }) }
        SpokenWidget { survey: asked.survey; question: page.ask({ type: "text", voice: true, value: page.ar ? "تحت الشجرة" : "Under the tree" }) }
    }
    Specimen {
        name: "video: nothing yet, given"
        VideoWidget { survey: asked.survey; question: page.ask({ type: "video" }) }
        VideoWidget { survey: asked.survey; question: page.ask({ type: "video", value: { media: "00".repeat(32), type: "video/webm", size: 3400000, ms: 24000 } }) }
    }
    Specimen {
        name: "file: nothing yet, given"
        FileWidget { survey: asked.survey; question: page.ask({ type: "file" }) }
        FileWidget { survey: asked.survey; question: page.ask({ type: "file", value: { media: "00".repeat(32), type: "application/pdf", size: 120000, name: "minutes-of-the-meeting.pdf" } }) }
    }
    Specimen {
        name: "barcode: nothing yet, read"
        BarcodeWidget { survey: asked.survey; question: page.ask({ type: "barcode" }) }
        BarcodeWidget { survey: asked.survey; question: page.ask({ type: "barcode", looks: "hidden-answer", value: "4006381333931" }) }
    }
}
