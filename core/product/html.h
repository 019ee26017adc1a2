// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"

#include <QString>

// What our HTML pages share: escaped text that says its language and direction, and one plain, printable look.
namespace uthan::product::html {

[[nodiscard]] QString escaped(const QString& text);
// <element lang="bn" dir="ltr">…</element>; `attributes` are written as they are.
[[nodiscard]] QString element(
    const QString& element, const QString& text, const QString& tag, const QString& attributes = {});
[[nodiscard]] QString element(const QString& element, const language::Chosen& text, const QString& attributes = {});
// A text of a form: what its author wrote as **emphasis** is, and nothing else of it is markup.
[[nodiscard]] QString ofForm(const QString& element, const language::Chosen& text, const QString& attributes = {});
// A whole page that works offline: `body` is HTML.
[[nodiscard]] QString page(const QString& title, const QString& tag, const QString& body);

} // namespace uthan::product::html
