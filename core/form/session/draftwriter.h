// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/session/formstate.h"

#include <vector>

namespace uthan::form {

// A filling as a draft keeps it, in CBOR (RFC 8949; maps of open length), written straight from the columns: at every
// answer, in forms of thousands. A QCborMap looks at all its keys at each insert.
class DraftWriter {
public:
    explicit DraftWriter(const FormProgram::Private& program); // must outlive this

    // One row with the rows of the repeats inside: what is said, why nothing is said. An emptied default is kept as
    // null, so that it does not come back. The map stays open: more may be added, then `close`.
    void openRow(QByteArray& out, const FormState& state, int context, int slot);

    static void close(QByteArray& out) { out.append('\xff'); }
    static void addText(QByteArray& out, const QString& text);
    static void addName(QByteArray& out, const char* name); // ASCII, at most 23 letters
    static void addInteger(QByteArray& out, qint64 number);
    static void addValue(QByteArray& out, const QCborValue& value);

    void addWorkedOut(QByteArray& out) const { out.append(m_worked); } // nothing, where the form has none

private:
    void addKey(QByteArray& out, int node) const;
    [[nodiscard]] bool addAnswer(QByteArray& out, const FormState& state, int node, int slot) const;
    void addRows(QByteArray& out, const FormState& state, int context, const std::vector<int>& slots);

    const FormProgram::Private& m_program;
    std::vector<std::vector<int>> m_questions; // of each context, in document order
    QByteArray m_keys; // the paths of all nodes as CBOR texts, one after the other
    std::vector<int> m_keyAt; // of a node, and where the last ends
    QByteArray m_worked; // the same in every draft of the form
};

} // namespace uthan::form
