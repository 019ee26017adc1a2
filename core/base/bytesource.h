// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace uthan {

// The bytes of a file, wherever they are: in memory, on the disk, or made as they are read. Who reads from begin to
// end, some at a time, never holds them as a whole. Copies mean the same bytes.
class ByteSource {
public:
    using Opened = Result<std::unique_ptr<QIODevice>>;
    using Open = std::function<Opened()>; // at its begin, open for reading; it can seek

    ByteSource() = default;
    ByteSource(QByteArray bytes); // NOLINT: implicit on purpose, whoever has the bytes gives them
    ByteSource(qint64 size, Open open);
    // A file of the machine. One that changes between two readings is an Error: what was checked would not be what is
    // kept. What cannot be read twice, as a pipe, is held, up to `mostHeld` bytes.
    [[nodiscard]] static Result<ByteSource> file(const QString& path, qint64 mostHeld);
    // Read from `from` and put away: packed, encrypted, beyond a megabyte in a file without a name. One thread.
    [[nodiscard]] static ByteSource packed(QIODevice& from);

    [[nodiscard]] qint64 size() const { return m_open ? m_size : m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] Opened open() const;
    [[nodiscard]] Result<QByteArray> head(qint64 bytes) const; // fewer, if it has fewer
    [[nodiscard]] Result<QByteArray> whole(qint64 most) const; // an Error if it is longer
    [[nodiscard]] Result<QByteArray> hash() const; // as crypto::hash() of all of them

private:
    QByteArray m_bytes;
    qint64 m_size = 0;
    Open m_open;
};

} // namespace uthan
