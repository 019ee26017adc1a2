// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one row say about its question: texts, logic, parameters, attributes.
#include "form/fileuses.h"
#include "form/looks.h"
#include "form/nearestname.h"
#include "form/xform/xformtypes.h"
#include "form/xlsform/xlsformparameters.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    constexpr qsizetype kLongestCell = 32'767;

    // As people are shown it: a missing translation falls back.
    QString labelIn(const Texts& label, int language, int defaultLanguage, const QString& name)
    {
        for (const int each : {language, defaultLanguage}) {
            if (size_t(each) < label.in.size() && !label.in.view(size_t(each)).isEmpty())
                return label.in[size_t(each)];
        }
        const auto some
            = std::find_if(label.in.begin(), label.in.end(), [](const QString& text) { return !text.isEmpty(); });
        return some == label.in.end() ? name : *some;
    }

    bool isReferences(const QString& text)
    {
        static const QRegularExpression all(QStringLiteral("^\\s*\\$\\{[^}]+\\}(?:\\s*,\\s*\\$\\{[^}]+\\})*\\s*$"));
        return all.match(text).hasMatch();
    }

    // Whether a default is worked out when the form opens: it refers to something, calls a function, or reckons.
    bool isDynamic(const QString& text, NodeType type)
    {
        if (text.contains(QLatin1String("${")))
            return true;
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
        QString rest = text;
        rest.replace(quoted, QStringLiteral("''"));
        static const QRegularExpression call(QStringLiteral("(^|[\\s(,+*=<>-])[A-Za-z_][\\w:.-]*\\(.*\\)"));
        if (call.match(rest).hasMatch())
            return true;
        const bool mayHaveSigns = type == NodeType::Date || type == NodeType::Time || type == NodeType::DateTime
            || type == NodeType::GeoPoint || type == NodeType::GeoTrace || type == NodeType::GeoShape;
        if (mayHaveSigns)
            return false;
        // Numbers, texts in quotes and paths with a sign between them; words with a sign between them are words.
        static const QRegularExpression reckons(
            QStringLiteral("^\\s*-?{v}(?:(?:\\s*[+*|]\\s*|\\s+(?:div|mod|-)\\s+)-?{v})+\\s*$")
                .replace(QLatin1String("{v}"),
                    QStringLiteral("\\(*(?:\\d+(?:\\.\\d*)?|\\.\\d+|''|\\.{0,2}/[\\w./-]*\\w|\\.)\\)*")));
        return reckons.match(rest).hasMatch();
    }
}

// A reference is ${, a name, }: what is begun otherwise would be shown to people as it stands.
void XlsFormReader::checkReferences(const XlsFormSheet& sheet)
{
    // Letters, with the joiners and those beyond U+FFFF that names may have.
    static const QRegularExpression good(QStringLiteral(
        "\\$\\{(?:last-saved#)?[\\p{L}_/\\x{200C}\\x{200D}\\x{10000}-\\x{EFFFF}]"
        "[\\p{L}\\p{M}\\p{N}_.:/\\-\\x{B7}\\x{200C}\\x{200D}\\x{203F}\\x{2040}\\x{10000}-\\x{EFFFF}]*\\}"));
    static const QRegularExpression blanks(QStringLiteral("^\\$\\{\\s*([^\\s}]+)\\s*\\}"));
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (const SheetColumn& column : sheet.columns()) {
            if (m_faults.isFull())
                return;
            QString text = sheet.cellAt(row, column);
            if (text.size() > kLongestCell)
                m_faults.add(sheet.error(row, &column,
                    QStringLiteral(
                        "The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it.")
                        .arg(text.size())
                        .arg(kLongestCell)));
            if (!text.contains(QLatin1String("${")))
                continue;
            m_usesInstanceId = m_usesInstanceId || text.contains(QLatin1String("${instanceID}"));
            text.remove(good);
            const qsizetype at = text.indexOf(QLatin1String("${"));
            if (at < 0)
                continue;
            const auto apart = blanks.match(text.mid(at));
            m_faults.add(sheet.error(row, &column,
                apart.hasMatch()
                    ? QStringLiteral("“%1” is not a reference: blanks stand between the braces. Write %2.")
                          .arg(apart.captured(0), QStringLiteral("${%1}").arg(apart.captured(1)))
                    : QStringLiteral("“%1” is not a reference. Write the name of a question between ${ and }.")
                          .arg(text.mid(at, 24))));
        }
    }
}

QString XlsFormReader::surveyCell(int row, const QString& key) const
{
    static const QRegularExpression blanks(QStringLiteral(" {2,}"));
    QString text = m_survey.cell(row, key);
    straighten(text);
    if (m_cleansTexts)
        text.replace(blanks, QStringLiteral(" "));
    return text;
}

// Of the innermost loop, in what stands right in it; inside groups of a loop converters leave the words as they are.
void XlsFormReader::fillLoopWords(QString& text, int language) const
{
    if (m_loops.empty() || m_open.back().element != m_loops.back().element || !text.contains(QLatin1String("%(")))
        return;
    const DefinedChoice& choice = *m_loops.back().choice;
    text.replace(QLatin1String("%(name)s"), choice.name);
    text.replace(QLatin1String("%(label)s"), labelIn(choice.label, language, m_def.defaultLanguage, choice.name));
}

void XlsFormReader::warnOfLoopWords(int row)
{
    if (m_loops.empty() || !m_loops.back().isFirst || m_open.back().element == m_loops.back().element)
        return;
    for (const SheetColumn& column : m_survey.columns()) {
        const QString text = column.isText() ? m_survey.cellAt(row, column) : QString();
        if (!text.contains(QLatin1String("%(label)s")) && !text.contains(QLatin1String("%(name)s")))
            continue;
        m_def.warnings.append(m_survey.warning(row, &column,
            QStringLiteral("“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the "
                           "loop; in a group inside it people would read them as they are. Take the question out of "
                           "the group, or write the words out.")));
        return;
    }
}

Texts XlsFormReader::readTexts(const XlsFormSheet& sheet, int row, const QString& key) const
{
    static const QRegularExpression blanks(QStringLiteral(" {2,}"));
    Texts found;
    QString plainText;
    const SheetColumn* named = sheet.column(key);
    for (const int index : sheet.columnsOf(key)) {
        const SheetColumn& column = sheet.columns()[size_t(index)];
        QString text = sheet.cellAt(row, column);
        if (text.isEmpty())
            continue;
        const int language = m_languageIndex.value(column.language);
        if (m_cleansTexts && &sheet == &m_survey && text.contains(QLatin1String("  ")))
            text.replace(blanks, QStringLiteral(" "));
        if (&sheet == &m_survey)
            fillLoopWords(text, language);
        markReferences(text);
        if (found.in.empty()) {
            found.in.resize(m_def.languages.size());
            const SheetColumn* plain = sheet.column(key);
            found.in.setHeading(plain->heading, plain->index);
        }
        if (column.language.isEmpty())
            plainText = text;
        QString& into = found.in[size_t(language)];
        const bool isNamed = !column.language.isEmpty();
        if (isNamed)
            named = &column;
        if (!into.isEmpty()) // the column that names the language is the one meant
            found.in.setHeading(named->heading, named->index);
        if (into.isEmpty() || isNamed)
            into = std::move(text);
    }
    bool isShown = m_def.besideLanguage < 0 || plainText.isEmpty();
    for (size_t l = 0; !isShown && l < found.in.size(); ++l)
        isShown = std::as_const(found.in)[l] == plainText;
    if (!isShown)
        found.in[size_t(m_def.besideLanguage)] = plainText;
    return found;
}

Result<void> XlsFormReader::readTextsOf(int row, Element& element)
{
    warnOfLoopWords(row);
    for (const auto& [key, into] : {std::pair("label", &element.label), std::pair("hint", &element.hint),
             std::pair("guidance_hint", &element.guidance), std::pair("constraint_message", &element.constraintMessage),
             std::pair("required_message", &element.requiredMessage),
             std::pair("no_app_error_string", &element.noAppMessage), std::pair("media::image", &element.image),
             std::pair("media::big-image", &element.bigImage), std::pair("media::audio", &element.audio),
             std::pair("media::video", &element.video)})
        *into = readTexts(m_survey, row, QLatin1String(key));
    return {};
}

ExpressionSource XlsFormReader::expression(int row, const QString& key) const
{
    ExpressionSource source;
    source.text = surveyCell(row, key);
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

// An expression that may be one word for true or false; a number stays a number.
ExpressionSource XlsFormReader::expressionOrWord(int row, const QString& key) const
{
    ExpressionSource source = expression(row, key);
    return source.text == QLatin1String("0") || source.text == QLatin1String("1") ? source : condition(row, key);
}

Result<void> XlsFormReader::readLogic(int row, Element& element)
{
    element.relevant = expressionOrWord(row, QStringLiteral("relevant"));
    element.constraint = expressionOrWord(row, QStringLiteral("constraint"));
    element.calculation = expressionOrWord(row, QStringLiteral("calculation"));
    element.choiceFilter = expression(row, QStringLiteral("choice_filter"));
    if (element.choiceFilter.isEmpty() && isExternalSelect(element))
        warn(m_survey, row, QStringLiteral("choice_filter"),
            QStringLiteral("The sheet external_choices is for long lists of which a choice_filter offers a part; "
                           "without one all are offered. Write a choice_filter, or put the list into the sheet "
                           "choices."));
    if (element.type == NodeType::Repeat)
        element.repeatCount = expression(row, QStringLiteral("repeat_count"));
    element.required = condition(row, QStringLiteral("required"));
    element.readOnly = condition(row, QStringLiteral("readonly"));
    element.appearance = m_survey.cell(row, QStringLiteral("appearance")).simplified();
    checkAppearance(row, element);
    element.saveTo = m_survey.cell(row, QStringLiteral("save_to"));
    readDefault(row, element);
    return readTrigger(row, element);
}

void XlsFormReader::checkAppearance(int row, const Element& element)
{
    const QStringList faults = lookFaults(element.type, element.appearance);
    for (const QString& fault : faults)
        warn(m_survey, row, QStringLiteral("appearance"), fault);
}

Result<void> XlsFormReader::readTrigger(int row, Element& element)
{
    element.trigger = expression(row, QStringLiteral("trigger"));
    if (element.trigger.isEmpty() || isReferences(element.trigger.text))
        return {};
    return surveyError(row, QStringLiteral("trigger"),
        QStringLiteral(
            "The column trigger may hold references only, with a comma between two of them. Write them as in ${name} "
            "or ${first}, ${second}."));
}

void XlsFormReader::readDefault(int row, Element& element)
{
    ExpressionSource source = expression(row, QStringLiteral("default"));
    if (source.isEmpty())
        return;
    if (isDynamic(source.text, element.type)) {
        element.dynamicDefault = std::move(source);
    } else {
        element.staticDefault = m_survey.cell(row, QStringLiteral("default"));
        if (!isAnsweredWithFile(element.type)) // whose name it is
            straighten(element.staticDefault); // as the expressions that compare it
    }
    if (isAnsweredWithFile(element.type) && element.staticDefault.startsWith(QLatin1String("jr://")))
        element.staticDefault = element.staticDefault.section(QLatin1Char('/'), 3); // as an XForm names it
}

Result<void> XlsFormReader::readParameters(int row, Element& element)
{
    const QString key = QStringLiteral("parameters");
    const QString written = surveyCell(row, key);
    QStringList twice;
    std::optional<Pairs> pairs = parseParameters(written, &twice);
    if (!pairs)
        return surveyError(row, key,
            QStringLiteral(
                "“%1” is not a list of parameters. Write them as name=value, with a space between two of them.")
                .arg(written));
    for (const QString& name : std::as_const(twice))
        warn(m_survey, row, key,
            QStringLiteral("The parameter “%1” is said twice; the last one counts. Take the other away.").arg(name));
    element.parameters = std::move(*pairs);
    if (const QString fault = parameterFault(element); !fault.isEmpty())
        m_faults.add(surveyError(row, key, fault)); // said, and the question read all the same
    if (!element.parameters.isEmpty() && !takesParameters(element))
        warn(m_survey, row, key,
            QStringLiteral("This type of question takes no parameters, so these have no effect. Take them away."));
    for (const auto& [name, value] : element.parameters) {
        if (name == QLatin1String("randomize"))
            element.items.randomize = value.toLower() == QLatin1String("true");
        else if (name == QLatin1String("seed"))
            element.items.seed = {value, m_survey.place(row, m_survey.column(key))};
        else if (name == QLatin1String("value"))
            element.items.valueRef = value;
        else if (name == QLatin1String("label"))
            element.items.labelRef = value;
        else if (name == QLatin1String("tick_labelset") && !m_lists.contains(value))
            return surveyError(row, key,
                QStringLiteral("The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. "
                               "Add it there, or mend "
                               "the name.%2")
                    .arg(value, perhaps(value, m_lists.keys())));
        else if (name == QLatin1String("tick_labelset"))
            UTHAN_TRY(checkTicks(row, element, m_def.lists[size_t(m_lists.value(value))]));
    }
    return {};
}

// Labels under a scale: each choice is named by the number it stands at.
Result<void> XlsFormReader::checkTicks(int row, const Element& element, const ChoiceListDefinition& list)
{
    double start = 1, end = 10, step = 1, interval = 0;
    for (const auto& [name, value] : element.parameters) {
        double* into = name == QLatin1String("start") ? &start
            : name == QLatin1String("end")            ? &end
            : name == QLatin1String("step")           ? &step
            : name == QLatin1String("tick_interval")  ? &interval
                                                      : nullptr;
        if (into)
            *into = value.toDouble();
    }
    const bool noTicks = element.appearance.split(QLatin1Char(' ')).contains(QLatin1String("no-ticks"));
    const double between = std::abs(interval != 0 ? interval : step);
    return list.forEach([&](const DefinedChoice& choice) -> Result<void> {
        bool isNumber = false;
        const double at = choice.name.toDouble(&isNumber);
        const double steps = (at - start) / between;
        const bool isTick = noTicks ? at == start || at == end : std::abs(steps - std::round(steps)) < 1e-9;
        if (isNumber && at >= std::min(start, end) && at <= std::max(start, end) && isTick)
            return {};
        return surveyError(row, QStringLiteral("parameters"),
            QStringLiteral("The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be "
                           "numbers where the scale has a tick (%3). Change that choice.")
                .arg(list.name, choice.name,
                    noTicks ? QStringLiteral("only its two ends, as it is drawn without ticks")
                            : QStringLiteral("from %1 to %2, each %3").arg(start).arg(end).arg(between)));
    });
}

// The type of the bind may be said beside that of the row, and is then the one that counts.
void XlsFormReader::takeBoundType(Element& element, const QString& type)
{
    const QString own = xformType(element).bind;
    if (type == own)
        return;
    element.dataType = type;
    if (xformType(element).control == QLatin1String("input") && element.type != NodeType::Note)
        element.type = typeOfInput(type);
}

void XlsFormReader::readAttributes(int row, Element& element)
{
    for (const SheetColumn& column : m_survey.columns()) {
        Pairs* into = column.key.startsWith(QLatin1String("bind::")) ? &element.bindAttributes
            : column.key.startsWith(QLatin1String("instance::"))     ? &element.instanceAttributes
            : column.key.startsWith(QLatin1String("control::"))      ? &element.bodyAttributes
                                                                     : nullptr;
        const bool bare = column.key == QLatin1String("intent") || column.key == QLatin1String("autoplay")
            || column.key == QLatin1String("rows") || column.key == QLatin1String("query");
        if ((!into && !bare) || m_unnamed.contains(column.index))
            continue;
        const QString value = m_survey.cellAt(row, column);
        static const QStringList ours{QStringLiteral("bind::nodeset"), QStringLiteral("bind::ref"),
            QStringLiteral("control::ref"), QStringLiteral("control::nodeset"), QStringLiteral("control::bind")};
        if (!value.isEmpty() && ours.contains(column.key)) {
            warn(m_survey, row, column.key,
                QStringLiteral("Where a question stands follows from its row; this has no effect. Take it away."));
            continue;
        }
        if (column.key == QLatin1String("control::jr:noAddRemove") && element.type == NodeType::Repeat) {
            static const QStringList yes{QStringLiteral("true()"), QStringLiteral("true"), QStringLiteral("yes")};
            element.noAddRemove = yes.contains(value.toLower());
            if (element.noAddRemove)
                continue;
        }
        if (column.key == QLatin1String("bind::odk:quality") && element.type == NodeType::Audio
            && element.parameters.isEmpty() && !value.isEmpty()) { // as the XForm says it
            element.parameters.append({QStringLiteral("quality"), value});
            continue;
        }
        if (column.key == QLatin1String("bind::type") && !value.isEmpty())
            takeBoundType(element, value);
        if (!value.isEmpty())
            (into ? into : &element.bodyAttributes)
                ->append({bare ? column.key : column.key.section(QStringLiteral("::"), 1), value});
    }
}

} // namespace uthan::form
