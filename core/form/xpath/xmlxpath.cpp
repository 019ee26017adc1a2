// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xmlxpath.h"

#include "form/xpath/axes.h"

namespace uthan::form::xpath {

namespace {
    constexpr char kXmlNamespace[] = "http://www.w3.org/XML/1998/namespace";

    std::optional<ExpressionFault> resolveNames(ast::Node& tree, const XmlXPath::Namespaces& namespaces);

    std::optional<ExpressionFault> resolveAll(std::vector<ast::Owned>& trees, const XmlXPath::Namespaces& namespaces)
    {
        for (const ast::Owned& tree : trees) {
            if (auto fault = resolveNames(*tree, namespaces))
                return fault;
        }
        return {};
    }

    std::optional<ExpressionFault> resolveNames(ast::Node& tree, const XmlXPath::Namespaces& namespaces)
    {
        if (auto fault = resolveAll(tree.operands, namespaces))
            return fault;
        if (auto fault = resolveAll(tree.predicates, namespaces))
            return fault;
        for (ast::Step& step : tree.steps) {
            if (auto fault = resolveAll(step.predicates, namespaces))
                return fault;
            NameTest& name = step.wanted;
            if (step.test != ast::Test::Name && step.test != ast::Test::AnyOfNamespace)
                continue;
            const bool isElement = step.axis != ast::Axis::Attribute && step.axis != ast::Axis::Namespace;
            if (name.prefix == QLatin1String("xml")) {
                name.uri = QLatin1String(kXmlNamespace);
            } else if (!name.prefix.isEmpty() && !namespaces.contains(name.prefix)) {
                return ExpressionFault{
                    step.position, QStringLiteral("no namespace is known for the prefix “%1”").arg(name.prefix)};
            } else if (!name.prefix.isEmpty() || isElement) {
                name.uri = namespaces.value(name.prefix);
            }
        }
        return {};
    }

    // The form an XML document is: its instances and its texts are found by their elements.
    class DocumentSurroundings final : public Surroundings {
    public:
        DocumentSurroundings(const XmlDocument& document, NodeId formRoot, QString language)
            : m_document(document)
            , m_formRoot(formRoot)
            , m_language(std::move(language))
        {
        }
        [[nodiscard]] TreeNode start(const TreeNode& at) const override
        {
            Q_UNUSED(at)
            return {&m_document, m_formRoot};
        }
        [[nodiscard]] TreeValue instance(const QString& id, const TreeNode& at) const override
        {
            Q_UNUSED(at)
            TreeNodes found;
            for (const TreeNode& node : elements({&m_document, 0}, QStringLiteral("instance"))) {
                if (m_document.attribute(node.id, QStringLiteral("id")) == id && found.empty())
                    found.push_back(node);
            }
            return TreeValue::of(std::move(found));
        }
        [[nodiscard]] TreeValue itext(const QString& id, const TreeNode& at) const override
        {
            Q_UNUSED(at)
            const QString kId = QStringLiteral("id");
            for (const TreeNode& text : elements(translation(), QStringLiteral("text"))) {
                if (m_document.attribute(text.id, kId) != id)
                    continue;
                for (const TreeNode& value : elements(text, QStringLiteral("value"))) {
                    if (m_document.attribute(value.id, QStringLiteral("form")).isEmpty())
                        return TreeValue::of(TreeNodes{value});
                }
            }
            return TreeValue::of(TreeNodes());
        }

    private:
        [[nodiscard]] TreeNodes elements(const TreeNode& below, const QString& name) const
        {
            TreeNodes all;
            if (below.model)
                walkAxis(ast::Axis::Descendant, below, all);
            all.erase(std::remove_if(all.begin(), all.end(),
                          [&](const TreeNode& n) {
                              return m_document.kind(n.id) != NodeKind::Element || m_document.localName(n.id) != name;
                          }),
                all.end());
            return all;
        }
        // In the language asked for; else the one marked as default; else the first.
        [[nodiscard]] TreeNode translation() const
        {
            TreeNode chosen;
            bool isDefault = false;
            for (const TreeNode& t : elements({&m_document, 0}, QStringLiteral("translation"))) {
                if (!m_language.isEmpty() && m_document.attribute(t.id, QStringLiteral("lang")) == m_language)
                    return t;
                bool marked = false;
                for (const NodeId a : m_document.attributes(t.id))
                    marked = marked || m_document.localName(a) == QLatin1String("default");
                if (!chosen.model || (marked && !isDefault))
                    chosen = t;
                isDefault = isDefault || marked;
            }
            return chosen;
        }

        const XmlDocument& m_document;
        NodeId m_formRoot;
        QString m_language;
    };
}

Result<XmlXPath> XmlXPath::compile(const QString& source, const Namespaces& namespaces, Dialect dialect)
{
    auto parsed = parseExpression(source);
    if (const auto* fault = std::get_if<ExpressionFault>(&parsed))
        return Error{ErrorCode::Input, fault->sentence(source)};
    ast::Owned tree = std::get<ast::Owned>(std::move(parsed));
    if (const auto fault = resolveNames(*tree, namespaces))
        return Error{ErrorCode::Input, fault->sentence(source)};
    XmlXPath made;
    made.m_source = source;
    made.m_dialect = dialect;
    made.m_tree = std::move(tree);
    return made;
}

Result<TreeValue> XmlXPath::evaluate(const XmlDocument& document, const Question& question) const
{
    World plain;
    plain.dialect = m_dialect;
    const World& world = question.world ? *question.world : plain;
    const DocumentSurroundings around(document, question.formRoot, world.language);
    GeneralEvaluator evaluator(world, around);
    TreeFrame frame;
    frame.node = frame.current = {&document, question.node};
    TreeValue value = evaluator.evaluate(*m_tree, frame);
    if (evaluator.fault())
        return Error{ErrorCode::Input, evaluator.fault()->sentence(m_source)};
    return value;
}

Result<bool> XmlXPath::toBoolean(const XmlDocument& document, NodeId node) const
{
    const Result<TreeValue> value = evaluate(document, {node, 0, nullptr});
    if (!value)
        return value.error();
    return value->isSet ? !value->nodes.empty() : value->scalar.toBoolean();
}

Result<double> XmlXPath::toNumber(const XmlDocument& document, NodeId node) const
{
    const Result<TreeValue> value = evaluate(document, {node, 0, nullptr});
    if (!value)
        return value.error();
    World world;
    world.dialect = m_dialect;
    return (value->isSet ? (value->nodes.empty() ? Scalar() : value->nodes.front().value()) : value->scalar)
        .toNumber(world);
}

Result<QString> XmlXPath::toText(const XmlDocument& document, NodeId node) const
{
    const Result<TreeValue> value = evaluate(document, {node, 0, nullptr});
    if (!value)
        return value.error();
    return (value->isSet ? (value->nodes.empty() ? Scalar() : value->nodes.front().value()) : value->scalar).toText();
}

Result<std::vector<NodeId>> XmlXPath::nodes(const XmlDocument& document, NodeId node) const
{
    const Result<TreeValue> value = evaluate(document, {node, 0, nullptr});
    if (!value)
        return value.error();
    if (!value->isSet)
        return Error{ErrorCode::Input, QStringLiteral("“%1” gives a value, not nodes").arg(m_source)};
    std::vector<NodeId> out;
    for (const TreeNode& n : value->nodes)
        out.push_back(n.id);
    return out;
}

} // namespace uthan::form::xpath
