// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "devices.h"
#include "share/beacon.h"
#include "share/hub.h"
#include "share/invitation.h"
#include "share/joinrequest.h"
#include "store/exchangestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>
#include <zstd.h>

// The examples of docs/formats in tests/data/formats1: made here, byte for byte the same each time, and read by
// tests/formats/check_examples.py, which knows the documents and nothing of this code. UTHAN_WRITE_EXAMPLES=1 writes
// them.
using namespace uthan;
using namespace uthan::store;

namespace {
const QString A = QStringLiteral("Aisha's tablet"), B = QStringLiteral("Bilal's phone");
const QString kFolder = QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/formats1/");

// libsodium's own chance (sealed boxes), so that it is no chance here.
SeededRandom& sodiumsChance()
{
    static SeededRandom random(4711);
    return random;
}
randombytes_implementation* theSame()
{
    static randombytes_implementation made{[] { return "seeded"; },
        [] {
            std::uint32_t number = 0;
            sodiumsChance().fill(reinterpret_cast<unsigned char*>(&number), sizeof number);
            return number;
        },
        nullptr, nullptr, [](void* out, size_t size) { sodiumsChance().fill(static_cast<unsigned char*>(out), size); },
        nullptr};
    return &made;
}
const bool kIsSeeded = [] {
    QHashSeed::setDeterministicGlobalSeed();
    return randombytes_set_implementation(theSame()) == 0 && sodium_init() >= 0;
}();

QByteArray filled(qsizetype size, int from)
{
    QByteArray bytes(size, 0);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(from + i);
    return bytes;
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// A hub in memory.
class Shelf final : public share::HubRemote {
public:
    share::HubListing listing;
    QHash<QByteArray, QByteArray> parcels, files;
    QByteArray name;

    Result<share::HubListing> list(const QByteArray& programme) override
    {
        name = programme;
        return listing;
    }
    Result<QByteArray> get(const QByteArray&, const share::HubListing::Entry& entry) override
    {
        return parcels.value(entry.log + QByteArray::number(entry.seq));
    }
    Result<void> put(const QByteArray&, const QByteArray& log, qint64 seq, const QByteArray& bytes) override
    {
        listing.generation = filled(16, 7);
        listing.entries.append({static_cast<quint64>(listing.entries.size() + 1), log, seq, bytes.size()});
        parcels.insert(log + QByteArray::number(seq), bytes);
        return {};
    }
    Result<void> clear(const QByteArray&) override { return {}; }
    Result<QByteArray> getMedia(const QByteArray&, const QByteArray& file) override { return files.value(file); }
    Result<void> putMedia(const QByteArray&, const QByteArray& file, const QByteArray& bytes) override
    {
        files.insert(file, bytes);
        listing.media.append(file);
        return {};
    }
    Result<void> removeMedia(const QByteArray&, const QByteArray&) override { return {}; }
};
}

class TestFormats : public QObject {
    Q_OBJECT
    QJsonObject m_examples;
    QHash<QString, QByteArray> m_files; // beside the JSON

    // A device that is only a pair of keys: who reads the examples is it.
    const crypto::KeyPair m_sign = crypto::signingPairFromSeed(filled(32, 1));
    const crypto::KeyPair m_box = crypto::boxPairFromSeed(filled(32, 2));

    [[nodiscard]] RecordId make(Devices& d, const QString& name, const QString& kind, record::Audience audience,
        const QCborMap& fields, const QByteArray& receipt = {})
    {
        d[name].clock.advance(1000);
        record::NewRecord made{kind, d[name].person, audience, fields};
        made.receiptKey = receipt;
        return d[name]->create(made).valueOr(RecordId());
    }

    void tell(Devices& d)
    {
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QByteArray ask
            = share::JoinAsk{QStringLiteral("The reader"), m_sign.publicKey, m_box.publicKey}.encode(m_sign.secretKey);
        m_files.insert(QStringLiteral("reader.uthanask"), ask);
        m_examples.insert(QStringLiteral("digits of the request"), *share::comparisonCode(ask));
        GOOD(d[A]->admit({ask, QStringLiteral("The reader"), {}}, Role::Keeper));
        const auto shares = d[A]->makeRecoveryShares(2, 3);
        GOOD(shares);
        m_examples.insert(QStringLiteral("recovery shares, 2 of 3"), QJsonArray::fromStringList(*shares));
        GOOD(d.give(A, B));

        const RecordId theme = make(d, A, QStringLiteral("theme"), record::Audience::Members,
            {{QStringLiteral("meaning"), QStringLiteral("far")}, {QStringLiteral("items"), QCborArray{1, 2}}});
        GOOD(d.give(A, B));
        GOOD(d[A]->change(theme, d[A].person, {{QStringLiteral("meaning"), QStringLiteral("too far to walk")}}));
        GOOD(d[A]->addToSet(theme, d[A].person, QStringLiteral("items"), QCborMap{{QStringLiteral("n"), 2.0}}));
        GOOD(d[A]->removeFromSet(theme, d[A].person, QStringLiteral("items"), 1));
        d[B].clock.advance(500);
        GOOD(d[B]->change(theme, d[B].person, {{QStringLiteral("meaning"), QStringLiteral("بعيد")}}));
        const RecordId closed = make(d, B, QStringLiteral("contact"), record::Audience::Stewards,
            {{QStringLiteral("name"), QStringLiteral("Only for stewards")}}); // its key: 112 bytes
        QVERIFY(!closed.isNull());
        const RecordId story = make(d, B, QStringLiteral("photo_story"), record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("Two chunks")}});
        const auto picture = d[B]->addMedia(story, filled(65'546, 0), QStringLiteral("image/jpeg"));
        GOOD(picture);
        m_examples.insert(QStringLiteral("picture"), picture->address);
        const QString code = record::newReceiptCode(d[B].random);
        const auto receipt = record::receiptKey(code, d[B]->salt());
        GOOD(receipt);
        const RecordId gone = make(d, B, QStringLiteral("theme"), record::Audience::Members,
            {{QStringLiteral("meaning"), QStringLiteral("taken back")}}, receipt->publicKey);
        m_examples.insert(QStringLiteral("receipt code"), code);
        m_examples.insert(QStringLiteral("receipt public key"), hex(receipt->publicKey));
        m_examples.insert(QStringLiteral("taken back"), gone.text());
        GOOD(d.give(B, A));
        d[A].clock.advance(1000);
        GOOD(d[A]->withdrawByCode(code));
    }

    void showVoucher(Devices& d)
    {
        const auto exchange = d[B]->forExchange();
        const auto voucher = exchange->ownVoucher();
        GOOD(voucher);
        m_examples.insert(QStringLiteral("voucher"), hex(*voucher));
        m_examples.insert(QStringLiteral("voucher is for"), hex(exchange->signingKey()));
    }

    void showNearby(Devices& d)
    {
        const share::Beacon beacon{
            share::Beacon::Kind::Here, DeviceId::fromBytes(filled(16, 3)), 40'213, d[A]->frontierDigest()};
        const QByteArray sealed = beacon.seal(d[A]->nearbyKeys().first(), d[A].random);
        QCOMPARE(share::Beacon::open(sealed, d[B]->nearbyKeys()), beacon);
        m_examples.insert(QStringLiteral("beacon"),
            QJsonObject{{QStringLiteral("packet"), hex(sealed)}, {QStringLiteral("device"), hex(filled(16, 3))},
                {QStringLiteral("port"), beacon.port}});
        const share::Invitation code{
            d[A]->id(), filled(32, 4), filled(16, 5), {{filled(4, 10), 40'213}, {filled(16, 20), 40'214}}};
        QCOMPARE(*share::Invitation::parse(code.text()), code);
        m_examples.insert(QStringLiteral("code for joining"), code.text());
    }

    void showHub(Devices& d)
    {
        Shelf shelf;
        GOOD(share::visitHub(*d[A].programme, shelf, QStringLiteral("hub")));
        QCOMPARE(shelf.listing.entries.size(), 1);
        const auto& entry = shelf.listing.entries.first();
        m_files.insert(QStringLiteral("parcel"), shelf.parcels.value(entry.log + QByteArray::number(entry.seq)));
        m_examples.insert(QStringLiteral("hub"),
            QJsonObject{{QStringLiteral("programme"), hex(shelf.name)}, {QStringLiteral("log"), hex(entry.log)},
                {QStringLiteral("seq"), entry.seq}, {QStringLiteral("file"), hex(shelf.listing.media.value(0))},
                {QStringLiteral("listing"), hex(shelf.listing.encode())}});
    }

    [[nodiscard]] QByteArray json() const { return QJsonDocument(m_examples).toJson(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kIsSeeded);
        Devices d(77);
        tell(d);
        showVoucher(d);
        showNearby(d);
        GOOD(d.write(A, QStringLiteral("for the reader")));
        QFile bundle(d.onStick(QStringLiteral("for the reader")));
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        m_files.insert(QStringLiteral("reader.uthanshare"), bundle.readAll());
        showHub(d);
        m_examples.insert(QStringLiteral("programme"), hex(d[A]->id().bytes()));
        m_examples.insert(QStringLiteral("salt"), hex(d[A]->salt()));
        m_examples.insert(QStringLiteral("view hash"), hex(d.viewHash(A)));
        m_examples.insert(QStringLiteral("reader"),
            QJsonObject{{QStringLiteral("signing seed"), hex(filled(32, 1))},
                {QStringLiteral("box seed"), hex(filled(32, 2))}});
        m_examples.insert(QStringLiteral("zstd"), QString::fromLatin1(ZSTD_versionString()));
        m_files.insert(QStringLiteral("examples.json"), json());
    }
    void theExamplesAreMadeAgainByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"examples.json", "reader.uthanask", "reader.uthanshare", "parcel"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theExamplesAreMadeAgainByteForByte()
    {
        QFETCH(QString, name);
        QFile file(kFolder + name);
        if (qEnvironmentVariableIsSet("UTHAN_WRITE_EXAMPLES")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(m_files.value(name)), m_files.value(name).size());
            file.close();
        }
        QFile examples(kFolder + QStringLiteral("examples.json"));
        QVERIFY(examples.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
        const QString packedBy
            = QJsonDocument::fromJson(examples.readAll()).object().value(QLatin1String("zstd")).toString();
        if (packedBy != QLatin1String(ZSTD_versionString()))
            QSKIP("another version of zstd packs words in other bytes");
        QCOMPARE(m_files.value(name).toHex(), file.readAll().toHex());
    }
    void theReaderOfTheExamplesTakesThemInHere()
    {
        // As the kept bundle: by the packet for the reader, whoever wrote it.
        QFile file(kFolder + QStringLiteral("reader.uthanshare"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read
            = share::BundleHeader::read([&](qsizetype size) -> Result<QByteArray> { return file.read(size); });
        GOOD(read);
        const auto packet = read->header.openPacket(m_box.publicKey, m_box.secretKey);
        QVERIFY(packet.has_value());
        QCOMPARE(packet->keys.size(), 4); // a keeper's: keepers, stewards, circle, members
        QVERIFY(!read->header.openPacket(
            crypto::boxPairFromSeed(filled(32, 9)).publicKey, crypto::boxPairFromSeed(filled(32, 9)).secretKey));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
