// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"
#include "store/database.h"
#include "store/programme.h"

namespace uthan::store {

// Drafts in log.db. One is saved at every answer, so a long one is not written anew each time: beside what was written
// (`draft.body`) stands the stretch in which it differs now (`draft_change`), until that is long. A commit then writes
// one page. Owned and used by the thread of its database.
class DraftStore {
public:
    DraftStore(Database& log, Disk& disk);

    void makeRoom(); // before the first save; by itself, but for one inside a transaction
    [[nodiscard]] Result<void> save(const Draft& draft); // changedMs is set
    [[nodiscard]] Result<QList<Draft>> all(const QString& kind) const; // the latest first; of every kind: empty
    [[nodiscard]] Result<Draft> find(RecordId id) const; // NotFound
    void forget() { m_written = {}; } // a transaction was rolled back: what is on disk is not known here
    void journalWasEmptied() { m_hasRoom = false; }

private:
    struct Written { // as `draft` holds it
        RecordId id;
        QString kind;
        PersonId person;
        QString subject;
        qint64 changedMs = 0;
        QByteArray body;
    };
    [[nodiscard]] Result<bool> saveChange(const Draft& draft, const QByteArray& body);
    [[nodiscard]] Result<void> saveWhole(const Draft& draft, const QByteArray& body);
    void makeRoomInJournal();

    Database& m_log;
    Disk& m_disk;
    Written m_written; // of the draft that was saved last
    bool m_hasRoom = false;
};

} // namespace uthan::store
