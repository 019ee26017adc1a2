// SPDX-License-Identifier: GPL-3.0-or-later
// Binds say what a node must be; actions set its value when something happens.
#include "form/xform/xformreader_p.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    QString refOfBind(const XmlNode& bind)
    {
        const QString nodeset = bind.attribute(QLatin1String("nodeset")).trimmed();
        return nodeset.isEmpty() ? bind.attribute(QLatin1String("ref")).trimmed() : nodeset;
    }
}

// Before the elements are made: which bind belongs to which part. A second one for the same part adds what it has.
Result<void> XFormReader::joinBinds()
{
    for (XmlNode& bind : m_binds) {
        const QString ref = refOfBind(bind);
        const int at = partAt(ref, 0);
        if (at < 0) {
            warn(bind, QStringLiteral("nodeset"),
                QStringLiteral("There is no node “%1” in the primary instance, so this bind has no effect.").arg(ref));
            continue;
        }
        Part& part = m_parts[size_t(at)];
        if (!part.bind) {
            part.bind = &bind;
            continue;
        }
        auto& into = const_cast<XmlNode&>(*part.bind); // one of m_binds
        for (const auto& attribute : bind.attributes) {
            if (!into.has(QLatin1String(localName(attribute.first).toLatin1())))
                into.attributes.push_back(attribute);
        }
    }
    return {};
}

void XFormReader::bindText(const XmlNode& bind, QLatin1String attribute, Texts& into)
{
    const QString written = bind.attribute(attribute).trimmed();
    if (written.isEmpty())
        return;
    if (const auto id = itextId(written)) {
        const auto found = m_itextById.constFind(*id);
        if (found != m_itextById.constEnd())
            into = textsOf(m_itext[size_t(found.value())].text);
        else
            warn(bind, attribute,
                QStringLiteral("There is no text “%1” in <itext>; a plain sentence is shown.").arg(*id));
    } else {
        into.in.assign(m_form.languages.size(), written);
    }
    into.in.setElement(attribute == QLatin1String("constraintMsg") ? TextList::Element::ConstraintMessage
                                                                   : TextList::Element::RequiredMessage);
}

void XFormReader::fillBind(const XmlNode& bind, Part& part, Element& element)
{
    element.relevant = source(bind, QLatin1String("relevant"));
    element.constraint = source(bind, QLatin1String("constraint"));
    element.required = source(bind, QLatin1String("required"));
    element.readOnly = source(bind, QLatin1String("readonly"));
    element.calculation = source(bind, QLatin1String("calculate"));
    bindText(bind, QLatin1String("constraintMsg"), element.constraintMessage);
    bindText(bind, QLatin1String("requiredMsg"), element.requiredMessage);
    bindText(bind, QLatin1String("noAppErrorString"), element.noAppMessage);
    static const QStringList known{QStringLiteral("nodeset"), QStringLiteral("ref"), QStringLiteral("type"),
        QStringLiteral("relevant"), QStringLiteral("constraint"), QStringLiteral("required"),
        QStringLiteral("readonly"), QStringLiteral("calculate"), QStringLiteral("constraintMsg"),
        QStringLiteral("requiredMsg"), QStringLiteral("noAppErrorString"), QStringLiteral("saveto"),
        QStringLiteral("id")};
    for (const auto& [name, value] : bind.attributes) {
        const QString local = localName(name).toString();
        if (local == QLatin1String("saveto"))
            element.saveTo = value;
        if (!known.contains(local))
            element.bindAttributes.append({name, value});
    }
    const QString preload = bind.attribute(QLatin1String("preload")).trimmed();
    const bool isOwnType = element.type >= NodeType::Start && element.type <= NodeType::Email;
    if (preload.isEmpty() || isOwnType || element.type == NodeType::InstanceId || part.isGroup)
        return;
    // What is shown keeps the type of its control; the value is put in when the filling begins.
    const SourcePlace where = place(bind, QStringLiteral("jr:preload"));
    if (preload == QLatin1String("date"))
        element.dynamicDefault = {QStringLiteral("today()"), where};
    else if (preload == QLatin1String("timestamp"))
        element.dynamicDefault = {QStringLiteral("now()"), where};
    else if (preload != QLatin1String("property") && preload != QLatin1String("context")
        && preload != QLatin1String("uid"))
        warn(bind, QStringLiteral("jr:preload"),
            QStringLiteral("“%1” is not known; nothing is filled in.").arg(preload));
}

// An action names its target by a path, or by the id of its bind.
QString XFormReader::refOfAction(const XmlNode& action) const
{
    const QString id = action.attribute(QLatin1String("bind")).trimmed();
    for (const XmlNode& bind : m_binds) {
        if (!id.isEmpty() && bind.attribute(QLatin1String("id")) == id)
            return refOfBind(bind);
    }
    return action.attribute(QLatin1String("ref")).trimmed();
}

// Actions may give a value to an attribute, which is a node then; that must be known before elements are made.
Result<void> XFormReader::findActions()
{
    for (const XmlNode& action : m_actions) {
        if (action.has(QLatin1String("ref")))
            (void)partAt(action.attribute(QLatin1String("ref")), 0);
    }
    for (const auto& [holder, part] : m_bodyActions) {
        for (const XmlNode& action : holder->children) {
            if (!action.isText() && action.has(QLatin1String("event")))
                (void)partAt(action.attribute(QLatin1String("ref")), part);
        }
    }
    return {};
}

Result<void> XFormReader::addActions(const XmlNode& holder, int part)
{
    for (const XmlNode& child : holder.children) {
        const QStringView name = child.local();
        if (!child.isText()
            && (name == QLatin1String("setvalue") || name == QLatin1String("setgeopoint")
                || name == QLatin1String("recordaudio")))
            UTHAN_TRY(addAction(child, part));
    }
    return {};
}

Result<void> XFormReader::addAction(const XmlNode& action, int part)
{
    static const QStringList known{QStringLiteral("odk-instance-first-load"), QStringLiteral("odk-instance-load"),
        QStringLiteral("odk-new-repeat"), QStringLiteral("xforms-value-changed"), QStringLiteral("xforms-ready"),
        QStringLiteral("jr-insert"), QStringLiteral("xforms-revalidate")};
    ActionDefinition made;
    const QString name = action.local().toString();
    made.kind = name == QLatin1String("setgeopoint") ? ActionDefinition::Kind::SetGeoPoint
        : name == QLatin1String("recordaudio")       ? ActionDefinition::Kind::RecordAudio
                                                     : ActionDefinition::Kind::SetValue;
    made.place = place(action);
    made.events = action.attribute(QLatin1String("event")).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& event : std::as_const(made.events)) {
        if (!known.contains(event))
            return errorAt(action,
                QStringLiteral("There is no event “%1”. Known are: %2.").arg(event, known.join(QStringLiteral(", "))));
        if (part < 0 && event == QLatin1String("odk-new-repeat"))
            return errorAt(action,
                QStringLiteral("In the model it is not said which repeat the event odk-new-repeat means. Move this "
                               "action into the <repeat>."));
    }
    const QString ref = refOfAction(action);
    const int target = ref.isEmpty() ? -1 : partAt(ref, part < 0 ? 0 : part);
    if (target < 0 || m_parts[size_t(target)].element < 0)
        return errorAt(
            action, QStringLiteral("This action is to set “%1”, but the primary instance has no such node.").arg(ref));
    made.owner = part < 0 ? -1 : m_parts[size_t(part)].element;
    made.target = {ref.startsWith(QLatin1Char('/')) ? ref : pathOf(target), place(action, QStringLiteral("ref"))};
    made.value = source(action, QLatin1String("value"));
    made.literal = action.ownText().trimmed();
    for (const auto& [attribute, value] : action.attributes) {
        const QStringView local = localName(attribute);
        if (local != QLatin1String("event") && local != QLatin1String("ref") && local != QLatin1String("value"))
            made.attributes.append({attribute, value});
    }
    m_form.actions.push_back(std::move(made));
    return {};
}

} // namespace uthan::form
