// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sheet survey: groups, repeats and questions become elements in the order they are asked.
#include "form/nearestname.h"
#include "form/xform/xmlname.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <utility>

namespace uthan::form {

namespace {
    bool isContainer(NodeType type)
    {
        return type == NodeType::Group || type == NodeType::Repeat;
    }
}

namespace {
    // What may be written instead of a type that there is not.
    QString insteadOf(const QString& written)
    {
        const QString near = perhaps(written.section(QLatin1Char(' '), 0, 0), typeWords());
        return near.isEmpty() ? QStringLiteral(" Write one that XLSForm has, for example text, integer or select_one.")
                              : near;
    }

    // A name near to what was written that is one.
    QString asName(QString written)
    {
        static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{M}\\p{N}_.\\-]+"));
        static const QRegularExpression start(QStringLiteral("^[\\p{L}_]"));
        written.replace(others, QStringLiteral("_"));
        return start.match(written).hasMatch() ? written : QLatin1Char('_') + written;
    }
}

Result<void> XlsFormReader::readSurvey()
{
    Element root;
    root.name = m_def.rootName;
    root.isAsked = false;
    m_def.elements.push_back(std::move(root));
    m_rowOf.push_back(-1);
    m_open.push_back({});
    UTHAN_TRY(readRows(0, m_survey.rowCount()));
    for (size_t i = 1; i < m_open.size(); ++i) {
        if (m_open[i].row < m_crossed)
            continue;
        const QString what = m_open[i].isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
        m_faults.add(surveyError(m_open[i].row, QStringLiteral("type"),
            QStringLiteral("This %1 is begun but never ended. Add a row “end %1” after its last question.").arg(what)));
        m_isTorn = true;
    }
    if (m_isTorn)
        return {};
    checkTriggers();
    addMeta();
    if (m_faults.isEmpty()) { // these ask about the whole form
        checkCarriedReferences();
        checkReferencePlaces();
        checkSearches();
    }
    return {};
}

Result<void> XlsFormReader::readRows(int first, int end)
{
    for (int row = first; row < end; ++row) {
        const QString disabled = m_survey.cell(row, QStringLiteral("disabled")).toLower();
        if (!disabled.isEmpty())
            warn(m_survey, row, QStringLiteral("disabled"),
                QStringLiteral(
                    "The column “disabled” is no longer used. Write a condition in the column relevant instead."));
        if (disabled == QLatin1String("yes") || disabled == QLatin1String("true"))
            continue;
        const std::optional<RowType> type = parseRowType(m_survey.cell(row, QStringLiteral("type")).simplified());
        if (type && type->kind == RowType::Kind::Begin)
            UTHAN_TRY(checkDepth(row));
        if (type && type->isLoop && type->kind == RowType::Kind::Begin) {
            const int last = endOfLoop(row);
            if (last < 0)
                return surveyError(row, QStringLiteral("type"),
                    QStringLiteral(
                        "This loop is begun but never ended. Add a row “end loop” after its last question."));
            const size_t open = m_open.size(), loops = m_loops.size();
            if (const Result<void> done = readLoop(row, last, *type); !done) {
                m_faults.add(done.error());
                m_isTorn = true;
                m_open.resize(open);
                m_loops.resize(loops);
            }
            row = last;
            continue;
        }
        if (const Result<void> done = readRow(row); !done) {
            const bool follows = m_hasNoLists && type && !type->list.isEmpty() && m_choices.rowCount() > 0;
            if (!follows)
                m_faults.add(done.error());
            leaveOut(row, type);
        }
    }
    return {};
}

// As deep as the elements of an XForm may stand inside each other: a repeat is two of them, and so is a loop.
Result<void> XlsFormReader::checkDepth(int row) const
{
    constexpr int kDeepest = 190;
    const auto two = std::count_if(m_open.begin(), m_open.end(), [](const OpenGroup& open) { return open.isRepeat; });
    if (static_cast<int>(m_open.size()) + static_cast<int>(two) < kDeepest)
        return {};
    return surveyError(row, QStringLiteral("type"),
        QStringLiteral("Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form "
                       "needs. End some of them before, or take them out.")
            .arg(kDeepest));
}

// The row has a fault. What stands in it, if it begins a group, is read in a group of its own.
void XlsFormReader::leaveOut(int row, const std::optional<RowType>& type)
{
    m_leftOut << m_survey.cell(row, QStringLiteral("name"));
    if (!type || type->kind != RowType::Kind::Begin)
        return;
    if (m_rowOf.back() != row) {
        Element group;
        group.type = type->type;
        group.name = QStringLiteral("row.%1").arg(row);
        group.parent = m_open.back().element;
        group.place = m_survey.place(row, m_survey.column(QStringLiteral("type")));
        m_def.elements.push_back(std::move(group));
        m_rowOf.push_back(row);
    }
    m_open.push_back({static_cast<int>(m_def.elements.size()) - 1, row, type->type == NodeType::Repeat, false});
}

Result<void> XlsFormReader::readRow(int row)
{
    const QString written = m_survey.cell(row, QStringLiteral("type")).simplified();
    if (written.isEmpty()) {
        const QString name = m_survey.cell(row, QStringLiteral("name"));
        if (name.isEmpty() && m_survey.cell(row, QStringLiteral("label")).isEmpty()) {
            if (!m_survey.cell(row, QStringLiteral("hint")).isEmpty())
                warn(m_survey, row, QStringLiteral("hint"),
                    QStringLiteral("This row has neither a type nor a name, so nothing is asked here. Write both, or "
                                   "take the row away."));
            return {}; // a remark between the questions
        }
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("The question “%1” has no type. Write one in the column type, for example text.").arg(name));
    }
    if (written.startsWith(QLatin1Char('#')) || readSettingOfRow(row, written))
        return {};
    std::optional<RowType> type = parseRowType(written);
    if (type && type->isFileOrList && m_lists.contains(type->file))
        type->list = std::exchange(type->file, {});
    if (!type) {
        const bool bareSelect = parseRowType(written + QStringLiteral(" list")).has_value();
        return surveyError(row, QStringLiteral("type"),
            bareSelect
                ? QStringLiteral("The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices.")
                      .arg(written)
                : QStringLiteral("There is no question type “%1”.").arg(written) + insteadOf(written));
    }
    if (!type->note.isEmpty())
        warn(m_survey, row, QStringLiteral("type"), type->note);
    const bool isFirstTurn = m_loops.empty() || m_loops.back().isFirst;
    if (const QString small = inSmallLetters(written, *type); small != written && isFirstTurn)
        warn(m_survey, row, QStringLiteral("type"),
            QStringLiteral("Other programs tell capitals from small letters and know no type “%1”. Write “%2”.")
                .arg(written, small));
    if (isFirstTurn)
        warnOfIdleCells(row, *type);
    switch (type->kind) {
    case RowType::Kind::Begin:
        return beginGroup(row, *type);
    case RowType::Kind::End:
        return endGroup(row, *type);
    case RowType::Kind::Instance:
        return addInstance(row, *type);
    case RowType::Kind::Question:
        break;
    }
    return addQuestion(row, *type);
}

// Old sheets set the title and the id of the form in rows of the survey; what they say goes before the settings.
bool XlsFormReader::readSettingOfRow(int row, const QString& type)
{
    const bool isTitle = type == QLatin1String("set form title") || type == QLatin1String("form_title");
    const bool isId = type == QLatin1String("set form id") || type == QLatin1String("form_id");
    const QString value = m_survey.cell(row, QStringLiteral("name"));
    if (isTitle && !value.isEmpty())
        m_def.title = value;
    else if (isId && !value.isEmpty())
        m_def.formId = value;
    return isTitle || isId;
}

// One that names may have before a colon.
bool XlsFormReader::isPrefix(const QString& prefix) const
{
    static const QStringList ofForms{QStringLiteral("jr"), QStringLiteral("orx"), QStringLiteral("odk")};
    return ofForms.contains(prefix)
        || std::any_of(m_def.namespaces.begin(), m_def.namespaces.end(),
            [&prefix](const auto& each) { return each.first == prefix; });
}

Result<void> XlsFormReader::checkName(int row, const QString& name, NodeType type)
{
    const QString key = QStringLiteral("name");
    if (name.isEmpty() && !m_survey.has(key))
        return surveyError(row, key,
            QStringLiteral(
                "This row has no name, as the sheet has no column “name”. Add that column, with a name for each "
                "question."));
    if (name.isEmpty())
        return surveyError(
            row, key, QStringLiteral("This row has no name. Give it one that no other row in its group has."));
    if (name.size() > kLongestName)
        return surveyError(row, key,
            QStringLiteral("The name “%1…” has %2 characters; up to %3 can be read. Shorten it.")
                .arg(name.left(24))
                .arg(name.size())
                .arg(kLongestName));
    const QString prefix = name.section(QLatin1Char(':'), 0, 0), local = name.mid(prefix.size() + 1);
    const bool hasPrefix = name.contains(QLatin1Char(':')) && isXmlName(prefix) && isXmlName(local);
    if (hasPrefix && !isPrefix(prefix))
        return surveyError(row, key,
            QStringLiteral("The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, "
                           "or declare it in the column namespaces of the sheet settings, as in "
                           "%3=\"http://example.org/%3\".")
                .arg(name, asName(name), prefix));
    if (!hasPrefix && !isXmlName(name))
        return surveyError(row, key,
            QStringLiteral("“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - "
                           "and points. Write for example “%2”.")
                .arg(name, asName(name)));
    if ((hasPrefix ? local : name) == QLatin1String("meta"))
        return surveyError(row, key,
            QStringLiteral("The name “meta” belongs to what every form records about itself. Choose another name."));
    const int parent = m_open.back().element;
    const auto taken = m_taken.constFind({parent, name});
    if (taken != m_taken.constEnd())
        return surveyError(row, key,
            QStringLiteral("The name “%1” is used twice in the same group (also in row %2). Give one of them another "
                           "name.")
                .arg(name)
                .arg(m_def.elements[size_t(taken.value())].place.row()));
    const auto folded = m_takenFolded.constFind({parent, name.toCaseFolded()});
    if (folded != m_takenFolded.constEnd())
        warn(m_survey, row, key,
            QStringLiteral("The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read "
                           "results do not see. Change one of them.")
                .arg(name, m_def.elements[size_t(folded.value())].name)
                .arg(m_def.elements[size_t(folded.value())].place.row()));
    if (type != NodeType::Repeat)
        return {};
    if (name == m_def.rootName)
        return surveyError(
            row, key, QStringLiteral("“%1” is the name of the form itself. Give the repeat another name.").arg(name));
    const auto repeat = m_repeats.constFind(name);
    if (repeat != m_repeats.constEnd())
        return surveyError(row, key,
            QStringLiteral("There are two repeats named “%1” (also in row %2). Give each its own name.")
                .arg(name)
                .arg(m_def.elements[size_t(repeat.value())].place.row()));
    return {};
}

Result<int> XlsFormReader::addElement(int row, const RowType& type, const QString& name)
{
    UTHAN_TRY(checkName(row, name, type.type));
    const int parent = m_open.back().element;
    Element element;
    element.type = type.type;
    element.writtenType = m_survey.cell(row, QStringLiteral("type")).simplified();
    element.parent = parent;
    element.name = name;
    element.isAsked = isAsked(type.type) || isContainer(type.type);
    element.place = m_survey.place(row, m_survey.column(QStringLiteral("name")));
    element.orOther = type.orOther;
    element.items.file = type.file;
    element.items.nodeset.text = type.reference;
    if (!type.reference.isEmpty() || !type.file.isEmpty())
        element.items.nodeset.place = m_survey.place(row, m_survey.column(QStringLiteral("type")));
    UTHAN_TRY(readTextsOf(row, element));
    UTHAN_TRY(readLogic(row, element));
    if (element.constraint.isEmpty())
        element.constraint.text = type.constraint;
    if (element.hint.isEmpty() && !type.hint.isEmpty())
        element.hint.in.assign(m_def.languages.size(), type.hint);
    UTHAN_TRY(readParameters(row, element));
    readAttributes(row, element);
    if (!type.preload.isEmpty())
        element.bindAttributes.append({{QStringLiteral("jr:preload"), QStringLiteral("property")},
            {QStringLiteral("jr:preloadParams"), type.preload}});
    const int id = static_cast<int>(m_def.elements.size());
    m_taken.insert({parent, name}, id);
    m_takenFolded.insert({parent, name.toCaseFolded()}, id);
    if (type.type == NodeType::Repeat)
        m_repeats.insert(name, id);
    m_def.elements.push_back(std::move(element));
    m_rowOf.push_back(row);
    return id;
}

Result<void> XlsFormReader::beginGroup(int row, const RowType& type)
{
    Result<int> made = addElement(row, type, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    const Element& group = m_def.elements[size_t(*made)];
    const QString what = type.type == NodeType::Repeat ? QStringLiteral("repeat") : QStringLiteral("group");
    if (!group.required.isEmpty() && group.required.text != QLatin1String("false()"))
        m_faults.add(surveyError(row, QStringLiteral("required"),
            QStringLiteral("A %1 cannot be required. Take this away, or write it beside a question inside.")
                .arg(what)));
    const bool hasNoLabel = group.label.isEmpty() && group.image.isEmpty();
    if (type.type == NodeType::Group && hasNoLabel && group.appearance != QLatin1String("field-list"))
        warn(m_survey, row, QStringLiteral("label"),
            QStringLiteral("The group “%1” has no label, so people are not told what it is about. Give it a label.")
                .arg(group.name));
    if (type.type == NodeType::Repeat && hasNoLabel)
        warn(m_survey, row, QStringLiteral("label"),
            QStringLiteral(
                "The repeat “%1” has no label, so people are asked for another one without being told of what. "
                "Give it a label.")
                .arg(group.name));
    OpenGroup open{*made, row, type.type == NodeType::Repeat, false};
    open.isTable = group.appearance.split(QLatin1Char(' ')).contains(QLatin1String("table-list"));
    m_open.push_back(open);
    return {};
}

Result<void> XlsFormReader::endGroup(int row, const RowType& type)
{
    const bool isRepeat = type.type == NodeType::Repeat;
    const QString what = isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
    if (!m_survey.cell(row, QStringLiteral("save_to")).isEmpty()) // it ends all the same
        m_faults.add(surveyError(row, QStringLiteral("save_to"),
            QStringLiteral(
                "A group or repeat cannot be saved as a property of an entity. Move the save_to to a question.")));
    if (m_open.size() == 1 || m_open.back().row < 0 || m_open.back().isLoop)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but none is open here. Take the row away, or add “begin %1” before.")
                .arg(what));
    const OpenGroup open = m_open.back();
    if (open.isRepeat != isRepeat || type.isLoop) {
        endNearest(row, isRepeat);
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but what is open here is “%2”, begun in row %3. End that first.")
                .arg(type.isLoop ? QStringLiteral("loop") : what, m_survey.cell(open.row, QStringLiteral("type")))
                .arg(m_survey.rowNumber(open.row)));
    }
    m_open.pop_back();
    return {};
}

// An end that is not of what is open: the rows behind it are looked at as if the nearest one of its kind had ended.
void XlsFormReader::endNearest(int row, bool isRepeat)
{
    m_isTorn = true;
    m_crossed = row;
    size_t at = m_open.size() - 1;
    while (at > 0 && (m_open[at].isRepeat != isRepeat || m_open[at].isLoop))
        --at;
    const bool isOpen = at > 0
        && std::none_of(m_open.begin() + static_cast<std::ptrdiff_t>(at), m_open.end(),
            [](const OpenGroup& each) { return each.isLoop; });
    m_open.resize(isOpen ? at : m_open.size() - (m_open.back().isLoop ? 0 : 1));
}

// A file beside the form that expressions may look into.
Result<void> XlsFormReader::addInstance(int row, const RowType& type)
{
    const QString id = m_survey.cell(row, QStringLiteral("name"));
    UTHAN_TRY(checkName(row, id, NodeType::Hidden));
    if (std::any_of(m_open.begin(), m_open.end(), [](const OpenGroup& open) { return open.isRepeat; }))
        m_faults.add(surveyError(row, QStringLiteral("type"), // it is read all the same
            QStringLiteral("A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out "
                           "of the repeat.")));
    if (m_instances.contains(id))
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The name “%1” is used for two files (also in row %2). Take one of the rows away.")
                .arg(id)
                .arg(m_survey.rowNumber(m_instances.value(id))));
    m_instances.insert(id, row);
    InstanceDefinition instance;
    instance.id = id;
    instance.source = type.file == QLatin1String("csv") ? QStringLiteral("jr://file-csv/%1.csv").arg(id)
                                                        : QStringLiteral("jr://file/%1.xml").arg(id);
    UTHAN_TRY(claimInstance(row, QStringLiteral("name"), id, instance.source));
    instance.place = m_survey.place(row, m_survey.column(QStringLiteral("name")));
    m_def.instances.push_back(std::move(instance));
    return {};
}

Result<void> XlsFormReader::addQuestion(int row, const RowType& type)
{
    QString name = m_survey.cell(row, QStringLiteral("name"));
    if (name.isEmpty() && type.type == NodeType::Note)
        name = QStringLiteral("generated_note_name_%1").arg(m_survey.rowNumber(row));
    if (name.isEmpty() && type.type == NodeType::Audit)
        name = QStringLiteral("audit");
    if (type.type == NodeType::Audit && !m_audits.empty())
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("There is a row of type audit already (row %1), and a form has one. Take one of them out.")
                .arg(m_audits.front().place.row()));
    int list = -1;
    if (type.type == NodeType::File)
        list = m_tagLists.value(type.list, -1); // the tags that a map feature may have
    if (!type.list.isEmpty() && isSelect(type.type)) {
        Result<int> found = listNamed(row, type);
        if (!found)
            return found.error();
        list = *found;
        // With search() the list only says which columns of the file are meant: often it has the name of the file.
        const bool isSearched = m_survey.cell(row, QStringLiteral("appearance")).contains(QLatin1String("search("));
        if (!type.isExternal && !isSearched)
            UTHAN_TRY(claimInstance(row, QStringLiteral("type"), type.list, {}));
    }
    Result<int> made = addElement(row, type, name);
    if (!made)
        return made.error();
    if (type.orOther)
        UTHAN_TRY(claimOther(row, *made));
    Element& element = m_def.elements[size_t(*made)];
    element.list = list;
    UTHAN_TRY(checkQuestion(row, element));
    const auto isSize = [](const auto& pair) { return pair.first == QLatin1String("max-pixels"); };
    const QStringList looks = element.appearance.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isDrawn = looks.contains(QLatin1String("draw")) || looks.contains(QLatin1String("signature"));
    if (element.type == NodeType::Image && !isDrawn
        && std::none_of(element.parameters.begin(), element.parameters.end(), isSize))
        warn(m_survey, row, QStringLiteral("parameters"),
            QStringLiteral("Here pictures are made smaller by themselves; other programs send them as large as the "
                           "camera takes them. Write max-pixels=1600, or what is enough, to save room and time there "
                           "too."));
    if (element.type != NodeType::Audit)
        return checkTable(row, element);
    m_audits.push_back(std::move(element)); // stands in the block of metadata, wherever its row is
    m_def.elements.pop_back();
    m_rowOf.pop_back();
    m_taken.remove({m_open.back().element, name});
    m_takenFolded.remove({m_open.back().element, name.toCaseFolded()});
    return {};
}

// or_other asks for the words in a question of its own, beside the select.
Result<void> XlsFormReader::claimOther(int row, int select)
{
    const QString name = m_def.elements[size_t(select)].name + QStringLiteral("_other");
    const QPair<int, QString> key{m_open.back().element, name};
    if (const auto taken = m_taken.constFind(key); taken != m_taken.constEnd())
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("or_other adds a question named “%1”, and there is one in the same group already (row %2). "
                           "Give one of them another name.")
                .arg(name)
                .arg(m_def.elements[size_t(taken.value())].place.row()));
    m_taken.insert(key, select);
    return {};
}

void XlsFormReader::addMeta()
{
    const bool withId = m_usesInstanceId && !m_omitsInstanceId;
    if (!withId && m_audits.empty())
        return;
    Element meta;
    meta.name = QStringLiteral("meta");
    meta.parent = 0;
    meta.isAsked = false;
    const int at = static_cast<int>(m_def.elements.size());
    m_def.elements.push_back(std::move(meta));
    for (Element& audit : m_audits) {
        audit.parent = at;
        m_def.elements.push_back(std::move(audit));
    }
    if (withId) {
        Element id;
        id.type = NodeType::InstanceId;
        id.name = QStringLiteral("instanceID");
        id.parent = at;
        id.isAsked = false;
        id.readOnly.text = QStringLiteral("true()");
        for (const auto& [key, value] : std::as_const(m_def.settings)) {
            if (key == QLatin1String("instance_id") && !value.isEmpty())
                id.bindAttributes.append({QStringLiteral("jr:preload"), value});
        }
        m_def.elements.push_back(std::move(id));
    }
    m_rowOf.resize(m_def.elements.size(), -1);
}

} // namespace uthan::form
