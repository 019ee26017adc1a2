// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a filling: one question each, or a group that asks to be on one page.
#include "form/session/formsession_p.h"

#include <algorithm>

namespace uthan::form {

const std::vector<FormSession::Private::Page>& FormSession::Private::pages() const
{
    if (!pagesKnown) {
        pageList.clear();
        if (paging == Paging::ByGroup)
            collectGroups(1, p().nodes[0].end, 0, -1, pageList);
        else
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
        for (const int row : state->rows(node.context, slot))
            group(row);
        if (asksForMore(i, slot))
            out.push_back({i, slot, true, inside});
    } else if (node.type == NodeType::Group) {
        group(slot);
    } else if (isAsked(node.type) && state->isRelevant(i, slot) && (node.label >= 0 || !isHead(i))) {
        out.push_back({i, slot, false, section});
    }
    Q_UNUSED(context)
}

bool FormSession::Private::asksForMore(int repeat, int slotAround) const
{
    const Node& node = p().nodes[size_t(repeat)];
    if (node.count >= 0 || (node.flags & ReadOnlyAlways))
        return false;
    const auto& rows = state->rows(node.context, slotAround);
    return rows.empty() ? state->isRelevant(node.parent, slotAround) : state->isRelevant(repeat, rows.back());
}

// --- a group each ------------------------------------------------------------------------------------------------

namespace {
    constexpr size_t kMostTogether = 12; // loose questions on one page
    constexpr size_t kMostInGroup = 30; // a longer group is cut into pages like loose questions
}

bool FormSession::Private::holdsGroups(int node) const
{
    if (p().nodes[size_t(node)].flags & FieldList)
        return false;
    for (int i = node + 1; i < p().nodes[size_t(node)].end; ++i) {
        const Node& inner = p().nodes[size_t(i)];
        if (inner.type == NodeType::Repeat || (inner.type == NodeType::Group && inner.label >= 0))
            return true;
    }
    return false;
}

// Questions that stand between groups come together, so many at a time.
void FormSession::Private::collectRun(const std::vector<int>& run, int slot, int section, std::vector<Page>& out) const
{
    for (size_t at = 0; at < run.size(); at += kMostTogether) {
        const int last = run[std::min(run.size(), at + kMostTogether) - 1];
        out.push_back({run[at], slot, false, section, last + 1});
    }
}

void FormSession::Private::collectGroups(int first, int end, int slot, int section, std::vector<Page>& out) const
{
    std::vector<int> run;
    const auto endRun = [&] {
        collectRun(run, slot, section, out);
        run.clear();
    };
    const auto group = [&](int i, int row, int inside) {
        const Node& node = p().nodes[size_t(i)];
        if (!state->isRelevant(i, row))
            return;
        if (holdsGroups(i))
            return collectGroups(i + 1, node.end, row, inside, out);
        std::vector<int> asked;
        forEachCell(i + 1, node.end, node.context, row, [&](int n, int s) {
            if (isAsked(p().nodes[size_t(n)].type) && state->isRelevant(n, s))
                asked.push_back(n);
        });
        if (asked.size() > kMostInGroup && !(node.flags & FieldList))
            collectRun(asked, row, inside, out);
        else if (!asked.empty())
            out.push_back({i, row, false, inside});
    };
    for (int i = first; i < end; i = p().nodes[size_t(i)].end) {
        const Node& node = p().nodes[size_t(i)];
        if (node.type != NodeType::Group && node.type != NodeType::Repeat) {
            if (isAsked(node.type) && state->isRelevant(i, slot))
                run.push_back(i);
            continue;
        }
        endRun();
        const int inside = section < 0 && node.label >= 0 ? i : section;
        if (node.type == NodeType::Group) {
            group(i, slot, inside);
            continue;
        }
        for (const int row : state->rows(node.context, slot))
            group(i, row, inside);
        if (asksForMore(i, slot))
            out.push_back({i, slot, true, inside});
    }
    endRun();
}

int FormSession::Private::endOf(const Page& page) const
{
    return page.end >= 0 ? page.end : p().nodes[size_t(page.node)].end;
}

void FormSession::setPaging(Paging paging)
{
    if (d->paging == paging)
        return;
    const PageView before = page();
    d->paging = paging;
    d->pagesKnown = false;
    if (before.asksForRow)
        (void)goTo(before.repeat);
    else if (!before.questions.isEmpty())
        (void)goTo(before.questions.first().place);
}

Paging FormSession::paging() const
{
    return d->paging;
}

void FormSession::Private::standOn(const Page& page)
{
    current = page;
    const int context = p().nodes[size_t(page.node)].context;
    currentRows = state->idsOf(page.asksForRow ? p().contexts[size_t(context)].parent : context, page.slot);
}

// Where the person stands among the pages that are relevant now: the same page, else one that holds some of it (an
// answer may hide the question it began with), else the last one before it.
int FormSession::Private::currentIndex() const
{
    const auto& all = pages();
    int before = all.empty() ? -1 : 0;
    int some = -1;
    for (size_t i = 0; i < all.size(); ++i) {
        const Page& page = all[i];
        const int context = p().nodes[size_t(page.node)].context;
        const QList<quint32> rows
            = state->idsOf(page.asksForRow ? p().contexts[size_t(context)].parent : context, page.slot);
        if (page.node == current.node && page.asksForRow == current.asksForRow && rows == currentRows)
            return static_cast<int>(i);
        const bool holdsSome = !page.asksForRow && !current.asksForRow && rows == currentRows
            && page.node < endOf(current) && endOf(page) > current.node;
        if (holdsSome && some < 0)
            some = static_cast<int>(i);
        if (page.node <= current.node)
            before = static_cast<int>(i);
    }
    return some >= 0 ? some : before;
}

QList<QuestionView> FormSession::Private::questionsOf(const Page& page) const
{
    QList<QuestionView> out;
    const Node& node = p().nodes[size_t(page.node)];
    if (page.asksForRow)
        return out;
    if (isAsked(node.type) && page.end < 0)
        return {view(page.node, page.slot)};
    forEachCell(page.node + !isAsked(node.type), endOf(page), node.context, page.slot, [&](int n, int s) {
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
        out.groupLabel = page.asksForRow ? d->unanswered(node.label, d->state->languageOrder, page.node, page.slot)
                                         : d->chosen(node.label, page.node, page.slot);
        out.groupAudio = d->recording(node.audio, node.label);
        out.secondGroupLabel = page.asksForRow ? d->secondUnanswered(node.label, page.node, page.slot)
                                               : d->second(node.label, page.node, page.slot);
    }
    if (page.section >= 0) {
        const int above = p.nodes[size_t(page.section)].context;
        const int slot = page.asksForRow ? 0 : d->state->slotAt(above, node.context, page.slot);
        out.section = d->chosen(p.nodes[size_t(page.section)].label, page.section, slot);
        out.secondSection = d->second(p.nodes[size_t(page.section)].label, page.section, slot);
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

// Leaving the last row of a repeat whose number of rows hangs on them: now they can be counted.
void FormSession::Private::growBehind(int index)
{
    if (index < 0)
        return;
    const Page page = pages()[size_t(index)];
    for (int c = p().nodes[size_t(page.node)].context; c > kRootContext && !page.asksForRow;
         c = p().contexts[size_t(c)].parent) {
        const int repeat = p().contexts[size_t(c)].repeat;
        const bool leaves = index + 1 >= static_cast<int>(pages().size()) || pages()[size_t(index) + 1].node < repeat
            || pages()[size_t(index) + 1].node >= p().nodes[size_t(repeat)].end;
        if (!leaves)
            return;
        const int slot = state->slotAt(p().contexts[size_t(c)].parent, p().nodes[size_t(page.node)].context, page.slot);
        state->grow(repeat, slot);
        (void)changed({});
    }
}

// Whoever passes over a row in which nothing is said is not sent to another one: a form may ask for one more for ever.
Place FormSession::growRows()
{
    const auto isSaid = [this](int repeat, int row) {
        bool said = false;
        d->forEachCell(
            repeat + 1, d->p().nodes[size_t(repeat)].end, d->p().nodes[size_t(repeat)].context, row, [&](int n, int s) {
                said = said
                    || (isAsked(d->p().nodes[size_t(n)].type)
                        && (d->state->noAnswer(n, s) != NoAnswer::None || !d->state->answer(n, s).isUndefined()));
            });
        return said;
    };
    for (const Vertex& vertex : d->p().vertices) {
        if (!vertex.looksAtItself)
            continue;
        const int context = d->p().nodes[size_t(vertex.node)].context;
        for (const int slot : d->state->rowsBelow(vertex.context, kRootContext, 0)) {
            const std::vector<int> before = d->state->rows(context, slot);
            if (!before.empty() && !isSaid(vertex.node, before.back()))
                continue;
            d->state->grow(vertex.node, slot);
            const auto& rows = d->state->rows(context, slot);
            if (rows.size() == before.size())
                continue;
            (void)d->changed({});
            if (rows.size() > before.size() && d->state->isRelevant(vertex.node, rows[before.size()]))
                return d->place(vertex.node, rows[before.size()]);
        }
    }
    return {};
}

bool FormSession::next()
{
    d->growBehind(d->currentIndex());
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
    const Private::Page* inside = nullptr; // the first page in the group or row that was asked for
    const int end = d->p().nodes[size_t(place.node)].end;
    for (const Private::Page& page : d->pages()) {
        const Node& node = d->p().nodes[size_t(page.node)];
        const QList<quint32> rows
            = d->state->idsOf(page.asksForRow ? d->p().contexts[size_t(node.context)].parent : node.context, page.slot);
        const bool holds = page.asksForRow ? page.node == place.node && place.rows == rows
                                           : place.node >= page.node && place.node < d->endOf(page);
        if (holds && place.rows.mid(0, rows.size()) == rows) {
            d->standOn(page);
            return true;
        }
        if (!inside && page.node >= place.node && page.node < end && rows.mid(0, place.rows.size()) == place.rows)
            inside = &page;
    }
    if (inside)
        d->standOn(*inside);
    return inside != nullptr;
}

QList<QuestionView> FormSession::Private::problemsOf(int first, int end, int context, int slot) const
{
    QList<QuestionView> out;
    forEachCell(first, end, context, slot, [&](int node, int s) {
        if (!isOpenToAnswer(node, s) || !state->isRelevant(node, s))
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
    return d->problemsOf(page.node, d->endOf(page), node.context, page.slot);
}

QList<QuestionView> FormSession::problems() const
{
    return d->problemsOf(1, d->p().nodes[0].end, kRootContext, 0);
}

} // namespace uthan::form
