// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// All that a survey wishes while it is filled in, one after the other: what is said, and where it is.
Column {
    id: wishes

    required property SurveyViewModel survey
    property bool folded: false // asked on a page before
    readonly property bool wanted: talk.wanted || where.wanted

    visible: wanted
    spacing: Theme.space16

    RecordingAsk {
        id: talk
        width: parent.width
        recording: wishes.survey.recording
        folded: wishes.folded
    }
    PlaceAsk {
        id: where
        width: parent.width
        place: wishes.survey.place
        waits: talk.asking && !talk.small
    }
}
