// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"
#include "base/readonlydevice.h"

namespace uthan {

// All that a device gives, put away as it comes. One thread.
class PackedPieces {
public:
    explicit PackedPieces(QIODevice& from);
    [[nodiscard]] qint64 size() const { return m_size; }
    // What stands at `at`, up to the end of its piece; until the next call. Empty if the disk does not give it back.
    [[nodiscard]] QByteArrayView from(qint64 at) const;

private:
    PackedRecords m_pieces;
    qint64 m_size = 0;
};

// Bytes that are read from begin to end, some at a time, and hardly stand in memory meanwhile.
class PackedFile : public ReadOnlyDevice {
public:
    explicit PackedFile(std::shared_ptr<const PackedPieces> pieces);
    [[nodiscard]] qint64 size() const override { return m_pieces->size(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

private:
    std::shared_ptr<const PackedPieces> m_pieces;
};

} // namespace uthan
