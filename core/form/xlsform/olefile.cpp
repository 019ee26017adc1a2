// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/olefile.h"

#include <algorithm>
#include <QtEndian>

namespace uthan::form::xlsx {

namespace {
    constexpr quint32 kLastSector = 0xFFFFFFFA; // numbers from here on mean an end, not a sector
    constexpr int kEntryBytes = 128;
}

OleFile::OleFile(const ByteSource& source)
{
    auto device = source.open();
    if (!device)
        return;
    m_device = std::move(*device);
    m_size = source.size();
    m_header = m_device->read(512);
    if (m_header.size() < 512 || !m_header.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")))
        return;
    const int sectorBits = qFromLittleEndian<quint16>(m_header.constData() + 30);
    const int smallBits = qFromLittleEndian<quint16>(m_header.constData() + 32);
    if ((sectorBits != 9 && sectorBits != 12) || smallBits < 4 || smallBits >= sectorBits)
        return;
    m_sector = 1 << sectorBits;
    m_small = 1 << smallBits;
    m_smallLimit = number(56);
    m_isOpen = readTable() && readDirectory();
}

namespace {
    quint32 numberAt(const QByteArray& bytes, qint64 at)
    {
        return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
    }
}

quint32 OleFile::number(qint64 at) const
{
    return numberAt(m_header, at);
}

QByteArray OleFile::sector(quint32 number) const
{
    const qint64 at = (qint64(number) + 1) * m_sector;
    return at < m_size && m_device->seek(at) ? m_device->read(m_sector) : QByteArray();
}

// Where each sector goes on: the table is itself in sectors, 109 of them named in the header.
bool OleFile::readTable()
{
    const qint64 sectors = m_size / m_sector;
    std::vector<quint32> parts;
    for (int i = 0; i < 109; ++i)
        parts.push_back(number(76 + 4 * i));
    const int each = m_sector / 4 - 1;
    quint32 more = number(68);
    for (qint64 turns = 0; more < kLastSector && turns <= sectors; ++turns) {
        const QByteArray named = sector(more);
        if (named.size() < m_sector)
            return false;
        for (int i = 0; i < each; ++i)
            parts.push_back(numberAt(named, 4 * i));
        more = numberAt(named, 4 * each);
    }
    for (const quint32 part : parts) {
        const QByteArray table = part < kLastSector ? sector(part) : QByteArray();
        if (table.size() < m_sector)
            continue;
        for (int i = 0; i < m_sector / 4; ++i)
            m_next.push_back(numberAt(table, 4 * i));
        if (qint64(m_next.size()) > sectors + m_sector)
            break;
    }
    return !m_next.empty();
}

std::optional<QByteArray> OleFile::chain(quint32 first, qint64 most) const
{
    QByteArray out;
    if (most > 0)
        out.reserve(static_cast<qsizetype>(std::min(most, m_size)) + m_sector);
    const qint64 sectors = m_size / m_sector + 1;
    for (qint64 turns = 0; first < kLastSector; ++turns) {
        const QByteArray here = sector(first); // the last one of a file may be short
        if (turns > sectors || here.isEmpty() || first >= m_next.size())
            return {};
        out += here;
        if (most >= 0 && out.size() >= most)
            break;
        first = m_next[first];
    }
    return out;
}

bool OleFile::readDirectory()
{
    const std::optional<QByteArray> directory = chain(number(48), -1);
    if (!directory)
        return false;
    for (qsizetype at = 0; at + kEntryBytes <= directory->size(); at += kEntryBytes) {
        const char* entry = directory->constData() + at;
        const int length = qFromLittleEndian<quint16>(entry + 64);
        const char kind = entry[66];
        if (kind == 0 || length < 2 || length > 64)
            continue;
        Entry made;
        for (int i = 0; i + 2 < length; i += 2)
            made.name += QChar(qFromLittleEndian<quint16>(entry + i));
        made.first = qFromLittleEndian<quint32>(entry + 116);
        made.size = qFromLittleEndian<quint32>(entry + 120);
        made.isRoot = kind == 5;
        m_entries.push_back(made);
    }
    const auto root = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& e) { return e.isRoot; });
    if (root == m_entries.end())
        return false;
    if (number(60) < kLastSector) {
        m_smallNext = chain(number(60), -1).value_or(QByteArray());
        m_smallBytes = chain(root->first, root->size).value_or(QByteArray());
    }
    return true;
}

bool OleFile::contains(const QString& stream) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&stream](const Entry& e) { return e.name.compare(stream, Qt::CaseInsensitive) == 0; });
}

std::optional<QByteArray> OleFile::read(const QString& stream) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&stream](const Entry& e) { return e.name.compare(stream, Qt::CaseInsensitive) == 0; });
    if (found == m_entries.end() || qint64(found->size) > m_size)
        return {};
    if (found->size >= m_smallLimit) {
        std::optional<QByteArray> out = chain(found->first, found->size);
        if (!out || quint64(out->size()) < found->size)
            return {};
        return out->left(found->size);
    }
    QByteArray out;
    quint32 sector = found->first;
    while (out.size() < qsizetype(found->size)) {
        const qint64 at = qint64(sector) * m_small;
        if (sector >= kLastSector || at + m_small > m_smallBytes.size() || qint64(sector) * 4 + 4 > m_smallNext.size())
            return {};
        out += m_smallBytes.mid(at, m_small);
        sector = qFromLittleEndian<quint32>(m_smallNext.constData() + qint64(sector) * 4);
    }
    return out.left(found->size);
}

} // namespace uthan::form::xlsx
