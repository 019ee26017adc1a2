// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmltree.h"

#include "form/xform/foreignnames.h"

#include <algorithm>

namespace uthan::form {

namespace {
    constexpr int kDeepest = 200; // no form is deeper; a hostile one must not use up the stack

    QString tooLarge()
    {
        return QStringLiteral("The questions up to here need more than %1 MB, which no form does. Part the form into "
                              "several.")
            .arg(XmlNames::kMostBytes >> 20);
    }
}

QStringView localName(QStringView name)
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    return colon < 0 ? name : name.mid(colon + 1);
}

QStringView XmlNode::local() const
{
    return localName(name);
}

const QString* XmlNode::find(QLatin1String attribute) const
{
    const auto found = std::find_if(
        attributes.begin(), attributes.end(), [&](const auto& pair) { return localName(pair.first) == attribute; });
    return found == attributes.end() ? nullptr : &found->second;
}

QString XmlNode::attribute(QLatin1String attribute) const
{
    const QString* found = find(attribute);
    return found ? *found : QString();
}

const XmlNode* XmlNode::child(QLatin1String local) const
{
    const auto found = std::find_if(
        children.begin(), children.end(), [&](const XmlNode& c) { return !c.isText() && c.local() == local; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::ownText() const
{
    QString all;
    for (const XmlNode& part : children) {
        if (part.isText())
            all += part.text;
    }
    return all;
}

bool XmlNode::hasElements() const
{
    return std::any_of(children.begin(), children.end(), [](const XmlNode& c) { return !c.isText(); });
}

QString XmlNames::of(QStringView name)
{
    const auto known = m_names.find(name);
    return known != m_names.end() ? *known : *m_names.insert(name.toString()).first;
}

QString XmlNames::ofValue(QStringView value)
{
    constexpr qsizetype kShort = 8;
    return value.size() <= kShort ? of(value) : value.toString();
}

XmlNode readTree(QXmlStreamReader& xml, XmlNames& names, int depth)
{
    XmlNode node;
    QString held;
    node.name = names.of(foreignnames::own(xml.qualifiedName(), held));
    node.line = static_cast<int>(xml.lineNumber());
    const QXmlStreamAttributes attributes = xml.attributes();
    node.attributes.reserve(static_cast<size_t>(attributes.size()));
    for (const QXmlStreamAttribute& attribute : attributes)
        node.attributes.emplace_back(
            names.of(foreignnames::own(attribute.qualifiedName(), held)), names.ofValue(attribute.value()));
    qsizetype taken = qsizetype(sizeof node) + attributes.size() * qsizetype(sizeof(node.attributes[0]));
    for (const QXmlStreamAttribute& attribute : attributes)
        taken += attribute.value().size() * qsizetype(sizeof(QChar));
    if (!names.take(taken)) {
        xml.raiseError(tooLarge());
        return node;
    }
    if (depth > kDeepest) {
        xml.raiseError(QStringLiteral(
            "Elements stand inside each other more than %1 deep, which no form has. Export the form anew.")
                           .arg(kDeepest));
        return node;
    }
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            node.children.push_back(readTree(xml, names, depth + 1));
            break;
        case QXmlStreamReader::Characters: {
            if (!names.take(qsizetype(sizeof node) + xml.text().size() * qsizetype(sizeof(QChar)))) {
                xml.raiseError(tooLarge());
                return node;
            }
            if (!node.children.empty() && node.children.back().isText()) {
                node.children.back().text += xml.text();
                break;
            }
            XmlNode text;
            text.text = xml.text().toString();
            text.line = static_cast<int>(xml.lineNumber());
            node.children.push_back(std::move(text));
            break;
        }
        case QXmlStreamReader::EndElement:
            node.children.shrink_to_fit();
            return node;
        default:
            break;
        }
    }
    return node;
}

bool nextElement(QXmlStreamReader& xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            xml.raiseError(QStringLiteral("The file declares a document type or entities of its own, which is refused "
                                          "for safety. Take the part <!DOCTYPE …> out."));
            return false;
        default:
            break;
        }
    }
    return false;
}

} // namespace uthan::form
