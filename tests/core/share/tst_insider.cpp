// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "devices.h"
#include "share/bundleheader.h"
#include "share/joinrequest.h"
#include "share/statement.h"
#include "store/operation.h"

#include <csignal>
#include <QDirIterator>
#include <sys/resource.h>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), kBundle = QStringLiteral("x.uthanshare");

// Somebody who was let in as a member and takes bundles apart with tools of their own.
struct Insider {
    SeededRandom random{77};
    crypto::KeyPair signing = crypto::signingPair(random);
    crypto::KeyPair box = crypto::boxPair(random);
    share::KeyPacket packet;
    QByteArray bundleKey;
    QList<share::Frame> frames;

    [[nodiscard]] Programme::JoinRequest ask() const
    {
        const share::JoinAsk a{QStringLiteral("Insider"), signing.publicKey, box.publicKey};
        return {a.encode(signing.secretKey), a.deviceName, {}};
    }
    [[nodiscard]] QByteArray membersKey() const { return packet.keys.first().key; }

    [[nodiscard]] bool open(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const share::Source source = [&file](qsizetype size) -> Result<QByteArray> { return file.read(size); };
        const auto read = share::BundleHeader::read(source);
        const auto mine = read ? read->header.openPacket(box.publicKey, box.secretKey) : std::nullopt;
        if (!mine)
            return false;
        packet = *mine;
        bundleKey = read->header.unwrap(read->header.wraps.first(), membersKey()).value_or(QByteArray());
        share::FrameReader reader(bundleKey, read->preamble, source);
        frames.clear();
        for (;;) {
            const auto frame = reader.next();
            if (!frame)
                return false;
            if (frame->type == share::FrameType::End)
                return true;
            frames.append(*frame);
        }
    }
    // A bundle in perfect form, with what the insider put into the frames.
    void write(const QString& path)
    {
        share::BundleHeader header;
        header.id = random.bytes(16);
        header.proof = share::programmeProof(packet.programme, header.id);
        header.wrap(bundleKey, packet.keys.first().epoch, membersKey(), random);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header.encode());
        share::FrameWriter writer(bundleKey, header.encode(), random, [&file](const QByteArray& b) -> Result<void> {
            file.write(b);
            return {};
        });
        for (const share::Frame& frame : frames)
            QVERIFY(writer.add(frame.type, frame.payload).ok());
        QVERIFY(writer.finish().ok());
    }
    // Adds a chain of the insider's own: each record created a second time, with a receipt of the insider's, and taken
    // back with it.
    void takeBack(const QList<RecordId>& records)
    {
        const crypto::KeyPair receipt = crypto::signingPair(random);
        begin();
        for (const RecordId record : records) {
            add(OperationKind::Create, record, random.bytes(300), receiptCommitment(receipt.publicKey, record));
            add(OperationKind::Withdraw, record,
                receipt.publicKey + crypto::sign(withdrawalMessage(packet.programme, record), receipt.secretKey));
        }
        end();
    }
    // As if it had been there before the record, in a body that opens.
    void createAgain(RecordId record)
    {
        const QCborMap body{{QStringLiteral("k"), QStringLiteral("photo_story")},
            {QStringLiteral("by"), random.bytes(16)}, {QStringLiteral("a"), 4}, {QStringLiteral("own"), true},
            {QStringLiteral("f"), QCborMap{{QStringLiteral("title"), QStringLiteral("taken over")}}}};
        begin();
        add(OperationKind::Create, record, sealBody(body, keyOf(record), record, random));
        end();
    }
    [[nodiscard]] QByteArray keyOf(RecordId record)
    {
        for (const share::Frame& frame : std::as_const(frames)) {
            if (frame.type != share::FrameType::RecordKeys)
                continue;
            for (const share::RecordKey& k : share::decodeKeys(frame.payload).value()) {
                const QByteArray context = QByteArrayLiteral("uthan record key 1") + record.bytes() + char(k.audience)
                    + QByteArray::number(k.epoch);
                if (const auto key = crypto::decrypt(k.wrapped, membersKey(), context); k.record == record && key)
                    return *key;
            }
        }
        return {};
    }

    EpochStatement epoch;
    QList<Operation> chain;
    void begin()
    {
        epoch = {EpochId::random(random), signing.publicKey, {}};
        epoch.signature = crypto::sign(epoch.bytes(), signing.secretKey);
        chain.clear();
    }
    void add(OperationKind kind, RecordId record, const QByteArray& body, const QByteArray& receipt = QByteArray(32, 0))
    {
        const OperationHeader header{kind, packet.programme, epoch.epoch, chain.size() + 1, Hlc{1},
            chain.isEmpty() ? crypto::hash(epoch.bytes()) : chain.last().hash(), record, {}, QByteArray(32, 0),
            crypto::hash(body), receipt, body.size()};
        chain.append({header.encode(), body});
    }
    void end()
    {
        frame(share::FrameType::Epochs).payload += share::encodeEpochs({epoch});
        for (const Operation& operation : std::as_const(chain))
            frame(share::FrameType::Operations).payload += share::encodeOperation(operation);
        frame(share::FrameType::Segments).payload
            += share::encodeSegments({{epoch.epoch, chain.size(), chain.last().hash(),
                crypto::sign(segmentMessage(epoch.epoch, chain.size(), chain.last().hash()), signing.secretKey)}});
    }
    [[nodiscard]] share::Frame& frame(share::FrameType type)
    {
        return *std::find_if(frames.begin(), frames.end(), [type](const share::Frame& f) { return f.type == type; });
    }
};

// A device nobody let in writes a record, with a key every member can open.
struct Stranger {
    SeededRandom random{78};
    crypto::KeyPair signing = crypto::signingPair(random);
    RecordId record;

    void addTo(Insider& insider)
    {
        const QByteArray key = random.bytes(32);
        record = RecordMaker{deviceIdOf(signing.publicKey), insider.packet.salt}.next(random);
        EpochStatement epoch{EpochId::random(random), signing.publicKey, {}};
        epoch.signature = crypto::sign(epoch.bytes(), signing.secretKey);
        const QCborMap body{{QStringLiteral("k"), QStringLiteral("theme")}, {QStringLiteral("by"), random.bytes(16)},
            {QStringLiteral("a"), 4},
            {QStringLiteral("f"), QCborMap{{QStringLiteral("meaning"), QStringLiteral("planted")}}}};
        const QByteArray sealed = sealBody(body, key, record, random);
        const OperationHeader header{OperationKind::Create, insider.packet.programme, epoch.epoch, 1, Hlc{1ULL << 40},
            crypto::hash(epoch.bytes()), record, {}, QByteArray(32, 0), crypto::hash(sealed), QByteArray(32, 0),
            sealed.size()};
        const Operation operation{header.encode(), sealed};
        const share::SignedHead head{epoch.epoch, 1, operation.hash(),
            crypto::sign(segmentMessage(epoch.epoch, 1, operation.hash()), signing.secretKey)};
        const quint32 number = insider.packet.keys.first().epoch;
        const QByteArray context = QByteArrayLiteral("uthan record key 1") + record.bytes() + char(Audience::Members)
            + QByteArray::number(number);
        insider.frame(share::FrameType::Epochs).payload += share::encodeEpochs({epoch});
        insider.frame(share::FrameType::Operations).payload += share::encodeOperation(operation);
        insider.frame(share::FrameType::Segments).payload += share::encodeSegments({head});
        insider.frame(share::FrameType::RecordKeys).payload += share::encodeKeys(
            {{record, Audience::Members, number, crypto::encrypt(key, insider.membersKey(), context, random)}});
    }
};
}

class TestInsider : public QObject {
    Q_OBJECT
    Insider m_insider;

    // A and B belong; the insider was let in by A and holds A's bundle, with a story and a steward's contact in it.
    bool prepare(Devices& d)
    {
        m_insider = Insider();
        if (!d.found(A) || !d.join(B, A, Role::Member) || !d.give(B, A).ok()
            || !d[A]->admit(m_insider.ask(), Role::Member).ok())
            return false;
        const RecordId story = d.tell(A, QStringLiteral("a story"));
        return d[A]->addMedia(story, d[A].random.bytes(3000), QStringLiteral("image/jpeg")).ok()
            && d[A]->create({QStringLiteral("contact"), d[A].person, Audience::Stewards,
                                {{QStringLiteral("name"), QStringLiteral("Rehana")}}})
                   .ok()
            && d.tell(A, QStringLiteral("for keepers"), Audience::Keepers) != RecordId() && d.write(A, kBundle).ok()
            && m_insider.open(d.onStick(kBundle));
    }
    // What the insider wrote does not come in and changes nothing.
    void expectRefused(Devices& d, ErrorCode code = ErrorCode::Damaged)
    {
        const QByteArray hash = d.viewHash(B);
        m_insider.write(d.onStick(kBundle));
        const auto read = d.read(B, kBundle);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, code);
        QCOMPARE(d.viewHash(B), hash);
    }

private Q_SLOTS:
    void aMembersKeysOpenNothingOfANarrowerAudience()
    {
        Devices d;
        QVERIFY(prepare(d));
        for (const share::SealedKey& key : m_insider.packet.keys)
            QCOMPARE(key.audience, Audience::Members);
        QHash<RecordId, QByteArray> open;
        int narrow = 0;
        for (const share::Frame& frame : m_insider.frames) {
            if (frame.type != share::FrameType::RecordKeys)
                continue;
            const auto keys = share::decodeKeys(frame.payload);
            for (const share::RecordKey& k : *keys) {
                narrow += k.audience != Audience::Members;
                for (const share::SealedKey& held : m_insider.packet.keys) {
                    // As it says, and as if it were the members' own.
                    for (const Audience as : {k.audience, Audience::Members}) {
                        const QByteArray context = QByteArrayLiteral("uthan record key 1") + k.record.bytes() + char(as)
                            + QByteArray::number(k.epoch);
                        if (const auto key = crypto::decrypt(k.wrapped, held.key, context)) {
                            QCOMPARE(k.audience, Audience::Members);
                            open.insert(k.record, *key);
                        }
                    }
                }
            }
        }
        QCOMPARE(narrow, 2); // the contact and the keepers' story are there, sealed
        QVERIFY(!open.isEmpty());
        int closed = 0;
        const auto operations = share::decodeOperations(m_insider.frame(share::FrameType::Operations).payload);
        for (const Operation& operation : *operations) {
            const auto header = OperationHeader::parse(operation.header);
            if (header->kind != OperationKind::Create || open.contains(header->record))
                continue;
            ++closed;
            for (const QByteArray& key : std::as_const(open))
                QVERIFY(!openBody(operation.body, key, header->record).ok());
        }
        QCOMPARE(closed, 2);
    }
    void whatAnUnknownDeviceSaysWaitsUntilItIsLetIn()
    {
        Devices d;
        QVERIFY(prepare(d));
        Stranger stranger;
        stranger.addTo(m_insider);
        m_insider.write(d.onStick(kBundle));
        const auto report = d.read(B, kBundle);
        GOOD(report);
        QCOMPARE(report->quarantined, 1);
        QVERIFY(!d[B]->record(stranger.record).ok());
        GOOD(d.give(B, A)); // kept and passed on, though nobody sees it
        QVERIFY(!d[A]->record(stranger.record).ok());
        QVERIFY(!d.viewHash(A).isEmpty()); // and nothing is amiss with that

        const share::JoinAsk ask{
            QStringLiteral("Late friend"), stranger.signing.publicKey, crypto::boxPair(stranger.random).publicKey};
        GOOD(d[A]->admit({ask.encode(stranger.signing.secretKey), ask.deviceName, {}}, Role::Member));
        QCOMPARE(d[A]->record(stranger.record)->text(QStringLiteral("meaning")), QStringLiteral("planted"));
        GOOD(d.give(A, B));
        QVERIFY(d[B]->record(stranger.record).ok());
    }
    void aFalseKeyDoesNotMakeARecordUnreadable()
    {
        Devices d;
        QVERIFY(prepare(d));
        // Every key replaced by one of the insider's making, as if for all members.
        QList<RecordId> records;
        const quint32 number = m_insider.packet.keys.first().epoch;
        for (share::Frame& frame : m_insider.frames) {
            if (frame.type != share::FrameType::RecordKeys)
                continue;
            auto keys = share::decodeKeys(frame.payload).value();
            for (share::RecordKey& k : keys) {
                records << k.record;
                const QByteArray context = QByteArrayLiteral("uthan record key 1") + k.record.bytes()
                    + char(Audience::Members) + QByteArray::number(number);
                k = {k.record, Audience::Members, number,
                    crypto::encrypt(m_insider.random.bytes(32), m_insider.membersKey(), context, m_insider.random)};
            }
            frame.payload = share::encodeKeys(keys);
        }
        const QByteArray hash = d.viewHash(A);
        m_insider.write(d.onStick(kBundle));
        GOOD(d.read(B, kBundle)); // who had nothing yet
        GOOD(d.read(A, kBundle)); // who had the right ones
        QCOMPARE(d.viewHash(A), hash);
        GOOD(d.give(A, B));
        for (const RecordId record : std::as_const(records))
            QCOMPARE(d[B]->record(record).ok(),
                d[A]->record(record).ok() && d[A]->record(record)->audience == Audience::Members);
    }
    void aSealOfSomebodyOutsideTheAudienceIsLeftAside()
    {
        Devices d;
        QVERIFY(prepare(d));
        const crypto::KeyPair trap = crypto::boxPair(m_insider.random);
        AudienceSeal seal{Audience::Stewards, 0xffffffff, trap.publicKey, m_insider.signing.publicKey, {}};
        seal.signature = crypto::sign(seal.message(m_insider.packet.programme), m_insider.signing.secretKey);
        m_insider.frame(share::FrameType::Seals).payload += share::encodeSeals({seal});
        m_insider.write(d.onStick(kBundle));
        GOOD(d.read(B, kBundle));
        const RecordId kept = d.tell(B, QStringLiteral("for stewards only"), Audience::Stewards);
        GOOD(d.give(B, A)); // sealed for them, not for the insider
        QCOMPARE(d.title(A, kept), QStringLiteral("for stewards only"));

        seal.signingKey
            = share::decodeHello(m_insider.frame(share::FrameType::Hello).payload)->signingKey; // in A's name
        m_insider.frame(share::FrameType::Seals).payload = share::encodeSeals({seal});
        expectRefused(d);
    }
    void operationsWithoutASignatureDoNotComeIn()
    {
        Devices d;
        QVERIFY(prepare(d));
        m_insider.frame(share::FrameType::Segments).payload.clear();
        expectRefused(d);
    }
    void aSignatureOfAnotherDoesNotServe()
    {
        Devices d;
        QVERIFY(prepare(d));
        auto heads = share::decodeSegments(m_insider.frame(share::FrameType::Segments).payload).value();
        for (share::SignedHead& head : heads)
            head.signature
                = crypto::sign(segmentMessage(head.epoch, head.lastSeq, head.head), m_insider.signing.secretKey);
        m_insider.frame(share::FrameType::Segments).payload = share::encodeSegments(heads);
        expectRefused(d);
    }
    void aBodyThatIsNotTheSignedOneDoesNotComeIn()
    {
        Devices d;
        QVERIFY(prepare(d));
        auto operations = share::decodeOperations(m_insider.frame(share::FrameType::Operations).payload).value();
        operations.last().body[20] = char(operations.last().body.at(20) ^ 1);
        QByteArray payload;
        for (const Operation& operation : operations)
            payload += share::encodeOperation(operation);
        m_insider.frame(share::FrameType::Operations).payload = payload;
        expectRefused(d);
    }
    void anOperationThatWasLeftOutIsNoticed()
    {
        Devices d;
        QVERIFY(prepare(d));
        auto operations = share::decodeOperations(m_insider.frame(share::FrameType::Operations).payload).value();
        operations.removeAt(operations.size() - 2);
        QByteArray payload;
        for (const Operation& operation : operations)
            payload += share::encodeOperation(operation);
        m_insider.frame(share::FrameType::Operations).payload = payload;
        expectRefused(d);
    }
    void aStatementInAnothersNameIsRefused()
    {
        Devices d;
        QVERIFY(prepare(d));
        auto hello = share::decodeHello(m_insider.frame(share::FrameType::Hello).payload).value();
        auto statement = share::Statement::parse(hello.statement.bytes).value();
        statement.number += 1'000'000;
        statement.frontier.first().seq += 100; // "A holds everything"
        hello.statement.bytes = statement.encode();
        hello.statement.signature = crypto::sign(hello.statement.bytes, m_insider.signing.secretKey);
        m_insider.frame(share::FrameType::Hello).payload = share::encodeHello(hello);
        expectRefused(d);
    }
    void aFileUnderAWrongAddressLeavesNoFileBehind()
    {
        Devices d;
        QVERIFY(prepare(d));
        auto part = share::decodeMediaPart(m_insider.frame(share::FrameType::Media).payload).value();
        share::Frame good = m_insider.frame(share::FrameType::Media);
        part.bytes[100] = char(part.bytes.at(100) ^ 1);
        m_insider.frames.append({share::FrameType::Media, share::encodeMediaPart(part)});
        m_insider.frame(share::FrameType::Media) = good;
        part.address[0] = char(part.address.at(0) ^ 1);
        m_insider.frames.append({share::FrameType::Media, share::encodeMediaPart(part)});
        expectRefused(d);
        QCOMPARE(d[B]->counts()->media, 0);
        QDirIterator files(d.folderOf(B) + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
    }
    void aMemberTakesBackNothingOfOthersByCreatingItAgain()
    {
        Devices d;
        QVERIFY(prepare(d));
        const auto all = d[A]->records({.kind = QStringLiteral("photo_story")});
        GOOD(all);
        QList<RecordId> others{m_insider.packet.authorityRecord};
        for (const record::Record& one : *all)
            others << one.id;
        m_insider.takeBack(others);
        m_insider.write(d.onStick(kBundle));
        const QByteArray hash = d.viewHash(A);
        GOOD(d.read(A, kBundle));
        GOOD(d.read(B, kBundle));
        QCOMPARE(d.viewHash(A), hash); // `verify` finds nothing amiss, and nothing has changed
        for (const record::Record& one : *all)
            QVERIFY(d[A]->record(one.id).ok());
        QVERIFY(d[B]->record(all->first().id).ok());
        QCOMPARE(d[A]->devices().size(), 3);
        QVERIFY(!d.tell(A, QStringLiteral("and goes on")).isNull());
        GOOD(d.give(A, B)); // what never counts travels on, for the chain's sake, and harms nobody
        QVERIFY(!d.viewHash(B).isEmpty());
        QVERIFY(d[A]->waiting()->isEmpty()); // there is nothing to let in
    }
    void aMemberDoesNotBecomeTheAuthorOfAnothersStory()
    {
        Devices d;
        QVERIFY(prepare(d));
        const auto all = d[A]->records({.kind = QStringLiteral("photo_story")});
        GOOD(all);
        const record::Record before = *d[A]->record(all->first().id);
        m_insider.createAgain(before.id);
        m_insider.write(d.onStick(kBundle));
        GOOD(d.read(A, kBundle));
        const record::Record after = *d[A]->record(before.id);
        QCOMPARE(after.author, before.author);
        QCOMPARE(after.device, before.device);
        QCOMPARE(after.fields, before.fields);
        QVERIFY(after.wordings.isEmpty());
    }
    void framesOfSortsNobodyKnowsYetAreSkipped()
    {
        Devices d;
        QVERIFY(prepare(d));
        m_insider.frames.append({static_cast<share::FrameType>(99), "of a later version"});
        m_insider.write(d.onStick(kBundle));
        GOOD(d.read(B, kBundle));
    }
    void aFullDiskWhileGivingOrTakingLosesNothing()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = d.tell(A, QStringLiteral("large"));
        GOOD(d[A]->addMedia(story, d[A].random.bytes(3'000'000), QStringLiteral("video/webm")));
        GOOD(d.write(A, kBundle));
        const QByteArray hash = d.viewHash(B);

        (void)std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 2 << 20;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto given = d.write(A, QStringLiteral("y.uthanshare"));
        const auto taken = d.read(B, kBundle);
        setrlimit(RLIMIT_FSIZE, &before);

        QCOMPARE(given.error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(d.onStick({})).entryList({QStringLiteral("y.*")}).isEmpty());
        QCOMPARE(taken.error().code, ErrorCode::DiskFull);
        QCOMPARE(d.viewHash(B), hash);
        GOOD(d.read(B, kBundle));
        QCOMPARE(d.viewHash(B), d.viewHash(A));
    }
};

QTEST_GUILESS_MAIN(TestInsider)
#include "tst_insider.moc"
