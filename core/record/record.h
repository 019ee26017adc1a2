// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hlc.h"
#include "base/ids.h"

#include <QCborMap>
#include <QCborValue>
#include <QHash>
#include <QList>
#include <QString>

namespace uthan::record {

// Who can decrypt a record. Each record's key is wrapped for exactly one of these (STORE_AND_SHARE, "Audiences").
// Numbers are on disk and on the wire: never renumber.
enum class Audience : quint8 {
    Author = 0, // only this device until its author brings it to the group
    Keepers = 1,
    Stewards = 2,
    Circle = 3,
    Members = 4,
};

// A stored file. `address` is the keyed hash of its ciphertext, in hex; the key is derived from its record's key, so a
// reference alone opens nothing.
struct MediaRef {
    QString address;
    QString type; // MIME: "image/jpeg", "audio/ogg"
    qint64 size = 0; // plain bytes
    QString name = {}; // only for attachments of forms: "c_fam.png"
    qint64 durationMs = 0; // voices
    [[nodiscard]] bool isNull() const { return address.isEmpty(); }
    [[nodiscard]] QCborMap toCbor() const; // {"media": address, "type", "size", "name"?, "ms"?}
    [[nodiscard]] static MediaRef fromCbor(const QCborValue& value); // null if it is not one
    bool operator==(const MediaRef&) const = default;
};

// One of several values a field has because people changed it without seeing each other's change.
struct Wording {
    QCborValue value;
    PersonId by;
    Hlc at;
    QByteArray head; // the operation it comes from; settling names it
};

// A record as it stands now: what the view shows. Fields and their types are the kind's (assets/kinds).
struct Record {
    RecordId id;
    QString kind;
    PersonId author;
    DeviceId device; // where it was made
    Audience audience = Audience::Members;
    Hlc created;
    Hlc changed;
    QCborMap fields;
    QHash<QString, QList<Wording>> wordings = {}; // only fields with more than one head
    bool withdrawn = false; // taken back: fields are empty, the tombstone stays

    [[nodiscard]] QString text(const QString& field) const { return fields.value(field).toString(); }
    [[nodiscard]] bool operator<(const Record& o) const { return created < o.created; }
};

// One time somebody made or changed a record.
struct Revision {
    qint64 atMs = 0;
    PersonId by;
    bool made = false; // the first
    DeviceId device = {}; // it was written on
    QByteArray operation = {}; // its hash: what a wording calls its head
    QCborMap fields; // as they were set then
};

// What a new record is made of. `id` may be given (a draft already has one); else the store makes one.
struct NewRecord {
    QString kind;
    PersonId author;
    Audience audience = Audience::Members;
    QCborMap fields;
    RecordId id = {};
    QByteArray receiptKey = {}; // Ed25519 public key stretched from the receipt code: who holds the code may take back
};

} // namespace uthan::record
