// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <vector>

namespace uthan::form {

// The choices of a question as they are now, in their order. A choice is an index of the program's, the row of a file,
// or the slot of a repeat's row, as its list says. All of a long list takes no room.
struct Offered {
    int list = -1;
    bool isAll = false; // `count` from `first` on; else those in `choices`
    int first = 0, count = 0;
    std::vector<int> choices;
    [[nodiscard]] int size() const { return isAll ? count : static_cast<int>(choices.size()); }
    [[nodiscard]] int at(int i) const { return isAll ? first + i : choices[static_cast<size_t>(i)]; }
    [[nodiscard]] bool has(int choice) const
    {
        return isAll ? choice >= first && choice < first + count
                     : std::find(choices.begin(), choices.end(), choice) != choices.end();
    }
};

} // namespace uthan::form
