// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"

namespace uthan::form {

// The choices of one question as they were offered when it was made: counted, looked at a few at a time, searched. May
// be used on another thread than the filling's, one at a time; opens files for itself there.
class ChoiceSearch {
public:
    struct Snapshot; // in session/choicesnapshot.h
    explicit ChoiceSearch(std::unique_ptr<Snapshot> snapshot);
    ~ChoiceSearch();

    [[nodiscard]] bool offersTheSame(const ChoiceSearch& other) const; // the same choices in the same words
    [[nodiscard]] int count() const;
    [[nodiscard]] QList<ChoiceView> at(int from, int count) const;
    // Those that hold every word of the text (see foldText), those that begin with it first; without a text the first.
    [[nodiscard]] QList<ChoiceView> find(const QString& text, int limit) const;

private:
    std::unique_ptr<Snapshot> d;
};

} // namespace uthan::form
