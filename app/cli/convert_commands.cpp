// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "command.h"
#include "form/compile/formcompiler.h"
#include "form/formdifferences.h"
#include "form/formfile.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "survey/surveypackage.h"
#include "survey/surveys.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

// form convert: a form in another format.
namespace uthan::cli {
namespace {
    struct Written {
        QByteArray bytes;
        QList<form::Warning> lost;
        QStringList notKept;
    };

    Result<Written> asSheets(const form::FormDefinition& form, const ByteSource& file, const QString& name)
    {
        const auto head = file.head(4096);
        if (!head)
            return head.error();
        auto written = form::isXml(*head) ? form::writeXlsForm(form) : form::writeXlsForm(form, file, name, form);
        if (!written)
            return written.error();
        return Written{std::move(written->bytes), std::move(written->lost), std::move(written->notKept)};
    }

    // A conversion that goes wrong, or not as wanted, must leave what was there.
    Result<void> checkTarget(const QString& in, const QString& out)
    {
        const QString from = QFileInfo(in).canonicalFilePath();
        if (from.isEmpty() || from != QFileInfo(out).canonicalFilePath())
            return {};
        return Error{ErrorCode::Input,
            QStringLiteral("The form would be written over itself. Give the new file another name or folder."), out};
    }

    // Of a zip or a folder: the lists, pictures and sounds that the form names go into a folder beside the new form,
    // where they are looked for. What is there already stays as it is.
    Result<void> bringFiles(
        const survey::Package& package, const form::FormProgram& program, const QString& out, Reply& reply)
    {
        const QFileInfo target(out);
        const QDir folder(target.dir().filePath(target.completeBaseName() + QStringLiteral("-media")));
        int count = 0;
        for (const survey::Attachment& file : survey::attachmentsIn(package.files, program, package.name).files) {
            const QString to = folder.filePath(file.name);
            if (QFileInfo::exists(to)) {
                const auto there = files::read(to, file.bytes.size());
                if (!there || *there != file.bytes)
                    reply.lines << QStringLiteral("note: %1 is there already and stays as it is").arg(to);
                continue;
            }
            if (!QDir().mkpath(folder.path()))
                return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), folder.path()};
            UTHAN_TRY(files::writeDurably(to, file.bytes));
            ++count;
        }
        if (count > 0)
            reply.lines << QStringLiteral("%1: %2 files that the form names").arg(folder.path()).arg(count);
        return {};
    }

    // What is written is read again: nobody is to get another form without a word.
    QStringList readAgain(const form::FormProgram& program, const Written& written, const QString& file)
    {
        constexpr qsizetype kMostSaid = 20;
        const Result<form::FormDefinition> form = form::readFormFile(written.bytes, file);
        const auto again = form ? form::compileForm(*form) : form.error();
        if (!again)
            return {QStringLiteral("what was written cannot be read again: %1").arg(again.error().text())};
        QStringList out;
        QList<form::FormDifference> all = form::formDifferences(program, **again);
        all.removeIf([&written](const form::FormDifference& each) { // said already, in better words
            const QString name = each.path.section(QLatin1Char('/'), -1) + QStringLiteral("”");
            return std::any_of(written.lost.begin(), written.lost.end(), [&name](const form::Warning& lost) {
                return lost.text.contains(QStringLiteral("“") + name) || lost.text.contains(QLatin1Char('/') + name);
            });
        });
        for (const form::FormDifference& each : all.mid(0, kMostSaid))
            out << each.sentence();
        if (all.size() > kMostSaid)
            out << QStringLiteral("%1 more differences").arg(all.size() - kMostSaid);
        return out;
    }

    Result<Reply> formConvert(const Call& call)
    {
        const QString in = call.given[0], out = call.given[1];
        const QString ending = QFileInfo(out).suffix().toLower();
        if (ending != QLatin1String("xml") && ending != QLatin1String("xlsx"))
            return Error{ErrorCode::Input,
                QStringLiteral("a form is written as .xml or .xlsx; \"%1\" ends in neither").arg(out)};
        UTHAN_TRY(checkTarget(in, out));
        const Result<survey::Package> package = survey::readPackage(in);
        if (!package)
            return package.error();
        const QString& name = package->name;
        const bool hasFiles = package->files == in; // a zip, or a folder
        if (hasFiles)
            UTHAN_TRY(checkTarget(QDir(in).filePath(name), out));
        const Result<form::FormDefinition> form = form::readFormFile(package->form, name);
        if (!form)
            return form.error();
        const auto program = form::compileForm(*form);
        if (!program && !call.has("unchecked"))
            return program.error(); // what cannot be filled in is not passed on, but to look at it elsewhere
        Written written;
        if (ending == QLatin1String("xml")) {
            written.bytes = form::writeXForm(*form);
            written.lost = form::lostInXForm(*form);
        } else {
            Result<Written> sheets = asSheets(*form, package->form, name);
            if (!sheets)
                return sheets.error();
            written = std::move(sheets.value());
        }
        UTHAN_TRY(files::writeDurably(out, written.bytes));
        Reply reply;
        reply.lines << QStringLiteral("%1: %2 bytes").arg(out).arg(written.bytes.size());
        if (const QByteArray lists = form::writeItemsets(*form); ending == QLatin1String("xml") && !lists.isEmpty()) {
            const QString beside = QFileInfo(out).dir().filePath(QStringLiteral("itemsets.csv"));
            UTHAN_TRY(files::writeDurably(beside, lists));
            reply.lines << QStringLiteral("%1: %2 bytes, belongs beside the form").arg(beside).arg(lists.size());
        }
        if (hasFiles && program)
            UTHAN_TRY(bringFiles(*package, **program, out, reply));
        QJsonArray warnings;
        if (!program) {
            reply.lines << QStringLiteral("warning: this form cannot be filled in: %1").arg(program.error().text());
            warnings << program.error().text();
        }
        for (const form::Warning& warning : std::as_const(written.lost)) {
            reply.lines << QStringLiteral("warning: %1: %2").arg(warning.where(name), warning.text);
            warnings << warning.text;
        }
        const QStringList other = program ? readAgain(**program, written, QFileInfo(out).fileName()) : QStringList();
        for (const QString& difference : other) {
            reply.lines << QStringLiteral("warning: %1: %2").arg(QFileInfo(out).fileName(), difference);
            warnings << difference;
        }
        for (const QString& note : std::as_const(written.notKept))
            reply.lines << QStringLiteral("note: %1: %2").arg(name, note);
        reply.json = {{QStringLiteral("file"), out}, {QStringLiteral("bytes"), written.bytes.size()},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("notes"), QJsonArray::fromStringList(written.notKept)}};
        return reply;
    }
} // namespace

QList<Command> convertCommands()
{
    return {
        {QStringLiteral("form convert"), QStringLiteral("IN OUT"), QStringLiteral("--unchecked --json"),
            QStringLiteral(
                "write a form (.xlsx, .xls, .ods, .csv, .xml, or a zip or folder with one and its files) as an "
                "XForm (.xml) or an XLSForm (.xlsx)"),
            formConvert},
    };
}

} // namespace uthan::cli
