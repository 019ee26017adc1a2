// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/record.h"
#include "share/framestream.h"
#include "store/operation.h"
#include "store/seal.h"

#include <QList>

// What the frames hold. Every decoder takes bytes from outside: sizes are checked, and a frame with anything left over
// is Damaged. Who may say it and whether it is true is for the importer.
namespace uthan::share {

struct SignedStatement { // see statement.h
    QByteArray bytes;
    QByteArray signature;
    bool operator==(const SignedStatement&) const = default;
};

struct Hello {
    ProgrammeId programme;
    QByteArray signingKey; // of the writer
    SignedStatement statement; // what the writer holds
    qint64 operations = 0; // how many follow, for progress
    qint64 media = 0;
    bool operator==(const Hello&) const = default;
};

struct SignedHead { // one signature over a chain up to here
    EpochId epoch;
    qint64 lastSeq = 0;
    QByteArray head;
    QByteArray signature;
    bool operator==(const SignedHead&) const = default;
};

struct RecordKey { // as the keyring keeps it, in either form
    RecordId record;
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray wrapped;
    bool operator==(const RecordKey&) const = default;
};

struct MediaPart { // of an encrypted file; parts come in order, one file after another
    QByteArray address;
    RecordId record;
    qint64 total = 0;
    qint64 offset = 0;
    QByteArray bytes;
    bool operator==(const MediaPart&) const = default;
};

constexpr qsizetype kFrameAim = 1 << 20; // writers begin a new frame beyond this
constexpr qsizetype kMediaPartBytes = 4 << 20;

[[nodiscard]] QByteArray encodeHello(const Hello& hello);
[[nodiscard]] Result<Hello> decodeHello(const QByteArray& payload);
[[nodiscard]] QByteArray encodeStatements(const QList<SignedStatement>& statements);
[[nodiscard]] Result<QList<SignedStatement>> decodeStatements(const QByteArray& payload);
[[nodiscard]] QByteArray encodeEpochs(const QList<store::EpochStatement>& epochs);
[[nodiscard]] Result<QList<store::EpochStatement>> decodeEpochs(const QByteArray& payload);
[[nodiscard]] QByteArray encodeOperation(const store::Operation& operation); // joined end to end they are a payload
[[nodiscard]] Result<QList<store::Operation>> decodeOperations(const QByteArray& payload);
[[nodiscard]] QByteArray encodeSegments(const QList<SignedHead>& segments);
[[nodiscard]] Result<QList<SignedHead>> decodeSegments(const QByteArray& payload);
[[nodiscard]] QByteArray encodeKeys(const QList<RecordKey>& keys);
[[nodiscard]] Result<QList<RecordKey>> decodeKeys(const QByteArray& payload);
[[nodiscard]] QByteArray encodeSeals(const QList<store::AudienceSeal>& seals);
[[nodiscard]] Result<QList<store::AudienceSeal>> decodeSeals(const QByteArray& payload);
[[nodiscard]] QByteArray encodeMediaPart(const MediaPart& part);
[[nodiscard]] Result<MediaPart> decodeMediaPart(const QByteArray& payload);

} // namespace uthan::share
