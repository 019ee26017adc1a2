// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/otherfiles.h"

#include "form/xlsform/ziparchive.h"

#include <algorithm>
#include <iterator>

namespace uthan::form {

namespace {
    QString insteadOfForm(const char* what)
    {
        return QStringLiteral("This is %1, not a form. Choose the form's own file (.xlsx, .ods, .xls, .csv or .xml).")
            .arg(QLatin1String(what));
    }

    // By its first bytes.
    QString byMark(const QByteArray& bytes)
    {
        struct Mark {
            QByteArray bytes;
            const char* what;
            qsizetype at = 0;
        };
        static const Mark marks[]{{"%PDF", "a PDF"}, {"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"},
            {"GIF8", "a picture"}, {"WEBP", "a picture", 8}, {"ftypheic", "a picture", 4},
            {"{\\rtf", "a text document"}, {"7z\xbc\xaf\x27\x1c", "a packed archive"}, {"Rar!", "a packed archive"},
            {"\x1f\x8b", "a packed archive"}, {"SQLite format 3", "a database"}};
        const auto found = std::find_if(std::begin(marks), std::end(marks),
            [&bytes](const Mark& mark) { return bytes.mid(mark.at, mark.bytes.size()) == mark.bytes; });
        return found == std::end(marks) ? QString() : insteadOfForm(found->what);
    }

    // Documents of other programs are zip archives, as workbooks are.
    QString byParts(const ByteSource& source)
    {
        const ZipArchive zip(source);
        if (!zip.isOpen())
            return {};
        if (zip.contains(QStringLiteral("word/document.xml")))
            return insteadOfForm("a text document");
        if (zip.contains(QStringLiteral("ppt/presentation.xml")))
            return insteadOfForm("a presentation");
        if (zip.contains(QStringLiteral("mimetype")) && zip.contains(QStringLiteral("content.xml"))) {
            const auto type = zip.read(QStringLiteral("mimetype"), 200);
            if (type && type->startsWith("application/vnd.oasis.opendocument.") && !type->contains("spreadsheet"))
                return insteadOfForm(type->contains("presentation") ? "a presentation" : "a text document");
        }
        const QStringList names = zip.names();
        const bool isNumbers = std::any_of(names.begin(), names.end(), [](const QString& name) {
            return name.startsWith(QLatin1String("Index/")) && name.endsWith(QLatin1String(".iwa"));
        });
        if (isNumbers || zip.contains(QStringLiteral("Index.zip")))
            return QStringLiteral(
                "This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx).");
        if (zip.contains(QStringLiteral("xl/workbook.bin")))
            return QStringLiteral("This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet "
                                  "program and save it as .xlsx.");
        return {};
    }

    QString byText(const QByteArray& bytes)
    {
        const QByteArray head = bytes.left(4096).toLower();
        const QByteArray start = head.startsWith("\xef\xbb\xbf") ? head.mid(3).trimmed() : head.trimmed();
        const auto isForm = [&bytes] { return bytes.contains("http://www.w3.org/2002/xforms"); };
        const bool isPage = start.startsWith("<!doctype html") || start.startsWith("<html")
            || start.startsWith("<table") || start.startsWith("mime-version:");
        if (isPage && !isForm())
            return QStringLiteral(
                "This is a web page, not a workbook: some programs save tables so, with the name of a "
                "workbook, or a page came instead of the download. Open it in a spreadsheet program "
                "and save it as .xlsx, or download the form again.");
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
            return QStringLiteral("This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet "
                                  "program and save it as .xlsx.");
        if (start.startsWith("{") && head.contains("docs.google.com"))
            return QStringLiteral("This is only a link to a sheet on the internet. Open it there and download it as "
                                  "Excel (.xlsx).");
        if (start.startsWith('<') && head.contains("<svg"))
            return insteadOfForm("a picture");
        const bool isAnswers = start.startsWith('<') && !head.contains(":html") && !isForm()
            && (head.contains("instanceid") || head.contains("http://openrosa.org/xforms"));
        return isAnswers ? insteadOfForm("what somebody answered") : QString();
    }
}

QString otherKind(const QByteArray& head, const ByteSource& whole)
{
    QString what = byMark(head);
    if (what.isEmpty())
        what = head.startsWith("PK") ? byParts(whole) : byText(head);
    return what;
}

} // namespace uthan::form
