// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consentviewmodel.h"
#include "exportviewmodel.h"
#include "followviewmodel.h"
#include "gatherviewmodel.h"
#include "hubviewmodel.h"
#include "idlelock.h"
#include "joinviewmodel.h"
#include "keepingviewmodel.h"
#include "lockviewmodel.h"
#include "mapviewmodel.h"
#include "meviewmodel.h"
#include "navigator.h"
#include "nearbyviewmodel.h"
#include "personrecords.h"
#include "photostoryviewmodel.h"
#include "recordsviewmodel.h"
#include "recoveryviewmodel.h"
#include "rightsviewmodel.h"
#include "roomviewmodel.h"
#include "services.h"
#include "shareviewmodel.h"
#include "storiesviewmodel.h"
#include "surveydeskviewmodel.h"
#include "surveylistviewmodel.h"
#include "surveyviewmodel.h"
#include "talkviewmodel.h"
#include "welcomeviewmodel.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace uthan::app {

// The one object QML starts from: whether a programme is open, and the view model of every feature.
//
// To add a feature's view model, three lines: its #include above; `Q_PROPERTY(uthan::app::XViewModel* x MEMBER m_x
// CONSTANT)` below; and at the end of this class `XViewModel* m_x = new XViewModel(m_services, this);`. Pages get it as
// `app.x`.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(Problem problem READ problem NOTIFY stageChanged)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY stageChanged) // for the person who helps
    Q_PROPERTY(QString folder READ folder NOTIFY stageChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged) // a programme is being made
    Q_PROPERTY(uthan::app::Navigator* navigator READ navigator CONSTANT)
    Q_PROPERTY(uthan::app::PersonSession* session READ session CONSTANT)
    Q_PROPERTY(uthan::app::WelcomeViewModel* welcome MEMBER m_welcome CONSTANT)
    Q_PROPERTY(uthan::app::ConsentViewModel* consent MEMBER m_consent CONSTANT)
    Q_PROPERTY(uthan::app::GatherViewModel* gather MEMBER m_gather CONSTANT)
    Q_PROPERTY(uthan::app::MeViewModel* me MEMBER m_me CONSTANT)
    Q_PROPERTY(uthan::app::SurveyViewModel* survey MEMBER m_survey CONSTANT)
    Q_PROPERTY(uthan::app::SurveyListViewModel* surveyList MEMBER m_surveyList CONSTANT)
    Q_PROPERTY(uthan::app::ShareViewModel* share MEMBER m_share CONSTANT)
    Q_PROPERTY(uthan::app::NearbyViewModel* nearby MEMBER m_nearby CONSTANT)
    Q_PROPERTY(uthan::app::JoinViewModel* joining MEMBER m_joining CONSTANT)
    Q_PROPERTY(uthan::app::HubViewModel* hub MEMBER m_hub CONSTANT)
    Q_PROPERTY(uthan::app::LockViewModel* lock MEMBER m_lock CONSTANT)
    Q_PROPERTY(uthan::app::RecoveryViewModel* recovery MEMBER m_recovery CONSTANT)
    Q_PROPERTY(uthan::app::IdleLock* idle MEMBER m_idle CONSTANT)
    Q_PROPERTY(uthan::app::TalkViewModel* talk MEMBER m_talk CONSTANT)
    Q_PROPERTY(uthan::app::FollowViewModel* follow MEMBER m_follow CONSTANT)
    Q_PROPERTY(uthan::app::RecordsViewModel* records MEMBER m_records CONSTANT)
    Q_PROPERTY(uthan::app::RoomViewModel* room MEMBER m_room CONSTANT)
    Q_PROPERTY(uthan::app::RightsViewModel* rights MEMBER m_rights CONSTANT)
    Q_PROPERTY(uthan::app::SurveyDeskViewModel* surveyDesk MEMBER m_surveyDesk CONSTANT)
    Q_PROPERTY(uthan::app::KeepingViewModel* keeping MEMBER m_keeping CONSTANT)
    Q_PROPERTY(uthan::app::ExportViewModel* exporting MEMBER m_exporting CONSTANT)
    Q_PROPERTY(uthan::app::PhotoStoryViewModel* photoStory MEMBER m_photoStory CONSTANT)
    Q_PROPERTY(uthan::app::StoriesViewModel* stories MEMBER m_stories CONSTANT)
    Q_PROPERTY(uthan::app::MapViewModel* map MEMBER m_map CONSTANT)
public:
    // Locked: the programme is shut until its passphrase or PIN is given (lock); nothing of anybody is shown.
    enum class Stage { Starting, FirstStart, Joining, Open, Stopped, Locked };
    Q_ENUM(Stage)
    enum class Problem { None, AnotherHasIt, Damaged, Newer, DiskFull, NoPermission, Other };
    Q_ENUM(Problem)
    explicit AppViewModel(const Services& services, QObject* parent = nullptr);
    ~AppViewModel() override;

    // Opens the programme folder, or asks for a first start when there is none yet.
    void start(const QString& folder);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Navigator* navigator() const { return &m_services.navigator; }
    [[nodiscard]] StoreService& store() const { return m_services.store; }
    [[nodiscard]] PersonSession* session() const { return &m_services.session; }
    [[nodiscard]] MeViewModel* me() const { return m_me; }

    Q_INVOKABLE void retry();
    Q_INVOKABLE void startExample(); // "Care Within Reach", made here and now
    Q_INVOKABLE void startNew(const QString& programmeName, const QString& deviceName);
    Q_INVOKABLE void prepareToJoin(const QString& deviceName);
    // At a first start: brings a programme back from recovery shares. Then this device waits for what is left (Joining)
    // until recovery.finish().
    Q_INVOKABLE void recover(const QStringList& shares, const QString& deviceName);
    // Ends what is being said or filmed; false: it is still being kept, and mayCloseNow follows.
    Q_INVOKABLE bool mayClose();
    Q_INVOKABLE bool back(); // Esc and the back key, on any page; false when there is nothing behind

Q_SIGNALS:
    void mayCloseNow();
    void stageChanged();
    void busyChanged();

private:
    struct Kept { // what the programme's settings hold of the last time
        bool waitsToJoin = false;
        QCborMap look;
        QCborMap session;
        std::optional<PersonSession::Person> person;
    };
    [[nodiscard]] static Result<Kept> readKept(store::Programme& programme);
    void open();
    void shut();
    [[nodiscard]] QList<QFuture<bool>> settled(); // what is still being kept
    [[nodiscard]] QFuture<void> letGo(); // of the programme, by the threads that share
    void enter(const Kept& kept);
    void found(const QString& name, const QString& device, std::function<Result<void>(store::Programme&)> fill);
    void made(const Result<void>& result);
    void readAndEnter();
    void stop(const Error& error);
    void setStage(Stage stage);
    void setBusy(bool busy);
    void keepSession();
    void followLanguage(); // what is shown of records, in the language of the app
    [[nodiscard]] bool isInTheMiddle() const; // of something that must not be cut off: recording, sharing
    [[nodiscard]] std::function<PersonId()> author() const; // nobody: the group at this device

    Services m_services;
    Stage m_stage = Stage::Starting;
    Problem m_problem = Problem::None;
    QString m_problemDetail;
    QString m_folder;
    bool m_busy = false;
    QFutureWatcher<bool> m_closing;
    bool m_hasWaited = false; // as long as it may take
    QTimer m_keepSoon; // one write for all that changes in a moment

    WelcomeViewModel* m_welcome = new WelcomeViewModel(m_services, this);
    ConsentViewModel* m_consent = new ConsentViewModel(m_services, this);
    GatherViewModel* m_gather = new GatherViewModel(m_services, this);
    MeViewModel* m_me = new MeViewModel(m_services, this);
    SurveyViewModel* m_survey = new SurveyViewModel(m_services, this);
    SurveyListViewModel* m_surveyList = new SurveyListViewModel(m_services, this);
    ShareViewModel* m_share = new ShareViewModel(m_services.store, this);
    NearbyService* m_network = new NearbyService(m_services.store, m_services.clock, m_services.random, this);
    NearbyViewModel* m_nearby = new NearbyViewModel(m_services, *m_network, this);
    JoinViewModel* m_joining = new JoinViewModel(m_services, *m_network, this);
    HubViewModel* m_hub = new HubViewModel(m_services.store, this);
    LockViewModel* m_lock = new LockViewModel(
        m_services.store, [this] { return letGo(); }, this);
    RecoveryViewModel* m_recovery = new RecoveryViewModel(m_services.store, this);
    IdleLock* m_idle = new IdleLock(
        m_services.store, m_services.clock, [this] { return isInTheMiddle(); }, this);
    TalkViewModel* m_talk = new TalkViewModel(m_services.store, author(), this);
    FollowViewModel* m_follow = new FollowViewModel(m_services.store, this);
    RecordsViewModel* m_records = new RecordsViewModel(m_services.store, this, author());
    RoomViewModel* m_room = new RoomViewModel(m_services.store, this);
    RightsViewModel* m_rights = new RightsViewModel(m_services.store, author(), this);
    SurveyDeskViewModel* m_surveyDesk = new SurveyDeskViewModel(m_services.store, author(), this);
    KeepingViewModel* m_keeping = new KeepingViewModel(m_services.store, this);
    ExportViewModel* m_exporting = new ExportViewModel(m_services.store, this);
    PhotoStoryViewModel* m_photoStory = new PhotoStoryViewModel(m_services, this);
    StoriesViewModel* m_stories = new StoriesViewModel(m_services, this);
    MapViewModel* m_map = new MapViewModel(m_services, this);
};

} // namespace uthan::app
