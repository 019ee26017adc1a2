// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "form/formsession.h"

#include <memory>
#include <QFile>
#include <QStringList>

// Small workbooks made in code, and the two demo surveys.
namespace testforms {

using Rows = QList<QStringList>; // the first is the headings

[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& parts);
[[nodiscard]] QByteArray xlsxOf(const QList<std::pair<QString, Rows>>& sheets);
// A workbook with a survey, and choices and settings if they are given.
[[nodiscard]] QByteArray form(const Rows& survey, const Rows& choices = {}, const Rows& settings = {});
[[nodiscard]] QByteArray demo(const QString& name); // "survey_access.xlsx"
[[nodiscard]] QByteArray kept(const QString& name); // of tests/data/sheets
[[nodiscard]] std::shared_ptr<const uthan::form::FormProgram> compiled(
    const QByteArray& xlsx); // fails the test if it is not one
[[nodiscard]] uthan::form::FormSession session(const QByteArray& xlsx, const QString& language = {});
[[nodiscard]] uthan::form::FormSession::Environment environment();

} // namespace testforms
