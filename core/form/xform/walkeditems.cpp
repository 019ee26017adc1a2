// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/walkeditems.h"
#include "form/xpath/exprparser.h"

#include <algorithm>
#include <functional>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    // The instance a path begins in, in brackets or not; of a union that of its first path.
    const ast::Node* beginning(const ast::Node& tree)
    {
        const bool isDrawn = tree.kind == ast::Kind::Call && tree.text == QLatin1String("randomize")
            && tree.operands.size() == 2; // without a seed each look would draw anew
        if (isDrawn)
            return beginning(*tree.operands[0]);
        if (tree.kind == ast::Kind::Call)
            return tree.text == QLatin1String("instance") && tree.operands.size() == 1
                    && tree.operands[0]->kind == ast::Kind::Text
                ? tree.operands[0].get()
                : nullptr;
        const bool isSet = tree.kind == ast::Kind::Path || tree.kind == ast::Kind::Operation;
        return isSet && !tree.operands.empty() ? beginning(*tree.operands[0]) : nullptr;
    }

    // Where paths begin that look from the node a condition is asked of. False: it reads that node in another way too.
    bool pathsFrom(const ast::Node& node, std::vector<int>& starts)
    {
        static const QSet<QString> ofNode{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("name"),
            QStringLiteral("local-name"), QStringLiteral("namespace-uri"), QStringLiteral("normalize-space"),
            QStringLiteral("string-length"), QStringLiteral("lang"), QStringLiteral("position"),
            QStringLiteral("last")};
        if (node.kind == ast::Kind::Path && !node.absolute && node.operands.empty()) {
            starts.push_back(node.position);
            return true; // what is asked inside its steps is asked of those
        }
        if (node.kind == ast::Kind::Call && node.operands.empty() && ofNode.contains(node.text))
            return false;
        return std::all_of(node.operands.begin(), node.operands.end(),
            [&](const ast::Owned& each) { return pathsFrom(*each, starts); });
    }

    // A first condition that does not ask for the place leaves fewer items to be looked for.
    QString firstCondition(const QString& nodeset)
    {
        static const QRegularExpression start(QStringLiteral("^instance\\([^)]*\\)/root/item\\["));
        static const QRegularExpression ofPlace(QStringLiteral("position\\(|last\\("));
        const auto match = start.match(nodeset);
        const qsizetype end = match.hasMatch() ? closingBracket(nodeset, match.capturedEnd() - 1) : -1;
        const QString condition = end < 0 ? QString() : nodeset.mid(match.capturedEnd(), end - match.capturedEnd());
        auto parsed = parseExpression(condition);
        const auto* tree = std::get_if<ast::Owned>(&parsed);
        const bool isTruth
            = tree && (*tree)->kind == ast::Kind::Operation && (*tree)->op <= ast::Operator::GreaterEqual;
        return isTruth && !condition.contains(ofPlace) ? condition : QString();
    }
}

qsizetype closingBracket(const QString& text, qsizetype open)
{
    const QChar opens = text.at(open);
    const QChar closes = opens == QLatin1Char('[') ? QLatin1Char(']') : QLatin1Char(')');
    int depth = 0;
    QChar quote;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            quote = c;
        } else if (c == opens) {
            ++depth;
        } else if (c == closes && --depth == 0) {
            return i;
        }
    }
    return -1;
}

bool isNumber(const QString& expression)
{
    static const QSet<QString> numbers{QStringLiteral("number"), QStringLiteral("count"), QStringLiteral("sum"),
        QStringLiteral("int"), QStringLiteral("round"), QStringLiteral("floor"), QStringLiteral("ceiling"),
        QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("abs"), QStringLiteral("position"),
        QStringLiteral("last"), QStringLiteral("string-length"), QStringLiteral("count-selected"),
        QStringLiteral("count-non-empty"), QStringLiteral("random"), QStringLiteral("pow")};
    auto parsed = parseExpression(expression);
    const auto* tree = std::get_if<ast::Owned>(&parsed);
    if (!tree)
        return false;
    const ast::Node& node = **tree;
    return node.kind == ast::Kind::Number || (node.kind == ast::Kind::Call && numbers.contains(node.text))
        || (node.kind == ast::Kind::Operation && node.op > ast::Operator::GreaterEqual
            && node.op != ast::Operator::Union);
}

QString fromBelow(const QString& condition, qsizetype up)
{
    auto parsed = parseExpression(condition);
    auto* tree = std::get_if<ast::Owned>(&parsed);
    std::vector<int> starts;
    if (!tree || !pathsFrom(**tree, starts))
        return {};
    std::sort(starts.begin(), starts.end(), std::greater<>());
    QString out = condition;
    for (const int start : starts)
        out.insert(start, QStringLiteral("../").repeated(up));
    return out;
}

WalkedItems walkedItems(const QString& nodeset)
{
    auto parsed = parseExpression(nodeset);
    const auto* tree = std::get_if<ast::Owned>(&parsed);
    const ast::Node* named = tree ? beginning(**tree) : nullptr;
    if (!named)
        return {};
    WalkedItems out{named->text, QStringLiteral("count(. | (%1)) = count(%1)").arg(nodeset)};
    if (const QString first = firstCondition(nodeset); !first.isEmpty() && !nodeset.contains(QLatin1Char('|')))
        out.filter = QStringLiteral("(%1) and %2").arg(first, out.filter);
    return out;
}

} // namespace uthan::form
