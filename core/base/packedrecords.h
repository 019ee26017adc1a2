// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstring>
#include <memory>
#include <QByteArray>
#include <QString>
#include <vector>

class QTemporaryFile;

namespace uthan {

// Many small records, put in one after the other and read again, of which hardly any stand in memory: they are packed
// in blocks, and what is more than a few of those lies in a file without a name, encrypted with a key that is kept
// nowhere. One thread.
class PackedRecords {
public:
    PackedRecords();
    ~PackedRecords();
    PackedRecords(PackedRecords&&) noexcept;
    PackedRecords& operator=(PackedRecords&&) noexcept;
    void append(QByteArrayView record);
    [[nodiscard]] size_t size() const { return m_count; }
    // Until the next call; quick for those near the last few. Empty, and isBroken(), if the disk does not give it back.
    [[nodiscard]] QByteArrayView at(size_t index) const;
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    struct Block {
        size_t first = 0; // record
        QByteArray packed; // empty: in the file
        qint64 start = 0, length = 0; // there
    };
    struct Opened {
        size_t block = 0;
        QByteArray bytes;
        std::vector<quint32> starts; // of its records, and the end
    };
    struct File;
    void pack();
    void putInFile(Block& block);
    [[nodiscard]] const Opened& opened(size_t block) const;
    [[nodiscard]] QByteArray unpacked(const Block& block) const;
    static void findStarts(Opened& opened);

    std::vector<Block> m_blocks;
    Opened m_last; // still being filled
    size_t m_count = 0;
    qint64 m_inMemory = 0;
    std::unique_ptr<File> m_file;
    mutable std::vector<Opened> m_cache; // the one used last in front
    mutable bool m_isBroken = false;
};

// Numbers and texts of a record, one after the other; to be read in the order they were written.
class RecordWriter {
public:
    void clear() { m_bytes.resize(0); }
    void number(qint32 value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void text(QStringView text)
    {
        number(static_cast<qint32>(text.size()));
        m_bytes.append(reinterpret_cast<const char*>(text.data()), text.size() * qsizetype(sizeof(QChar)));
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class RecordReader {
public:
    explicit RecordReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_bytes.size() < qsizetype(sizeof(qint32)); }
    qint32 number()
    {
        qint32 value = 0;
        if (!atEnd()) {
            std::memcpy(&value, m_bytes.data(), sizeof value);
            m_bytes = m_bytes.sliced(sizeof value);
        }
        return value;
    }
    QString text()
    {
        const qsizetype letters = number();
        const qsizetype bytes = letters * qsizetype(sizeof(QChar));
        if (letters <= 0 || m_bytes.size() < bytes)
            return {};
        QString text(letters, Qt::Uninitialized);
        std::memcpy(text.data(), m_bytes.data(), static_cast<size_t>(bytes));
        m_bytes = m_bytes.sliced(bytes);
        return text;
    }

private:
    QByteArrayView m_bytes;
};

} // namespace uthan
