// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformsheets.h"

#include "form/lists/datainstance.h"
#include "form/xform/xformtypes.h"
#include "form/xlsform/xlsformreader_p.h"
#include "form/xlsform/xlsformsheets_p.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    // A default that is a text in quotes: a sheet has it without them; not one that it would read otherwise.
    QString plainText(const QString& expression)
    {
        static const QRegularExpression quoted(
            QStringLiteral("^\\s*(?:'([^'(${\u2018-\u201D]*)'|\"([^\"(${\u2018-\u201D]*)\")\\s*$"));
        const auto match = quoted.match(expression);
        return match.hasMatch() ? match.captured(1) + match.captured(2) : expression;
    }
}

namespace {
    bool isMetaName(const QString& name)
    {
        return name == QLatin1String("meta") || name.endsWith(QLatin1String(":meta"));
    }

    // A column of texts by its place in the order people expect; languages stand side by side.
    const char* const kSurveyOrder[] = {"type", "name", "label", "hint", "guidance_hint", "media::image",
        "media::big-image", "media::audio", "media::video", "required", "required_message", "no_app_error_string",
        "relevant", "constraint", "constraint_message", "calculation", "trigger", "default", "readonly", "repeat_count",
        "choice_filter", "appearance", "parameters", "save_to"};
}

void TableMaker::lose(const SourcePlace& place, const QString& text)
{
    m_out.lost.append({place.sheet(), place.row(), place.column(), place.cell(), text});
}

void TableMaker::findPlainColumns()
{
    const auto look = [this](const char* key, const Texts& texts) {
        const QString heading = texts.in.heading();
        if (!heading.isEmpty() && !heading.contains(QLatin1Char(':')) && !heading.startsWith(QLatin1Char('<')))
            m_plain.insert(lit(key));
    };
    for (const Element& e : m_form.elements) {
        const std::pair<const char*, const Texts*> all[]{{"label", &e.label}, {"hint", &e.hint},
            {"guidance_hint", &e.guidance}, {"constraint_message", &e.constraintMessage},
            {"required_message", &e.requiredMessage}, {"no_app_error_string", &e.noAppMessage},
            {"media::image", &e.image}, {"media::big-image", &e.bigImage}, {"media::audio", &e.audio},
            {"media::video", &e.video}};
        for (const auto& [key, texts] : all)
            look(key, *texts);
    }
    for (const ChoiceListDefinition& list : m_form.lists) {
        for (const DefinedChoice& c : list.choices) {
            look("label", c.label);
            look("media::image", c.mediaOrNone().image);
            look("media::audio", c.mediaOrNone().audio);
        }
    }
}

// The block of metadata is not written as rows, but for what a sheet has a word for.
void TableMaker::findMetadata()
{
    for (size_t i = 1; i < m_form.elements.size(); ++i) {
        const Element& e = m_form.elements[i];
        const bool inMeta = m_skipped[size_t(e.parent)];
        m_skipped[i] = inMeta || (isMetaName(e.name) && e.type == NodeType::Group) || e.isAttribute;
        const QString local = e.name.section(QLatin1Char(':'), -1);
        if (inMeta && local == QLatin1String("instanceName"))
            m_instanceName = named(e.calculation.text, static_cast<int>(i));
        if (e.type == NodeType::Audit)
            m_skipped[i] = false;
        if (inMeta && local == QLatin1String("entity"))
            m_entityElements.push_back(static_cast<int>(i));
    }
}

// Actions of an XForm that a sheet says by a default or a trigger.
void TableMaker::readActions()
{
    for (const ActionDefinition& action : m_form.actions) {
        int target = -1;
        for (size_t i = 1; i < m_form.elements.size() && target < 0; ++i) {
            if (m_paths.path(static_cast<int>(i)) == action.target.text.trimmed()
                || QStringLiteral("${%1}").arg(m_form.elements[i].name) == action.target.text.trimmed())
                target = static_cast<int>(i);
        }
        const bool first = action.events.contains(lit("odk-instance-first-load"));
        const bool newRow = action.events.contains(lit("odk-new-repeat"));
        const bool changed = action.events.contains(lit("xforms-value-changed"));
        if (target < 0 || m_skipped[size_t(target)] || at(target).type == NodeType::StartGeoPoint
            || at(target).type == NodeType::BackgroundAudio)
            continue;
        const bool setsValue = action.kind == ActionDefinition::Kind::SetValue;
        if (changed && action.owner > 0 && (setsValue || at(target).type == NodeType::BackgroundGeoPoint)) {
            m_triggers[target] += QStringLiteral("%1${%2}").arg(
                m_triggers.value(target).isEmpty() ? QString() : lit(", "), at(action.owner).name);
            const QString value = action.value.isEmpty() && !action.literal.isEmpty()
                ? QStringLiteral("'%1'").arg(action.literal)
                : namedFromEither(action.value.text, target, action.owner);
            if (m_calculations.contains(target) && m_calculations.value(target) != value)
                lose(action.place,
                    QStringLiteral("“%1” is set to other values by several questions; a sheet has room for one value, "
                                   "“%2”. Say which value is meant when in one expression, with if().")
                        .arg(at(target).name, value));
            m_calculations[target] = value;
        } else if (setsValue && (first || newRow)) {
            const QString value = action.value.isEmpty() ? action.literal : plainText(named(action.value.text, target));
            if (m_defaults.contains(target) && m_defaults.value(target) != value)
                lose(action.place,
                    QStringLiteral("“%1” is set to several values as it begins; a sheet has room for one default, the "
                                   "last of them, “%2”. Say which value is meant when in one expression, with if().")
                        .arg(at(target).name, value));
            m_defaults[target] = value;
        } else {
            lose(action.place, QStringLiteral("A sheet has no word for this action on “%1”.").arg(action.target.text));
        }
    }
}

// ${name} for a path that leads to something inside the element, as in a label of a group; else the path as it is.
QString TableMaker::namedInside(const QString& path, int element) const
{
    static const QRegularExpression down(QStringLiteral("^(?:current\\(\\)/|\\./)?([\\w.:-]+(?:/[\\w.:-]+)*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = down.match(path);
    const QString name = match.captured(1).section(QLatin1Char('/'), -1);
    const int target = match.hasMatch() && element > 0 ? m_paths.named(name) : -1;
    const bool leadsThere
        = target > 0 && m_paths.path(target) == m_paths.path(element) + QLatin1Char('/') + match.captured(1);
    return leadsThere ? QStringLiteral("${%1}").arg(name) : path;
}

// Whether a text of a sheet shows this as it stands.
static bool isShownAsItStands(const QString& source)
{
    QString marked = source;
    markReferences(marked);
    return marked == QChar(kReferenceOpen) + source + QChar(kReferenceClose);
}

// A text with its references as ${name}; one that shows more gets a question that works it out.
QString TableMaker::textCell(const QString& text, int element)
{
    static const QRegularExpression simple(QStringLiteral("^\\s*\\$\\{[^}]+\\}\\s*$"));
    QString out;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0;
         open = text.indexOf(QChar(kReferenceOpen), from)) {
        const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
        if (close < 0)
            break;
        out += plainCell(text.mid(from, open - from), element);
        from = close + 1;
        const QString source = namedInside(named(text.mid(open + 1, close - open - 1), element).trimmed(), element);
        if (simple.match(source).hasMatch() || element < 0 || isShownAsItStands(source))
            out += source;
        else
            out += workedOut(source, element);
    }
    return out + plainCell(text.mid(from), element);
}

void TableMaker::addTexts(SheetRow& row, const char* key, const Texts& texts, int element)
{
    for (size_t i = 0; i < texts.in.size(); ++i) {
        if (texts.in[i].isEmpty())
            continue;
        const QString& language = m_form.languages[i].name;
        const bool isOnly = m_form.languages.size() == 1 && language == QLatin1String("default");
        const bool plain = language.isEmpty() || isOnly
            || (static_cast<int>(i) == m_form.defaultLanguage && m_plain.contains(lit(key)));
        const QString heading = plain ? lit(key) : QStringLiteral("%1::%2").arg(lit(key), language);
        row.cells.insert(heading, textCell(texts.in[i], element));
    }
}

void TableMaker::addLogic(int element, SheetRow& row)
{
    const Element& e = at(element);
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            row.cells.insert(lit(key), value);
    };
    const auto logic = [&](const char* key, const ExpressionSource& source) { put(key, named(source.text, element)); };
    const auto condition = [&](const char* key, const ExpressionSource& source) {
        const QString text = source.text.trimmed();
        put(key,
            text == QLatin1String("true()")        ? lit("yes")
                : text == QLatin1String("false()") ? lit("no")
                                                   : named(source.text, element));
    };
    logic("relevant", e.relevant);
    logic("constraint", e.constraint);
    condition("required", e.required);
    if (e.type != NodeType::Note || e.readOnly.text.trimmed() != QLatin1String("true()"))
        condition("readonly", e.readOnly);
    logic("calculation", e.calculation);
    logic("repeat_count", e.repeatCount);
    put("trigger", e.trigger.text);
    put("choice_filter", named(e.choiceFilter.text, element, {true, false}));
    put("default", e.dynamicDefault.isEmpty() ? e.staticDefault : plainText(named(e.dynamicDefault.text, element)));
    if (m_triggers.contains(element)) {
        if (!e.calculation.isEmpty())
            lose(e.place,
                QStringLiteral("“%1” is worked out, and set when another question changes; a sheet has only the "
                               "second.")
                    .arg(e.name));
        put("trigger", m_triggers.value(element));
        put("calculation", m_calculations.value(element));
    }
    if (e.dynamicDefault.isEmpty())
        put("default", m_defaults.value(element));
    put("appearance", e.appearance);
    put("save_to", saveToOf(element));
}

void TableMaker::addPairs(int element, SheetRow& row)
{
    const Element& e = at(element);
    QStringList parameters;
    const auto parameter = [&parameters](const QString& key, const QString& value) {
        const QString start = key + QLatin1Char('=');
        const bool has = std::any_of(
            parameters.begin(), parameters.end(), [&start](const QString& known) { return known.startsWith(start); });
        if (!has)
            parameters << start + value;
    };
    for (const auto& [key, value] : e.parameters) {
        if (!putAsAttribute(e, key, value, row))
            parameter(key, parameterOf(e, key, value));
    }
    if (e.noAddRemove)
        row.cells.insert(lit("body::jr:noAddRemove"), lit("true()"));
    if (e.items.randomize) {
        parameter(lit("randomize"), lit("true"));
        if (!e.items.seed.isEmpty())
            parameter(lit("seed"), named(e.items.seed.text, element));
    }
    if (!e.items.file.isEmpty()) {
        if (!e.items.valueRef.isEmpty() && e.items.valueRef != QLatin1String("name"))
            parameter(lit("value"), e.items.valueRef);
        if (!e.items.labelRef.isEmpty() && e.items.labelRef != QLatin1String("label"))
            parameter(lit("label"), e.items.labelRef);
    }
    if (!parameters.isEmpty())
        row.cells.insert(lit("parameters"), parameters.join(QLatin1Char(' ')));
    const std::pair<const char*, const Pairs*> kinds[]{
        {"bind::", &e.bindAttributes}, {"instance::", &e.instanceAttributes}, {"body::", &e.bodyAttributes}};
    const XFormType type = xformType(e);
    const QString property = oldProperty(e);
    const auto saidByType = [&](const QString& key, const QString& value) {
        return (key == QLatin1String("jr:preload") && (value == type.preload || !property.isEmpty()))
            || (key == QLatin1String("jr:preloadParams") && (value == type.preloadParams || !property.isEmpty()));
    };
    for (const auto& [prefix, pairs] : kinds) {
        for (const auto& [key, value] : *pairs) {
            if (pairs == &e.instanceAttributes && losesNamespace(e, key, value))
                continue;
            if (pairs != &e.bindAttributes || !saidByType(key, value))
                row.cells.insert(lit(prefix) + key, named(value, element));
        }
    }
    if (e.otherForms) {
        for (const OtherForm& other : *e.otherForms)
            lose(e.place,
                QStringLiteral("A sheet has no word for the form “%1” of the %2 of “%3”.")
                    .arg(other.name, lit(other.ofHint ? "hint" : "label"), e.name));
    }
}

SheetRow TableMaker::rowOf(int element)
{
    const Element& e = at(element);
    SheetRow row;
    row.source = e.place.sheet().isEmpty() ? 0 : e.place.row();
    row.cells.insert(lit("name"), e.type == NodeType::Audit ? lit("audit") : nameOf(element));
    addLogic(element, row);
    row.cells.insert(lit("type"), e.items.nodeset.isEmpty() ? typeOf(element) : rowsType(element, &row));
    addTexts(row, "label", e.label, element);
    addTexts(row, "hint", e.hint, element);
    addTexts(row, "guidance_hint", e.guidance, element);
    addTexts(row, "constraint_message", e.constraintMessage, element);
    addTexts(row, "required_message", e.requiredMessage, element);
    addTexts(row, "no_app_error_string", e.noAppMessage, element);
    addTexts(row, "media::image", e.image, element);
    addTexts(row, "media::big-image", e.bigImage, element);
    addTexts(row, "media::audio", e.audio, element);
    addTexts(row, "media::video", e.video, element);
    addPairs(element, row);
    addAttributes(element, row);
    leaveOutOfRow(e, row);
    for (const char* key :
        {"relevant", "constraint", "required", "readonly", "calculation", "repeat_count", "choice_filter", "default"}) {
        const bool isText = QLatin1String(key) == QLatin1String("default") && e.dynamicDefault.isEmpty()
            && !m_defaults.contains(element);
        if (const auto cell = row.cells.find(lit(key)); cell != row.cells.end() && !isText)
            *cell = withStraightQuotes(*cell, element);
    }
    const bool isSilent = row.cells.value(lit("type")) == typeName(NodeType::Calculate) || e.type == NodeType::Hidden;
    const bool saysNoType = isSilent || e.type == NodeType::Text;
    if (const QString bind = xformType(e).bind; saysNoType && row.source == 0 && bind != QLatin1String("string"))
        row.cells.insert(lit("bind::type"), bind);
    const bool says = !e.label.isEmpty() || !e.hint.isEmpty() || !e.image.isEmpty() || !e.audio.isEmpty();
    const bool isWorkedOut = row.cells.contains(lit("calculation"));
    if (isAsked(e.type) && !says && !isWorkedOut && !e.appearance.contains(QLatin1String("label")))
        row.cells.insert(lit("label"), e.name); // a sheet must say what is asked
    return row;
}

void TableMaker::rowsInside(int element, SheetTable& table)
{
    for (int i = element + 1; i < static_cast<int>(m_form.elements.size()); ++i) {
        const Element& e = at(i);
        if (e.parent != element || m_skipped[size_t(i)])
            continue;
        if (loopRows(i, table))
            continue;
        if (isSilentFrame(e)) {
            rowsInside(i, table);
            continue;
        }
        SheetRow row = rowOf(i);
        const bool isRepeat = e.type == NodeType::Repeat; // what the title of a row shows is worked out in each row
        if (isRepeat)
            table.rows.push_back(std::move(row));
        for (SheetRow& shown : m_pending)
            table.rows.push_back(std::move(shown));
        m_pending.clear();
        if (!isRepeat)
            table.rows.push_back(std::move(row));
        if (e.type != NodeType::Group && e.type != NodeType::Repeat)
            continue;
        rowsInside(i, table);
        SheetRow end;
        end.cells
            = {{lit("type"), lit(e.type == NodeType::Repeat ? "end_repeat" : "end_group")}, {lit("name"), e.name}};
        table.rows.push_back(std::move(end));
    }
}

// Files that no question and no pulldata() names.
namespace {
    // What sheets call a list: its file, without the ending.
    QString fileNameOf(const InstanceDefinition& instance)
    {
        const QString file = attachedFile(instance.source);
        return file.isEmpty() ? instance.id : QFileInfo(file).completeBaseName();
    }
}

void TableMaker::externalRows(SheetTable& table)
{
    QSet<QString> named{lit(kLastSavedInstance)};
    for (const InstanceDefinition& instance : m_form.instances) {
        if (instance.source == lastSavedSource())
            named.insert(instance.id);
        if (instance.place.sheet() != QLatin1String("survey") && fileNameOf(instance) != instance.id)
            m_renamedLists.insert(instance.id, fileNameOf(instance));
    }
    for (const Element& e : m_form.elements) {
        named.insert(QFileInfo(e.items.file).completeBaseName());
        static const QRegularExpression call(QStringLiteral("pulldata\\s*\\(\\s*['\"]([^'\"]+)['\"]"));
        for (const ExpressionSource* source : {&e.calculation, &e.constraint, &e.readOnly, &e.required, &e.relevant}) {
            for (auto match = call.globalMatch(source->text); match.hasNext();) {
                const QString list = match.next().captured(1);
                named.insert(m_renamedLists.value(list, list));
            }
        }
    }
    for (const InstanceDefinition& instance : m_form.instances) {
        if (instance.place.sheet() == QLatin1String("survey"))
            continue;
        const QString file = attachedFile(instance.source), ending = QFileInfo(file).suffix().toLower();
        if (!file.isEmpty() && ending != QLatin1String("csv") && ending != QLatin1String("xml")) {
            if (!named.contains(QFileInfo(file).completeBaseName()))
                lose(instance.place,
                    QStringLiteral(
                        "A sheet has no row that brings “%1”, only questions that choose from it: expressions "
                        "that look into it find nothing there.")
                        .arg(file));
            continue;
        }
        if (const QString name = fileNameOf(instance); name != instance.id) {
            lose(instance.place,
                QStringLiteral("The list “%1” is the file “%2”. Sheets know a list by the name of its file, so it is "
                               "“%3” there, also in expressions.")
                    .arg(instance.id, file, name));
            if (named.contains(name))
                continue;
            named.insert(name);
            SheetRow row;
            const bool csv = instance.source.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
            row.cells = {{lit("type"), lit(csv ? "csv-external" : "xml-external")}, {lit("name"), name}};
            table.rows.push_back(std::move(row));
            continue;
        }
        if (named.contains(instance.id))
            continue;
        if (instance.source.isEmpty()) {
            lose(instance.place,
                QStringLiteral("A sheet cannot hold the table “%1” that is written into the form.").arg(instance.id));
            continue;
        }
        SheetRow row;
        const bool csv = instance.source.endsWith(QLatin1String(".csv"));
        row.cells = {{lit("type"), lit(csv ? "csv-external" : "xml-external")}, {lit("name"), instance.id}};
        table.rows.push_back(std::move(row));
    }
}

// What an expression in any cell calls the lists.
void TableMaker::renameLists()
{
    constexpr QChar kNew(u'\uFDD3'); // two lists may have each other's names
    if (m_renamedLists.isEmpty())
        return;
    for (auto it = m_renamedLists.cbegin(); it != m_renamedLists.cend(); ++it) {
        const QRegularExpression call(
            QStringLiteral("\\b(instance|pulldata)\\s*\\(\\s*(['\"])%1\\2").arg(QRegularExpression::escape(it.key())));
        for (SheetTable& table : m_out.tables) {
            for (SheetRow& row : table.rows) {
                for (QString& cell : row.cells)
                    cell.replace(call, QStringLiteral("\\1('") + kNew + it.value() + u'\'');
            }
        }
    }
    for (SheetTable& table : m_out.tables) {
        for (SheetRow& row : table.rows) {
            for (QString& cell : row.cells)
                cell.remove(kNew);
        }
    }
}

void TableMaker::survey()
{
    SheetTable table;
    table.name = lit("survey");
    table.headings = {lit("type"), lit("name"), lit("label")};
    rowsInside(0, table);
    externalRows(table);
    for (int i = 1; i < static_cast<int>(m_form.elements.size()); ++i) { // audit stands in the block of metadata
        if (at(i).type == NodeType::Audit && m_skipped[size_t(at(i).parent)])
            table.rows.push_back(rowOf(i));
    }
    m_out.tables.push_back(std::move(table));
}

void TableMaker::orderHeadings(SheetTable& table) const
{
    QSet<QString> used;
    for (const SheetRow& row : table.rows) {
        for (auto it = row.cells.begin(); it != row.cells.end(); ++it)
            used.insert(it.key());
    }
    QStringList ordered = table.headings;
    const auto add = [&](const QString& heading) {
        if (used.contains(heading) && !ordered.contains(heading))
            ordered << heading;
    };
    if (!used.contains(lit("label")))
        ordered.removeAll(lit("label"));
    for (const char* key : kSurveyOrder) {
        add(lit(key));
        for (const FormLanguage& language : m_form.languages)
            add(QStringLiteral("%1::%2").arg(lit(key), language.name));
    }
    QStringList others = used.values();
    others.sort();
    for (const QString& heading : others)
        add(heading);
    table.headings = ordered;
}

SheetTables sheetTables(const FormDefinition& form)
{
    return TableMaker(form).make();
}

} // namespace uthan::form
