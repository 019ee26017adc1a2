// SPDX-License-Identifier: GPL-3.0-or-later
// The model of an XForm: submission, texts and the binds.
#include "form/formprogram_p.h"
#include "form/xform/xformwriter_p.h"

#include <algorithm>

namespace uthan::form {

namespace {
    QString nullIfEmpty(const QString& text)
    {
        return text.isEmpty() ? QString() : text;
    }

    bool has(const XmlOut::Attributes& attributes, const QString& name)
    {
        return std::any_of(
            attributes.begin(), attributes.end(), [&name](const auto& attribute) { return attribute.first == name; });
    }

    // As other programs know it, of the ways in which a sheet may say yes and no. Other words stay as they are.
    QString truth(const QString& text)
    {
        static const QStringList yes{
            QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("true()"), QStringLiteral("1")};
        static const QStringList no{
            QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("false()"), QStringLiteral("0")};
        const QString word = text.trimmed().toLower();
        if (yes.contains(word))
            return QStringLiteral("true");
        if (no.contains(word))
            return QStringLiteral("false");
        return text;
    }
}

void XFormWriter::writeModel()
{
    Attributes attributes{{QStringLiteral("odk:xforms-version"), QStringLiteral("1.0.0")}};
    if (!m_form.entities.empty()) {
        const bool plain = m_form.entities.size() == 1 && m_form.entities.front().within == 0;
        attributes.append({QStringLiteral("entities:entities-version"),
            plain ? QStringLiteral("2024.1.0") : QStringLiteral("2025.1.0")});
    }
    m_out.open(QStringLiteral("model"), attributes);
    writeSubmission();
    writeItext();
    writePrimaryInstance();
    writeSecondaryInstances();
    writeBinds();
    m_out.close();
}

void XFormWriter::writeSubmission()
{
    Attributes attributes;
    if (const QString url = setting("submission_url"); !url.isEmpty())
        attributes = {{QStringLiteral("action"), url}, {QStringLiteral("method"), QStringLiteral("post")}};
    if (const QString key = setting("public_key"); !key.isEmpty())
        attributes.append({QStringLiteral("base64RsaPublicKey"), key});
    if (const QString send = setting("auto_send"); !send.isEmpty())
        attributes.append({QStringLiteral("orx:auto-send"), truth(send)});
    if (const QString remove = setting("auto_delete"); !remove.isEmpty())
        attributes.append({QStringLiteral("orx:auto-delete"), truth(remove)});
    if (const QString editable = setting("client_editable"); truth(editable) == QLatin1String("true"))
        attributes.append({QStringLiteral("odk:client-editable"), QStringLiteral("true")});
    if (!attributes.isEmpty())
        m_out.element(QStringLiteral("submission"), attributes);
}

// Every language has every entry, as readers of XForms want it: "-" where a text is missing.
void XFormWriter::writeItext()
{
    const bool any = std::find(m_languageUsed.begin(), m_languageUsed.end(), true) != m_languageUsed.end();
    if (!any)
        return;
    m_out.open(QStringLiteral("itext"));
    for (size_t language = 0; language < m_languageUsed.size(); ++language) {
        if (!m_languageUsed[language])
            continue;
        Attributes attributes{{QStringLiteral("lang"), m_form.languages[language].name}};
        const QString& name = m_form.languages[language].name;
        const bool said = language > 0 || name.isEmpty() || name == QLatin1String("default")
            || !setting("default_language").isEmpty();
        if (static_cast<int>(language) == m_form.defaultLanguage && said)
            attributes.append({QStringLiteral("default"), QStringLiteral("true()")});
        m_out.open(QStringLiteral("translation"), attributes);
        for (const TextEntry& entry : m_texts) {
            const bool hasNothing
                = std::all_of(entry.parts.begin(), entry.parts.end(), [language](const TextPart& part) {
                      return part.isOptional
                          && (language >= part.texts->in.size() || part.texts->in.view(language).isEmpty());
                  });
            if (hasNothing)
                continue;
            m_out.open(QStringLiteral("text"), {{QStringLiteral("id"), entry.id}});
            for (const TextPart& part : entry.parts) {
                QString text = language < part.texts->in.size() ? part.texts->in[language] : QString();
                if (text.isEmpty() && (!part.prefix.isEmpty() || part.isOptional))
                    continue;
                if (text.isEmpty())
                    text = QStringLiteral("-");
                else if (!text.startsWith(QLatin1String("jr://")))
                    text.prepend(part.prefix);
                writeMixed(
                    QStringLiteral("value"), text, part.context, {{QStringLiteral("form"), nullIfEmpty(part.form)}});
            }
            m_out.close();
        }
        m_out.close();
    }
    m_out.close();
}

XFormWriter::Attributes XFormWriter::messageAttribute(int element, const Texts& texts, const char* name) const
{
    if (texts.isEmpty())
        return {};
    const bool inPlace = isPlain(texts) && !hasReference(texts);
    return {{QLatin1String(name),
        inPlace ? plainText(texts) : QStringLiteral("jr:itext('%1')").arg(textId(element, name))}};
}

XFormWriter::Attributes XFormWriter::bindAttributes(int element) const
{
    const Element& e = at(element);
    const XFormType type = xformType(e);
    Attributes out;
    const auto add = [&out](const char* name, const QString& value) {
        if (!value.isEmpty() && !has(out, QLatin1String(name)))
            out.append({QLatin1String(name), value});
    };
    add("type", type.bind);
    const bool readOnlyByType = e.type == NodeType::Note && e.readOnly.isEmpty();
    add("readonly", readOnlyByType ? QStringLiteral("true()") : yesOrNoAsExpression(expanded(e.readOnly, element)));
    add("required", yesOrNoAsExpression(expanded(e.required, element)));
    add("relevant", yesOrNoAsExpression(expanded(e.relevant, element)));
    add("constraint", yesOrNoAsExpression(expanded(e.constraint, element)));
    if (e.trigger.isEmpty())
        add("calculate", yesOrNoAsExpression(expanded(e.calculation, element)));
    out += messageAttribute(element, e.constraintMessage, "jr:constraintMsg");
    out += messageAttribute(element, e.requiredMessage, "jr:requiredMsg");
    out += messageAttribute(element, e.noAppMessage, "jr:noAppErrorString");
    if (!has(e.bindAttributes, QStringLiteral("jr:preload"))) {
        add("jr:preload", type.preload);
        add("jr:preloadParams", type.preloadParams);
    }
    if (!e.saveTo.isEmpty())
        add("entities:saveto", e.saveTo.section(QLatin1Char('#'), -1));
    for (const auto& [key, value] : e.parameters) {
        if (key == QLatin1String("max-pixels"))
            add("orx:max-pixels", value);
        else if (key == QLatin1String("quality") && e.type == NodeType::Audio)
            add("odk:quality", value);
        else if (key == QLatin1String("allow-mock-accuracy"))
            add("odk:allow-mock-accuracy", value);
        else if (e.type == NodeType::Audit)
            add(QByteArray("odk:" + key.toLatin1()).constData(), value);
    }
    for (const auto& [key, value] : e.bindAttributes) {
        if (!has(out, key))
            out.append({key, m_paths.expanded(value, m_paths.contextOf(element))});
    }
    return out;
}

void XFormWriter::writeBind(int element)
{
    const Attributes attributes = bindAttributes(element);
    if (at(element).inInstance && !attributes.isEmpty())
        m_out.element(
            QStringLiteral("bind"), Attributes{{QStringLiteral("nodeset"), m_paths.path(element)}} + attributes);
    for (const Action& action : m_modelActions[size_t(element)])
        writeAction(action);
}

void XFormWriter::writeBinds()
{
    // An entity's block stands at the end of what holds it, so its binds follow those of the last element inside.
    std::vector<std::pair<int, const EntityDefinition*>> pending; // one past the last element inside
    for (const EntityDefinition& entity : m_form.entities) {
        int end = entity.within + 1;
        while (end < static_cast<int>(m_form.elements.size())) {
            int up = end;
            while (up > entity.within)
                up = at(up).parent;
            if (up != entity.within)
                break;
            ++end;
        }
        if (!m_hasEntityElements && entity.within > 0)
            pending.emplace_back(end, &entity);
    }
    std::stable_sort(pending.begin(), pending.end(),
        [](const auto& a, const auto& b) { return a.second->within > b.second->within; });
    for (int i = 0; i < static_cast<int>(m_form.elements.size()); ++i) {
        for (const auto& [end, entity] : pending) {
            if (end == i)
                writeEntityBinds(*entity);
        }
        writeBind(i);
    }
    for (const auto& [end, entity] : pending) {
        if (end == static_cast<int>(m_form.elements.size()))
            writeEntityBinds(*entity);
    }
    for (const EntityDefinition& entity : m_form.entities) {
        if (!m_hasEntityElements && entity.within == 0)
            writeEntityBinds(entity);
    }
    writeMetaBinds();
    for (const Action& action : m_looseActions)
        writeAction(action);
}

void XFormWriter::writeEntityBinds(const EntityDefinition& entity)
{
    const PathContext context{entity.within, 3}; // of what is inside its meta/entity
    const QString path = m_paths.path(entity.within) + QStringLiteral("/meta/entity");
    const auto bind = [this, &path](const QString& of, const QString& calculate) {
        m_out.element(QStringLiteral("bind"),
            {{QStringLiteral("nodeset"), path + QLatin1Char('/') + of},
                {QStringLiteral("calculate"), nullIfEmpty(calculate)},
                {QStringLiteral("readonly"), QStringLiteral("true()")},
                {QStringLiteral("type"), QStringLiteral("string")}});
    };
    if (!entity.createIf.isEmpty())
        bind(QStringLiteral("@create"), m_paths.expanded(entity.createIf.text, context));
    if (!entity.updateIf.isEmpty())
        bind(QStringLiteral("@update"), m_paths.expanded(entity.updateIf.text, context));
    if (!entity.id.isEmpty()) {
        const QString item = QStringLiteral("%1[name=%2]/").arg(instanceItems(entity.dataset), entity.id.text);
        bind(QStringLiteral("@baseVersion"), m_paths.expanded(item + QStringLiteral("__version"), context));
        bind(QStringLiteral("@trunkVersion"), m_paths.expanded(item + QStringLiteral("__trunkVersion"), context));
        bind(QStringLiteral("@branchId"), m_paths.expanded(item + QStringLiteral("__branchId"), context));
    }
    bind(QStringLiteral("@id"), m_paths.expanded(entity.id.text, context));
    if (entity.id.isEmpty())
        m_out.element(QStringLiteral("setvalue"),
            {{QStringLiteral("ref"), path + QStringLiteral("/@id")},
                {QStringLiteral("event"), QStringLiteral("odk-instance-first-load")},
                {QStringLiteral("value"), QStringLiteral("uuid()")}});
    if (!entity.label.isEmpty())
        bind(QStringLiteral("label"), m_paths.expanded(entity.label.text, context));
}

void XFormWriter::writeMetaBinds()
{
    const QString meta = m_meta >= 0 ? m_paths.path(m_meta) : m_paths.path(0) + QStringLiteral("/meta");
    const auto present = [this](const char* name) {
        if (m_meta < 0)
            return false;
        return std::any_of(m_children[size_t(m_meta)].begin(), m_children[size_t(m_meta)].end(),
            [&](int child) { return at(child).name.section(QLatin1Char(':'), -1) == QLatin1String(name); });
    };
    if (!present("instanceID") && setting("omit_instanceID").isEmpty()) {
        const QString preload = setting("instance_id");
        m_out.element(QStringLiteral("bind"),
            {{QStringLiteral("nodeset"), meta + QStringLiteral("/instanceID")},
                {QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("readonly"), QStringLiteral("true()")},
                {QStringLiteral("jr:preload"), preload.isEmpty() ? QStringLiteral("uid") : preload}});
    }
    if (!present("instanceName") && !m_form.instanceName.isEmpty())
        m_out.element(QStringLiteral("bind"),
            {{QStringLiteral("nodeset"), meta + QStringLiteral("/instanceName")},
                {QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("calculate"), m_paths.expanded(m_form.instanceName.text, {0, 2})}});
}

} // namespace uthan::form
