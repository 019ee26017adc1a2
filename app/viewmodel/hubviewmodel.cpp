// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubviewmodel.h"

#include "hubclient.h"
#include "nearbyservice.h"
#include "problemwords.h"
#include "storecall.h"

#include <QtConcurrent>
#include <QUrl>

namespace uthan::app {

namespace {
    const QString kSetting = QStringLiteral("hub"), kAddress = QStringLiteral("address"),
                  kLast = QStringLiteral("last");
}

HubViewModel::HubViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &StoreService::opened, this, &HubViewModel::refresh);
}

HubViewModel::~HubViewModel()
{
    stop();
    m_visit.waitForFinished();
}

QString HubViewModel::addressIn(const store::Programme& programme)
{
    return programme.setting(kSetting).toMap().value(kAddress).toString();
}

QString HubViewModel::host() const
{
    const QUrl url(m_address);
    return url.port() > 0 ? url.host() + QLatin1Char(':') + QString::number(url.port()) : url.host();
}

void HubViewModel::refresh()
{
    askStore(
        m_store, this,
        [](store::Programme& programme) -> Result<Kept> {
            const QCborMap kept = programme.setting(kSetting).toMap();
            return Kept{kept.value(kAddress).toString(), kept.value(kLast).toInteger(0),
                programme.waitsToJoin() ? 0 : static_cast<int>(programme.onlyHereCount())};
        },
        [this](const Result<Kept>& kept) {
            if (!kept)
                return;
            m_address = kept->address;
            m_lastMs = kept->lastMs;
            m_onlyHere = kept->onlyHere;
            Q_EMIT changed();
        });
}

void HubViewModel::write(qint64 lastMs)
{
    m_lastMs = lastMs;
    const QCborValue kept
        = m_address.isEmpty() ? QCborValue(QCborValue::Undefined) : QCborMap{{kAddress, m_address}, {kLast, lastMs}};
    askStore(
        m_store, this, [kept](store::Programme& programme) { return programme.setSetting(kSetting, kept); },
        [](const Result<void>&) {});
}

void HubViewModel::keep(const QString& address)
{
    const QString wanted = address.trimmed();
    const auto client = transport::HubClient::open(wanted);
    //: Below the field for the address of a hub, when what is written there cannot be one
    m_addressProblem = client.ok() ? QString() : tr("An address looks like this: https://hub.example.org:8443/");
    if (client) {
        m_address = wanted;
        write(0);
        visit();
    }
    Q_EMIT changed();
}

void HubViewModel::forget()
{
    stop();
    m_address.clear();
    m_phase = QStringLiteral("resting");
    write(0);
    Q_EMIT changed();
}

void HubViewModel::visit()
{
    auto client = transport::HubClient::open(m_address);
    if (m_phase == QLatin1String("visiting") || !client)
        return;
    m_client = std::move(client).value();
    m_isStopped = false;
    m_phase = QStringLiteral("visiting");
    Q_EMIT changed();
    m_visit = QtConcurrent::run([this, client = m_client, address = m_address] {
        StoreDoor store(m_store);
        const share::HubDoor door
            = [&store](const std::function<void(store::Programme&)>& work) { return store.with(work); };
        const auto report = share::visitHub(door, *client, address);
        QMetaObject::invokeMethod(this, [this, report] { show(report); });
    });
}

void HubViewModel::show(const Result<share::HubReport>& report)
{
    m_client.reset();
    m_problem.clear();
    m_problemDetail.clear();
    if (report) {
        m_phase = QStringLiteral("done");
        //: After sharing with the hub. %n: things that came from it
        m_doneWords = report->operationsTaken > 0 ? tr("The hub has what is here. %Ln new thing(s) came in.", nullptr,
                          static_cast<int>(report->operationsTaken))
                                                  //: After sharing with the hub, when nothing new came
                                                  : tr("The hub has what is here. Nothing new was there.");
        write(QDateTime::currentMSecsSinceEpoch());
    } else if (m_isStopped || report.error().code == ErrorCode::Cancelled) {
        m_phase = QStringLiteral("resting");
    } else {
        m_phase = QStringLiteral("problem");
        m_problem = ProblemWords::sentence(report.error(), ProblemWords::About::Hub);
        m_problemDetail = report.error().text();
    }
    m_store.announce({});
    refresh();
    Q_EMIT changed();
}

void HubViewModel::stop()
{
    m_isStopped = true;
    if (m_client)
        m_client->stop();
}

void HubViewModel::dismiss()
{
    if (m_phase != QLatin1String("visiting"))
        m_phase = QStringLiteral("resting");
    m_addressProblem.clear();
    Q_EMIT changed();
}

} // namespace uthan::app
