// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <QByteArray>
#include <QString>
#include <QtEndian>
#include <utility>
#include <vector>
#include <zip.h>

// The containers that workbooks come in, made around what is being fuzzed: so the bytes reach the reader of the sheets
// instead of failing at a checksum.
namespace fuzzing {

inline QByteArray zipOf(const std::vector<std::pair<const char*, QByteArray>>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : parts) {
        const zip_int64_t index = zip_file_add(zip, name,
            zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0), ZIP_FL_OVERWRITE);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray out(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), static_cast<zip_uint64_t>(out.size()));
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

// A compound file of one stream, in sectors of 512 bytes: header, table, directory, stream.
inline QByteArray compoundOf(QByteArray stream)
{
    constexpr int kSector = 512;
    stream.truncate(100 * kSector); // one sector of table is enough for these
    const auto size = std::max<qsizetype>(stream.size(), 4096); // below that it would be in small sectors
    stream.append(QByteArray((size + kSector - 1) / kSector * kSector - stream.size(), '\0'));
    const auto sectors = static_cast<quint32>(stream.size() / kSector);
    const auto put = [](QByteArray& to, int at, auto value) { qToLittleEndian(value, to.data() + at); };
    QByteArray header(kSector, '\0');
    header.replace(0, 8, QByteArray::fromHex("D0CF11E0A1B11AE1"));
    put(header, 30, quint16(9));
    put(header, 32, quint16(6));
    put(header, 48, quint32(1)); // the directory
    put(header, 56, quint32(4096));
    put(header, 60, quint32(0xFFFFFFFE));
    put(header, 68, quint32(0xFFFFFFFE));
    header.replace(76, kSector - 76, QByteArray(kSector - 76, '\xFF'));
    put(header, 76, quint32(0)); // the table
    QByteArray table(kSector, '\xFF');
    put(table, 0, quint32(0xFFFFFFFD));
    put(table, 4, quint32(0xFFFFFFFE));
    for (quint32 i = 0; i < sectors; ++i)
        put(table, 8 + 4 * static_cast<int>(i), i + 1 < sectors ? i + 3 : quint32(0xFFFFFFFE));
    QByteArray directory(kSector, '\0');
    const auto entry = [&](int at, const QString& name, char kind, quint32 first, quint32 bytes) {
        for (int i = 0; i < name.size(); ++i)
            put(directory, at + 2 * i, quint16(name.at(i).unicode()));
        put(directory, at + 64, quint16(2 * name.size() + 2));
        directory[at + 66] = kind;
        put(directory, at + 116, first);
        put(directory, at + 120, bytes);
    };
    entry(0, QStringLiteral("Root Entry"), 5, 0xFFFFFFFE, 0);
    entry(128, QStringLiteral("Workbook"), 2, 2, static_cast<quint32>(stream.size()));
    return header + table + directory + stream;
}

} // namespace fuzzing
