// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinviewmodel.h"

#include "barcode.h"
#include "base/files.h"
#include "devices.h"
#include "poolcall.h"
#include "problemwords.h"

namespace uthan::app {

namespace {
    constexpr qint64 kMostPictureBytes = 64 << 20;
}

JoinViewModel::JoinViewModel(const Services& services, NearbyService& nearby, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_nearby(nearby)
{
    connect(&nearby, &NearbyService::neighboursChanged, this, &JoinViewModel::invitersChanged);
    connect(&nearby, &NearbyService::compare, this, [this](const QString& digits) {
        m_digits = digits;
        setPhase(QStringLiteral("comparing"));
    });
    connect(&nearby, &NearbyService::moved, this, [this](int session, const transport::ExchangeStand& stand, bool) {
        if (session != m_session)
            return;
        m_taken = stand.progress.taken.operations.done;
        m_total = stand.progress.taken.operations.total;
        if (m_phase != QLatin1String("taking"))
            setPhase(QStringLiteral("taking"));
        Q_EMIT progressed();
    });
    connect(&nearby, &NearbyService::ended, this,
        [this](int session, const Result<transport::ExchangeOutcome>& outcome, bool) {
            if (session != m_session)
                return;
            m_session = 0;
            if (outcome || outcome.error().code == ErrorCode::Cancelled)
                setPhase(QStringLiteral("resting"));
            else
                setPhase(QStringLiteral("problem"), &outcome.error());
        });
}

int JoinViewModel::inviters() const
{
    const QList<transport::Neighbour>& all = m_nearby.neighbours();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const transport::Neighbour& n) { return n.isInviting; }));
}

void JoinViewModel::join(const QString& codeOrAddress)
{
    const QString text = codeOrAddress.trimmed();
    const auto invitation = share::Invitation::parse(text);
    if (invitation) {
        begin(transport::planFrom(*invitation));
        return;
    }
    const auto endpoint = transport::endpointFrom(text);
    if (endpoint) {
        transport::JoinPlan plan;
        plan.call.endpoints = {*endpoint};
        begin(std::move(plan));
        return;
    }
    setPhase(QStringLiteral("problem"), &invitation.error());
}

void JoinViewModel::joinNear()
{
    transport::JoinPlan plan;
    for (const transport::Neighbour& neighbour : m_nearby.neighbours()) {
        if (neighbour.isInviting)
            plan.call.endpoints.append(neighbour.endpoint);
    }
    if (!plan.call.endpoints.isEmpty())
        begin(std::move(plan));
}

void JoinViewModel::begin(transport::JoinPlan plan)
{
    if (m_session > 0)
        return;
    stopSeeking();
    m_digits.clear();
    m_taken = m_total = 0;
    m_session = m_nearby.join(plan);
    const Error noNetwork{ErrorCode::Unreachable, QStringLiteral("not on a network")};
    if (m_session > 0)
        setPhase(QStringLiteral("calling"));
    else
        setPhase(QStringLiteral("problem"), &noNetwork);
}

void JoinViewModel::stop()
{
    m_nearby.cancel(m_session);
    if (m_session == 0)
        setPhase(QStringLiteral("resting"));
}

void JoinViewModel::setPhase(const QString& phase, const Error* error)
{
    m_phase = phase;
    m_problem = error ? ProblemWords::sentence(*error, ProblemWords::About::Nearby) : QString();
    m_problemDetail = error ? error->text() : QString();
    if (phase != QLatin1String("comparing"))
        m_digits.clear();
    Q_EMIT changed();
}

// --- reading the code ---------------------------------------------------------------------------------------------

bool JoinViewModel::hasCamera()
{
    device::CameraSource& camera = m_services.devices.camera(); // made at first use
    connect(
        &camera, &device::CameraSource::availableChanged, this, &JoinViewModel::cameraChanged, Qt::UniqueConnection);
    return camera.isAvailable();
}

void JoinViewModel::seek(QObject* videoOutput)
{
    device::CameraSource& camera = m_services.devices.camera();
    m_seeking = true;
    Q_EMIT cameraChanged();
    connect(
        &camera, &device::CameraSource::failed, this,
        [this](device::Problem why) {
            if (!m_seeking)
                return;
            stopSeeking();
            if (why == device::Problem::PutAway)
                return; // they went on to something else
            const Error missing{ErrorCode::Device, QStringLiteral("the camera does not answer")};
            setPhase(QStringLiteral("problem"), &missing);
        },
        Qt::SingleShotConnection);
    camera.setPreview(videoOutput);
    camera.start();
}

void JoinViewModel::lookAt(const QImage& frame)
{
    if (!m_seeking || m_reading)
        return;
    m_reading = true;
    askPool(
        this, [frame] { return device::readBarcode(frame); },
        [this](const QString& code) {
            m_reading = false;
            if (m_seeking && share::Invitation::parse(code).ok())
                join(code);
        });
}

void JoinViewModel::stopSeeking()
{
    if (!std::exchange(m_seeking, false))
        return;
    m_services.devices.camera().stop();
    m_services.devices.camera().setPreview(nullptr);
    Q_EMIT cameraChanged();
}

void JoinViewModel::readCodeIn(const QUrl& picture)
{
    askPool(
        this,
        [path = picture.toLocalFile()] {
            const auto bytes = files::read(path, kMostPictureBytes);
            return bytes ? device::readBarcode(QImage::fromData(*bytes)) : QString();
        },
        [this](const QString& code) { join(code); });
}

} // namespace uthan::app
