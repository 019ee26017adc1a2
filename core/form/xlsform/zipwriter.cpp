// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/zipwriter.h"

#include <algorithm>
#include <cstring>
#include <zip.h>

namespace uthan::form {

struct ZipWriter::Pieces {
    PackedRecords records;
    qint64 size = 0;
    size_t next = 0; // the one that is being given
    qsizetype given = 0; // of it
};

ZipWriter::ZipWriter()
{
    open({}, ZIP_TRUNCATE);
}

ZipWriter::ZipWriter(const QByteArray& original)
{
    open(original, 0);
}

void ZipWriter::open(const QByteArray& original, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    m_held.push_back(original);
    m_source = zip_source_buffer_create(original.isEmpty() ? nullptr : m_held.back().constData(),
        static_cast<zip_uint64_t>(original.size()), 0, &error);
    if (m_source) {
        zip_source_keep(m_source);
        m_zip = zip_open_from_source(m_source, flags, &error);
        if (!m_zip)
            zip_source_free(m_source); // what was kept for the archive
    }
    zip_error_fini(&error);
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zip_discard(m_zip);
    if (m_source)
        zip_source_free(m_source);
}

bool ZipWriter::put(const QString& name, const QByteArray& bytes)
{
    if (!m_zip)
        return false;
    m_held.push_back(bytes);
    const QByteArray& held = m_held.back();
    return add(name, zip_source_buffer(m_zip, held.constData(), static_cast<zip_uint64_t>(held.size()), 0));
}

bool ZipWriter::put(const QString& name, PackedRecords records, qint64 size)
{
    if (!m_zip)
        return false;
    m_pieces.push_back(std::make_unique<Pieces>(Pieces{std::move(records), size}));
    const auto give = [](void* state, void* data, zip_uint64_t length, zip_source_cmd_t command) -> zip_int64_t {
        auto& pieces = *static_cast<Pieces*>(state);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            pieces.next = 0;
            pieces.given = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return readPieces(pieces, static_cast<char*>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = static_cast<zip_uint64_t>(pieces.size);
            stat->valid = ZIP_STAT_SIZE;
            return sizeof *stat;
        }
        case ZIP_SOURCE_ERROR: {
            const int error[]{ZIP_ER_READ, 0};
            std::memcpy(data, error, sizeof error);
            return sizeof error;
        }
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return 0;
        }
    };
    return add(name, zip_source_function(m_zip, give, m_pieces.back().get()));
}

qint64 ZipWriter::readPieces(Pieces& pieces, char* data, qint64 length)
{
    qint64 got = 0;
    while (got < length && pieces.next < pieces.records.size()) {
        const QByteArrayView left = pieces.records.at(pieces.next).sliced(pieces.given);
        const qsizetype now = std::min<qsizetype>(left.size(), length - got);
        std::memcpy(data + got, left.data(), static_cast<size_t>(now));
        got += now;
        pieces.given += now;
        if (now == left.size()) {
            ++pieces.next;
            pieces.given = 0;
        }
    }
    return pieces.records.isBroken() ? -1 : got;
}

bool ZipWriter::add(const QString& name, zip_source* part)
{
    const zip_int64_t index
        = part ? zip_file_add(m_zip, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) : -1;
    if (index < 0) {
        zip_source_free(part);
        return false;
    }
    constexpr zip_uint16_t kFirstDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01
    return zip_file_set_dostime(m_zip, static_cast<zip_uint64_t>(index), 0, kFirstDay, 0) == 0;
}

void ZipWriter::remove(const QString& name)
{
    const zip_int64_t index = m_zip ? zip_name_locate(m_zip, name.toUtf8().constData(), 0) : -1;
    if (index >= 0)
        (void)zip_delete(m_zip, static_cast<zip_uint64_t>(index));
}

QByteArray ZipWriter::finish()
{
    if (!m_zip || zip_close(m_zip) != 0)
        return {};
    m_zip = nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(m_source, &stat) != 0 || zip_source_open(m_source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(m_source, bytes.data(), stat.size);
    zip_source_close(m_source);
    return got == bytes.size() ? bytes : QByteArray();
}

} // namespace uthan::form
