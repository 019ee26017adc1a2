// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/filechecks.h"

#include "form/fileuses.h"
#include "form/lists/listreader.h"
#include "form/lists/memorylist.h"
#include "form/lists/severalnames.h"
#include "form/nearestname.h"

#include <algorithm>
#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace uthan::survey {

namespace {
    constexpr int kMostNames = 300'000; // looked at for doubles

    // What a list has, without keeping it.
    class ListLook : public form::lists::RowSink {
    public:
        ListLook(QStringList valueColumns, QList<std::pair<QString, QString>> several)
            : m_wanted(std::move(valueColumns))
            , m_several(std::move(several))
        {
        }
        struct Names { // of the column that gives choices their names
            QSet<QString> seen;
            int empty = 0, twice = 0, firstEmpty = 0, firstTwice = 0;
            QString twiceName;
        };
        Result<void> addColumn(const QString& name) override
        {
            columns << name;
            if (m_wanted.contains(name))
                m_names.insert(static_cast<int>(columns.size()) - 1, {});
            return m_several.addColumn(name);
        }
        Result<void> addRow(const std::vector<QString>& values) override
        {
            ++rows;
            for (auto it = m_names.begin(); it != m_names.end(); ++it) {
                const QString name = size_t(it.key()) < values.size() ? values[size_t(it.key())] : QString();
                Names& of = it.value();
                if (name.trimmed().isEmpty()) {
                    of.firstEmpty = of.empty++ == 0 ? rows : of.firstEmpty;
                } else if (of.seen.contains(name)) {
                    if (of.twice++ == 0) {
                        of.firstTwice = rows;
                        of.twiceName = name;
                    }
                } else if (rows <= kMostNames) {
                    of.seen.insert(name);
                }
            }
            return m_several.addRow(values);
        }
        void letterLeftOut(int row, const QString& column, char16_t letter) override
        {
            if (letters++ == 0)
                firstLetter = {row, column, letter};
        }
        [[nodiscard]] Names namesOf(const QString& column) const
        {
            return m_names.value(static_cast<int>(columns.indexOf(column)));
        }
        QStringList columns;
        int rows = 0;
        bool isBroken = false;
        bool isTree = false;
        int letters = 0; // cells with some that are no text
        struct {
            int row = 0;
            QString column;
            char16_t letter = 0;
        } firstLetter;

    private:
        QStringList m_wanted;
        form::SeveralNames m_several; // what bringing the form in asks of it
        QHash<int, Names> m_names;
    };

    class Checker {
    public:
        Checker(const LookedAt& form, const QString& name, const Attachments& files, const QStringList& fromAnswers)
            : m_name(name)
            , m_files(files.files)
            , m_unread(files.unread)
            , m_several(form::filesOfSeveral(*form.program))
            , m_uses(*form.uses)
            , m_fromAnswers(fromAnswers + form.program->datasets())
        {
        }
        FilesChecked run()
        {
            for (const form::FileUse& use : m_uses) {
                if (use.file.isEmpty())
                    unknown(use);
                else if (m_unread.contains(use.file))
                    unread(use);
                else if (const auto file = std::find_if(m_files.begin(), m_files.end(),
                             [&use](const Attachment& each) { return each.name == use.file; });
                         file == m_files.end())
                    missing(use);
                else if (use.isList)
                    list(use, *file);
            }
            return std::move(m_found);
        }

    private:
        void warn(const form::FileUse& use, const QString& text)
        {
            const form::SourcePlace& p = use.place;
            const form::Warning made{p.sheet(), p.row(), p.column(), p.cell(), text};
            const QString key = made.where(m_name) + text;
            if (!m_said.contains(key))
                m_found.warnings << made;
            m_said.insert(key);
        }
        void unread(const form::FileUse& use)
        {
            const Error why = m_unread.value(use.file);
            if (use.isList)
                m_found.faults.add(why);
            else
                warn(use,
                    QStringLiteral("The file “%1” cannot be taken in, so its place stays empty. %2")
                        .arg(use.file, why.detail));
        }
        void unknown(const form::FileUse& use)
        {
            warn(use,
                QStringLiteral("instance('%1') is neither a list of the sheet choices nor a file of the form, so it is "
                               "empty. Mend the name, or add a row of type csv-external named %1 and put %1.csv beside "
                               "the form.")
                    .arg(use.unknown));
        }
        void missing(const form::FileUse& use)
        {
            const bool isFilled = use.isList && m_fromAnswers.contains(QFileInfo(use.file).completeBaseName());
            if (isFilled || (use.isList && !use.offersChoices && m_missing.contains(use.file)))
                return;
            if (use.isList)
                m_missing.insert(use.file);
            warn(use,
                QStringLiteral("The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or "
                               "“%3-media” there, or into one zip with the form.")
                    .arg(use.file,
                        use.offersChoices ? QStringLiteral("the question has no choices")
                            : use.isList  ? QStringLiteral("what is looked up in it is empty")
                                          : QStringLiteral("its place stays empty"),
                        QFileInfo(m_name).completeBaseName()));
        }
        const ListLook& look(const Attachment& file)
        {
            const auto known = m_looks.constFind(file.name);
            if (known != m_looks.constEnd())
                return **known;
            QStringList values;
            for (const form::FileUse& use : m_uses) {
                if (use.file == file.name && use.offersChoices)
                    values << use.valueColumn;
            }
            auto made = std::make_shared<ListLook>(values, m_several.value(file.name));
            QByteArray bytes = file.bytes;
            QBuffer buffer(&bytes);
            (void)buffer.open(QIODevice::ReadOnly);
            const auto read = form::lists::readList(buffer, file.name, *made);
            if (!read)
                m_found.faults.add({read.error().code, read.error().detail,
                    read.error().where.isEmpty() ? file.name : read.error().where});
            made->isBroken = !read;
            made->isTree = read && *read == form::lists::Shape::Tree;
            return **m_looks.insert(file.name, made);
        }
        void list(const form::FileUse& use, const Attachment& file)
        {
            const ListLook& found = look(file);
            if (found.letters > 0)
                letters(use, found);
            if (found.isTree && use.offersChoices)
                items(use, file);
            if (found.isBroken || found.isTree)
                return;
            if (use.offersChoices)
                choices(use, found);
            QStringList without;
            for (const QString& column : use.columns) {
                if (!has(found, column))
                    without << QStringLiteral("“%1”").arg(column);
            }
            without.removeDuplicates();
            if (!without.isEmpty())
                warn(use,
                    QStringLiteral(
                        "The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the "
                        "name here or in the first row of the file.%4")
                        .arg(use.file, without.join(QStringLiteral(", ")), found.columns.join(QStringLiteral(", ")),
                            form::perhaps(use.columns.first(), found.columns)));
        }
        void letters(const form::FileUse& use, const ListLook& found)
        {
            if (m_withLetters.contains(use.file))
                return;
            m_withLetters.insert(use.file);
            const bool isGeo = use.file.endsWith(QLatin1String(".geojson"), Qt::CaseInsensitive);
            warn(use,
                (isGeo ? QStringLiteral("The file “%1” has letters that are no text in %2 places, first in feature %3, "
                                        "property “%4” (U+%5): they are left out. Take them out, or export the file "
                                        "again.")
                       : QStringLiteral("The file “%1” has letters that are no text in %2 of its cells, first in row "
                                        "%3, column “%4” (U+%5): they are left out. Take them out, or save the list "
                                        "again as “CSV UTF-8”."))
                    .arg(use.file)
                    .arg(found.letters)
                    .arg(found.firstLetter.row)
                    .arg(found.firstLetter.column)
                    .arg(QString::number(found.firstLetter.letter, 16).toUpper().rightJustified(4, QLatin1Char('0'))));
        }
        // Of XML that is no plain table.
        void items(const form::FileUse& use, const Attachment& file)
        {
            const auto list = form::listOfTree(file.bytes, form::treeItemPath());
            if (list->count() == 0)
                warn(use,
                    QStringLiteral("The file “%1” has no items, so the question has no choices. It needs an element "
                                   "around all, and in it an element <item> for each choice.")
                        .arg(use.file));
            else if (list->column(use.valueColumn) < 0)
                warn(use,
                    QStringLiteral("In the file “%1” no <item> has an element <%2>, so the question has no choices "
                                   "that can be kept. Put one into each, with the name of the choice.")
                        .arg(use.file, use.valueColumn));
        }
        // A column of texts may have the name of a language behind its own.
        static bool has(const ListLook& list, const QString& column)
        {
            return list.columns.contains(column)
                || std::any_of(list.columns.begin(), list.columns.end(),
                    [&column](const QString& each) { return each.startsWith(column + QStringLiteral("::")); });
        }
        void choices(const form::FileUse& use, const ListLook& found)
        {
            const QString columns = found.columns.join(QStringLiteral(", "));
            if (use.labelColumn.startsWith(QLatin1String("jr:itext(")))
                return;
            if (!found.columns.contains(use.valueColumn)) {
                warn(use,
                    QStringLiteral(
                        "The file “%1” has no column “%2”, so the question has no choices that can be kept. Its "
                        "columns are: %3. Name one of them “%2” in the first row of the file, or say in the "
                        "column parameters which it is, as in value=%4.")
                        .arg(use.file, use.valueColumn, columns, found.columns.value(0)));
                return;
            }
            if (!has(found, use.labelColumn))
                warn(use,
                    QStringLiteral(
                        "The file “%1” has no column “%2”, so people see the names of its choices. Its columns "
                        "are: %3. Name one of them “%2” in the first row of the file, or say in the column "
                        "parameters which it is, as in label=%4.")
                        .arg(use.file, use.labelColumn, columns, found.columns.last()));
            if (found.rows == 0)
                warn(use,
                    QStringLiteral("The file “%1” has no rows, so the question has no choices. Add a row for each.")
                        .arg(use.file));
            const ListLook::Names names = found.namesOf(use.valueColumn);
            if (names.empty > 0)
                warn(use,
                    QStringLiteral("In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice "
                                   "number %5: they cannot be kept. Write a name for each.")
                        .arg(use.file, use.valueColumn)
                        .arg(names.empty)
                        .arg(found.rows)
                        .arg(names.firstEmpty));
            if (names.twice > 0)
                warn(use,
                    QStringLiteral(
                        "In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so "
                        "the two cannot be told apart in answers. Give each choice a name of its own.")
                        .arg(use.file, use.valueColumn, names.twiceName)
                        .arg(names.firstTwice));
        }

        QString m_name;
        const QList<Attachment>& m_files;
        const QHash<QString, Error>& m_unread;
        const QHash<QString, QList<std::pair<QString, QString>>> m_several;
        const std::vector<form::FileUse>& m_uses;
        QStringList m_fromAnswers;
        QHash<QString, std::shared_ptr<ListLook>> m_looks;
        QSet<QString> m_missing, m_said, m_withLetters;
        FilesChecked m_found;
    };
}

FilesChecked checkFiles(
    const LookedAt& form, const QString& formName, const Attachments& files, const QStringList& fromAnswers)
{
    return Checker(form, formName, files, fromAnswers).run();
}

} // namespace uthan::survey
