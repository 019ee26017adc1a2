// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hashindex.h"
#include "base/packedrecords.h"
#include "form/textlist.h"

#include <QString>
#include <vector>

namespace uthan::form {

// The texts of a model by their ids, each in several forms and languages. Those of a list of a hundred thousand choices
// stand there too: ids beyond the first thousands are packed, as TextPool packs their texts.
class Itexts {
public:
    enum Form : quint8 { Text, Short, Guidance, Image, BigImage, Audio, Video };
    static constexpr size_t kForms = 7;

    explicit Itexts(size_t mostHeld)
        : m_mostHeld(mostHeld)
    {
    }
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    // Mostly ids come in the order they came before: the one at `guess` is tried first, then it is the one behind.
    [[nodiscard]] int find(QStringView id, size_t& guess) const; // -1: it is not there
    [[nodiscard]] int find(QStringView id) const
    {
        size_t none = size();
        return find(id, none);
    }
    [[nodiscard]] int add(QStringView id); // one that is not there
    [[nodiscard]] QString id(int of) const;
    [[nodiscard]] int form(int of, Form form) const; // entry of the pool; -1: it has none
    void setForm(int of, Form form, int entry);
    [[nodiscard]] bool isBroken() const { return m_ids.isBroken(); }

private:
    [[nodiscard]] bool isId(int of, QStringView id) const;
    struct Entry {
        qint32 text = -1;
        qint32 others = -1; // in m_others
    };
    struct Others {
        qint32 entries[kForms - 1] = {-1, -1, -1, -1, -1, -1};
    };
    size_t m_mostHeld;
    std::vector<Entry> m_texts;
    std::vector<Others> m_others;
    std::vector<QString> m_first;
    PackedRecords m_ids;
    HashIndex m_index;
};

} // namespace uthan::form
