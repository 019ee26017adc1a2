// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"

#include <functional>
#include <QJsonObject>
#include <QStringList>

namespace uthan::form {

// What of a file of answers did not go in. Places are as in a path, from the root: "b8", "people[2]/age".
struct NotGiven {
    QStringList notAsked; // because of other answers; rows that the form does not have
    QStringList notTaken; // nobody answers these: the form fills them in, or they are read only
};

// Told of what happens on the way, as for a log; none is needed.
struct Giving {
    std::function<void(const Place& place)> answers = {}; // is about to
    std::function<void(const Place& row)> addedRow = {};
    bool takesPaths = false; // a text where a file is asked for is where it lies: the caller brings it in
};

// The value of a file as a widget would have given it: a part of a whole number is not cut off but kept and marked, as
// when it is typed, and "14:30" is a time.
[[nodiscard]] QCborValue asGiven(const FormSession& session, const Place& place, const QJsonValue& value);

// Gives a whole file of answers, by name as in answers(), in the order of the form, so that everything happens as it
// would for a person. Rows are filled from the first on. A name that has no place there, or a value that cannot be, is
// an Error and the filling is of no use.
[[nodiscard]] Result<NotGiven> giveAnswers(FormSession& session, const QJsonObject& answers, const Giving& giving = {});

// A finished filling (the shape of answers()) as a draft, which restore() takes up as it was given: what was worked out
// then is not worked out anew, and what is not in it is empty. `revisedId`: of the filling that it revises, if any.
[[nodiscard]] QCborMap finishedDraft(
    const FormProgram& program, const QCborMap& answers, const QString& instanceId, const QString& revisedId = {});

} // namespace uthan::form
