// SPDX-License-Identifier: GPL-3.0-or-later
// The instances of an XForm: the empty answers, and the lists it reads.
#include "form/formprogram_p.h"
#include "form/xform/xformwriter_p.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    bool isLocal(const QString& name, const char* local)
    {
        return name.section(QLatin1Char(':'), -1) == QLatin1String(local);
    }
}

void XFormWriter::writePrimaryInstance()
{
    m_out.open(QStringLiteral("instance"));
    writeInstanceNode(0, -1, false, false);
    m_out.close();
}

void XFormWriter::writeInstanceNode(int element, int row, bool insideRow, bool isTemplate)
{
    const Element& e = at(element);
    Attributes attributes;
    if (element == 0) {
        for (const auto& [key, value] : m_form.settings) {
            if (key.startsWith(QLatin1String("attribute::")))
                attributes.append({key.mid(11), value});
        }
        attributes.append({QStringLiteral("id"), m_form.formId});
        const QString xmlns = setting("instance_xmlns");
        attributes.append({QStringLiteral("xmlns"), xmlns.isEmpty() ? QString() : xmlns});
        attributes.append({QStringLiteral("version"), m_form.version.isEmpty() ? QString() : m_form.version});
        for (const char* name : {"prefix", "delimiter"}) {
            if (const QString value = setting(name); !value.isEmpty())
                attributes.append({QStringLiteral("odk:") + QLatin1String(name), value});
        }
    }
    for (const auto& [key, value] : e.instanceAttributes)
        attributes.append({key, m_paths.expanded(value, m_paths.contextOf(element))});
    if (isTemplate)
        attributes.append({QStringLiteral("jr:template"), QStringLiteral("")});
    for (const int child : m_children[size_t(element)]) {
        const QString name = at(child).isAttribute ? at(child).name.mid(1) : QString();
        const bool isSaid = std::any_of(attributes.begin(), attributes.end(),
            [&name](const auto& each) { return each.first == name && !each.second.isNull(); });
        if (at(child).isAttribute && !isSaid)
            attributes.append({at(child).name.mid(1),
                at(child).staticDefault.isNull() ? QStringLiteral("") : at(child).staticDefault});
    }
    const QString name = element == 0 ? m_form.rootName : e.name;
    if (e.type != NodeType::Group && e.type != NodeType::Repeat) {
        QString value = e.staticDefault;
        if (row >= 0) {
            for (const auto& [of, given] : m_form.rows[size_t(row)].values)
                value = of == element ? given : value;
        }
        if (e.type == NodeType::Image && !value.isEmpty() && !value.contains(QLatin1String("jr://")))
            value.prepend(QStringLiteral("jr://images/"));
        m_out.element(name, attributes, value);
        return;
    }
    m_out.open(name, attributes);
    const bool wasInTemplate = m_inTemplate;
    m_inTemplate = e.type == NodeType::Repeat ? isTemplate : m_inTemplate;
    for (const int child : m_instanceChildren[size_t(element)]) {
        if (at(child).type == NodeType::Repeat)
            writeRows(child, row, insideRow, isTemplate);
        else
            writeInstanceNode(child, row, insideRow, false);
    }
    m_inTemplate = wasInTemplate;
    writeEntityNodes(element);
    if (element == m_meta || (element == 0 && m_meta < 0))
        writeMetaNodes();
    m_out.close();
}

// A template, from which new rows are made, and the rows there are from the start. Inside such a row the template need
// not be said again; inside a template the template is enough.
void XFormWriter::writeRows(int repeat, int row, bool insideRow, bool isTemplate)
{
    std::vector<int> copied; // into each new row around them
    for (size_t i = 0; m_inTemplate && i < m_form.rows.size(); ++i) {
        const RowDefinition& of = m_form.rows[i];
        if (of.isOfTemplate && of.repeat == repeat && of.parent < 0)
            copied.push_back(static_cast<int>(i));
    }
    if (!copied.empty()) {
        writeInstanceNode(repeat, -1, false, true);
        for (const int each : copied)
            writeInstanceNode(repeat, each, true, false);
        return;
    }
    if (isTemplate && at(repeat).rowInNew && !m_inNewRows.contains(repeat))
        writeInstanceNode(repeat, -1, true, false);
    else if (isTemplate || !insideRow)
        writeInstanceNode(repeat, -1, false, true);
    if (isTemplate)
        return;
    bool nested = false; // then the rows there are from the start belong to rows, not to a template
    for (int around = m_paths.parent(repeat); around > 0; around = m_paths.parent(around))
        nested = nested || at(around).type == NodeType::Repeat;
    if (!at(repeat).rowsGiven || (nested && row < 0)) {
        writeInstanceNode(repeat, -1, true, false);
        return;
    }
    for (size_t i = 0; i < m_form.rows.size(); ++i) {
        if (m_form.rows[i].repeat == repeat && m_form.rows[i].parent == row)
            writeInstanceNode(repeat, static_cast<int>(i), true, false);
    }
}

void XFormWriter::writeEntityNodes(int element)
{
    if (m_hasEntityElements || element == 0)
        return; // the form's own stands in the form's meta block
    for (const EntityDefinition& entity : m_form.entities) {
        if (entity.within != element)
            continue;
        m_out.open(QStringLiteral("meta"));
        writeEntityNode(entity);
        m_out.close();
    }
}

void XFormWriter::writeEntityNode(const EntityDefinition& entity)
{
    const QString empty = QStringLiteral("");
    Attributes attributes{{QStringLiteral("dataset"), entity.dataset}};
    if (!entity.createIf.isEmpty() || entity.id.isEmpty())
        attributes.append({QStringLiteral("create"), QStringLiteral("1")});
    if (!entity.id.isEmpty()) {
        attributes.append({QStringLiteral("update"), QStringLiteral("1")});
        for (const char* name : {"baseVersion", "trunkVersion", "branchId"})
            attributes.append({QLatin1String(name), empty});
    }
    attributes.append({QStringLiteral("id"), empty});
    m_out.open(QStringLiteral("entity"), attributes);
    if (!entity.label.isEmpty())
        m_out.element(QStringLiteral("label"));
    m_out.close();
}

// What the block of metadata must have and the form's own elements do not.
void XFormWriter::writeMetaNodes()
{
    const auto present = [this](const char* name) {
        if (m_meta < 0)
            return false;
        for (const int child : m_children[size_t(m_meta)]) {
            if (isLocal(at(child).name, name))
                return true;
        }
        return false;
    };
    const bool withId = !present("instanceID") && setting("omit_instanceID").isEmpty();
    const bool withName = !present("instanceName") && !m_form.instanceName.isEmpty();
    bool withEntity = false;
    for (const EntityDefinition& entity : m_form.entities)
        withEntity = withEntity || (entity.within == 0 && !m_hasEntityElements);
    if (m_meta < 0 && !withId && !withName && !withEntity)
        return;
    if (m_meta < 0)
        m_out.open(QStringLiteral("meta"));
    for (const EntityDefinition& entity : m_form.entities) {
        if (entity.within == 0 && !m_hasEntityElements)
            writeEntityNode(entity);
    }
    const QString prefix = m_meta >= 0 && at(m_meta).name.contains(QLatin1Char(':'))
        ? at(m_meta).name.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':')
        : QString();
    if (withId)
        m_out.element(prefix + QStringLiteral("instanceID"));
    if (withName)
        m_out.element(prefix + QStringLiteral("instanceName"));
    if (m_meta < 0)
        m_out.close();
}

void XFormWriter::writeInstanceReference(const QString& id, const QString& source)
{
    if (id.isEmpty() || m_instances.contains(id))
        return;
    m_instances.insert(id);
    m_out.element(QStringLiteral("instance"), {{QStringLiteral("id"), id}, {QStringLiteral("src"), source}});
}

// What pulldata() and a select from a file read.
void XFormWriter::writeInstancesOf(const Element& element)
{
    static const QRegularExpression pulldata(
        QStringLiteral("\\bpulldata\\s*\\(\\s*['\"]?\\s*([^,'\"]+?)\\s*['\"]?\\s*,"));
    for (const ExpressionSource* source : {&element.calculation, &element.constraint, &element.readOnly,
             &element.required, &element.relevant, &element.choiceFilter, &element.dynamicDefault}) {
        for (auto match = pulldata.globalMatch(source->text); match.hasNext();) {
            const QString id = match.next().captured(1);
            if (!id.contains(QLatin1Char('$')) && !id.contains(QLatin1Char('/')))
                writeInstanceReference(id, QStringLiteral("jr://file-csv/%1.csv").arg(id));
        }
    }
    const QString file = element.items.file;
    if (file.isEmpty() || isExternalSelect(element))
        return;
    const QFileInfo info(file);
    const bool csv = info.suffix() == QLatin1String("csv");
    writeInstanceReference(
        info.completeBaseName(), (csv ? QStringLiteral("jr://file-csv/") : QStringLiteral("jr://file/")) + file);
}

void XFormWriter::writeSecondaryInstances()
{
    bool lastSaved = false;
    for (const InstanceDefinition& instance : m_form.instances) {
        if (!instance.source.isEmpty()) {
            writeInstanceReference(instance.id, instance.source);
        } else if (!m_instances.contains(instance.id)) {
            m_instances.insert(instance.id);
            if (instance.xml.trimmed().startsWith("<instance")) {
                m_out.raw(instance.xml);
            } else {
                m_out.open(QStringLiteral("instance"), {{QStringLiteral("id"), instance.id}});
                m_out.raw(instance.xml);
                m_out.close();
            }
        }
    }
    for (const Element& element : m_form.elements) {
        writeInstancesOf(element);
        for (const ExpressionSource* source : {&element.calculation, &element.constraint, &element.readOnly,
                 &element.required, &element.relevant, &element.choiceFilter, &element.dynamicDefault})
            lastSaved = lastSaved || source->text.contains(QLatin1String("${last-saved#"));
    }
    if (lastSaved)
        writeInstanceReference(QLatin1String(kLastSavedInstance), QStringLiteral("jr://instance/last-saved"));
    const QSet<int> tags = tagLists(m_form);
    for (size_t i = 0; i < m_form.lists.size(); ++i) {
        const ChoiceListDefinition& list = m_form.lists[i];
        const bool elsewhere = list.isExternal || m_listInline[i] || tags.contains(static_cast<int>(i));
        if (!elsewhere && !m_instances.contains(list.name))
            writeList(list);
    }
}

void XFormWriter::writeList(const ChoiceListDefinition& list)
{
    m_instances.insert(list.name);
    const bool itext = m_listItext[size_t(&list - m_form.lists.data())];
    m_out.open(QStringLiteral("instance"), {{QStringLiteral("id"), list.name}});
    m_out.open(QStringLiteral("root"));
    for (size_t c = 0; c < list.choices.size(); ++c) {
        const DefinedChoice& choice = list.choices[c];
        m_out.open(QStringLiteral("item"));
        if (itext)
            m_out.element(QStringLiteral("itextId"), {}, QStringLiteral("%1-%2").arg(list.name).arg(c));
        if (!choice.name.isEmpty())
            m_out.element(QStringLiteral("name"), {}, choice.name);
        if (!itext && !choice.label.isEmpty())
            m_out.element(QStringLiteral("label"), {}, plainText(choice.label));
        for (qsizetype i = 0; i < list.columns.size() && size_t(i) < choice.columns.size(); ++i) {
            const bool ours = itext && list.columns[i] == QLatin1String("itextId");
            if (!ours && !choice.columns[size_t(i)].isEmpty())
                m_out.element(list.columns[i], {}, choice.columns[size_t(i)]);
        }
        m_out.close();
    }
    m_out.close();
    m_out.close();
}

} // namespace uthan::form
