// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveylog.h"

#include "devices.h"

namespace uthan::app {

using Event = form::AuditLog::Event;

namespace {
    constexpr qint64 kLeastBetweenMs = 5'000; // whatever the form wishes: a device has to last the day
    constexpr int kAskedLog = 1, kAskedPlaces = 2, kAskedChanges = 4, kAskedUser = 8;
    const QString kAsked = QStringLiteral("asked");
    const QString kAgreed = QStringLiteral("agreed");
    const QString kPlaces = QStringLiteral("places");
    const QString kUser = QStringLiteral("user");
    const QString kReason = QStringLiteral("reason");
    const QString kLines = QStringLiteral("lines");
}

SurveyLog::SurveyLog(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_looks, &QTimer::timeout, this, &SurveyLog::look);
}

void SurveyLog::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

int SurveyLog::wished() const
{
    return kAskedLog | (m_wish.places ? kAskedPlaces : 0) | (m_wish.changes ? kAskedChanges : 0)
        | (m_wish.user ? kAskedUser : 0);
}

void SurveyLog::make()
{
    m_log = std::make_unique<form::AuditLog>(m_wish,
        form::AuditLog::Environment{[&clock = m_services.clock] { return clock.nowMs(); },
            [&clock = m_services.clock] { return clock.upMs(); }, m_user});
}

void SurveyLog::open(const form::FormProgram& program, const QCborMap& kept, const QByteArray& given, bool revises)
{
    forget();
    m_wish = form::AuditWish::of(program);
    m_revises = revises;
    if (!m_wish.isWished())
        return setState(State::None);
    m_kept = kept;
    m_asked = static_cast<int>(kept.value(kAsked).toInteger());
    m_withPlaces = kept.value(kPlaces).toBool();
    m_user = kept.value(kUser).toString();
    m_reason = kept.value(kReason).toString();
    make();
    m_log->restore(kept.value(kLines).toByteArray());
    if (kept.isEmpty() && revises) { // asked when they were first given
        m_asked = wished();
        m_log->restoreCsv(given);
        setState(given.isEmpty() ? State::Declined : State::On);
    } else if ((wished() & ~m_asked) != 0) {
        setState(State::Asking);
    } else {
        setState(kept.value(kAgreed).toBool() ? State::On : State::Declined);
    }
    Q_EMIT reasonChanged();
}

void SurveyLog::begin(bool isNew)
{
    if (!isOn())
        return;
    m_log->note(isNew && m_log->isEmpty() ? Event::FormStart : Event::FormResume);
    if (!m_wish.places)
        return;
    m_log->note(m_withPlaces ? Event::PlacesOn : Event::PlacesOff);
    lookFrom(m_withPlaces);
}

QCborMap SurveyLog::save(const form::FormSession& session) const
{
    if (m_state == State::Asking)
        return m_kept;
    if (m_state == State::None)
        return {};
    QCborMap out{{kAsked, m_asked}, {kAgreed, isOn()}};
    if (isOn()) {
        out.insert(kPlaces, m_withPlaces);
        out.insert(kUser, m_user);
        out.insert(kReason, m_reason);
        out.insert(kLines, m_log->save(session));
    }
    return out;
}

void SurveyLog::agree(bool withPlaces, const QString& user)
{
    if (m_state != State::Asking)
        return;
    m_asked = wished();
    m_withPlaces = withPlaces && m_wish.places;
    m_user = m_wish.user ? user.simplified() : QString();
    m_log->setUser(m_user);
    setState(State::On);
    Q_EMIT decided();
}

void SurveyLog::decline()
{
    if (m_state != State::Asking)
        return;
    m_asked = wished();
    m_log.reset(); // also what was written down for an older version of the form
    setState(State::Declined);
    Q_EMIT decided();
}

void SurveyLog::takeOut()
{
    if (!isOn())
        return;
    lookFrom(false);
    m_log.reset();
    m_withPlaces = false;
    m_user.clear();
    setState(State::Declined);
    Q_EMIT takenOut();
}

void SurveyLog::setReason(const QString& reason)
{
    m_reason = reason;
    m_lacksReason = false;
    Q_EMIT reasonChanged();
}

bool SurveyLog::mayGive()
{
    if (!asksReason() || !m_reason.trimmed().isEmpty())
        return true;
    m_lacksReason = true;
    Q_EMIT reasonChanged();
    return false;
}

void SurveyLog::forget()
{
    lookFrom(false);
    m_log.reset();
    m_wish = {};
    m_user.clear();
    m_reason.clear();
    m_kept = {};
    m_asked = 0;
    m_lastOfPlaces.reset();
    m_withPlaces = m_revises = m_lacksReason = false;
    if (m_state != State::None)
        setState(State::None);
}

// --- where the device is ---------------------------------------------------------------------------------------------

void SurveyLog::lookFrom(bool on)
{
    m_looks.stop();
    if (!on)
        return;
    device::PositionSource& source = m_services.devices.position();
    if (!std::exchange(m_knowsPosition, true)) {
        const auto tell = [this](Event what) {
            if (std::exchange(m_lastOfPlaces, what) != what)
                m_log->note(what);
        };
        connect(&source, &device::PositionSource::located, this,
            [this, tell](double longitude, double latitude, double accuracy) {
                if (!isOn() || !m_withPlaces)
                    return;
                tell(Event::PlacesFound);
                m_log->stoodAt(latitude, longitude, accuracy);
            });
        connect(&source, &device::PositionSource::failed, this, [this, tell](device::Problem why) {
            if (isOn() && m_withPlaces)
                tell(why == device::Problem::NotAllowed ? Event::PlacesForbidden : Event::PlacesMissing);
        });
    }
    // What uses no power of its own takes only what somebody else asked for.
    if (m_wish.priority == QLatin1String("no-power"))
        return;
    m_looks.start(static_cast<int>(std::clamp<qint64>(m_wish.minIntervalMs, kLeastBetweenMs, 86'400'000)));
    look();
}

void SurveyLog::look()
{
    device::PositionSource& source = m_services.devices.position();
    if (!source.isLooking())
        source.locate();
}

} // namespace uthan::app
