// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/xpath/exprast.h"

#include <vector>

namespace uthan::form {

[[nodiscard]] int choiceListNamed(const FormProgram::Private& program, QStringView name); // -1: there is none
[[nodiscard]] QString listOfPullData(const QString& file); // "towns.csv" and "towns" are the same

// The lists that an expression asks by columns and that are XML, in the form or beside it: an item there may hold
// what columns do not, such as two elements of one name.
class TreesAsked {
public:
    TreesAsked(const FormProgram::Private& program, const ast::Node& tree, int list); // list: of which item it is asked
    [[nodiscard]] const std::vector<int>& lists() const { return m_lists; }
    [[nodiscard]] bool looksAround() const { return m_looksAround; } // asks for what stands above something

private:
    void add(int list);
    void look(const ast::Node& tree);
    void look(const std::vector<ast::Owned>& trees);

    const FormProgram::Private& m_p;
    std::vector<int> m_lists;
    bool m_looksAround = false;
};

} // namespace uthan::form
