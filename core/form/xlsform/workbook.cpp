// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/workbook.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>

namespace uthan::form::xlsx {

namespace {
    bool looksLikeText(const QByteArray& bytes)
    {
        const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
        return isUtf16 || !QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0');
    }
}

Result<Workbook> readWorkbook(
    const QByteArray& bytes, const QString& fileName, const QStringList& wanted, const Limits& limits)
{
    if (bytes.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")))
        return readXls(bytes, fileName, wanted, limits);
    if (bytes.startsWith("PK")) {
        const ZipArchive zip(bytes);
        if (zip.isOpen() && zip.contains(QStringLiteral("content.xml")))
            return readOds(bytes, fileName, wanted, limits);
        if (zip.isOpen() && !zip.contains(QStringLiteral("xl/workbook.xml"))) {
            const QStringList names = zip.names();
            const bool hasCsv = std::any_of(names.begin(), names.end(),
                [](const QString& name) { return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); });
            if (hasCsv)
                return readCsvZip(bytes, fileName, wanted, limits);
        }
    } else if (!bytes.isEmpty() && looksLikeText(bytes)) {
        return readCsvBook(bytes, fileName, limits);
    }
    return read(bytes, fileName, wanted, limits);
}

} // namespace uthan::form::xlsx
