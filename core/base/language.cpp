// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace uthan::language {

namespace {
    struct Known {
        const char* tag;
        const char* english;
        const char* autonym;
    };
    // Names as their speakers write them; the list is what the demo and the field have asked for so far.
    constexpr std::array kKnown{
        Known{"en", "English", "English"},
        Known{"bn", "Bangla", "বাংলা"},
        Known{"ar", "Arabic", "العربية"},
        Known{"fr", "French", "Français"},
        Known{"ur", "Urdu", "اردو"},
        Known{"pa", "Punjabi", "ਪੰਜਾਬੀ"},
        Known{"tl", "Tagalog", "Tagalog"},
        Known{"ti", "Tigrinya", "ትግርኛ"},
        Known{"am", "Amharic", "አማርኛ"},
        Known{"es", "Spanish", "Español"},
        Known{"pt", "Portuguese", "Português"},
        Known{"sw", "Swahili", "Kiswahili"},
        Known{"so", "Somali", "Soomaali"},
        Known{"fa", "Persian", "فارسی"},
        Known{"ps", "Pashto", "پښتو"},
        Known{"hi", "Hindi", "हिन्दी"},
        Known{"ne", "Nepali", "नेपाली"},
        Known{"zh", "Chinese", "中文"},
        Known{"he", "Hebrew", "עברית"},
        Known{"bn-Latn", "Bengali", "Bangla"},
    };
    constexpr std::array kRightToLeft{"ar", "ur", "fa", "ps", "he", "yi", "sd", "ug", "dv", "ckb", "syr", "ks"};
}

QString primary(const QString& tag)
{
    return tag.section(QLatin1Char('-'), 0, 0).toLower();
}

bool isRightToLeft(const QString& tag)
{
    if (tag.contains(QLatin1String("-Arab"), Qt::CaseInsensitive)
        || tag.contains(QLatin1String("-Hebr"), Qt::CaseInsensitive))
        return true;
    if (tag.contains(QLatin1String("-Latn"), Qt::CaseInsensitive))
        return false;
    const QString p = primary(tag);
    return std::any_of(kRightToLeft.begin(), kRightToLeft.end(), [&p](const char* t) { return p == QLatin1String(t); });
}

QString autonym(const QString& tag)
{
    for (const Known& k : kKnown) {
        if (tag == QLatin1String(k.tag))
            return QString::fromUtf8(k.autonym);
    }
    return tag;
}

QString tagFromFormName(const QString& name)
{
    static const QRegularExpression inParentheses(QStringLiteral("\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\)\\s*$"));
    if (const auto m = inParentheses.match(name); m.hasMatch())
        return m.captured(1);
    const QString trimmed = name.trimmed();
    for (const Known& k : kKnown) {
        if (trimmed.compare(QLatin1String(k.tag), Qt::CaseInsensitive) == 0
            || trimmed.compare(QLatin1String(k.english), Qt::CaseInsensitive) == 0
            || trimmed == QString::fromUtf8(k.autonym))
            return primary(QString::fromLatin1(k.tag));
    }
    return {};
}

Chosen choose(const Text& text, const QString& wanted, const QStringList& fallbacks)
{
    const auto found = [&text](const QString& tag) {
        const auto it = text.byTag.constFind(tag);
        return it != text.byTag.cend() && !it->isEmpty() ? it.value() : QString();
    };
    if (const QString t = found(wanted); !t.isEmpty())
        return {t, wanted, false};
    if (const QString t = found(primary(wanted)); !t.isEmpty())
        return {t, primary(wanted), false};
    QStringList order = fallbacks;
    order << QStringLiteral("en");
    QStringList rest = text.byTag.keys();
    rest.sort();
    for (const QString& tag : order + rest) {
        if (const QString t = found(tag); !t.isEmpty())
            return {t, tag, true};
    }
    return {};
}

} // namespace uthan::language
