// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/textlist.h"

#include <algorithm>
#include <cstring>

namespace uthan::form {

int TextPool::addEntry()
{
    return m_entries++;
}

void TextPool::begin(size_t language)
{
    if (m_languages.size() <= language)
        m_languages.resize(language + 1);
    m_languages[language].started = m_languages[language].pool.size();
}

// Texts of languages come one language after the other: each has its own records.
void TextPool::pack(Language& in, int entry)
{
    const QStringView text = QStringView(in.pool).mid(in.started).trimmed();
    const auto at = static_cast<size_t>(entry - m_packFrom);
    if (in.records.size() <= at)
        in.records.resize(at + 1, -1);
    in.records[at] = static_cast<qint32>(in.packed.size());
    in.packed.append({reinterpret_cast<const char*>(text.data()), text.size() * qsizetype(sizeof(QChar))});
    in.pool.truncate(in.started);
}

bool TextPool::isBroken() const
{
    return std::any_of(m_languages.begin(), m_languages.end(), [](const Language& in) { return in.packed.isBroken(); });
}

void TextPool::end(size_t language, int entry)
{
    Language& in = m_languages[language];
    if (isPacked(entry))
        return pack(in, entry);
    const QStringView whole = QStringView(in.pool).mid(in.started);
    const QStringView text = whole.trimmed();
    const Span span{static_cast<quint32>(in.started + (text.data() - whole.data())), static_cast<quint32>(text.size())};
    in.pool.truncate(span.start + span.length);
    if (in.spans.size() <= size_t(entry))
        in.spans.resize(size_t(entry) + 1);
    in.spans[size_t(entry)] = span;
}

void TextPool::set(size_t language, int entry, QStringView text)
{
    begin(language);
    append(language, text);
    end(language, entry);
}

void TextPool::squeeze()
{
    for (Language& language : m_languages) {
        language.pool.squeeze();
        language.spans.shrink_to_fit();
    }
}

bool TextPool::has(size_t language, int entry) const
{
    if (language < m_languages.size() && isPacked(entry)) {
        const auto at = static_cast<size_t>(entry - m_packFrom);
        return at < m_languages[language].records.size() && m_languages[language].records[at] >= 0;
    }
    return language < m_languages.size() && size_t(entry) < m_languages[language].spans.size()
        && m_languages[language].spans[size_t(entry)].start != kNone;
}

QStringView TextPool::view(size_t language, int entry) const
{
    if (!has(language, entry))
        return {};
    if (isPacked(entry)) {
        const Language& in = m_languages[language];
        const QByteArrayView bytes = in.packed.at(static_cast<size_t>(in.records[size_t(entry - m_packFrom)]));
        in.unpacked.resize(bytes.size() / qsizetype(sizeof(QChar)));
        std::memcpy(in.unpacked.data(), bytes.data(), static_cast<size_t>(bytes.size()));
        return in.unpacked;
    }
    const Span span = m_languages[language].spans[size_t(entry)];
    return QStringView(m_languages[language].pool).mid(span.start, span.length);
}

TextList::TextList(const TextPool& pool, int entry)
{
    if (!pool.isPacked(entry)) {
        m_pool = &pool;
        m_entry = entry;
        return;
    }
    m_own = new Own; // it holds its own of those that are packed
    for (size_t l = 0; l < pool.languages(); ++l)
        m_own->texts.push_back(pool.view(l, entry).toString());
}

QStringView TextList::view(size_t language) const
{
    if (m_pool)
        return m_pool->view(language, m_entry);
    return m_own && language < m_own->texts.size() ? QStringView(m_own->texts[language]) : QStringView();
}

QString TextList::operator[](size_t language) const
{
    if (m_pool)
        return m_pool->view(language, m_entry).toString();
    return m_own && language < m_own->texts.size() ? m_own->texts[language] : QString();
}

TextList::Own& TextList::own()
{
    if (!m_own)
        m_own = new Own;
    if (m_pool) {
        const auto pool = m_pool;
        m_pool = nullptr;
        for (size_t l = 0; l < pool->languages(); ++l)
            m_own->texts.push_back(pool->view(l, m_entry).toString());
    }
    return *m_own;
}

QString TextList::heading() const
{
    switch (m_element) {
    case Element::Label:
        return QStringLiteral("<label>");
    case Element::Hint:
        return QStringLiteral("<hint>");
    case Element::ConstraintMessage:
        return QStringLiteral("<bind> constraintMsg");
    case Element::RequiredMessage:
        return QStringLiteral("<bind> requiredMsg");
    case Element::None:
        break;
    }
    return m_own ? m_own->heading : QString();
}

void TextList::setHeading(const QString& heading, int index)
{
    Own& mine = own();
    mine.heading = heading;
    mine.headingIndex = index;
}

} // namespace uthan::form
