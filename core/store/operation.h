// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/hlc.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/recordmaker.h"

#include <QCborMap>
#include <QList>

namespace uthan::store {

// Numbers are on disk and on the wire: never renumber. Kinds a later version adds are kept and passed on as they are.
// Those below 16 are the authority's, also the ones to come.
enum class OperationKind : quint8 {
    Found = 1, // authority: names the first steward device; its hash is the programme's id
    Admit = 2, // authority: a device with its role and public keys
    Remove = 3, // authority
    Judge = 4, // authority: operations that wait are let in or refused
    Create = 16,
    Change = 17, // fields; each names the heads it replaces
    Settle = 18, // as Change, from a person who chose among wordings
    SetAdd = 19,
    SetRemove = 20,
    Widen = 21,
    Withdraw = 32, // body in the clear: receipt public key and signature, nothing else
};
[[nodiscard]] bool isAuthority(OperationKind kind);

constexpr int kOperationHeaderBytes = 200; // before the parents
constexpr int kMaxParents = 4096;
constexpr qint64 kMaxBodyBytes = 8 << 20;

// The chained part of an operation: fixed canonical bytes (docs/formats/store.md). Holds no personal data.
struct OperationHeader {
    OperationKind kind = OperationKind::Create;
    ProgrammeId programme; // null in the founding operation
    EpochId epoch;
    qint64 seq = 0; // from 1
    Hlc at;
    QByteArray previous; // hash of the header before it in its epoch; of the epoch statement for the first
    RecordId record;
    QList<QByteArray> parents; // the heads of the record its author saw, sorted
    QByteArray authorityHead; // Authority::head its author saw
    QByteArray bodyHash;
    QByteArray receipt; // 32 bytes: receiptCommitment; zeros if none
    qint64 bodySize = 0;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OperationHeader> parse(const QByteArray& bytes);
    bool operator==(const OperationHeader&) const = default;
};

// An operation as it is stored and travels. `body` is empty when it was erased or not sent.
struct Operation {
    QByteArray header;
    QByteArray body;
    [[nodiscard]] QByteArray hash() const;
};

// An operation from outside, with what its own bytes say. Reading it is the part of the work that any thread may do.
struct ReadOperation {
    Operation operation;
    OperationHeader header;
    QByteArray hash;
    bool bodyFits = false; // it is the one the header names, or was left out

    [[nodiscard]] static Result<ReadOperation> read(const Operation& operation);
};

// Can never count, whoever lets it in. A record is created by the device that its id names: for whoever creates says
// with which receipt it can be taken back. And the authority's record holds the authority's words only.
[[nodiscard]] bool isFalse(const OperationHeader& header, const RecordMaker& ofItsDevice, RecordId authorityRecord);

// What an epoch is founded on; signed by its device. The hash of `bytes()` is what its first operation names as
// previous.
struct EpochStatement {
    EpochId epoch;
    QByteArray signingKey;
    QByteArray signature;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] DeviceId device() const;
    bool operator==(const EpochStatement&) const = default;
};

[[nodiscard]] DeviceId deviceIdOf(const QByteArray& signingKey);
[[nodiscard]] QByteArray segmentMessage(EpochId epoch, qint64 lastSeq, const QByteArray& head);

// CBOR → zstd → padded to 256 B → XChaCha20-Poly1305 with a commitment to the key, so that no two keys open one body.
[[nodiscard]] QByteArray sealBody(const QCborMap& body, const QByteArray& recordKey, RecordId record, Random& random);
// What a body begins with: it tells which key it is under, and opens nothing.
constexpr qsizetype kBodyCommitmentBytes = 16;
[[nodiscard]] QByteArray bodyCommitment(const QByteArray& recordKey);
[[nodiscard]] bool isBodyUnder(const QByteArray& sealed, const QByteArray& recordKey); // by the commitment alone
[[nodiscard]] Result<QByteArray> openBodyBytes(const QByteArray& sealed, const QByteArray& recordKey, RecordId record);
[[nodiscard]] Result<QCborMap> openBody(const QByteArray& sealed, const QByteArray& recordKey, RecordId record);

// What a header says of a receipt: tied to one record, so that two records of one person show no common mark.
[[nodiscard]] QByteArray receiptCommitment(const QByteArray& receiptPublicKey, RecordId record);
[[nodiscard]] QByteArray withdrawalMessage(ProgrammeId programme, RecordId record);

} // namespace uthan::store
