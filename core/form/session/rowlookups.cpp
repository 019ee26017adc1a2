// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/rowlookups.h"
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
}

RowLookups::Kept& RowLookups::kept(
    int expression, int node, int slot, const RowFilter& filter, std::vector<Scalar> asked)
{
    forgetIfRowsChanged();
    m_isRead[size_t(node)] = 1;
    quint64 stamp = 1 + m_changes[size_t(node)];
    for (const int each : filter.ofRow) {
        m_isRead[size_t(each)] = 1;
        stamp += m_changes[size_t(each)];
    }
    const auto isSame = [](const Scalar& a, const Scalar& b) { return a.same(b) && a.text == b.text; };
    Kept& kept = m_kept[keyOf(expression, slot)];
    if (kept.stamp != stamp || !std::equal(asked.begin(), asked.end(), kept.asked.begin(), kept.asked.end(), isSame))
        kept = {stamp, std::move(asked), nullptr};
    return kept;
}

RowLookups::Rows* RowLookups::rows(int node, int column, int above, int slot)
{
    forgetIfRowsChanged();
    m_isRead[size_t(node)] = 1;
    if (column >= 0)
        m_isRead[size_t(column)] = 1;
    // Each only grows, so the sum is another if one is.
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

std::vector<int> RowLookups::Rows::beside(Op order, double key, const World& world)
{
    if (m_numbers.empty()) {
        for (const NodeRef& row : all)
            m_numbers.push_back(m_state->isRelevant(m_column, row.b)
                    ? ScalarView(m_state->value(m_column, row.b)).toNumber(world)
                    : xpath::kNaN);
    }
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

} // namespace uthan::form
