// SPDX-License-Identifier: GPL-3.0-or-later
// What answers say inside texts: in labels that name them, and as the names of rows.
#include "base/markup.h"
#include "form/session/formsession_p.h"

#include <algorithm>
#include <cmath>
#include <QDate>

namespace uthan::form {

void FormSession::setWording(Wording wording)
{
    d->wording = std::move(wording);
}

int FormSession::Private::namedBy(int expression) const
{
    const Expression& source = p().expressions[size_t(expression)];
    const bool isCell = source.count == 1 && p().code[size_t(source.first)].op == Op::Cell;
    return isCell ? p().code[size_t(source.first)].a : -1;
}

// What is said in words: a number, a day, a time. Anything else (Text) stays as it was said; it may be a code.
NodeType FormSession::Private::kindOf(int named, int slot, const Scalar& value) const
{
    const NodeType type = named < 0 ? NodeType::Calculate : p().nodes[size_t(named)].type;
    switch (type) {
    case NodeType::Integer:
    case NodeType::Decimal:
    case NodeType::Range:
        return std::isnan(xpath::plainNumber(value.toText())) ? NodeType::Text : type;
    case NodeType::Date:
    case NodeType::Time:
    case NodeType::DateTime:
        return type;
    case NodeType::Today:
        return NodeType::Date;
    case NodeType::Start:
    case NodeType::End:
        return NodeType::DateTime;
    case NodeType::Calculate:
    case NodeType::Hidden:
        break;
    default:
        return NodeType::Text;
    }
    if (value.kind == ValueKind::Number)
        return value.text.isEmpty() && std::isfinite(value.number) ? NodeType::Decimal : NodeType::Text;
    // A day is kept as its text: only the calculation knows whether that is one, or words that its author chose.
    const bool mayBeDay = named >= 0 && value.text.size() == 10 && p().nodes[size_t(named)].calculation >= 0
        && QDate::fromString(value.text, Qt::ISODate).isValid();
    return mayBeDay && state->isDay(p().nodes[size_t(named)].calculation, named, slot) ? NodeType::Date
                                                                                       : NodeType::Text;
}

QString FormSession::Private::worded(int named, int slot, const Scalar& value, const QString& language) const
{
    const QString text = value.toText();
    const NodeType kind = wording && !text.isEmpty() ? kindOf(named, slot, value) : NodeType::Text;
    if (kind == NodeType::Text)
        return text;
    QuestionView asked;
    asked.type = typeName(kind);
    if (named >= 0)
        asked.appearances = p().string(p().nodes[size_t(named)].appearance).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    asked.value = text;
    return wording(asked, language);
}

// The value of an expression, to stand inside a text.
QString FormSession::Private::put(int expression, int node, int slot, const QString& language) const
{
    const Scalar value = state->evaluate(expression, node, slot);
    if (value.kind == ValueKind::Number && std::isnan(value.number))
        return {}; // of what is not answered yet; a calculation reads it as nothing, too
    if (!wording)
        return markup::asText(value.toText());
    const int named = namedBy(expression);
    const int there
        = named < 0 ? slot : state->slotAt(p().nodes[size_t(named)].context, p().nodes[size_t(node)].context, slot);
    return markup::put(worded(named, there, value, language));
}

// What stands in the row around a repeat (or around that), while the repeat has none itself; of its own rows, nothing.
QString FormSession::Private::putAround(int expression, int repeat, int slot, const QString& language) const
{
    const int named = namedBy(expression);
    const int around = p().contexts[size_t(p().nodes[size_t(repeat)].context)].parent;
    const int context = named < 0 ? -1 : p().nodes[size_t(named)].context;
    int above = around;
    while (above > kRootContext && above != context)
        above = p().contexts[size_t(above)].parent;
    if (named < 0 || above != context)
        return {};
    const int there = state->slotAt(context, around, slot);
    const QString said = worded(named, there, state->value(named, there), language);
    return wording ? markup::put(said) : markup::asText(said);
}

bool FormSession::Private::leavesBlank(int expression, const QString& value) const
{
    const int named = wording && markup::written(value).isEmpty() ? namedBy(expression) : -1;
    return named >= 0 && isAsked(p().nodes[size_t(named)].type) && p().nodes[size_t(named)].calculation < 0;
}

// What is worked out may be nothing and meant so; an answer that is not given yet leaves a blank, if the text says
// anything beside it.
void FormSession::Private::answerReferences(language::Chosen& in, int node, int slot) const
{
    QString& text = in.text;
    qsizetype open = text.indexOf(QChar(kReferenceOpen));
    const bool showsBlank
        = wording && open >= 0 && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    while (open >= 0) {
        const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
        const int expression = QStringView(text).mid(open + 1, close - open - 1).toInt();
        QString value = put(expression, node, slot, in.tag);
        if (showsBlank && leavesBlank(expression, value))
            value = QStringLiteral("…");
        text.replace(open, close - open + 1, value);
        open = text.indexOf(QChar(kReferenceOpen), open + value.size());
    }
}

// A short answer in words: the label of a choice, else what was written.
language::Chosen FormSession::Private::said(int node, int slot) const
{
    const Scalar& value = state->value(node, slot);
    const Node& n = p().nodes[size_t(node)];
    const int known
        = n.type == NodeType::SelectOne && !value.isEmpty() ? state->choiceNamed(n.list, value.toText()) : -1;
    if (known >= 0)
        return choice(n.list, known, node, slot).label;
    return {markup::asText(worded(node, slot, value, wanted)), wanted, false};
}

} // namespace uthan::form
