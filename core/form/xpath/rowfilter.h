// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"

namespace uthan::form {

// What a condition in brackets asks of the rows of a repeat, as far as those that fulfil it can be found without
// looking at each: the place they have, or what one of their questions says. Where it asks more, what is found is
// looked at.
struct RowFilter {
    struct Part { // of its code, that comes to the same whatever row is looked at
        int first = 0, count = 0;
        [[nodiscard]] bool isThere() const { return count > 0; }
    };
    struct Place { // position() < part; it may be that it is another
        Op op = Op::Equal;
        Part part;
    };
    Part whole; // all of it is such a part: the number of a place, or it holds for all rows or none
    std::vector<Place> places;
    int column = -1; // node that stands once in each row…
    Op order = Op::Equal; // …and is to equal, be less than …
    Part key; // …this
    bool asksMore = false;
    // What is asked of every row comes to the same each time until what these nodes say changes; nothing else is read.
    bool isRepeatable = false;
    std::vector<int> ofRow, ofBase; // nodes: of the row looked at, of the one that asks
    [[nodiscard]] bool narrows() const { return whole.isThere() || !places.empty() || column >= 0; }
    [[nodiscard]] bool asksForPlacesAlone() const { return column < 0 && !asksMore; }
    [[nodiscard]] bool helps() const { return narrows() || isRepeatable; }
};

// Of a condition on the rows of `node`.
[[nodiscard]] RowFilter rowFilterOf(const FormProgram::Private& program, int expression, int node);

// What a condition asks of the choices of a list, as far as it asks for numbers that are less or more than others.
struct ItemFilter {
    struct Order {
        int column = -1; // string; what it says is to be…
        Op op = Op::Less; // …less than …
        RowFilter::Part key; // …this
    };
    std::vector<Order> orders; // none if it asks for places, which change when choices are left out
    bool asksMore = false;
};

[[nodiscard]] ItemFilter itemFilterOf(const FormProgram::Private& program, int expression);

} // namespace uthan::form
