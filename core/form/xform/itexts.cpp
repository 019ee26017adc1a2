// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/itexts.h"

namespace uthan::form {

namespace {
    QByteArrayView bytesOf(QStringView text)
    {
        return {reinterpret_cast<const char*>(text.data()), text.size() * qsizetype(sizeof(QChar))};
    }
}

bool Itexts::isId(int of, QStringView id) const
{
    if (size_t(of) < m_first.size())
        return m_first[size_t(of)] == id;
    return m_ids.at(size_t(of) - m_first.size()) == bytesOf(id);
}

int Itexts::find(QStringView id, size_t& guess) const
{
    int found = guess < size() && isId(static_cast<int>(guess), id) ? static_cast<int>(guess) : -1;
    if (found < 0)
        found = m_index.find(qHash(id), [&](int of) { return isId(of, id); });
    if (found >= 0)
        guess = static_cast<size_t>(found) + 1;
    return found;
}

int Itexts::add(QStringView id)
{
    const int made = static_cast<int>(m_texts.size());
    m_texts.emplace_back();
    if (m_first.size() < m_mostHeld)
        m_first.push_back(id.toString());
    else
        m_ids.append(bytesOf(id));
    m_index.insert(qHash(id), made);
    return made;
}

QString Itexts::id(int of) const
{
    if (size_t(of) < m_first.size())
        return m_first[size_t(of)];
    const QByteArrayView bytes = m_ids.at(size_t(of) - m_first.size());
    QString text(bytes.size() / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    return text;
}

int Itexts::form(int of, Form form) const
{
    const Entry& entry = m_texts[size_t(of)];
    if (form == Text)
        return entry.text;
    return entry.others < 0 ? -1 : m_others[size_t(entry.others)].entries[size_t(form) - 1];
}

void Itexts::setForm(int of, Form form, int entry)
{
    Entry& text = m_texts[size_t(of)];
    if (form == Text) {
        text.text = entry;
        return;
    }
    if (text.others < 0) {
        text.others = static_cast<qint32>(m_others.size());
        m_others.emplace_back();
    }
    m_others[size_t(text.others)].entries[size_t(form) - 1] = entry;
}

} // namespace uthan::form
