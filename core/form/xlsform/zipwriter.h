// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"

#include <memory>
#include <QByteArray>
#include <QString>
#include <vector>

struct zip;
struct zip_source;

namespace uthan::form {

// A zip archive that grows in memory, from nothing or from another one, whose parts stay as they are packed there.
// Every entry that is put in carries the same time, so that equal parts are equal archives. One use.
class ZipWriter {
public:
    ZipWriter();
    explicit ZipWriter(const QByteArray& original);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;
    [[nodiscard]] bool put(const QString& name, const QByteArray& bytes); // in place of one of that name
    // The same of one that came in pieces and is too large to be held as a whole.
    [[nodiscard]] bool put(const QString& name, PackedRecords pieces, qint64 size);
    void remove(const QString& name);
    [[nodiscard]] QByteArray finish(); // empty if it could not be put together

private:
    struct Pieces;
    void open(const QByteArray& original, int flags);
    [[nodiscard]] bool add(const QString& name, zip_source* part);
    static qint64 readPieces(Pieces& pieces, char* data, qint64 length);

    std::vector<QByteArray> m_held; // until it is finished
    std::vector<std::unique_ptr<Pieces>> m_pieces;
    zip_source* m_source = nullptr;
    zip* m_zip = nullptr;
};

} // namespace uthan::form
