// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/keyring.h"
#include "store/logstretch.h"
#include "store/oplog.h"
#include "store/programme.h"
#include "store/recordstate.h"
#include "store/viewpart.h"

namespace uthan::store {

// The tables screens read, in view.db: what the log says, folded. It stores the log position it reflects; catchUp()
// brings it forward and rebuild() makes it anew, with the same viewHash.
class View {
public:
    View(Database& view, Database& log, const OperationLog& oplog, const Keyring& keyring)
        : m_view(view)
        , m_log(log)
        , m_oplog(oplog)
        , m_keyring(keyring)
    {
    }
    [[nodiscard]] Result<void> catchUp(const Progress& progress = {});
    [[nodiscard]] Result<void> rebuild(const Progress& progress = {});
    [[nodiscard]] Result<RecordState> state(RecordId record) const; // folded from the log now
    [[nodiscard]] Result<QList<record::Revision>> history(RecordId record) const; // from the log; oldest first
    void forgetRecent() const { m_recent = {}; } // after a rollback, an erasure or a key that arrived
    // The canonical hash of a rebuild of the log in memory is compared with this one by verify().
    [[nodiscard]] Result<QByteArray> hash() const;

    [[nodiscard]] Result<record::Record> record(RecordId id) const;
    [[nodiscard]] Result<QList<record::Record>> records(const RecordQuery& query) const;
    [[nodiscard]] Result<QList<record::Record>> consentsOf(PersonId subject) const; // living ones, oldest first
    [[nodiscard]] Result<QHash<QString, qint64>> countsByKind() const;

private:
    [[nodiscard]] Result<void> follow(qint64 from, qint64 last, const Progress& progress);
    [[nodiscard]] Result<void> followTouched(qint64 touched);
    [[nodiscard]] Result<void> put(const ViewRow& row);
    [[nodiscard]] Result<void> setPosition(qint64 operation);
    [[nodiscard]] Result<void> refresh(RecordId record);
    [[nodiscard]] Result<QList<record::Record>> allRecords(Query& rows) const;
    [[nodiscard]] Result<void> forEach(
        Query& rows, ViewPart::As as, const std::function<Result<void>(ViewPart::Row&)>& visit) const;
    [[nodiscard]] Result<void> putWithdrawn(RecordId record, const QString& kind);

    // The record folded last, so that adding to a long list one by one does not decrypt it anew each time.
    struct Recent {
        RecordId record;
        qint64 position = 0; // operation.n up to which it was read
        qint64 readable = 0; // the last of `steps`
        QList<RecordStep> steps;
    };
    mutable Recent m_recent;

    Database& m_view;
    Database& m_log;
    const OperationLog& m_oplog;
    const Keyring& m_keyring;
};

} // namespace uthan::store
