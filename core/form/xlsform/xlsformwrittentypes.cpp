// SPDX-License-Identifier: GPL-3.0-or-later
// The types and names of the rows that are written.
#include "form/xform/xformtypes.h"
#include "form/xlsform/xlsformparameters.h"
#include "form/xlsform/xlsformreader_p.h"
#include "form/xlsform/xlsformsheets_p.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::form {

QString oldProperty(const Element& e)
{
    static const QStringList known{
        lit("simserial"), lit("subscriberid"), lit("uri:simserial"), lit("uri:subscriberid")};
    QString preload, parameter;
    for (const auto& [key, value] : e.bindAttributes) {
        if (key == QLatin1String("jr:preload"))
            preload = value;
        else if (key == QLatin1String("jr:preloadParams"))
            parameter = value;
    }
    const bool is = e.type == NodeType::Hidden && preload == QLatin1String("property") && known.contains(parameter);
    return is ? parameter : QString();
}

QString TableMaker::listType(int element)
{
    const Element& e = at(element);
    const char* kind = e.type == NodeType::SelectOne ? "select_one"
        : e.type == NodeType::SelectMultiple         ? "select_multiple"
                                                     : "rank";
    if (!e.items.file.isEmpty())
        return lit(kind) + lit(e.type == NodeType::Rank ? " " : "_from_file ") + e.items.file;
    QString type = lit(kind);
    if (e.list >= 0 && m_form.lists[size_t(e.list)].choices.empty()) {
        lose(e.place, QStringLiteral("“%1” has no choices, so it is asked as a text.").arg(e.name));
        return lit("text");
    }
    if (e.list >= 0)
        type += QLatin1Char(' ') + listName(m_form.lists[size_t(e.list)]);
    return e.orOther ? type + lit(" or_other") : type;
}

// Choices that are the rows of a repeat: "select_one ${name}", and the filter.
QString TableMaker::rowsType(int element, SheetRow* row)
{
    const Element& e = at(element);
    const QString nodeset = e.items.nodeset.text.trimmed();
    const QString kind = listType(element).section(QLatin1Char(' '), 0, 0);
    static const QRegularExpression reference(QStringLiteral("^\\$\\{[^}]+\\}$"));
    if (reference.match(nodeset).hasMatch())
        return kind + QLatin1Char(' ') + nodeset;
    const qsizetype bracket = nodeset.indexOf(QLatin1Char('['));
    const QString rows = bracket < 0 ? nodeset : nodeset.left(bracket);
    const QString value = e.items.valueRef.isEmpty() ? lit("name") : e.items.valueRef;
    for (size_t i = 1; i < m_form.elements.size(); ++i) {
        const int id = static_cast<int>(i);
        const QString ref = QStringLiteral("${%1}").arg(at(id).name);
        if (at(id).name != value || m_paths.named(value) != id)
            continue;
        const QString path = m_paths.expanded(ref, m_paths.contextOf(element), {false, true})
                                 .trimmed()
                                 .section(QLatin1Char('/'), 0, -2);
        if (path != rows && m_paths.path(m_paths.parent(id)) != rows)
            continue;
        if (bracket >= 0 && nodeset.endsWith(QLatin1Char(']'))) {
            const QString filter = nodeset.mid(bracket + 1, nodeset.size() - bracket - 2);
            if (filter != QStringLiteral("./%1 != ''").arg(value))
                row->cells.insert(lit("choice_filter"), filter);
        }
        return kind + QLatin1Char(' ') + ref;
    }
    lose(e.place, QStringLiteral("A sheet cannot take the choices of “%1” from “%2”.").arg(e.name, nodeset));
    return lit("text");
}

QString TableMaker::typeOf(int element)
{
    const Element& e = at(element);
    const bool fromSheet = !e.place.sheet().isEmpty() && !e.writtenType.isEmpty();
    if (fromSheet)
        return e.writtenType;
    if (e.type == NodeType::Group)
        return lit("begin_group");
    if (e.type == NodeType::Repeat)
        return lit("begin_repeat");
    if (isSelect(e.type))
        return listType(element);
    if (isTagged(e))
        return e.list < 0 ? lit("osm") : lit("osm ") + listName(m_form.lists[size_t(e.list)]);
    if (e.type == NodeType::InstanceId) {
        lose(e.place, QStringLiteral("“%1” holds the id of the filling, which a sheet cannot ask for.").arg(e.name));
        return lit("hidden");
    }
    if (const QString property = oldProperty(e); !property.isEmpty())
        return property;
    // Without a control, and set when another question changes.
    if (e.type == NodeType::Hidden && m_triggers.contains(element))
        return typeName(NodeType::Calculate);
    // Worked out, and of a type: a question with a calculation that says nothing to people.
    static const QHash<QString, NodeType> types{{lit("int"), NodeType::Integer}, {lit("decimal"), NodeType::Decimal},
        {lit("date"), NodeType::Date}, {lit("time"), NodeType::Time}, {lit("dateTime"), NodeType::DateTime},
        {lit("geopoint"), NodeType::GeoPoint}};
    if (e.type == NodeType::Calculate && !e.calculation.isEmpty())
        return typeName(types.value(e.dataType, e.type));
    return typeName(e.type);
}

namespace {
    const QRegularExpression& bentQuotes()
    {
        static const QRegularExpression bent(QStringLiteral("[\u2018\u2019\u201C\u201D]+"));
        return bent;
    }

    // An expression that comes to a text with bent quotes and has none: readers of sheets take those for straight ones.
    QString spelled(const QString& text)
    {
        QStringList pieces;
        const auto addPlain = [&pieces](const QString& plain) {
            const QChar quote = plain.contains(u'\'') ? u'"' : u'\''; // of which the text has one kind at most
            if (!plain.isEmpty())
                pieces << quote + plain + quote;
        };
        qsizetype from = 0;
        for (auto all = bentQuotes().globalMatch(text); all.hasNext();) {
            const auto bent = all.next();
            addPlain(text.mid(from, bent.capturedStart() - from));
            pieces << QStringLiteral("base64-decode('%1')").arg(QLatin1String(bent.captured().toUtf8().toBase64()));
            from = bent.capturedEnd();
        }
        addPlain(text.mid(from));
        return pieces.size() == 1 ? pieces.front() : QStringLiteral("concat(%1)").arg(pieces.join(lit(", ")));
    }
}

// What stands in a choice or a default is read with straight quotes, and so must be what is compared with it.
bool TableMaker::isMadeStraight(const QString& text)
{
    if (text.contains(u'\'') || text.contains(u'"'))
        return false;
    if (!m_bentValues) {
        m_bentValues.emplace();
        const auto add = [this](const QString& value) {
            if (value.contains(bentQuotes()))
                m_bentValues->insert(value);
        };
        for (const Element& element : m_form.elements)
            add(element.staticDefault);
        for (const ChoiceListDefinition& list : m_form.lists) {
            for (const DefinedChoice& choice : list.choices) {
                add(choice.name);
                std::for_each(choice.columns.begin(), choice.columns.end(), add);
            }
        }
    }
    return m_bentValues->contains(text);
}

// A sheet takes bent quotes in an expression for straight ones: what was compared or searched for would be another
// text, and one in single quotes would end at an apostrophe.
QString TableMaker::withStraightQuotes(const QString& expression, int element)
{
    // A bent one that begins a text is a quote, as forms that came through a word processor have them.
    static const QRegularExpression literals(
        QStringLiteral("'([^']*)'|\"([^\"]*)\"|[\u2018\u2019]([^'\u2018\u2019]*)['\u2018\u2019]|"
                       "[\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]"));
    if (!expression.contains(bentQuotes()))
        return expression;
    QString out;
    qsizetype from = 0;
    bool isSpelled = false;
    for (auto all = literals.globalMatch(expression); all.hasNext();) {
        const auto literal = all.next();
        const QString text = literal.captured(literal.lastCapturedIndex());
        out += QStringView(expression).mid(from, literal.capturedStart() - from);
        from = literal.capturedEnd();
        const bool hasBent = text.contains(bentQuotes());
        if (hasBent && isMadeStraight(text)) {
            QString straight = text;
            straighten(straight);
            const QChar quote = straight.contains(u'\'') ? u'"' : u'\'';
            if (!straight.contains(quote)) {
                out += quote + straight + quote;
                continue;
            }
        }
        isSpelled = isSpelled || hasBent;
        const QChar first = literal.captured().front();
        const bool isStraight = first == u'\'' || first == u'"';
        out += !hasBent && isStraight ? literal.captured() : spelled(text);
    }
    out += QStringView(expression).mid(from);
    if (isSpelled)
        lose(at(std::max(element, 0)).place,
            QStringLiteral("A sheet takes the bent quotes in “%1” for straight ones, so they are written by their "
                           "numbers, with base64-decode(): the form stays the same.")
                .arg(expression));
    return out;
}

// Other programs take any other word for the place to be as exact as can be; a sheet must say so.
QString TableMaker::parameterOf(const Element& e, const QString& key, const QString& value)
{
    static const QStringList known{lit("no-power"), lit("low-power"), lit("balanced"), lit("high-accuracy")};
    if (key != QLatin1String("location-priority") || known.contains(value))
        return value;
    lose(e.place,
        QStringLiteral("A sheet knows no location-priority “%1”, so it is written as high-accuracy.").arg(value));
    return known.last();
}

// Rows that an XForm has from the start: a sheet has one, with nothing in it.
void TableMaker::loseRows()
{
    QHash<std::pair<int, int>, int> counts; // repeat and row around it
    QSet<int> told;
    for (const RowDefinition& row : m_form.rows) {
        const bool holds = std::any_of(row.values.begin(), row.values.end(),
            [this](const auto& value) { return value.second.trimmed() != at(value.first).staticDefault.trimmed(); });
        const bool isOneMore = ++counts[{row.repeat, row.parent}] > 1;
        if ((holds || isOneMore) && !told.contains(row.repeat))
            lose(at(row.repeat).place,
                QStringLiteral("A sheet cannot say the rows that “%1” has from the start; it begins with one as empty "
                               "as any other.")
                    .arg(at(row.repeat).name));
        if (holds || isOneMore)
            told.insert(row.repeat);
    }
    QSet<int> begun;
    for (auto row = counts.keyBegin(); row != counts.keyEnd(); ++row)
        begun.insert(row->first);
    for (int i = 1; i < static_cast<int>(m_form.elements.size()); ++i) { // a template without a row
        const Element& e = at(i);
        if (e.type == NodeType::Repeat && e.rowsGiven && !e.rowInNew && e.repeatCount.isEmpty() && !begun.contains(i)
            && e.place.sheet().isEmpty())
            lose(e.place,
                QStringLiteral("“%1” begins without a row, which a sheet cannot say: there it begins with one.")
                    .arg(e.name));
    }
}

bool isSilentFrame(const Element& e)
{
    const bool says = !e.label.isEmpty() || !e.hint.isEmpty() || !e.guidance.isEmpty() || !e.image.isEmpty()
        || !e.bigImage.isEmpty() || !e.audio.isEmpty() || !e.video.isEmpty();
    return !e.inInstance && !says && e.appearance.isEmpty() && e.bodyAttributes.isEmpty() && !e.otherForms;
}

// An XForm may say of any question what a sheet takes as a parameter of some types only.
bool TableMaker::putAsAttribute(const Element& e, const QString& parameter, const QString& value, SheetRow& row)
{
    static const QHash<QString, QString> attributes{{lit("rows"), lit("body::rows")},
        {lit("capture-accuracy"), lit("body::accuracyThreshold")},
        {lit("warning-accuracy"), lit("body::unacceptableAccuracyThreshold")},
        {lit("incremental"), lit("body::incremental")}, {lit("max-pixels"), lit("bind::orx:max-pixels")},
        {lit("quality"), lit("bind::odk:quality")}, {lit("allow-mock-accuracy"), lit("bind::odk:allow-mock-accuracy")}};
    if (!e.place.sheet().isEmpty() || takesParameter(e, parameter) || !attributes.contains(parameter))
        return false;
    row.cells.insert(attributes.value(parameter), value);
    return true;
}

// What a sheet cannot say of this element: it would be refused.
void TableMaker::leaveOutOfRow(const Element& e, SheetRow& row)
{
    const bool isGroup = e.type == NodeType::Group || e.type == NodeType::Repeat;
    if (isGroup && row.cells.remove(lit("required")) > 0 && e.required.text.trimmed() != QLatin1String("false()"))
        lose(e.required.place,
            QStringLiteral("A sheet cannot say of a group that it is required, so “%1” is not. Say it of a question "
                           "inside.")
                .arg(e.name));
    const bool hasEntities = !m_form.entities.empty() || !m_entityElements.empty();
    if ((isGroup || !hasEntities) && row.cells.remove(lit("save_to")) > 0)
        lose(e.place,
            (isGroup ? QStringLiteral("A sheet cannot save a group (“%1”) as a property of an entity. Save a question "
                                      "inside.")
                     : QStringLiteral("“%1” is to be saved to an entity, but the form makes none; a sheet cannot say "
                                      "that."))
                .arg(e.name));
}

QString oneDeeper(const QString& expression)
{
    static const QRegularExpression step(
        QStringLiteral("'[^']*'|\"[^\"]*\"|\\$\\{[^}]*\\}|(?<step>current\\(\\)|(?<![\\w.)\\]/])\\.\\.?(?![\\w.]))"));
    QString out;
    qsizetype from = 0;
    for (auto all = step.globalMatch(expression); all.hasNext();) {
        const auto found = all.next();
        if (found.capturedLength(QStringLiteral("step")) <= 0)
            continue;
        out += QStringView(expression).mid(from, found.capturedStart() - from);
        out += found.captured() == QLatin1String(".") ? lit("..") : found.captured() + lit("/..");
        from = found.capturedEnd();
    }
    return out.append(QStringView(expression).mid(from));
}

// Of a question that works out what a text shows: one that nothing else has, as groups may be without a name.
QString TableMaker::nameOfShown(int element)
{
    if (m_names.isEmpty()) {
        for (const Element& e : m_form.elements)
            m_names.insert(e.name);
    }
    const QString shower = nameOf(element);
    QString name;
    for (qsizetype number = m_pending.size() + 1; name.isEmpty() || m_names.contains(name); ++number)
        name = QStringLiteral("%1_shown_%2").arg(shower).arg(number);
    m_names.insert(name);
    return name;
}

// A row of its own works out what a text shows; how the text names it.
QString TableMaker::workedOut(const QString& calculation, int element)
{
    SheetRow row;
    const QString name = nameOfShown(element);
    row.cells = {{lit("type"), lit("calculate")}, {lit("name"), name},
        {lit("calculation"),
            withStraightQuotes(at(element).type == NodeType::Repeat ? oneDeeper(calculation) : calculation, element)}};
    m_pending.push_back(std::move(row));
    return QStringLiteral("${%1}").arg(name);
}

// Letters of an XForm that a sheet would take for a reference.
QString TableMaker::plainCell(const QString& text, int element)
{
    static const QRegularExpression like(QStringLiteral("\\$\\{([^}'\"]*)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto all = like.globalMatch(text); element > 0 && all.hasNext();) {
        const auto found = all.next();
        out += QStringView(text).mid(from, found.capturedStart() - from);
        out += workedOut(QStringLiteral("concat('$', '{%1}')").arg(found.captured(1)), element);
        from = found.capturedEnd();
    }
    return out.append(QStringView(text).mid(from));
}

// A group that only the screen knows has no name of its own, but a row must have one.
QString TableMaker::nameOf(int element)
{
    const Element& e = at(element);
    if (e.inInstance)
        return e.name;
    QString name = QStringLiteral("group_%1").arg(element);
    while (m_paths.named(name) >= 0)
        name += QLatin1Char('_');
    if (!m_namedGroups.contains(element))
        lose(e.place,
            QStringLiteral("A group without a name was named “%1”; its answers now stand inside it.").arg(name));
    m_namedGroups.insert(element);
    return name;
}

} // namespace uthan::form
