// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded fillings: each step is done here as well, and everything the record tells of the form is compared.
#include "base/files.h"
#include "base/markup.h"
#include "conformance.h"
#include "form/formprogram_p.h"
#include "form/formsession.h"

#include <cmath>
#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QXmlStreamWriter>

namespace uthan::cli {
namespace {
    constexpr qint64 kMostBytes = 256LL << 20;

    // A filling beside its record. What the record tells is kept, as each step only tells what changed.
    class Replay {
    public:
        explicit Replay(const std::shared_ptr<const form::FormProgram>& program)
            : m_session(program, world())
        {
        }

        // A record that begins with what neither the form says nor anything works out was made of an instance opened
        // for editing. That is not in the record, but what it held is: it is made of that, and opened here as well.
        [[nodiscard]] QString open(const QJsonArray& recorded)
        {
            bool isEdited = false, isRevised = false;
            for (const auto& each : recorded) {
                isEdited = isEdited || comesFromOutside(each.toObject());
                isRevised = isRevised || isIdBefore(each.toObject());
            }
            if (!isEdited && !isRevised)
                return {};
            const Result<QCborMap> left = m_session.restoreXml(instanceOf(recorded),
                isRevised ? form::FormSession::XmlUse::Revise : form::FormSession::XmlUse::AsItIs);
            return left ? QString() : left.error().text();
        }

        // Empty: all is as recorded.
        [[nodiscard]] QString step(const QJsonObject& step)
        {
            const QString op = step.value(QLatin1String("op")).toString();
            const bool mustFail = !step.value(QLatin1String("error")).isUndefined();
            // Where the recorded device stood: told at the start, later before the next thing happens.
            const bool knowsPlace = op != QLatin1String("observe") && m_session.wantsPosition();
            if (knowsPlace)
                m_session.givePosition(QStringLiteral("38.295 21.7567 110.0 5.0"));
            const QString refused = apply(op, step);
            if (!refused.isEmpty()) // ours may go on where theirs stops, if nothing more has changed
                return mustFail ? QString() : refused;
            const QJsonArray changed = step.value(QLatin1String("changed")).toArray();
            for (const auto& node : changed)
                m_expected.insert(node.toObject().value(QLatin1String("ref")).toString(), node.toObject());
            const QJsonArray gone = step.value(QLatin1String("gone")).toArray();
            for (const auto& ref : gone)
                m_expected.remove(ref.toString().section(QLatin1Char('|'), 0, 0));
            return compare(gone);
        }

    private:
        [[nodiscard]] static bool isIdBefore(const QJsonObject& node)
        {
            return node.value(QLatin1String("ref"))
                       .toString()
                       .section(QLatin1Char('/'), -1)
                       .section(QLatin1Char(':'), -1)
                == QLatin1String("deprecatedID");
        }

        [[nodiscard]] bool comesFromOutside(const QJsonObject& node) const
        {
            const QString ref = node.value(QLatin1String("ref")).toString();
            static const QRegularExpression number(QStringLiteral("\\[\\d+\\]"));
            const form::Place place = m_session.placeOf(QString(ref).remove(number));
            if (place.node < 0 || node.value(QLatin1String("value")).toString().isEmpty())
                return false;
            const form::FormProgram::Private& p = m_session.program().data();
            const form::Node& known = p.nodes[size_t(place.node)];
            const bool isSet = std::any_of(p.actions.begin(), p.actions.end(),
                [&place](const form::Action& action) { return action.target < 0 || action.target == place.node; });
            const bool isGiven
                = std::any_of(p.rows.begin(), p.rows.end(), [](const form::GivenRow& row) { return row.values > 0; });
            return known.calculation < 0 && known.dynamicDefault < 0 && known.staticDefault < 0 && !isSet && !isGiven
                && m_session.reads(m_session.placeOf(ref)).isEmpty();
        }

        [[nodiscard]] QByteArray instanceOf(const QJsonArray& recorded) const
        {
            QByteArray xml;
            QXmlStreamWriter out(&xml);
            QStringList open;
            QJsonValue before; // the id that it had when it was opened
            for (const auto& each : recorded)
                before = isIdBefore(each.toObject()) ? QJsonValue(each) : before;
            for (const auto& each : recorded) {
                const QJsonObject node = each.toObject();
                const QString type = node.value(QLatin1String("type")).toString();
                const bool isNewId = before.isObject() && type == QLatin1String("model-value")
                    && node.value(QLatin1String("ref")).toString().endsWith(QLatin1String("instanceID"));
                if (type.startsWith(QLatin1String("repeat-range")) || isIdBefore(node))
                    continue;
                const QStringList steps
                    = node.value(QLatin1String("ref")).toString().split(QLatin1Char('/'), Qt::SkipEmptyParts);
                for (; open.size() >= steps.size(); open.removeLast())
                    out.writeEndElement();
                open << steps.last();
                out.writeStartElement(steps.last().section(QLatin1Char('['), 0, 0).section(QLatin1Char(':'), -1));
                if (open.size() == 1) {
                    out.writeAttribute(QStringLiteral("id"), m_session.program().formId());
                    out.writeAttribute(QStringLiteral("version"), m_session.program().version());
                }
                out.writeCharacters((isNewId ? before.toObject() : node).value(QLatin1String("value")).toString());
            }
            for (; !open.isEmpty(); open.removeLast())
                out.writeEndElement();
            return xml;
        }

        static form::FormSession::Environment world()
        {
            form::FormSession::Environment e;
            e.nowMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
            e.timeZone = QByteArrayLiteral("America/Phoenix");
            e.random = [] { return 0.42; };
            e.uuid = [] { return QStringLiteral("01234567-89ab-4cde-8f01-23456789abcd"); };
            return e;
        }

        [[nodiscard]] static QString today()
        {
            return QDateTime::currentDateTime().toTimeZone(QTimeZone(world().timeZone)).date().toString(Qt::ISODate);
        }

        static QCborValue valueOf(const QJsonArray& given)
        {
            if (given.size() == 1)
                return QCborValue::fromJsonValue(given.first());
            QCborArray names;
            for (const auto& name : given)
                names.append(name.toString());
            return names;
        }

        [[nodiscard]] QString apply(const QString& op, const QJsonObject& step)
        {
            QJsonArray args = step.value(QLatin1String("args")).toArray();
            const QString at = step.value(QLatin1String("at")).toString();
            if (op == QLatin1String("answer"))
                return answer(at, args, step);
            if (op == QLatin1String("setLanguage"))
                m_session.setLanguage(args.first().toString());
            else if (op == QLatin1String("createNewRepeat"))
                return addRow(at);
            else if (op == QLatin1String("removeRepeat"))
                return removeRow(args.first().toString());
            return {};
        }

        [[nodiscard]] QString answer(const QString& at, QJsonArray args, const QJsonObject& step)
        {
            QString ref = at;
            if (args.size() > 1) {
                ref = args.first().toString();
                args.removeFirst();
            }
            const form::Place place = placeOf(ref);
            if (place.node < 0)
                return QStringLiteral("there is no place %1").arg(ref);
            QCborValue value = valueOf(args);
            if (args.first().isObject()) // a file, whose name only the record tells
                value = recorded(step, at);
            const QCborValue before = m_session.question(place).value;
            m_session.answer(place, value);
            if (m_session.question(place).problem != form::Problem::RankIncomplete
                || !step.contains(QLatin1String("error")))
                return {};
            m_session.answer(place, before); // theirs refuses where ours marks
            return QStringLiteral("marked as not complete");
        }

        static QCborValue recorded(const QJsonObject& step, const QString& ref)
        {
            const QJsonArray changed = step.value(QLatin1String("changed")).toArray();
            for (const auto& node : changed) {
                if (node.toObject().value(QLatin1String("ref")).toString() == ref)
                    return node.toObject().value(QLatin1String("value")).toString();
            }
            return {};
        }

        [[nodiscard]] QString addRow(const QString& at)
        {
            static const QRegularExpression number(QStringLiteral("\\[\\d+\\]$"));
            const QString ref = QString(at).remove(number);
            const form::Place repeat = m_session.placeOf(ref);
            if (repeat.node < 0)
                return QStringLiteral("there is no repeat %1").arg(ref);
            const auto added = m_session.addRow(repeat);
            return added ? QString() : added.error().text();
        }

        [[nodiscard]] QString removeRow(const QString& ref)
        {
            const form::Place row = placeOf(ref);
            if (row.node < 0 || row.rows.isEmpty())
                return QStringLiteral("there is no row %1").arg(ref);
            m_session.removeRow(row, row.rows.last());
            return {};
        }

        // The place a path means; none if it names no row of a repeat that has several.
        [[nodiscard]] form::Place placeOf(const QString& ref) const
        {
            static const QRegularExpression number(QStringLiteral("\\[(\\d+)\\]"));
            form::Place place = m_session.placeOf(ref);
            qsizetype numbers = 0;
            for (auto m = number.globalMatch(ref); m.hasNext(); m.next())
                ++numbers;
            if (place.node < 0 || numbers == place.rows.size())
                return place;
            for (const form::RowView& row : m_session.rowsAround(place)) {
                if (row.count > 1)
                    return {};
            }
            return numbers > place.rows.size() ? form::Place() : place;
        }

        [[nodiscard]] static QString textOf(const QCborValue& value)
        {
            if (value.isArray()) {
                QStringList names;
                for (const auto& name : value.toArray())
                    names << name.toString();
                return names.join(QLatin1Char(' '));
            }
            if (value.isInteger())
                return QString::number(value.toInteger());
            if (value.isDouble()) {
                QString text = QString::number(value.toDouble(), 'g', 17);
                for (int digits = 1; digits < 17; ++digits) {
                    const QString shorter = QString::number(value.toDouble(), 'g', digits);
                    if (shorter.toDouble() == value.toDouble()) {
                        text = shorter;
                        break;
                    }
                }
                return text;
            }
            return value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                                  : value.toString();
        }

        // Numbers, alone or as places are written: "0 1 0.0" is "0.0 1.0 0"
        [[nodiscard]] static bool sameNumbers(const QString& wanted, const QString& is)
        {
            static const QRegularExpression between(QStringLiteral("[\\s;]+"));
            const QStringList a = wanted.split(between, Qt::SkipEmptyParts);
            const QStringList b = is.split(between, Qt::SkipEmptyParts);
            if (a.isEmpty() || a.size() != b.size())
                return false;
            for (qsizetype i = 0; i < a.size(); ++i) {
                bool isNumber = false, wantsNumber = false;
                const double x = a.at(i).toDouble(&wantsNumber);
                const double y = b.at(i).toDouble(&isNumber);
                const bool isMeasured = a.size() == 1 && a.at(i).section(QLatin1Char('.'), 1).size() == 2;
                if (isNumber && wantsNumber && isMeasured && std::abs(x - y) <= 0.005)
                    continue; // lengths and areas are recorded to the centimetre
                if (!isNumber || !wantsNumber || std::abs(x - y) > 1e-9 * std::max(std::abs(x), std::abs(y)))
                    return false;
            }
            return true;
        }

        // Times and ids differ from one run to the next: then only what kind of text it is can be compared.
        [[nodiscard]] static bool sameValue(const QString& wanted, const QString& is, const QString& ref)
        {
            static const QRegularExpression now(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"));
            static const QRegularExpression uuid(
                QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
            if (wanted == is)
                return true;
            if (ref.endsWith(QLatin1String("instanceID")))
                return wanted.isEmpty() || uuid.match(is).hasMatch();
            if (uuid.match(wanted).hasMatch() && uuid.match(is).hasMatch())
                return true;
            if (sameNumbers(wanted, is))
                return true;
            static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
            if (is == today() && day.match(wanted).hasMatch())
                return true; // the day it was recorded on
            return wanted.size() > 10 && now.match(wanted).hasMatch() && now.match(is).hasMatch();
        }

        [[nodiscard]] QString compare(const QJsonArray& gone) const
        {
            QSet<QString> missing;
            for (const form::QuestionView& q : m_session.problems()) {
                if (q.problem == form::Problem::Required)
                    missing.insert(m_session.pathOf(q.place));
            }
            QStringList wrong;
            for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
                if (const QString what = compareNode(it.key(), it.value(), missing); !what.isEmpty())
                    wrong << what;
            }
            for (const auto& ref : gone) {
                const QString path = ref.toString().section(QLatin1Char('|'), 0, 0);
                if (!m_expected.contains(path) && placeOf(path).node >= 0)
                    wrong << QStringLiteral("%1 must be gone").arg(path);
            }
            return wrong.join(QStringLiteral("; "));
        }

        [[nodiscard]] QString compareNode(
            const QString& ref, const QJsonObject& node, const QSet<QString>& missing) const
        {
            const QString type = node.value(QLatin1String("type")).toString();
            static const QRegularExpression meta(QStringLiteral("^/[^/]+/(\\w+:)?meta(/(\\w+:)?instanceID)?$"));
            if (meta.match(ref).hasMatch() && m_session.placeOf(ref).node < 0)
                return {}; // the recorded engine adds a meta block where there is none; ours stands in the submission
            if (isIdBefore(node) && m_session.placeOf(ref).node < 0)
                return compareIdBefore(node);
            if (type.startsWith(QLatin1String("repeat-range"))) // its rows are compared by themselves
                return compareRange(ref, type);
            const form::Place place = placeOf(ref);
            if (place.node < 0)
                return QStringLiteral("%1 is missing").arg(ref);
            const form::QuestionView q = m_session.question(place);
            QStringList wrong;
            const auto flag = [&](const char* name, bool is, bool otherwise) {
                const bool wanted = node.value(QLatin1String(name)).toBool(otherwise);
                if (wanted != is)
                    wrong << QStringLiteral("%1 %2 is %3").arg(ref, QLatin1String(name), is ? u"true" : u"false");
            };
            flag("relevant", q.relevant, true);
            if (q.relevant) { // of what is not asked nobody can tell
                flag("readonly", q.readOnly, false);
                flag("required", q.required, false);
            }
            const bool isGroup = q.type == QLatin1String("group") || q.type == QLatin1String("repeat");
            if (!isGroup)
                compareValue(ref, node, q, wrong);
            compareTexts(ref, node, q, wrong);
            const QString violation = node.value(QLatin1String("violation")).toString();
            const bool isMissing = missing.contains(m_session.pathOf(place))
                || (q.required && q.relevant && isMark(q.problem) && m_session.reads(place).isEmpty());
            const QString is = isMissing                 ? QStringLiteral("required")
                : q.problem == form::Problem::Constraint ? QStringLiteral("constraint")
                                                         : QString();
            if (violation != is)
                wrong << QStringLiteral("%1 violation is “%2”, not “%3”").arg(ref, is, violation);
            return wrong.join(QStringLiteral("; "));
        }

        // Of a form that has no node for it, it stands in the submission.
        [[nodiscard]] QString compareIdBefore(const QJsonObject& node) const
        {
            const QString wanted = node.value(QLatin1String("value")).toString();
            const bool isThere = m_session.instanceXml().contains(QStringLiteral("deprecatedID>%1<").arg(wanted));
            return isThere ? QString() : QStringLiteral("the submission does not name %1").arg(wanted);
        }

        // What does not fit is kept and marked here; the recorded engine has nothing there.
        [[nodiscard]] static bool isMark(form::Problem problem)
        {
            return problem != form::Problem::None && problem != form::Problem::Constraint
                && problem != form::Problem::Required;
        }

        [[nodiscard]] QString compareRange(const QString& ref, const QString& type) const
        {
            const form::Place repeat = m_session.placeOf(ref);
            if (repeat.node < 0)
                return QStringLiteral("%1 is missing").arg(ref);
            int rows = 0;
            while (m_expected.contains(QStringLiteral("%1[%2]").arg(ref).arg(rows + 1)))
                ++rows;
            const int are = m_session.rowCount(repeat);
            Q_UNUSED(type)
            return rows == are ? QString() : QStringLiteral("%1 has %2 rows, not %3").arg(ref).arg(are).arg(rows);
        }

        void compareValue(
            const QString& ref, const QJsonObject& node, const form::QuestionView& q, QStringList& wrong) const
        {
            const QString wanted = node.value(QLatin1String("value")).toString();
            const QString is = q.relevant || wanted.isEmpty() ? m_session.reads(q.place) : textOf(q.value);
            if (!sameValue(wanted, is, ref))
                wrong << QStringLiteral("%1 is “%2”, not “%3”").arg(ref, is, wanted);
        }

        static void compareTexts(
            const QString& ref, const QJsonObject& node, const form::QuestionView& q, QStringList& wrong)
        {
            const auto text = [&](const char* key, const QString& is) {
                const QString wanted = node.value(QLatin1String(key)).toString();
                if (!wanted.isEmpty() && wanted.simplified() != is.simplified())
                    wrong << QStringLiteral("%1 %2 is “%3”, not “%4”").arg(ref, QLatin1String(key), is, wanted);
            };
            text("label", markup::written(q.label.text));
            text("hint", q.hint.text);
            if (!node.contains(QLatin1String("choices")))
                return;
            QStringList wanted, are;
            const QJsonArray choices = node.value(QLatin1String("choices")).toArray();
            for (const auto& choice : choices) { // here a choice without a label shows its name
                const QString label = choice[1].toString().simplified();
                wanted << choice[0].toString() + QLatin1Char('=') + (label.isEmpty() ? choice[0].toString() : label);
            }
            for (const form::ChoiceView& choice : q.choices)
                are << choice.name + QLatin1Char('=') + markup::written(choice.label.text).simplified();
            if (wanted != are)
                wrong << QStringLiteral("%1 choices are [%2], not [%3]")
                             .arg(ref, are.join(QStringLiteral(", ")), wanted.join(QStringLiteral(", ")));
        }

        form::FormSession m_session;
        QMap<QString, QJsonObject> m_expected; // by ref: what the record has told last
    };

    QString replay(const QJsonObject& trace, QStringList* told)
    {
        const QByteArray xml = trace.value(QLatin1String("xml")).toString().toUtf8();
        const bool mustBeRefused = !trace.value(QLatin1String("init_error")).isNull();
        const auto program = form::compileFormFile(xml, QStringLiteral("form.xml"));
        if (!program) {
            if (told)
                *told << QStringLiteral("refused: %1").arg(program.error().text());
            return mustBeRefused ? QString() : QStringLiteral("refused: %1").arg(program.error().text());
        }
        if (told) {
            for (const form::Warning& warning : (*program)->warnings())
                *told << QStringLiteral("warning: %1: %2").arg(warning.where(QStringLiteral("form.xml")), warning.text);
        }
        if (mustBeRefused)
            return QStringLiteral("must be refused (%1)").arg(trace.value(QLatin1String("init_error")).toString());
        Replay filling(*program);
        int number = 0;
        const QJsonArray steps = trace.value(QLatin1String("steps")).toArray();
        const QString notOpened = filling.open(steps.first().toObject().value(QLatin1String("changed")).toArray());
        if (!notOpened.isEmpty())
            return QStringLiteral("the instance that was opened: %1").arg(notOpened);
        for (const auto& step : steps) {
            ++number;
            const QString wrong = filling.step(step.toObject());
            if (!wrong.isEmpty())
                return QStringLiteral("step %1 (%2): %3")
                    .arg(number)
                    .arg(step.toObject().value(QLatin1String("op")).toString(), wrong);
        }
        return {};
    }
}

Result<ConformanceResult> runTraces(const ConformanceRun& run)
{
    const Result<QByteArray> file = files::read(run.file, kMostBytes);
    if (!file)
        return file.error();
    ConformanceResult result;
    int line = 0;
    const QList<QByteArray> lines = file->split('\n');
    for (const QByteArray& text : lines) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject trace = QJsonDocument::fromJson(text).object();
        if (trace.isEmpty())
            return Error{ErrorCode::Input, QStringLiteral("not a JSON object"),
                QStringLiteral("%1, line %2").arg(run.file).arg(line)};
        const QString id = trace.value(QLatin1String("id")).toString();
        if (!run.onlyCase.isEmpty() && id != run.onlyCase)
            continue;
        const QString wrong = replay(trace, run.onlyCase.isEmpty() ? nullptr : &result.lines);
        const bool wantsFiles = trace.value(QLatin1String("xml")).toString().contains(QLatin1String("jr://file"));
        if (wrong.isEmpty())
            ++result.passed;
        else if (wantsFiles)
            result.skip(id, QStringLiteral("the files beside the form are not in the record; ours: %1").arg(wrong));
        else if (trace.value(QLatin1String("peer_expected_fail")).toBool())
            result.skip(id, QStringLiteral("the recorded engine fails its own test here; ours: %1").arg(wrong));
        else
            result.fail(id, wrong);
    }
    return result;
}

} // namespace uthan::cli
