// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an XForm: groups, repeats and one control a question.
#include "form/formprogram_p.h"
#include "form/xform/xformwriter_p.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    QString nullIfEmpty(const QString& text)
    {
        return text.isEmpty() ? QString() : text;
    }
}

void XFormWriter::writeBody()
{
    m_out.open(QStringLiteral("h:body"), {{QStringLiteral("class"), nullIfEmpty(m_form.style)}});
    writeChildren(0);
    m_out.close();
}

void XFormWriter::writeChildren(int element)
{
    for (const int child : m_children[size_t(element)]) {
        const Element& e = at(child);
        if (e.type == NodeType::Repeat)
            writeRepeat(child);
        else if (e.type == NodeType::Group)
            writeGroup(child);
        else if (hasControl(child))
            writeControl(child);
    }
}

bool XFormWriter::hasControl(int element) const
{
    const Element& e = at(element);
    if (e.isAttribute || xformType(e).control.isEmpty())
        return false;
    const bool worksItOut = !e.calculation.isEmpty() || !e.trigger.isEmpty();
    const bool says = !e.label.isEmpty() || !e.hint.isEmpty();
    return e.isAsked && (says || !worksItOut);
}

XFormWriter::Attributes XFormWriter::controlAttributes(int element) const
{
    const Element& e = at(element);
    const PathContext context = m_paths.contextOf(element);
    Attributes out;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            out.append({name, m_paths.expanded(value, context)});
    };
    add(QStringLiteral("appearance"), e.appearance);
    static const QHash<QString, QString> plain{{QStringLiteral("rows"), QStringLiteral("rows")},
        {QStringLiteral("app"), QStringLiteral("intent")},
        {QStringLiteral("capture-accuracy"), QStringLiteral("accuracyThreshold")},
        {QStringLiteral("warning-accuracy"), QStringLiteral("unacceptableAccuracyThreshold")},
        {QStringLiteral("incremental"), QStringLiteral("incremental")}};
    if (e.type == NodeType::Range) {
        const auto parameter = [&e](const char* name) {
            for (const auto& [key, value] : e.parameters) {
                if (key == QLatin1String(name))
                    return value;
            }
            return QString();
        };
        const auto orElse = [](const QString& text, const char* otherwise) {
            return text.isEmpty() ? QLatin1String(otherwise) : text;
        };
        add(QStringLiteral("start"), orElse(parameter("start"), "1"));
        add(QStringLiteral("end"), orElse(parameter("end"), "10"));
        add(QStringLiteral("step"), orElse(parameter("step"), "1"));
        add(QStringLiteral("odk:tick-interval"), parameter("tick_interval"));
        add(QStringLiteral("odk:placeholder"), parameter("placeholder"));
    }
    for (const auto& [key, value] : e.parameters) {
        const bool opens = key != QLatin1String("app") || e.appearance.isEmpty()
            || e.appearance
                == QLatin1String("annotate"); // a camera app has no place for the other ways to make a picture
        if (plain.contains(key) && opens)
            add(plain.value(key), value);
    }
    for (const auto& [key, value] : e.bodyAttributes) {
        const bool known = std::any_of(
            out.begin(), out.end(), [name = key](const auto& attribute) { return attribute.first == name; });
        if (!known)
            add(key, value);
    }
    return out;
}

void XFormWriter::writeLabel(int element)
{
    const Element& e = at(element);
    const QString label = QStringLiteral("label");
    if (labelIsItext(e))
        m_out.element(label, {{QStringLiteral("ref"), QStringLiteral("jr:itext('%1')").arg(textId(element, "label"))}});
    else
        writeMixed(label, plainText(e.label), m_paths.contextOf(element));
}

void XFormWriter::writeHint(int element)
{
    const Element& e = at(element);
    const QString hint = QStringLiteral("hint");
    if (hintIsItext(e))
        m_out.element(hint, {{QStringLiteral("ref"), QStringLiteral("jr:itext('%1')").arg(textId(element, "hint"))}});
    else if (!e.hint.isEmpty())
        writeMixed(hint, plainText(e.hint), m_paths.contextOf(element));
}

// An XForm's own. That of a sheet is left out by the tools of the field, as lostInXForm() says.
void XFormWriter::writeHintOfGroup(int element)
{
    if (at(element).place.sheet().isEmpty())
        writeHint(element);
}

void XFormWriter::writeGroup(int element)
{
    const Element& e = at(element);
    const bool isMeta = e.name == QLatin1String("meta") || e.name.endsWith(QLatin1String(":meta"));
    if (element == m_meta || (m_hasEntityElements && isMeta))
        return; // metadata is not asked
    if (!e.isAsked) {
        writeChildren(element);
        return;
    }
    m_out.open(QStringLiteral("group"),
        Attributes{{QStringLiteral("ref"), e.inInstance ? m_paths.path(element) : QString()}}
            + controlAttributes(element));
    if (!e.label.isEmpty() || labelIsItext(e))
        writeLabel(element);
    writeHintOfGroup(element);
    writeChildren(element);
    for (const Action& action : m_nested[size_t(element)])
        writeAction(action);
    m_out.close();
}

void XFormWriter::writeRepeat(int element)
{
    const Element& e = at(element);
    m_out.open(QStringLiteral("group"), {{QStringLiteral("ref"), m_paths.path(element)}});
    writeLabel(element);
    writeHintOfGroup(element);
    Attributes attributes{{QStringLiteral("nodeset"), m_paths.path(element)}};
    attributes += controlAttributes(element);
    if (!e.repeatCount.isEmpty())
        attributes.append({QStringLiteral("jr:count"), expanded(e.repeatCount, element)});
    if (e.noAddRemove)
        attributes.append({QStringLiteral("jr:noAddRemove"), QStringLiteral("true()")});
    m_out.open(QStringLiteral("repeat"), attributes);
    writeChildren(element);
    for (const Action& action : m_nested[size_t(element)])
        writeAction(action);
    if (!m_hasEntityElements)
        writeEntityActions(element);
    m_out.close();
    m_out.close();
}

// A new row makes a new entity: its id is drawn then.
void XFormWriter::writeEntityActions(int repeat)
{
    for (const EntityDefinition& entity : m_form.entities) {
        int around = entity.within;
        while (around > 0 && at(around).type != NodeType::Repeat)
            around = at(around).parent;
        if (around == repeat && entity.id.isEmpty())
            m_out.element(QStringLiteral("setvalue"),
                {{QStringLiteral("ref"), m_paths.path(entity.within) + QStringLiteral("/meta/entity/@id")},
                    {QStringLiteral("event"), QStringLiteral("odk-new-repeat")},
                    {QStringLiteral("value"), QStringLiteral("uuid()")}});
    }
}

void XFormWriter::writeControl(int element)
{
    const Element& e = at(element);
    const XFormType type = xformType(e);
    Attributes attributes{
        {QStringLiteral("ref"), m_paths.path(element)}, {QStringLiteral("mediatype"), nullIfEmpty(type.mediaType)}};
    for (const auto& [key, value] : e.bodyAttributes) {
        if (key == QLatin1String("mediatype"))
            attributes.last().second = QString(); // the form says a narrower one
    }
    attributes += controlAttributes(element);
    if (isExternalSelect(e)) {
        const QString list = e.writtenType.simplified().section(QLatin1Char(' '), -1);
        QString query = instanceItems(list);
        if (!e.choiceFilter.isEmpty())
            query += QLatin1Char('[') + m_paths.expanded(e.choiceFilter.text, m_paths.contextOf(element), {true, false})
                + QLatin1Char(']');
        attributes.append({QStringLiteral("query"), query});
    }
    m_out.open(type.control, attributes);
    writeLabel(element);
    writeHint(element);
    if (isTagged(e)) {
        if (e.list >= 0)
            writeTags(m_form.lists[size_t(e.list)]);
    } else if ((isSelect(e.type) || e.type == NodeType::Range || !placesBeside(e).isEmpty()) && !isExternalSelect(e)) {
        writeItems(element);
    }
    for (const Action& action : m_nested[size_t(element)])
        writeAction(action);
    m_out.close();
}

void XFormWriter::writeTags(const ChoiceListDefinition& list)
{
    const auto label = [this](const ChoiceListDefinition& of, size_t number) {
        const Texts& texts = of.choices[number].label;
        bool isSame = true; // in every language
        for (size_t l = 1; l < texts.in.size(); ++l)
            isSame = isSame && texts.in.view(l) == texts.in.view(0);
        if (isSame || !m_listItext[size_t(&of - m_form.lists.data())])
            writeMixed(QStringLiteral("label"), plainText(texts), {});
        else
            m_out.element(QStringLiteral("label"),
                {{QStringLiteral("ref"), QStringLiteral("jr:itext('%1-%2')").arg(of.name).arg(number)}});
    };
    for (size_t t = 0; t < list.choices.size(); ++t) {
        m_out.open(QStringLiteral("tag"), {{QStringLiteral("key"), list.choices[t].name}});
        label(list, t);
        const int found = valuesOfTag(m_form, list.choices[t].name);
        for (size_t v = 0; found >= 0 && v < m_form.lists[size_t(found)].choices.size(); ++v) {
            m_out.open(QStringLiteral("item"));
            label(m_form.lists[size_t(found)], v);
            m_out.element(QStringLiteral("value"), {}, m_form.lists[size_t(found)].choices[v].name);
            m_out.close();
        }
        m_out.close();
    }
}

// The choices that search() fills in from a file must stand in the body.
void XFormWriter::writeInlineItems(const ChoiceListDefinition& list)
{
    const bool itext = m_listItext[size_t(&list - m_form.lists.data())];
    for (size_t c = 0; c < list.choices.size(); ++c) {
        m_out.open(QStringLiteral("item"));
        if (itext)
            m_out.element(QStringLiteral("label"),
                {{QStringLiteral("ref"), QStringLiteral("jr:itext('%1-%2')").arg(list.name).arg(c)}});
        else
            writeMixed(QStringLiteral("label"), plainText(list.choices[c].label), {});
        m_out.element(QStringLiteral("value"), {}, list.choices[c].name);
        m_out.close();
    }
}

// The choices are the rows of a repeat: those in which the question is answered, or that the filter lets through.
QString XFormWriter::rowsNodeset(int element, QString* valueRef, QString* labelRef) const
{
    const Element& e = at(element);
    const PathContext context = m_paths.contextOf(element);
    static const QRegularExpression name(QStringLiteral("^\\s*\\$\\{\\s*([^}]+?)\\s*\\}\\s*$"));
    const int named = m_paths.named(name.match(e.items.nodeset.text).captured(1));
    const int repeat = named < 0 ? -1 : m_paths.repeatAround(named);
    const QString question = m_paths.expanded(e.items.nodeset.text, context, {false, repeat}).trimmed();
    const QString rows = question.section(QLatin1Char('/'), 0, -2);
    *valueRef = question.section(QLatin1Char('/'), -1);
    *labelRef = *valueRef;
    QString filter = m_paths.expanded(e.choiceFilter.text, context, {true, repeat});
    const QRegularExpression inRow( // and not in /data/r2, where the rows are those of /data/r
        QStringLiteral("(?:current\\(\\)/)?%1(?=/)").arg(QRegularExpression::escape(rows)));
    filter.replace(inRow, QStringLiteral("."));
    if (filter.isEmpty())
        filter = QStringLiteral("./%1 != ''").arg(*valueRef);
    return rows + QLatin1Char('[') + filter + QLatin1Char(']');
}

// The choices of a select, or the names of the marks on a scale.
int XFormWriter::listOf(const Element& element) const
{
    if (element.list >= 0)
        return element.list;
    for (const auto& [key, value] : element.parameters) {
        const bool names = key == QLatin1String("tick_labelset") || key == QLatin1String("reference-geometry");
        for (size_t i = 0; names && i < m_form.lists.size(); ++i) {
            if (m_form.lists[i].name == value && !m_form.lists[i].isExternal)
                return static_cast<int>(i);
        }
    }
    return -1;
}

// The places that a question about a place is asked beside: a parameter names where they are.
QString XFormWriter::placesBeside(const Element& element)
{
    for (const auto& [key, value] : element.parameters) {
        if (key == QLatin1String("reference-geometry"))
            return value;
    }
    return {};
}

QString XFormWriter::itemNodeset(int element, QString* valueRef, QString* labelRef) const
{
    const Element& e = at(element);
    const PathContext context = m_paths.contextOf(element);
    static const QRegularExpression reference(QStringLiteral("^\\s*\\$\\{[^}]+\\}\\s*$"));
    const QString filter = m_paths.expanded(e.choiceFilter.text, context, {true});
    QString nodeset;
    if (reference.match(e.items.nodeset.text).hasMatch()) {
        nodeset = rowsNodeset(element, valueRef, labelRef);
    } else {
        if (!e.items.nodeset.isEmpty())
            nodeset = m_paths.expanded(e.items.nodeset.text, context);
        else if (!e.items.file.isEmpty())
            nodeset = instanceItems(QFileInfo(e.items.file).completeBaseName());
        else if (const QString places = placesBeside(e); places.startsWith(QLatin1String("${")))
            nodeset = m_paths.expanded(places, context).trimmed();
        else if (!places.isEmpty())
            nodeset = instanceItems(places);
        else if (const int list = listOf(e); list >= 0)
            nodeset = instanceItems(m_form.lists[size_t(list)].name);
        if (!nodeset.isEmpty() && !filter.isEmpty())
            nodeset += QLatin1Char('[') + filter + QLatin1Char(']');
    }
    if (e.items.randomize && !nodeset.isEmpty()) {
        nodeset.prepend(QStringLiteral("randomize("));
        if (!e.items.seed.isEmpty())
            nodeset += QStringLiteral(", ") + m_paths.expanded(e.items.seed.text, context).trimmed();
        nodeset += QLatin1Char(')');
    }
    return nodeset;
}

void XFormWriter::writeItems(int element)
{
    const Element& e = at(element);
    if (e.list >= 0 && m_listInline[size_t(e.list)]) {
        writeInlineItems(m_form.lists[size_t(e.list)]);
        return;
    }
    const QString beside = placesBeside(e) + QLatin1String(".geojson");
    const bool places = e.items.file.endsWith(QLatin1String(".geojson"))
        || std::any_of(m_form.elements.begin(), m_form.elements.end(),
            [&beside](const Element& other) { return other.items.file == beside; });
    QString valueRef = places ? QStringLiteral("id") : QStringLiteral("name");
    QString labelRef = places ? QStringLiteral("title") : QStringLiteral("label");
    if (e.list >= 0 && m_listItext[size_t(e.list)])
        labelRef = QStringLiteral("jr:itext(itextId)");
    if (!e.items.valueRef.isEmpty())
        valueRef = e.items.valueRef;
    if (!e.items.labelRef.isEmpty())
        labelRef = e.items.labelRef;
    const QString nodeset = itemNodeset(element, &valueRef, &labelRef);
    if (nodeset.isEmpty())
        return;
    if (!isSelect(e.type) && listOf(e) >= 0 && m_listItext[size_t(listOf(e))])
        labelRef = QStringLiteral("jr:itext(itextId)");
    m_out.open(QStringLiteral("itemset"), {{QStringLiteral("nodeset"), nodeset}});
    m_out.element(QStringLiteral("value"), {{QStringLiteral("ref"), valueRef}});
    m_out.element(QStringLiteral("label"), {{QStringLiteral("ref"), labelRef}});
    m_out.close();
}

} // namespace uthan::form
