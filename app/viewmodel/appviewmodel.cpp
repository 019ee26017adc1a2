// SPDX-License-Identifier: GPL-3.0-or-later
#include "appviewmodel.h"

#include "devices.h"
#include "founding.h"
#include "i18n.h"
#include "product/demoprogramme.h"
#include "storeservice.h"
#include "voice.h"

#include <algorithm>
#include <QFileInfo>
#include <utility>

namespace uthan::app {

AppViewModel::AppViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(0);
    connect(&m_keepSoon, &QTimer::timeout, this, &AppViewModel::keepSession);
    const auto keepSoon = [this] {
        if (m_stage == Stage::Open)
            m_keepSoon.start();
    };
    connect(&services.navigator, &Navigator::moved, this, keepSoon);
    connect(&services.navigator, &Navigator::moved, &services.voice, &Voice::stop);
    connect(&services.i18n, &I18n::languageChanged, this, keepSoon);
    connect(&services.i18n, &I18n::languageChanged, this, &AppViewModel::followLanguage);
    followLanguage();
    connect(&services.session, &PersonSession::changed, this, [this, keepSoon] {
        m_services.navigator.setFirstPage(QStringLiteral("gather"),
            m_services.session.isActive() ? QStringLiteral("gather") : QStringLiteral("welcome"));
        keepSoon();
    });
    connect(&services.session, &PersonSession::begun, &services.navigator, &Navigator::home);
    connect(m_welcome, &WelcomeViewModel::stepChanged, this, [this] {
        if (m_welcome->step() == WelcomeViewModel::Step::Consent)
            m_consent->begin();
        else
            m_consent->forget();
    });
    connect(m_consent, &ConsentViewModel::refused, m_welcome, &WelcomeViewModel::decline);
    connect(&services.store, &StoreService::recordsChanged, this, [this] {
        if (m_stage == Stage::Joining) // let in meanwhile?
            readAndEnter();
    });
    services.navigator.setFirstPage(QStringLiteral("gather"), QStringLiteral("welcome"));
    connect(m_lock, &LockViewModel::lookedAt, this, [this](const Result<store::LockState>& state) {
        if (state && state->asksForSecret())
            setStage(Stage::Locked);
        else
            open(); // or says why it cannot
    });
    connect(m_lock, &LockViewModel::opened, this, &AppViewModel::readAndEnter);
    connect(m_lock, &LockViewModel::failed, this, [this](const Error& error) {
        if (m_stage == Stage::Locked)
            stop(error);
    });
    connect(&m_closing, &QFutureWatcherBase::finished, this, [this] {
        m_hasWaited = !m_closing.result();
        Q_EMIT mayCloseNow();
    });
    connect(m_recovery, &RecoveryViewModel::started, this, [this] { made({}); });
    connect(m_lock, &LockViewModel::shutting, this, &AppViewModel::shut);
}

AppViewModel::~AppViewModel() = default;

void AppViewModel::followLanguage()
{
    const QString language = m_services.i18n.language();
    m_talk->setLanguage(language);
    m_follow->setLanguage(language);
    m_records->setLanguage(language);
    m_rights->setLanguage(language);
    m_share->refresh();
}

bool AppViewModel::isInTheMiddle() const
{
    return m_nearby->phase() == QLatin1String("sharing") || m_share->phase() == QLatin1String("working")
        || m_hub->phase() == QLatin1String("visiting") || m_joining->phase() == QLatin1String("taking")
        || m_services.devices.recorder().state() == device::AudioRecorder::State::Recording;
}

std::function<PersonId()> AppViewModel::author() const
{
    return [session = &m_services.session] { return session->person(); };
}

void AppViewModel::start(const QString& folder)
{
    m_folder = folder;
    if (QFileInfo::exists(folder + QStringLiteral("/log.db")))
        m_lock->look(folder);
    else
        setStage(Stage::FirstStart);
}

QList<QFuture<bool>> AppViewModel::settled()
{
    return {m_survey->settled(), m_photoStory->settled(), m_map->settled()};
}

QFuture<void> AppViewModel::letGo()
{
    m_hub->stop();
    return m_network->stop().then(QtFuture::Launch::Async, [visit = m_hub->running(), given = settled()]() mutable {
        visit.waitForFinished();
        for (QFuture<bool>& each : given)
            each.waitForFinished();
    });
}

bool AppViewModel::mayClose()
{
    m_survey->endSaying();
    m_photoStory->endSaying();
    m_map->endSaying();
    if (std::exchange(m_hasWaited, false))
        return true; // a device that does not answer keeps no window open
    const QList<QFuture<bool>> given = settled();
    const auto unfinished
        = std::find_if(given.begin(), given.end(), [](const QFuture<bool>& each) { return !each.isFinished(); });
    if (unfinished == given.end())
        return true;
    m_closing.setFuture(*unfinished); // then it is asked again
    return false;
}

// A quick lock: what is being done is kept, and nobody's things stay on the screen or with the view models.
void AppViewModel::shut()
{
    if (m_keepSoon.isActive()) {
        m_keepSoon.stop();
        keepSession();
    }
    setStage(Stage::Locked);
    m_services.voice.stop();
    m_services.session.end();
}

void AppViewModel::retry()
{
    start(m_folder);
}

void AppViewModel::open()
{
    setStage(Stage::Starting);
    m_services.store.open(m_folder).then(this, [this](const Result<void>& result) { made(result); });
}

void AppViewModel::made(const Result<void>& result)
{
    setBusy(false);
    m_lock->watch(m_folder);
    if (!result) {
        stop(result.error());
        return;
    }
    readAndEnter();
}

void AppViewModel::readAndEnter()
{
    m_services.store.run([](store::Programme& p) { return readKept(p); }).then(this, [this](const Result<Kept>& kept) {
        if (kept)
            enter(*kept);
        else
            stop(kept.error());
    });
}

Result<AppViewModel::Kept> AppViewModel::readKept(store::Programme& programme)
{
    Kept kept{programme.waitsToJoin(), programme.setting(QStringLiteral("look")).toMap(),
        programme.setting(QStringLiteral("session")).toMap(), {}};
    const PersonId person = PersonId::fromText(kept.session.value(QStringLiteral("person")).toString());
    if (kept.waitsToJoin || person.isNull())
        return kept;
    auto loaded = personrecords::load(programme, person, kept.session.value(QStringLiteral("receipt")).toByteArray());
    if (loaded)
        kept.person = std::move(loaded).value();
    else if (loaded.error().code != ErrorCode::NotFound) // taken back meanwhile: then nobody is here
        return loaded.error();
    return kept;
}

void AppViewModel::enter(const Kept& kept)
{
    m_me->restoreLook(kept.look);
    if (kept.waitsToJoin) {
        if (m_stage == Stage::Joining)
            return;
        m_services.navigator.go(QStringLiteral("share"));
        setStage(Stage::Joining);
        return;
    }
    if (m_stage == Stage::Joining) // let in just now
        m_services.navigator.forgetAll();
    if (kept.person) {
        m_services.i18n.setLanguage(kept.session.value(QStringLiteral("language")).toString());
        m_services.session.begin(*kept.person);
        m_services.navigator.restore(kept.session.value(QStringLiteral("at")).toMap());
    }
    setStage(Stage::Open);
}

void AppViewModel::stop(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
        m_problem = Problem::AnotherHasIt;
        break;
    case ErrorCode::Damaged:
    case ErrorCode::WrongKey:
        m_problem = Problem::Damaged;
        break;
    case ErrorCode::Newer:
        m_problem = Problem::Newer;
        break;
    case ErrorCode::DiskFull:
        m_problem = Problem::DiskFull;
        break;
    case ErrorCode::NoPermission:
        m_problem = Problem::NoPermission;
        break;
    default:
        m_problem = Problem::Other;
    }
    m_problemDetail = error.text();
    m_stage = Stage::Stopped;
    Q_EMIT stageChanged();
}

void AppViewModel::startExample()
{
    found(QStringLiteral("Care Within Reach"), QSysInfo::machineHostName(), [](store::Programme& p) -> Result<void> {
        const auto report = product::makeDemoProgramme(p);
        return report ? Result<void>() : Result<void>(report.error());
    });
}

void AppViewModel::startNew(const QString& programmeName, const QString& deviceName)
{
    const QString name = programmeName.trimmed();
    if (name.isEmpty())
        return;
    found(name, deviceName.trimmed(),
        [name, language = m_services.i18n.language()](store::Programme& p) { return furnish(p, name, language); });
}

void AppViewModel::found(
    const QString& name, const QString& device, std::function<Result<void>(store::Programme&)> fill)
{
    if (m_busy)
        return;
    setBusy(true);
    m_services.store.found(m_folder, name, device)
        .then(this, [this, fill = std::move(fill)](const Result<void>& result) {
            if (result)
                m_services.store.run(fill).then(this, [this](const Result<void>& filled) {
                    m_services.store.announce({});
                    made(filled);
                });
            else
                made(result);
        });
}

void AppViewModel::prepareToJoin(const QString& deviceName)
{
    if (m_busy)
        return;
    setBusy(true);
    m_services.store.prepareToJoin(m_folder, deviceName.trimmed()).then(this, [this](const Result<void>& result) {
        made(result);
    });
}

void AppViewModel::recover(const QStringList& shares, const QString& deviceName)
{
    m_recovery->begin(m_folder, shares, deviceName.trimmed()); // a share that is wrong is the page's to say
}

bool AppViewModel::back()
{
    if (m_services.navigator.page() == QLatin1String("welcome")) {
        if (m_welcome->step() == WelcomeViewModel::Step::Consent && m_consent->back())
            return true;
        return m_welcome->back();
    }
    return m_services.navigator.back();
}

void AppViewModel::setStage(Stage stage)
{
    m_stage = stage;
    m_problem = Problem::None;
    m_problemDetail.clear();
    Q_EMIT stageChanged();
}

void AppViewModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

// Kept after every step, so that a kill at any moment comes back to where the person was. Nobody there: nothing kept.
void AppViewModel::keepSession()
{
    QCborMap kept;
    if (m_services.session.isActive()) {
        kept.insert(QStringLiteral("person"), m_services.session.personId());
        kept.insert(QStringLiteral("receipt"), m_services.session.receiptKey());
        kept.insert(QStringLiteral("language"), m_services.i18n.language());
        kept.insert(QStringLiteral("at"), m_services.navigator.toCbor());
    }
    m_services.store.run([kept](store::Programme& p) { return p.setSetting(QStringLiteral("session"), kept); });
}

} // namespace uthan::app
