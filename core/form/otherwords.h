// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// What or_other adds to a question, in the languages we can say it in; in English for all others.
namespace uthan::form {

struct OtherWords {
    QString choice, question; // "Other", "Specify other."
    bool isTheirs = false; // in the language itself
};

[[nodiscard]] inline OtherWords otherWords(const QString& tag)
{
    struct Words {
        const char *tag, *choice, *question;
    };
    static constexpr Words kWords[]{
        {"en", "Other", "Specify other."},
        {"ar", "غير ذلك", "اذكر ما هو."},
        {"bn", "অন্যান্য", "অন্য কী, তা লিখুন।"},
        {"fr", "Autre", "Précisez."},
        {"ur", "دیگر", "دیگر کی وضاحت کریں۔"},
    };
    const QString primary = tag.section(QLatin1Char('-'), 0, 0);
    for (const Words& words : kWords) {
        if (primary == QLatin1String(words.tag))
            return {QString::fromUtf8(words.choice), QString::fromUtf8(words.question), true};
    }
    return {QString::fromUtf8(kWords[0].choice), QString::fromUtf8(kWords[0].question), tag.isEmpty()};
}

} // namespace uthan::form
