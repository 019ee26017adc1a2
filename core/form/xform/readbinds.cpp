// SPDX-License-Identifier: GPL-3.0-or-later
// Binds say what a node must be.
#include "form/xform/xformreader_p.h"

#include <QRegularExpression>

namespace uthan::form {

QString XFormReader::bindRef(const XmlNode& bind)
{
    const QString nodeset = bind.attribute(QLatin1String("nodeset")).trimmed();
    return nodeset.isEmpty() ? bind.attribute(QLatin1String("ref")).trimmed() : nodeset;
}

// Before the elements are made: which bind belongs to which part. A second one for the same part adds what it has.
void XFormReader::joinBinds()
{
    for (XmlNode& bind : m_binds) {
        for (const XmlNode& inside : bind.children) {
            if (!inside.isText() && inside.local() == QLatin1String("bind"))
                warn(inside, QStringLiteral("bind"),
                    QStringLiteral("A <bind> inside another has no effect. Put it beside that one, with the whole path "
                                   "as its nodeset."));
        }
        const QString ref = bindRef(bind);
        const int at = partAt(ref, 0);
        if (at < 0) {
            warn(bind, QStringLiteral("nodeset"),
                QStringLiteral("The rules of this <bind> are for “%1”, which the form's data (the first <instance> of "
                               "the <model>) does not have, so they have no effect. Add it there, or mend the nodeset.")
                    .arg(ref));
            continue;
        }
        Part& part = m_parts[size_t(at)];
        if (!part.bind) {
            part.bind = &bind;
            continue;
        }
        auto& into = const_cast<XmlNode&>(*part.bind); // one of m_binds
        for (const auto& attribute : bind.attributes) {
            const QByteArray local = localName(attribute.first).toLatin1();
            const QLatin1String name(local.data(), local.size());
            if (!into.has(name))
                into.attributes.push_back(attribute);
            else if (into.attribute(name).trimmed() != attribute.second.trimmed() && name != QLatin1String("id"))
                warn(bind, attribute.first,
                    QStringLiteral(
                        "Two <bind> of “%1” say “%2”: only the first one counts. Put all rules of a question "
                        "into one.")
                        .arg(part.name, attribute.first));
        }
    }
}

void XFormReader::bindText(const XmlNode& bind, QLatin1String attribute, Texts& into)
{
    const QString written = bind.attribute(attribute).trimmed();
    if (written.isEmpty())
        return;
    if (const auto id = itextId(written)) {
        if (const int found = m_itext.find(*id); found >= 0) {
            using Form = Itexts::Form;
            into = textsOf(found, Form::Text);
            tellForms(
                bind, found, {Form::Short, Form::Guidance, Form::Image, Form::BigImage, Form::Audio, Form::Video});
            if (const auto others = m_otherForms.find(found); others != m_otherForms.end()) {
                for (const auto& other : others->second)
                    tellForm(bind, found, other.first);
            }
        } else {
            warn(bind, attribute,
                QStringLiteral("The text “%1” is not among the form's texts (<itext>), so a plain sentence is shown. "
                               "Add it there, or mend its name here.")
                    .arg(*id));
        }
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
            QStringLiteral("“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, "
                           "timestamp, property or uid, or take it away.")
                .arg(preload));
}

} // namespace uthan::form
