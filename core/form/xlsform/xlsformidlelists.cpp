// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of choices that nothing in the form speaks of: often a name that is misspelt in some rows.
#include "form/nearestname.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    // What stands in quotes in an expression.
    void addQuoted(const QString& text, QSet<QString>& into)
    {
        static const QRegularExpression quoted(QStringLiteral("'([^']*)'|\"([^\"]*)\""));
        for (auto found = quoted.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            into.insert(match.captured(1) + match.captured(2));
        }
    }

    void addWords(const QString& text, QSet<QString>& into)
    {
        static const QRegularExpression between(QStringLiteral("[\\s=;,]+"));
        const QStringList words = text.split(between, Qt::SkipEmptyParts);
        into.unite(QSet<QString>(words.begin(), words.end()));
    }
}

// All that a cell may name a list by; more than it does, never less.
QSet<QString> XlsFormReader::namesSpokenOf() const
{
    QSet<QString> names;
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices, &m_external, &m_settings, &m_entities}) {
        for (const SheetColumn& column : sheet->columns()) {
            const bool isWords = sheet == &m_survey
                && (column.key == QLatin1String("type") || column.key == QLatin1String("parameters"));
            for (int row = 0; row < sheet->rowCount(); ++row) {
                QString cell = sheet->cellAt(row, column);
                straighten(cell);
                if (isWords) {
                    addWords(cell, names);
                } else if (cell.contains(QLatin1Char('\'')) || cell.contains(QLatin1Char('"'))) {
                    addQuoted(cell, names);
                }
            }
        }
    }
    return names;
}

void XlsFormReader::warnOfIdleLists()
{
    std::vector<char> isOffered(m_def.lists.size());
    for (const Element& element : m_def.elements) {
        if (element.list >= 0)
            isOffered[size_t(element.list)] = 1;
    }
    std::vector<std::pair<int, QString>> idle; // list, name
    for (const auto* lists : {&m_lists, &m_externalLists}) {
        for (auto it = lists->begin(); it != lists->end(); ++it) {
            if (!isOffered[size_t(it.value())])
                idle.emplace_back(it.value(), it.key());
        }
    }
    if (idle.empty())
        return;
    const QSet<QString> names = namesSpokenOf();
    std::sort(idle.begin(), idle.end());
    QStringList offered;
    for (size_t l = 0; l < isOffered.size(); ++l) {
        if (isOffered[l])
            offered << m_def.lists[l].name;
    }
    for (const auto& [list, name] : idle) {
        if (names.contains(name))
            continue;
        const XlsFormSheet& sheet = m_def.lists[size_t(list)].isExternal ? m_external : m_choices;
        const SourcePlace place = m_def.lists[size_t(list)].place;
        const SheetColumn& column = *sheet.column(QStringLiteral("list_name"));
        m_def.warnings.append({place.sheet(), place.row(), column.heading, cellName(place.row(), column.index),
            QStringLiteral(
                "No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out.")
                    .arg(name)
                + perhaps(name, offered)});
    }
}

} // namespace uthan::form
