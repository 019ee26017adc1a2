// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/exprparser.h"

#include "form/xpath/exprlexer.h"
#include "form/xpath/foreignsigns.h"

#include <QHash>

namespace uthan::form {

namespace {
    using namespace ast;

    constexpr int kMaxDepth = 400; // deeper nesting is no form's, and would exhaust the stack
    constexpr int kMaxChain = 5000; // a + b + c …: as deep a tree

    class Parser {
    public:
        explicit Parser(std::vector<Token> tokens)
            : m_tokens(std::move(tokens))
        {
        }
        std::variant<Owned, ExpressionFault> run()
        {
            Owned tree = binary(0);
            if (!m_fault && current().sign != Sign::End)
                fail(QStringLiteral("%1 does not belong here").arg(quoted(current())),
                    QStringLiteral("Take it out, or write an operator such as and, or, =, + before it."));
            if (m_fault)
                return *m_fault;
            return tree;
        }

    private:
        struct Level {
            QString symbol;
            Operator op;
        };
        static const std::vector<std::vector<Level>>& levels()
        {
            static const std::vector<std::vector<Level>> all{
                {{QStringLiteral("or"), Operator::Or}},
                {{QStringLiteral("and"), Operator::And}},
                {{QStringLiteral("="), Operator::Equal}, {QStringLiteral("!="), Operator::NotEqual}},
                {{QStringLiteral("<"), Operator::Less}, {QStringLiteral("<="), Operator::LessEqual},
                    {QStringLiteral(">"), Operator::Greater}, {QStringLiteral(">="), Operator::GreaterEqual}},
                {{QStringLiteral("+"), Operator::Add}, {QStringLiteral("-"), Operator::Subtract}},
                {{QStringLiteral("*"), Operator::Multiply}, {QStringLiteral("div"), Operator::Divide},
                    {QStringLiteral("mod"), Operator::Modulo}},
            };
            return all;
        }
        [[nodiscard]] const Token& current() const { return m_tokens[m_i]; }
        [[nodiscard]] const Token& ahead(size_t n) const { return m_tokens[std::min(m_i + n, m_tokens.size() - 1)]; }
        static QString quoted(const Token& token)
        {
            if (token.sign == Sign::End)
                return QStringLiteral("the end of the expression");
            return QStringLiteral("“%1”").arg(token.sign == Sign::Number ? QString::number(token.number) : token.text);
        }
        [[nodiscard]] bool isSymbol(const char* symbol) const
        {
            return current().sign == Sign::Symbol && current().text == QLatin1String(symbol);
        }
        bool take(const char* symbol)
        {
            if (!isSymbol(symbol))
                return false;
            ++m_i;
            return true;
        }
        void expect(const char* symbol)
        {
            if (!m_fault && !take(symbol))
                fail(QStringLiteral("“%1” is missing before %2").arg(QLatin1String(symbol), quoted(current())),
                    QStringLiteral("Write “%1” there: each bracket that opens must be closed.")
                        .arg(QLatin1String(symbol)));
        }
        void fail(const QString& text, const QString& advice = {})
        {
            if (!m_fault)
                m_fault = ExpressionFault{current().position, text, advice};
        }
        [[nodiscard]] Owned make(Kind kind) const
        {
            auto node = std::make_unique<Node>();
            node->kind = kind;
            node->position = current().position;
            return node;
        }

        Owned binary(size_t level)
        {
            if (level == levels().size())
                return unary();
            Owned left = binary(level + 1);
            for (int chain = 0; !m_fault; ++chain) {
                const Level* hit = nullptr;
                for (const Level& l : levels()[level]) {
                    const bool word = l.symbol.at(0).isLetter() || l.symbol == QLatin1String("*");
                    if (current().text == l.symbol && (word ? current().isOperator : current().sign == Sign::Symbol))
                        hit = &l;
                }
                if (!hit)
                    break;
                if (chain >= kMaxChain)
                    fail(QStringLiteral("the expression is too long"),
                        QStringLiteral("Divide it: let questions of type calculate work out its parts."));
                Owned node = make(Kind::Operation);
                node->op = hit->op;
                ++m_i;
                node->operands.push_back(std::move(left));
                node->operands.push_back(binary(level + 1));
                left = std::move(node);
            }
            return left;
        }
        Owned unary()
        {
            if (!isSymbol("-"))
                return unions();
            if (++m_depth > kMaxDepth)
                fail(QStringLiteral("the expression is nested too deep"),
                    QStringLiteral("Divide it: let questions of type calculate work out its parts."));
            Owned node = make(Kind::Operation);
            node->op = Operator::Negate;
            ++m_i;
            node->operands.push_back(m_fault ? make(Kind::Number) : unary());
            --m_depth;
            return node;
        }
        Owned unions()
        {
            Owned left = path();
            for (int chain = 0; !m_fault && isSymbol("|"); ++chain) {
                if (chain >= kMaxChain)
                    fail(QStringLiteral("the expression is too long"),
                        QStringLiteral("Divide it: let questions of type calculate work out its parts."));
                Owned node = make(Kind::Operation);
                node->op = Operator::Union;
                ++m_i;
                node->operands.push_back(std::move(left));
                node->operands.push_back(path());
                left = std::move(node);
            }
            return left;
        }
        [[nodiscard]] bool startsPrimary() const
        {
            const Token& t = current();
            if (t.sign == Sign::Number || t.sign == Sign::Literal || t.sign == Sign::Reference || isSymbol("("))
                return true;
            const bool isCall
                = t.sign == Sign::Name && ahead(1).sign == Sign::Symbol && ahead(1).text == QLatin1String("(");
            return isCall && t.text != QLatin1String("node") && t.text != QLatin1String("text")
                && t.text != QLatin1String("comment") && t.text != QLatin1String("processing-instruction");
        }
        Owned path()
        {
            if (++m_depth > kMaxDepth) {
                fail(QStringLiteral("the expression is nested too deep"),
                    QStringLiteral("Divide it: let questions of type calculate work out its parts."));
                return make(Kind::Number);
            }
            Owned node = startsPrimary() ? filtered() : location();
            --m_depth;
            return node;
        }
        Owned filtered()
        {
            const int position = current().position;
            Owned start = primary();
            if (m_fault || !(isSymbol("[") || isSymbol("/") || isSymbol("//")))
                return start;
            Owned node = make(Kind::Path);
            node->position = position;
            node->operands.push_back(std::move(start));
            while (!m_fault && isSymbol("["))
                node->predicates.push_back(predicate());
            moreSteps(*node);
            return node;
        }
        Owned primary()
        {
            const Token t = current();
            if (take("(")) {
                Owned inner = binary(0);
                expect(")");
                return inner;
            }
            if (t.sign == Sign::Name)
                return call();
            Owned node = make(t.sign == Sign::Number ? Kind::Number
                    : t.sign == Sign::Literal        ? Kind::Text
                                                     : Kind::Reference);
            node->number = t.number;
            node->text = t.text;
            ++m_i;
            return node;
        }
        Owned call()
        {
            Owned node = make(Kind::Call);
            node->text = current().text;
            m_i += 2;
            if (take(")"))
                return node;
            do {
                node->operands.push_back(binary(0));
            } while (!m_fault && take(","));
            expect(")");
            return node;
        }
        Owned predicate()
        {
            expect("[");
            ++m_depth; // it takes twice the stack that brackets take
            Owned inner = binary(0);
            --m_depth;
            expect("]");
            return inner;
        }
        Owned location()
        {
            Owned node = make(Kind::Path);
            if (isSymbol("//")) {
                node->absolute = true;
                moreSteps(*node);
                return node;
            }
            if (take("/")) {
                node->absolute = true;
                if (!startsStep())
                    return node;
            }
            step(*node);
            moreSteps(*node);
            return node;
        }
        [[nodiscard]] bool startsStep() const
        {
            return (current().sign == Sign::Name && !current().isOperator) || isSymbol(".") || isSymbol("..")
                || isSymbol("@") || (isSymbol("*") && !current().isOperator);
        }
        void moreSteps(Node& node)
        {
            while (!m_fault && (isSymbol("/") || isSymbol("//"))) {
                if (isSymbol("//")) {
                    Step any;
                    any.axis = Axis::DescendantOrSelf;
                    any.test = Test::Node;
                    any.name = QStringLiteral("node()");
                    any.position = current().position;
                    node.steps.push_back(std::move(any));
                }
                ++m_i;
                step(node);
            }
        }
        void step(Node& node)
        {
            Step s;
            s.position = current().position;
            if (take(".")) {
                s.axis = Axis::Self;
                s.test = Test::Node;
                s.name = QStringLiteral("node()");
            } else if (take("..")) {
                s.axis = Axis::Parent;
                s.test = Test::Node;
                s.name = QStringLiteral("node()");
            } else if (startsStep()) {
                axis(s);
                nameTest(s);
            } else {
                fail(current().sign == Sign::End
                        ? QStringLiteral("the expression ends too early")
                        : QStringLiteral("a name or a value is missing before %1").arg(quoted(current())),
                    QStringLiteral("Write there what is meant: ${name} for an answer, a number, or a text in quotes."));
            }
            while (!m_fault && isSymbol("["))
                s.predicates.push_back(predicate());
            node.steps.push_back(std::move(s));
        }
        void axis(Step& s)
        {
            static const QHash<QString, Axis> axes{{QStringLiteral("child"), Axis::Child},
                {QStringLiteral("parent"), Axis::Parent}, {QStringLiteral("self"), Axis::Self},
                {QStringLiteral("attribute"), Axis::Attribute}, {QStringLiteral("descendant"), Axis::Descendant},
                {QStringLiteral("descendant-or-self"), Axis::DescendantOrSelf},
                {QStringLiteral("ancestor"), Axis::Ancestor},
                {QStringLiteral("ancestor-or-self"), Axis::AncestorOrSelf},
                {QStringLiteral("following"), Axis::Following},
                {QStringLiteral("following-sibling"), Axis::FollowingSibling},
                {QStringLiteral("preceding"), Axis::Preceding},
                {QStringLiteral("preceding-sibling"), Axis::PrecedingSibling},
                {QStringLiteral("namespace"), Axis::Namespace}};
            if (take("@")) {
                s.axis = Axis::Attribute;
            } else if (ahead(1).sign == Sign::Symbol && ahead(1).text == QLatin1String("::")) {
                const auto found = axes.constFind(current().text);
                if (found == axes.constEnd())
                    return fail(QStringLiteral("“%1::” is not an axis").arg(current().text),
                        QStringLiteral("Write one that XPath has, such as parent:: or child::, or ${name} instead."));
                s.axis = found.value();
                m_i += 2;
            }
        }
        void nameTest(Step& s)
        {
            if (m_fault)
                return;
            if (!(current().sign == Sign::Name || isSymbol("*")))
                return fail(QStringLiteral("a name is missing before %1").arg(quoted(current())),
                    QStringLiteral("Write the name of a question there."));
            s.name = current().text;
            ++m_i;
            if (isSymbol("("))
                return kindTest(s);
            if (s.name == QLatin1String("*")) {
                s.test = Test::AnyName;
                return;
            }
            const qsizetype colon = s.name.indexOf(QLatin1Char(':'));
            s.wanted.written = s.name;
            s.wanted.prefix = colon < 0 ? QString() : s.name.left(colon);
            s.wanted.local = s.name.mid(colon + 1);
            if (s.wanted.local == QLatin1String("*"))
                s.test = Test::AnyOfNamespace;
        }
        void kindTest(Step& s) // node(), text(), comment(), processing-instruction('x')
        {
            static const QHash<QString, Test> tests{{QStringLiteral("node"), Test::Node},
                {QStringLiteral("text"), Test::Text}, {QStringLiteral("comment"), Test::Comment},
                {QStringLiteral("processing-instruction"), Test::Instruction}};
            const auto found = tests.constFind(s.name);
            if (found == tests.constEnd())
                return fail(QStringLiteral("“%1()” cannot stand here in a path").arg(s.name),
                    QStringLiteral("Write the name of a question there."));
            s.test = found.value();
            ++m_i;
            if (s.test == Test::Instruction && current().sign == Sign::Literal) {
                s.target = current().text;
                ++m_i;
            }
            expect(")");
            s.name += QStringLiteral("()");
        }

        std::vector<Token> m_tokens;
        size_t m_i = 0;
        int m_depth = 0;
        std::optional<ExpressionFault> m_fault;
    };
}

QString ExpressionFault::sentence(const QString& source) const
{
    QString what = text;
    const bool isFunction = text.section(QLatin1Char(' '), 0, 0).contains(QLatin1Char('(')); // its name stays as it is
    if (!what.isEmpty() && !isFunction)
        what[0] = what.at(0).toUpper();
    const QString toDo = advice.isEmpty() ? QStringLiteral("Mend the expression there.") : advice;
    if (source.isEmpty())
        return QStringLiteral("%1. %2").arg(what, toDo);
    const QString near = source.mid(std::max(0, position - 12), 24).simplified();
    return QStringLiteral("%1 (character %2, near “%3”). %4").arg(what).arg(position + 1).arg(near, toDo);
}

std::variant<ast::Owned, ExpressionFault> parseExpression(const QString& source)
{
    std::vector<Token> tokens;
    tokens.reserve(size_t(source.size()) / 3 + 2);
    if (auto fault = cutIntoTokens(source, tokens))
        return inOurSigns(std::move(*fault), source);
    auto parsed = Parser(std::move(tokens)).run();
    if (auto* fault = std::get_if<ExpressionFault>(&parsed))
        return inOurSigns(std::move(*fault), source);
    return parsed;
}

} // namespace uthan::form
