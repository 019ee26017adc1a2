// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/textsread.h"

#include "form/xpath/exprparser.h"
#include "form/xpath/treesasked.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool addOnce(std::vector<int>& to, int one)
    {
        if (std::find(to.begin(), to.end(), one) != to.end())
            return false;
        to.push_back(one);
        return true;
    }
}

TextsRead::Found TextsRead::find(int expression, int list)
{
    m_found = {};
    m_seen.clear();
    m_asked.clear();
    if (list >= 0)
        m_asked.push_back(list);
    m_asksLabels = false;
    look(expression);
    lookAtLabels();
    return std::move(m_found);
}

void TextsRead::lookAtLabels()
{
    for (size_t i = 0; m_asksLabels && i < m_asked.size(); ++i) // more may come meanwhile
        addList(m_asked[i]);
}

void TextsRead::addList(int list)
{
    const ChoiceList& of = m_p.lists[size_t(list)];
    if (of.outputs == 0 || !addOnce(m_found.lists, list))
        return;
    for (int i = 0; i < of.outputs; ++i)
        look(m_p.listOutputs[size_t(of.firstOutput + i)]);
}

void TextsRead::addText(int text)
{
    if (addOnce(m_found.texts, text))
        readShown(m_p.itext[size_t(text)].second);
}

void TextsRead::readShown(int text)
{
    for (size_t l = 0; text >= 0 && l < m_p.texts.size(); ++l) {
        const QStringView said = m_p.texts[l].view(text);
        for (qsizetype open = said.indexOf(QChar(kReferenceOpen)); open >= 0;
             open = said.indexOf(QChar(kReferenceOpen), open + 1)) {
            const qsizetype close = said.indexOf(QChar(kReferenceClose), open);
            look(said.mid(open + 1, close - open - 1).toInt());
        }
    }
}

void TextsRead::look(int expression)
{
    if (expression < 0 || !addOnce(m_seen, expression))
        return;
    const Expression& made = m_p.expressions[size_t(expression)];
    for (int i = 0; i < made.count; ++i) {
        const Instruction& in = m_p.code[size_t(made.first + i)];
        switch (in.op) {
        case Op::Items:
            addOnce(m_asked, in.a);
            break;
        case Op::Query:
            addOnce(m_asked, in.b);
            look(m_p.filters[size_t(in.a)].expression);
            break;
        case Op::Filter:
            look(in.a);
            break;
        case Op::ItemColumn:
        case Op::OfItem:
            m_asksLabels = m_asksLabels || (in.a >= 0 && m_p.strings.view(in.a) == QLatin1String("label"));
            break;
        case Op::Call:
            if (in.a == static_cast<int>(Function::ChoiceName))
                addList(in.b);
            break;
        case Op::General:
            if (auto parsed = parseExpression(m_p.string(in.a)); auto* tree = std::get_if<ast::Owned>(&parsed))
                look(**tree);
            break;
        default:
            break;
        }
    }
}

void TextsRead::look(const std::vector<ast::Owned>& trees)
{
    for (const ast::Owned& tree : trees)
        look(*tree);
}

void TextsRead::look(const ast::Node& tree)
{
    if (tree.kind == ast::Kind::Call)
        lookAtCall(tree);
    look(tree.operands);
    look(tree.predicates);
    for (const ast::Step& step : tree.steps) {
        const bool goesOn = step.axis == ast::Axis::Parent || step.axis == ast::Axis::Self
            || step.axis == ast::Axis::DescendantOrSelf;
        m_asksLabels
            = m_asksLabels || (step.test == ast::Test::Name ? step.wanted.written == QLatin1String("label") : !goesOn);
        look(step.predicates);
    }
    const QString last = tree.steps.empty() ? QString() : tree.steps.back().wanted.written;
    m_asksLabels = m_asksLabels || last == QLatin1String("item"); // all that is in it, as a text
}

void TextsRead::lookAtCall(const ast::Node& call)
{
    const bool isNamed = !call.operands.empty() && call.operands.front()->kind == ast::Kind::Text;
    const QString name = isNamed ? call.operands.front()->text : QString();
    if (call.text == QLatin1String("instance")) {
        for (size_t l = 0; l < m_p.lists.size(); ++l) {
            if (!isNamed || m_p.strings.view(m_p.lists[l].name) == name)
                addOnce(m_asked, static_cast<int>(l));
        }
    } else if (call.text == QLatin1String("jr:itext")) {
        for (size_t i = 0; i < m_p.itext.size(); ++i) {
            if (!isNamed || m_p.strings.view(m_p.itext[i].first) == name)
                addText(static_cast<int>(i));
        }
    } else if (call.text == QLatin1String("jr:choice-name") && call.operands.size() == 2) {
        const ast::Node& of = *call.operands[1];
        QString question = of.text.trimmed();
        if (question.startsWith(QLatin1String("${")) && question.endsWith(QLatin1Char('}')))
            question = question.mid(2, question.size() - 3).trimmed();
        const bool isKnown = of.kind == ast::Kind::Text || of.kind == ast::Kind::Reference;
        const int node = isKnown ? m_p.findNode(question) : -1;
        for (size_t l = 0; l < m_p.lists.size(); ++l) {
            if (isKnown ? node >= 0 && m_p.nodes[size_t(node)].list == static_cast<int>(l) : true)
                addList(static_cast<int>(l));
        }
    }
}

} // namespace uthan::form
