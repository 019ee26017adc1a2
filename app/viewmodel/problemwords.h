// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QCoreApplication>
#include <QString>

namespace uthan::app {

// The sentence a person reads for an error: what happened, what is safe, what to do. Chosen from the code; what the
// facilitator needs (sheet, row, file) is `where` and `detail`, shown below it in small letters at the Desk.
class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
public:
    enum class About { Programme, Stick, Nearby, Survey, Picture, Backup, Export, Hub };
    [[nodiscard]] static QString sentence(const Error& error, About about);

private:
    [[nodiscard]] static QString damaged(About about);
    [[nodiscard]] static QString notUnderstood(About about);
};

} // namespace uthan::app
