// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sheet survey: groups, repeats and questions become elements in the order they are asked.
#include "form/xlsform/xlsformreader_p.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    bool isContainer(NodeType type)
    {
        return type == NodeType::Group || type == NodeType::Repeat;
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
    if (m_open.size() == 1) {
        addMeta();
        return checkSearches();
    }
    const OpenGroup& open = m_open.back();
    const QString what = open.isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
    return surveyError(open.row, QStringLiteral("type"),
        QStringLiteral("This %1 is begun but never ended. Add a row “end %1” after its last question.").arg(what));
}

Result<void> XlsFormReader::readRows(int first, int end)
{
    for (int row = first; row < end; ++row) {
        const QString disabled = m_survey.cell(row, QStringLiteral("disabled")).toLower();
        if (disabled == QLatin1String("yes") || disabled == QLatin1String("true"))
            continue;
        const std::optional<RowType> type = parseRowType(m_survey.cell(row, QStringLiteral("type")).simplified());
        if (type && type->isLoop && type->kind == RowType::Kind::Begin) {
            const int last = endOfLoop(row);
            if (last < 0)
                return surveyError(row, QStringLiteral("type"),
                    QStringLiteral(
                        "This loop is begun but never ended. Add a row “end loop” after its last question."));
            UTHAN_TRY(readLoop(row, last, *type));
            row = last;
            continue;
        }
        UTHAN_TRY(readRow(row));
    }
    return {};
}

Result<void> XlsFormReader::readRow(int row)
{
    const QString written = m_survey.cell(row, QStringLiteral("type")).simplified();
    if (written.isEmpty()) {
        const QString name = m_survey.cell(row, QStringLiteral("name"));
        if (name.isEmpty() && m_survey.cell(row, QStringLiteral("label")).isEmpty())
            return {}; // a remark between the questions
        return surveyError(row, QStringLiteral("type"), QStringLiteral("The question “%1” has no type.").arg(name));
    }
    if (written.startsWith(QLatin1Char('#')))
        return {};
    const std::optional<RowType> type = parseRowType(written);
    if (!type) {
        const QString folded = written.toLower();
        const bool bareSelect = folded.startsWith(QLatin1String("select")) || folded == QLatin1String("rank");
        return surveyError(row, QStringLiteral("type"),
            bareSelect ? QStringLiteral("The type “%1” names no list. Write it as “select_one list” with a list of the "
                                        "sheet choices.")
                             .arg(written)
                       : QStringLiteral("There is no question type “%1”.").arg(written));
    }
    if (!type->note.isEmpty())
        warn(m_survey, row, QStringLiteral("type"), type->note);
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

Result<void> XlsFormReader::checkName(int row, const QString& name, NodeType type)
{
    static const QRegularExpression valid(QStringLiteral("^[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-]*$"));
    const QString key = QStringLiteral("name");
    if (name.isEmpty())
        return surveyError(
            row, key, QStringLiteral("This row has no name. Give it one that no other row in its group has."));
    if (!valid.match(name).hasMatch())
        return surveyError(row, key,
            QStringLiteral("“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - "
                           "and points.")
                .arg(name));
    if (name == QLatin1String("meta"))
        return surveyError(row, key,
            QStringLiteral("The name “meta” belongs to what every form records about itself. Choose another name."));
    const int parent = m_open.back().element;
    const auto taken = m_taken.constFind({parent, name});
    if (taken != m_taken.constEnd())
        return surveyError(row, key,
            QStringLiteral("The name “%1” is used twice in the same group (also in row %2).")
                .arg(name)
                .arg(m_def.elements[size_t(taken.value())].place.row));
    const auto folded = m_takenFolded.constFind({parent, name.toCaseFolded()});
    if (folded != m_takenFolded.constEnd())
        warn(m_survey, row, key,
            QStringLiteral("The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read "
                           "results do not see.")
                .arg(name, m_def.elements[size_t(folded.value())].name)
                .arg(m_def.elements[size_t(folded.value())].place.row));
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
                .arg(m_def.elements[size_t(repeat.value())].place.row));
    return {};
}

Result<int> XlsFormReader::addElement(int row, const RowType& type, const QString& name)
{
    UTHAN_TRY(checkName(row, name, type.type));
    const int id = static_cast<int>(m_def.elements.size());
    const int parent = m_open.back().element;
    m_taken.insert({parent, name}, id);
    m_takenFolded.insert({parent, name.toCaseFolded()}, id);
    if (type.type == NodeType::Repeat)
        m_repeats.insert(name, id);
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
    if (!type.reference.isEmpty())
        element.items.nodeset.place = m_survey.place(row, m_survey.column(QStringLiteral("type")));
    UTHAN_TRY(readTextsOf(row, element));
    UTHAN_TRY(readLogic(row, element));
    UTHAN_TRY(readParameters(row, element));
    readAttributes(row, element);
    if (!type.preload.isEmpty())
        element.bindAttributes.append({{QStringLiteral("jr:preload"), QStringLiteral("property")},
            {QStringLiteral("jr:preloadParams"), type.preload}});
    m_def.elements.push_back(std::move(element));
    m_rowOf.push_back(row);
    return id;
}

Result<void> XlsFormReader::beginGroup(int row, const RowType& type)
{
    Result<int> made = addElement(row, type, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    m_open.push_back({*made, row, type.type == NodeType::Repeat, false});
    return {};
}

Result<void> XlsFormReader::endGroup(int row, const RowType& type)
{
    const bool isRepeat = type.type == NodeType::Repeat;
    const QString what = isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
    if (!m_survey.cell(row, QStringLiteral("save_to")).isEmpty())
        return surveyError(row, QStringLiteral("save_to"),
            QStringLiteral(
                "A group or repeat cannot be saved as a property of an entity. Move the save_to to a question."));
    if (m_open.size() == 1 || m_open.back().row < 0 || m_open.back().isLoop)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but none is open here. Take the row away, or add “begin %1” before.")
                .arg(what));
    const OpenGroup open = m_open.back();
    if (open.isRepeat != isRepeat || type.isLoop)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but what is open here is “%2”, begun in row %3. End that first.")
                .arg(type.isLoop ? QStringLiteral("loop") : what, m_survey.cell(open.row, QStringLiteral("type")))
                .arg(m_survey.rowNumber(open.row)));
    m_open.pop_back();
    return {};
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

// A group that holds a copy of its questions for each choice of a list.
Result<void> XlsFormReader::readLoop(int row, int end, const RowType& type)
{
    Result<int> list = listNamed(row, type);
    if (!list)
        return list.error();
    RowType group = type;
    Result<int> made = addElement(row, group, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    m_open.push_back({*made, row, false, true});
    const std::vector<DefinedChoice> choices = m_def.lists[size_t(*list)].choices;
    for (const DefinedChoice& choice : choices) {
        Element turn;
        turn.name = choice.name;
        turn.parent = *made;
        turn.label = choice.label;
        turn.place = m_survey.place(row, m_survey.column(QStringLiteral("type")));
        const int id = static_cast<int>(m_def.elements.size());
        m_def.elements.push_back(std::move(turn));
        m_rowOf.push_back(row);
        m_open.push_back({id, row, false, true});
        m_loops.push_back({&choice});
        UTHAN_TRY(readRows(row + 1, end));
        if (m_open.back().element != id)
            return surveyError(m_open.back().row, QStringLiteral("type"),
                QStringLiteral("This is begun inside a loop but not ended there."));
        m_loops.pop_back();
        m_open.pop_back();
    }
    m_open.pop_back();
    return {};
}

// A file beside the form that expressions may look into.
Result<void> XlsFormReader::addInstance(int row, const RowType& type)
{
    const QString id = m_survey.cell(row, QStringLiteral("name"));
    UTHAN_TRY(checkName(row, id, NodeType::Hidden));
    if (m_instances.contains(id))
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The name “%1” is used for two files (also in row %2).")
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
    int list = -1;
    if (type.type == NodeType::File)
        list = m_tagLists.value(type.list, -1); // the tags that a map feature may have
    if (!type.list.isEmpty() && isSelect(type.type)) {
        Result<int> found = listNamed(row, type);
        if (!found)
            return found.error();
        list = *found;
        if (!type.isExternal)
            UTHAN_TRY(claimInstance(row, QStringLiteral("type"), type.list, {}));
    }
    Result<int> made = addElement(row, type, name);
    if (!made)
        return made.error();
    Element& element = m_def.elements[size_t(*made)];
    element.list = list;
    return checkQuestion(row, element);
}

Result<void> XlsFormReader::checkQuestion(int row, Element& element)
{
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".xml"), QStringLiteral(".geojson")};
    UTHAN_TRY(claimPulldata(row, element));
    const QString& file = element.items.file;
    if (!file.isEmpty() && !endings.contains(file.mid(std::max<qsizetype>(file.lastIndexOf(QLatin1Char('.')), 0))))
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson.")
                .arg(file));
    if (!file.isEmpty()) {
        const QString folder
            = file.endsWith(QLatin1String(".csv")) ? QStringLiteral("file-csv") : QStringLiteral("file");
        UTHAN_TRY(claimInstance(row, QStringLiteral("type"), file.left(file.lastIndexOf(QLatin1Char('.'))),
            QStringLiteral("jr://%1/%2").arg(folder, file)));
    }
    if (element.orOther && !element.choiceFilter.isEmpty())
        return surveyError(row, QStringLiteral("choice_filter"),
            QStringLiteral(
                "or_other cannot be used with a choice filter. Add the choice “other” and a text question to "
                "the form instead."));
    if (element.type == NodeType::Audit && element.name != QLatin1String("audit"))
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The question of type audit must be named “audit”, not “%1”.").arg(element.name));
    if (element.type == NodeType::BackgroundGeoPoint && element.trigger.isEmpty())
        return surveyError(row, QStringLiteral("trigger"),
            QStringLiteral("“%1” needs a question in the column trigger: the place is taken when that is answered.")
                .arg(element.name));
    if (element.type == NodeType::BackgroundGeoPoint && !element.calculation.isEmpty())
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” takes the place itself, so its column calculation must be empty.").arg(element.name));
    const bool noFormula = element.calculation.isEmpty() && element.dynamicDefault.isEmpty();
    if (element.type == NodeType::Calculate && noFormula && element.trigger.isEmpty())
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” is to be calculated, but the column calculation is empty.").arg(element.name));
    if (!element.bigImage.isEmpty() && element.image.isEmpty())
        return surveyError(row, QStringLiteral("media::big-image"),
            QStringLiteral("“%1” has a big-image but no image. Give it an image too.").arg(element.name));
    const bool hasText = !element.label.isEmpty() || !element.hint.isEmpty() || !element.image.isEmpty()
        || !element.audio.isEmpty() || !element.video.isEmpty()
        || !m_survey.cell(row, QStringLiteral("media")).isEmpty()
        || element.appearance.split(QLatin1Char(' ')).contains(QLatin1String("label")); // it shows its choices' labels
    if (!isAsked(element.type) || hasText)
        return {};
    if (!element.calculation.isEmpty() && element.guidance.isEmpty()) { // nothing to ask: it is only worked out
        element.dataType = typeName(element.type);
        element.type = NodeType::Calculate;
        element.isAsked = false;
        return {};
    }
    return surveyError(row, QStringLiteral("label"),
        QStringLiteral("“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.")
            .arg(element.name));
}

// Two sources under one name: an expression could not say which is meant.
Result<void> XlsFormReader::claimInstance(int row, const QString& key, const QString& id, const QString& source)
{
    const auto found = m_sources.constFind(id);
    if (found == m_sources.constEnd()) {
        m_sources.insert(id, source);
        return {};
    }
    if (*found == source)
        return {};
    const auto named = [](const QString& s) {
        return s.isEmpty() ? QStringLiteral("a list of the sheet choices")
                           : QStringLiteral("the file “%1”").arg(s.section(QLatin1Char('/'), -1));
    };
    return surveyError(row, key,
        QStringLiteral("“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.")
            .arg(id, named(source), named(*found)));
}

// pulldata('towns', …) reads towns.csv.
Result<void> XlsFormReader::claimPulldata(int row, const Element& element)
{
    static const QRegularExpression pulldata(QStringLiteral("\\bpulldata\\s*\\(\\s*['\"]([^'\"]+)['\"]"));
    for (const ExpressionSource* source :
        {&element.calculation, &element.constraint, &element.relevant, &element.required, &element.readOnly,
            &element.choiceFilter, &element.dynamicDefault, &element.repeatCount}) {
        if (!source->text.contains(QLatin1String("pulldata")))
            continue;
        for (auto match = pulldata.globalMatch(source->text); match.hasNext();) {
            const QString id = match.next().captured(1);
            UTHAN_TRY(
                claimInstance(row, QStringLiteral("calculation"), id, QStringLiteral("jr://file-csv/%1.csv").arg(id)));
        }
    }
    return {};
}

// search() fills a list from a file: a question without it would show the names of columns as its choices.
Result<void> XlsFormReader::checkSearches()
{
    QHash<int, size_t> searched;
    for (size_t i = 0; i < m_def.elements.size(); ++i) {
        const Element& element = m_def.elements[i];
        if (element.list >= 0 && element.appearance.contains(QLatin1String("search(")))
            searched.insert(element.list, i);
    }
    for (const Element& element : m_def.elements) {
        if (element.list < 0 || !searched.contains(element.list)
            || element.appearance.contains(QLatin1String("search(")))
            continue;
        const size_t first = searched.value(element.list);
        return surveyError(m_rowOf[first], QStringLiteral("appearance"),
            QStringLiteral(
                "“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own "
                "list.")
                .arg(m_def.elements[first].name, m_def.lists[size_t(element.list)].name, element.name));
    }
    return {};
}

void XlsFormReader::addMeta()
{
    if (!m_usesInstanceId || m_omitsInstanceId)
        return;
    Element meta;
    meta.name = QStringLiteral("meta");
    meta.parent = 0;
    meta.isAsked = false;
    const int at = static_cast<int>(m_def.elements.size());
    m_def.elements.push_back(std::move(meta));
    Element id;
    id.type = NodeType::InstanceId;
    id.name = QStringLiteral("instanceID");
    id.parent = at;
    id.isAsked = false;
    m_def.elements.push_back(std::move(id));
    m_rowOf.insert(m_rowOf.end(), {-1, -1});
}

} // namespace uthan::form
