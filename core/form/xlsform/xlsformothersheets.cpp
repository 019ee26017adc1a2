// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets beside the survey: choices, entities, settings.
#include "form/lists/datainstance.h"
#include "form/xform/xformtypes.h"
#include "form/xlsform/xlsformsheets_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

// A loop as it was; false: the element is none.
bool TableMaker::loopRows(int element, SheetTable& table) const
{
    const auto loop = std::find_if(
        m_form.loops.begin(), m_form.loops.end(), [element](const auto& each) { return each.element == element; });
    if (loop == m_form.loops.end())
        return false;
    for (const auto& [number, cells] : loop->rows) {
        SheetRow row;
        row.source = number;
        for (const auto& [key, text] : cells) {
            const bool ofBody = key.startsWith(lit("control::"));
            row.cells.insert(ofBody ? lit("body") + key.mid(lit("control").size()) : key, text);
        }
        table.rows.push_back(std::move(row));
    }
    return true;
}

// A type in a sheet ends where there is a space, so the name of its list is one word.
void TableMaker::nameLists()
{
    static const QRegularExpression between(QStringLiteral("[\\s${}/]+"));
    QSet<QString> taken;
    for (const ChoiceListDefinition& list : m_form.lists)
        taken.insert(list.name);
    for (const ChoiceListDefinition& list : m_form.lists) {
        if (!list.name.contains(between) || list.name.startsWith(u'/')) // inside a question: see listName()
            continue;
        QString name = list.name;
        for (name.replace(between, lit("_")); taken.contains(name);)
            name += u'_';
        taken.insert(name);
        m_renamedLists.insert(list.name, name);
    }
}

void TableMaker::addChoice(const ChoiceListDefinition& list, const DefinedChoice& choice, SheetTable& table)
{
    if (choice.name.isEmpty()) {
        lose(list.placeOf(choice),
            QStringLiteral("A choice of “%1” has no value; a sheet cannot hold it.").arg(list.name));
        return;
    }
    SheetRow row;
    row.source = list.place.sheet().isEmpty() ? 0 : choice.row;
    row.cells = {{lit("list_name"), listName(list)}, {lit("name"), choice.name}};
    addTexts(row, "label", choice.label, list.owner);
    addTexts(row, "media::image", choice.mediaOrNone().image, -1);
    addTexts(row, "media::big-image", choice.mediaOrNone().bigImage, -1);
    addTexts(row, "media::audio", choice.mediaOrNone().audio, -1);
    addTexts(row, "media::video", choice.mediaOrNone().video, -1);
    for (const OtherForm& other : choice.mediaOrNone().otherForms)
        lose(list.placeOf(choice),
            QStringLiteral("A sheet has no word for the form “%1” of the label of the choice “%2”.")
                .arg(other.name, choice.name));
    for (qsizetype i = 0; i < list.columns.size() && size_t(i) < choice.columns.size(); ++i) {
        static const QStringList ours{lit("itextId"), lit("name"), lit("value"), lit("label"), lit("list_name")};
        if (!ours.contains(list.columns[i]) && !choice.columns[size_t(i)].isEmpty())
            row.cells.insert(list.columns[i], choice.columns[size_t(i)]);
    }
    table.rows.push_back(std::move(row));
}

void TableMaker::choices()
{
    SheetTable inner{lit("choices"), {lit("list_name"), lit("name"), lit("label")}, {}};
    SheetTable outer{lit("external_choices"), inner.headings, {}};
    SheetTable tags{lit("osm"), {lit("list_name"), lit("name"), lit("label")}, {}};
    const QSet<int> tagged = tagLists(m_form);
    for (int l = 0; l < static_cast<int>(m_form.lists.size()); ++l) {
        const ChoiceListDefinition& list = m_form.lists[size_t(l)];
        SheetTable& table = tagged.contains(l) ? tags : list.isExternal ? outer : inner;
        QSet<QString> seen;
        for (const DefinedChoice& choice : list.choices) {
            m_duplicates = m_duplicates || seen.contains(choice.name);
            seen.insert(choice.name);
            addChoice(list, choice, table);
        }
    }
    for (SheetTable* table : {&inner, &outer, &tags}) {
        if (!table->rows.empty())
            m_out.tables.push_back(std::move(*table));
    }
}

// The list that a block <entity> of an XForm names.
QString TableMaker::datasetOf(int entityElement) const
{
    for (int i = entityElement + 1; i < static_cast<int>(m_form.elements.size()); ++i) {
        if (at(i).parent == entityElement && at(i).name == QLatin1String("@dataset"))
            return at(i).staticDefault;
    }
    for (const auto& [key, value] : at(entityElement).instanceAttributes) {
        if (key == QLatin1String("dataset"))
            return value;
    }
    return {};
}

// With the list in front where there are several: that of the nearest group around which makes an entity.
QString TableMaker::saveToOf(int element) const
{
    const QString& property = at(element).saveTo;
    if (property.isEmpty() || m_form.entities.size() + m_entityElements.size() < 2)
        return property;
    for (int around = at(element).parent; around >= 0; around = at(around).parent) {
        for (const EntityDefinition& entity : m_form.entities) {
            if (entity.within == around)
                return entity.dataset + u'#' + property;
        }
        for (const int entity : m_entityElements) {
            if (at(at(entity).parent).parent == around)
                return datasetOf(entity) + u'#' + property;
        }
    }
    return property;
}

// What an XForm says of the id of a filling by having none, or by filling it in otherwise.
void TableMaker::putInstanceId(SheetRow& row) const
{
    const bool ofSheet = std::any_of(
        m_form.elements.begin(), m_form.elements.end(), [](const Element& e) { return !e.place.sheet().isEmpty(); });
    const bool isEncrypted = std::any_of(m_form.settings.begin(), m_form.settings.end(),
        [](const auto& pair) { return pair.first == QLatin1String("public_key"); });
    if (ofSheet)
        return;
    const auto id = std::find_if(m_form.elements.begin(), m_form.elements.end(),
        [](const Element& e) { return e.name.section(u':', -1) == QLatin1String("instanceID"); });
    if (id == m_form.elements.end()) {
        if (!isEncrypted)
            row.cells.insert(lit("omit_instanceID"), lit("yes"));
        return;
    }
    for (const auto& [key, value] : id->bindAttributes) {
        if (key.section(u':', -1) == QLatin1String("preload") && value.trimmed() != QLatin1String("uid"))
            row.cells.insert(lit("instance_id"), value.trimmed());
    }
}

// From the attributes and the label of a block <entity>, and what binds say of them.
SheetRow TableMaker::entityRow(int element)
{
    SheetRow row;
    row.cells.insert(lit("list_name"), datasetOf(element));
    static const QHash<QString, QString> columns{{lit("@create"), lit("create_if")}, {lit("@update"), lit("update_if")},
        {lit("@id"), lit("entity_id")}, {lit("label"), lit("label")}};
    bool has[2]{}; // whether it makes one, whether it changes one
    for (int i = element + 1; i < static_cast<int>(m_form.elements.size()); ++i) {
        if (at(i).parent != element)
            continue;
        const QString local = at(i).name.section(QLatin1Char(':'), -1);
        if (columns.contains(local) && !at(i).calculation.isEmpty())
            row.cells.insert(columns.value(local), withStraightQuotes(named(at(i).calculation.text, i), i));
        has[0] |= local == lit("@create");
        has[1] |= local == lit("@update");
    }
    for (const auto& [key, value] : at(element).instanceAttributes) {
        has[0] |= key == lit("create");
        has[1] |= key == lit("update");
    }
    // With an id a sheet means a change, if it does not say that one is made.
    const auto say = [&row](const char* column, bool yes) {
        if (!row.cells.contains(lit(column)))
            row.cells.insert(lit(column), lit(yes ? "true()" : "false()"));
    };
    if (row.cells.contains(lit("entity_id")) && has[0]) {
        say("create_if", true);
        say("update_if", has[1]);
    }
    return row;
}

void TableMaker::entities()
{
    if (m_form.entities.empty() && m_entityElements.empty())
        return;
    SheetTable table{lit("entities"), {lit("list_name"), lit("label")}, {}};
    for (const int element : m_entityElements)
        table.rows.push_back(entityRow(element));
    for (const EntityDefinition& entity : m_form.entities) {
        SheetRow row;
        row.source = entity.place.sheet().isEmpty() ? 0 : entity.place.row();
        row.cells.insert(lit("list_name"), entity.dataset);
        const PathContext context{entity.within, 3};
        const std::pair<const char*, const ExpressionSource*> all[]{{"label", &entity.label}, {"entity_id", &entity.id},
            {"create_if", &entity.createIf}, {"update_if", &entity.updateIf}};
        for (const auto& [key, source] : all) {
            if (!source->isEmpty())
                row.cells.insert(lit(key), withStraightQuotes(withNames(m_paths, source->text, context, {}), 0));
        }
        table.rows.push_back(std::move(row));
    }
    m_out.tables.push_back(std::move(table));
}

// Several blanks in a row become one where a sheet is read, if it does not say otherwise. Of a form that was read from
// sheets they are one already, or its settings say so.
bool TableMaker::hasBlanksToKeep() const
{
    static const QStringList expressions{lit("relevant"), lit("constraint"), lit("required"), lit("readonly"),
        lit("calculation"), lit("repeat_count"), lit("choice_filter"), lit("default")};
    static const QRegularExpression within(QStringLiteral("'[^']*  [^']*'|\"[^\"]*  [^\"]*\""));
    for (const SheetRow& row : m_out.tables.front().rows) {
        for (auto cell = row.cells.begin(); row.source == 0 && cell != row.cells.end(); ++cell) {
            if (cell->contains(lit("  ")) && (!expressions.contains(cell.key()) || cell->contains(within)))
                return true;
        }
    }
    return false;
}

void TableMaker::settings()
{
    SheetTable table{lit("settings"), {lit("form_title"), lit("form_id"), lit("version")}, {}};
    SheetRow row;
    row.source = 2;
    const auto put = [&row](const QString& key, const QString& value) {
        if (!value.isEmpty())
            row.cells.insert(key, value);
    };
    put(lit("form_title"), m_form.title);
    for (size_t l = 0; l < m_form.titles.in.size(); ++l)
        put(lit("form_title::") + m_form.languages[l].name, m_form.titles.in[l]);
    put(lit("form_id"), m_form.formId);
    put(lit("version"), m_form.version);
    const QString root = m_form.rootName.section(QLatin1Char(':'), -1);
    if (root != m_form.rootName)
        lose(m_form.elements.front().place,
            QStringLiteral("A sheet cannot say the prefix of “%1”; the form is named “%2”.")
                .arg(m_form.rootName, root));
    if (root != QLatin1String("data"))
        put(lit("name"), root);
    for (const auto& [key, value] : m_form.elements.front().instanceAttributes) {
        if (!losesNamespace(m_form.elements.front(), key, value))
            put(lit("attribute::") + key, value);
    }
    put(lit("style"), m_form.style);
    put(lit("instance_name"),
        withStraightQuotes(
            m_form.instanceName.isEmpty() ? m_instanceName : withNames(m_paths, m_form.instanceName.text, {0, 2}, {}),
            0));
    const QString& language = m_form.languages[size_t(m_form.defaultLanguage)].name;
    if (!language.isEmpty() && language != QLatin1String("default"))
        put(lit("default_language"), language);
    QStringList namespaces;
    for (const auto& [prefix, uri] : m_form.namespaces) {
        static const QStringList ours{
            lit("h"), lit("ev"), lit("xsd"), lit("jr"), lit("orx"), lit("odk"), lit("entities")};
        if (!prefix.isEmpty() && !ours.contains(prefix))
            namespaces << QStringLiteral("%1=\"%2\"").arg(prefix, uri);
    }
    put(lit("namespaces"), namespaces.join(QLatin1Char(' ')));
    if (m_duplicates)
        put(lit("allow_choice_duplicates"), lit("yes"));
    putInstanceId(row);
    if (hasBlanksToKeep())
        row.cells.insert(lit("clean_text_values"), lit("no"));
    for (const auto& [key, value] : m_form.settings)
        put(key, value);
    table.rows.push_back(std::move(row));
    m_out.tables.push_back(std::move(table));
}

QString TableMaker::withLastSaved(QString expression) const
{
    for (const InstanceDefinition& instance : m_form.instances) {
        if (instance.source != lastSavedSource() || instance.id == QLatin1String(kLastSavedInstance))
            continue;
        const QRegularExpression call(
            QStringLiteral("\\binstance\\s*\\(\\s*(['\"])%1\\1\\s*\\)").arg(QRegularExpression::escape(instance.id)));
        expression.replace(call, QStringLiteral("instance('%1')").arg(QLatin1String(kLastSavedInstance)));
    }
    return expression;
}

} // namespace uthan::form
