// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmltree.h"

#include "form/xform/xmlstream.h"

#include <algorithm>

namespace uthan::form {

namespace {
    constexpr int kDeepest = 200; // no form is deeper; a hostile one must not use up the stack

    QString tooLarge()
    {
        return QStringLiteral("The questions up to here need more than %1 MB, which no form does. Part the form into "
                              "several.")
            .arg(XmlTexts::kMostBytes >> 20);
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
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const auto& pair) {
        return localName(pair.first) == attribute && !pair.first.startsWith(QLatin1String("xmlns:"));
    });
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

namespace {
    // White space between elements and values such as string or true() come thousands of times.
    bool comesAgain(QStringView text)
    {
        constexpr qsizetype kShort = 8, kDeepIndent = 80;
        return text.size() <= kShort
            || (text.size() <= kDeepIndent && text.front().isSpace() && text.trimmed().isEmpty());
    }
}

QString XmlTexts::of(QStringView value)
{
    if (!comesAgain(value))
        return value.toString();
    const auto known = m_texts.find(value);
    return known != m_texts.end() ? *known : *m_texts.insert(value.toString()).first;
}

QString XmlTexts::of(const QString& value)
{
    return comesAgain(value) ? of(QStringView(value)) : value;
}

XmlNode readTree(XmlStream& xml, XmlTexts& texts, Declarations declarations, int depth)
{
    XmlNode node;
    node.name = xml.qualifiedName();
    node.line = xml.lineNumber();
    node.attributes.reserve(xml.attributes());
    qsizetype taken = qsizetype(sizeof node) + qsizetype(xml.attributes() * sizeof(node.attributes[0]));
    for (size_t i = 0; i < xml.attributes(); ++i) {
        node.attributes.emplace_back(xml.attributeName(i), texts.of(xml.attributeValue(i)));
        taken += node.attributes.back().second.size() * qsizetype(sizeof(QChar));
    }
    if (declarations == Declarations::AsAttributes) {
        for (const auto& [prefix, uri] : xml.namespaceDeclarations()) {
            const QString name = prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix;
            node.attributes.insert(node.attributes.begin(), {name, uri.isNull() ? QStringLiteral("") : uri});
            taken += uri.size() * qsizetype(sizeof(QChar));
        }
    }
    if (!texts.take(taken)) {
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
        case XmlToken::Kind::Start:
            node.children.push_back(readTree(xml, texts, declarations, depth + 1));
            break;
        case XmlToken::Kind::Text: {
            if (!texts.take(qsizetype(sizeof node) + xml.text().size() * qsizetype(sizeof(QChar)))) {
                xml.raiseError(tooLarge());
                return node;
            }
            if (!node.children.empty() && node.children.back().isText()) {
                node.children.back().text += xml.text();
                break;
            }
            node.children.emplace_back();
            node.children.back().text = texts.of(xml.text());
            break;
        }
        case XmlToken::Kind::End:
            node.children.shrink_to_fit();
            return node;
        default:
            break;
        }
    }
    return node;
}

bool nextElement(XmlStream& xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case XmlToken::Kind::Start:
            return true;
        case XmlToken::Kind::End:
            return false;
        case XmlToken::Kind::Doctype:
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
