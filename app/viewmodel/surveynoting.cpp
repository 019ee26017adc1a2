// SPDX-License-Identifier: GPL-3.0-or-later
// Where a survey is filled in, if it wishes to know: offered, put into the answers, taken out again.
#include "placetext.h"
#include "surveyviewmodel.h"

namespace uthan::app {

using State = SurveyPlace::State;

namespace {
    const QString kAgreed = QStringLiteral("agreed");
    const QString kNoted = QStringLiteral("noted");
    const QString kMetres = QStringLiteral("metres");
}

void SurveyViewModel::connectPlace()
{
    connect(&m_place, &SurveyPlace::found, this, &SurveyViewModel::notePlace);
    connect(&m_place, &SurveyPlace::takenOut, this, &SurveyViewModel::takeOutPlace);
    connect(&m_place, &SurveyPlace::decided, this, [this] {
        if (!m_session)
            return;
        if (m_place.state() != State::Looking)
            m_session->refusePosition();
        keep();
    });
}

void SurveyViewModel::beginPlace(const QCborMap& kept)
{
    m_notedAt = kept.value(kNoted).toArray();
    m_placesOpen = m_session->wantedPositions().size();
    std::optional<bool> agreed;
    if (kept.contains(kAgreed))
        agreed = kept.value(kAgreed).toBool();
    std::optional<int> metres;
    if (!m_notedAt.isEmpty())
        metres = static_cast<int>(kept.value(kMetres).toInteger(-1));
    m_place.begin(agreed, metres, kept.value(QStringLiteral("looking")).toBool() && m_placesOpen > 0);
}

QCborMap SurveyViewModel::placeToKeep() const
{
    QCborMap kept;
    if (const auto agreed = m_place.decision())
        kept.insert(kAgreed, *agreed);
    if (m_place.decision().value_or(false) && m_session->wantsPosition())
        kept.insert(QStringLiteral("looking"), true);
    if (!m_notedAt.isEmpty()) {
        kept.insert(kNoted, m_notedAt);
        kept.insert(kMetres, m_place.metres());
    }
    return kept;
}

// The form may ask from its start, or because of an answer. Who said no is not asked again; where nothing was found,
// only what the form asks for anew is a reason to look again.
void SurveyViewModel::offerPlace(bool midPage)
{
    const qsizetype before = std::exchange(m_placesOpen, m_session->wantedPositions().size());
    const State state = m_place.state();
    if (m_placesOpen == 0)
        return m_place.wishNothing();
    if (state == State::Declined)
        m_session->refusePosition();
    else if (state == State::Looking && midPage)
        m_place.wait();
    else if (state == State::None || state == State::Noted || (state == State::Broken && m_placesOpen > before))
        m_place.wish(midPage);
}

void SurveyViewModel::notePlace(double latitude, double longitude, double accuracy)
{
    if (!m_session)
        return;
    forgetUndo(); // what was taken back now would take this along
    const QString text = placeText(latitude, longitude, 0, accuracy);
    for (const form::Place& place : m_session->wantedPositions()) {
        const QString spot = spotOf(place);
        QCborArray others;
        for (const QCborValue& noted : std::as_const(m_notedAt)) {
            if (noted.toArray().at(0).toString() != spot)
                others.append(noted);
        }
        others.append(QCborArray{spot, text});
        m_notedAt = others;
    }
    showNoted(m_session->givePosition(text));
}

// Not where a person put another place since.
void SurveyViewModel::takeOutPlace()
{
    if (!m_session)
        return;
    forgetUndo(); // it would come back with what is taken back
    QList<form::Place> changed;
    for (const QCborValue& noted : std::exchange(m_notedAt, {})) {
        const form::Place place = placeAt(noted.toArray().at(0).toString());
        const bool isSame = place.node >= 0 && m_session->question(place).value == noted.toArray().at(1);
        if (isSame)
            changed += m_session->answer(place, QCborValue(nullptr));
    }
    showNoted(changed);
}

void SurveyViewModel::showNoted(const QList<form::Place>& changed)
{
    showPage(&changed);
    if (m_stage == Stage::Summary)
        showSummary();
    keep();
}

} // namespace uthan::app
