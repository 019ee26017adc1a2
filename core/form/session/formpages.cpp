// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a filling: one question each, or a group that asks to be on one page.
#include "form/session/formsession_p.h"

#include <algorithm>

namespace uthan::form {

const std::vector<FormSession::Private::Page>& FormSession::Private::pages() const
{
    if (!pagesKnown) {
        pageList.clear();
        collect(1, p().nodes[0].end, kRootContext, 0, -1, pageList);
        pagesKnown = true;
    }
    return pageList;
}

void FormSession::Private::collect(int first, int end, int context, int slot, int section, std::vector<Page>& out) const
{
    for (int i = first; i < end; i = p().nodes[size_t(i)].end)
        collectNode(i, context, slot, section, out);
}

void FormSession::Private::collectNode(int i, int context, int slot, int section, std::vector<Page>& out) const
{
    const Node& node = p().nodes[size_t(i)];
    const bool opensSection
        = section < 0 && node.label >= 0 && (node.type == NodeType::Group || node.type == NodeType::Repeat);
    const int inside = opensSection ? i : section;
    const auto group = [&](int row) {
        if (!state->isRelevant(i, row))
            return;
        if (!(node.flags & FieldList))
            return collect(i + 1, node.end, node.context, row, inside, out);
        bool any = false;
        forEachCell(i + 1, node.end, node.context, row,
            [&](int n, int s) { any = any || (isAsked(p().nodes[size_t(n)].type) && state->isRelevant(n, s)); });
        if (any)
            out.push_back({i, row, false, inside});
    };
    if (node.type == NodeType::Repeat) {
        const auto& rows = state->rows(node.context, slot);
        for (const int row : rows)
            group(row);
        const bool relevant = rows.empty() ? state->isRelevant(node.parent, slot) : state->isRelevant(i, rows.back());
        if (relevant && node.count < 0 && !(node.flags & ReadOnlyAlways))
            out.push_back({i, slot, true, inside});
    } else if (node.type == NodeType::Group) {
        group(slot);
    } else if (isAsked(node.type) && state->isRelevant(i, slot)) {
        out.push_back({i, slot, false, section});
    }
    Q_UNUSED(context)
}

void FormSession::Private::standOn(const Page& page)
{
    current = page;
    const int context = p().nodes[size_t(page.node)].context;
    currentRows = state->idsOf(page.asksForRow ? p().contexts[size_t(context)].parent : context, page.slot);
}

// Where the person stands among the pages that are relevant now: the same page, else the last one before it.
int FormSession::Private::currentIndex() const
{
    const auto& all = pages();
    int before = all.empty() ? -1 : 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const Page& page = all[i];
        const int context = p().nodes[size_t(page.node)].context;
        const QList<quint32> rows
            = state->idsOf(page.asksForRow ? p().contexts[size_t(context)].parent : context, page.slot);
        if (page.node == current.node && page.asksForRow == current.asksForRow && rows == currentRows)
            return static_cast<int>(i);
        if (page.node <= current.node)
            before = static_cast<int>(i);
    }
    return before;
}

QList<QuestionView> FormSession::Private::questionsOf(const Page& page) const
{
    QList<QuestionView> out;
    const Node& node = p().nodes[size_t(page.node)];
    if (page.asksForRow)
        return out;
    if (isAsked(node.type))
        return {view(page.node, page.slot)};
    forEachCell(page.node + 1, node.end, node.context, page.slot, [&](int n, int s) {
        if (isAsked(p().nodes[size_t(n)].type) && state->isRelevant(n, s))
            out.append(view(n, s));
    });
    return out;
}

PageView FormSession::page() const
{
    const auto& all = d->pages();
    const int index = d->currentIndex();
    PageView out;
    out.count = static_cast<int>(all.size());
    if (index < 0)
        return out;
    const Private::Page& page = all[size_t(index)];
    const FormProgram::Private& p = d->p();
    const Node& node = p.nodes[size_t(page.node)];
    out.questions = d->questionsOf(page);
    out.number = index + 1;
    out.isFirst = index == 0;
    out.isLast = index + 1 == out.count;
    out.asksForRow = page.asksForRow;
    if (!isAsked(node.type)) {
        out.groupPath = p.string(node.path);
        if (!page.asksForRow)
            out.groupLabel = d->chosen(node.label, page.node, page.slot);
    }
    if (page.section >= 0) {
        const int above = p.nodes[size_t(page.section)].context;
        const int slot = page.asksForRow ? 0 : d->state->slotAt(above, node.context, page.slot);
        out.section = d->chosen(p.nodes[size_t(page.section)].label, page.section, slot);
        for (int i = 0; i < out.count; ++i) {
            if (all[size_t(i)].section != page.section)
                continue;
            ++out.sectionCount;
            if (i <= index)
                ++out.sectionNumber;
        }
    }
    if (node.context > kRootContext) {
        const Context& context = p.contexts[size_t(node.context)];
        const int slot = page.asksForRow ? page.slot : d->state->slotAt(context.parent, node.context, page.slot);
        out.repeat = {context.repeat, d->state->idsOf(context.parent, slot)};
        out.rowCount = static_cast<int>(d->state->rows(node.context, slot).size());
        out.rowNumber = page.asksForRow ? 0 : d->state->rowIndex(node.context, page.slot) + 1;
    }
    return out;
}

bool FormSession::next()
{
    const int index = d->currentIndex();
    if (index < 0 || index + 1 >= static_cast<int>(d->pages().size()))
        return false;
    d->standOn(d->pages()[size_t(index) + 1]);
    return true;
}

bool FormSession::back()
{
    const int index = d->currentIndex();
    if (index <= 0)
        return false;
    d->standOn(d->pages()[size_t(index) - 1]);
    return true;
}

bool FormSession::atEnd() const
{
    return d->currentIndex() + 1 >= static_cast<int>(d->pages().size());
}

bool FormSession::goTo(const Place& place)
{
    if (place.node < 0 || place.node >= static_cast<int>(d->p().nodes.size()))
        return false;
    for (const Private::Page& page : d->pages()) {
        const Node& node = d->p().nodes[size_t(page.node)];
        const bool holds = page.asksForRow ? page.node == place.node : place.node >= page.node && place.node < node.end;
        const QList<quint32> rows
            = d->state->idsOf(page.asksForRow ? d->p().contexts[size_t(node.context)].parent : node.context, page.slot);
        if (holds && place.rows.mid(0, rows.size()) == rows) {
            d->standOn(page);
            return true;
        }
    }
    return false;
}

QList<QuestionView> FormSession::Private::problemsOf(int first, int end, int context, int slot) const
{
    QList<QuestionView> out;
    forEachCell(first, end, context, slot, [&](int node, int s) {
        if (!isAsked(p().nodes[size_t(node)].type) || !state->isRelevant(node, s))
            return;
        const bool missing = isMissing(node, s);
        if (!missing && !(state->flags(node, s) & kFaults))
            return;
        QuestionView v = view(node, s);
        if (missing)
            addRequired(v, node, s);
        out.append(std::move(v));
    });
    return out;
}

QList<QuestionView> FormSession::problemsOnPage() const
{
    const int index = d->currentIndex();
    if (index < 0 || d->pages()[size_t(index)].asksForRow)
        return {};
    const Private::Page& page = d->pages()[size_t(index)];
    const Node& node = d->p().nodes[size_t(page.node)];
    return d->problemsOf(page.node, node.end, node.context, page.slot);
}

QList<QuestionView> FormSession::problems() const
{
    return d->problemsOf(1, d->p().nodes[0].end, kRootContext, 0);
}

} // namespace uthan::form
