// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace uthan::form {

// Where an expression stands: the nearest element around it and how many steps up lead there.
struct PathContext {
    int around = -1; // -1: nowhere; then every reference is absolute
    int steps = 1;
};

// The paths of the elements of a form in its instance, and `${name}` written out as the path that leads there: from the
// root, or relative where the expression and what it names share a repeat, so that it means the same row.
class XFormPaths {
public:
    struct Options {
        bool fromCurrent = false; // inside a predicate: relative paths begin at current()
        int rowsOf = -1; // repeat whose rows are chosen from: what is in it is named through all its rows
    };

    explicit XFormPaths(const FormDefinition& form);
    [[nodiscard]] const QString& path(int element) const { return m_paths[size_t(element)]; }
    [[nodiscard]] int parent(int element) const; // the nearest one around it that is in the instance
    [[nodiscard]] PathContext contextOf(int element) const { return {parent(element), 1}; }
    [[nodiscard]] int repeatAround(int element) const; // -1: none
    [[nodiscard]] int named(const QString& name) const; // -1: none, or more than one

    // Spaces stand around each path, as tools of the field write them. What names nothing stays as it is.
    [[nodiscard]] QString expanded(const QString& source, PathContext context, Options options) const;
    [[nodiscard]] QString expanded(const QString& source, PathContext context) const
    {
        return expanded(source, context, Options());
    }

private:
    [[nodiscard]] bool isInPredicate(const QString& source, qsizetype at) const;
    [[nodiscard]] QString relative(int target, PathContext context, const Options& options) const;
    [[nodiscard]] QString pathFrom(int ancestor, int target) const;
    [[nodiscard]] bool isInside(int element, int ancestor) const;

    const FormDefinition& m_form;
    std::vector<QString> m_paths;
    QHash<QString, int> m_byName; // -1: more than one
};

// Where a row that the form begins with has one row inside that is as its template, the author means one to be there:
// so converters write a repeat of a sheet. New rows begin like it. The repeats inside, as elements.
[[nodiscard]] QSet<int> repeatsOfNewRows(const FormDefinition& form);

inline constexpr char kLastSavedInstance[] = "__last-saved";

} // namespace uthan::form
