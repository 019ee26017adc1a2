// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "share/bundleheader.h"
#include "share/joinrequest.h"
#include "share/outfile.h"
#include "share/statement.h"

#include <csignal>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace uthan;
using namespace uthan::share;

class TestFrames : public QObject {
    Q_OBJECT
    SeededRandom m_random{11};
    QByteArray m_key = m_random.bytes(32);

    static Source sourceOf(const QByteArray& bytes)
    {
        auto at = std::make_shared<qsizetype>(0);
        return [bytes, at](qsizetype size) -> Result<QByteArray> {
            const QByteArray part = bytes.mid(*at, size);
            *at += part.size();
            return part;
        };
    }
    QByteArray rowOfFrames(const QByteArray& preamble)
    {
        QByteArray out;
        FrameWriter writer(m_key, preamble, m_random, [&out](const QByteArray& b) -> Result<void> {
            out += b;
            return {};
        });
        for (int i = 0; i < 5; ++i)
            (void)writer.add(FrameType::Operations, QByteArray(100 * i, char('a' + i)));
        (void)writer.finish();
        return out;
    }
    Result<int> countFrames(const QByteArray& bytes, const QByteArray& preamble, const QByteArray& key)
    {
        FrameReader reader(key, preamble, sourceOf(bytes));
        for (int n = 0;; ++n) {
            const auto frame = reader.next();
            if (!frame)
                return frame.error();
            if (frame->type == FrameType::End)
                return n;
        }
    }

private Q_SLOTS:
    void whatWasWrittenIsReadBack()
    {
        const QByteArray row = rowOfFrames("before");
        QCOMPARE(countFrames(row, "before", m_key).value(), 5);
        FrameReader reader(m_key, "before", sourceOf(row));
        (void)reader.next();
        QCOMPARE(reader.next()->payload, QByteArray(100, 'b'));
    }
    void aRowCutAnywhereOrWithAnyByteChangedIsDamaged()
    {
        const QByteArray row = rowOfFrames("before");
        for (qsizetype at = 0; at < row.size(); ++at) {
            QCOMPARE(countFrames(row.first(at), "before", m_key).error().code, ErrorCode::Damaged);
            QByteArray changed = row;
            changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
            QCOMPARE(countFrames(changed, "before", m_key).error().code, ErrorCode::Damaged);
        }
        QVERIFY(!countFrames(row + 'x', "before", m_key).ok());
        QVERIFY(!countFrames(row, "another beginning", m_key).ok());
        QVERIFY(!countFrames(row, "before", m_random.bytes(32)).ok());
    }
    void framesCannotChangePlaces()
    {
        QByteArray out;
        QList<qsizetype> ends;
        FrameWriter writer(m_key, {}, m_random, [&](const QByteArray& b) -> Result<void> {
            out += b;
            ends << out.size();
            return {};
        });
        (void)writer.add(FrameType::Operations, "one");
        (void)writer.add(FrameType::Operations, "two");
        (void)writer.finish();
        const QByteArray swapped = out.mid(ends[0], ends[1] - ends[0]) + out.first(ends[0]) + out.mid(ends[1]);
        QVERIFY(!countFrames(swapped, {}, m_key).ok());
    }
    void aLengthThatCannotBeRightIsRefusedBeforeAnythingIsRead()
    {
        QByteArray row = rowOfFrames({});
        row[1] = char(0x7F);
        const auto count = countFrames(row, {}, m_key);
        QCOMPARE(count.error().code, ErrorCode::Damaged);
    }
    void everyPayloadSurvivesAndACutOneIsDamaged()
    {
        const SignedStatement statement{m_random.bytes(200), m_random.bytes(64)};
        const Hello hello{ProgrammeId::random(m_random), m_random.bytes(32), statement, 7, 3};
        QCOMPARE(decodeHello(encodeHello(hello)).value(), hello);
        QVERIFY(!decodeHello(encodeHello(hello).chopped(1)).ok());

        const QList<SignedStatement> statements{statement, statement};
        QCOMPARE(decodeStatements(encodeStatements(statements)).value(), statements);
        QVERIFY(!decodeStatements(encodeStatements(statements).chopped(1)).ok());

        const QList<store::EpochStatement> epochs{{EpochId::random(m_random), m_random.bytes(32), m_random.bytes(64)}};
        QCOMPARE(decodeEpochs(encodeEpochs(epochs)).value(), epochs);
        QVERIFY(!decodeEpochs(encodeEpochs(epochs) + 'x').ok());

        const store::Operation operation{m_random.bytes(200), m_random.bytes(300)};
        const auto operations = decodeOperations(encodeOperation(operation) + encodeOperation({operation.header, {}}));
        QCOMPARE(operations->size(), 2);
        QCOMPARE(operations->first().body, operation.body);
        QVERIFY(operations->last().body.isEmpty());
        QVERIFY(!decodeOperations(encodeOperation(operation).chopped(1)).ok());
        QVERIFY(!decodeOperations(QByteArray("\x7F\xFF\xFF\xFF", 4)).ok());

        const QList<SignedHead> heads{{EpochId::random(m_random), 256, m_random.bytes(32), m_random.bytes(64)}};
        QCOMPARE(decodeSegments(encodeSegments(heads)).value(), heads);
        const QList<RecordKey> keys{{RecordId::random(m_random), record::Audience::Stewards, 3, m_random.bytes(72)},
            {RecordId::random(m_random), record::Audience::Keepers, 1, m_random.bytes(store::kSealedKeyBytes)}};
        QCOMPARE(decodeKeys(encodeKeys(keys)).value(), keys);
        const QList<store::AudienceSeal> seals{
            {record::Audience::Stewards, 65537, m_random.bytes(32), m_random.bytes(32), m_random.bytes(64)}};
        QCOMPARE(decodeSeals(encodeSeals(seals)).value(), seals);
        QVERIFY(!decodeSeals(encodeSeals(seals).chopped(1)).ok());

        const MediaPart part{m_random.bytes(32), RecordId::random(m_random), 500, 400, m_random.bytes(100)};
        QCOMPARE(decodeMediaPart(encodeMediaPart(part)).value(), part);
        MediaPart outside = part;
        outside.offset = 401; // would reach beyond its own end
        QVERIFY(!decodeMediaPart(encodeMediaPart(outside)).ok());
    }
    void aStatementSaysWhatADeviceHolds()
    {
        Statement s;
        s.device = DeviceId::random(m_random);
        s.programme = ProgrammeId::random(m_random);
        s.number = 5;
        const auto epoch = EpochId::random(m_random);
        const auto forked = EpochId::random(m_random);
        s.frontier
            = {{epoch, 10, m_random.bytes(32)}, {forked, 7, m_random.bytes(32)}, {forked, 4, m_random.bytes(32)}};
        const QByteArray photo = m_random.bytes(32);
        s.media = {photo.first(kMediaPrefix)};
        s.keys = {{record::Audience::Members, 1}};
        QCOMPARE(Statement::parse(s.encode()).value(), s);
        QVERIFY(!Statement::parse(s.encode().chopped(1)).ok());
        QVERIFY(!Statement::parse("something else").ok());
        const Holdings holdings(s);
        QCOMPARE(holdings.heads(epoch), s.frontier.first(1));
        QCOMPARE(holdings.heads(forked), s.frontier.last(2));
        QCOMPARE(holdings.clockMs(), 5); // its number is what its clock showed …
        QVERIFY(holdings.holdsMedia(photo) && !holdings.holdsMedia(m_random.bytes(32)));
        QVERIFY(holdings.hasKey(record::Audience::Members, 1) && !holdings.hasKey(record::Audience::Stewards, 1));
        s.clockMs = 3; // … unless that was once ahead
        QCOMPARE(Statement::parse(s.encode()).value(), s);
        QCOMPARE(Holdings(s).clockMs(), 3);
        QVERIFY(!Statement::parse(s.encode().chopped(1)).ok());
    }
    void aBundlesBeginningOpensForMembersAndForTheDeviceLetIn()
    {
        const QByteArray audienceKey = m_random.bytes(32);
        const QByteArray bundleKey = m_random.bytes(32);
        const auto box = crypto::boxPair(m_random);
        const auto other = crypto::boxPair(m_random);
        const auto signer = crypto::signingPair(m_random);
        BundleHeader header;
        header.id = m_random.bytes(16);
        const KeyPacket packet{ProgrammeId::random(m_random), RecordId::random(m_random), m_random.bytes(16),
            signer.publicKey, {{record::Audience::Members, 1, audienceKey}}};
        header.proof = programmeProof(packet.programme, header.id);
        header.wrap(bundleKey, 1, audienceKey, m_random);
        header.packets << packet.seal(box.publicKey, header.id, signer.secretKey);

        const auto read = BundleHeader::read(sourceOf(header.encode() + "frames"));
        QVERIFY(read.ok());
        QCOMPARE(read->preamble, header.encode());
        QCOMPARE(read->header.unwrap(read->header.wraps.first(), audienceKey), std::optional(bundleKey));
        QVERIFY(!read->header.unwrap(read->header.wraps.first(), m_random.bytes(32)));
        const auto opened = read->header.openPacket(box.publicKey, box.secretKey);
        QVERIFY(opened);
        QCOMPARE(opened->programme, packet.programme);
        QCOMPARE(opened->keys, packet.keys);
        QVERIFY(!read->header.openPacket(other.publicKey, other.secretKey));

        // The packet of one bundle does not serve in another.
        BundleHeader moved = header;
        moved.id = m_random.bytes(16);
        QVERIFY(!moved.openPacket(box.publicKey, box.secretKey));
    }
    void whatIsNoBundleIsToldFromACutAndFromANewerOne()
    {
        BundleHeader header;
        header.id = m_random.bytes(16);
        header.proof = m_random.bytes(32);
        const QByteArray bytes = header.encode();
        const auto code = [](const QByteArray& b) { return BundleHeader::read(sourceOf(b)).error().code; };
        QCOMPARE(code("PK\x03\x04 some other file"), ErrorCode::Input);
        QCOMPARE(code({}), ErrorCode::Input);
        for (qsizetype at = 1; at < bytes.size(); ++at)
            QCOMPARE(code(bytes.first(at)), ErrorCode::Damaged);
        QByteArray newer = bytes;
        newer[9] = 2;
        QCOMPARE(code(newer), ErrorCode::Newer);
        QByteArray huge = bytes;
        huge[10] = char(0x7F);
        QCOMPARE(code(huge), ErrorCode::Damaged);
    }
    void aRequestToJoinHasSixDigitsThatChangeWithItsKeys()
    {
        const auto signer = crypto::signingPair(m_random);
        const JoinAsk ask{QStringLiteral("Tania's tablet"), signer.publicKey, crypto::boxPair(m_random).publicKey};
        const QByteArray bytes = ask.encode(signer.secretKey);
        QCOMPARE(ask.encode(signer.secretKey), bytes);
        QCOMPARE(JoinAsk::parse(bytes)->deviceName, ask.deviceName);
        QCOMPARE(JoinAsk::parse(bytes)->boxKey, ask.boxKey);
        for (qsizetype at = 8; at < bytes.size(); ++at) {
            QVERIFY(!JoinAsk::parse(bytes.first(at)).ok());
            QByteArray changed = bytes;
            changed[at] = char(changed.at(at) ^ 4);
            QVERIFY(!JoinAsk::parse(changed).ok());
        }
        QCOMPARE(JoinAsk::parse("a letter").error().code, ErrorCode::Input);
        const QString code = comparisonCode(bytes).value();
        QCOMPARE(code.size(), 6);
        QCOMPARE(comparisonCode(bytes).value(), code);
        const auto stranger = crypto::signingPair(m_random);
        const JoinAsk swapped{ask.deviceName, stranger.publicKey, ask.boxKey};
        QVERIFY(comparisonCode(swapped.encode(stranger.secretKey)).value() != code);
    }
    void aFullDiskLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("share.uthanshare"));
        (void)std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 2 << 20; // a disk with room for two megabytes
        setrlimit(RLIMIT_FSIZE, &small);
        Result<void> written;
        {
            auto file = OutFile::create(path);
            QVERIFY(file.ok());
            for (int i = 0; i < 8 && written.ok(); ++i)
                written = (*file)->write(QByteArray(1 << 20, 'x'));
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());

        auto file = OutFile::create(path);
        QVERIFY((*file)->write("all of it").ok());
        QVERIFY(!QFile::exists(path)); // its name appears only when it is whole
        QVERIFY((*file)->commit().ok());
        QVERIFY(QFile::exists(path));
        QCOMPARE(OutFile::create(QStringLiteral("/proc/no/such/place")).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
