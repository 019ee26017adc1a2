// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// One question: its words with a voice, its hint, the widget that answers it, and what is wrong with the answer. Its parts
// lie in a Column, not in layouts within layouts: those of Qt 6.4 give up on large text that wraps.
Column {
    id: block

    required property QuestionItem question
    required property SurveyViewModel survey
    property bool alone: true // on the screen
    property real columnWidth: Theme.columnWidth
    readonly property bool matrix: question.widget === QuestionItem.Matrix
    readonly property bool made: widget.status !== Loader.Loading // what answers it is made piece by piece
    readonly property bool ready: made && reasons.status !== Loader.Loading
    readonly property bool offersSkip: !alone && question.required && !question.readOnly
    readonly property bool nameless: question.widget === QuestionItem.Table && question.label.text === question.name // only a head for the rows below
    readonly property bool nothing: question.choices.count === 0 && !question.isSearched && (question.listIsAway && !matrix
        || [QuestionItem.Grid, QuestionItem.List, QuestionItem.Find, QuestionItem.Minimal, QuestionItem.Rank].includes(question.widget))
    readonly property bool inTable: matrix || question.widget === QuestionItem.Table

    readonly property bool voiceApart: Theme.largeText && !matrix && !nameless
    readonly property bool longWords: label.lineCount > 6 // below them the voice would be out of sight

    readonly property ProblemLine refusal: refused.item as ProblemLine // what is wrong with the answer
    readonly property Item answering: widget
    readonly property Item stop: matrix || nameless ? block : label // where the arrow keys of a list of questions come to
    property bool pointed: true

    width: parent ? parent.width : 0
    spacing: Theme.space12
    onActiveFocusChanged: { // a row of a table is all one
        if (activeFocus)
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: alone || nameless ? "" : question.label.text
    Accessible.ignored: alone

    // What is still being made is given up before the words it hangs on are gone.
    Component.onDestruction: {
        widget.active = false
        reasons.active = false
    }

    // The keyboard comes to the words; the next Tab to what answers them. A screen reader says them on arriving.
    function takeFocus() {
        const stop = label.visible ? label : widget.item?.firstStop?.() ?? block.nextItemInFocusChain() // a row of a table is all one
        stop.forceActiveFocus(Qt.OtherFocusReason)
    }

    Part {
        id: voiceBefore
        active: block.voiceApart && block.longWords
        sourceComponent: voiceLine
    }
    Item {
        width: parent.width
        height: Math.max(texts.height, voice.visible ? voice.height : 0)
        visible: !block.matrix && !block.nameless

        Column {
            id: texts
            anchors.left: parent.left
            anchors.right: voice.visible ? voice.left : parent.right
            anchors.rightMargin: voice.visible ? Theme.space16 : 0
            y: voice.visible ? Math.max(0, (voice.height - height) / 2) : 0
            spacing: Theme.space4

            FormText {
                id: label
                property bool pointed: true // false: the keys came here, and their ring shows
                width: parent.width
                words: block.question.label
                size: !block.alone ? Theme.buttonText : words.text.length > 90 ? Math.min(Theme.askedText, Theme.questionText - 3) : Theme.askedText
                bold: block.question.widget !== QuestionItem.Note // what is only read is no question, and shows what its author made bold
                heading: true
                Accessible.description: block.refusal?.says ?? ""
                Accessible.focusable: activeFocus
                Accessible.focused: activeFocus
                Keys.onTabPressed: (voiceBefore.item ?? nextItemInFocusChain(true)).forceActiveFocus(Qt.TabFocusReason) // it is no stop of its own
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onActiveFocusChanged: pointed = pointed || !activeFocus

                FocusRing { visible: label.activeFocus && !label.pointed }
            }
            FormText { // for an interpreter: the same in a second language
                width: parent.width
                visible: words.text !== ""
                words: block.question.secondLabel
                size: label.size - 3
                bold: true
                color: Theme.soft
            }
            AppText {
                width: parent.width
                visible: block.question.required && !block.question.readOnly
                //: Small line below a question that has to be answered or skipped.
                text: qsTr("Needs an answer, or Skip")
                size: Theme.tinyText
                color: Theme.soft
            }
        }
        HearButton {
            id: voice
            anchors.right: parent.right
            anchors.top: parent.top
            visible: !Theme.largeText
            text: block.question.label.text
            lang: block.question.label.language
            key: block.question.key
            disc: block.alone ? 60 : Theme.touch
            byItself: false
            onToggled: block.survey.hearQuestion(block.question)
        }
    }
    Component { // with large text the disc gets a line of its own
        id: voiceLine
        HearStrip {
            text: block.question.label.text
            lang: block.question.label.language
            key: block.question.key
        }
    }
    Part {
        active: block.voiceApart && !block.longWords
        sourceComponent: voiceLine
    }
    Loader {
        anchors.left: parent.left // a column mirrors nothing by itself
        active: block.question.label.isFallback && !block.matrix && !block.nameless // the row says it, or the words are not shown
        visible: active
        sourceComponent: FallbackBadge {
            language: block.question.label.languageName
            languageTag: block.question.label.language
        }
    }
    Part {
        active: (block.question.picture !== "" || block.question.bigPicture !== "") && block.question.widget !== QuestionItem.ImageMap
        sourceComponent: QuestionPicture { question: block.question }
    }
    Part { // a film that goes with the question
        active: block.question.hasFilm
        sourceComponent: FilmCard {
            film: block.survey.film
            key: block.question.key + ".video"
            byItself: block.survey.filmByItself === block.question.key
            onWatched: output => block.survey.watchPrompt(block.question, output)
        }
    }
    Part {
        active: block.question.hint.text !== ""
        sourceComponent: HintLine {
            words: block.question.hint
            second: block.question.secondHint
            isPrivacy: block.question.sensitive || block.question.voice !== null
            key: block.question.key + " hint"
        }
    }
    Part {
        active: block.question.guidance.text !== ""
        sourceComponent: MoreLine {
            words: block.question.guidance
            second: block.question.secondGuidance
            key: block.question.key + " more"
        }
    }
    Part { // nobody stopped it: the program was killed, or the device went out
        readonly property QuestionItem said: block.question.voice ?? block.question
        active: said.hasAnswer && block.survey.cutOff.includes(said.key)
        sourceComponent: NoticeLine {
            iconName: said.widget === QuestionItem.Video ? "camera" : "mic"
            key: said.key + " cut"
            //: Below a question whose voice or film ended with the program, the next time it is opened.
            text: qsTr("The recording broke off before its end. What there was until then is your answer. You can record it again.")
        }
    }
    Part { // so too, while there was an answer already
        readonly property QuestionItem said: block.question.voice ?? block.question
        readonly property var keys: block.survey.beside[said.key] ?? []
        active: keys.length > 0
        sourceComponent: block.question.widget === QuestionItem.Video ? besideFilms : besideVoices
    }
    Part {
        id: refused
        active: block.question.trouble !== QuestionItem.None
        sourceComponent: ProblemLine { question: block.question }
    }
    Part {
        active: block.nothing && block.question.trouble === QuestionItem.None
        sourceComponent: NothingToChoose { away: block.question.listIsAway; key: block.question.key + " nothing" }
    }
    Part { // a table has no room for them on its steps
        active: block.question.choices.hasMore && (block.question.widget === QuestionItem.Table || (block.matrix && !block.question.underHead))
        sourceComponent: ChoiceStrip { question: block.question }
    }
    Loader {
        id: widget
        width: parent.width
        asynchronous: true
        sourceComponent: block.componentFor(block.question.widget)
    }
    Part { // said apart from "skip": why there is no answer
        id: reasons
        asynchronous: true
        active: block.made && !block.inTable && (block.question.offersDontKnow || block.question.offersRatherNot || block.offersSkip)
        sourceComponent: ReasonChips { question: block.question; offersSkip: block.offersSkip }
    }
    ChoiceSheets { question: block.question; survey: block.survey }
    Component { id: besideVoices; BesideVoices { keys: parent?.keys ?? []; onHeard: key => block.survey.hearBeside(key) } }
    Component { id: besideFilms; BesideFilms { keys: parent?.keys ?? []; survey: block.survey } }
    component Part: Loader { // made only where the question has it
        width: parent ? parent.width : 0
        visible: active
    }

    function componentFor(kind: int): Component {
        switch (kind) {
        case QuestionItem.Grid: return question.isSearched ? longList : choices
        case QuestionItem.List: return choices
        case QuestionItem.Likert: return likert
        case QuestionItem.Faces: return faces
        case QuestionItem.Matrix: return matrixRow
        case QuestionItem.Rank: return rank
        case QuestionItem.Minimal: return minimal
        case QuestionItem.Find: return find
        case QuestionItem.Table: return alone || question.hasManyCards ? null : tableHead // there are no columns below
        case QuestionItem.Number: return number
        case QuestionItem.Bearing: return bearing
        case QuestionItem.Slider: return slider
        case QuestionItem.Rating: return rating
        case QuestionItem.Picker: return picker
        case QuestionItem.Text: return written
        case QuestionItem.Voice:
        case QuestionItem.VoiceOrText: return spoken
        case QuestionItem.Date:
        case QuestionItem.Time:
        case QuestionItem.DateTime: return moment
        case QuestionItem.Acknowledge: return acknowledge
        case QuestionItem.Position: return position
        case QuestionItem.Photo: return photo
        case QuestionItem.ImageMap: return imageMap
        case QuestionItem.PointChoice: return pointChoice
        case QuestionItem.Placement: return placement
        case QuestionItem.Trace:
        case QuestionItem.Shape: return path
        case QuestionItem.Drawing: return drawing
        case QuestionItem.Video: return video
        case QuestionItem.File: return file
        case QuestionItem.Barcode: return barcode
        case QuestionItem.LongList: return longList
        case QuestionItem.Said: return saidAlone
        case QuestionItem.NotHere: return notHere
        }
        return null
    }
    Component { id: choices; ChoiceWidget { question: block.question } }
    Component { id: find; FindWidget { question: block.question } }
    Component { id: minimal; MinimalWidget { question: block.question } }
    Component { id: tableHead; TableHead { question: block.question } }
    Component { id: bearing; BearingWidget { question: block.question } }
    Component { id: slider; SliderWidget { question: block.question } }
    Component { id: rating; RatingWidget { question: block.question } }
    Component { id: picker; PickerWidget { question: block.question } }
    Component { id: likert; LikertWidget { question: block.question } }
    Component { id: faces; FacesWidget { question: block.question } }
    Component { id: matrixRow; MatrixRow { question: block.question } }
    Component { id: rank; RankWidget { question: block.question } }
    Component { id: number; NumberWidget { question: block.question } }
    Component { id: written; WrittenWidget { question: block.question } }
    Component { id: spoken; SpokenWidget { question: block.question; survey: block.survey } }
    Component { id: moment; MomentWidget { question: block.question } }
    Component { id: acknowledge; AcknowledgeWidget { question: block.question } }
    Component { id: position; PositionWidget { question: block.question; survey: block.survey } }
    Component { id: photo; PhotoWidget { question: block.question; survey: block.survey } }
    Component { id: imageMap; ImageMapWidget { question: block.question; survey: block.survey } }
    Component { id: pointChoice; PointChoiceWidget { question: block.question } }
    Component { id: placement; PlaceWidget { question: block.question; survey: block.survey } }
    Component { id: path; PathWidget { question: block.question; survey: block.survey } }
    Component { id: drawing; DrawingWidget { question: block.question; survey: block.survey } }
    Component { id: video; VideoWidget { question: block.question; survey: block.survey } }
    Component { id: file; FileWidget { question: block.question; survey: block.survey } }
    Component { id: barcode; BarcodeWidget { question: block.question; survey: block.survey } }
    Component { id: longList; SearchChoiceWidget { question: block.question } }
    Component { id: saidAlone; SaidWidget { question: block.question; survey: block.survey } }
    Component { id: notHere; NotHereWidget { } }
}
