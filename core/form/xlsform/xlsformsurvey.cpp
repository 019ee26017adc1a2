// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sheet survey: groups, repeats and questions become elements in the order they are asked.
#include "form/xlsform/xlsformreader_p.h"

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
            {QStringLiteral("phonenumber"), {T::PhoneNumber, "This type is not filled in: we do not collect it."}},
            {QStringLiteral("email"), {T::Email, "This type is not filled in: we do not collect it."}},
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
Result<XlsFormReader::ParsedType> XlsFormReader::parseType(int row)
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

Result<void> XlsFormReader::readRow(int row)
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

Result<int> XlsFormReader::addElement(int row, NodeType type, const QString& name)
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
    const int parent = m_open.back().element;
    const auto taken = m_taken.constFind({parent, name});
    if (taken != m_taken.constEnd())
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The name “%1” is used twice in the same group (also in row %2).")
                .arg(name)
                .arg(m_def.elements[size_t(taken.value())].place.row));
    const int id = static_cast<int>(m_def.elements.size());
    m_taken.insert({parent, name}, id);
    Element element;
    element.type = type;
    element.writtenType = m_survey.cell(row, QStringLiteral("type")).simplified();
    element.parent = parent;
    element.name = name;
    element.isAsked = isAsked(type) || type == NodeType::Group || type == NodeType::Repeat;
    element.place = m_survey.place(row, m_survey.column(QStringLiteral("name")));
    element.label = readTexts(m_survey, row, QStringLiteral("label"));
    element.hint = readTexts(m_survey, row, QStringLiteral("hint"));
    element.guidance = readTexts(m_survey, row, QStringLiteral("guidance_hint"));
    element.constraintMessage = readTexts(m_survey, row, QStringLiteral("constraint_message"));
    element.requiredMessage = readTexts(m_survey, row, QStringLiteral("required_message"));
    element.image = readTexts(m_survey, row, QStringLiteral("media::image"));
    element.bigImage = readTexts(m_survey, row, QStringLiteral("media::big-image"));
    element.audio = readTexts(m_survey, row, QStringLiteral("media::audio"));
    element.video = readTexts(m_survey, row, QStringLiteral("media::video"));
    readLogic(row, element);
    readDefault(row, element);
    readAppearance(row, element);
    readPairs(row, element);
    element.saveTo = m_survey.cell(row, QStringLiteral("save_to"));
    m_def.elements.push_back(std::move(element));
    return id;
}

ExpressionSource XlsFormReader::expression(int row, const QString& key) const
{
    ExpressionSource source;
    source.text = m_survey.cell(row, key);
    if (!source.text.isEmpty())
        source.place = m_survey.place(row, m_survey.column(key));
    return source;
}

// A column that may also say yes or no.
ExpressionSource XlsFormReader::condition(int row, const QString& key) const
{
    static const QStringList yes{
        QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("true()"), QStringLiteral("1")};
    static const QStringList no{
        QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("false()"), QStringLiteral("0")};
    ExpressionSource source = expression(row, key);
    const QString text = source.text.toLower();
    if (yes.contains(text))
        source.text = QStringLiteral("true()");
    else if (no.contains(text))
        source.text = QStringLiteral("false()");
    return source;
}

void XlsFormReader::readLogic(int row, Element& element)
{
    element.relevant = expression(row, QStringLiteral("relevant"));
    element.constraint = expression(row, QStringLiteral("constraint"));
    element.calculation = expression(row, QStringLiteral("calculation"));
    element.choiceFilter = expression(row, QStringLiteral("choice_filter"));
    if (element.type == NodeType::Repeat)
        element.repeatCount = expression(row, QStringLiteral("repeat_count"));
    element.required = condition(row, QStringLiteral("required"));
    element.readOnly = condition(row, QStringLiteral("readonly"));
}

// A default with a reference or a call is computed when the row is made; any other is a value.
void XlsFormReader::readDefault(int row, Element& element)
{
    static const QRegularExpression dynamic(
        QStringLiteral("\\$\\{[^}]+\\}|^[a-z][\\w:-]*\\(.*\\)$|^\\s*(today|now|uuid|random)\\(\\)"));
    ExpressionSource source = expression(row, QStringLiteral("default"));
    if (dynamic.match(source.text).hasMatch())
        element.dynamicDefault = std::move(source);
    else
        element.staticDefault = std::move(source.text);
}

Result<void> XlsFormReader::beginGroup(int row, const ParsedType& type)
{
    Result<int> made = addElement(
        row, type.isRepeat ? NodeType::Repeat : NodeType::Group, m_survey.cell(row, QStringLiteral("name")));
    if (!made)
        return made.error();
    m_open.push_back({*made, row, type.isRepeat});
    return {};
}

Result<void> XlsFormReader::endGroup(int row, const ParsedType& type)
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
    m_open.pop_back();
    return {};
}

Result<void> XlsFormReader::addQuestion(int row, const ParsedType& type)
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
    Result<int> made = addElement(row, type.type, name);
    if (!made)
        return made.error();
    Element& element = m_def.elements[size_t(*made)];
    element.list = list;
    element.orOther = type.orOther;
    const bool hasText = !element.label.isEmpty() || !element.hint.isEmpty() || !element.image.isEmpty()
        || !element.audio.isEmpty() || !m_def.elements[size_t(element.parent)].label.isEmpty();
    if (isAsked(type.type) && !hasText)
        warn(m_survey, row, QStringLiteral("label"),
            QStringLiteral("The question “%1” has no label; its name is shown.").arg(name));
    const bool noFormula
        = element.calculation.isEmpty() && element.dynamicDefault.isEmpty() && element.staticDefault.isEmpty();
    if (type.type == NodeType::Calculate && noFormula)
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” is to be calculated, but the column calculation is empty.").arg(name));
    return {};
}

void XlsFormReader::readAppearance(int row, Element& element)
{
    element.appearance = m_survey.cell(row, QStringLiteral("appearance")).simplified();
    if (element.appearance.isEmpty())
        return;
    static const QRegularExpression drawn(
        QStringLiteral("^(field-list|multiline|columns(-\\d+|-pack)?|no-buttons|likert|faces|list|numbers|w\\d+)$"));
    for (const QString& word : element.appearance.split(QLatin1Char(' '))) {
        if (!drawn.match(word).hasMatch())
            warn(m_survey, row, QStringLiteral("appearance"),
                QStringLiteral("The appearance “%1” is not drawn yet; the question is shown in its usual form.")
                    .arg(word));
    }
}

void XlsFormReader::readPairs(int row, Element& element)
{
    static const QRegularExpression pair(QStringLiteral("([\\w.-]+)\\s*=\\s*(\"[^\"]*\"|[^\\s;,]+)"));
    const QString parameters = m_survey.cell(row, QStringLiteral("parameters"));
    for (auto match = pair.globalMatch(parameters); match.hasNext();) {
        const auto m = match.next();
        QString value = m.captured(2);
        value.remove(QLatin1Char('"'));
        element.parameters.append({m.captured(1), value});
        static const QStringList known{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("step"),
            QStringLiteral("quality"), QStringLiteral("max-pixels"), QStringLiteral("rows")};
        if (!known.contains(m.captured(1)))
            warn(m_survey, row, QStringLiteral("parameters"),
                QStringLiteral("The parameter “%1” is not supported yet and has no effect.").arg(m.captured(1)));
    }
    for (const SheetColumn& column : m_survey.columns()) {
        Pairs* into = column.key.startsWith(QLatin1String("bind::")) ? &element.bindAttributes
            : column.key.startsWith(QLatin1String("instance::"))     ? &element.instanceAttributes
                                                                     : nullptr;
        if (!into)
            continue;
        const QString value = m_survey.cellAt(row, column);
        if (!value.isEmpty())
            into->append({column.key.section(QStringLiteral("::"), 1), value});
    }
}

} // namespace uthan::form
