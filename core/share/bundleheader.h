// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/frames.h"

namespace uthan::share {

// An audience key as it is sealed to a device.
struct SealedKey {
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray key;
    bool operator==(const SealedKey&) const = default;
};

// What a newly admitted device (or one that missed a change of keys) needs to open a bundle, signed by the device that
// gives it and sealed to the one it is for.
struct KeyPacket {
    ProgrammeId programme;
    RecordId authorityRecord;
    QByteArray salt; // 16 bytes
    QByteArray signingKey; // of the giver
    QList<SealedKey> keys;

    [[nodiscard]] QByteArray seal(
        const QByteArray& boxKey, const QByteArray& bundleId, const QByteArray& signingSecret) const;
};

inline const QByteArray kBundleMagic = QByteArrayLiteral("UTHANSHR");

// What stands before the frames of a bundle, in the clear. Nothing in it is the same in two bundles: who finds a stick
// does not learn whose it is.
struct BundleHeader {
    QByteArray id; // 16 random bytes
    QByteArray proof; // programmeProof
    struct Wrap {
        quint32 epoch = 0; // of the members' audience
        QByteArray bundleKey; // sealed under it
    };
    QList<Wrap> wraps;
    QList<QByteArray> packets; // sealed; not said to whom

    [[nodiscard]] QByteArray encode() const; // magic, version, length, content: the preamble of the frames
    // Takes the preamble from the source: Input if it is no bundle at all, Newer, Damaged.
    struct Read;
    [[nodiscard]] static Result<Read> read(const Source& source);

    void wrap(const QByteArray& bundleKey, quint32 epoch, const QByteArray& audienceKey, Random& random);
    [[nodiscard]] std::optional<QByteArray> unwrap(const Wrap& wrap, const QByteArray& audienceKey) const;
    // The packet that is for this device, if one is; its signature is checked.
    [[nodiscard]] std::optional<KeyPacket> openPacket(const QByteArray& boxPublic, const QByteArray& boxSecret) const;
};

struct BundleHeader::Read {
    BundleHeader header;
    QByteArray preamble;
};

// Tells those who know the programme, and nobody else, that it is meant.
[[nodiscard]] QByteArray programmeProof(ProgrammeId programme, const QByteArray& bundleId);

} // namespace uthan::share
