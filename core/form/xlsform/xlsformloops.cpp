// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over choices: their questions once for each choice.
#include "form/otherwords.h"
#include "form/xform/xmlname.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <utility>

namespace uthan::form {

namespace {
    constexpr size_t kMostElements = 100'000; // with those that loops make
}

int XlsFormReader::endOfLoop(int row) const
{
    int depth = 0;
    for (int r = row; r < m_survey.rowCount(); ++r) {
        const auto type = parseRowType(m_survey.cell(r, QStringLiteral("type")).simplified());
        if (!type || !type->isLoop)
            continue;
        depth += type->kind == RowType::Kind::Begin ? 1 : -1;
        if (depth == 0)
            return r;
    }
    return -1;
}

// A question that takes “or other” with the list, wherever it stands, adds that to the list: it has a turn as well.
void XlsFormReader::addOther(const QString& list, std::vector<DefinedChoice>& choices) const
{
    const QString other = QStringLiteral("other");
    bool isAsked = false;
    for (int r = 0; !isAsked && r < m_survey.rowCount(); ++r) {
        const auto type = parseRowType(m_survey.cell(r, QStringLiteral("type")).simplified());
        isAsked = type && type->orOther && !type->isExternal && type->list == list;
    }
    const auto isIt = [&other](const DefinedChoice& choice) { return choice.name == other; };
    if (!isAsked || std::any_of(choices.begin(), choices.end(), isIt))
        return;
    DefinedChoice added;
    added.name = other;
    added.label.in.resize(m_def.languages.size());
    for (size_t l = 0; l < m_def.languages.size(); ++l)
        added.label.in[l] = otherWords(m_def.languages[l].tag).choice;
    choices.push_back(std::move(added));
}

// A group that holds a copy of its questions for each choice of a list.
Result<void> XlsFormReader::readLoop(int row, int end, const RowType& type)
{
    if (type.list.isEmpty())
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral(
                "This loop names no list. Write it as “begin loop over list” with a list of the sheet choices."));
    Result<int> list = listNamed(row, type);
    if (!list)
        return list.error();
    RowType group = type;
    Result<int> made = addElement(row, group, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    m_open.push_back({*made, row, false, true});
    if (m_loops.empty())
        keepLoop(*made, row, end);
    if (m_def.lists[size_t(*list)].pack)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter "
                           "list, or a repeat.")
                .arg(type.list)
                .arg(m_def.lists[size_t(*list)].count()));
    std::vector<DefinedChoice> choices = m_def.lists[size_t(*list)].choices;
    addOther(type.list, choices);
    bool isFirst = true;
    for (const DefinedChoice& choice : choices) {
        if (choice.name
            == QLatin1String("none")) // of a question, which may ask for more than one: there is no turn for it
            continue;
        if (!isXmlName(choice.name))
            return surveyError(row, QStringLiteral("type"),
                QStringLiteral("The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) "
                               "cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - "
                               "and points. Change the name of that choice.")
                    .arg(type.list, choice.name)
                    .arg(choice.row));
        if (m_def.elements.size() > kMostElements)
            return surveyError(row, QStringLiteral("type"),
                QStringLiteral("The loops make more than %1 questions of these rows. Use shorter lists, or a repeat.")
                    .arg(kMostElements));
        Element turn;
        turn.name = choice.name;
        turn.parent = *made;
        turn.label = choice.label;
        turn.place = m_survey.place(row, m_survey.column(QStringLiteral("type")));
        const int id = static_cast<int>(m_def.elements.size());
        m_def.elements.push_back(std::move(turn));
        m_rowOf.push_back(row);
        m_open.push_back({id, row, false, true});
        m_loops.push_back({&choice, id, std::exchange(isFirst, false)});
        UTHAN_TRY(readRows(row + 1, end));
        if (m_open.back().element != id)
            return surveyError(m_open.back().row, QStringLiteral("type"),
                QStringLiteral("This is begun inside a loop but not ended there. End it before the row “end loop”."));
        m_loops.pop_back();
        m_open.pop_back();
    }
    m_open.pop_back();
    return {};
}

// What the sheet says of it, for whoever writes it back.
void XlsFormReader::keepLoop(int element, int row, int end)
{
    LoopDefinition loop{element, {}};
    for (int r = row; r <= end; ++r) {
        Pairs cells;
        for (const SheetColumn& column : m_survey.columns()) {
            const QString text = m_survey.cellAt(r, column);
            if (!text.isEmpty())
                cells.append(
                    {column.language.isEmpty() ? column.key : column.key + QStringLiteral("::") + column.language,
                        text});
        }
        if (!m_survey.cell(r, QStringLiteral("type")).isEmpty())
            loop.rows.emplace_back(m_survey.rowNumber(r), std::move(cells));
    }
    m_def.loops.push_back(std::move(loop));
}

} // namespace uthan::form
