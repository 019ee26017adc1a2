// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QByteArray>
#include <QString>
#include <vector>

namespace uthan::form::xlsx {

// A compound file, as old office programs wrote: streams in chains of sectors. Reads what is within its bounds only;
// a chain that leads out of the file or runs in a circle gives nothing. The bytes must outlive it.
class OleFile {
public:
    explicit OleFile(const QByteArray& bytes);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool contains(const QString& stream) const;
    [[nodiscard]] std::optional<QByteArray> read(const QString& stream) const; // nothing: not there, or damaged

private:
    struct Entry {
        QString name;
        quint32 first = 0;
        quint32 size = 0;
        bool isRoot = false;
    };
    [[nodiscard]] quint32 number(qint64 at) const; // little endian; 0 outside the file
    [[nodiscard]] std::optional<QByteArray> chain(quint32 sector, qint64 most) const;
    bool readTable();
    bool readDirectory();

    const QByteArray& m_bytes;
    bool m_isOpen = false;
    int m_sector = 512;
    int m_small = 64;
    quint32 m_smallLimit = 4096;
    std::vector<quint32> m_next; // by sector
    QByteArray m_smallNext, m_smallBytes;
    std::vector<Entry> m_entries;
};

} // namespace uthan::form::xlsx
