// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QString>
#include <vector>

namespace uthan::form::xlsx {

// A compound file, as old office programs wrote: streams in chains of sectors. Reads what is within its bounds only;
// a chain that leads out of the file or runs in a circle gives nothing. Only the tables of the file are held.
class OleFile {
public:
    explicit OleFile(const ByteSource& source);
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
    [[nodiscard]] quint32 number(qint64 at) const; // of the header, little endian; 0 outside
    [[nodiscard]] QByteArray sector(quint32 number) const; // fewer bytes at the end of the file
    [[nodiscard]] std::optional<QByteArray> chain(quint32 first, qint64 most) const;
    bool readTable();
    bool readDirectory();

    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = 0; // of the file
    QByteArray m_header;
    bool m_isOpen = false;
    int m_sector = 512;
    int m_small = 64;
    quint32 m_smallLimit = 4096;
    std::vector<quint32> m_next; // by sector
    QByteArray m_smallNext, m_smallBytes;
    std::vector<Entry> m_entries;
};

} // namespace uthan::form::xlsx
