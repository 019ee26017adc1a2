// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Choosing from very many: what is chosen on top, a place to write a part of the name, and the cards that fit it, side by
// side where the form asks for it. Only the cards in view are made.
//   chosenAbove   false where a picture or a map shows what is chosen
ColumnLayout {
    id: widget

    required property QuestionItem question
    property bool chosenAbove: true
    readonly property LongChoiceModel found: question.longChoices
    readonly property CardColumns beside: CardColumns { question: widget.question; width: widget.width }

    signal picked()

    spacing: Theme.space12
    Binding { target: widget.found; property: "columns"; value: widget.beside.here }

    Repeater { // of one or a few; pressing takes it back
        model: widget.chosenAbove ? widget.question.choices : null

        ChoiceCard {
            required property string name
            required property words words
            required property words second
            required picture

            Layout.fillWidth: true
            text: words.text
            shown: words.shown
            lang: words.language
            beside: second.text
            besideLang: second.language
            multi: widget.question.multiple
            hearable: false
            on: true
            onClicked: if (widget.question.multiple) widget.question.pick(name); else widget.question.clear()
        }
    }
    Field {
        Layout.fillWidth: true
        visible: !widget.question.readOnly
        //: Name of the place where one writes a part of a word to find it among the choices below.
        label: qsTr("Find")
        name: widget.question.label.text
        Binding on text { value: widget.found.typed }
        lang: I18n.language
        onEdited: text => widget.found.typed = text
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.soft
        visible: text !== ""
        text: widget.found.isSearching ? ""
            : widget.found.typed !== "" && widget.found.count === 0
            //: Nothing in a list has what was written in it.
            ? qsTr("Nothing here has that in its name.")
            //: Below the place to write in: many choices fit, the first are shown. %n is how many are shown.
            : widget.found.isMore ? qsTr("The first %Ln that fit. Write more to find the right one.", "", widget.found.count)
            //: Below the place to write in: how many choices there are in all.
            : widget.found.typed === "" ? qsTr("%Ln to choose from", "", widget.found.all) : ""
    }
    InnerScroll { id: inner; flickable: list; owner: widget }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight + topMargin, inner.most)
        Layout.leftMargin: -Theme.space8 // room for the ticks at the corners of the cards
        Layout.rightMargin: -Theme.space8
        leftMargin: Theme.space8
        rightMargin: Theme.space8
        topMargin: Theme.space8
        visible: !widget.question.readOnly && count > 0
        clip: true
        spacing: Theme.space8
        model: widget.found
        keyNavigationEnabled: false // the cards know which of a row they are
        activeFocusOnTab: false
        reuseItems: true
        cacheBuffer: Theme.bigTouch * 2
        Accessible.role: Accessible.List
        Accessible.name: widget.question.label.text

        function go(to: int, column: int): bool {
            if (to < 0 || to >= count)
                return false
            positionViewAtIndex(to, ListView.Contain)
            itemAtIndex(to).take(column)
            return true
        }
        function step(from: int, column: int): bool {
            const most = widget.found.columns - 1
            return column < 0 ? go(from - 1, most) : column > most ? go(from + 1, 0) : go(from, column)
        }

        delegate: Row { // no layout: one of Qt 6.4 with a Repeater in it arranges cards that are gone
            id: row

            required property int index
            required property var cells

            function take(column: int) {
                const card = each.itemAt(Math.min(column, cells.length - 1))
                if (card)
                    card.forceActiveFocus(Qt.TabFocusReason)
            }

            readonly property int many: widget.found.columns
            readonly property real cardWidth: (width - (many - 1) * spacing) / many
            // As high as its highest card; before they are there, there would seem to be room for many more.
            readonly property real cardHeight: Array.from(children).reduce((most, card) => Math.max(most, card.implicitHeight ?? 0), Theme.bigTouch + 8)

            width: ListView.view.width - 2 * Theme.space8
            height: cardHeight
            spacing: Theme.cardGap

            Repeater {
                id: each
                model: widget.found.columns

                FoundCard {
                    required property int index

                    width: row.cardWidth
                    height: row.cardHeight
                    question: widget.question
                    cell: row.cells[index]
                    form: widget.beside.grid ? "grid" : "list"
                    small: widget.beside.wordless
                    onClicked: {
                        widget.question.pick(name)
                        widget.picked()
                    }
                    onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(row.index, ListView.Contain)
                    Keys.onUpPressed: event => event.accepted = list.go(row.index - 1, index)
                    Keys.onDownPressed: event => event.accepted = list.go(row.index + 1, index)
                    Keys.onLeftPressed: event => event.accepted = list.step(row.index, index + (mirrored ? 1 : -1))
                    Keys.onRightPressed: event => event.accepted = list.step(row.index, index + (mirrored ? -1 : 1))
                }
            }
        }
    }
}
