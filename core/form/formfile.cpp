// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/compile/formcompiler.h"
#include "form/formfaults.h"
#include "form/lists/longlists.h"
#include "form/otherfiles.h"
#include "form/xform/xformreader.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformreader.h"

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <QDir>
#include <QFileInfo>

namespace uthan::form {

QString cellName(int row, int column)
{
    QString letters;
    for (int c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(QChar(u'A' + (c - 1) % 26));
    return letters + QString::number(row);
}

Result<std::shared_ptr<const FormProgram>> compileXlsForm(const QByteArray& bytes, const QString& fileName)
{
    Result<FormDefinition> definition = readXlsForm(bytes, fileName);
    if (!definition)
        return definition.error();
    return compileForm(std::move(definition.value()));
}

namespace {
    constexpr qint64 kHead = 64 << 10;
}

bool isXml(const QByteArray& bytes)
{
    QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096));
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head = head.sliced(2);
    const bool isWide = head.startsWith(QByteArrayView("<\0", 2)) || head.startsWith(QByteArrayView("\0<", 2));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return isWide || head.trimmed().startsWith('<');
}

Result<FormDefinition> readFormFile(ByteSource bytes, const QString& fileName, size_t mostHeld, FaultyForm* faulty)
{
    const auto head = bytes.head(kHead);
    if (!head)
        return head.error();
    if (const QString what = otherKind(*head, bytes); !what.isEmpty())
        return Error{ErrorCode::Input, what, fileName};
    return isXml(*head) ? readXForm(std::move(bytes), fileName, mostHeld, faulty)
                        : readXlsForm(bytes, fileName, mostHeld, faulty);
}

namespace {
    // An XForm and text have limits of their own, as they are read.
    bool isWorkbook(const QByteArray& head)
    {
        return head.startsWith("PK") || head.startsWith("\xd0\xcf\x11\xe0");
    }
}

Result<ByteSource> formSource(const QString& path, qint64 maxBytes)
{
    const QFileInfo file(path);
    const QDir folder = file.isDir() ? QDir(path) : file.absoluteDir();
    if (!file.isDir() && file.fileName().compare(QLatin1String("survey.csv"), Qt::CaseInsensitive) != 0) {
        auto source = ByteSource::file(path, maxBytes);
        const auto head = source ? source->head(kHead) : Result<QByteArray>(source.error());
        if (!head)
            return head.error();
        if (source->size() <= maxBytes || !isWorkbook(*head))
            return source;
        return Error{ErrorCode::Input,
            QStringLiteral(
                "The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that "
                "are not the form's out of it, and keep long lists of choices in CSV files beside it.")
                .arg(maxBytes >> 20),
            path};
    }
    std::vector<xlsx::Sheet> sheets;
    for (const char* name : {"survey", "choices", "settings", "external_choices", "entities", "osm"}) {
        const QStringList found
            = folder.entryList({QLatin1String(name) + QStringLiteral(".csv")}, QDir::Files | QDir::Readable);
        if (found.isEmpty())
            continue;
        const Result<ByteSource> bytes = ByteSource::file(folder.filePath(found.front()), maxBytes);
        if (!bytes)
            return bytes.error();
        Result<xlsx::Sheet> sheet = xlsx::readCsvSheet(*bytes, found.front());
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty() || sheets.front().name != QLatin1String("survey"))
        return Error{ErrorCode::Input, QStringLiteral("The folder has no file survey.csv, so it is not a form."), path};
    return xlsx::csvBook(sheets);
}

namespace {
    // What compiling a large form took goes back to the system: a form stays open for long.
    void giveBackMemory([[maybe_unused]] qint64 source)
    {
#ifdef __GLIBC__
        constexpr qint64 kLarge = 200'000;
        if (source > kLarge)
            (void)malloc_trim(0);
#endif
    }

    // A stored form without the rows that would be refused today.
    FormDefinition withoutFaults(FaultyForm&& faulty)
    {
        for (const Error& fault : std::as_const(faulty.faults).each())
            faulty.rest.warnings.append({{}, 0, {}, {}, fault.text()});
        return std::move(faulty.rest);
    }

    Result<std::shared_ptr<const FormProgram>> compiled(ByteSource bytes, const QString& fileName, LongLists* longLists,
        const std::function<void(const FormDefinition&)>& look, FormUse use)
    {
        const size_t mostHeld = longLists ? static_cast<size_t>(longLists->mostInForm()) : kHoldAll;
        FaultyForm faulty;
        Result<FormDefinition> definition = readFormFile(std::move(bytes), fileName, mostHeld, &faulty);
        if (!definition && use == FormUse::Stored && faulty.holds)
            definition = withoutFaults(std::move(faulty));
        if (!definition)
            return faulty.holds ? allFaults(std::move(faulty)) : definition.error();
        if (look)
            look(*definition);
        auto program = compileForm(std::move(definition.value()), longLists, use);
        if (longLists && !program)
            longLists->dropAllBut({});
        return program;
    }
}

Result<std::shared_ptr<const FormProgram>> compileFormFile(ByteSource bytes, const QString& fileName,
    LongLists* longLists, const std::function<void(const FormDefinition&)>& look, FormUse use)
{
    const qint64 size = bytes.size();
    auto program = compiled(std::move(bytes), fileName, longLists, look, use);
    giveBackMemory(size);
    return program;
}

} // namespace uthan::form
