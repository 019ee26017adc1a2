// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/workbook.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>

namespace uthan::form::xlsx {

namespace {
    bool looksLikeText(const QByteArray& bytes)
    {
        const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
        return isUtf16 || wideWithoutMark(bytes)
            || !QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0');
    }
}

std::optional<QStringConverter::Encoding> wideWithoutMark(const QByteArray& bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    int even = 0, odd = 0; // of the headings nearly every second byte is 0
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 ? odd : even);
    }
    const qsizetype most = head.size() / 2;
    if (most < 4 || (even > 0 && odd > 0) || even + odd < most * 3 / 4)
        return {};
    return odd > 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

Result<Workbook> readWorkbook(
    const ByteSource& source, const QString& fileName, const QStringList& wanted, const Limits& limits)
{
    const auto head = source.head(4096);
    if (!head)
        return head.error();
    const bool isOld = head->startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1"));
    const bool isZip = head->startsWith("PK");
    if (!isOld && !isZip && !head->isEmpty() && looksLikeText(*head))
        return readCsvBook(source, fileName, limits);
    const auto held = source.whole(isOld || isZip ? limits.totalBytes : head->size());
    const QByteArray bytes = held ? *held : *head;
    if (!held && (isOld || isZip))
        return Error{held.error().code, held.error().detail, fileName};
    if (isOld)
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
    }
    if (!bytes.isEmpty() && !bytes.startsWith("PK"))
        return Error{ErrorCode::Input,
            QStringLiteral(
                "This is neither a workbook nor a text. Choose the form's .xlsx, .ods, .xls, .csv or .xml file; "
                "a picture or a PDF of it cannot be read."),
            fileName};
    return read(bytes, fileName, wanted, limits);
}

} // namespace uthan::form::xlsx
