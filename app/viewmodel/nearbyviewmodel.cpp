// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearbyviewmodel.h"

#include "problemwords.h"
#include "storecall.h"

namespace uthan::app {

NearbyViewModel::NearbyViewModel(const Services& services, NearbyService& nearby, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_nearby(nearby)
    , m_people({QStringLiteral("deviceId"), QStringLiteral("name"), QStringLiteral("words"), QStringLiteral("patch"),
          QStringLiteral("link")})
    , m_rows({QStringLiteral("icon"), QStringLiteral("name"), QStringLiteral("total"), QStringLiteral("done"),
          QStringLiteral("words"), QStringLiteral("where")})
{
    connect(&nearby, &NearbyService::upChanged, this, &NearbyViewModel::upChanged);
    connect(&nearby, &NearbyService::neighboursChanged, this, &NearbyViewModel::readNames);
    connect(&nearby, &NearbyService::moved, this,
        [this](int session, const transport::ExchangeStand& stand, bool) { showStand(session, stand); });
    connect(&nearby, &NearbyService::ended, this, &NearbyViewModel::showEnd);
    connect(&nearby, &NearbyService::invited, this, [this](const Result<share::Invitation>& invitation) {
        m_code = invitation ? invitation->text() : QString();
        m_inviteProblem
            = invitation ? QString() : ProblemWords::sentence(invitation.error(), ProblemWords::About::Nearby);
        Q_EMIT invitationChanged();
    });
    connect(&nearby, &NearbyService::asked, this, [this](const transport::Asking& asking) {
        m_asking = asking;
        Q_EMIT invitationChanged();
    });
    connect(&nearby, &NearbyService::askEnded, this, [this](int session) {
        if (m_asking.session == session)
            m_asking = {};
        Q_EMIT invitationChanged();
    });
    connect(&services.store, &StoreService::opened, this, &NearbyViewModel::readNames);
    m_minute.setInterval(1000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_nearby.invitationMsLeft() == 0)
            endInvitation();
        Q_EMIT invitationChanged();
    });
}

void NearbyViewModel::readNames()
{
    using Names = QHash<DeviceId, QString>;
    askStore(
        m_services.store, this,
        [](store::Programme& programme) -> Result<Names> {
            Names names;
            for (const store::DeviceInfo& device : programme.devices()) {
                if (!device.removed && !device.isThis && !device.isShares())
                    names.insert(device.id, device.name);
            }
            return names;
        },
        [this](const Result<Names>& names) {
            if (names)
                m_names = *names;
            showPeople();
        });
}

void NearbyViewModel::showPeople()
{
    QList<QVariantMap> rows;
    m_behind = 0;
    for (const transport::Neighbour& neighbour : m_nearby.neighbours()) {
        if (neighbour.isInviting || !m_names.contains(neighbour.device)) // removed, or not ours
            continue;
        const bool isGoing = m_phase == QLatin1String("sharing") && neighbour.device == m_with;
        const bool holds = neighbour.hasTheSame;
        m_behind += holds ? 0 : 1;
        //: Of a person near: things are going between the two devices now
        const QString words = isGoing ? tr("sharing now")
            //: Of a person near: their device holds everything ours does
            : holds ? tr("has it all")
                    //: Of a person near whose device holds other things than ours
                    : tr("is near");
        rows.append({{QStringLiteral("deviceId"), neighbour.device.text()},
            {QStringLiteral("name"), m_names.value(neighbour.device)}, {QStringLiteral("words"), words},
            {QStringLiteral("patch"), static_cast<int>(qHash(neighbour.device.value) % 72)},
            {QStringLiteral("link"),
                isGoing     ? QStringLiteral("going")
                    : holds ? QStringLiteral("held")
                            : QStringLiteral("none")}});
    }
    std::sort(rows.begin(), rows.end(), [](const QVariantMap& a, const QVariantMap& b) {
        return a.value(QStringLiteral("name")).toString() < b.value(QStringLiteral("name")).toString();
    });
    m_people.setRows(rows);
    Q_EMIT changed();
}

void NearbyViewModel::shareWith(const QString& deviceId)
{
    for (const transport::Neighbour& neighbour : m_nearby.neighbours()) {
        if (neighbour.device.text() == deviceId)
            m_waiting.append(neighbour.endpoint);
    }
    next();
}

void NearbyViewModel::shareWithAll()
{
    for (const transport::Neighbour& neighbour : m_nearby.neighbours()) {
        if (!neighbour.isInviting && m_names.contains(neighbour.device) && !neighbour.hasTheSame)
            m_waiting.append(neighbour.endpoint);
    }
    next();
}

void NearbyViewModel::shareWithAddress(const QString& address)
{
    const auto endpoint = transport::endpointFrom(address.trimmed());
    //: Below the field where one writes the address of another device
    m_addressProblem = endpoint ? QString() : tr("An address looks like this: 192.168.43.1:40213");
    if (endpoint) {
        m_waiting.append(*endpoint);
        next();
    }
    Q_EMIT changed();
}

void NearbyViewModel::next()
{
    if (m_phase == QLatin1String("sharing") || m_waiting.isEmpty())
        return;
    begin(m_waiting.takeFirst());
}

void NearbyViewModel::begin(const transport::Endpoint& endpoint)
{
    m_session = m_nearby.share(endpoint);
    m_with = {};
    m_withName.clear();
    for (const transport::Neighbour& neighbour : m_nearby.neighbours()) {
        if (neighbour.endpoint == endpoint) {
            m_with = neighbour.device;
            m_withName = m_names.value(neighbour.device);
        }
    }
    m_rows.setRows({});
    m_leftWords.clear();
    m_since.start();
    setPhase(m_session > 0 ? QStringLiteral("sharing") : QStringLiteral("problem"));
    if (m_session == 0)
        //: Sharing nearby: the device has no network to share over
        m_problem = tr("This device is on no Wi-Fi. Join one, or open a hotspot, then try again.");
    showPeople();
}

void NearbyViewModel::rest()
{
    m_waiting.clear();
    m_nearby.cancel(m_session);
}

void NearbyViewModel::dismiss()
{
    if (m_phase != QLatin1String("sharing"))
        setPhase(QStringLiteral("resting"));
}

void NearbyViewModel::setPhase(const QString& phase)
{
    m_phase = phase;
    m_problem.clear();
    m_problemDetail.clear();
    Q_EMIT changed();
}

void NearbyViewModel::showEnd(int session, const Result<transport::ExchangeOutcome>& outcome, bool weCalled)
{
    if (session != m_session && weCalled)
        return;
    if (session == m_session || m_phase != QLatin1String("sharing")) {
        if (outcome) {
            const store::ShareReport& report = outcome->report;
            //: After sharing. %1: the other device, "Tania's tablet". %n: things that came from it
            m_doneWords = report.records > 0 ? tr("%1 and this device hold the same now. %Ln new thing(s) came in.",
                              nullptr, static_cast<int>(report.records))
                                                   .arg(outcome->peer.name)
                                             //: After sharing, when nothing new came in. %1: the other device
                                             : tr("%1 and this device hold the same now.").arg(outcome->peer.name);
            setPhase(QStringLiteral("done"));
        } else if (outcome.error().code == ErrorCode::Cancelled) {
            setPhase(QStringLiteral("resting"));
        } else if (weCalled) {
            setPhase(QStringLiteral("problem"));
            m_problem = ProblemWords::sentence(outcome.error(), ProblemWords::About::Nearby);
            m_problemDetail = outcome.error().text();
        } else {
            setPhase(QStringLiteral("resting"));
        }
        m_session = 0;
        m_with = {};
        Q_EMIT changed();
    }
    if (outcome && !m_code.isEmpty() && !weCalled && !m_names.contains(outcome->peer.id)) {
        m_welcomed = outcome->peer.name;
        endInvitation();
    }
    readNames();
    next();
}

int NearbyViewModel::minutesLeft() const
{
    return static_cast<int>((m_nearby.invitationMsLeft() + 59'999) / 60'000);
}

void NearbyViewModel::invite(bool asFacilitator)
{
    m_welcomed.clear();
    m_nearby.invite(asFacilitator ? store::Role::Facilitator : store::Role::Member);
    m_minute.start();
}

void NearbyViewModel::endInvitation()
{
    m_minute.stop();
    m_code.clear();
    m_asking = {};
    m_nearby.endInvitation();
    Q_EMIT invitationChanged();
}

void NearbyViewModel::letIn(bool yes)
{
    m_nearby.answer(m_asking.session, yes);
    m_asking = {};
    Q_EMIT invitationChanged();
}

} // namespace uthan::app
