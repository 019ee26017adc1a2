// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <vector>

namespace uthan {

// Finds the number of something by a hash of it, in eight bytes each: for hundreds of thousands of names. Hashes may
// coincide, so whoever asks says whether it is the one that is meant.
class HashIndex {
public:
    template <typename IsMeant> [[nodiscard]] int find(size_t hash, IsMeant isMeant) const // -1: it is not there
    {
        for (size_t at = placeOf(hash); !m_slots.empty() && m_slots[at].value >= 0; at = (at + 1) % m_slots.size()) {
            if (m_slots[at].hash == static_cast<quint32>(hash) && isMeant(m_slots[at].value))
                return m_slots[at].value;
        }
        return -1;
    }
    void insert(size_t hash, int value)
    {
        if ((m_count + 1) * 4 > m_slots.size() * 3)
            grow();
        put({static_cast<quint32>(hash), value});
        ++m_count;
    }
    [[nodiscard]] size_t size() const { return m_count; }

private:
    struct Slot {
        quint32 hash = 0;
        qint32 value = -1; // nothing is here
    };
    [[nodiscard]] size_t placeOf(size_t hash) const
    {
        return m_slots.empty() ? 0 : static_cast<quint32>(hash) % m_slots.size();
    }
    void put(Slot slot)
    {
        size_t at = placeOf(slot.hash);
        while (m_slots[at].value >= 0)
            at = (at + 1) % m_slots.size();
        m_slots[at] = slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 1031 : m_slots.size() * 2 + 1);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.value >= 0)
                put(slot);
        }
    }
    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace uthan
