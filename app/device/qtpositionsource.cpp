// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtpositionsource.h"

#include <QGeoPositionInfoSource>

namespace uthan::device {

QtPositionSource::QtPositionSource(QObject* parent)
    : PositionSource(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Problem::NoAnswer); });
}

QtPositionSource::~QtPositionSource() = default;

void QtPositionSource::locate(int limitMs)
{
    if (m_looking)
        return;
    m_source.reset(QGeoPositionInfoSource::createDefaultSource(nullptr));
    if (!m_source || m_source->supportedPositioningMethods() == QGeoPositionInfoSource::NoPositioningMethods) {
        m_source.reset();
        Q_EMIT failed(Problem::Missing);
        return;
    }
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, [this](const QGeoPositionInfo& info) {
        if (!m_looking || !info.isValid())
            return;
        const double accuracy = info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy)
            ? info.attribute(QGeoPositionInfo::HorizontalAccuracy)
            : -1.0;
        stop();
        Q_EMIT located(info.coordinate().longitude(), info.coordinate().latitude(), accuracy);
    });
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, [this](QGeoPositionInfoSource::Error error) {
        fail(error == QGeoPositionInfoSource::AccessError             ? Problem::NotAllowed
                : error == QGeoPositionInfoSource::UpdateTimeoutError ? Problem::NoAnswer
                                                                      : Problem::Missing);
    });
    setLooking(true);
    m_limit.start(limitMs);
    m_source->requestUpdate(limitMs);
}

void QtPositionSource::stop()
{
    m_limit.stop();
    if (m_source)
        m_source.release()->deleteLater(); // we may be inside one of its signals
    setLooking(false);
}

void QtPositionSource::fail(Problem why)
{
    if (!m_looking)
        return;
    stop();
    Q_EMIT failed(why);
}

void QtPositionSource::setLooking(bool looking)
{
    if (m_looking == looking)
        return;
    m_looking = looking;
    Q_EMIT lookingChanged();
}

} // namespace uthan::device
