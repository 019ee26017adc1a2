// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"

#include <QCborMap>
#include <QHash>

namespace uthan::form {

// What a question's answer is called. In the answers of a submission: by its name, or by its path where several
// questions or repeats of the form have one name. In tables and results: by its name, or by its groups and its name
// ("home-water"), as in the field's own tables; with more dashes ("home--water") where something else is called so.
class AnswerNames {
public:
    explicit AnswerNames(const FormProgram& form); // must outlive this

    [[nodiscard]] bool hasSeveral() const { return !m_several.isEmpty(); } // some name stands for several
    [[nodiscard]] QString inAnswers(int node) const;
    [[nodiscard]] QString inTables(int node) const;
    // The answers as tables call them, in rows as well. `given`: of the version of the form they were given in, where a
    // name may have stood for one that has the same path now. Else what is under a name that stands for several is the
    // first one's.
    [[nodiscard]] QCborMap forTables(const QCborMap& answers, const AnswerNames* given = nullptr) const;

private:
    struct Given {
        const AnswerNames* names = nullptr;
        int context = 0;
    };
    [[nodiscard]] QCborMap rowForTables(const QCborMap& answers, int context, Given given) const;
    [[nodiscard]] int nodeNow(const QString& key, int context, Given given) const;
    [[nodiscard]] int nodeOf(const QString& key, int context) const;
    [[nodiscard]] QString groupsAndName(int node, const QString& between) const;

    const FormProgram& m_form;
    QHash<int, int> m_several; // string of a name → of how many
    QHash<QString, int> m_byPath; // of those, only
    QHash<std::pair<int, QString>, int> m_byName; // by the context it is asked in; where some name stands for several
    QHash<int, QString> m_inTables; // of those, where groups and name come to the name of something else
};

} // namespace uthan::form
