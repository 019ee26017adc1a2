// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/logstretch.h"

namespace uthan::store {

// Rows of view.db, some at a time. What a row only points to is read from the log and opened on other threads, while
// the next part is read.
class ViewPart {
public:
    static constexpr const char* kColumns
        = "id, kind, author, device, audience, created, changed, withdrawn, fields, wordings, creation";
    enum class As { Bytes, Records };

    // `rows` gives kColumns; ends where enough is in memory. Nothing is read any more once this returns. Damaged at the
    // view if it points to what is not there: it is of another log.
    [[nodiscard]] static Result<std::unique_ptr<ViewPart>> read(Query& rows, Database& log, const Database& view);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    // Both must stay as they are until opened() returned.
    void begin(As as, const OperationLog& oplog, const Keyring& keyring);
    struct Row {
        ViewRow row; // with its fields, wherever they stood
        bool isWithdrawn = false;
        record::Record record; // if asked for
        std::optional<Creation> creation;
        Result<void> whole; // Damaged: its words are in the log and cannot be read
    };
    [[nodiscard]] std::vector<Row>& opened(); // waits

private:
    static void open(Row& row, As as, const OperationLog& oplog, const Keyring& keyring);
    std::vector<Row> m_rows;
    std::unique_ptr<Parallel> m_opening; // the last, so that it ends before what it works on
};

} // namespace uthan::store
