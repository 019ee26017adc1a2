// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance_xml.h"

#include "form/xform/xmlout.h"
#include "form/xpath/xmlxpath.h"

namespace uthan::cli {

using namespace form::xpath;

struct XFormQuery::Private {
    XmlDocument document;

    [[nodiscard]] Result<TreeValue> ask(const QString& xpath) const
    {
        static const QHash<QString, QString> namespaces{
            {QStringLiteral("h"), QStringLiteral("http://www.w3.org/1999/xhtml")},
            {QStringLiteral("x"), QStringLiteral("http://www.w3.org/2002/xforms")},
            {QStringLiteral("jr"), QStringLiteral("http://openrosa.org/javarosa")},
            {QStringLiteral("orx"), QStringLiteral("http://openrosa.org/xforms")},
            {QStringLiteral("odk"), QStringLiteral("http://www.opendatakit.org/xforms")},
            {QStringLiteral("entities"), QStringLiteral("http://www.opendatakit.org/xforms/entities")},
            {QStringLiteral("ev"), QStringLiteral("http://www.w3.org/2001/xml-events")},
            {QStringLiteral("xsd"), QStringLiteral("http://www.w3.org/2001/XMLSchema")}};
        const Result<XmlXPath> compiled = XmlXPath::compile(xpath, namespaces);
        if (!compiled)
            return compiled.error();
        return compiled->evaluate(document, {});
    }

    [[nodiscard]] QString written(NodeId node) const
    {
        switch (document.kind(node)) {
        case NodeKind::Element:
            break;
        case NodeKind::Text:
            return form::XmlOut::escaped(document.stringValue(node), false);
        default:
            return document.stringValue(node);
        }
        QString out = QLatin1Char('<') + document.qualifiedName(node);
        for (const NodeId attribute : document.attributes(node))
            out += QStringLiteral(" %1=\"%2\"")
                       .arg(document.qualifiedName(attribute),
                           form::XmlOut::escaped(document.stringValue(attribute), true));
        out += QLatin1Char('>');
        for (NodeId child = document.firstChild(node); child != kNoNode; child = document.nextSibling(child))
            out += written(child);
        return out + QStringLiteral("</%1>").arg(document.qualifiedName(node));
    }
};

XFormQuery::XFormQuery(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}
XFormQuery::XFormQuery(XFormQuery&&) noexcept = default;
XFormQuery& XFormQuery::operator=(XFormQuery&&) noexcept = default;
XFormQuery::~XFormQuery() = default;

Result<XFormQuery> XFormQuery::parse(const QByteArray& xml)
{
    Result<XmlDocument> document = XmlDocument::parse(xml);
    if (!document)
        return document.error();
    return XFormQuery(std::unique_ptr<Private>(new Private{std::move(document.value())}));
}

Result<int> XFormQuery::count(const QString& xpath) const
{
    const Result<TreeValue> value = d->ask(xpath);
    if (!value)
        return value.error();
    return value->isSet ? static_cast<int>(value->nodes.size()) : int(value->scalar.number != 0);
}

Result<QStringList> XFormQuery::pieces(const QString& xpath) const
{
    const Result<TreeValue> value = d->ask(xpath);
    if (!value)
        return value.error();
    QStringList out;
    for (const TreeNode& node : value->nodes)
        out << plainXml(d->written(node.id));
    return out;
}

} // namespace uthan::cli
