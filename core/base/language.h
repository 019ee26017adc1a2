// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

// BCP 47 tags as far as we need them: language, optional script ("pa-Arab"). Direction always follows the language of
// the text itself, never its first letter and never the app's language.
namespace uthan::language {

[[nodiscard]] QString primary(const QString& tag); // "pa-Arab", "pa_PK" → "pa"
// How well a text in the language `has` serves who asks for `wanted`; 0: another language, or letters they do not read.
// The same tag fits best (in any case, with - or _), then the same region, then none said, then another: "pt" finds
// "pt-BR", "zh-TW" finds "zh-Hant" and not "zh-Hans", "pa" does not find "pa-Arab".
[[nodiscard]] int match(const QString& has, const QString& wanted);
[[nodiscard]] bool isRightToLeft(const QString& tag); // ar, ur, fa, ps, he, …; any "-Arab"
[[nodiscard]] QString autonym(const QString& tag); // "বাংলা"; the tag itself if we do not know it
// The code in an XLSForm language name: "বাংলা (bn)" → "bn"; a bare known tag or English name → its tag; else empty.
[[nodiscard]] QString tagFromFormName(const QString& name);

// A text in several languages. Never blank while any translation exists.
struct Text {
    QHash<QString, QString> byTag;
    [[nodiscard]] bool isEmpty() const { return byTag.isEmpty(); }
    bool operator==(const Text&) const = default;
};
struct Chosen {
    QString text;
    QString tag; // the language it really is in
    bool isFallback = false; // not the one asked for: say so on screen
};
// The text in what matches `wanted` best, else the first of `fallbacks`, else English, else any (by tag order, so that
// it is stable).
[[nodiscard]] Chosen choose(const Text& text, const QString& wanted, const QStringList& fallbacks = {});

} // namespace uthan::language
