// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/frames.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    constexpr qsizetype kMaxStatement = 16 << 20;
    constexpr qsizetype kMaxHeader = store::kOperationHeaderBytes + store::kMaxParents * crypto::kHashBytes;
    constexpr quint8 kIsSealed = 0x80; // beside the audience: the key is in the longer form

    // Decodes a list that fills the payload. `one` takes one item.
    template <typename T, typename One> Result<QList<T>> decodeAll(const QByteArray& payload, const char* what, One one)
    {
        QList<T> items;
        Take in(payload);
        while (in.more())
            items.append(one(in));
        if (!in.finished())
            return Error{ErrorCode::Damaged, QStringLiteral("a frame of %1 is malformed").arg(QLatin1String(what))};
        return items;
    }

    template <typename T, typename One> QByteArray encodeAll(const QList<T>& items, One one)
    {
        Put out;
        for (const T& item : items)
            one(out, item);
        return out.bytes();
    }

    void putStatement(Put& out, const SignedStatement& s)
    {
        out.block(s.bytes);
        out.raw(s.signature);
    }

    SignedStatement takeStatement(Take& in)
    {
        const QByteArray bytes = in.block(kMaxStatement);
        return {bytes, in.raw(crypto::kSignatureBytes)};
    }

    template <typename IdType> IdType takeId(Take& in)
    {
        return IdType::fromBytes(in.raw(16));
    }
}

QByteArray encodeHello(const Hello& hello)
{
    Put out;
    out.raw(hello.programme.bytes());
    out.raw(hello.signingKey);
    putStatement(out, hello.statement);
    out.number(hello.operations);
    out.number(hello.media);
    return out.bytes();
}

Result<Hello> decodeHello(const QByteArray& payload)
{
    Take in(payload);
    Hello hello;
    hello.programme = takeId<ProgrammeId>(in);
    hello.signingKey = in.raw(crypto::kKeyBytes);
    hello.statement = takeStatement(in);
    hello.operations = in.number<qint64>();
    hello.media = in.number<qint64>();
    if (!in.ok()) // a later version may say more
        return Error{ErrorCode::Damaged, QStringLiteral("the greeting is malformed")};
    return hello;
}

QByteArray encodeStatements(const QList<SignedStatement>& statements)
{
    return encodeAll(statements, putStatement);
}

Result<QList<SignedStatement>> decodeStatements(const QByteArray& payload)
{
    return decodeAll<SignedStatement>(payload, "statements", takeStatement);
}

QByteArray encodeEpochs(const QList<store::EpochStatement>& epochs)
{
    return encodeAll(epochs, [](Put& out, const store::EpochStatement& e) {
        out.raw(e.epoch.bytes());
        out.raw(e.signingKey);
        out.raw(e.signature);
    });
}

Result<QList<store::EpochStatement>> decodeEpochs(const QByteArray& payload)
{
    return decodeAll<store::EpochStatement>(payload, "epochs", [](Take& in) {
        const auto epoch = takeId<EpochId>(in);
        const QByteArray key = in.raw(crypto::kKeyBytes);
        return store::EpochStatement{epoch, key, in.raw(crypto::kSignatureBytes)};
    });
}

QByteArray encodeOperation(const store::Operation& operation)
{
    Put out;
    out.block(operation.header);
    out.block(operation.body);
    return out.bytes();
}

Result<QList<store::Operation>> decodeOperations(const QByteArray& payload)
{
    return decodeAll<store::Operation>(payload, "operations", [](Take& in) {
        const QByteArray header = in.block(kMaxHeader);
        return store::Operation{header, in.block(store::kMaxBodyBytes)};
    });
}

QByteArray encodeSegments(const QList<SignedHead>& segments)
{
    return encodeAll(segments, [](Put& out, const SignedHead& s) {
        out.raw(s.epoch.bytes());
        out.number(s.lastSeq);
        out.raw(s.head);
        out.raw(s.signature);
    });
}

Result<QList<SignedHead>> decodeSegments(const QByteArray& payload)
{
    return decodeAll<SignedHead>(payload, "signatures", [](Take& in) {
        const auto epoch = takeId<EpochId>(in);
        const auto lastSeq = in.number<qint64>();
        const QByteArray head = in.raw(crypto::kHashBytes);
        return SignedHead{epoch, lastSeq, head, in.raw(crypto::kSignatureBytes)};
    });
}

QByteArray encodeKeys(const QList<RecordKey>& keys)
{
    return encodeAll(keys, [](Put& out, const RecordKey& k) {
        out.raw(k.record.bytes());
        const bool isSealed = k.wrapped.size() == store::kSealedKeyBytes;
        out.number(static_cast<quint8>(static_cast<quint8>(k.audience) | (isSealed ? kIsSealed : 0)));
        out.number(k.epoch);
        out.raw(k.wrapped);
    });
}

Result<QList<RecordKey>> decodeKeys(const QByteArray& payload)
{
    return decodeAll<RecordKey>(payload, "keys", [](Take& in) {
        const auto record = takeId<RecordId>(in);
        const auto byte = in.number<quint8>();
        const auto audience = static_cast<record::Audience>(byte & ~kIsSealed);
        const auto epoch = in.number<quint32>();
        return RecordKey{
            record, audience, epoch, in.raw(byte & kIsSealed ? store::kSealedKeyBytes : store::kWrappedKeyBytes)};
    });
}

QByteArray encodeSeals(const QList<store::AudienceSeal>& seals)
{
    return encodeAll(seals, [](Put& out, const store::AudienceSeal& s) {
        out.number(static_cast<quint8>(s.audience));
        out.number(s.epoch);
        out.raw(s.publicKey);
        out.raw(s.signingKey);
        out.raw(s.signature);
    });
}

Result<QList<store::AudienceSeal>> decodeSeals(const QByteArray& payload)
{
    return decodeAll<store::AudienceSeal>(payload, "seals", [](Take& in) {
        const auto audience = static_cast<record::Audience>(in.number<quint8>());
        const auto epoch = in.number<quint32>();
        const QByteArray publicKey = in.raw(crypto::kKeyBytes);
        const QByteArray signingKey = in.raw(crypto::kKeyBytes);
        return store::AudienceSeal{audience, epoch, publicKey, signingKey, in.raw(crypto::kSignatureBytes)};
    });
}

QByteArray encodeMediaPart(const MediaPart& part)
{
    Put out;
    out.raw(part.address);
    out.raw(part.record.bytes());
    out.number(part.total);
    out.number(part.offset);
    out.raw(part.bytes);
    return out.bytes();
}

Result<MediaPart> decodeMediaPart(const QByteArray& payload)
{
    constexpr qsizetype kFixed = crypto::kHashBytes + 16 + 8 + 8;
    Take in(payload);
    MediaPart part;
    part.address = in.raw(crypto::kHashBytes);
    part.record = takeId<RecordId>(in);
    part.total = in.number<qint64>();
    part.offset = in.number<qint64>();
    part.bytes = in.raw(payload.size() - kFixed);
    if (!in.finished() || part.offset < 0 || part.total < 0 || part.offset > part.total - part.bytes.size())
        return Error{ErrorCode::Damaged, QStringLiteral("a part of a media file is malformed")};
    return part;
}

} // namespace uthan::share
