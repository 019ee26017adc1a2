// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"
#include "media/picturebytes.h"
#include "peek.h"

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C");

// Words that must be nowhere once they were taken back.
struct Canaries {
    QByteArray answer = "HERON-in-an-answer-7731";
    QByteArray camera = "HERON-in-the-camera-data-7732";
    QByteArray original = "HERON-original-pixels-7733";
    QByteArray small = "HERON-small-picture-7734";
    QByteArray voice = "HERON-in-the-voice-7735";
    QByteArray search = "HERON-looked-for-7736";
    QByteArray draft = "HERON-in-the-draft-7737";
    [[nodiscard]] QList<QByteArray> all() const { return {answer, camera, original, small, voice, search, draft}; }
};

// What one person gave: a filled survey with a voice, a story with a small picture and its original, their consent.
struct Given {
    QString code;
    record::ReceiptKey key;
    RecordId consent, sheet, story, original;
    [[nodiscard]] QList<RecordId> records() const { return {consent, sheet, story, original}; }
};

Given giveAll(Devices::Device& device, const Canaries& c)
{
    Given g;
    g.code = record::newReceiptCode(device.random);
    g.key = *record::receiptKey(g.code, device->salt());
    const QByteArray key = g.key.publicKey;
    const auto text = [](const QByteArray& words) { return QString::fromLatin1(words); };
    g.consent = *device->create({QStringLiteral("consent"), device.person, Audience::Members,
        {{QStringLiteral("subject"), device.person.text()},
            {QStringLiteral("scopes"), QCborMap{{QStringLiteral("collect"), true}, {QStringLiteral("discuss"), true}}}},
        {}, key});
    g.sheet = device->newRecordId();
    const auto voice = device->addMedia(g.sheet, c.voice.repeated(4000), QStringLiteral("audio/ogg"));
    const QCborMap said{{QStringLiteral("why"), text(c.draft)}};
    (void)device->saveDraft(
        {g.sheet, QStringLiteral("submission"), device.person, {}, said, 0}); // written and unwritten
    const QCborMap answers{
        {QStringLiteral("why"), text(c.answer.repeated(500))}, {QStringLiteral("more"), text(c.answer)}};
    (void)device->saveDraft({g.sheet, QStringLiteral("submission"), device.person, {}, answers, 0});
    g.sheet = *device->finishDraft({QStringLiteral("submission"), device.person, Audience::Members,
        {{QStringLiteral("answers"), answers}, {QStringLiteral("voice"), voice->toCbor()}}, g.sheet, key});
    g.story = *device->create({QStringLiteral("photo_story"), device.person, Audience::Members,
        {{QStringLiteral("title"), text(c.answer)}}, {}, key});
    const auto small = device->addMedia(g.story, c.small.repeated(300), QStringLiteral("image/jpeg"));
    (void)device->change(g.story, device.person, {{QStringLiteral("picture"), small->toCbor()}});
    g.original = device->newRecordId();
    const auto original
        = device->addMedia(g.original, "Exif" + c.camera + c.original.repeated(5000), QStringLiteral("image/jpeg"));
    (void)device->create({QStringLiteral("photo_original"), device.person, Audience::Keepers,
        {{QStringLiteral("story"), g.story.text()}, {QStringLiteral("picture"), original->toCbor()}}, g.original, key});
    return g;
}

// As screens do: a compiled form, a list to look words up in, a started correction.
void leaveTraces(Devices::Device& device, const Given& g, const Canaries& c)
{
    const QString words = QString::fromLatin1(c.search);
    (void)device->setCached("results", c.search.repeated(40));
    (void)device->saveDraft({g.story, QStringLiteral("photo_story"), device.person, {},
        {{QStringLiteral("title"), QString::fromLatin1(c.draft)}, {QStringLiteral("found"), words}}, 0});
}

bool hasName(const QList<DeviceInfo>& devices, const QString& name)
{
    return std::any_of(devices.cbegin(), devices.cend(), [&](const DeviceInfo& d) { return d.name == name; });
}
}

// What people are promised about what they gave.
class TestRights : public QObject {
    Q_OBJECT

    static void expectNoTrace(Devices& d, const QString& name, const QList<QByteArray>& secrets)
    {
        for (const QByteArray& secret : secrets)
            QCOMPARE(PlainFolder::rawHits(d.folderOf(name), secret), QStringList());
        QCOMPARE(
            PlainFolder::hitsAtAnyTime(d.folderOf(name), d.onStick(QStringLiteral("plain")), secrets), QStringList());
    }

private Q_SLOTS:
    void noKeyOnADeviceOpensWhatItsHolderMayNotSee()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Steward));
        const QList<std::pair<QByteArray, Audience>> said{{"OWL-for-members", Audience::Members},
            {"OWL-for-the-circle", Audience::Circle}, {"OWL-for-stewards", Audience::Stewards},
            {"OWL-for-keepers", Audience::Keepers}, {"OWL-for-its-author", Audience::Author}};
        for (const auto& [words, audience] : said) {
            const RecordId id = d.tell(A, QString::fromLatin1(words), audience);
            const auto picture = d[A]->addMedia(id, words.repeated(20), QStringLiteral("image/jpeg"));
            QVERIFY(picture.ok());
            GOOD(d[A]->change(id, d[A].person, {{QStringLiteral("picture"), picture->toCbor()}}));
        }
        GOOD(d.give(A, B));
        GOOD(d.give(A, C));
        for (const auto& [name, widest] : {std::pair{B, Audience::Members}, std::pair{C, Audience::Stewards}}) {
            const Peek peek(d, name);
            const QByteArray open = peek.allTheyOpen(peek.recordKeys(), d.folderOf(name));
            for (const auto& [words, audience] : said) {
                const int times = static_cast<int>(open.count(words));
                QCOMPARE(times > 0, audience >= widest);
                if (audience >= widest)
                    QVERIFY(times >= 21); // the words and the picture: the search works
            }
        }
    }
    void afterARemovalNewKeysGuardWhatIsWritten()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id));
        (void)d.tell(A, QStringLiteral("OWL-after-the-loss"));
        GOOD(d.write(A, QStringLiteral("late.uthanshare")));
        QCOMPARE(d.read(C, QStringLiteral("late.uthanshare")).error().code, ErrorCode::WrongKey);
        GOOD(d.read(B, QStringLiteral("late.uthanshare")));
        // Even with everything B holds on its disk, the keys of the lost phone open nothing of what came after.
        const Peek lost(d, C), kept(d, B);
        QVERIFY(kept.allTheyOpen(kept.recordKeys(), d.folderOf(B)).contains("OWL-after-the-loss"));
        QSet<QByteArray> opened = lost.recordKeys();
        Query rows = kept.log->query("SELECT record, epoch, wrapped FROM record_key");
        while (rows.next()) {
            const auto key = lost.keys->unwrap(
                {rows.id<RecordId>(0), Audience::Members, static_cast<quint32>(rows.integer(1)), rows.blob(2)});
            if (key)
                opened.insert(*key);
        }
        QVERIFY(!kept.allTheyOpen(opened, d.folderOf(B)).contains("OWL-after-the-loss"));
    }
    void aSearchOfFreePagesFindsWhatWasOnlyDeleted()
    {
        Devices d; // a check of the check: without secure deleting the words would be found
        QVERIFY(d.found(A));
        d[A].programme.reset();
        const auto key = readKeyFile(d.folderOf(A));
        {
            auto log = Database::open(d.folderOf(A) + QStringLiteral("/log.db"), *key, Database::Sync::Full);
            QVERIFY((*log)
                        ->script("PRAGMA secure_delete = OFF; CREATE TABLE t(a); "
                                 "INSERT INTO t VALUES(replace(hex(zeroblob(20000)), '00', 'CROW-7')); "
                                 "DELETE FROM t")
                        .ok());
            QVERIFY((*log)->checkpoint().ok());
        }
        QVERIFY(
            !PlainFolder::hitsAtAnyTime(d.folderOf(A), d.onStick(QStringLiteral("plain")), {"CROW-7CROW-7"}).isEmpty());
    }
    void whatIsTakenBackLeavesNoTraceOnAnyDevice()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const Canaries c;
        const Given g = giveAll(d[B], c);
        GOOD(d.give(B, A));
        GOOD(d.write(A, QStringLiteral("old.uthanshare"))); // lies in a drawer
        GOOD(d.read(C, QStringLiteral("old.uthanshare")));
        for (const QString& name : {A, B, C})
            leaveTraces(d[name], g, c);
        QList<QByteArray> secrets = c.all();
        {
            const Peek keeper(d, A);
            for (const RecordId record : g.records()) {
                const auto key = keeper.keys->recordKey(record);
                QVERIFY(key.ok());
                secrets << *key << keeper.keys->wrapped(record)->wrapped;
            }
        }
        for (const QByteArray& canary : {c.answer, c.search, c.draft})
            QVERIFY(!PlainFolder(d.folderOf(A), d.onStick(QStringLiteral("plain"))).hits(canary).isEmpty());

        QCOMPARE(*d[B]->withdrawByCode(g.code), 4);
        expectNoTrace(d, B, secrets);
        GOOD(d.give(B, A));
        expectNoTrace(d, A, secrets);
        GOOD(d.give(A, C));
        for (const QString& name : {A, B, C}) {
            GOOD(d.read(name, QStringLiteral("old.uthanshare"))); // out of the drawer
            (void)d.tell(name, QStringLiteral("life goes on"));
            expectNoTrace(d, name, secrets);
            GOOD(d.reopen(name));
            expectNoTrace(d, name, secrets);
            QVERIFY(d[name]->record(g.story)->withdrawn);
            QVERIFY(!d.viewHash(name).isEmpty());
        }
    }
    void aListOfASurveyThatIsTakenBackLeavesNoTrace()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QByteArray canary = "HERON-in-a-list-7738";
        const QString code = record::newReceiptCode(d[B].random);
        record::NewRecord survey{QStringLiteral("form"), d[B].person, Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("with a list")}}, d[B]->newRecordId()};
        survey.receiptKey = record::receiptKey(code, d[B]->salt())->publicKey;
        QByteArray csv = "name,label,village\n";
        for (int i = 0; i < 3000; ++i)
            csv += "v" + QByteArray::number(i) + ',' + canary + ' ' + QByteArray::number(i) + ",by the river\n";
        const auto list = d[B]->addMedia(survey.id, csv, QStringLiteral("text/csv"), QStringLiteral("villages.csv"));
        GOOD(list);
        survey.fields.insert(QStringLiteral("files"), QCborArray{list->toCbor()});
        GOOD(d[B]->create(survey));
        GOOD(d.give(B, A));
        for (const QString& name : {A, B}) {
            GOOD(d[name]->importList(survey.id, *list));
            QVERIFY(!PlainFolder(d.folderOf(name), d.onStick(QStringLiteral("plain"))).hits(canary).isEmpty());
        }
        GOOD(d[B]->withdrawByCode(code));
        expectNoTrace(d, B, {canary});
        GOOD(d.give(B, A));
        expectNoTrace(d, A, {canary});
    }
    void whatACameraWritesIntoAPictureIsNeverKept()
    {
        Devices d;
        QVERIFY(d.found(A));
        const QByteArray canary = "HERON-in-the-exif-7739";
        QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/pictures/e07.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray photo = file.readAll();
        QVERIFY(photo.startsWith(QByteArray::fromHex("ffd8ff")));
        const QByteArray exif = QByteArray::fromHex("ffe1 0040") // with a length of 64
            + (QByteArray("Exif\0\0", 6) + QByteArray::fromHex("49492a0008000000") + canary).leftJustified(62, '\0');
        const QByteArray withTales = photo.first(2) + exif + photo.mid(2) + canary; // and behind its end
        const auto clean = media::cleanPicture(withTales, QStringLiteral("e07.jpg"));
        GOOD(clean);
        QVERIFY(!clean->bytes.contains(canary));
        const RecordId id = d.tell(A, QStringLiteral("a real picture"));
        GOOD(d[A]->addMedia(id, clean->bytes, clean->type));
        const Peek peek(d, A);
        const QByteArray open = peek.allTheyOpen(peek.recordKeys(), d.folderOf(A));
        QVERIFY(open.contains(clean->bytes)); // the search works
        QVERIFY(!open.contains(canary));
        expectNoTrace(d, A, {canary});
    }
    void whatACrashLeftIsSweptUpAtTheNextOpening()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const Canaries c;
        const Given g = giveAll(d[B], c);
        GOOD(d.give(B, A));
        GOOD(d[B]->withdrawByCode(g.code));
        // As if the power had gone after the commit: a file without a row, and a WAL.
        const auto loose = d[A]->addMedia(d[A]->newRecordId(), "KITE-loose", QStringLiteral("image/jpeg"));
        QVERIFY(loose.ok());
        GOOD(d.give(B, A));
        const QString stopped = d.onStick(QStringLiteral("stopped"));
        const RecordId again = d.tell(A, QStringLiteral("and the WAL has something"));
        PlainFolder::copyTree(d.folderOf(A), stopped);
        QFile stray(stopped + QStringLiteral("/media/ab/") + QString(62, u'c'));
        QVERIFY(QDir().mkpath(stopped + QStringLiteral("/media/ab")) && stray.open(QIODevice::WriteOnly));
        stray.write("what was left");
        stray.close();
        QFile::remove(stopped + QStringLiteral("/lock"));
        auto env = d.env(d[A]);
        auto opened = Programme::open(stopped, env);
        GOOD(opened);
        QVERIFY(!QFileInfo::exists(stray.fileName()));
        QVERIFY((*opened)->record(again).ok());
        QVERIFY((*opened)->verify()->problems.isEmpty());
        opened->reset();
        QDir(stopped).removeRecursively();
    }
    void everyDeviceSaysWithItsNextStatementThatItLetGo()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const Given g = giveAll(d[B], {});
        GOOD(d.give(B, A));
        GOOD(d.give(A, C));
        GOOD(d.give(C, A));
        QVERIFY(d[A]->takenBack()->isEmpty());
        GOOD(d[B]->withdrawByCode(g.code));
        auto taken = d[B]->takenBack();
        QCOMPARE(taken->size(), 1);
        QCOMPARE(taken->first().records, 4);
        QCOMPARE(taken->first().receipt, g.key.publicKey);
        QCOMPARE(taken->first().confirmed.size(), 1); // only here
        QVERIFY(hasName(taken->first().confirmed, B));

        GOOD(d.give(B, A));
        taken = d[A]->takenBack();
        QVERIFY(hasName(taken->first().confirmed, A) && hasName(taken->first().confirmed, B));
        QCOMPARE(taken->first().notYet.size(), 1);
        QCOMPARE(taken->first().notYet.first().name, C);
        QVERIFY(taken->first().notYet.first().lastSeenMs > 0);
        GOOD(d.give(A, C));
        QCOMPARE(d[A]->takenBack()->first().notYet.size(), 1); // C has, but has not said so yet
        GOOD(d.give(C, A));
        QCOMPARE(d[A]->takenBack()->first().confirmed.size(), 3);
        GOOD(d.give(A, B));
        QCOMPARE(d[B]->takenBack()->first().confirmed.size(), 3);
    }
    void aDeviceTakenOutOfTheGroupIsNamedAsOutOfReach()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        const Given g = giveAll(d[B], {});
        GOOD(d.give(B, A));
        GOOD(d.give(A, C));
        GOOD(d[A]->removeDevice(d[C]->thisDevice().id));
        GOOD(d[A]->withdrawByCode(g.code)); // anywhere, without a name
        const auto taken = d[A]->takenBack();
        QVERIFY(hasName(taken->first().outOfReach, C));
        QVERIFY(hasName(taken->first().notYet, B));
    }
    void oneThingIsTakenBackWithItsPartsAndTheRestStays()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const Given g = giveAll(d[B], {});
        GOOD(d.give(B, A));
        const QString other = record::newReceiptCode(d[B].random);
        QCOMPARE(d[B]->withdraw({g.story}, *record::receiptKey(other, d[B]->salt())).error().code, ErrorCode::NotFound);
        QCOMPARE(*d[B]->withdraw({g.story}, g.key), 2); // and the original, which this device cannot read itself
        GOOD(d.give(B, A));
        for (const QString& name : {A, B}) {
            QVERIFY(d[name]->record(g.story)->withdrawn);
            QVERIFY(!d[name]->record(g.sheet)->withdrawn);
            QVERIFY(!d[name]->consentOf(d[B].person)->withdrawn);
        }
        QVERIFY(d[A]->record(g.original)->withdrawn);
    }
    void whatRestsOnSomethingTakenBackIsToBeLookedAtAgain()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const Given g = giveAll(d[B], {});
        GOOD(d.give(B, A));
        const auto make = [&](const char* kind, const QCborMap& fields) {
            return *d[A]->create({QLatin1String(kind), d[A].person, Audience::Members, fields});
        };
        const auto cites = [](RecordId id) { return QCborArray{QCborMap{{QStringLiteral("record"), id.text()}}}; };
        const RecordId theme = make("theme", {{QStringLiteral("items"), cites(g.story)}});
        const RecordId finding = make("finding", {{QStringLiteral("evidence"), cites(theme)}});
        const RecordId ask = make("ask", {{QStringLiteral("finding"), finding.text()}});
        const RecordId decision = make("decision", {{QStringLiteral("about"), cites(finding)}});
        const RecordId apart = make("finding", {{QStringLiteral("evidence"), cites(RecordId::random(d[A].random))}});
        QVERIFY(d[A]->toReview()->isEmpty());
        GOOD(d[B]->withdrawByCode(g.code));
        GOOD(d.give(B, A));
        QCOMPARE(*d[A]->toReview(), (QSet<RecordId>{theme, finding, ask, decision}));
        QVERIFY(!d[A]->toReview()->contains(apart));
        QCOMPARE(*d[A]->leaveOutTakenBack(theme, d[A].person), 1);
        QVERIFY(d[A]->toReview()->isEmpty());
        GOOD(d.give(A, B));
        QVERIFY(d[B]->toReview()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
