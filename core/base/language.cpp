// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <algorithm>
#include <array>
#include <QLocale>
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
    constexpr std::array kRightToLeftScripts{"Arab", "Hebr", "Aran", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"};

    struct Parts {
        QString language, script, region; // as BCP 47 writes them; empty: not said
        bool operator==(const Parts&) const = default;
    };

    // Older and wider names of the same language.
    QString today(const QString& language)
    {
        static const QHash<QString, QString> names{{QStringLiteral("iw"), QStringLiteral("he")},
            {QStringLiteral("in"), QStringLiteral("id")}, {QStringLiteral("ji"), QStringLiteral("yi")},
            {QStringLiteral("fil"), QStringLiteral("tl")}, {QStringLiteral("no"), QStringLiteral("nb")},
            {QStringLiteral("mo"), QStringLiteral("ro")}, {QStringLiteral("ben"), QStringLiteral("bn")}};
        return names.value(language, language);
    }

    Parts partsOf(const QString& tag)
    {
        static const QRegularExpression between(QStringLiteral("[-_]"));
        static const QRegularExpression more(QStringLiteral("[.@].*$")); // pt_BR.UTF-8
        const QStringList all = QString(tag).remove(more).trimmed().split(between);
        Parts out{today(all.first().toLower()), {}, {}};
        for (const QString& part : all.mid(1)) {
            if (part.size() == 1)
                break; // what follows is for machines, or private
            if (part.size() == 4 && part.at(0).isLetter() && out.script.isEmpty() && out.region.isEmpty())
                out.script = part.at(0).toUpper() + part.mid(1).toLower();
            else if ((part.size() == 2 || (part.size() == 3 && part.at(0).isDigit())) && out.region.isEmpty())
                out.region = part.toUpper();
        }
        return out;
    }

    // The script a language is written in, there or at all; empty: in more than one, or nobody here knows.
    QString scriptOf(const Parts& of)
    {
        static const QStringList inSeveral{QStringLiteral("zh"), QStringLiteral("sr")};
        if (!of.script.isEmpty() || (of.region.isEmpty() && inSeveral.contains(of.language)))
            return of.script;
        const QLocale locale(of.region.isEmpty() ? of.language : of.language + u'_' + of.region);
        return locale.language() == QLocale::C ? QString() : QLocale::scriptToCode(locale.script());
    }
}

QString primary(const QString& tag)
{
    return QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0).toLower();
}

namespace {
    int matchOf(const Parts& one, const Parts& other)
    {
        const QString script = scriptOf(one), read = scriptOf(other);
        const bool differs = !script.isEmpty() && !read.isEmpty() && script != read;
        if (one.language.isEmpty() || one.language != other.language || differs)
            return 0;
        if (one == other)
            return 6;
        if (one.region == other.region && !one.region.isEmpty())
            return 5;
        if (one.region.isEmpty()) // where a language has more than one script, the one that most read
            return !script.isEmpty() && script != QLocale::scriptToCode(QLocale(one.language).script()) ? 3 : 4;
        const bool isUsual = other.region.isEmpty()
            && QLocale(one.language + u'_' + one.region).territory() == QLocale(one.language).territory();
        return isUsual ? 3 : 2;
    }
}

int match(const QString& has, const QString& wanted)
{
    // Asked for every text on a screen, of the same two languages nearly always.
    thread_local QString lastHas, lastWanted;
    thread_local int last = 0;
    if (has != lastHas || wanted != lastWanted)
        last = matchOf(partsOf(lastHas = has), partsOf(lastWanted = wanted));
    return last;
}

bool isRightToLeft(const QString& tag)
{
    const QString script = partsOf(tag).script;
    if (!script.isEmpty())
        return std::any_of(kRightToLeftScripts.begin(), kRightToLeftScripts.end(),
            [&script](const char* s) { return script == QLatin1String(s); });
    const QString p = primary(tag);
    return std::any_of(kRightToLeft.begin(), kRightToLeft.end(), [&p](const char* t) { return p == QLatin1String(t); });
}

QString autonym(const QString& tag)
{
    for (const Known& k : kKnown) {
        if (tag.compare(QLatin1String(k.tag), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(k.autonym);
    }
    return tag;
}

QString tagFromFormName(const QString& name)
{
    static const QRegularExpression inParentheses(
        QStringLiteral("\\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\)\\s*$"));
    if (const auto m = inParentheses.match(name); m.hasMatch())
        return m.captured(1).replace(QLatin1Char('_'), QLatin1Char('-'));
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
    QStringList rest = text.byTag.keys();
    rest.sort();
    const auto bestFor = [&](const QString& tag) {
        Chosen best;
        for (int most = 0; const QString& has : std::as_const(rest)) {
            const int fits = found(has).isEmpty() ? 0 : match(has, tag);
            if (fits > most)
                best = {found(has), has, false};
            most = std::max(most, fits);
        }
        return best;
    };
    if (const Chosen best = bestFor(wanted); !best.text.isEmpty())
        return best;
    for (const QString& tag : fallbacks + QStringList{QStringLiteral("en")}) {
        if (const Chosen best = bestFor(tag); !best.text.isEmpty())
            return {best.text, best.tag, true};
    }
    for (const QString& tag : std::as_const(rest)) {
        if (const QString t = found(tag); !t.isEmpty())
            return {t, tag, true};
    }
    return {};
}

} // namespace uthan::language
