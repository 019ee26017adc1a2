// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n.h"

#include "base/language.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPointer>

namespace uthan::app {

namespace {
    struct Choice {
        const char* code;
        const char* greeting; // what a neighbour says at the door
        const char* go; // "go on in this language", on the button before anything else is readable
        bool complete; // the app's own words are translated
    };
    constexpr std::array kChoices{
        Choice{"bn", "স্বাগতম", "বাংলায় চলুন", true},
        Choice{"en", "Welcome", "Go on in English", true},
        Choice{"ar", "أهلًا وسهلًا", "المتابعة بالعربية", true},
        Choice{"ur", "خوش آمدید", "اردو میں چلیں", true},
        Choice{"pa", "ਜੀ ਆਇਆਂ ਨੂੰ", "Go on in English", false},
        Choice{"fr", "Bienvenue", "Continuer en français", true},
        Choice{"tl", "Maligayang pagdating", "Go on in English", false},
        Choice{"ti", "", "Go on in English", false},
    };

    const Choice* find(const QString& tag)
    {
        const auto it = std::find_if(
            kChoices.begin(), kChoices.end(), [&tag](const Choice& c) { return tag == QLatin1String(c.code); });
        return it == kChoices.end() ? nullptr : it;
    }

    // Territory only decides digits and date order.
    QLocale localeFor(const QString& tag)
    {
        if (tag == QLatin1String("bn"))
            return QLocale(QLocale::Bengali, QLocale::Bangladesh);
        if (tag == QLatin1String("ar"))
            return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates); // 0-9, as the surveys' own texts have it
        if (tag == QLatin1String("ur"))
            return QLocale(QLocale::Urdu, QLocale::Pakistan);
        if (tag == QLatin1String("fr"))
            return QLocale(QLocale::French, QLocale::Canada);
        return QLocale(QLocale::English, QLocale::Canada);
    }

    QPointer<I18n>& theOne()
    {
        static QPointer<I18n> one;
        return one;
    }
}

int LanguageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kChoices.size());
}

QVariant LanguageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Choice& c = kChoices[static_cast<size_t>(index.row())];
    const QString code = QString::fromLatin1(c.code);
    switch (role) {
    case CodeRole:
        return code;
    case Qt::DisplayRole:
    case AutonymRole:
        return language::autonym(code);
    case GreetingRole:
        return QString::fromUtf8(c.greeting);
    case GoRole:
        return QString::fromUtf8(c.go);
    case RightToLeftRole:
        return language::isRightToLeft(code);
    case CompleteRole:
        return c.complete;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageModel::roleNames() const
{
    return {{CodeRole, "code"}, {AutonymRole, "autonym"}, {GreetingRole, "greeting"}, {GoRole, "go"},
        {RightToLeftRole, "rightToLeft"}, {CompleteRole, "complete"}};
}

I18n::I18n(QObject* parent)
    : QObject(parent)
    , m_locale(localeFor(QStringLiteral("en")))
{
    if (!theOne())
        theOne() = this;
}

I18n::~I18n() = default;

I18n* I18n::create(QQmlEngine* engine, QJSEngine*)
{
    if (!theOne())
        return new I18n(engine);
    QJSEngine::setObjectOwnership(theOne(), QJSEngine::CppOwnership);
    return theOne();
}

I18n* I18n::instance()
{
    return theOne();
}

QStringList I18n::supported()
{
    QStringList tags;
    for (const Choice& c : kChoices)
        tags << QString::fromLatin1(c.code);
    return tags;
}

QString I18n::ofTheSystem()
{
    for (const QString& tag : QLocale::system().uiLanguages()) {
        if (const Choice* c = find(language::primary(tag)); c && c->complete)
            return QString::fromLatin1(c->code);
    }
    return QStringLiteral("en");
}

void I18n::setLanguage(const QString& tag)
{
    const QString known = find(tag)    ? tag
        : find(language::primary(tag)) ? language::primary(tag)
                                       : QStringLiteral("en");
    if (known == m_language)
        return;
    m_language = known;
    m_locale = localeFor(textLanguage());
    QLocale::setDefault(m_locale); // %Ln and %L1 follow it
    QCoreApplication::removeTranslator(&m_translator);
    // English too has a file: it holds the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/uthan_%1.qm").arg(textLanguage())))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT languageChanged();
}

QString I18n::textLanguage() const
{
    const Choice* c = find(m_language);
    return c && c->complete ? m_language : QStringLiteral("en");
}

bool I18n::rightToLeft() const
{
    return language::isRightToLeft(textLanguage());
}

QString I18n::also(const QString& tag, const QString& context, const QString& source) const
{
    const Choice* c = find(language::primary(tag));
    if (!c || !c->complete || textLanguage() == QLatin1String(c->code))
        return {};
    std::shared_ptr<QTranslator>& other = m_others[QString::fromLatin1(c->code)];
    if (!other) {
        other = std::make_shared<QTranslator>();
        (void)other->load(QStringLiteral(":/i18n/uthan_%1.qm").arg(QLatin1String(c->code)));
    }
    const QString said = other->translate(context.toUtf8().constData(), source.toUtf8().constData());
    const bool isSource = QLatin1String(c->code) == QLatin1String("en"); // its file has the plural forms only
    return said.isEmpty() && isSource ? source : said;
}

QString I18n::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString I18n::percent(double share, int decimals) const
{
    //: A share of a hundred: %1 is the number
    return tr("%1 %").arg(number(share * 100.0, decimals));
}

QString I18n::digits(const QString& text) const
{
    const char32_t zero = m_locale.zeroDigit().front().unicode();
    QString out = text;
    for (QChar& c : out) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
    }
    return out;
}

QString I18n::date(const QDateTime& when) const
{
    return digits(m_locale.toString(when.date(), QStringLiteral("d MMMM yyyy")));
}

QString I18n::day(const QString& isoDate) const
{
    return date(QDate::fromString(isoDate, Qt::ISODate).startOfDay());
}

QString I18n::time(const QDateTime& when) const
{
    return digits(m_locale.toString(when.time(), QLocale::ShortFormat));
}

QString I18n::duration(double milliseconds) const
{
    const qint64 seconds = static_cast<qint64>(milliseconds / 1000.0);
    return digits(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

bool I18n::isRightToLeft(const QString& tag) const
{
    return language::isRightToLeft(tag);
}

QString I18n::autonym(const QString& tag) const
{
    return language::autonym(tag);
}

} // namespace uthan::app
