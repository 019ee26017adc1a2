// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says who gets the rest: the reader of a bundle, of one kind of frame, of a voucher, or a device that
// talks with somebody who has shown that they belong, and then says anything at all.
#include "fuzzing.h"
#include "share/bundleheader.h"
#include "share/exchange.h"
#include "share/exchangeframes.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace uthan;
using namespace uthan::share;

namespace {
struct Device {
    FixedClock clock;
    SeededRandom random{1};
    std::unique_ptr<store::Programme> programme;
};

// Two devices of one programme, made once. What the second says is replaced by the input.
struct Two {
    QTemporaryDir folder{QStringLiteral("/dev/shm/fuzz-XXXXXX")};
    Device first, second;

    Two()
    {
        second.random = SeededRandom(2);
        first.programme = make(store::Programme::create(
            at("a"), QStringLiteral("P"), QStringLiteral("A"), {first.clock, first.random, at("sa")}));
        second.programme = make(
            store::Programme::createToJoin(at("b"), QStringLiteral("B"), {second.clock, second.random, at("sb")}));
        if (!second.programme->writeJoinRequest(at("ask")) || !first.programme->readJoinRequest(at("ask")))
            abort();
        if (!first.programme->admit(*first.programme->readJoinRequest(at("ask")), store::Role::Member)
            || !first.programme->exportBundle(at("x.uthanshare"))
            || !second.programme->importBundle(at("x.uthanshare")))
            abort();
        for (Device* device : {&first, &second}) {
            const auto made
                = device->programme->create({QStringLiteral("photo_story"), PersonId::random(device->random),
                    record::Audience::Members, {{QStringLiteral("title"), QStringLiteral("a story")}}});
            if (!made)
                abort();
        }
    }

private:
    [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    static std::unique_ptr<store::Programme> make(Result<std::unique_ptr<store::Programme>> made)
    {
        if (!made)
            abort();
        return std::move(*made);
    }
};

void talk(const QByteArray& bytes, bool isCaller)
{
    static Two two;
    const QByteArray binding(64, 'b');
    Exchange end(*two.first.programme, {binding, isCaller, {}});
    Exchange other(*two.second.programme, {binding, !isCaller, {}});
    const auto greet = [](Exchange& from, Exchange& to) { (void)to.receive(*from.toSend(1 << 20)); };
    if (isCaller)
        greet(end, other);
    const auto begun = other.toSend(1 << 20);
    if (!begun)
        return;
    // Frames of the input: type, flags, a length of two bytes, and that much.
    (void)end.receive(*begun);
    (void)end.toSend(1 << 20);
    for (qsizetype at = 0; at + 4 <= bytes.size() && !end.isFinished();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint16>(bytes.constData() + at + 2));
        QByteArray frame = encodeSay(static_cast<Say>(bytes.at(at)), bytes.mid(at + 4, size));
        frame[1] = bytes.at(at + 1);
        (void)end.receive(frame);
        (void)end.toSend(1 << 20);
        at += 4 + size;
    }
}

void readOne(quint8 which, const QByteArray& rest)
{
    switch (which % 20) {
    case 0:
        return (void)decodeGreet(rest);
    case 1:
        return (void)decodeAnswer(rest);
    case 2:
        return (void)decodeSummary(rest);
    case 3:
        return (void)decodeFrontier(rest);
    case 4:
        return (void)decodePhase(rest);
    case 5:
        return (void)decodeNotices(rest);
    case 6:
        return (void)decodeSettled(rest);
    case 7:
        return (void)decodeBuckets(rest);
    case 8:
        return (void)decodeHeld(rest);
    case 9:
        return (void)decodeOffer(rest);
    case 10:
        return (void)decodeWant(rest);
    case 11:
        return (void)decodeAcknowledge(rest);
    case 12:
        return (void)decodeStop(rest);
    case 13:
        return (void)decodeOperations(rest);
    case 14:
        return (void)decodeEpochs(rest);
    case 15:
        return (void)decodeKeys(rest);
    case 16:
        return (void)decodeSegments(rest);
    case 17:
        return (void)decodeSeals(rest);
    case 18:
        return (void)decodeHello(rest);
    default:
        return (void)Statement::parse(rest);
    }
}

// Frames sealed with a key the reader has: what a member could write on a stick.
void readFrames(const QByteArray& bytes)
{
    qsizetype at = 0;
    const Source source = [&](qsizetype size) -> Result<QByteArray> {
        const QByteArray part = bytes.mid(at, size);
        at += part.size();
        return part;
    };
    (void)BundleHeader::read(source);
    at = 0;
    FrameReader reader(QByteArray(32, 'k'), {}, source);
    while (const auto frame = reader.next()) {
        if (frame->type == FrameType::End)
            break;
    }
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray rest = fuzzing::bytes(data + 2, size - 2);
    switch (data[0] % 4) {
    case 0:
        readFrames(rest);
        break;
    case 1:
        readOne(data[1], rest);
        break;
    default:
        talk(rest, data[0] % 4 == 2);
    }
    return 0;
}
