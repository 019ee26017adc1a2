// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/exchangeframes.h"

#include "base/crypto.h"
#include "share/wire.h"

// The first words: who is there, said so that nobody else learns it.
namespace uthan::share {

namespace {
    const QByteArray kMagic = QByteArrayLiteral("UTHANXCH");

    Error malformed(const char* what)
    {
        return {ErrorCode::Damaged, QStringLiteral("%1 is malformed").arg(QLatin1String(what))};
    }
    QByteArray greetingKey(ProgrammeId programme, const QByteArray& binding)
    {
        return crypto::hash(QByteArrayLiteral("uthan exchange greeting 1") + binding, programme.bytes());
    }
}

QByteArray DeviceProof::toSign() const
{
    Put out;
    out.raw(QByteArrayLiteral("uthan exchange device 1"));
    out.number(static_cast<quint8>(byCaller));
    out.raw(programme.isNull() ? QByteArray(16, 0) : programme.bytes());
    out.block(binding);
    out.block(callerNonce);
    out.block(answererNonce);
    return out.bytes();
}

QByteArray DeviceProof::encode(const QByteArray& signingKey, const QByteArray& signature, const QByteArray& voucher)
{
    Put out;
    out.raw(signingKey);
    out.raw(signature);
    out.block(voucher);
    return out.bytes();
}

QByteArray DeviceProof::seal(const QByteArray& clear, Random& random) const
{
    return crypto::encrypt(clear, greetingKey(programme, binding), toSign(), random);
}

QByteArray DeviceProof::open(const QByteArray& sealed) const
{
    return crypto::decrypt(sealed, greetingKey(programme, binding), toSign()).value_or(QByteArray());
}

DeviceProof::Device DeviceProof::verified(const QByteArray& clear) const
{
    Take in(clear);
    const QByteArray key = in.raw(crypto::kKeyBytes);
    const QByteArray signature = in.raw(crypto::kSignatureBytes);
    const QByteArray voucher = in.block(kMaxGreeting);
    return in.finished() && crypto::verify(toSign(), signature, key) ? Device{key, voucher} : Device{};
}

QByteArray packetId(const QByteArray& binding, const QByteArray& callerNonce)
{
    return crypto::hash(QByteArrayLiteral("uthan exchange packet 1") + callerNonce + binding).first(16);
}

QByteArray encodeGreet(const Greet& greet)
{
    Put out;
    out.raw(kMagic);
    out.number(greet.least);
    out.number(greet.newest);
    out.number(static_cast<quint8>(greet.waits));
    out.raw(greet.nonce);
    out.block(greet.proof);
    return out.bytes();
}

Result<Greet> decodeGreet(const QByteArray& payload)
{
    Take in(payload);
    const bool isGreeting = in.raw(kMagic.size()) == kMagic;
    Greet greet;
    greet.least = in.number<quint16>();
    greet.newest = in.number<quint16>();
    greet.waits = in.number<quint8>() == 1;
    greet.nonce = in.raw(kNonceBytes);
    greet.proof = in.block(kMaxGreeting);
    if (!isGreeting || !in.ok()) // a later version may say more
        return malformed("the greeting");
    return greet;
}

QByteArray encodeAnswer(const Answer& answer)
{
    Put out;
    out.number(answer.version);
    out.raw(answer.nonce);
    out.block(answer.packet);
    out.block(answer.proof);
    return out.bytes();
}

Result<Answer> decodeAnswer(const QByteArray& payload)
{
    Take in(payload);
    Answer answer;
    answer.version = in.number<quint16>();
    answer.nonce = in.raw(kNonceBytes);
    answer.packet = in.block(kMaxAnswer);
    answer.proof = in.block(kMaxGreeting);
    if (!in.ok())
        return malformed("the answer to the greeting");
    return answer;
}

} // namespace uthan::share
