// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace uthan::form {

// Says what a form is made of in words that are the same for forms that ask the same.
class FormTeller {
public:
    FormTeller(const FormProgram::Private& program, const FormProgram::Private& other);

    [[nodiscard]] const FormProgram::Private& program() const { return m_p; }
    [[nodiscard]] QString path(int node) const { return node < 0 ? QString() : m_paths.at(node); }
    [[nodiscard]] bool isFrame(int node) const { return m_isFrame[size_t(node)]; }
    // In the block that every form has, and each format says in its own way; attributes too.
    [[nodiscard]] bool isOfItself(int node) const { return m_isOfItself[size_t(node)]; }
    // One that the other form has not and that nobody sees.
    [[nodiscard]] bool isHelper(int node) const;
    static bool isGroup(const Node& node) { return node.type == NodeType::Group || node.type == NodeType::Repeat; }

    // The code of an expression: what is constant is worked out, and what a helper holds stands in its place.
    // `items`: the list whose items it is asked of; -1: none.
    [[nodiscard]] QStringList code(int expression, int depth = 0, int items = -1) const;
    [[nodiscard]] QString expression(int id) const { return code(id).join(QLatin1Char(' ')); }
    [[nodiscard]] QString source(int id) const;

    // The words of a text as people see them in one language, with what they show in the middle.
    [[nodiscard]] QString words(int text, int language) const;
    [[nodiscard]] QStringView plainWords(int text, int language) const;

    [[nodiscard]] bool isItemsets(int id) const { return list(id) == QLatin1String("itemsets.csv"); }

    // The expression: of a setting, or of the element that an XForm has for it.
    [[nodiscard]] int instanceName() const;

    // What it begins with: a default that is worked out, and an action that writes as the filling or a row begins,
    // are one thing.
    [[nodiscard]] QString startOf(int node) const;
    [[nodiscard]] static bool isStart(const Action& action);
    [[nodiscard]] QString valueOf(const Action& action) const;
    // A number alone is written as its digits are.
    [[nodiscard]] static QString asText(const QStringList& code);
    // What it is to people: some types are said in a sheet by a type, in an XForm by an action or by what is
    // missing.
    [[nodiscard]] NodeType kindOf(int node) const;
    [[nodiscard]] QString bindType(const Node& node) const;

    struct Said {
        QString path, whole, shown; // of what is written; all of it; for people
    };
    // The actions that are no defaults, no types, and write nothing that the form records about itself.
    [[nodiscard]] std::vector<Said> actions() const;
    [[nodiscard]] QString shownValue(const Action& action) const;
    [[nodiscard]] QString shownStart(int node) const;

    // What no code was made of: its names, without the ways to them.
    [[nodiscard]] static QString asWritten(QString source);

    // Which rows of a repeat are the choices of a question.
    [[nodiscard]] QStringList rowsChosen(const Node& node) const;
    [[nodiscard]] QString shownRows(const Node& node) const;

    [[nodiscard]] QString list(int id) const; // where the choices come from, or what they are

private:
    struct Looking { // where code stands that looks into lists
        int items = -1; // the list whose items a condition is asked of
        int set = -1; // the list whose items were last taken
    };
    void add(const Instruction& in, QStringList& out, int depth, Looking& at) const;
    [[nodiscard]] QString column(int list, int name) const;
    [[nodiscard]] QString withColumns(const QString& source) const;

    void addCell(int node, QStringList& out, int depth) const;

    void call(const Instruction& in, QStringList& out) const;

    static QString literal(const QString& text) { return QLatin1Char('\'') + text; }
    [[nodiscard]] QString context(int id) const;
    const FormProgram::Private& m_p;
    QStringList m_paths;
    mutable QHash<int, QString> m_lists; // what was said of them
    mutable QHash<QPair<int, int>, QString> m_columns; // of a list and a name
    std::vector<bool> m_isFrame, m_isOwn, m_isOfItself;
};

} // namespace uthan::form
