// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/blake2b.h"
#include "base/clock.h"
#include "base/crypto.h"

#include <QTest>
#include <random>
#include <sodium.h>

using namespace uthan;

namespace {
QByteArray bySodium(const QByteArray& data, const QByteArray& key)
{
    QByteArray out(crypto::kHashBytes, 0);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), crypto::kHashBytes,
        reinterpret_cast<const unsigned char*>(data.constData()), static_cast<unsigned long long>(data.size()),
        reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return out;
}
}

// Our own BLAKE2b against that of libsodium.
class TestBlake2b : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLengthAroundABlockIsHashedAsLibsodiumDoes()
    {
        SeededRandom random(1);
        for (const int keyBytes : {0, 16, 32, 63, 64}) {
            const QByteArray key = random.bytes(keyBytes);
            for (int size = 0; size < 530; ++size) {
                const QByteArray data = random.bytes(size);
                QCOMPARE(crypto::hash(data, key).toHex(), bySodium(data, key).toHex());
            }
        }
    }
    void piecesOfAnySizeGiveTheHashOfTheWhole()
    {
        SeededRandom random(2);
        const QByteArray key = random.bytes(32), data = random.bytes(300'000);
        const QByteArray whole = bySodium(data, key);
        std::mt19937 dice(3);
        for (int turn = 0; turn < 60; ++turn) {
            crypto::Hasher hasher(key);
            for (qsizetype at = 0; at < data.size();) {
                const auto size = static_cast<qsizetype>(dice() % (turn < 30 ? 400U : 70'000U));
                hasher.add(data.mid(at, size)); // also nothing
                at += size;
            }
            QCOMPARE(hasher.finish(), whole);
        }
    }
    void theHashOfTheStandardComesOut()
    {
        unsigned char out[64]; // RFC 7693, appendix A
        crypto::Blake2b state(nullptr, 0, sizeof out);
        state.add(reinterpret_cast<const unsigned char*>("abc"), 3);
        state.finish(out);
        QCOMPARE(QByteArray(reinterpret_cast<char*>(out), sizeof out).toHex(),
            QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                       "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    }
};

QTEST_GUILESS_MAIN(TestBlake2b)
#include "tst_blake2b.moc"
