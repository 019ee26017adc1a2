// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyplace.h"

#include "devices.h"

#include <chrono>
#include <QtMath>

namespace uthan::app {

SurveyPlace::SurveyPlace(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    using namespace std::chrono_literals;
    m_start.setSingleShot(true);
    connect(&m_start, &QTimer::timeout, this, &SurveyPlace::locate);
    m_limit.setSingleShot(true);
    m_limit.setInterval(25s); // a little longer than the source takes
    connect(&m_limit, &QTimer::timeout, this, [this] { lost(device::Problem::NoAnswer); });
}

void SurveyPlace::setState(State state)
{
    m_state = state;
    if (state != State::Looking) {
        m_start.stop();
        m_limit.stop();
    }
    Q_EMIT changed();
}

void SurveyPlace::begin(std::optional<bool> agreed, std::optional<int> metres, bool wasLooking)
{
    m_agreed = agreed;
    m_isNoted = metres.has_value();
    m_metres = metres.value_or(-1);
    m_trouble = Trouble::NotFound;
    m_pagesAsked = 1;
    m_pagesFresh = 0;
    setState(!agreed     ? State::None
            : !*agreed   ? State::Declined
            : wasLooking ? State::Broken
            : m_isNoted  ? State::Noted
                         : State::None);
}

void SurveyPlace::wish(bool midPage)
{
    if (m_agreed && !*m_agreed)
        return;
    if (m_agreed)
        return look(midPage);
    m_pagesAsked = midPage ? 2 : 1; // an answer may have led on already, before anybody could read it
    setState(State::Asking);
}

void SurveyPlace::wishNothing()
{
    if (m_state == State::Asking || m_state == State::Broken || m_state == State::Looking)
        setState(m_isNoted ? State::Noted : State::None);
}

void SurveyPlace::leavePage()
{
    if (m_state == State::Asking)
        --m_pagesAsked;
    m_pagesFresh = std::max(0, m_pagesFresh - 1);
    Q_EMIT changed();
}

void SurveyPlace::agree()
{
    if (m_state != State::Asking && m_state != State::Broken)
        return;
    m_agreed = true;
    look(false);
    Q_EMIT decided();
}

void SurveyPlace::goOnWithout()
{
    if (m_state != State::Asking && m_state != State::Looking && m_state != State::Broken)
        return;
    m_agreed = m_isNoted;
    setState(m_isNoted ? State::Noted : State::Declined);
    Q_EMIT decided();
}

void SurveyPlace::takeOut()
{
    if (m_state != State::Noted)
        return;
    m_agreed = m_isNoted = false;
    setState(State::Declined);
    Q_EMIT takenOut();
    Q_EMIT decided();
}

void SurveyPlace::endLooking()
{
    if (m_state == State::Looking)
        lost(device::Problem::NoAnswer);
}

void SurveyPlace::forget()
{
    begin({}, {}, false);
}

void SurveyPlace::look(bool waits)
{
    using namespace std::chrono_literals;
    setState(State::Looking);
    m_start.start(waits ? 1s : 0s);
    m_limit.start();
}

void SurveyPlace::wait()
{
    if (m_start.isActive())
        m_start.start();
}

// Somebody else may have asked the source already: then both get what it finds.
void SurveyPlace::locate()
{
    device::PositionSource& source = m_services.devices.position();
    if (!std::exchange(m_knowsSource, true)) {
        connect(&source, &device::PositionSource::located, this,
            [this](double longitude, double latitude, double accuracyM) {
                if (m_state != State::Looking || m_start.isActive())
                    return; // asked by somebody else, or no more wanted
                m_metres = accuracyM < 0 ? -1 : std::max(1, qCeil(accuracyM));
                m_isNoted = true;
                m_pagesFresh = 2; // as above
                setState(State::Noted);
                Q_EMIT found(latitude, longitude, accuracyM);
            });
        connect(&source, &device::PositionSource::failed, this, &SurveyPlace::lost);
    }
    source.locate();
}

void SurveyPlace::lost(device::Problem why)
{
    if (m_state != State::Looking)
        return;
    m_trouble = why == device::Problem::NotAllowed ? Trouble::NotAllowed
        : why == device::Problem::Missing          ? Trouble::NoDevice
                                                   : Trouble::NotFound;
    setState(State::Broken);
}

} // namespace uthan::app
