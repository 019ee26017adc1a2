// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sheet survey: groups, repeats and questions become nodes in document order.
#include "form/xlsform/xlsformcompiler.h"
#include "form/xpath/xpathvalue.h"

#include <cmath>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    struct NamedType {
        NodeType type;
        const char* unsupported; // what to say; nullptr: supported
    };

    const QHash<QString, NamedType>& plainTypes()
    {
        using T = NodeType;
        static const QHash<QString, NamedType> all{
            {QStringLiteral("text"), {T::Text, nullptr}},
            {QStringLiteral("string"), {T::Text, nullptr}},
            {QStringLiteral("integer"), {T::Integer, nullptr}},
            {QStringLiteral("int"), {T::Integer, nullptr}},
            {QStringLiteral("decimal"), {T::Decimal, nullptr}},
            {QStringLiteral("note"), {T::Note, nullptr}},
            {QStringLiteral("range"), {T::Range, nullptr}},
            {QStringLiteral("date"), {T::Date, nullptr}},
            {QStringLiteral("time"), {T::Time, nullptr}},
            {QStringLiteral("datetime"), {T::DateTime, nullptr}},
            {QStringLiteral("image"), {T::Image, nullptr}},
            {QStringLiteral("photo"), {T::Image, nullptr}},
            {QStringLiteral("audio"), {T::Audio, nullptr}},
            {QStringLiteral("geopoint"), {T::GeoPoint, nullptr}},
            {QStringLiteral("location"), {T::GeoPoint, nullptr}},
            {QStringLiteral("gps"), {T::GeoPoint, nullptr}},
            {QStringLiteral("acknowledge"), {T::Acknowledge, nullptr}},
            {QStringLiteral("trigger"), {T::Acknowledge, nullptr}},
            {QStringLiteral("calculate"), {T::Calculate, nullptr}},
            {QStringLiteral("hidden"), {T::Hidden, nullptr}},
            {QStringLiteral("start"), {T::Start, nullptr}},
            {QStringLiteral("end"), {T::End, nullptr}},
            {QStringLiteral("today"), {T::Today, nullptr}},
            {QStringLiteral("deviceid"), {T::DeviceId, nullptr}},
            {QStringLiteral("username"), {T::UserName, nullptr}},
            {QStringLiteral("video"),
                {T::Video, "Questions of this type are kept and exported, but cannot be answered on screen yet."}},
            {QStringLiteral("file"),
                {T::File, "Questions of this type are kept and exported, but cannot be answered on screen yet."}},
            {QStringLiteral("barcode"),
                {T::Barcode, "Questions of this type are kept and exported, but cannot be answered on screen yet."}},
            {QStringLiteral("geotrace"),
                {T::GeoTrace, "Questions of this type are kept and exported, but cannot be answered on screen yet."}},
            {QStringLiteral("geoshape"),
                {T::GeoShape, "Questions of this type are kept and exported, but cannot be answered on screen yet."}},
            {QStringLiteral("phonenumber"), {T::Hidden, "This type is not filled in: we do not collect it."}},
            {QStringLiteral("email"), {T::Hidden, "This type is not filled in: we do not collect it."}},
            {QStringLiteral("simserial"), {T::Hidden, "This type is not filled in: we do not collect it."}},
            {QStringLiteral("subscriberid"), {T::Hidden, "This type is not filled in: we do not collect it."}},
            {QStringLiteral("start-geopoint"),
                {T::Hidden, "This type is not supported yet; the place is not recorded."}},
            {QStringLiteral("background-geopoint"),
                {T::Hidden, "This type is not supported yet; the place is not recorded."}},
            {QStringLiteral("background-audio"), {T::Hidden, "This type is not supported yet; nothing is recorded."}},
        };
        return all;
    }

    bool isLeftOut(const QString& type)
    {
        static const QStringList types{QStringLiteral("audit"), QStringLiteral("csv-external"),
            QStringLiteral("xml-external"), QStringLiteral("osm")};
        return types.contains(type);
    }
}

// "select_one list or_other", "begin group", "integer" … and the old ways to write them.
Result<XlsFormCompiler::ParsedType> XlsFormCompiler::parseType(int row)
{
    ParsedType out;
    const QString written = m_survey.cell(row, QStringLiteral("type")).simplified();
    const QString type = written.toLower();
    static const QRegularExpression group(QStringLiteral("^(begin|end)[ _](group|repeat|loop)( .*)?$"));
    if (const auto m = group.match(type); m.hasMatch()) {
        out.isBegin = m.captured(1) == QLatin1String("begin");
        out.isEnd = !out.isBegin;
        out.isRepeat = m.captured(2) == QLatin1String("repeat");
        if (m.captured(2) == QLatin1String("loop"))
            return surveyError(
                row, QStringLiteral("type"), QStringLiteral("Loops are not supported. Use a group or a repeat."));
        return out;
    }
    static const QRegularExpression select(
        QStringLiteral("^(select[ _]one|select1|select[ _]multiple|select all that apply|rank)( from| using)? (\\S+)( "
                       "(or[ _]other|or specify other|or_specify_other))?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto m = select.match(written); m.hasMatch()) {
        const QString kind = m.captured(1).toLower();
        out.type = kind == QLatin1String("rank")                                     ? NodeType::Rank
            : kind.endsWith(QLatin1String("one")) || kind.endsWith(QLatin1Char('1')) ? NodeType::SelectOne
                                                                                     : NodeType::SelectMultiple;
        out.list = m.captured(3);
        out.orOther = !m.captured(4).isEmpty();
        if (out.list.startsWith(QLatin1String("${"))) {
            out.unsupported
                = QStringLiteral("Choosing among the rows of a repeat is not supported yet; it is asked as a text.");
            out.type = NodeType::Text;
            out.list.clear();
        }
        return out;
    }
    if (type.startsWith(QLatin1String("select_one_from_file"))
        || type.startsWith(QLatin1String("select_multiple_from_file"))
        || type.startsWith(QLatin1String("select_one_external"))) {
        out.unsupported = QStringLiteral("Choices from a file are not supported yet; it is asked as a text.");
        return out;
    }
    if (isLeftOut(type.section(QLatin1Char(' '), 0, 0))) {
        out.leftOut = true;
        out.unsupported = QStringLiteral("The type “%1” is not supported yet; this row was left out.").arg(written);
        return out;
    }
    const auto found = plainTypes().constFind(type);
    if (found == plainTypes().constEnd()) {
        const bool bareSelect = type.startsWith(QLatin1String("select")) || type == QLatin1String("rank");
        return surveyError(row, QStringLiteral("type"),
            bareSelect ? QStringLiteral(
                "The type “%1” names no list. Write it as “select_one list” with a list of the sheet choices.")
                             .arg(written)
                       : QStringLiteral("There is no question type “%1”.").arg(written));
    }
    out.type = found->type;
    if (found->unsupported)
        out.unsupported = QString::fromUtf8(found->unsupported);
    return out;
}

Result<void> XlsFormCompiler::readRow(int row)
{
    const QString type = m_survey.cell(row, QStringLiteral("type"));
    if (type.isEmpty()) {
        const QString name = m_survey.cell(row, QStringLiteral("name"));
        if (name.isEmpty() && m_survey.cell(row, QStringLiteral("label")).isEmpty())
            return {}; // a remark between the questions
        return surveyError(row, QStringLiteral("type"), QStringLiteral("The question “%1” has no type.").arg(name));
    }
    if (type.startsWith(QLatin1Char('#')))
        return {};
    Result<ParsedType> parsed = parseType(row);
    if (!parsed)
        return parsed.error();
    if (!parsed->unsupported.isEmpty())
        warn(m_survey, row, QStringLiteral("type"), parsed->unsupported);
    if (parsed->leftOut)
        return {};
    if (parsed->isBegin)
        return beginGroup(row, *parsed);
    return parsed->isEnd ? endGroup(row, *parsed) : addQuestion(row, *parsed);
}

Result<int> XlsFormCompiler::addNode(int row, NodeType type, const QString& name)
{
    static const QRegularExpression valid(QStringLiteral("^[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-]*$"));
    if (name.isEmpty())
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("This row has no name. Give it one that no other row in its group has."));
    if (!valid.match(name).hasMatch())
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - "
                           "and points.")
                .arg(name));
    const int parent = m_open.back().node;
    const auto taken = m_taken.constFind({parent, name});
    if (taken != m_taken.constEnd())
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The name “%1” is used twice in the same group (also in row %2).")
                .arg(name)
                .arg(m_survey.rowNumber(m_rows[size_t(taken.value())].row)));
    const int id = static_cast<int>(m_p->nodes.size());
    m_taken.insert({parent, name}, id);
    Node node;
    node.type = type;
    node.parent = parent;
    node.end = id + 1;
    node.context = m_p->nodes[size_t(parent)].context;
    node.name = intern(name);
    node.path = intern(m_p->string(m_p->nodes[size_t(parent)].path) + QLatin1Char('/') + name);
    node.sheetRow = m_survey.rowNumber(row);
    node.label = readText(m_survey, row, QStringLiteral("label"));
    node.hint = readText(m_survey, row, QStringLiteral("hint"));
    node.guidance = readText(m_survey, row, QStringLiteral("guidance_hint"));
    node.constraintMessage = readText(m_survey, row, QStringLiteral("constraint_message"));
    node.requiredMessage = readText(m_survey, row, QStringLiteral("required_message"));
    node.image = readText(m_survey, row, QStringLiteral("media::image"));
    node.audio = readText(m_survey, row, QStringLiteral("media::audio"));
    node.video = readText(m_survey, row, QStringLiteral("media::video"));
    readAppearance(row, node);
    readPairs(row, node);
    m_p->nodes.push_back(node);
    m_rows.push_back({row, false});
    return id;
}

Result<void> XlsFormCompiler::beginGroup(int row, const ParsedType& type)
{
    Result<int> made
        = addNode(row, type.isRepeat ? NodeType::Repeat : NodeType::Group, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    Node& node = m_p->nodes[size_t(*made)];
    if (type.isRepeat) {
        const int above = node.context;
        node.context = static_cast<int>(m_p->contexts.size());
        m_p->contexts.push_back({*made, above, m_p->contexts[size_t(above)].depth + 1});
    }
    m_open.push_back({*made, row, type.isRepeat});
    return {};
}

Result<void> XlsFormCompiler::endGroup(int row, const ParsedType& type)
{
    const QString what = type.isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
    if (m_open.size() == 1)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but none is open here. Take the row away, or add “begin %1” before.")
                .arg(what));
    const OpenGroup open = m_open.back();
    if (open.isRepeat != type.isRepeat)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral("This ends a %1, but what is open here is “%2”, begun in row %3. End that first.")
                .arg(what, m_survey.cell(open.row, QStringLiteral("type")))
                .arg(m_survey.rowNumber(open.row)));
    m_p->nodes[size_t(open.node)].end = static_cast<int>(m_p->nodes.size());
    m_open.pop_back();
    return {};
}

Result<void> XlsFormCompiler::addQuestion(int row, const ParsedType& type)
{
    QString name = m_survey.cell(row, QStringLiteral("name"));
    if (name.isEmpty() && type.type == NodeType::Note)
        name = QStringLiteral("note_row_%1").arg(m_survey.rowNumber(row));
    int list = -1;
    if (!type.list.isEmpty()) {
        list = m_lists.value(type.list, -1);
        if (list < 0)
            return surveyError(row, QStringLiteral("type"),
                QStringLiteral("There is no list “%1” in the sheet choices. Add its choices there, or mend the name.")
                    .arg(type.list));
    }
    Result<int> made = addNode(row, type.type, name);
    if (!made)
        return made.error();
    Node& node = m_p->nodes[size_t(*made)];
    node.list = list;
    if (type.type == NodeType::Range)
        readRange(row, node);
    if (isAsked(type.type) && node.label < 0 && node.hint < 0 && node.image < 0 && node.audio < 0
        && m_p->nodes[size_t(node.parent)].label < 0)
        warn(m_survey, row, QStringLiteral("label"),
            QStringLiteral("The question “%1” has no label; its name is shown.").arg(name));
    const bool noFormula = m_survey.cell(row, QStringLiteral("calculation")).isEmpty()
        && m_survey.cell(row, QStringLiteral("default")).isEmpty();
    if (type.type == NodeType::Calculate && noFormula)
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” is to be calculated, but the column calculation is empty.").arg(name));
    if (type.orOther)
        addOther(row, *made);
    return {};
}

// or_other: one more choice, and a text question that asks which.
void XlsFormCompiler::addOther(int row, int question)
{
    const QString other = QStringLiteral("other");
    Node asked = m_p->nodes[size_t(question)];
    ChoiceList list = m_p->lists[size_t(asked.list)];
    bool present = false;
    for (int c = 0; c < list.count; ++c)
        present = present || m_p->strings.view(m_p->choices[size_t(list.first + c)].name) == other;
    if (!present) { // a list of its own, so that other questions keep theirs
        const int first = static_cast<int>(m_p->choices.size());
        const int firstValue = static_cast<int>(m_p->columnValues.size());
        for (int c = 0; c < list.count; ++c)
            m_p->choices.push_back(m_p->choices[size_t(list.first + c)]);
        for (int v = 0; v < list.count * list.columns; ++v)
            m_p->columnValues.push_back(m_p->columnValues[size_t(list.firstValue + v)]);
        Choice added;
        added.name = intern(other);
        for (StringTable& texts : m_p->texts)
            added.label = texts.append(QStringLiteral("Other"));
        m_p->choices.push_back(added);
        for (int v = 0; v < list.columns; ++v)
            m_p->columnValues.push_back(intern(QString()));
        list.first = first;
        list.firstValue = firstValue;
        ++list.count;
        m_p->nodes[size_t(question)].list = static_cast<int>(m_p->lists.size());
        m_p->lists.push_back(list);
        warn(m_survey, row, QStringLiteral("type"),
            QStringLiteral("or_other shows “Other” and “Specify other.” in English in every language. Add the choice "
                           "and a text question to the form to have them translated."));
    }
    const int id = static_cast<int>(m_p->nodes.size());
    Node text;
    text.type = NodeType::Text;
    text.parent = asked.parent;
    text.end = id + 1;
    text.context = asked.context;
    text.name = intern(m_p->string(asked.name) + QStringLiteral("_other"));
    text.path = intern(m_p->string(asked.path) + QStringLiteral("_other"));
    text.sheetRow = asked.sheetRow;
    for (StringTable& texts : m_p->texts)
        text.label = texts.append(QStringLiteral("Specify other."));
    m_p->nodes.push_back(text);
    m_rows.push_back({row, true});
}

void XlsFormCompiler::readAppearance(int row, Node& node)
{
    const QString appearance = m_survey.cell(row, QStringLiteral("appearance")).simplified();
    if (appearance.isEmpty())
        return;
    node.appearance = intern(appearance);
    static const QRegularExpression drawn(
        QStringLiteral("^(field-list|multiline|columns(-\\d+|-pack)?|no-buttons|likert|faces|list|numbers|w\\d+)$"));
    for (const QString& word : appearance.split(QLatin1Char(' '))) {
        if (word == QLatin1String("field-list"))
            node.flags |= FieldList;
        else if (!drawn.match(word).hasMatch())
            warn(m_survey, row, QStringLiteral("appearance"),
                QStringLiteral("The appearance “%1” is not drawn yet; the question is shown in its usual form.")
                    .arg(word));
    }
}

// Parameters, then bind:: attributes, then instance:: attributes, one after the other in `pairs`.
void XlsFormCompiler::readPairs(int row, Node& node)
{
    static const QRegularExpression pair(QStringLiteral("([\\w.-]+)\\s*=\\s*(\"[^\"]*\"|[^\\s;,]+)"));
    node.firstPair = static_cast<int>(m_p->pairs.size());
    const QString parameters = m_survey.cell(row, QStringLiteral("parameters"));
    for (auto match = pair.globalMatch(parameters); match.hasNext();) {
        const auto m = match.next();
        QString value = m.captured(2);
        value.remove(QLatin1Char('"'));
        m_p->pairs.emplace_back(intern(m.captured(1)), intern(value));
        ++node.parameterPairs;
        static const QStringList known{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("step"),
            QStringLiteral("quality"), QStringLiteral("max-pixels"), QStringLiteral("rows")};
        if (!known.contains(m.captured(1)))
            warn(m_survey, row, QStringLiteral("parameters"),
                QStringLiteral("The parameter “%1” is not supported yet and has no effect.").arg(m.captured(1)));
    }
    for (const auto& [prefix, count] : {std::pair(QStringLiteral("bind::"), &Node::attributePairs),
             std::pair(QStringLiteral("instance::"), &Node::instancePairs)}) {
        for (const SheetColumn& column : m_survey.columns()) {
            if (!column.key.startsWith(prefix))
                continue;
            const QString value = m_survey.cellAt(row, column);
            if (value.isEmpty())
                continue;
            m_p->pairs.emplace_back(intern(column.key.mid(prefix.size())), intern(value));
            ++(node.*count);
        }
    }
}

void XlsFormCompiler::readRange(int row, Node& node)
{
    bool whole = true;
    for (int p = 0; p < node.parameterPairs; ++p) {
        const auto& [name, text] = m_p->pairs[size_t(node.firstPair + p)];
        const double value = xpath::textToNumber(m_p->string(text));
        if (std::isnan(value)) {
            warn(m_survey, row, QStringLiteral("parameters"),
                QStringLiteral("“%1” is not a number and was left out.").arg(m_p->string(text)));
            continue;
        }
        const QString key = m_p->string(name);
        if (key == QLatin1String("start"))
            node.rangeStart = value;
        else if (key == QLatin1String("end"))
            node.rangeEnd = value;
        else if (key == QLatin1String("step"))
            node.rangeStep = value;
        whole = whole && value == std::floor(value);
    }
    if (whole)
        node.flags |= IntegerRange;
}

} // namespace uthan::form
