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

Result<BookKind> bookKind(const ByteSource& source)
{
    const auto head = source.head(4096);
    if (!head)
        return head.error();
    if (head->startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")))
        return BookKind::Xls;
    if (!head->startsWith("PK"))
        return head->isEmpty() || !looksLikeText(*head) ? BookKind::Other : BookKind::Text;
    const ZipArchive zip(source);
    if (zip.contains(QStringLiteral("content.xml")))
        return BookKind::Ods;
    const QStringList names = zip.contains(QStringLiteral("xl/workbook.xml")) ? QStringList() : zip.names();
    const bool hasCsv = std::any_of(names.begin(), names.end(),
        [](const QString& name) { return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); });
    return hasCsv ? BookKind::CsvZip : BookKind::Xlsx; // one that is damaged, too
}

Result<Workbook> readWorkbook(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits)
{
    const auto kind = bookKind(source);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case BookKind::Text:
        return readCsvBook(source, fileName, limits);
    case BookKind::Xls:
        return readXls(source, fileName, wanted, limits);
    case BookKind::Ods:
        return readOds(source, fileName, wanted, limits);
    case BookKind::CsvZip:
        return readCsvZip(source, fileName, wanted, limits);
    case BookKind::Xlsx:
        break;
    case BookKind::Other:
        if (source.isEmpty())
            break;
        return Error{ErrorCode::Input,
            QStringLiteral(
                "This is neither a workbook nor a text. Choose the form's .xlsx, .ods, .xls, .csv or .xml file; "
                "a picture or a PDF of it cannot be read."),
            fileName};
    }
    return read(source, fileName, wanted, limits);
}

} // namespace uthan::form::xlsx
