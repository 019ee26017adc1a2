// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A rating: touch the star (or heart) one wants to go up to; touch it again to take it back.
ChoiceGroup {
    id: group

    required property QuestionItem question
    readonly property int most: question.values.length
    readonly property string sign: question.looks.includes("hearts") ? "heart" : "star"
    readonly property int given: isNaN(question.number) ? -1 : Math.round((question.number - question.from) / question.step)

    name: question.label.text
    columns: Math.min(most, Math.max(3, Math.floor((width + Theme.cardGap) / (Theme.bigTouch + Theme.cardGap))))
    largeColumns: columns

    Repeater {
        model: group.question.values

        Pressable {
            id: star

            required property int index
            required property string modelData
            readonly property bool lit: index <= group.given

            Layout.alignment: Qt.AlignHCenter
            label: modelData
            //: For a screen reader: one step of a rating. %1: how many there are, in all
            hint: qsTr("of %1").arg(I18n.number(group.most))
            role: Accessible.RadioButton
            on: index === group.given
            hem: 0
            implicitWidth: Theme.bigTouch
            implicitHeight: Theme.bigTouch + step.implicitHeight
            onClicked: on ? group.question.clear() : group.question.pickValue(index)

            background: Item {
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Theme.bigTouch
                    height: Theme.bigTouch
                    radius: Theme.space16
                    color: star.lit ? Theme.marigoldTint : star.pressed ? Theme.sunk : Theme.surface
                    border.width: star.lit ? Theme.selectedEdge - 1 : Theme.edge
                    border.color: star.lit ? Theme.marigoldInk : Theme.outline
                    FocusRing { visible: star.visualFocus; around: parent.radius }
                    Icon {
                        anchors.centerIn: parent
                        name: star.lit ? group.sign + "full" : group.sign
                        color: star.lit ? Theme.marigoldInk : Theme.outline
                        size: Theme.iconLarge
                    }
                }
                AppText {
                    id: step
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: star.modelData
                    lang: group.question.language
                    size: Theme.tinyText
                    bold: star.on
                    color: star.on ? Theme.ink : Theme.soft
                    decorative: true
                }
            }
        }
    }
}
