// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets choices and external_choices: lists of choices.
#include "form/nearestname.h"
#include "form/xform/xmlname.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>

namespace uthan::form {

Result<void> XlsFormReader::readChoices()
{
    UTHAN_TRY(readLists(m_choices, false, m_lists));
    UTHAN_TRY(readLists(m_external, true, m_externalLists));
    return readLists(m_tags, true, m_tagLists);
}

Result<void> XlsFormReader::readLists(const XlsFormSheet& sheet, bool isExternal, QHash<QString, int>& into)
{
    if (sheet.rowCount() <= 0)
        return {};
    for (const char* needed : {"list_name", "name"}) {
        if (!sheet.has(QLatin1String(needed)))
            return noColumn(sheet, QLatin1String(needed), QStringLiteral("list_name, name and label"));
    }
    const SheetColumn& listColumn = *sheet.column(QStringLiteral("list_name"));
    const SheetColumn& nameColumn = *sheet.column(QStringLiteral("name"));
    for (const SheetColumn& column : sheet.columns()) {
        if (column.isText() || column.key == QLatin1String("list_name") || column.key == QLatin1String("name")
            || isXmlName(column.heading))
            continue;
        m_def.warnings.append(sheet.warning(-1, &column,
            (column.heading.contains(QLatin1Char(' '))
                    ? QStringLiteral("The heading “%1” has a space, so no expression can name it and the column has no "
                                     "effect. Write it without, for example with _.")
                    : QStringLiteral("The heading “%1” is no name: no expression can name it, and the column has no "
                                     "effect. Begin it with a letter or _, and write only letters, digits, _, - and "
                                     "points."))
                .arg(column.heading.left(60))));
    }
    std::vector<QString> order;
    QHash<QString, std::vector<int>> rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const QString list = sheet.cellAt(row, listColumn);
        if (list.isEmpty()) {
            if (!sheet.cellAt(row, nameColumn).isEmpty())
                m_def.warnings.append(sheet.warning(row, &listColumn,
                    QStringLiteral(
                        "This choice names no list and was left out. Write its list in the column list_name.")));
            continue;
        }
        if (list.contains(u'\'') && list.contains(u'"') && !rows.contains(list))
            m_faults.add(sheet.error(row, &listColumn,
                QStringLiteral(
                    "The name of the list “%1” has both ' and \", so no expression could name it. Take one of "
                    "them out.")
                    .arg(list)));
        std::vector<int>& of = rows[list];
        if (of.empty())
            order.push_back(list);
        of.push_back(row);
    }
    for (const QString& name : order) {
        into.insert(name, static_cast<int>(m_def.lists.size()));
        UTHAN_TRY(readList(sheet, name, rows.value(name)));
        m_def.lists.back().isExternal = isExternal;
    }
    return {};
}

// The columns that filters may ask for: an expression can name them.
std::vector<const SheetColumn*> XlsFormReader::filterColumns(const XlsFormSheet& sheet)
{
    std::vector<const SheetColumn*> all;
    for (const SheetColumn& column : sheet.columns()) {
        const bool isOurs = column.isText() || column.key == QLatin1String("list_name")
            || column.key == QLatin1String("name")
            || column.key == QLatin1String("sms_option"); // of surveys by text message: no part of the list
        if (!isOurs && isXmlName(column.heading))
            all.push_back(&column);
    }
    return all;
}

std::shared_ptr<const ChoiceMedia> XlsFormReader::readMedia(const XlsFormSheet& sheet, int row) const
{
    ChoiceMedia media;
    bool any = false;
    for (const auto& [key, into] :
        {std::pair("media::image", &media.image), std::pair("media::big-image", &media.bigImage),
            std::pair("media::audio", &media.audio), std::pair("media::video", &media.video)}) {
        *into = readTexts(sheet, row, QLatin1String(key));
        any = any || !into->isEmpty();
    }
    return any ? std::make_shared<const ChoiceMedia>(std::move(media)) : nullptr;
}

namespace {
    // What expressions compare with has straight quotes as they have, whatever a word processor made of them.
    QString comparedCell(const XlsFormSheet& sheet, int row, const SheetColumn& column)
    {
        QString text = sheet.cellAt(row, column);
        straighten(text);
        return text;
    }
}

Result<void> XlsFormReader::readList(const XlsFormSheet& sheet, const QString& name, const std::vector<int>& rows)
{
    constexpr int kMostWarnings = 100; // of one kind
    const SheetColumn& nameColumn = *sheet.column(QStringLiteral("name"));
    const std::vector<const SheetColumn*> extra = filterColumns(sheet);
    ChoiceListDefinition list;
    list.name = name;
    list.place = sheet.place(rows.front(), &nameColumn);
    list.nameColumn = nameColumn.index;
    for (const SheetColumn* column : extra)
        list.columns << column->heading;
    const bool mayRepeat = m_allowDuplicates || &sheet == &m_external;
    HashIndex seen;
    int unlabelled = 0;
    list.choices.reserve(std::min(rows.size(), m_mostHeld));
    for (const int row : rows) {
        DefinedChoice choice;
        choice.name = comparedCell(sheet, row, nameColumn);
        if (choice.name.isEmpty())
            m_faults.add(sheet.error(row, &nameColumn,
                QStringLiteral("A choice of the list “%1” has no name. Give it one that no other of the list has.")
                    .arg(name)));
        else if (!mayRepeat)
            m_faults.add(checkTwice(sheet, row, name, choice.name, seen));
        choice.row = sheet.rowNumber(row);
        choice.label = readTexts(sheet, row, QStringLiteral("label"));
        choice.media = readMedia(sheet, row);
        if (choice.label.isEmpty() && choice.mediaOrNone().image.isEmpty() && &sheet == &m_choices
            && ++unlabelled <= kMostWarnings)
            warn(sheet, row, QStringLiteral("label"),
                QStringLiteral("The choice “%1” has no label; its name is shown. Give it a label.").arg(choice.name));
        choice.columns.reserve(extra.size());
        for (const SheetColumn* column : extra)
            choice.columns.push_back(comparedCell(sheet, row, *column));
        list.add(std::move(choice), m_mostHeld);
    }
    if (unlabelled > kMostWarnings)
        warn(sheet, rows.back(), QStringLiteral("label"),
            QStringLiteral("So have %1 more choices of the list “%2”. Give them labels too.")
                .arg(unlabelled - kMostWarnings)
                .arg(name));
    m_def.lists.push_back(std::move(list));
    return {};
}

Result<void> XlsFormReader::checkTwice(
    const XlsFormSheet& sheet, int row, const QString& list, const QString& name, HashIndex& seen) const
{
    const SheetColumn& column = *sheet.column(QStringLiteral("name"));
    const size_t hash = qHash(name);
    const int other = seen.find(hash, [&](int before) { return comparedCell(sheet, before, column) == name; });
    if (other >= 0)
        return sheet.error(row, &column,
            QStringLiteral("The list “%1” has the choice “%2” twice (also in row %3). Give one of them another "
                           "name, or write yes for allow_choice_duplicates in the sheet settings.")
                .arg(list, name)
                .arg(sheet.rowNumber(other)));
    seen.insert(hash, row);
    return {};
}

// The list that a row of the survey names.
Result<int> XlsFormReader::listNamed(int row, const RowType& type)
{
    const XlsFormSheet& sheet = type.isExternal ? m_external : m_choices;
    const QString name = type.isExternal ? QStringLiteral("external_choices") : QStringLiteral("choices");
    const QHash<QString, int>& lists = type.isExternal ? m_externalLists : m_lists;
    const auto found = lists.constFind(type.list);
    if (found == lists.constEnd()) {
        if (sheet.rowCount() <= 0)
            return surveyError(row, QStringLiteral("type"),
                QStringLiteral("The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it.")
                        .arg(type.list, name)
                    + similarSheets(name));
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("There is no list “%1” in the sheet %2. Add its choices there, or mend the name.")
                    .arg(type.list, name)
                + perhaps(type.list, lists.keys()));
    }
    if (type.type != NodeType::SelectMultiple && type.type != NodeType::Rank)
        return *found;
    if (m_unspaced.contains(*found))
        return *found;
    const ChoiceListDefinition& list = m_def.lists[size_t(*found)];
    UTHAN_TRY(list.forEach([&](const DefinedChoice& choice) -> Result<void> {
        if (!choice.name.contains(QLatin1Char(' ')))
            return {};
        const SourcePlace place = list.placeOf(choice);
        const Warning at{place.sheet(), place.row(), place.column(), place.cell(), {}};
        return Error{ErrorCode::Input,
            QStringLiteral("The name “%1” has a space, and a question of several answers (row %2 of the survey) "
                           "parts its answers by spaces. Write the name without, for example with _.")
                .arg(choice.name)
                .arg(m_survey.rowNumber(row)),
            at.where(m_file)};
    }));
    m_unspaced.insert(*found);
    return *found;
}

} // namespace uthan::form
