// SPDX-License-Identifier: GPL-3.0-or-later
// Prefixes of names are declared at the root of what is written, wherever the file declares them. Where a prefix means
// something else further in, or elements have a namespace without one, the declaration stays with its element.
#include "form/xform/formprefixes.h"
#include "form/xform/xformreader_p.h"

#include <algorithm>

namespace uthan::form {

namespace {
    constexpr QLatin1String kDeclares("xmlns");

    bool isDeclaration(const std::pair<QString, QString>& attribute)
    {
        return attribute.first.startsWith(kDeclares)
            && (attribute.first.size() == kDeclares.size() || attribute.first.at(kDeclares.size()) == QLatin1Char(':'));
    }
}

// What a prefix will mean at the root of what is written. Null: it is free.
QString XFormReader::declaredUri(const QString& prefix) const
{
    for (const auto& [known, uri] : kFormPrefixes) {
        if (prefix == QLatin1String(known))
            return QLatin1String(uri);
    }
    const auto found = std::find_if(m_form.namespaces.begin(), m_form.namespaces.end(),
        [&prefix](const auto& each) { return each.first == prefix; });
    return found == m_form.namespaces.end() ? QString() : found->second;
}

// Prefixes that names in the form may begin with.
void XFormReader::readNamespaces()
{
    for (const std::pair<QString, QString>& declared : m_xml.namespaceDeclarations()) {
        if (!declared.first.isEmpty() && !m_form.namespaces.contains(declared))
            m_form.namespaces.append(declared);
    }
}

XmlNode XFormReader::readPart()
{
    XmlNode part = readTree(m_xml, m_sharedTexts, Declarations::AsAttributes);
    declareAtRoot(part, nullptr);
    return part;
}

// `here`: what was declared on the way to this element and stays there, of the instance; elsewhere nothing stays.
void XFormReader::declareAtRoot(XmlNode& node, const QHash<QString, QString>* here)
{
    QHash<QString, QString> own;
    const auto settle = [&](const std::pair<QString, QString>& attribute) {
        if (!isDeclaration(attribute))
            return false;
        const QString prefix = attribute.first.mid(kDeclares.size() + 1);
        const QString meant = here && here->contains(prefix) ? here->value(prefix) : declaredUri(prefix);
        if (meant.isNull() && !prefix.isEmpty())
            m_form.namespaces.append({prefix, attribute.second});
        else if (here && meant != attribute.second)
            own.insert(prefix, attribute.second);
        return !own.contains(prefix);
    };
    node.attributes.erase(
        std::remove_if(node.attributes.begin(), node.attributes.end(), settle), node.attributes.end());
    if (here && !own.isEmpty()) {
        QHash<QString, QString> inside = *here;
        inside.insert(own);
        for (XmlNode& child : node.children)
            declareAtRoot(child, &inside);
        return;
    }
    for (XmlNode& child : node.children)
        declareAtRoot(child, here);
}

} // namespace uthan::form
