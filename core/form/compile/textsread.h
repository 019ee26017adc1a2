// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/xpath/exprast.h"

#include <vector>

namespace uthan::form {

// The texts that an expression may read and that show answers: labels of choices (of which lists), texts by their id.
// Those that stand in what such a text shows are among them.
class TextsRead {
public:
    explicit TextsRead(const FormProgram::Private& program)
        : m_p(program)
    {
    }
    struct Found {
        std::vector<int> lists; // of the program
        std::vector<int> texts; // of its itext
    };
    // `list`: what the expression is a condition on the choices of; -1: of none.
    [[nodiscard]] Found find(int expression, int list = -1);

private:
    void look(int expression);
    void look(const ast::Node& tree);
    void look(const std::vector<ast::Owned>& trees);
    void lookAtCall(const ast::Node& call);
    void lookAtLabels();
    void addList(int list);
    void addText(int text);
    void readShown(int text); // what stands in it

    const FormProgram::Private& m_p;
    Found m_found;
    std::vector<int> m_seen; // expressions
    std::vector<int> m_asked; // lists whose choices are asked for something
    bool m_asksLabels = false;
};

} // namespace uthan::form
