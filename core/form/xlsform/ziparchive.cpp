// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/ziparchive.h"

#include <zip.h>

namespace uthan::form {

ZipArchive::ZipArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::contains(const QString& name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

QStringList ZipArchive::names() const
{
    QStringList all;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i)
        all << QString::fromUtf8(zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
    return all;
}

Result<QByteArray> ZipArchive::read(const QString& name, qint64 maxBytes) const
{
    const QString again = QStringLiteral(" Copy the file again, or save it again from a spreadsheet program.");
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip, name.toUtf8().constData(), 0, &stat) != 0)
        return Error{ErrorCode::Input, QStringLiteral("The part “%1” is missing from the workbook.").arg(name) + again};
    const Error tooLarge{ErrorCode::Input,
        QStringLiteral("The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and "
                       "columns that are not used, and keep long lists of choices in CSV files beside the form.")
            .arg(name)
            .arg(maxBytes >> 20)};
    if (stat.size > static_cast<zip_uint64_t>(maxBytes))
        return tooLarge;
    if (stat.encryption_method != ZIP_EM_NONE)
        return Error{
            ErrorCode::Input, QStringLiteral("The workbook is locked with a password. Take the password away first.")};
    const Error damaged{
        ErrorCode::Input, QStringLiteral("The part “%1” of the workbook is damaged.").arg(name) + again};
    zip_file_t* file = zip_fopen_index(m_zip, stat.index, 0);
    if (!file)
        return damaged;
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(stat.size));
    char chunk[1 << 16];
    zip_int64_t got = 0;
    while ((got = zip_fread(file, chunk, sizeof chunk)) > 0 && bytes.size() <= maxBytes)
        bytes.append(chunk, static_cast<qsizetype>(got));
    const int closed = zip_fclose(file); // checks the sum over the bytes
    if (bytes.size() > maxBytes)
        return tooLarge;
    if (got < 0 || closed != 0 || static_cast<zip_uint64_t>(bytes.size()) != stat.size)
        return damaged;
    return bytes;
}

} // namespace uthan::form
