// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/draftwriter.h"
#include "form/session/formdraft.h"

#include <algorithm>
#include <cstring>
#include <QCborArray>

namespace uthan::form {

namespace {
    enum Major : quint8 { Unsigned = 0x00, Negative = 0x20, Text = 0x60 };
    constexpr char kOpenMap = '\xbf', kOpenArray = '\x9f', kNull = '\xf6', kTrue = '\xf5';

    // RFC 8949 §3: the kind, and a number in as few bytes as hold it.
    void addHead(QByteArray& out, Major major, quint64 number)
    {
        if (number < 24) {
            out.append(static_cast<char>(major | number));
            return;
        }
        const int bytes = number <= 0xff ? 1 : number <= 0xffff ? 2 : number <= 0xffffffff ? 4 : 8;
        out.append(static_cast<char>(major | (bytes == 1 ? 24 : bytes == 2 ? 25 : bytes == 4 ? 26 : 27)));
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out.append(static_cast<char>((number >> shift) & 0xff));
    }

    // A part of a row ("v", "no", …) opened when the first thing goes into it.
    class Part {
    public:
        explicit Part(const char* name)
            : m_name(name)
        {
        }
        QByteArray& begin()
        {
            if (m_bytes.isEmpty()) {
                DraftWriter::addName(m_bytes, m_name);
                m_bytes.append(kOpenMap);
            }
            return m_bytes;
        }
        void endInto(QByteArray& out)
        {
            if (m_bytes.isEmpty())
                return;
            DraftWriter::close(m_bytes);
            out.append(m_bytes);
        }

    private:
        const char* m_name;
        QByteArray m_bytes;
    };
}

DraftWriter::DraftWriter(const FormProgram::Private& program)
    : m_program(program)
{
    m_questions.resize(program.contexts.size());
    m_keyAt.reserve(program.nodes.size() + 1);
    for (size_t i = 0; i < program.nodes.size(); ++i) {
        const Node& node = program.nodes[i];
        m_keyAt.push_back(static_cast<int>(m_keys.size()));
        addText(m_keys, program.string(node.path));
        if (node.type != NodeType::Group && node.type != NodeType::Repeat)
            m_questions[size_t(node.context)].push_back(static_cast<int>(i));
    }
    m_keyAt.push_back(static_cast<int>(m_keys.size()));
    for (size_t i = 0; i < program.nodes.size(); ++i) {
        if (program.nodes[i].calculation < 0 || !isAsked(program.nodes[i].type))
            continue;
        if (m_worked.isEmpty()) {
            addName(m_worked, draft::kWorked);
            m_worked.append(kOpenArray);
        }
        addKey(m_worked, static_cast<int>(i));
    }
    if (!m_worked.isEmpty())
        close(m_worked);
}

void DraftWriter::addText(QByteArray& out, const QString& text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (text.size() < 24 && std::all_of(text.cbegin(), text.cend(), isPlain)) { // as most: names of choices, dates
        char bytes[24];
        bytes[0] = static_cast<char>(Text | text.size());
        std::transform(text.cbegin(), text.cend(), bytes + 1, [](QChar c) { return static_cast<char>(c.unicode()); });
        out.append(bytes, 1 + text.size());
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    addHead(out, Text, static_cast<quint64>(utf8.size()));
    out.append(utf8);
}

void DraftWriter::addName(QByteArray& out, const char* name)
{
    addHead(out, Text, std::strlen(name));
    out.append(name);
}

void DraftWriter::addInteger(QByteArray& out, qint64 number)
{
    if (number < 0)
        addHead(out, Negative, static_cast<quint64>(-1 - number));
    else
        addHead(out, Unsigned, static_cast<quint64>(number));
}

void DraftWriter::addValue(QByteArray& out, const QCborValue& value)
{
    if (value.isString())
        addText(out, value.toString());
    else if (value.isInteger())
        addInteger(out, value.toInteger());
    else
        out.append(value.toCbor());
}

void DraftWriter::addKey(QByteArray& out, int node) const
{
    const int from = m_keyAt[size_t(node)];
    out.append(m_keys.constData() + from, m_keyAt[size_t(node) + 1] - from);
}

void DraftWriter::addRows(QByteArray& out, const FormState& state, int context, const std::vector<int>& slots)
{
    addKey(out, m_program.contexts[size_t(context)].repeat);
    out.append(kOpenArray);
    for (const int row : slots) {
        openRow(out, state, context, row);
        addName(out, draft::kRowId);
        addInteger(out, state.keptId(context, row));
        close(out);
    }
    close(out);
}

// As FormState::answer gives it, without a value of its own for each. False: there is none.
bool DraftWriter::addAnswer(QByteArray& out, const FormState& state, int node, int slot) const
{
    const std::optional<Scalar> plain = state.plainAnswer(node, slot);
    if (plain && plain->isEmpty())
        return false;
    const bool isText = plain && plain->kind == ValueKind::Text;
    const bool isWhole = plain && plain->kind == ValueKind::Number
        && FormState::isWrittenWhole(m_program.nodes[size_t(node)].type, plain->number);
    if (isText || isWhole) {
        addKey(out, node);
        if (isText)
            addText(out, plain->text);
        else
            addInteger(out, static_cast<qint64>(plain->number));
        return true;
    }
    const QCborValue answer = state.answer(node, slot);
    if (answer.isUndefined())
        return false;
    addKey(out, node);
    addValue(out, answer);
    return true;
}

void DraftWriter::openRow(QByteArray& out, const FormState& state, int context, int slot)
{
    Part own(draft::kOverridden), none(draft::kNoAnswers), repeats(draft::kRepeats), resting(draft::kResting),
        orders(draft::kOrders);
    out.append(kOpenMap);
    const qsizetype empty = out.size();
    addName(out, draft::kValues);
    out.append(kOpenMap);
    const qsizetype first = out.size();
    for (const int id : m_questions[size_t(context)]) {
        const bool isOwn = state.isOverridden(id, slot);
        if (!addAnswer(out, state, id, slot) && (isOwn || state.isFilledByForm(id))) {
            addKey(out, id);
            out.append(kNull);
        }
        if (isOwn) {
            addKey(own.begin(), id);
            own.begin().append(kTrue);
        }
        if (const QStringList order = state.orderBefore(id, slot); !order.isEmpty()) {
            addKey(orders.begin(), id);
            addValue(orders.begin(), QCborArray::fromStringList(order));
        }
        if (const NoAnswer why = state.noAnswer(id, slot); why != NoAnswer::None) {
            addKey(none.begin(), id);
            addText(none.begin(), noAnswerName(why));
        } else if (state.isOnlySeen(id, slot)) {
            addKey(none.begin(), id);
            addName(none.begin(), draft::kSeen);
        }
    }
    if (out.size() == first)
        out.truncate(empty);
    else
        close(out);
    for (size_t c = 1; c < m_program.contexts.size(); ++c) {
        if (m_program.contexts[c].parent != context)
            continue;
        const int inner = static_cast<int>(c);
        addRows(repeats.begin(), state, inner, state.rows(inner, slot));
        if (const std::vector<int> rest = state.resting(inner, slot); !rest.empty())
            addRows(resting.begin(), state, inner, rest);
    }
    for (Part* part : {&own, &orders, &none, &repeats, &resting})
        part->endInto(out);
}

} // namespace uthan::form
