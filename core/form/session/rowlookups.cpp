// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/rowlookups.h"
#include "form/choicenames.h"
#include "form/session/formstate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace uthan::form {

namespace {
    quint64 keyOf(int a, int b)
    {
        return (quint64(quint32(a)) << 32) | quint32(b);
    }
}

RowLookups::RowLookups(const FormState& state)
    : m_state(state)
    , m_filters(state.program().expressions.size())
    , m_isRead(state.program().nodes.size())
    , m_changes(state.program().nodes.size())
{
}

const RowFilter& RowLookups::filter(int expression, int node)
{
    std::unique_ptr<RowFilter>& known = m_filters[size_t(expression)];
    if (!known)
        known = std::make_unique<RowFilter>(rowFilterOf(m_state.program(), expression, node));
    return *known;
}

void RowLookups::forgetIfRowsChanged()
{
    if (std::exchange(m_rowChanges, m_state.rowChanges()) == m_state.rowChanges())
        return;
    m_rows.clear();
    m_kept.clear();
    m_totals.clear();
}

// Each only grows, so the sum is another if one is.
quint64 RowLookups::stampOf(const std::vector<int>& nodes)
{
    quint64 stamp = 1;
    for (const int node : nodes) {
        m_isRead[size_t(node)] = 1;
        stamp += m_changes[size_t(node)];
    }
    return stamp;
}

RowLookups::Kept& RowLookups::kept(
    int expression, int node, int slot, const RowFilter& filter, std::vector<Scalar> asked)
{
    forgetIfRowsChanged();
    m_isRead[size_t(node)] = 1;
    const quint64 stamp = stampOf(filter.ofRow) + m_changes[size_t(node)];
    const auto isSame = [](const Scalar& a, const Scalar& b) { return a.same(b) && a.text == b.text; };
    Kept& kept = m_kept[keyOf(expression, slot)];
    if (kept.stamp != stamp || !std::equal(asked.begin(), asked.end(), kept.asked.begin(), kept.asked.end(), isSame))
        kept = {stamp, std::move(asked), nullptr};
    return kept;
}

namespace {
    bool isOfSets(const Instruction& call)
    {
        switch (static_cast<Function>(call.a)) {
        case Function::Sum:
        case Function::Max:
        case Function::Min:
        case Function::Count:
        case Function::CountNonEmpty:
            return call.argc == 1;
        case Function::Join:
            return call.argc == 2;
        default:
            return false;
        }
    }

    bool isUpToAPlace(const RowFilter& asked)
    {
        return asked.asksForPlacesAlone() && !asked.whole.isThere() && !asked.places.empty()
            && std::all_of(asked.places.begin(), asked.places.end(),
                [](const RowFilter::Place& place) { return place.op == Op::Less || place.op == Op::LessEqual; });
    }

    bool isBesideAlone(const RowFilter& asked)
    {
        return asked.column >= 0 && asked.order != Op::Equal && !asked.asksMore && asked.places.empty();
    }
}

// A set, conditions and ways down from it, and the function.
RowLookups::TotalCode RowLookups::readTotal(int at)
{
    const std::vector<Instruction>& all = m_state.program().code;
    TotalCode code;
    int node = all[size_t(at)].a, filters = 0;
    code.reads.push_back(node);
    bool comesToTheSame = true;
    auto next = size_t(at) + 1;
    for (; next < all.size() && (all[next].op == Op::Filter || all[next].op == Op::Down); ++next) {
        if (all[next].op == Op::Down) {
            node = all[next].a;
            code.reads.push_back(node);
            continue;
        }
        const RowFilter& asked = filter(all[next].a, node);
        ++filters;
        comesToTheSame = comesToTheSame && asked.isRepeatable;
        code.reads.insert(code.reads.end(), asked.ofRow.begin(), asked.ofRow.end());
        code.ofBase.insert(code.ofBase.end(), asked.ofBase.begin(), asked.ofBase.end());
        if (next == size_t(at) + 1)
            code.filter = all[next].a;
    }
    if (next == all.size() || all[next].op != Op::Call || !isOfSets(all[next])) {
        const auto first = all.begin() + at + 1;
        const bool isInARow = std::all_of(
            first, first + filters, [](const Instruction& in) { return in.op == Op::Filter; }); // no way down between
        code.kind = comesToTheSame && filters > 1 && isInARow ? TotalCode::Kind::Found : TotalCode::Kind::None;
        code.length = 1 + filters;
        return code;
    }
    code.length = static_cast<int>(next) + 1 - at;
    code.isJoined = all[next].argc == 2;
    const RowFilter* first = filters == 1 && code.filter >= 0 ? &filter(code.filter, all[size_t(at)].a) : nullptr;
    if (first && isBesideAlone(*first) && code.length == 3 && all[next].a == int(Function::Count))
        code.kind = TotalCode::Kind::Counted;
    else if (comesToTheSame)
        code.kind = TotalCode::Kind::Shared;
    else if (first && isUpToAPlace(*first) && all[next].a == int(Function::Sum))
        code.kind = TotalCode::Kind::Running;
    return code;
}

const RowLookups::TotalCode& RowLookups::totalCode(int at)
{
    const auto known = m_totalCodes.find(at);
    return known != m_totalCodes.end() ? known->second : m_totalCodes.emplace(at, readTotal(at)).first->second;
}

RowLookups::Totals& RowLookups::totals(int at, int slot)
{
    forgetIfRowsChanged();
    const quint64 stamp = stampOf(totalCode(at).reads);
    Totals& known = m_totals[keyOf(at, slot)];
    if (std::exchange(known.stamp, stamp) != stamp) {
        known.byAsked.clear();
        known.running.clear();
        known.found.reset();
    }
    return known;
}

const std::vector<int>& RowLookups::named(int column, const QString& name)
{
    Names& names = m_names[column];
    const quint64 stamp = stampOf({column});
    if (names.stamp != stamp || names.rowChanges != m_state.rowChanges()) {
        names = {stamp, m_state.rowChanges(), {}};
        m_state.forEachRow(m_state.program().nodes[size_t(column)].context, kRootContext, 0,
            [&](int slot) { names.rows[choicenames::part(m_state.value(column, slot).toText())].push_back(slot); });
    }
    static const std::vector<int> kNone;
    const auto found = names.rows.constFind(choicenames::part(name));
    return found == names.rows.cend() ? kNone : *found;
}

RowLookups::Rows* RowLookups::rows(int node, int column, int above, int slot)
{
    forgetIfRowsChanged();
    m_isRead[size_t(node)] = 1;
    if (column >= 0)
        m_isRead[size_t(column)] = 1;
    const quint64 stamp = 1 + m_changes[size_t(node)] + (column >= 0 ? m_changes[size_t(column)] : 0);
    Rows& found = m_rows[keyOf(node, column)][keyOf(above, slot)];
    if (found.stamp != stamp) {
        found = {};
        found.stamp = stamp;
        return nullptr;
    }
    if (!found.isMade) {
        found.isMade = true;
        m_state.forEachRow(m_state.program().nodes[size_t(node)].context, above, slot, [&](int row) {
            if (m_state.isRelevant(node, row))
                found.all.push_back({-1, node, row});
        });
        found.m_column = column;
        found.m_state = &m_state;
    }
    return &found;
}

void RowLookups::Rows::makeColumn()
{
    for (size_t i = 0; i < all.size(); ++i) {
        const Scalar said = m_state->isRelevant(m_column, all[i].b) ? m_state->value(m_column, all[i].b) : Scalar();
        m_hasTruths = m_hasTruths || said.kind == ValueKind::Boolean;
        if (said.kind == ValueKind::Text)
            m_byText[said.text].push_back(static_cast<int>(i));
        else if (said.kind == ValueKind::Number && !std::isnan(said.number))
            m_byNumber[said.number].push_back(static_cast<int>(i));
    }
}

// As values are compared: two texts as texts, and with a number all as numbers.
std::optional<std::vector<int>> RowLookups::Rows::saying(const Scalar& key, const World& world)
{
    if (!std::exchange(m_isByWhatIsSaid, true))
        makeColumn();
    if (m_hasTruths || key.kind == ValueKind::Boolean)
        return std::nullopt;
    if (key.kind == ValueKind::Number && !std::exchange(m_textsAreRead, true)) {
        for (auto text = m_byText.cbegin(); text != m_byText.cend(); ++text) {
            const double number = xpath::textToNumber(text.key(), world);
            if (std::isnan(number))
                continue;
            std::vector<int>& places = m_textsByNumber[number];
            std::vector<int> both;
            std::merge(places.begin(), places.end(), text->begin(), text->end(), std::back_inserter(both));
            places = std::move(both);
        }
    }
    static const std::vector<int> kNone;
    const auto in = [](const auto& places, const auto& wanted) -> const std::vector<int>& {
        const auto found = places.constFind(wanted);
        return found == places.cend() ? kNone : *found;
    };
    const double number = m_byNumber.isEmpty() && key.kind == ValueKind::Text ? xpath::kNaN : key.toNumber(world);
    const std::vector<int>& numbers = std::isnan(number) ? kNone : in(m_byNumber, number);
    const std::vector<int>& texts = key.kind == ValueKind::Text ? in(m_byText, key.text)
        : std::isnan(number)                                    ? kNone
                                                                : in(m_textsByNumber, number);
    std::vector<int> out;
    out.reserve(numbers.size() + texts.size());
    std::merge(numbers.begin(), numbers.end(), texts.begin(), texts.end(), std::back_inserter(out));
    return out;
}

void RowLookups::Rows::makeNumbers(const World& world)
{
    if (!m_numbers.empty())
        return;
    for (const NodeRef& row : all)
        m_numbers.push_back(m_state->isRelevant(m_column, row.b)
                ? ScalarView(m_state->value(m_column, row.b)).toNumber(world)
                : xpath::kNaN);
}

std::vector<int> RowLookups::Rows::beside(Op order, double key, const World& world)
{
    makeNumbers(world);
    std::vector<int> out;
    const auto take = [&](const auto& fits) {
        for (size_t i = 0; i < m_numbers.size(); ++i) {
            if (fits(m_numbers[i], key))
                out.push_back(static_cast<int>(i));
        }
    };
    if (order == Op::Less)
        take(std::less<>());
    else if (order == Op::LessEqual)
        take(std::less_equal<>());
    else if (order == Op::Greater)
        take(std::greater<>());
    else
        take(std::greater_equal<>());
    return out;
}

double RowLookups::Rows::howManyBeside(Op order, double key, const World& world)
{
    if (m_inOrder.empty()) {
        makeNumbers(world);
        std::copy_if(m_numbers.begin(), m_numbers.end(), std::back_inserter(m_inOrder),
            [](double number) { return !std::isnan(number); });
        std::sort(m_inOrder.begin(), m_inOrder.end());
    }
    if (std::isnan(key))
        return 0;
    const auto same = std::equal_range(m_inOrder.begin(), m_inOrder.end(), key);
    const bool isWithSame = order == Op::LessEqual || order == Op::GreaterEqual;
    const auto isLess = order == Op::Less || order == Op::LessEqual;
    const auto upTo = isLess == isWithSame ? same.second : same.first;
    return static_cast<double>(isLess ? upTo - m_inOrder.begin() : m_inOrder.end() - upTo);
}

} // namespace uthan::form
