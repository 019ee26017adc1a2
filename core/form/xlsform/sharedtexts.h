// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"

#include <QString>
#include <vector>

namespace uthan::form::xlsx {

// The texts that cells share: the first ones as they are, the others packed away.
class SharedTexts {
public:
    void add(const QString& text)
    {
        constexpr size_t kMostInMemory = 20'000;
        if (m_first.size() < kMostInMemory)
            return m_first.push_back(text);
        m_others.append(
            QByteArrayView(reinterpret_cast<const char*>(text.data()), text.size() * qsizetype(sizeof(QChar))));
    }
    [[nodiscard]] size_t size() const { return m_first.size() + m_others.size(); }
    [[nodiscard]] QString at(size_t index) const
    {
        if (index < m_first.size())
            return m_first[index];
        const QByteArrayView bytes = m_others.at(index - m_first.size());
        QString text(bytes.size() / qsizetype(sizeof(QChar)), Qt::Uninitialized);
        std::memcpy(text.data(), bytes.data(), static_cast<size_t>(bytes.size()));
        return text;
    }
    [[nodiscard]] bool isBroken() const { return m_others.isBroken(); }

private:
    std::vector<QString> m_first;
    PackedRecords m_others;
};

} // namespace uthan::form::xlsx
