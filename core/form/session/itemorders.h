// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/rowfilter.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace uthan::form {

class FormState;
struct Frame;

// Columns of lists as numbers, for conditions that ask for less or more: item[from <= ${score}] asked in each of many
// rows would else read and compare the texts of the whole list each time.
class ItemOrders {
public:
    explicit ItemOrders(const FormState& state)
        : m_state(state)
    {
    }
    // The choices that say such numbers; `isWhole`: the condition asks nothing else. Nothing if it asks for none, or if
    // a column is asked for the first time: it may be the only one.
    [[nodiscard]] std::optional<std::vector<int>> passing(int list, int expression, const Frame& frame, bool* isWhole);

private:
    struct Numbers {
        bool isAsked = false;
        std::vector<double> all; // by place in the list
    };
    [[nodiscard]] const std::vector<double>* numbers(int list, int column);

    const FormState& m_state;
    std::unordered_map<int, ItemFilter> m_filters; // by expression
    std::unordered_map<quint64, Numbers> m_numbers; // by list and column
};

} // namespace uthan::form
