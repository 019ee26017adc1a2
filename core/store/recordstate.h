// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/record.h"
#include "store/operation.h"

#include <optional>
#include <QMap>

namespace uthan::store {

class OperationLog;

// One readable operation of a record.
struct RecordStep {
    QByteArray hash;
    OperationHeader header;
    DeviceId device;
    QCborMap body;

    // What it says about its record; none if that cannot be read or is said by its header alone. One that does not open
    // is no reason to lose the others: verify() names it.
    [[nodiscard]] static std::optional<RecordStep> open(
        const Operation& operation, const QByteArray& key, RecordId record, const OperationLog& oplog);
};

// A record folded from its operations (STORE_AND_SHARE, "Merge rule"). Order-independent: every rule looks at the set
// of operations, never at which came first. A set value replaces exactly the heads it names; what nobody named stays.
class RecordState {
public:
    [[nodiscard]] static RecordState fold(RecordId id, const QList<RecordStep>& steps);

    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] const record::Record& record() const { return m_record; }
    [[nodiscard]] bool isOfItsAuthor() const { return m_ofItsAuthor; }
    [[nodiscard]] QByteArray receiptKey() const { return m_receiptKey; }
    [[nodiscard]] QList<record::Wording> heads(const QString& field) const { return m_heads.value(field); }
    [[nodiscard]] QList<QByteArray> tags(
        const QString& field, const QCborValue& member) const; // of a set member, living

    // When it was made and changed, oldest first; what does not count (another's change of a contribution) left out.
    [[nodiscard]] QList<record::Revision> history(const QList<RecordStep>& steps) const;

    [[nodiscard]] static QCborMap valuesOf(const RecordStep& step); // those it sets or adds, by field

    // What the bodies hold (docs/formats/store.md).
    [[nodiscard]] static QCborMap createBody(const record::NewRecord& record, bool ofItsAuthor);
    struct FieldChange {
        QString field;
        QCborValue value;
        QList<QByteArray> replaces;
    };
    [[nodiscard]] static QCborMap changeBody(PersonId by, const QList<FieldChange>& changes);
    [[nodiscard]] static QCborMap setAddBody(PersonId by, const QString& field, const QCborValue& member);
    [[nodiscard]] static QCborMap setRemoveBody(PersonId by, const QString& field, const QList<QByteArray>& tags);
    [[nodiscard]] static QCborMap widenBody(PersonId by, record::Audience audience);

private:
    struct SetMember {
        QCborValue value;
        Hlc first;
        QList<QByteArray> tags;
    };
    void foldCreation(const QList<RecordStep>& steps);
    void foldFields(const QList<RecordStep>& steps);
    void foldSets(const QList<RecordStep>& steps);
    void present();
    [[nodiscard]] bool counts(const RecordStep& step) const; // a contribution is revised by its author only

    record::Record m_record;
    QByteArray m_receiptKey;
    bool m_exists = false;
    bool m_ofItsAuthor = false;
    QMap<QString, QList<record::Wording>> m_heads;
    QMap<QString, QMap<QByteArray, SetMember>> m_sets; // by the member's canonical CBOR
};

} // namespace uthan::store
