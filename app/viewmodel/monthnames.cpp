// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthnames.h"

#include "base/language.h"

#include <QCalendar>
#include <QHash>
#include <QLocale>

namespace uthan::app {

namespace {
    using calendar::System;

    // Of the calendars the system's locales do not know, or know by wrong names. In the order of calendar::Day::month.
    QString written(System system, const QString& language)
    {
        static const QHash<QString, QString> ethiopian{
            {QStringLiteral("en"),
                QStringLiteral(
                    "Meskerem|Tikimt|Hidar|Tahsas|Tir|Yekatit|Megabit|Miyazya|Ginbot|Sene|Hamle|Nehase|Pagumen")},
            {QStringLiteral("am"), QStringLiteral("መስከረም|ጥቅምት|ኅዳር|ታኅሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ነሐሴ|ጳጉሜን")},
            {QStringLiteral("ti"), QStringLiteral("መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ|ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|ጳጉሜን")},
            {QStringLiteral("ar"),
                QStringLiteral("مسكرم|تكمت|هدار|تهساس|تر|يكتت|مجابيت|ميازيا|جنبت|سين|هامل|نهاس|باجمن")},
            {QStringLiteral("fr"),
                QStringLiteral(
                    "Mäskäräm|Teqemt|Hedar|Tahesas|Ter|Yäkatit|Mägabit|Miyazya|Guenbot|Säné|Hamlé|Nähasé|Pagumén")},
            {QStringLiteral("bn"),
                QStringLiteral(
                    "মেসকেরেম|টিকিম্ট|হিদার|তাহসাস|তির|ইয়েকাতিত|মেগাবিত|মিয়াজিয়া|গিনবোত|সেনে|হামলে|নেহাসে|পাগুমেন")},
            {QStringLiteral("ur"),
                QStringLiteral("مسکرم|تکمت|ہدار|تہساس|تر|یکاتت|میگابت|میازیا|گنبوت|سینے|ہاملے|نہاسے|پاگومین")}};
        static const QHash<QString, QString> coptic{
            {QStringLiteral("en"),
                QStringLiteral("Tout|Baba|Hator|Kiahk|Toba|Amshir|Baramhat|Baramouda|Bashans|Paona|Epep|Mesra|Nasie")},
            {QStringLiteral("ar"),
                QStringLiteral("توت|بابه|هاتور|كيهك|طوبة|أمشير|برمهات|برمودة|بشنس|بؤونة|أبيب|مسرى|نسيء")},
            {QStringLiteral("fr"),
                QStringLiteral(
                    "Tout|Bâba|Hâtour|Kiahk|Toubah|Amshîr|Barmahât|Barmoudah|Bashans|Ba’ounah|Abîb|Misra|Nasi")},
            {QStringLiteral("bn"),
                QStringLiteral("তুত|বাবা|হাতুর|কিয়াহক|তোবা|আমশির|বারামহাত|বারামুদা|বাশান্স|বাউনা|আবিব|মিসরা|নাসি")},
            {QStringLiteral("ur"),
                QStringLiteral("توت|بابہ|ہاتور|کیہک|طوبہ|امشیر|برمہات|برمودہ|بشنس|بؤونہ|ابیب|مسرا|نسی")}};
        static const QHash<QString, QString> nepali{
            {QStringLiteral("en"),
                QStringLiteral("Baisakh|Jeth|Asar|Saun|Bhadau|Asoj|Kattik|Mangsir|Pus|Magh|Phagun|Chait")},
            {QStringLiteral("ne"), QStringLiteral("वैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|मंसिर|पुस|माघ|फागुन|चैत")},
            {QStringLiteral("ar"), QStringLiteral("بيساخ|جيث|أسار|ساون|بهادو|أسوج|كاتيك|مانغسير|بوس|ماغ|فاغون|تشيت")},
            {QStringLiteral("bn"), QStringLiteral("বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|মংসির|পৌষ|মাঘ|ফাল্গুন|চৈত্র")},
            {QStringLiteral("ur"),
                QStringLiteral("بیساکھ|جیٹھ|اساڑھ|ساون|بھادوں|اسوج|کاتک|منگسیر|پوس|ماگھ|پھاگن|چیت")}};
        static const QHash<QString, QString> myanmar{
            {QStringLiteral("en"),
                QStringLiteral(
                    "Tagu|Kason|Nayon|Waso|Wagaung|Tawthalin|Thadingyut|Tazaungmon|Nadaw|Pyatho|Tabodwe|Tabaung|"
                    "First Waso|Late Tagu|Late Kason")},
            {QStringLiteral("my"),
                QStringLiteral("တန်ခူး|ကဆုန်|နယုန်|ဝါဆို|ဝါခေါင်|တော်သလင်း|သီတင်းကျွတ်|တန်ဆောင်မုန်း|နတ်တော်|ပြာသို|တပို့တွဲ|တပေါင်း|"
                               "ပထမဝါဆို|နှောင်းတန်ခူး|နှောင်းကဆုန်")},
            {QStringLiteral("fr"),
                QStringLiteral(
                    "Tagu|Kason|Nayon|Waso|Wagaung|Tawthalin|Thadingyut|Tazaungmon|Nadaw|Pyatho|Tabodwe|Tabaung|"
                    "Premier Waso|Fin de Tagu|Fin de Kason")},
            {QStringLiteral("ar"),
                QStringLiteral("تاغو|كاسون|نايون|واسو|واغونغ|توثالين|ثادينجوت|تازونغمون|ناداو|بياثو|تابودوي|تابونغ|"
                               "واسو الأول|آخر تاغو|آخر كاسون")},
            {QStringLiteral("bn"),
                QStringLiteral("তাগু|কাসোন|নায়োন|ওয়াসো|ওয়াগাউং|তাওথালিন|থাদিংইয়ুত|তাজাউংমোন|নাদাও|পিয়াথো|তাবোদওয়ে|তাবাউং|"
                               "প্রথম ওয়াসো|শেষ তাগু|শেষ কাসোন")},
            {QStringLiteral("ur"),
                QStringLiteral("تاگو|کاسون|نایون|واسو|واگونگ|توتھالین|تھادنگیوت|تازونگمون|ناداؤ|پیاتھو|تابودوے|تابونگ|"
                               "پہلا واسو|آخری تاگو|آخری کاسون")}};
        static const QHash<QString, QString> persian{
            {QStringLiteral("ar"),
                QStringLiteral("فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند")},
            {QStringLiteral("bn"),
                QStringLiteral("ফারভারদিন|অর্দিবেহেশত|খোরদাদ|তির|মোরদাদ|শাহরিভার|মেহের|আবান|আজার|দেই|বাহমান|এসফান্দ")},
            {QStringLiteral("ur"),
                QStringLiteral("فروردین|اردیبہشت|خرداد|تیر|مرداد|شہریور|مہر|آبان|آذر|دی|بہمن|اسفند")}};
        static const QHash<QString, QString> islamic{{QStringLiteral("ur"),
            QStringLiteral(
                "محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدہ|ذوالحجہ")}};
        if (system == System::Persian || system == System::Islamic)
            return (system == System::Persian ? persian : islamic).value(language);
        const QHash<QString, QString>* of = system == System::Ethiopian ? &ethiopian
            : system == System::Coptic                                  ? &coptic
            : system == System::BikramSambat                            ? &nepali
            : system == System::Myanmar                                 ? &myanmar
                                                                        : nullptr;
        return of ? of->value(of->contains(language) ? language : QStringLiteral("en")) : QString();
    }
}

QString monthName(System system, calendar::Day day, const QString& languageTag)
{
    const QString names = written(system, language::primary(languageTag));
    if (!names.isEmpty())
        return names.section(u'|', day.month - 1, day.month - 1);
    const auto known = system == System::Persian ? QCalendar::System::Jalali
        : system == System::Islamic              ? QCalendar::System::IslamicCivil
                                                 : QCalendar::System::Gregorian;
    const int year = day.year > 0 ? day.year : QCalendar::Unspecified; // nobody said which
    return QCalendar(known).standaloneMonthName(QLocale(languageTag), day.month, year);
}

QStringList weekdayNames(const QString& languageTag, bool shortOnes)
{
    const QLocale locale(languageTag);
    QStringList out;
    for (int day = 1; day <= 7; ++day)
        out << locale.standaloneDayName(day, shortOnes ? QLocale::ShortFormat : QLocale::LongFormat);
    return out;
}

int firstWeekday(const QString& languageTag)
{
    return QLocale(languageTag).firstDayOfWeek();
}

} // namespace uthan::app
