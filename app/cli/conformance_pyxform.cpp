// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets, and the XForm or the refusal they are to give.
#include "base/files.h"
#include "conformance.h"
#include "conformance_causes.h"
#include "conformance_xml.h"
#include "form/compile/formcompiler.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsxwriter.h"

#include <algorithm>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace uthan::cli {
namespace {
    using form::xlsx::SheetText;

    QStringList strings(const QJsonValue& value)
    {
        if (value.isString())
            return {value.toString()};
        QStringList out;
        for (const auto& item : value.toArray())
            out << item.toString();
        return out;
    }

    // [[path, what is expected], …] or {path: what is expected}
    std::vector<std::pair<QString, QJsonValue>> pairs(const QJsonValue& value)
    {
        std::vector<std::pair<QString, QJsonValue>> out;
        const QJsonObject named = value.toObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            out.emplace_back(it.key().trimmed(), it.value());
        for (const auto& pair : value.toArray())
            out.emplace_back(pair.toArray().at(0).toString().trimmed(), pair.toArray().at(1));
        return out;
    }

    // "| | text | q1 | Q1 |": the first cell names a sheet, the others are its cells.
    std::vector<SheetText> sheetsOfTable(const QString& table)
    {
        static const QRegularExpression rule(QStringLiteral("^[|\\s-]*$"));
        static const QRegularExpression border(QStringLiteral("(?<!\\\\)\\|"));
        std::vector<SheetText> sheets;
        for (const QString& line : table.split(QLatin1Char('\n'))) {
            const qsizetype first = line.indexOf(QLatin1Char('|')), last = line.lastIndexOf(QLatin1Char('|'));
            if (first < 0 || last <= first || !line.left(first).trimmed().isEmpty() || rule.match(line).hasMatch())
                continue;
            QStringList cells = line.mid(first + 1, last - first - 1).split(border);
            bool any = false;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                cells[i] = cells[i].trimmed().replace(QLatin1String("\\|"), QLatin1String("|"));
                any = any || (i > 0 && !cells[i].isEmpty());
            }
            const QString name = cells.takeFirst();
            if (!name.isEmpty())
                sheets.push_back({name, {}});
            if (any && !sheets.empty())
                sheets.back().rows.push_back(cells);
        }
        return sheets;
    }

    std::vector<SheetText> sheetsOfRows(const QJsonObject& book)
    {
        std::vector<SheetText> sheets;
        for (auto it = book.begin(); it != book.end(); ++it) {
            QStringList headings;
            const QJsonArray rows = it.value().toArray();
            for (const auto& row : rows) {
                for (const QString& key : row.toObject().keys()) {
                    if (!headings.contains(key))
                        headings << key;
                }
            }
            SheetText sheet{it.key(), {headings}};
            for (const auto& row : rows) {
                QStringList cells;
                for (const QString& heading : headings)
                    cells << row.toObject().value(heading).toVariant().toString();
                sheet.rows.push_back(cells);
            }
            sheets.push_back(std::move(sheet));
        }
        return sheets;
    }

    bool settingsName(const std::vector<SheetText>& sheets)
    {
        for (const SheetText& sheet : sheets) {
            if (sheet.name.compare(QLatin1String("settings"), Qt::CaseInsensitive) == 0 && !sheet.rows.empty())
                return sheet.rows.front().contains(QStringLiteral("name"), Qt::CaseInsensitive);
        }
        return false;
    }

    // The name of the form's root, which the recorder gave beside the sheets.
    void giveName(std::vector<SheetText>& sheets, const QString& name)
    {
        for (SheetText& sheet : sheets) {
            if (sheet.name.compare(QLatin1String("settings"), Qt::CaseInsensitive) != 0 || sheet.rows.empty())
                continue;
            const qsizetype column = sheet.rows.front().size();
            sheet.rows.front() << QStringLiteral("name");
            sheet.rows.resize(std::max<size_t>(sheet.rows.size(), 2));
            while (sheet.rows[1].size() < column)
                sheet.rows[1] << QString();
            sheet.rows[1].insert(column, name);
            return;
        }
        sheets.push_back({QStringLiteral("settings"), {{QStringLiteral("name")}, {name}}});
    }

    // One case: what it gives, and what in it does not hold.
    class Case {
    public:
        explicit Case(const QJsonObject& json)
            : m_json(json)
        {
        }
        [[nodiscard]] bool canRun() const
        {
            return m_json.contains(QLatin1String("md")) || m_json.contains(QLatin1String("ss_structure"));
        }
        [[nodiscard]] bool failedForPeer() const
        {
            return m_json.value(QLatin1String("peer")).toString() == QLatin1String("fail");
        }
        void run()
        {
            std::vector<SheetText> sheets = m_json.contains(QLatin1String("md"))
                ? sheetsOfTable(m_json.value(QLatin1String("md")).toString())
                : sheetsOfRows(m_json.value(QLatin1String("ss_structure")).toObject());
            const QString root = m_json.value(QLatin1String("name")).toString();
            if (!settingsName(sheets) && !root.isEmpty())
                giveName(sheets, root);
            const Result<QByteArray> book = form::xlsx::write(sheets);
            if (!book) {
                m_faults << book.error().text();
                return;
            }
            Result<form::FormDefinition> form = form::readXlsForm(*book, QStringLiteral("data.xlsx"));
            if (!form) {
                checkRefusal(form.error().text());
                return;
            }
            if (!settingsName(sheets)) { // as the recorder called what has no name
                form->rootName = QStringLiteral("test_name");
                form->elements.front().name = form->rootName;
            }
            // Recorded without the check whether it can be filled in: then only what is written is asked about.
            const bool isChecked = m_json.value(QLatin1String("run_odk_validate")).toBool(true);
            if (const auto program = form::compileForm(*form); !program && isChecked) {
                checkRefusal(program.error().text());
                return;
            }
            for (const form::Warning& warning : std::as_const(form->warnings))
                m_warnings << warning.where(QStringLiteral("data.xlsx")) + QLatin1String(": ") + warning.text;
            m_xml = form::writeXForm(*form);
            checkForm();
        }
        [[nodiscard]] const QStringList& faults() const { return m_faults; }
        [[nodiscard]] const QByteArray& xml() const { return m_xml; }
        // What the case asserts and nobody here looks at: how many warnings there are (ours are others), what another
        // program says of the form, and kinds that came later.
        [[nodiscard]] QStringList notJudged() const
        {
            static const QStringList judged{QStringLiteral("error__contains"), QStringLiteral("error__not_contains"),
                QStringLiteral("warnings__contains"), QStringLiteral("warnings__not_contains"),
                QStringLiteral("xml__xpath_match"), QStringLiteral("xml__xpath_count"),
                QStringLiteral("xml__xpath_exact")};
            static const QRegularExpression ofTexts(
                QStringLiteral("^(xml|model|instance|itext|body)__(contains|excludes|not_contains)$"));
            QStringList out;
            for (const QString& key : m_json.keys()) {
                const bool asserts = key.contains(QLatin1String("__")) || key.endsWith(QLatin1String("_count"));
                if (key == ofChecker() && !causeName(saidByChecker()).isEmpty())
                    continue;
                if (asserts && !judged.contains(key) && !key.contains(ofTexts))
                    out << key;
            }
            return out;
        }
        [[nodiscard]] QString id() const { return m_json.value(QLatin1String("test")).toString(); }
        [[nodiscard]] bool hasReference() const { return m_json.contains(QLatin1String("pyxform_xml")); }
        [[nodiscard]] bool isSameAsReference() const
        {
            return plainXml(QString::fromUtf8(m_xml))
                == plainXml(m_json.value(QLatin1String("pyxform_xml")).toString());
        }
        [[nodiscard]] QStringList detail() const
        {
            QStringList lines{m_json.value(QLatin1String("md")).toString()};
            lines << QString::fromUtf8(m_xml) << m_warnings;
            return lines;
        }

    private:
        // What the field's own check of written forms says, in pieces: here a form like that gets a warning.
        static QString ofChecker() { return QStringLiteral("odk_validate_error__contains"); }
        [[nodiscard]] QString saidByChecker() const
        {
            return strings(m_json.value(ofChecker())).join(QLatin1Char(' '));
        }

        void checkRefusal(const QString& ours)
        {
            if (const QString said = saidByChecker(); !said.isEmpty() && isSameCause(said, ours) == SameCause::Yes)
                return;
            const QStringList expected = strings(m_json.value(QLatin1String("error__contains")));
            if (expected.isEmpty() && !m_json.value(QLatin1String("errored")).toBool()) {
                m_faults << QStringLiteral("refused: %1").arg(ours);
                return;
            }
            for (const QString& message : expected)
                checkMessage(message, ours);
            for (const QString& message : strings(m_json.value(QLatin1String("error__not_contains")))) {
                if (ours.contains(message))
                    m_faults << QStringLiteral("the refusal says \"%1\"").arg(message);
            }
        }

        void checkMessage(const QString& expected, const QString& ours)
        {
            switch (isSameCause(expected, ours)) {
            case SameCause::Yes:
                return;
            case SameCause::No:
                m_faults << QStringLiteral("expected %1 (\"%2\"), but: %3").arg(causeName(expected), expected, ours);
                return;
            case SameCause::UnknownKind:
                m_faults << QStringLiteral("no kind of cause for \"%1\"; ours: %2").arg(expected, ours);
            }
        }

        void checkForm()
        {
            const QStringList refusals = strings(m_json.value(QLatin1String("error__contains")));
            if (!refusals.isEmpty() || m_json.value(QLatin1String("errored")).toBool()) {
                m_faults << QStringLiteral("not refused; expected \"%1\"").arg(refusals.join(QStringLiteral("\", \"")));
                return;
            }
            const Result<XFormQuery> query = XFormQuery::parse(m_xml);
            if (!query) {
                m_faults << QStringLiteral("what we wrote is not XML: %1").arg(query.error().text());
                return;
            }
            for (const QString& xpath : strings(m_json.value(QLatin1String("xml__xpath_match"))))
                checkCount(*query, xpath.trimmed(), 1);
            for (const auto& [xpath, expected] : pairs(m_json.value(QLatin1String("xml__xpath_count"))))
                checkCount(*query, xpath, expected.toInt());
            for (const auto& [xpath, expected] : pairs(m_json.value(QLatin1String("xml__xpath_exact"))))
                checkExact(*query, xpath, strings(expected));
            checkTexts();
            for (const QString& expected : strings(m_json.value(QLatin1String("warnings__contains"))))
                checkWarning(expected);
            if (const QString said = saidByChecker(); !causeName(said).isEmpty())
                checkWarning(said);
            for (const QString& excluded : strings(m_json.value(QLatin1String("warnings__not_contains")))) {
                for (const QString& warning : std::as_const(m_warnings)) {
                    if (isSameCause(excluded, warning) == SameCause::Yes)
                        m_faults << QStringLiteral("a warning of %1: %2").arg(causeName(excluded), warning);
                }
            }
        }

        void checkCount(const XFormQuery& query, const QString& xpath, int expected)
        {
            const Result<int> found = query.count(xpath);
            if (!found)
                m_faults << QStringLiteral("%1: %2").arg(xpath.simplified(), found.error().text());
            else if (*found != expected)
                m_faults
                    << QStringLiteral("%1 nodes instead of %2: %3").arg(*found).arg(expected).arg(xpath.simplified());
        }

        void checkExact(const XFormQuery& query, const QString& xpath, QStringList expected)
        {
            const Result<QStringList> found = query.pieces(xpath);
            if (!found) {
                m_faults << QStringLiteral("%1: %2").arg(xpath.simplified(), found.error().text());
                return;
            }
            QStringList given = *found;
            for (QString& piece : expected)
                piece = plainXml(piece);
            expected.sort();
            given.sort();
            expected.removeDuplicates();
            given.removeDuplicates();
            if (given != expected)
                m_faults << QStringLiteral("%1 gives %2 instead of %3")
                                .arg(xpath.simplified(), given.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
        }

        void checkTexts()
        {
            const QString all = plainXml(QString::fromUtf8(m_xml));
            const auto part = [&all](const char* from, const char* to) {
                const qsizetype start = all.indexOf(QLatin1String(from));
                return all.mid(start, all.indexOf(QLatin1String(to), start) - start + qsizetype(qstrlen(to)));
            };
            const std::pair<const char*, QString> where[]{{"xml", all}, {"model", part("<model", "</model>")},
                {"instance", part("<instance>", "</instance>")}, {"itext", part("<itext>", "</itext>")},
                {"body", part("<h:body", "</h:body>")}};
            for (const auto& [key, text] : where) {
                for (const QString& expected : asserted(key, {"contains"})) {
                    if (!holdsPiece(text, expected) && !text.contains(plainXml(expected)))
                        m_faults << QStringLiteral("missing: %1").arg(plainXml(expected));
                }
                for (const QString& excluded : asserted(key, {"excludes", "not_contains"})) {
                    if (holdsPiece(text, excluded) || text.contains(plainXml(excluded)))
                        m_faults << QStringLiteral("should not be there: %1").arg(plainXml(excluded));
                }
            }
        }

        [[nodiscard]] QStringList asserted(const char* of, std::initializer_list<const char*> kinds) const
        {
            QStringList all;
            for (const char* kind : kinds)
                all << strings(m_json.value(QLatin1String(of) + QLatin1String("__") + QLatin1String(kind)));
            return all;
        }

        void checkWarning(const QString& expected)
        {
            for (const QString& warning : std::as_const(m_warnings)) {
                if (isSameCause(expected, warning) == SameCause::Yes)
                    return;
            }
            m_faults << QStringLiteral("no warning of %1 (\"%2\")").arg(causeName(expected), expected);
        }

        QJsonObject m_json;
        QStringList m_faults, m_warnings;
        QByteArray m_xml;
    };
} // namespace

Result<ConformanceResult> runPyxformCases(const ConformanceRun& run)
{
    const Result<QByteArray> bytes = files::read(run.file, 256LL << 20);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isArray())
        return Error{ErrorCode::Input, QStringLiteral("not a list of cases: %1").arg(problem.errorString()), run.file};
    ConformanceResult result;
    QHash<QString, int> seen;
    QMap<QString, int> notJudged;
    int compared = 0, same = 0;
    for (const auto& value : document.array()) {
        Case c(value.toObject());
        const int again = ++seen[c.id()];
        const QString id = again == 1 ? c.id() : QStringLiteral("%1#%2").arg(c.id()).arg(again);
        if (!run.onlyCase.isEmpty() && id != run.onlyCase)
            continue;
        if (!c.canRun()) {
            result.skip(id, QStringLiteral("made from objects in memory, which no file holds"));
            continue;
        }
        c.run();
        if (c.hasReference()) {
            ++compared;
            same += c.isSameAsReference() ? 1 : 0;
        }
        QStringList open = c.notJudged();
        for (const QString& kind : std::as_const(open))
            ++notJudged[kind];
        open.removeAll(QStringLiteral("warnings_count"));
        const QString why = c.faults().join(QStringLiteral(" | "));
        if (c.faults().isEmpty() && !open.isEmpty())
            result.skip(
                id, QStringLiteral("what it says of %1 is not judged here").arg(open.join(QStringLiteral(", "))));
        else if (c.faults().isEmpty())
            ++result.passed;
        else if (c.failedForPeer())
            result.skip(id, QStringLiteral("its own checks are known not to hold: %1").arg(why));
        else
            result.fail(id, why);
        if (!run.onlyCase.isEmpty())
            result.lines << c.detail();
    }
    result.lines << QStringLiteral("%1 of %2 forms are wholly the same as the recorded XForm").arg(same).arg(compared);
    for (auto it = notJudged.cbegin(); it != notJudged.cend(); ++it)
        result.lines << QStringLiteral("not judged: %1, in %2 cases").arg(it.key()).arg(it.value());
    return result;
}

} // namespace uthan::cli
