// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlelock.h"

#include "storecall.h"

#include <QEvent>

namespace uthan::app {

namespace {
    constexpr int kLookEveryMs = 5000;
    constexpr qint64 kMinuteMs = 60'000;
    const QString kSetting = QStringLiteral("lock after minutes");
}

IdleLock::IdleLock(StoreService& store, const Clock& clock, std::function<bool()> isBusy, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_isBusy(std::move(isBusy))
{
    touched();
    m_look.setInterval(kLookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &IdleLock::look);
    m_look.start();
    connect(&m_store, &StoreService::opened, this, &IdleLock::refresh);
    if (QCoreApplication::instance())
        QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::refresh()
{
    touched();
    askStore(
        m_store, this,
        [](store::Programme& programme) -> Result<int> {
            return static_cast<int>(programme.setting(kSetting).toInteger(kUnlessChosen));
        },
        [this](const Result<int>& minutes) {
            if (!minutes || *minutes == m_minutes)
                return;
            m_minutes = *minutes;
            Q_EMIT changed();
        });
}

void IdleLock::setMinutes(int minutes)
{
    if (minutes == m_minutes || minutes < 0)
        return;
    m_minutes = minutes;
    askStore(
        m_store, this, [minutes](store::Programme& programme) { return programme.setSetting(kSetting, minutes); },
        [](const Result<void>&) {});
    Q_EMIT changed();
}

void IdleLock::touched()
{
    m_touchedMs = m_clock.upMs();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    if (m_minutes == 0 || m_clock.upMs() - m_touchedMs < m_minutes * kMinuteMs)
        return;
    touched();
    if (!m_isBusy || !m_isBusy())
        Q_EMIT idle();
}

} // namespace uthan::app
