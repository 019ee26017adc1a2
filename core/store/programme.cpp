// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyfile.h"
#include "store/programme_p.h"

#include <algorithm>

// Resources of a static library are not registered by themselves; the macro must stand outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace uthan::store {

using record::Audience;

namespace {
    const QString kProgrammeKey = QStringLiteral("programme"), kAuthorityKey = QStringLiteral("authority"),
                  kSaltKey = QStringLiteral("salt"), kEpochKey = QStringLiteral("epoch"),
                  kNameKey = QStringLiteral("device name"), kRecoveringKey = QStringLiteral("recovering");
    const QString kViewMigrations = QStringLiteral(":/migrations/view");
    constexpr qsizetype kSaltBytes = 16;

    QString logPath(const QString& folder)
    {
        return folder + QStringLiteral("/log.db");
    }
    QString viewPath(const QString& folder)
    {
        return folder + QStringLiteral("/view.db");
    }

    bool isOfAnEarlierVersion(Database& view)
    {
        const auto version = view.version();
        return version && *version > 0 && *version < Database::newestVersion(kViewMigrations);
    }

    void removeDatabase(Disk& disk, const QString& path)
    {
        for (const char* suffix : {"", "-wal", "-shm"})
            (void)disk.remove(path + QLatin1String(suffix));
    }

    // A program that ends by itself leaves none.
    bool hasWal(Disk& disk, const QString& path)
    {
        return disk.exists(path + QStringLiteral("-wal"));
    }

    // What a founding that failed (a full disk) leaves: nobody has said anything yet, and the folder can be used again.
    void removeUnfounded(Disk& disk, const QString& folder)
    {
        removeDatabase(disk, logPath(folder));
        removeDatabase(disk, viewPath(folder));
        (void)disk.remove(keyFilePath(folder));
    }
}

Programme::Private::Private(QString programmeFolder, Environment environment)
    : folder(std::move(programmeFolder))
    , env(std::move(environment))
    , hlc(env.clock)
{
}

Programme::Private::~Private()
{
    for (QByteArray* secret : {&databaseKey, &device.signing.secretKey, &device.box.secretKey})
        crypto::burn(*secret);
}

Result<std::unique_ptr<DiskLock>> Programme::Private::takeFolder(Disk& disk, const QString& folder)
{
    auto lock = disk.lock(folder + QStringLiteral("/lock"));
    if (!lock && lock.error().code == ErrorCode::Busy)
        return Error{ErrorCode::Busy, QStringLiteral("another window or program has this programme open"), folder};
    return lock;
}

Result<std::unique_ptr<Programme::Private>> Programme::Private::makeFolder(
    const QString& folder, const DeviceKeys& keys, Environment env)
{
    Disk& disk = env.disk;
    if (disk.exists(logPath(folder)))
        return Error{ErrorCode::Input, QStringLiteral("there is a programme in this folder already"), folder};
    UTHAN_TRY(disk.makeFolderDurably(folder + QStringLiteral("/media")));
    auto d = std::make_unique<Private>(folder, std::move(env));
    auto lock = takeFolder(disk, folder);
    if (!lock)
        return lock.error();
    d->lock = std::move(*lock);
    const auto filled = [&]() -> Result<void> {
        const auto key = makeKeyFile(folder, d->env.random, disk);
        if (!key)
            return key.error();
        d->databaseKey = *key;
        UTHAN_TRY(d->openDatabases());
        Transaction transaction(*d->log);
        UTHAN_TRY(d->putDevice(keys));
        if (!keys.recovers.isNull())
            UTHAN_TRY(d->setMeta(kRecoveringKey, keys.id().bytes() + keys.recovers.bytes()));
        Keyring own(*d->log, d->env.random);
        UTHAN_TRY(own.makeAudienceKey(Audience::Author));
        UTHAN_TRY(transaction.commit());
        return d->loadAll();
    }();
    if (!filled) {
        d.reset();
        removeUnfounded(disk, folder);
        return filled.error();
    }
    return d;
}

Result<std::unique_ptr<Programme::Private>> Programme::Private::openFolder(
    const QString& folder, Environment env, const QByteArray& secret)
{
    if (!env.disk.exists(logPath(folder)))
        return Error{ErrorCode::NotFound, QStringLiteral("there is no programme in this folder"), folder};
    auto d = std::make_unique<Private>(folder, std::move(env));
    auto lock = takeFolder(d->env.disk, folder);
    if (!lock)
        return lock.error();
    d->lock = std::move(*lock);
    auto key = Lock(folder, d->env.lockTools()).open(secret);
    if (!key)
        return key.error();
    d->databaseKey = std::move(*key);
    const bool wasStopped = hasWal(d->env.disk, logPath(folder)) || hasWal(d->env.disk, viewPath(folder));
    UTHAN_TRY(d->openDatabases());
    UTHAN_TRY(d->loadAll());
    if (wasStopped || d->isUnswept())
        (void)d->sweepAfterCrash(); // else before the next statement
    (void)d->signPending(); // what a crash left unsigned: it is in our own chain. On a full disk: later
    if (const auto caughtUp = d->ensureView(); !caughtUp && d->isOfView(caughtUp.error()))
        UTHAN_TRY(d->makeViewAnew());
    return d; // another reason why the view cannot follow is told by whoever reads
}

bool Programme::Private::isOfView(const Error& error) const
{
    return error.code == ErrorCode::Damaged && error.where == viewPath(folder);
}

bool Programme::Private::isOfLog(const Error& error) const
{
    return error.code == ErrorCode::Damaged && error.where != viewPath(folder);
}

Result<void> Programme::Private::makeViewAnew()
{
    // A full disk can keep the new one from being made. The old one, whose file is gone, stands in until it can.
    std::unique_ptr<View> before = std::move(view);
    std::unique_ptr<Database> databaseBefore = std::move(viewDb);
    removeDatabase(env.disk, viewPath(folder));
    viewIsCurrent = false;
    const Result<void> opened = openView();
    viewIsMissing = !opened;
    if (viewIsMissing) {
        viewDb = std::move(databaseBefore);
        view = std::move(before);
        return opened;
    }
    before.reset();
    databaseBefore.reset();
    view = std::make_unique<View>(*viewDb, *log, *oplog, *keyring);
    return ensureView();
}

Result<void> Programme::Private::openDatabases()
{
    registerMigrations();
    auto opened = Database::open(logPath(folder), databaseKey, Database::Sync::Full, env.disk.sqliteVfs());
    if (!opened)
        return opened.error();
    drafts.reset();
    log = std::move(*opened);
    drafts = std::make_unique<DraftStore>(*log, env.disk);
    UTHAN_TRY(log->migrate(QStringLiteral(":/migrations/log")));
    return openView();
}

Result<void> Programme::Private::openView()
{
    view.reset();
    viewDb.reset();
    for (int attempt = 0;; ++attempt) {
        auto opened = Database::open(viewPath(folder), databaseKey, Database::Sync::Normal, env.disk.sqliteVfs());
        Result<void> ready = opened ? Result<void>() : Result<void>(opened.error());
        if (ready && isOfAnEarlierVersion(**opened)) // put right in place, it would keep its size
            ready = Error{ErrorCode::Newer, QStringLiteral("the view is of another version")};
        if (ready)
            ready = (*opened)->migrate(kViewMigrations);
        if (ready) {
            viewDb = std::move(*opened);
            return {};
        }
        const bool canBeMadeAgain = ready.error().code == ErrorCode::Damaged || ready.error().code == ErrorCode::Newer;
        if (attempt > 0 || !canBeMadeAgain)
            return ready;
        if (opened)
            opened->reset();
        removeDatabase(env.disk, viewPath(folder));
    }
}

DeviceKeys Programme::Private::newDevice(const QString& name, Random& random)
{
    return {crypto::signingPair(random), crypto::boxPair(random), name};
}

// Inside the caller's Transaction.
Result<void> Programme::Private::putDevice(const DeviceKeys& keys) const
{
    UTHAN_TRY(setMeta(QStringLiteral("signing public"), keys.signing.publicKey));
    UTHAN_TRY(setMeta(QStringLiteral("signing secret"), keys.signing.secretKey));
    UTHAN_TRY(setMeta(QStringLiteral("box public"), keys.box.publicKey));
    UTHAN_TRY(setMeta(QStringLiteral("box secret"), keys.box.secretKey));
    return setMeta(kNameKey, keys.name.toUtf8());
}

Result<void> Programme::Private::loadAll()
{
    keyring = std::make_unique<Keyring>(*log, env.random);
    oplog = std::make_unique<OperationLog>(*log);
    view = std::make_unique<View>(*viewDb, *log, *oplog, *keyring);
    UTHAN_TRY(keyring->load());
    UTHAN_TRY(oplog->load());
    Result<QByteArray> parts[] = {meta(QStringLiteral("signing public")), meta(QStringLiteral("signing secret")),
        meta(QStringLiteral("box public")), meta(QStringLiteral("box secret")), meta(kNameKey), meta(kProgrammeKey),
        meta(kAuthorityKey), meta(kSaltKey), meta(kEpochKey), meta(kRecoveringKey)};
    for (const auto& part : parts) {
        if (!part)
            return part.error();
    }
    device = {{*parts[0], *parts[1]}, {*parts[2], *parts[3]}, QString::fromUtf8(*parts[4])};
    if (parts[1]->isEmpty() && parts[3]->isEmpty() && oplog->epochs().isEmpty()) // stopped while it was made
        return Error{
            ErrorCode::NotFound, QStringLiteral("the programme in this folder was never made to its end"), folder};
    if (device.signing.secretKey.size() != 64 || device.box.secretKey.size() != crypto::kKeyBytes)
        return Error{ErrorCode::Damaged, QStringLiteral("the device's keys are missing"), log->path()};
    programme = ProgrammeId::fromBytes(*parts[5]);
    authorityRecord = RecordId::fromBytes(*parts[6]);
    salt = *parts[7];
    recovering = *parts[9];
    if (!salt.isEmpty())
        media = std::make_unique<media::MediaStore>(folder + QStringLiteral("/media"), salt, env.disk);
    for (const Epoch& e : oplog->epochs()) {
        for (const EpochHead& head : e.branches)
            hlc.observe(head.at);
    }
    auto opened = OpenGuard::open(env.stateFolder, folder, env.random, env.disk);
    if (!opened)
        return opened.error();
    guard = std::move(*opened);
    oplog->resumeEpoch(EpochId::fromBytes(*parts[8]));
    if (oplog->current() && !guard.agrees(mark()))
        oplog->leaveEpoch(); // a copy, a backup put back, or a lost mark: go on in a new epoch
    viewIsCurrent = false;
    return reloadAuthority();
}

Result<void> Programme::Private::reloadAuthority()
{
    QList<Authority::Step> steps;
    if (!authorityRecord.isNull()) {
        UTHAN_TRY(oplog->forRecord(authorityRecord, [&](qint64, const Operation& operation) -> Result<void> {
            const auto header = OperationHeader::parse(operation.header);
            const Epoch* epoch = header ? oplog->epoch(header->epoch) : nullptr;
            const auto body
                = epoch && isAuthority(header->kind) ? bodyOf(*header, operation.body) : Error{ErrorCode::NotFound, {}};
            if (body)
                steps << Authority::Step{operation.hash(), *header, epoch->statement.device(), *body};
            return {};
        }));
    }
    authority.fold(steps);
    return {};
}

Result<void> Programme::Private::becomePartOf(
    ProgrammeId id, RecordId authorityRecordId, const QByteArray& programmeSalt)
{
    if (id.isNull() || authorityRecordId.isNull() || programmeSalt.size() != kSaltBytes)
        return Error{ErrorCode::Damaged, QStringLiteral("not a programme to join")};
    if (!recovering.isEmpty() && id.bytes() != recovering.mid(16))
        return Error{ErrorCode::WrongKey, QStringLiteral("the recovery shares are of another programme")};
    UTHAN_TRY(setMeta(kProgrammeKey, id.bytes()));
    UTHAN_TRY(setMeta(kAuthorityKey, authorityRecordId.bytes()));
    UTHAN_TRY(setMeta(kSaltKey, programmeSalt));
    programme = id;
    authorityRecord = authorityRecordId;
    salt = programmeSalt;
    media = std::make_unique<media::MediaStore>(folder + QStringLiteral("/media"), salt, env.disk);
    return {};
}

Result<void> Programme::Private::refuseUntilJoined() const
{
    if (programme.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("this device waits to be let in")};
    return {};
}

Result<QByteArray> Programme::Private::meta(const QString& key) const
{
    Query q = log->query("SELECT value FROM meta WHERE key = ?1", key);
    QByteArray value = q.next() ? q.blob(0) : QByteArray();
    UTHAN_TRY(q.status());
    return value;
}

Result<void> Programme::Private::setMeta(const QString& key, const QByteArray& value) const
{
    return log->run("INSERT INTO meta VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key,
        value.isNull() ? QByteArray("") : value);
}

OpenGuard::Mark Programme::Private::mark() const
{
    const Epoch* e = oplog->current();
    return e ? OpenGuard::Mark{e->statement.epoch, e->branches[0].seq, e->branches[0].hash, guard.installation()}
             : OpenGuard::Mark{};
}

Result<void> Programme::Private::ensureEpoch()
{
    if (oplog->current())
        return {};
    EpochStatement statement{EpochId::random(env.random), device.signing.publicKey, {}};
    statement.signature = crypto::sign(statement.bytes(), device.signing.secretKey);
    UTHAN_TRY(oplog->startEpoch(statement));
    return setMeta(kEpochKey, statement.epoch.bytes());
}

Result<void> Programme::Private::found(const QString& programmeName)
{
    Transaction transaction(*log);
    for (const Audience audience : audiencesOf(Role::Keeper))
        UTHAN_TRY(keyring->makeAudienceKey(audience));
    const QByteArray newSalt = env.random.bytes(kSaltBytes);
    const RecordId authorityId = RecordMaker{device.id(), newSalt}.next(env.random);
    UTHAN_TRY(keyring->makeRecordKey(authorityId, Audience::Members));
    const Member first{
        device.id(), device.signing.publicKey, device.box.publicKey, device.name, Role::Keeper, false, {}};
    const auto founding
        = append({OperationKind::Found, authorityId, Authority::foundBody(first, newSalt, programmeName), {}, true});
    if (!founding)
        return founding.error();
    UTHAN_TRY(becomePartOf(ProgrammeId::fromBytes(founding->hash.first(16)), authorityId, newSalt));
    UTHAN_TRY(transaction.commit());
    UTHAN_TRY(reloadAuthority());
    afterCommit();
    (void)signPending(); // else at the next commit
    return {};
}

Result<std::unique_ptr<Programme>> Programme::create(
    const QString& folder, const QString& programmeName, const QString& deviceName, Environment env)
{
    Disk& disk = env.disk;
    const DeviceKeys keys = Private::newDevice(deviceName, env.random);
    auto made = Private::makeFolder(folder, keys, std::move(env));
    if (!made)
        return made.error();
    auto d = std::move(*made);
    if (const auto founded = d->found(programmeName); !founded) {
        d.reset();
        removeUnfounded(disk, folder);
        return founded.error();
    }
    return std::unique_ptr<Programme>(new Programme(std::move(d)));
}

Result<std::unique_ptr<Programme>> Programme::createToJoin(
    const QString& folder, const QString& deviceName, Environment env)
{
    const DeviceKeys keys = Private::newDevice(deviceName, env.random);
    auto made = Private::makeFolder(folder, keys, std::move(env));
    if (!made)
        return made.error();
    return std::unique_ptr<Programme>(new Programme(std::move(*made)));
}

Result<std::unique_ptr<Programme>> Programme::openToJoin(
    const QString& folder, const QString& deviceName, Environment env, const QByteArray& secret)
{
    if (!env.disk.exists(logPath(folder)))
        return createToJoin(folder, deviceName, std::move(env));
    auto opened = open(folder, env, secret);
    if (!opened && opened.error().code == ErrorCode::NotFound
        && env.disk.exists(folder + QStringLiteral("/key.cbor"))) {
        removeUnfounded(env.disk, folder);
        return createToJoin(folder, deviceName, std::move(env));
    }
    if (!opened || !(*opened)->waitsToJoin() || deviceName.isEmpty() || deviceName == (*opened)->d->device.name)
        return opened;
    // Asked again under another name, before anybody let it in.
    UTHAN_TRY((*opened)->d->setMeta(kNameKey, deviceName.toUtf8()));
    (*opened)->d->device.name = deviceName;
    return opened;
}

Result<std::unique_ptr<Programme>> Programme::open(const QString& folder, Environment env, const QByteArray& secret)
{
    auto opened = Private::openFolder(folder, std::move(env), secret);
    if (!opened)
        return opened.error();
    return std::unique_ptr<Programme>(new Programme(std::move(*opened)));
}

Programme::Programme(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Programme::~Programme()
{
    (void)d->signPending(); // if it cannot be now, the next opening does it
}

QString Programme::folder() const
{
    return d->folder;
}
ProgrammeId Programme::id() const
{
    return d->programme;
}
QString Programme::name() const
{
    return d->authority.programmeName();
}
bool Programme::waitsToJoin() const
{
    return d->programme.isNull();
}
QByteArray Programme::salt() const
{
    return d->salt;
}
Clock& Programme::clock()
{
    return d->env.clock;
}
Random& Programme::random()
{
    return d->env.random;
}
RecordMaker Programme::recordMaker() const
{
    return d->recordMaker();
}
RecordId Programme::newRecordId()
{
    return d->recordMaker().next(d->env.random);
}
Result<void> Programme::signPending()
{
    return d->signPending();
}

} // namespace uthan::store
