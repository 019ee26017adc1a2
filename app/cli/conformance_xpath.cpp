// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/files.h"
#include "conformance.h"
#include "form/xpath/dates.h"
#include "form/xpath/xmlxpath.h"

#include <cmath>
#include <map>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

// conformance xpath: expressions, each on a document and a node of it, with the value they must have.
namespace uthan::cli {
namespace {
    using namespace form;
    using namespace form::xpath;

    constexpr char kXForms[] = "http://www.w3.org/2002/xforms";

    struct Outcome {
        bool holds = false;
        QString got;
    };

    QString s(const QJsonObject& o, const char* key)
    {
        return o.value(QLatin1String(key)).toString();
    }

    double numberOf(const QJsonValue& v)
    {
        if (v.isDouble())
            return v.toDouble();
        const QString t = v.toString();
        if (t == QLatin1String("Infinity") || t == QLatin1String("-Infinity"))
            return t.startsWith(u'-') ? -HUGE_VAL : HUGE_VAL;
        bool ok = false;
        const double n = t.toDouble(&ok);
        return ok ? n : kNaN;
    }

    // As near as two libraries of mathematics come to each other.
    bool sameNumber(double a, double b)
    {
        if (std::isnan(a) || std::isnan(b))
            return std::isnan(a) && std::isnan(b);
        if (a == b)
            return a != 0 || std::signbit(a) == std::signbit(b);
        return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
    }

    // "/node()[2]/@id"; nothing if there is no such node.
    std::optional<NodeId> nodeAt(const XmlDocument& document, const QString& path)
    {
        NodeId at = 0;
        const QStringList steps = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        for (const QString& step : steps) {
            NodeId next = kNoNode;
            if (step.startsWith(QLatin1Char('@'))) {
                for (const NodeId a : document.attributes(at)) {
                    if (document.qualifiedName(a) == step.mid(1))
                        next = a;
                }
            } else {
                int left = step.mid(7, step.size() - 8).toInt();
                for (next = document.firstChild(at); next != kNoNode && --left > 0;)
                    next = document.nextSibling(next);
            }
            if (next == kNoNode)
                return {};
            at = next;
        }
        return at;
    }

    QString pathOf(const XmlDocument& document, NodeId node)
    {
        const NodeId parent = document.parent(node);
        if (parent == kNoNode)
            return QStringLiteral("/");
        const QString above = parent == 0 ? QString() : pathOf(document, parent);
        if (document.kind(node) == NodeKind::Attribute)
            return above + QStringLiteral("/@") + document.qualifiedName(node);
        if (document.kind(node) == NodeKind::Namespace)
            return above + QStringLiteral("/@xmlns")
                + (document.localName(node).isEmpty() ? QString() : QLatin1Char(':') + document.localName(node));
        int place = 1;
        for (NodeId before = document.previousSibling(node); before != kNoNode;
             before = document.previousSibling(before))
            ++place;
        return above + QStringLiteral("/node()[%1]").arg(place);
    }

    // The order of the attributes and namespaces of one element means nothing (XPath 1.0 §5), so they are sorted.
    QStringList inComparableOrder(QStringList paths)
    {
        const auto owner = [](const QString& path) { return path.section(QStringLiteral("/@"), 0, 0); };
        for (qsizetype i = 0; i < paths.size();) {
            qsizetype end = i + 1;
            while (end < paths.size() && paths.at(i).contains(QLatin1String("/@"))
                && paths.at(end).contains(QLatin1String("/@")) && owner(paths.at(i)) == owner(paths.at(end)))
                ++end;
            std::sort(paths.begin() + i, paths.begin() + end);
            i = end;
        }
        return paths;
    }

    class Case {
    public:
        Case(const QJsonObject& given, const XmlDocument& document)
            : m_case(given)
            , m_document(document)
        {
            const QString flavour = s(given, "flavour");
            m_world.dialect = flavour == QLatin1String("xpath-1.0") ? Dialect::XPath
                : flavour == QLatin1String("javarosa")              ? Dialect::Field
                                                                    : Dialect::XForms;
            const QTimeZone zone(s(given, "tz").toLatin1());
            if (zone.isValid())
                m_world.zone = zone;
            m_world.language = s(given, "language");
            m_world.nowMs = [] { return SystemClock().nowMs(); };
            m_world.random = [] { return QRandomGenerator::system()->generateDouble(); };
            m_world.uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        }

        Outcome run()
        {
            const bool wantsError = s(m_case, "kind") == QLatin1String("error")
                || m_case.value(QLatin1String("expected")).toObject().contains(QLatin1String("error"));
            const Result<TreeValue> value = evaluate();
            if (!value)
                return {wantsError, QStringLiteral("fault: ") + value.error().detail};
            if (wantsError)
                return {false, shown(*value)};
            return compare(*value);
        }

    private:
        Result<TreeValue> evaluate()
        {
            const QString expression = s(m_case, "expression");
            XmlXPath::Namespaces namespaces = m_document.declaredNamespaces();
            namespaces.remove(QString());
            const QJsonObject given = m_case.value(QLatin1String("namespaces")).toObject();
            for (auto it = given.begin(); it != given.end(); ++it)
                namespaces.insert(it.key(), it.value().toString());
            const auto context = nodeAt(m_document, s(m_case, "context"));
            const auto root = nodeAt(m_document, s(m_case, "root"));
            if (!context || !root)
                return Error{ErrorCode::Input, QStringLiteral("the document has no such node")};
            if (m_world.dialect != Dialect::XPath && isXFormsDefault(*root)) // a form's names are XForms names
                namespaces.insert(QString(), QLatin1String(kXForms));
            const Result<XmlXPath> compiled = XmlXPath::compile(expression, namespaces, m_world.dialect);
            if (!compiled)
                return compiled.error();
            return compiled->evaluate(m_document, {*context, *root, &m_world});
        }

        [[nodiscard]] bool isXFormsDefault(NodeId node) const
        {
            if (node == 0)
                node = m_document.firstChild(0);
            for (const NodeId n : m_document.namespaces(node)) {
                if (m_document.localName(n).isEmpty())
                    return m_document.stringValue(n) == QLatin1String(kXForms);
            }
            return false;
        }

        [[nodiscard]] Scalar scalar(const TreeValue& value) const
        {
            if (!value.isSet)
                return value.scalar;
            return value.nodes.empty() ? Scalar() : value.nodes.front().value();
        }

        [[nodiscard]] QString shown(const TreeValue& value) const
        {
            if (!value.isSet)
                return value.scalar.toText();
            QStringList paths;
            for (const TreeNode& n : value.nodes)
                paths << pathOf(m_document, n.id);
            return QStringLiteral("nodes ") + paths.join(QLatin1Char(' '));
        }

        [[nodiscard]] Outcome compare(const TreeValue& value) const
        {
            const QString kind = s(m_case, "kind");
            const QJsonValue expected = m_case.value(QLatin1String("expected"));
            const QString text = scalar(value).toText();
            const double number = scalar(value).toNumber(m_world);
            if (kind == QLatin1String("boolean")) {
                const bool truth = value.isSet ? !value.nodes.empty() : value.scalar.toBoolean();
                return {truth == expected.toBool(), truth ? QStringLiteral("true") : QStringLiteral("false")};
            }
            if (kind == QLatin1String("number"))
                return {sameNumber(number, numberOf(expected)), numberToText(number)};
            if (kind == QLatin1String("number-rounded")) {
                const double factor = m_case.value(QLatin1String("factor")).toDouble(1);
                const auto rounded = [factor](double n) { return std::round(n * factor) / factor; };
                return {sameNumber(rounded(number), rounded(numberOf(expected))), numberToText(number)};
            }
            if (kind == QLatin1String("string"))
                return {text == expected.toString(), text};
            if (kind == QLatin1String("string-length"))
                return {text.size() == expected.toInt(), text};
            if (kind == QLatin1String("string-matches"))
                return {matches(text, expected.toObject()), text};
            if (kind == QLatin1String("date")) {
                const auto moment = dates::parse(text, m_world);
                const QDateTime wanted = QDateTime::fromString(expected.toString(), Qt::ISODate);
                return {moment && moment->local == wanted, text};
            }
            if (kind == QLatin1String("observed"))
                return observed(value, expected.toObject());
            return sameNodes(value, expected.toArray(), kind == QLatin1String("nodeset-unordered"));
        }

        // What a peer was seen to give; nobody says that it must be so.
        [[nodiscard]] Outcome observed(const TreeValue& value, const QJsonObject& seen) const
        {
            if (seen.contains(QLatin1String("nodes")))
                return sameNodes(value, seen.value(QLatin1String("nodes")).toArray(), false);
            if (seen.contains(QLatin1String("node"))) {
                const QString path = s(seen.value(QLatin1String("node")).toObject(), "path");
                return {!value.nodes.empty() && pathOf(m_document, value.nodes.front().id) == path, shown(value)};
            }
            const Scalar got = scalar(value);
            if (seen.contains(QLatin1String("string")))
                return {got.toText() == s(seen, "string"), got.toText()};
            if (seen.contains(QLatin1String("number")))
                return {sameNumber(got.toNumber(m_world), numberOf(seen.value(QLatin1String("number")))), got.toText()};
            const bool truth = value.isSet ? !value.nodes.empty() : got.toBoolean();
            return {truth == seen.value(QLatin1String("boolean")).toBool(), got.toText()};
        }

        [[nodiscard]] Outcome sameNodes(const TreeValue& value, const QJsonArray& expected, bool anyOrder) const
        {
            QStringList got;
            for (const TreeNode& n : value.nodes)
                got << pathOf(m_document, n.id);
            QStringList wanted;
            for (const auto& v : expected)
                wanted << s(v.toObject(), "path");
            got = inComparableOrder(got);
            wanted = inComparableOrder(wanted);
            if (anyOrder || m_case.value(QLatin1String("ordered")) == QJsonValue(false)) {
                got.sort();
                wanted.sort();
            }
            return {value.isSet && got == wanted, shown(value)};
        }

        static bool matches(const QString& text, const QJsonObject& expected)
        {
            QRegularExpression::PatternOptions options;
            if (s(expected, "flags").contains(QLatin1Char('i')))
                options |= QRegularExpression::CaseInsensitiveOption;
            return QRegularExpression(s(expected, "regex"), options).match(text).hasMatch();
        }

        const QJsonObject& m_case;
        const XmlDocument& m_document;
        World m_world;
    };

    QString described(const QJsonObject& c, const Outcome& outcome)
    {
        const QString expected = QString::fromUtf8(
            QJsonDocument(QJsonArray{c.value(QLatin1String("expected"))}).toJson(QJsonDocument::Compact));
        return QStringLiteral("%1 (%2, %3): %4 gives %5, not %6")
            .arg(s(c, "id"), s(c, "grade"), s(c, "flavour"), s(c, "expression"), outcome.got,
                expected.mid(1, expected.size() - 2));
    }
}

Result<ConformanceResult> runXPathCases(const ConformanceRun& run)
{
    const Result<QByteArray> bytes = files::read(run.file, 256LL << 20);
    if (!bytes)
        return bytes.error();
    const QJsonObject all = QJsonDocument::fromJson(*bytes).object();
    const QJsonArray cases = all.value(QLatin1String("cases")).toArray();
    const QJsonArray documents = all.value(QLatin1String("documents")).toArray();
    if (cases.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("holds no \"cases\""), run.file};
    const QStringList grades
        = run.grades.isEmpty() ? QStringList{QStringLiteral("A+"), QStringLiteral("A")} : run.grades;
    std::map<int, XmlDocument> parsed;
    ConformanceResult result;
    for (const auto& v : cases) {
        const QJsonObject c = v.toObject();
        if (!run.onlyCase.isEmpty() && s(c, "id") != run.onlyCase)
            continue;
        const bool isDriven = s(c, "grade") != QLatin1String("D");
        if (run.onlyCase.isEmpty() && (!isDriven || !grades.contains(s(c, "grade")))) {
            ++result.skipped;
            continue;
        }
        const int number = c.value(QLatin1String("doc")).toInt();
        if (parsed.find(number) == parsed.end()) {
            const QString xml = documents.at(number).toString().trimmed();
            const Result<XmlDocument> document
                = XmlDocument::parse(xml.isEmpty() ? QByteArrayLiteral("<none/>") : xml.toUtf8());
            if (!document)
                return Error{document.error().code, document.error().detail,
                    QStringLiteral("%1, document %2").arg(run.file).arg(number)};
            parsed.emplace(number, *document);
        }
        const Outcome outcome = Case(c, parsed.at(number)).run();
        (outcome.holds ? result.passed : result.failed) += 1;
        if (!outcome.holds)
            result.lines << described(c, outcome);
        if (!run.onlyCase.isEmpty())
            result.lines << QString::fromUtf8(QJsonDocument(c).toJson()) << documents.at(number).toString()
                         << QStringLiteral("gives ") + outcome.got;
    }
    return result;
}

} // namespace uthan::cli
