// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/parallel.h"
#include "store/keyring.h"
#include "store/oplog.h"
#include "store/recordstate.h"

#include <optional>
#include <vector>

namespace uthan::store {

// A record as view.db keeps it.
struct ViewRow {
    RecordId id;
    bool exists = false; // false: not for this device, or nothing there
    QString kind;
    PersonId author;
    DeviceId device;
    record::Audience audience = record::Audience::Members;
    Hlc created, changed;
    QByteArray fields, wordings, subject;
    qint64 creation = 0; // not 0: `fields` is empty, and what it says is in this operation of the log (`operation.n`)

    // Keeps what is short or a consent.
    void leaveInLog(qint64 n);
    [[nodiscard]] static ViewRow none(RecordId record);
    [[nodiscard]] static ViewRow of(const RecordState& state);
    // The same for a record whose one operation is its creation, if its body (CBOR) is simple enough to be put down as
    // it came: most are, and this is ten times quicker.
    [[nodiscard]] static std::optional<ViewRow> ofCreation(
        const OperationHeader& header, DeviceId device, const QByteArray& body);
};

// A record's one operation, with its key, as they stand in the log.
struct Creation {
    Operation operation;
    WrappedKey key;

    // None if the record has no such operation, or one that does not count.
    [[nodiscard]] static Result<std::optional<Creation>> read(Database& log, qint64 n, RecordId record);
    // What the record says, as CBOR. Any thread.
    [[nodiscard]] Result<QByteArray> fields(const OperationLog& oplog, const Keyring& keyring) const;
};

// A stretch of the log as it arrived, read in one go. Records that began in it and have nothing before it are opened
// and folded from what was read, on other threads; all others are named, to be folded from the whole log.
class LogStretch {
public:
    // After operation `after`; ends where enough is in memory. `log` is left alone once this returns.
    [[nodiscard]] static Result<std::unique_ptr<LogStretch>> read(Database& log, qint64 after);
    [[nodiscard]] bool isEmpty() const { return m_operations == 0; }
    [[nodiscard]] qint64 operations() const { return m_operations; }
    [[nodiscard]] qint64 last() const { return m_last; } // its last operation

    // Both must stay as they are until rows() returned.
    void begin(const OperationLog& oplog, const Keyring& keyring);
    [[nodiscard]] const std::vector<ViewRow>& rows(); // waits
    [[nodiscard]] const QList<RecordId>& others() const { return m_others; }

private:
    struct Whole { // all there is of a record
        RecordId record;
        std::optional<WrappedKey> key;
        std::vector<Operation> operations;
        qint64 last = 0; // of them, operation.n
    };
    void add(const Query& row, QHash<RecordId, qsizetype>& placeOf);
    [[nodiscard]] static ViewRow fold(const Whole& whole, const OperationLog& oplog, const Keyring& keyring);

    std::vector<Whole> m_whole;
    std::vector<ViewRow> m_rows;
    QList<RecordId> m_others;
    qint64 m_operations = 0;
    qint64 m_last = 0;
    std::unique_ptr<Parallel> m_folding; // the last, so that it ends before what it works on
};

} // namespace uthan::store
