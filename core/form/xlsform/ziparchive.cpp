// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/ziparchive.h"

#include <zip.h>

namespace uthan::form {

namespace {
    // What libzip asks of a file that it reads; `user` is the device.
    zip_int64_t answer(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto* device = static_cast<QIODevice*>(user);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_OPEN:
            return device->seek(0) ? 0 : -1;
        case ZIP_SOURCE_READ:
            return device->read(static_cast<char*>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_TELL:
            return device->pos();
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device->pos()),
                static_cast<zip_uint64_t>(device->size()), data, length, nullptr);
            return to >= 0 && device->seek(to) ? 0 : -1;
        }
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->valid = ZIP_STAT_SIZE;
            stat->size = static_cast<zip_uint64_t>(device->size());
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR: {
            zip_error_t error;
            zip_error_init_with_code(&error, ZIP_ER_READ);
            const zip_int64_t size = zip_error_to_data(&error, data, length);
            zip_error_fini(&error);
            return size;
        }
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            return -1;
        }
    }
}

ZipArchive::ZipArchive(const ByteSource& source)
{
    auto device = source.open();
    if (!device)
        return;
    m_device = std::move(*device);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* of = zip_source_function_create(answer, m_device.get(), &error);
    if (of) {
        m_zip = zip_open_from_source(of, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(of);
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
    return m_zip && zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

QStringList ZipArchive::names() const
{
    QStringList all;
    for (zip_int64_t i = 0; m_zip && i < zip_get_num_entries(m_zip, 0); ++i)
        all << QString::fromUtf8(zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
    return all;
}

namespace {
    const QString kAgain = QStringLiteral(" Copy the file again, or save it again from a spreadsheet program.");
}

Error ZipArchive::error(ZipPart::Fault fault, const QString& name, qint64 maxBytes)
{
    if (fault == ZipPart::Fault::TooLarge)
        return {ErrorCode::Input,
            QStringLiteral("The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows "
                           "and columns that are not used, and keep long lists of choices in CSV files beside the "
                           "form.")
                .arg(name)
                .arg(maxBytes >> 20)};
    return {ErrorCode::Input, QStringLiteral("The part “%1” of the workbook is damaged.").arg(name) + kAgain};
}

Result<std::unique_ptr<ZipPart>> ZipArchive::open(const QString& name, qint64 maxBytes, ZipPart::Look look) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (!m_zip || zip_stat(m_zip, name.toUtf8().constData(), 0, &stat) != 0)
        return Error{
            ErrorCode::Input, QStringLiteral("The part “%1” is missing from the workbook.").arg(name) + kAgain};
    if (stat.size > static_cast<zip_uint64_t>(maxBytes))
        return error(ZipPart::Fault::TooLarge, name, maxBytes);
    if (stat.encryption_method != ZIP_EM_NONE)
        return Error{
            ErrorCode::Input, QStringLiteral("The workbook is locked with a password. Take the password away first.")};
    zip_file_t* file = zip_fopen_index(m_zip, stat.index, 0);
    if (!file)
        return error(ZipPart::Fault::Damaged, name, maxBytes);
    return std::make_unique<ZipPart>(file, static_cast<qint64>(stat.size), maxBytes, std::move(look));
}

Result<QByteArray> ZipArchive::read(const QString& name, qint64 maxBytes) const
{
    const auto part = open(name, maxBytes);
    if (!part)
        return part.error();
    QByteArray bytes = (*part)->readAll();
    if ((*part)->fault() != ZipPart::Fault::None)
        return error((*part)->fault(), name, maxBytes);
    return bytes;
}

ZipPart::ZipPart(zip_file* file, qint64 size, qint64 maxBytes, Look look)
    : m_file(file)
    , m_size(size)
    , m_most(maxBytes)
    , m_look(std::move(look))
{
}

ZipPart::~ZipPart()
{
    if (m_file)
        (void)zip_fclose(m_file);
}

void ZipPart::finish(bool wasWhole)
{
    const int closed = zip_fclose(m_file); // checks the sum over the bytes
    m_file = nullptr;
    if (m_fault == Fault::None && (!wasWhole || closed != 0))
        m_fault = Fault::Damaged;
}

qint64 ZipPart::readData(char* data, qint64 maxSize)
{
    if (!m_file || maxSize <= 0)
        return 0;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got <= 0) {
        finish(got == 0 && m_given == m_size);
        return 0;
    }
    m_given += got;
    if (m_given > m_most)
        m_fault = Fault::TooLarge;
    else if (m_look && !m_look(QByteArrayView(data, static_cast<qsizetype>(got))))
        m_fault = Fault::Refused;
    if (m_fault == Fault::None)
        return got;
    finish(false);
    return 0;
}

} // namespace uthan::form
