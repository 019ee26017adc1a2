// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/surveypackage.h"

#include "form/formfile.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformtypes.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>
#include <functional>
#include <QDir>
#include <QFileInfo>

namespace uthan::survey {

namespace {
    constexpr qint64 kZipBytes = 500LL << 20;

    bool isSheet(const QString& name)
    {
        return name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
            || name.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive)
            || name.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive);
    }

    // What a system or a spreadsheet program leaves beside a file: not a form.
    bool isLeftover(const QString& path)
    {
        const QString name = path.section(QLatin1Char('/'), -1);
        return path.startsWith(QLatin1String("__MACOSX/")) || name.startsWith(QLatin1Char('.'))
            || name.startsWith(QLatin1Char('~'));
    }

    constexpr qint64 kHead = 8192;

    using Head = std::function<Result<QByteArray>(const QString& name)>; // the first bytes of a file

    // The one form among these files: a spreadsheet, else an XForm.
    Result<QString> theForm(const QStringList& names, const QString& path, const Head& head)
    {
        QStringList forms;
        std::copy_if(names.begin(), names.end(), std::back_inserter(forms),
            [](const QString& name) { return isSheet(name) && !isLeftover(name); });
        if (forms.isEmpty()) {
            for (const QString& name : names) {
                if (!name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) || isLeftover(name))
                    continue;
                const auto xml = head(name); // a list of choices may be XML too
                if (xml && xml->contains("http://www.w3.org/2002/xforms"))
                    forms << name;
            }
        }
        if (forms.isEmpty())
            return Error{ErrorCode::Input,
                QStringLiteral("There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv."), path};
        if (forms.size() > 1)
            return Error{ErrorCode::Input,
                QStringLiteral("There are several forms in it: %1. Choose one of them, or put it into a folder of its "
                               "own with its pictures and sounds.")
                    .arg(forms.join(QStringLiteral(", "))),
                path};
        return forms.first();
    }

    Result<Package> fromFolder(const QString& path, qint64 maxBytes)
    {
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files | QDir::Readable, QDir::Name);
        const bool isCsv = std::any_of(names.begin(), names.end(),
            [](const QString& name) { return name.compare(QLatin1String("survey.csv"), Qt::CaseInsensitive) == 0; });
        QString name;
        if (!isCsv) {
            const auto found = theForm(names, path, [&](const QString& file) -> Result<QByteArray> {
                const auto source = ByteSource::file(folder.filePath(file), maxBytes);
                return source ? source->head(kHead) : source.error();
            });
            if (!found)
                return found.error();
            name = *found;
        }
        auto bytes = form::formSource(isCsv ? path : folder.filePath(name), maxBytes);
        if (!bytes)
            return bytes.error();
        return Package{std::move(bytes).value(), isCsv ? folder.dirName() : name, path};
    }

    Result<Package> fromZip(const ByteSource& file, const QString& path, qint64 maxBytes)
    {
        const form::ZipArchive zip(file);
        const auto found = theForm(zip.names(), path, [&](const QString& entry) -> Result<QByteArray> {
            const auto part = zip.open(entry, kZipBytes);
            return part ? Result<QByteArray>((*part)->read(kHead)) : part.error();
        });
        if (!found)
            return found.error();
        const bool isXml = found->endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
        const auto part = zip.open(*found, isXml ? kZipBytes : maxBytes);
        if (!part)
            return part.error();
        ByteSource form = ByteSource::packed(**part);
        if ((*part)->fault() != form::ZipPart::Fault::None)
            return form::ZipArchive::error((*part)->fault(), *found, maxBytes);
        return Package{std::move(form), found->section(QLatin1Char('/'), -1), path};
    }

    // A workbook is a zip too; so is one with a sheet as .csv each, which is the form itself.
    bool isZipOfFiles(const ByteSource& file)
    {
        const form::ZipArchive zip(file);
        if (!zip.isOpen() || zip.contains(QStringLiteral("xl/workbook.xml"))
            || zip.contains(QStringLiteral("content.xml")))
            return false;
        const QStringList names = zip.names();
        return std::none_of(names.begin(), names.end(), [](const QString& name) {
            return name.section(QLatin1Char('/'), -1).compare(QLatin1String("survey.csv"), Qt::CaseInsensitive) == 0;
        });
    }
}

Result<Package> readPackage(const QString& path, qint64 maxBytes)
{
    const QFileInfo file(path);
    if (file.isDir())
        return fromFolder(path, maxBytes);
    const bool isZip = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    if (isZip) {
        const auto source = ByteSource::file(path, kZipBytes);
        if (!source)
            return source.error();
        return isZipOfFiles(*source) ? fromZip(*source, path, maxBytes) : Package{*source, file.fileName(), path};
    }
    auto bytes = form::formSource(path, maxBytes);
    if (!bytes)
        return bytes.error();
    return Package{std::move(bytes).value(), file.fileName(), file.absolutePath()};
}

namespace {
    constexpr qint64 kLook = 64 << 10; // of a .csv
    constexpr int kRowsLooked = 20;

    // The first types that the sheet survey names are all such as forms have.
    bool isSurvey(const form::xlsx::Sheet& sheet)
    {
        int type = -1;
        bool hasName = false, hasLabel = false;
        int left = kRowsLooked;
        bool isHeading = true, isAny = false;
        for (const form::xlsx::Row& row : sheet.rows) {
            for (const auto& [column, text] : row.cells) {
                const QString cell = text.trimmed().toLower();
                if (isHeading) {
                    type = cell == QLatin1String("type") ? column : type;
                    hasName = hasName || cell == QLatin1String("name");
                    hasLabel = hasLabel || cell.startsWith(QLatin1String("label"));
                } else if (column == type && !cell.isEmpty()) {
                    if (!form::parseRowType(text.trimmed()))
                        return false;
                    isAny = true;
                }
            }
            isHeading = false;
            if (type < 0 || !hasName || --left == 0)
                break;
        }
        return isAny && hasName && hasLabel;
    }

    bool isCsvForm(const QString& path)
    {
        const auto source = ByteSource::file(path, kZipBytes);
        auto head = source ? source->head(kLook) : Result<QByteArray>(source.error());
        if (!head)
            return false;
        QByteArray bytes = *head;
        if (source->size() > bytes.size())
            bytes.truncate(bytes.lastIndexOf('\n') + 1);
        const auto book = form::xlsx::readCsvBook(ByteSource(bytes), QFileInfo(path).fileName());
        return book && std::any_of(book->sheets.begin(), book->sheets.end(), [](const form::xlsx::Sheet& sheet) {
            return sheet.name.compare(QLatin1String("survey"), Qt::CaseInsensitive) == 0 && isSurvey(sheet);
        });
    }
}

QFileInfoList formsIn(const QString& folder)
{
    QFileInfoList found
        = QDir(folder).entryInfoList({QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.xls"),
                                         QStringLiteral("*.zip"), QStringLiteral("*.xml"), QStringLiteral("*.csv")},
            QDir::Files | QDir::Readable, QDir::Time);
    found.removeIf([](const QFileInfo& file) {
        return file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0
            && !isCsvForm(file.absoluteFilePath());
    });
    for (const QFileInfo& inside :
        QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Time)) {
        const QStringList survey
            = QDir(inside.absoluteFilePath()).entryList({QStringLiteral("survey.csv")}, QDir::Files | QDir::Readable);
        if (!survey.isEmpty() && isCsvForm(QDir(inside.absoluteFilePath()).filePath(survey.front())))
            found.append(inside);
    }
    return found;
}

} // namespace uthan::survey
