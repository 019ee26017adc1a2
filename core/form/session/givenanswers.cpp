// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/givenanswers.h"

#include "form/formprogram_p.h"
#include "form/session/formstate.h"

#include <cmath>
#include <QCborArray>
#include <QCborStreamWriter>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace uthan::form {

QCborValue asGiven(const FormSession& session, const Place& place, const QJsonValue& value)
{
    if (place.node < 0)
        return QCborValue::fromJsonValue(value);
    const NodeType type = session.program().data().nodes[size_t(place.node)].type;
    const double number = value.toDouble();
    if (type == NodeType::Integer && value.isDouble() && number != std::trunc(number))
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    const QCborValue given = QCborValue::fromJsonValue(value);
    return type == NodeType::Time ? withSeconds(given) : given;
}

namespace {
    bool isEmpty(const QJsonValue& value)
    {
        return value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
    }

    class Giver {
    public:
        Giver(FormSession& session, const Giving& giving)
            : m_session(session)
            , m_giving(giving)
            , m_p(session.program().data())
        {
            const QList<FormProgram::Question> questions = session.program().questions();
            for (const FormProgram::Question& q : questions) {
                for (const auto& choice : q.choices)
                    m_choices[q.path] << choice.first;
            }
        }

        // The answers of one row, or of the form; `parent` is its repeat or the root.
        Result<void> give(const QJsonObject& answers, int parent, const QList<quint32>& rows, const QString& where)
        {
            QMap<int, QString> keys; // in the order of the form
            for (auto it = answers.begin(); it != answers.end(); ++it) {
                const int node = childNamed(it.key(), parent);
                if (node < 0)
                    return noPlace(it.key(), where);
                keys.insert(node, it.key());
            }
            leaveOutRows(parent, rows, keys);
            for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
                const QString at = where + it.value();
                const QJsonValue value = answers.value(it.value());
                if (m_p.nodes[size_t(it.key())].type == NodeType::Repeat)
                    UTHAN_TRY(giveRows(value, {it.key(), rows}, at));
                else
                    UTHAN_TRY(giveOne(value, {it.key(), rows}, at));
            }
            return {};
        }

        NotGiven left()
        {
            for (const auto& [place, at] : std::as_const(m_given)) {
                if (!m_session.question(place).relevant)
                    m_left.notAsked << at;
            }
            return m_left;
        }

    private:
        // By its name, or by its path where two have one name.
        [[nodiscard]] int childNamed(const QString& key, int parent) const
        {
            const int context = m_p.nodes[size_t(parent)].context;
            for (int i = parent + 1; i < m_p.nodes[size_t(parent)].end; ++i) {
                const Node& node = m_p.nodes[size_t(i)];
                const bool isHere = node.type == NodeType::Repeat
                    ? m_p.contexts[size_t(node.context)].parent == context
                    : node.context == context && node.type != NodeType::Group;
                if (isHere && (m_p.string(node.name) == key || m_p.string(node.path) == key))
                    return i;
            }
            return -1;
        }

        [[nodiscard]] Error noPlace(const QString& key, const QString& where) const
        {
            const QString text = QStringLiteral("the form has no question named \"%1\"").arg(where + key);
            const int elsewhere = m_p.findNode(key);
            if (elsewhere < 0)
                return {ErrorCode::Input, text};
            const Node& node = m_p.nodes[size_t(elsewhere)];
            if (node.type == NodeType::Group)
                return {ErrorCode::Input,
                    QStringLiteral("\"%1\" is a group: its questions are given by their own names").arg(where + key)};
            const QStringList steps = m_p.string(node.path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
            return {ErrorCode::Input,
                QStringLiteral("%1; there is one at %2, and what stands in a repeat is given in its rows")
                    .arg(text, steps.join(QLatin1Char('/')))};
        }

        Result<void> giveOne(const QJsonValue& value, const Place& place, const QString& at)
        {
            const QuestionView question = m_session.question(place);
            const NodeType type = m_p.nodes[size_t(place.node)].type;
            if (!isAsked(type) || type == NodeType::Note || question.readOnly) {
                m_left.notTaken << at;
                return {};
            }
            if (value.isNull())
                return {};
            m_given.append({place, at});
            if (const QJsonValue why = value.toObject().value(QLatin1String("no")); why.isString())
                return leaveOpen(why.toString(), place, at);
            UTHAN_TRY(mayBeGiven(value, type, at));
            UTHAN_TRY(mayBeChosen(value, question.path, at));
            if (m_giving.answers)
                m_giving.answers(place);
            m_session.answer(place, asGiven(m_session, place, value));
            const QuestionView after = m_session.question(place);
            if (!isEmpty(value) && after.value.isUndefined() && after.problem == Problem::None)
                m_left.notTaken << at;
            return {};
        }

        Result<void> leaveOpen(const QString& why, const Place& place, const QString& at)
        {
            if (noAnswerNamed(why) == NoAnswer::None && why != QLatin1String("open"))
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" says nothing about why \"%2\" was not answered; there are dk, pns and skip")
                        .arg(why, at)};
            m_session.setNoAnswer(place, noAnswerNamed(why));
            return {};
        }

        [[nodiscard]] Result<void> mayBeGiven(const QJsonValue& value, NodeType type, const QString& at) const
        {
            const bool isFile = type == NodeType::Image || type == NodeType::Audio || type == NodeType::Video
                || type == NodeType::File;
            if (isFile && !isEmpty(value) && !(m_giving.takesPaths && value.isString()))
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" is answered with a file, which cannot be given here; leave it out, or say "
                                   "{\"no\": \"skip\"}")
                        .arg(at)};
            if (value.isObject() && type != NodeType::GeoPoint)
                return Error{ErrorCode::Input,
                    QStringLiteral("what stands for \"%1\" is no answer: give a text, a number or a list of names, or "
                                   "why there is none, {\"no\": \"dk\"}")
                        .arg(at)};
            return {};
        }

        [[nodiscard]] Result<void> mayBeChosen(const QJsonValue& value, const QString& path, const QString& at) const
        {
            const QStringList choices = m_choices.value(path);
            QStringList names{value.toVariant().toString()};
            if (value.isArray())
                names = value.toVariant().toStringList();
            for (const QString& name : std::as_const(names)) {
                if (names.count(name) > 1)
                    return Error{ErrorCode::Input,
                        QStringLiteral("\"%1\" stands more than once in the answer to \"%2\"").arg(name, at)};
                if (!choices.isEmpty() && !name.isEmpty() && !choices.contains(name))
                    return Error{ErrorCode::Input,
                        QStringLiteral("\"%1\" is not a choice of question \"%2\"; there are %3")
                            .arg(name, at, choices.join(QLatin1String(", ")))};
            }
            return {};
        }

        // A row that a repeat begins with and that nobody gave was not said to be there, unless the form fills it.
        void leaveOutRows(int parent, const QList<quint32>& rows, const QMap<int, QString>& keys)
        {
            const int context = m_p.nodes[size_t(parent)].context;
            for (int i = parent + 1; i < m_p.nodes[size_t(parent)].end; ++i) {
                const Node& node = m_p.nodes[size_t(i)];
                if (node.type != NodeType::Repeat || m_p.contexts[size_t(node.context)].parent != context
                    || keys.contains(i) || node.count >= 0 || (node.flags & ReadOnlyAlways))
                    continue;
                const QList<QList<quint32>> ids = rowIds({i, rows});
                for (const QList<quint32>& row : ids) {
                    if (isBlank(i, row))
                        m_session.removeRow({i, rows}, row.last());
                }
            }
        }
        [[nodiscard]] bool isBlank(int repeat, const QList<quint32>& row) const
        {
            const Node& node = m_p.nodes[size_t(repeat)];
            for (int i = repeat + 1; i < node.end; ++i) {
                const Node& inner = m_p.nodes[size_t(i)];
                const bool isAnswer = inner.context == node.context && isAsked(inner.type);
                if (isAnswer && !m_session.question({i, row}).value.isUndefined())
                    return false;
            }
            return true;
        }

        [[nodiscard]] QList<QList<quint32>> rowIds(const Place& repeat) const
        {
            QList<QList<quint32>> out;
            const QList<RowView> rows = m_session.rows(repeat);
            for (const RowView& row : rows)
                out.append(row.place.rows);
            return out;
        }

        // The rows that are there are filled first, also those a repeat begins with; those nobody gave go.
        Result<void> giveRows(const QJsonValue& value, const Place& repeat, const QString& at)
        {
            if (!value.isArray())
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" is a repeat: its answers are a list of rows, [{…}, {…}]").arg(at)};
            const Node& node = m_p.nodes[size_t(repeat.node)];
            const bool isFixed = node.count >= 0 || (node.flags & ReadOnlyAlways);
            const QJsonArray rows = value.toArray();
            QList<QList<quint32>> ids = rowIds(repeat);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QString row = QStringLiteral("%1[%2]").arg(at).arg(i + 1);
                if (!rows.at(i).isObject())
                    return Error{ErrorCode::Input, QStringLiteral("\"%1\" is not a row, {…}").arg(row)};
                if (i >= ids.size() && isFixed) // an answer inside may have made more
                    ids = rowIds(repeat);
                if (i >= ids.size() && isFixed) {
                    m_left.notAsked << row;
                    continue;
                }
                if (i >= ids.size()) {
                    const Result<Place> made = m_session.addRow(repeat);
                    if (!made)
                        return made.error();
                    ids.append(made->rows);
                    if (m_giving.addedRow)
                        m_giving.addedRow(*made);
                }
                UTHAN_TRY(give(rows.at(i).toObject(), repeat.node, ids.at(i), row + QLatin1Char('/')));
            }
            while (!isFixed && m_session.rowCount(repeat) > rows.size())
                m_session.removeRow(repeat, m_session.rows(repeat).last().place.rows.last());
            return {};
        }

        FormSession& m_session;
        const Giving& m_giving;
        const FormProgram::Private& m_p;
        QHash<QString, QStringList> m_choices; // path → names
        QList<std::pair<Place, QString>> m_given;
        NotGiven m_left;
    };
}

Result<NotGiven> giveAnswers(FormSession& session, const QJsonObject& answers, const Giving& giving)
{
    Giver giver(session, giving);
    UTHAN_TRY(giver.give(answers, 0, {}, {}));
    return giver.left();
}

namespace {
    class Drafter {
    public:
        Drafter(const FormProgram::Private& program, const QString& instanceId)
            : m_p(program)
            , m_instanceId(instanceId)
        {
        }
        [[nodiscard]] QCborMap row(const QCborMap& answers, int first, int end) const
        {
            QHash<QString, QCborValue> said;
            for (const auto& [key, value] : answers)
                said.insert(key.toString(), value);
            std::vector<std::pair<QString, QCborValue>> values, silences, own, repeats;
            QSet<QString> taken; // a name means the first question that has it
            for (int i = first; i < end;) {
                const Node& node = m_p.nodes[size_t(i)];
                const QString name = m_p.string(node.name), path = m_p.string(node.path);
                const bool isNamed = said.contains(name) && !taken.contains(name);
                const QCborValue value = said.value(isNamed ? name : path, QCborValue(QCborValue::Undefined));
                if (node.type == NodeType::Repeat) {
                    repeats.emplace_back(path, rows(value.toArray(), i));
                } else if (node.type != NodeType::Group) {
                    const QString why = value.toMap().value(QLatin1String("no")).toString();
                    const bool isSaid = why.isEmpty() && !value.isUndefined();
                    values.emplace_back(path,
                        node.type == NodeType::InstanceId ? QCborValue(m_instanceId)
                            : isSaid                      ? value
                                                          : QCborValue(nullptr));
                    if (node.calculation >= 0)
                        own.emplace_back(path, true);
                    if (noAnswerNamed(why) != NoAnswer::None)
                        silences.emplace_back(path, why);
                }
                if (isNamed && node.type != NodeType::Group)
                    taken.insert(name);
                i = node.type == NodeType::Repeat ? node.end : i + 1;
            }
            return {{QStringLiteral("v"), mapOf(values)}, {QStringLiteral("no"), mapOf(silences)},
                {QStringLiteral("own"), mapOf(own)}, {QStringLiteral("r"), mapOf(repeats)}};
        }

    private:
        // Written and read: a QCborMap looks at all its keys at each insert.
        [[nodiscard]] static QCborMap mapOf(const std::vector<std::pair<QString, QCborValue>>& all)
        {
            QByteArray bytes;
            QCborStreamWriter out(&bytes);
            out.startMap(all.size());
            for (const auto& [key, value] : all) {
                out.append(key);
                value.toCbor(out);
            }
            out.endMap();
            return QCborValue::fromCbor(bytes).toMap();
        }
        [[nodiscard]] QCborArray rows(const QCborArray& given, int repeat) const
        {
            QCborArray out;
            for (const QCborValue& each : given)
                out.append(row(each.toMap(), repeat + 1, m_p.nodes[size_t(repeat)].end));
            return out;
        }
        const FormProgram::Private& m_p;
        const QString& m_instanceId;
    };
}

QCborMap finishedDraft(
    const FormProgram& program, const QCborMap& answers, const QString& instanceId, const QString& revisedId)
{
    const FormProgram::Private& p = program.data();
    QCborMap draft = Drafter(p, instanceId).row(answers, 1, p.nodes[0].end);
    draft.insert(QStringLiteral("form"), p.formId);
    draft.insert(QStringLiteral("hash"), p.hash);
    draft.insert(QStringLiteral("instance"), instanceId);
    draft.insert(QStringLiteral("revised"), revisedId);
    draft.insert(QStringLiteral("finished"), true);
    return draft;
}

} // namespace uthan::form
