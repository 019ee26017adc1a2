// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"

#include <QIODevice>

namespace uthan {

// Bytes that are read from begin to end, some at a time, and hardly stand in memory meanwhile.
class PackedFile : public QIODevice {
public:
    explicit PackedFile(const QByteArray& bytes);
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isBroken() const { return m_pieces.isBroken(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    PackedRecords m_pieces;
    qint64 m_size = 0;
};

} // namespace uthan
