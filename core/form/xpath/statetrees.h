// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/evaluator.h"
#include "form/xpath/exprast.h"
#include "form/xpath/listmodel.h"
#include "form/xpath/statemodel.h"
#include "form/xpath/xmldocument.h"

#include <map>
#include <memory>
#include <QHash>
#include <tuple>
#include <unordered_map>

namespace uthan::form::xpath {

// What the general evaluator needs of a filling, kept from one expression to the next: the trees of expressions that
// could not be compiled, the filling and its lists as models.
class StateTrees {
public:
    explicit StateTrees(const FormState& state);
    ~StateTrees();
    StateTrees(const StateTrees&) = delete;
    StateTrees& operator=(const StateTrees&) = delete;

    // The value of an expression (a string of the program) where the frame stands. Groups are a set only to who asks
    // for one; else they are worth the text inside.
    [[nodiscard]] Value evaluate(int source, const Frame& frame, bool asSet = true);

    [[nodiscard]] const StateModel& filling() const { return m_filling; }
    [[nodiscard]] const NodeModel* instance(const QString& id); // null: there is none
    [[nodiscard]] const ListModel& list(int index);
    [[nodiscard]] const XmlDocument* lastSaved(); // <none/> if nothing was
    [[nodiscard]] const FormState& state() const { return m_state; }
    struct Stopped { // an expression that gave nothing, as it could not be worked out to its end
        int node = -1, slot = 0; // where it stands
        QString why;
    };
    [[nodiscard]] std::vector<Stopped> stopped() const; // by place

private:
    [[nodiscard]] const ast::Node* tree(int source);
    [[nodiscard]] const XmlDocument* document(const QString& id, const QByteArray& xml);
    [[nodiscard]] const XmlDocument* treeOf(int list);
    [[nodiscard]] TreeNode itemOf(int list, int row);
    [[nodiscard]] ListModel::Source fileSource(int list) const;
    [[nodiscard]] ListModel::Source rowsSource(int list) const;
    [[nodiscard]] ListModel::Source ownSource(int list) const;
    [[nodiscard]] bool isGroup(const TreeNode& node) const;
    [[nodiscard]] std::optional<NodeRef> refOf(const TreeNode& node) const;

    const FormState& m_state;
    StateModel m_filling;
    std::unordered_map<int, ast::Owned> m_expressions; // by string
    std::unordered_map<int, std::unique_ptr<ListModel>> m_lists;
    QHash<QString, std::shared_ptr<const XmlDocument>> m_documents;
    std::map<std::tuple<int, int, int>, QString> m_stopped; // node, slot, string of the expression → why
    std::unordered_map<int, std::vector<NodeId>> m_items; // of lists that are trees
};

} // namespace uthan::form::xpath
