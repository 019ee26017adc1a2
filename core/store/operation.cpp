// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operation.h"
#include "base/cbor.h"
#include "base/crypto.h"

#include <QtEndian>

namespace uthan::store {

namespace {
    constexpr quint8 kHeaderVersion = 1;
    constexpr qsizetype kPadStep = 256;
    constexpr qint64 kMaxPlainBytes = 32 << 20;

    template <typename T> void put(QByteArray& out, T value)
    {
        const T big = qToBigEndian(value);
        out.append(reinterpret_cast<const char*>(&big), sizeof big);
    }

    // Reads on from a place; the caller has checked the length.
    struct Cursor {
        const QByteArray& bytes;
        qsizetype at = 0;
        template <typename T> T take()
        {
            const T value = qFromBigEndian<T>(bytes.constData() + at);
            at += static_cast<qsizetype>(sizeof(T));
            return value;
        }
        QByteArray take(qsizetype size)
        {
            at += size;
            return bytes.mid(at - size, size);
        }
    };

    QByteArray idBytes(const QUuid& id)
    {
        return id.toRfc4122();
    }

    QByteArray bodyContext(RecordId record)
    {
        return QByteArrayLiteral("uthan body 1") + record.bytes();
    }
}

bool isAuthority(OperationKind kind)
{
    return kind < OperationKind::Create;
}

bool isFalse(const OperationHeader& header, const RecordMaker& ofItsDevice, RecordId authorityRecord)
{
    if (isAuthority(header.kind))
        return header.record != authorityRecord;
    return header.record == authorityRecord
        || (header.kind == OperationKind::Create && !ofItsDevice.made(header.record));
}

QByteArray OperationHeader::encode() const
{
    QByteArray out;
    out.reserve(kOperationHeaderBytes + parents.size() * crypto::kHashBytes);
    put<quint8>(out, kHeaderVersion);
    put<quint8>(out, static_cast<quint8>(kind));
    put<quint16>(out, static_cast<quint16>(parents.size()));
    out += idBytes(programme.value) + idBytes(epoch.value);
    put<quint64>(out, static_cast<quint64>(seq));
    put<quint64>(out, at.packed);
    out += previous + idBytes(record.value) + authorityHead + bodyHash + receipt;
    put<quint32>(out, static_cast<quint32>(bodySize));
    for (const QByteArray& parent : parents)
        out += parent;
    return out;
}

Result<OperationHeader> OperationHeader::parse(const QByteArray& bytes)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("an operation's header is malformed")};
    if (bytes.size() < kOperationHeaderBytes)
        return damaged;
    Cursor in{bytes};
    if (const auto version = in.take<quint8>(); version != kHeaderVersion)
        return Error{version > kHeaderVersion ? ErrorCode::Newer : ErrorCode::Damaged,
            QStringLiteral("operation header version %1").arg(version)};
    OperationHeader h;
    h.kind = static_cast<OperationKind>(in.take<quint8>());
    const int parentCount = in.take<quint16>();
    h.programme = ProgrammeId::fromBytes(in.take(16));
    h.epoch = EpochId::fromBytes(in.take(16));
    h.seq = static_cast<qint64>(in.take<quint64>());
    h.at.packed = in.take<quint64>();
    h.previous = in.take(32);
    h.record = RecordId::fromBytes(in.take(16));
    h.authorityHead = in.take(32);
    h.bodyHash = in.take(32);
    h.receipt = in.take(32);
    h.bodySize = in.take<quint32>();
    if (parentCount > kMaxParents || bytes.size() != kOperationHeaderBytes + parentCount * crypto::kHashBytes
        || h.seq < 1 || h.bodySize > kMaxBodyBytes)
        return damaged;
    for (int i = 0; i < parentCount; ++i) {
        h.parents << in.take(crypto::kHashBytes);
        if (i > 0 && !(h.parents[i - 1] < h.parents[i]))
            return damaged; // one set of parents has one form
    }
    return h;
}

QByteArray Operation::hash() const
{
    return crypto::hash(header);
}

Result<ReadOperation> ReadOperation::read(const Operation& operation)
{
    auto header = OperationHeader::parse(operation.header);
    if (!header)
        return header.error();
    const bool fits = operation.body.isEmpty()
        || (operation.body.size() == header->bodySize && crypto::hash(operation.body) == header->bodyHash);
    return ReadOperation{operation, std::move(*header), operation.hash(), fits};
}

QByteArray EpochStatement::bytes() const
{
    return QByteArrayLiteral("uthan epoch 1") + epoch.bytes() + signingKey;
}

bool EpochStatement::isValid() const
{
    return !epoch.isNull() && crypto::verify(bytes(), signature, signingKey);
}

DeviceId EpochStatement::device() const
{
    return deviceIdOf(signingKey);
}

DeviceId deviceIdOf(const QByteArray& signingKey)
{
    return DeviceId::fromBytes(crypto::hash(signingKey).first(16));
}

QByteArray segmentMessage(EpochId epoch, qint64 lastSeq, const QByteArray& head)
{
    QByteArray message = QByteArrayLiteral("uthan segment 1") + epoch.bytes();
    put<quint64>(message, static_cast<quint64>(lastSeq));
    return message + head;
}

// AEADs do not commit to their key: without this, one body could be made that opens to two texts under two keys.
QByteArray bodyCommitment(const QByteArray& recordKey)
{
    return crypto::deriveKey(recordKey, "body commitment").first(kBodyCommitmentBytes);
}

QByteArray sealBody(const QCborMap& body, const QByteArray& recordKey, RecordId record, Random& random)
{
    const QByteArray packed = crypto::compress(cbor::encode(body));
    QByteArray plain;
    put<quint32>(plain, static_cast<quint32>(packed.size()));
    plain += packed;
    plain.append((kPadStep - plain.size() % kPadStep) % kPadStep, '\0');
    return bodyCommitment(recordKey) + crypto::encrypt(plain, recordKey, bodyContext(record), random);
}

bool isBodyUnder(const QByteArray& sealed, const QByteArray& recordKey)
{
    return sealed.first(std::min(sealed.size(), kBodyCommitmentBytes)) == bodyCommitment(recordKey);
}

Result<QByteArray> openBodyBytes(const QByteArray& sealed, const QByteArray& recordKey, RecordId record)
{
    if (!isBodyUnder(sealed, recordKey))
        return Error{ErrorCode::WrongKey, QStringLiteral("the body is under another key")};
    const auto plain = crypto::decrypt(sealed.mid(kBodyCommitmentBytes), recordKey, bodyContext(record));
    if (!plain || plain->size() < 4)
        return Error{ErrorCode::Damaged, QStringLiteral("a body does not open with its key")};
    const qint64 size = qFromBigEndian<quint32>(plain->constData());
    if (size > plain->size() - 4)
        return Error{ErrorCode::Damaged, QStringLiteral("a body is shorter than it says")};
    return crypto::decompress(QByteArray::fromRawData(plain->constData() + 4, size), kMaxPlainBytes);
}

Result<QCborMap> openBody(const QByteArray& sealed, const QByteArray& recordKey, RecordId record)
{
    const auto bytes = openBodyBytes(sealed, recordKey, record);
    return bytes ? cbor::decodeMap(*bytes) : Result<QCborMap>(bytes.error());
}

QByteArray receiptCommitment(const QByteArray& receiptPublicKey, RecordId record)
{
    return crypto::hash(QByteArrayLiteral("uthan receipt 1") + receiptPublicKey + record.bytes());
}

QByteArray withdrawalMessage(ProgrammeId programme, RecordId record)
{
    return QByteArrayLiteral("uthan withdrawal 1") + programme.bytes() + record.bytes();
}

} // namespace uthan::store
