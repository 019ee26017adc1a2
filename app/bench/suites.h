// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "measure.h"

#include <QStringList>

// The figures of docs/benchmarks.md, for `uthanctl bench`. Each run is a process of its own.
namespace uthan::bench {

[[nodiscard]] QStringList suites();
// `forms`: folder with big.xml, big.xlsx, repeat.xml and share.xml; without it the small forms only.
[[nodiscard]] Result<void> run(const QString& suite, const QString& forms, QJsonArray& figures);

[[nodiscard]] Result<void> benchBigForms(const QString& forms, QJsonArray& figures); // bigforms.cpp
[[nodiscard]] Result<void> benchLists(QJsonArray& figures); // lists.cpp
[[nodiscard]] Result<void> benchFloor(const QString& forms, QJsonArray& figures); // floor.cpp; nothing without g++
[[nodiscard]] double residentMb(); // of this process now

} // namespace uthan::bench
