// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textlanguage.h"

#include <algorithm>
#include <array>
#include <QChar>
#include <QLocale>

namespace uthan::language {

namespace {
    struct Letters {
        QChar::Script script;
        QLocale::Script ofLocale;
        const char* often; // the language most of our people write with them
    };
    constexpr std::array kLetters{
        Letters{QChar::Script_Latin, QLocale::LatinScript, "en"},
        Letters{QChar::Script_Arabic, QLocale::ArabicScript, "ar"},
        Letters{QChar::Script_Bengali, QLocale::BengaliScript, "bn"},
        Letters{QChar::Script_Devanagari, QLocale::DevanagariScript, "hi"},
        Letters{QChar::Script_Gurmukhi, QLocale::GurmukhiScript, "pa"},
        Letters{QChar::Script_Ethiopic, QLocale::EthiopicScript, "am"},
        Letters{QChar::Script_Han, QLocale::SimplifiedHanScript, "zh"},
        Letters{QChar::Script_Hebrew, QLocale::HebrewScript, "he"},
        Letters{QChar::Script_Cyrillic, QLocale::CyrillicScript, "ru"},
        Letters{QChar::Script_Greek, QLocale::GreekScript, "el"},
        Letters{QChar::Script_Tamil, QLocale::TamilScript, "ta"},
        Letters{QChar::Script_Telugu, QLocale::TeluguScript, "te"},
        Letters{QChar::Script_Gujarati, QLocale::GujaratiScript, "gu"},
        Letters{QChar::Script_Sinhala, QLocale::SinhalaScript, "si"},
        Letters{QChar::Script_Myanmar, QLocale::MyanmarScript, "my"},
        Letters{QChar::Script_Khmer, QLocale::KhmerScript, "km"},
        Letters{QChar::Script_Thai, QLocale::ThaiScript, "th"},
    };
    constexpr qsizetype kLookedAt = 60; // letters: enough to know a text by

    // The letters that most of a text is written with; null: none that we know.
    const Letters* lettersOf(const QString& text)
    {
        std::array<int, kLetters.size()> seen{};
        const QList<uint> points = QStringView(text).left(kLookedAt).toUcs4();
        for (const uint point : points) {
            for (size_t i = 0; i < kLetters.size(); ++i)
                seen[i] += QChar::isLetter(point) && QChar::script(point) == kLetters[i].script;
        }
        const auto most = std::max_element(seen.begin(), seen.end());
        return *most == 0 ? nullptr : &kLetters[size_t(most - seen.begin())];
    }
}

QString ofText(const QString& text, const QStringList& likely)
{
    const Letters* letters = lettersOf(text);
    for (const QString& tag : likely) {
        if (!tag.isEmpty() && (!letters || QLocale(tag).script() == letters->ofLocale))
            return tag;
    }
    return letters ? QString::fromLatin1(letters->often) : QString();
}

} // namespace uthan::language
