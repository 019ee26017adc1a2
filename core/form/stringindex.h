// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"

#include <QHashFunctions>

namespace uthan::form {

// Which text of a StringTable is this? While compiling only: it knows the texts by their numbers and holds none itself.
// All that stand in the table have come through it.
class StringIndex {
public:
    int idOf(StringTable& table, QStringView text) // of a text that may be new
    {
        if (m_ids.size() < (m_count + 1) * 2)
            grow(table);
        size_t at = qHash(text) & (m_ids.size() - 1);
        for (; m_ids[at] >= 0; at = (at + 1) & (m_ids.size() - 1)) {
            if (table.view(m_ids[at]) == text)
                return m_ids[at];
        }
        m_ids[at] = table.append(text);
        ++m_count;
        return m_ids[at];
    }

private:
    void grow(const StringTable& table)
    {
        constexpr size_t kFirst = 1024; // a power of two, as all that follow
        std::vector<qint32> before(std::max(kFirst, m_ids.size() * 2), -1);
        before.swap(m_ids);
        for (const qint32 id : before) {
            if (id < 0)
                continue;
            size_t at = qHash(table.view(id)) & (m_ids.size() - 1);
            while (m_ids[at] >= 0)
                at = (at + 1) & (m_ids.size() - 1);
            m_ids[at] = id;
        }
    }

    std::vector<qint32> m_ids; // by hash; -1: free
    size_t m_count = 0;
};

} // namespace uthan::form
