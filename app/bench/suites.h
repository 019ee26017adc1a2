// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "measure.h"

#include <QStringList>

// The figures of docs/benchmarks.md, for `uthanctl bench`. Each run is a process of its own.
namespace uthan::bench {

[[nodiscard]] QStringList suites();
// `forms`: folder with big.xml, big.xlsx, repeat.xml and share.xml; without it the small forms only.
struct Size { // how much there is in the large ones
    qint64 operations = 100'000;
    int photos = 20;
};
[[nodiscard]] Result<void> run(const QString& suite, const QString& forms, const Size& size, QJsonArray& figures);

[[nodiscard]] Result<void> benchBigForms(const QString& forms, QJsonArray& figures); // bigforms.cpp
[[nodiscard]] Result<void> benchAnswers(const QString& forms, QJsonArray& figures); // answers.cpp
[[nodiscard]] Result<void> benchStoring(qint64 operations, QJsonArray& figures); // storing.cpp
[[nodiscard]] Result<void> benchSharing(qint64 operations, int photos, QJsonArray& figures); // sharing.cpp
[[nodiscard]] Result<void> benchLists(QJsonArray& figures); // lists.cpp
[[nodiscard]] Result<void> benchOwnLists(QJsonArray& figures); // ownlists.cpp
[[nodiscard]] Result<void> benchFloor(const QString& forms, QJsonArray& figures); // floor.cpp; nothing without g++
[[nodiscard]] double residentMb(); // of this process now
[[nodiscard]] double peakMb(); // the most it was

} // namespace uthan::bench
