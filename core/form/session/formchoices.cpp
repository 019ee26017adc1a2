// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may choose from: worded, counted, and of long lists a few at a time.
#include "base/markup.h"
#include "form/lists/datainstance.h"
#include "form/session/choicesnapshot.h"
#include "form/session/formsession_p.h"

#include <algorithm>

namespace uthan::form {

namespace {
    const QString kGeometry = QStringLiteral("geometry");

    // Where a choice of the form itself is, if its list says so.
    QString geometryOf(const FormProgram::Private& p, const ChoiceList& list, int choice)
    {
        for (int i = 0; i < list.columns && choice >= list.first && choice < list.first + list.count; ++i) {
            if (p.strings.view(p.columnNames[size_t(list.firstColumn + i)]) == kGeometry)
                return p.string(p.columnValues[size_t(list.firstValue + (choice - list.first) * list.columns + i)]);
        }
        return {};
    }
}

ChoiceView FormSession::Private::choice(int list, int index, int node, int slot) const
{
    const ChoiceList& l = p().lists[size_t(list)];
    if (l.repeat >= 0) {
        ChoiceView view;
        view.name = state->choiceName(list, index);
        if (l.labelNode >= 0)
            view.label = said(l.labelNode, index);
        if (view.label.text.isEmpty())
            view.label.text = markup::asText(view.name);
        return view;
    }
    if (l.instance >= 0) {
        const DataInstance* file = state->listFile(list);
        if (!file)
            return {};
        ChoiceView view = choiceInFile(p(), l, *file, index, state->languageOrder, wanted);
        if (const int column = file->column(kGeometry); column >= 0)
            view.geometry = file->value(index, column);
        view.second = secondInFile(p(), l, *file, index, secondLanguage);
        if (l.outputs > 0) {
            answerReferences(view.label, node, slot);
            answerReferences(view.second, node, slot);
        }
        return view;
    }
    const Choice& from = p().choices[size_t(index)];
    ChoiceView view = choiceInForm(p(), from, state->languageOrder, wanted);
    answerReferences(view.label, node, slot);
    view.second = second(from.label, node, slot);
    view.geometry = geometryOf(p(), l, index);
    return view;
}

// Rows that read alike, as two people called Amina, of whom only the number of the row says which is which.
QSet<int> FormSession::Private::alikeRows(const Offered& offered) const
{
    QSet<int> alike;
    QHash<QString, int> firstOf;
    for (int i = 0; state->isOfRows(offered.list) && i < offered.size(); ++i) {
        const int row = offered.at(i);
        const QString label = state->choiceLabel(offered.list, row);
        const QString reads = (label.isEmpty() ? state->choiceName(offered.list, row) : label).simplified();
        const int first = firstOf.value(reads, -1);
        if (first < 0)
            firstOf.insert(reads, row);
        else
            alike << first << row;
    }
    return alike;
}

ChoiceView FormSession::Private::toldApart(ChoiceView view, int list, int row, const QSet<int>& alike) const
{
    if (!alike.contains(row))
        return view;
    QStringList numbers; // “2.1”: the first row in the second one
    int at = row;
    for (int c = p().nodes[size_t(p().lists[size_t(list)].repeat)].context; c > kRootContext;) {
        numbers.prepend(worded(-1, 0, Scalar::of(state->rowIndex(c, at) + 1.0), wanted));
        const int above = p().contexts[size_t(c)].parent;
        at = state->slotAt(above, c, at);
        c = above;
    }
    view.label.text += QStringLiteral(" (%1)").arg(numbers.join(QLatin1Char('.')));
    return view;
}

bool FormSession::Private::isListAway(const Node& node) const
{
    const int instance = isSelect(node.type) && node.list >= 0 ? p().lists[size_t(node.list)].instance : -1;
    return instance >= 0 && !attachedFile(p().string(p().instances[size_t(instance)].source)).isEmpty()
        && !state->listFile(node.list);
}

void FormSession::Private::addChoices(QuestionView& v, int node, int slot) const
{
    v.listIsAway = isListAway(p().nodes[size_t(node)]);
    const std::shared_ptr<const Offered> offered = state->offered(node, slot);
    if (offered->list < 0)
        return;
    const QStringList selected = state->namesIn(node, state->value(node, slot).toText());
    v.choiceCount = offered->size();
    const QSet<int> alike = alikeRows(*offered);
    if (!v.hasManyChoices() || p().nodes[size_t(node)].type == NodeType::Rank) { // each has its place among the others
        v.choices.reserve(offered->size());
        for (int i = 0; i < offered->size(); ++i) {
            const int index = offered->at(i);
            ChoiceView view = toldApart(choice(offered->list, index, node, slot), offered->list, index, alike);
            view.selected = selected.contains(view.name);
            v.choices.append(std::move(view));
        }
        return;
    }
    for (const QString& name : selected) {
        const int chosen = state->choiceNamed(offered->list, name);
        if (chosen < 0 || !offered->has(chosen))
            continue;
        ChoiceView view = toldApart(choice(offered->list, chosen, node, slot), offered->list, chosen, alike);
        view.selected = true;
        v.choices.append(std::move(view));
    }
}

// The names of the marks on a scale, in the order of their list.
void FormSession::Private::addMarks(QuestionView& v, int node, int slot) const
{
    const QString wantedList = v.parameters.value(QStringLiteral("tick_labelset"));
    if (p().nodes[size_t(node)].type != NodeType::Range || wantedList.isEmpty())
        return;
    const auto found = std::find_if(p().lists.begin(), p().lists.end(), [&](const ChoiceList& list) {
        return p().string(list.name) == wantedList && list.instance < 0 && list.repeat < 0;
    });
    if (found == p().lists.end())
        return;
    const int list = static_cast<int>(found - p().lists.begin());
    for (int i = 0; i < std::min(found->count, QuestionView::kManyChoices); ++i)
        v.marks.append(choice(list, found->first + i, node, slot));
}

std::shared_ptr<const ChoiceSearch> FormSession::Private::search(int node, int slot) const
{
    const std::shared_ptr<const Offered> offered = state->offered(node, slot);
    auto snapshot = std::make_unique<ChoiceSearch::Snapshot>();
    snapshot->program = program;
    snapshot->offered = offered;
    snapshot->languages = state->languageOrder;
    snapshot->wanted = wanted;
    snapshot->second = secondLanguage;
    snapshot->lists = state->environment().lists;
    const QStringList selected = state->namesIn(node, state->value(node, slot).toText());
    snapshot->selected = QSet<QString>(selected.begin(), selected.end());
    const ChoiceList* list = offered->list < 0 ? nullptr : &p().lists[size_t(offered->list)];
    for (int i = 0; list && i < list->outputs; ++i) {
        const int expression = p().listOutputs[size_t(list->firstOutput + i)];
        snapshot->said.insert(expression, put(expression, node, slot, wanted));
        if (secondLanguage >= 0)
            snapshot->secondSaid.insert(expression, put(expression, node, slot, p().languageKey(secondLanguage)));
    }
    const bool isWordedHere = list && list->instance < 0 && (list->repeat >= 0 || list->textNode > 0);
    const QSet<int> alike = alikeRows(*offered);
    for (int i = 0; isWordedHere && i < offered->size(); ++i) {
        const int index = offered->at(i);
        const int label = list->repeat >= 0 ? -1 : p().choices[size_t(index)].label;
        const auto asksIn = [&](const std::vector<int>& languages) {
            int language = -1;
            return label >= 0 && p().text(label, languages, &language).contains(QChar(kReferenceOpen));
        };
        const bool asks = asksIn(state->languageOrder) || (secondLanguage >= 0 && asksIn({secondLanguage}));
        if (list->repeat >= 0 || asks)
            snapshot->known.insert(
                index, toldApart(choice(offered->list, index, node, slot), offered->list, index, alike));
    }
    return std::make_shared<const ChoiceSearch>(std::move(snapshot));
}

language::Chosen FormSession::choiceLabel(const Place& place, const QString& name) const
{
    const int slot = d->slotOf(place);
    const int list = slot < 0 ? -1 : d->p().nodes[size_t(place.node)].list;
    const int known = list < 0 ? -1 : d->state->choiceNamed(list, name);
    return known < 0 ? language::Chosen() : d->choice(list, known, place.node, slot).label;
}

int FormSession::choiceCount(const Place& place) const
{
    const int slot = d->slotOf(place);
    return slot < 0 ? 0 : d->state->offered(place.node, slot)->size();
}

void FormSession::setSecondLanguage(const QString& tag)
{
    d->secondLanguage = -1;
    for (size_t l = 0; l < d->p().languages.size() && !tag.isEmpty(); ++l) {
        if (d->p().languageKey(static_cast<int>(l)) == tag)
            d->secondLanguage = static_cast<int>(l);
    }
}

QString FormSession::secondLanguage() const
{
    return d->secondLanguage < 0 ? QString() : d->p().languageKey(d->secondLanguage);
}

QList<ChoiceView> FormSession::choicesAt(const Place& place, int from, int count) const
{
    QList<ChoiceView> out;
    const int slot = d->slotOf(place);
    if (slot < 0)
        return out;
    const std::shared_ptr<const Offered> offered = d->state->offered(place.node, slot);
    const QStringList selected = d->state->namesIn(place.node, d->state->value(place.node, slot).toText());
    const QSet<int> alike = d->alikeRows(*offered);
    for (int i = std::max(from, 0); i < std::min(from + count, offered->size()); ++i) {
        const int index = offered->at(i);
        ChoiceView view = d->toldApart(d->choice(offered->list, index, place.node, slot), offered->list, index, alike);
        view.selected = selected.contains(view.name);
        out.append(std::move(view));
    }
    return out;
}

std::shared_ptr<const ChoiceSearch> FormSession::choiceSearch(const Place& place) const
{
    const int slot = d->slotOf(place);
    return slot < 0 ? nullptr : d->search(place.node, slot);
}

QList<ChoiceView> FormSession::searchChoices(const Place& place, const QString& text, int limit) const
{
    const auto search = choiceSearch(place);
    return search ? search->find(text, limit) : QList<ChoiceView>();
}

} // namespace uthan::form
