// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprparser.h"
#include "form/xpath/generalevaluator.h"
#include "form/xpath/xmldocument.h"

#include <memory>
#include <QHash>

namespace uthan::form::xpath {

// An expression for XML documents: compiled once, asked of any node of any document.
//     const auto counts = XmlXPath::compile(u"count(//h:input)"_s, {{u"h"_s, kXhtml}});
//     if (counts) … counts->toNumber(document)
class XmlXPath {
public:
    using Namespaces = QHash<QString, QString>; // prefix → uri; a name without prefix is of the one under "", if any
    // Fails for what is no expression, or for a prefix that stands for nothing.
    [[nodiscard]] static Result<XmlXPath> compile(
        const QString& source, const Namespaces& namespaces = {}, Dialect dialect = Dialect::XPath);

    struct Question {
        NodeId node = 0; // asked at; the root
        NodeId formRoot = 0; // where absolute paths start
        const World* world = nullptr; // without one: UTC, no clock
    };
    // The value; or what stopped it: an unknown function that was reached, values where nodes are needed.
    [[nodiscard]] Result<TreeValue> evaluate(const XmlDocument& document, const Question& question) const;

    [[nodiscard]] Result<bool> toBoolean(const XmlDocument& document, NodeId node = 0) const;
    [[nodiscard]] Result<double> toNumber(const XmlDocument& document, NodeId node = 0) const;
    [[nodiscard]] Result<QString> toText(const XmlDocument& document, NodeId node = 0) const;
    [[nodiscard]] Result<std::vector<NodeId>> nodes(const XmlDocument& document, NodeId node = 0) const;
    [[nodiscard]] const QString& source() const { return m_source; }

private:
    QString m_source;
    Dialect m_dialect = Dialect::XPath;
    std::shared_ptr<const ast::Node> m_tree;
};

} // namespace uthan::form::xpath
