// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"
#include "form/session/choicesnapshot.h"
#include "form/session/formsession_p.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::form {

FormSession::Private::Private(std::shared_ptr<const FormProgram> form, Environment environment)
    : program(std::move(form))
    , state(std::make_unique<FormState>(p(), environment))
{
    state->instanceId = newInstanceId();
    wanted = p().languageKey(p().defaultLanguage);
    applyLanguage();
    state->begin();
    state->forgetChanged();
    if (!pages().empty())
        standOn(pages().front());
}

QString FormSession::Private::newInstanceId() const
{
    const auto& uuid = state->environment().uuid;
    return QStringLiteral("uuid:") + (uuid ? uuid() : QString());
}

// The wanted language first, then the person's others, the form's own, English, the rest.
void FormSession::Private::applyLanguage()
{
    std::vector<int> order;
    const auto add = [&](const QString& tag) {
        std::vector<std::pair<int, int>> fit; // how well, negated, and which
        for (size_t l = 0; l < p().languages.size() && !tag.isEmpty(); ++l) {
            const int fits = fitOf(p().languages[l], tag);
            if (fits > 0 && std::find(order.begin(), order.end(), int(l)) == order.end())
                fit.emplace_back(-fits, static_cast<int>(l));
        }
        std::sort(fit.begin(), fit.end());
        for (const auto& [fits, l] : fit)
            order.push_back(l);
    };
    add(wanted);
    for (const QString& tag : fallbacks)
        add(tag);
    add(p().languageKey(p().defaultLanguage));
    add(QStringLiteral("en"));
    for (size_t l = 0; l < p().languages.size(); ++l)
        add(p().languageKey(static_cast<int>(l)));
    state->languageOrder = order;
}

// The text with its references answered, marked if it is not in the language asked for.
language::Chosen FormSession::Private::chosen(int text, int node, int slot) const
{
    int index = -1;
    const QStringView found = p().text(text, state->languageOrder, &index);
    if (index < 0)
        return {};
    const FormLanguage& in = p().languages[size_t(index)];
    const bool fits = fitOf(in, wanted) > 0;
    const bool unnamedOnly = p().languages.size() == 1 && in.tag.isEmpty();
    language::Chosen out{found.toString(), {}, !fits && !unnamedOnly};
    out.tag = tagOf(p(), index, out.text, wanted);
    out.isFallback = out.isFallback && (!in.tag.isEmpty() || out.tag != wanted);
    answerReferences(out, node, slot);
    return out;
}

// A repeat that has no row yet: its label without the answers of that row; nothing where it is made of answers alone.
language::Chosen FormSession::Private::unanswered(int text, const std::vector<int>& languages, int node, int slot) const
{
    int index = -1;
    QString found = p().text(text, languages, &index).toString();
    if (index < 0)
        return {};
    const QString tag = tagOf(p(), index, found, wanted);
    QString own = found, whole = found;
    qsizetype inWhole = 0;
    for (qsizetype open = own.indexOf(QChar(kReferenceOpen)); open >= 0; open = own.indexOf(QChar(kReferenceOpen))) {
        const qsizetype length = own.indexOf(QChar(kReferenceClose), open) - open + 1;
        const int expression = QStringView(own).mid(open + 1, length - 2).toInt();
        QString value = putAround(expression, node, slot, tag);
        if (leavesBlank(expression, value)) // "Child of …", and not cut off
            value = QStringLiteral("…");
        own.remove(open, length);
        inWhole = whole.indexOf(QChar(kReferenceOpen), inWhole);
        whole.replace(inWhole, length, value);
        inWhole += value.size();
    }
    const bool says = std::any_of(own.begin(), own.end(), [](QChar c) { return c.isLetter(); });
    return {says ? whole.simplified() : QString(), tag, false};
}

// The text in the second language alone: the first one already stands there.
language::Chosen FormSession::Private::second(int text, int node, int slot) const
{
    if (secondLanguage < 0)
        return {};
    int index = -1;
    const QString found = p().text(text, {secondLanguage}, &index).toString();
    if (index != secondLanguage || found.isEmpty())
        return {};
    language::Chosen out{found, tagOf(p(), index, found, {}), false};
    answerReferences(out, node, slot);
    return out;
}

QString FormSession::Private::attachment(int text) const
{
    int index = -1;
    return p().text(text, state->languageOrder, &index).toString();
}

QString FormSession::Private::recording(int text, int ofWords) const
{
    return recordingOf(p(), text, ofWords, state->languageOrder);
}

Place FormSession::Private::place(int node, int slot) const
{
    return {node, state->idsOf(p().nodes[size_t(node)].context, slot)};
}

int FormSession::Private::slotOf(const Place& at) const
{
    if (at.node < 0 || at.node >= static_cast<int>(p().nodes.size()))
        return -1;
    return state->slotOf(p().nodes[size_t(at.node)].context, at.rows);
}

QuestionView FormSession::Private::view(int node, int slot) const
{
    const Node& n = p().nodes[size_t(node)];
    QuestionView v;
    v.place = place(node, slot);
    v.name = p().string(n.name);
    v.path = p().string(n.path);
    v.type = typeName(n.type);
    v.appearances = p().string(n.appearance).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < n.parameterPairs; ++i) {
        const auto& [name, value] = p().pairs[size_t(n.firstPair + i)];
        v.parameters.insert(p().string(name), p().string(value));
    }
    v.label = chosen(n.label, node, slot);
    if (n.label < 0 && n.hint < 0)
        v.label.text = v.name;
    v.hint = chosen(n.hint, node, slot);
    v.guidance = chosen(n.guidance, node, slot);
    v.secondLabel = second(n.label, node, slot);
    v.secondHint = second(n.hint, node, slot);
    v.secondGuidance = second(n.guidance, node, slot);
    v.image = attachment(n.image);
    v.bigImage = attachment(n.bigImage);
    v.audio = recording(n.audio, n.label >= 0 ? n.label : n.hint);
    v.video = attachment(n.video);
    const quint8 flags = state->flags(node, slot);
    v.required = flags & Required;
    v.readOnly = isReadOnly(node, slot);
    v.relevant = flags & Relevant;
    v.isHead = isHead(node);
    v.isMissing = v.relevant && isMissing(node, slot);
    v.spokenFor = spokenFor(node);
    v.value = state->answer(node, slot);
    v.noAnswer = state->noAnswer(node, slot);
    v.isUnseen = isUnseen(node, slot);
    addChoices(v, node, slot);
    addMarks(v, node, slot);
    addError(v, node, slot);
    return v;
}

QList<Place> FormSession::Private::changed(const Place& also)
{
    pagesKnown = false;
    QList<Place> out;
    const std::vector<FormState::CellRef>& cells = state->changed();
    out.resize(qsizetype(cells.size()));
    bool isThere = also.node < 0;
    Place* at = out.data();
    for (const FormState::CellRef& cell : cells) {
        at->node = cell.node;
        if (const int context = p().nodes[size_t(cell.node)].context; context != kRootContext)
            at->rows = state->idsOf(context, cell.slot);
        isThere = isThere || (cell.node == also.node && *at == also);
        ++at;
    }
    state->forgetChanged();
    if (!isThere)
        out.append(also);
    return out;
}

FormSession::FormSession(std::shared_ptr<const FormProgram> program, Environment environment)
    : d(std::make_unique<Private>(std::move(program), std::move(environment)))
{
}

FormSession::~FormSession() = default;
FormSession::FormSession(FormSession&&) noexcept = default;
FormSession& FormSession::operator=(FormSession&&) noexcept = default;

const FormProgram& FormSession::program() const
{
    return *d->program;
}
void FormSession::setListedEntities(const ListedEntities& listed)
{
    d->state->listed = listed;
}

QString FormSession::instanceId() const
{
    return d->state->instanceId;
}

QString FormSession::language() const
{
    return d->wanted;
}

void FormSession::setLanguage(const QString& tag)
{
    d->wanted = tag;
    d->applyLanguage();
    d->state->touchLanguage();
    d->state->forgetChanged();
    d->pagesKnown = false;
}

void FormSession::setFallbacks(const QStringList& tags)
{
    d->fallbacks = tags;
    d->applyLanguage();
}

QList<Place> FormSession::answer(const Place& place, const QCborValue& value)
{
    const int slot = d->slotOf(place);
    if (slot < 0)
        return {};
    d->state->setAnswer(place.node, slot, d->state->inListOrder(place.node, value));
    d->state->setOverridden(place.node, slot);
    d->state->settle();
    return d->changed(place);
}

QList<Place> FormSession::tooLong() const
{
    QList<Place> out;
    for (const FormState::CellRef& cell : d->state->tooLong())
        out.append(d->place(cell.node, cell.slot));
    return out;
}

QList<FormSession::Stopped> FormSession::stopped() const
{
    QList<Stopped> out;
    for (const FormState::Stopped& one : d->state->stopped())
        out.append({d->place(one.cell.node, one.cell.slot), one.why});
    return out;
}

QList<Place> FormSession::tooManyRows() const
{
    QList<Place> out;
    for (const FormState::CellRef& cell : d->state->tooManyRows()) {
        const int around = d->p().contexts[size_t(d->p().nodes[size_t(cell.node)].context)].parent;
        out.append({cell.node, d->state->idsOf(around, cell.slot)});
    }
    return out;
}

QList<RecordingWish> FormSession::recordings() const
{
    QList<RecordingWish> out;
    for (const FormState::Recording& wish : d->state->recordings())
        out.append({d->place(wish.cell.node, wish.cell.slot), wish.quality});
    return out;
}

QList<Place> FormSession::setNoAnswer(const Place& place, NoAnswer why)
{
    const int slot = d->slotOf(place);
    if (slot < 0)
        return {};
    d->state->setNoAnswer(place.node, slot, why);
    if (why != NoAnswer::None)
        d->state->setOverridden(place.node, slot);
    d->state->settle();
    return d->changed(place);
}

language::Chosen FormSession::label(const Place& place) const
{
    const int slot = d->slotOf(place);
    return slot < 0 ? language::Chosen() : d->chosen(d->p().nodes[size_t(place.node)].label, place.node, slot);
}

language::Chosen FormSession::labelOfRows(const Place& repeat) const
{
    if (repeat.node < 0)
        return {};
    const Node& node = d->p().nodes[size_t(repeat.node)];
    const auto& context = d->p().contexts[size_t(node.context)];
    const int slot = d->state->slotOf(
        context.parent, repeat.rows.first(std::min<qsizetype>(repeat.rows.size(), context.depth - 1)));
    return slot < 0 ? language::Chosen() : d->unanswered(node.label, d->state->languageOrder, repeat.node, slot);
}

QuestionView FormSession::question(const Place& place, bool tellsMissing) const
{
    const int slot = d->slotOf(place);
    if (slot < 0)
        return {};
    QuestionView view = d->view(place.node, slot);
    if (tellsMissing && view.relevant && d->isMissing(place.node, slot))
        d->addRequired(view, place.node, slot);
    return view;
}

QString FormSession::reads(const Place& place) const
{
    const int slot = d->slotOf(place);
    return slot < 0 || !d->state->isRelevant(place.node, slot) ? QString() : d->state->value(place.node, slot).toText();
}

// Whether a count decides that there is such a row, and is not looked at as the group around it is not relevant.
bool FormSession::Private::isInCountedRow(int node, int slot) const
{
    const int own = p().nodes[size_t(node)].context;
    for (int at = node; at > 0; at = p().nodes[size_t(at)].parent) {
        const Node& n = p().nodes[size_t(at)];
        if (n.type == NodeType::Repeat && n.count >= 0 && n.parent >= 0
            && !state->isRelevant(n.parent, state->slotAt(p().nodes[size_t(n.parent)].context, own, slot)))
            return true;
    }
    return false;
}

QStringList FormSession::everything() const
{
    QStringList lines;
    d->forEachCell(0, d->p().nodes[0].end, kRootContext, 0, [&](int node, int slot) {
        QStringList choices;
        const std::shared_ptr<const Offered> offered = d->state->offered(node, slot);
        for (int i = 0; i < std::min(offered->size(), 1000); ++i)
            choices << d->state->choiceName(offered->list, offered->at(i));
        // What is not relevant reads nothing, and what is inside an irrelevant group is not worked out: which rows a
        // count makes there, and what of an answer is still offered.
        const bool isRelevant = d->state->isRelevant(node, slot);
        const bool isKept = d->p().nodes[size_t(node)].calculation < 0;
        if (!isRelevant && d->isInCountedRow(node, slot))
            return;
        const QString said = isRelevant ? d->state->value(node, slot).toText()
            : isKept                    ? d->state->answer(node, slot).toDiagnosticNotation()
                                        : QString();
        lines << QStringLiteral("%1 = %2 [%3] %4 {%5}")
                     .arg(pathOf(d->place(node, slot)), said)
                     .arg(isRelevant ? d->state->flags(node, slot) : 0)
                     .arg(static_cast<int>(d->state->noAnswer(node, slot)))
                     .arg(isRelevant ? choices.join(QLatin1Char(' ')) : QString());
    });
    return lines;
}

void FormSession::recompute()
{
    d->state->recomputeAll();
    (void)d->changed({});
}

Place FormSession::placeOf(const QString& path) const
{
    static const QRegularExpression number(QStringLiteral("\\[(\\d+)\\]"));
    QString plain = path;
    plain.remove(number);
    const int node = d->p().findNode(plain);
    if (node < 0)
        return {};
    QHash<QString, int> wanted; // path of a repeat → which row
    const QStringList steps = path.split(QLatin1Char('/'));
    QString at;
    for (const QString& step : steps.mid(1)) {
        at += QLatin1Char('/') + QString(step).remove(number);
        if (const auto m = number.match(step); m.hasMatch())
            wanted.insert(at, m.captured(1).toInt());
    }
    std::vector<int> contexts;
    for (int c = d->p().nodes[size_t(node)].context; c > kRootContext; c = d->p().contexts[size_t(c)].parent)
        contexts.insert(contexts.begin(), c);
    int slot = 0;
    for (const int c : contexts) {
        const QString repeat = d->p().string(d->p().nodes[size_t(d->p().contexts[size_t(c)].repeat)].path);
        const int row = wanted.value(repeat, 1);
        const auto& rows = d->state->rows(c, slot);
        if (row < 1 || row > static_cast<int>(rows.size())) // a repeat itself has a place even without rows
            return d->p().contexts[size_t(c)].repeat == node
                ? Place{node, d->state->idsOf(d->p().contexts[size_t(c)].parent, slot)}
                : Place{};
        slot = rows[size_t(row) - 1];
    }
    return d->place(node, slot);
}

QString FormSession::pathOf(const Place& place) const
{
    if (place.node < 0)
        return {};
    QHash<int, int> numbers; // node of a repeat → which row
    for (const RowView& row : rowsAround(place))
        numbers.insert(row.place.node, row.number);
    QString path;
    for (int node = place.node; node >= 0; node = d->p().nodes[size_t(node)].parent) {
        const Node& n = d->p().nodes[size_t(node)];
        if (n.flags & BodyOnly)
            continue;
        const QString number = numbers.contains(node) ? QStringLiteral("[%1]").arg(numbers.value(node)) : QString();
        path.prepend(QLatin1Char('/') + d->p().string(n.name) + number);
    }
    return path;
}

QList<QuestionView> FormSession::questions(bool relevantOnly) const
{
    QList<QuestionView> all;
    d->forEachCell(1, d->p().nodes[0].end, kRootContext, 0, [&](int node, int slot) {
        if (isAsked(d->p().nodes[size_t(node)].type) && (!relevantOnly || d->state->isRelevant(node, slot)))
            all.append(d->view(node, slot));
    });
    return all;
}

// A repeat is named by its node and the rows above it; a place inside one of its rows names it as well.
static int parentSlotOf(const FormState& state, const FormProgram::Private& p, const Place& repeat)
{
    const int context = p.nodes[size_t(repeat.node)].context;
    return state.slotOf(p.contexts[size_t(context)].parent, repeat.rows.mid(0, p.contexts[size_t(context)].depth - 1));
}

int FormSession::rowCount(const Place& repeat) const
{
    if (repeat.node < 0 || d->p().nodes[size_t(repeat.node)].type != NodeType::Repeat)
        return 0;
    const int parent = parentSlotOf(*d->state, d->p(), repeat);
    return parent < 0 ? 0 : static_cast<int>(d->state->rows(d->p().nodes[size_t(repeat.node)].context, parent).size());
}

Result<Place> FormSession::addRow(const Place& repeat, QList<Place>* changed)
{
    if (repeat.node < 0 || d->p().nodes[size_t(repeat.node)].type != NodeType::Repeat)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such repeat")};
    if (d->p().nodes[size_t(repeat.node)].count >= 0)
        return Error{ErrorCode::Refused, QStringLiteral("the form itself decides how many rows this repeat has")};
    const int parent = parentSlotOf(*d->state, d->p(), repeat);
    if (parent < 0)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such row around the repeat")};
    const int context = d->p().nodes[size_t(repeat.node)].context;
    const quint32 id = d->state->rowId(context, d->state->addRow(context, parent));
    d->state->settle();
    QList<Place> all = d->changed({});
    if (changed)
        *changed = std::move(all);
    Place made{repeat.node, repeat.rows.mid(0, d->p().contexts[size_t(context)].depth - 1)};
    made.rows.append(id);
    return made;
}

QList<Place> FormSession::removeRow(const Place& repeat, quint32 row)
{
    if (repeat.node < 0 || d->p().nodes[size_t(repeat.node)].type != NodeType::Repeat)
        return {};
    const int context = d->p().nodes[size_t(repeat.node)].context;
    const int slot = d->state->slotOf(
        context, repeat.rows.mid(0, d->p().contexts[size_t(context)].depth - 1) + QList<quint32>{row});
    if (slot < 0)
        return {};
    d->state->removeRow(context, slot);
    d->state->settle();
    return d->changed({});
}

} // namespace uthan::form
