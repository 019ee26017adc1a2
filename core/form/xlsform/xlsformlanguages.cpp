// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the form: which there are, and what one has that another has not.
#include "base/language.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>

namespace uthan::form {

// A column that is there in one language and not in another: people who read the other would not know what is meant.
void XlsFormReader::findUntranslated(const XlsFormSheet& sheet)
{
    QStringList languages, keys;
    QSet<QString> present;
    bool named = false;
    for (const SheetColumn& column : sheet.columns()) {
        if (!column.isText())
            continue;
        named = named || !column.language.isEmpty();
        if (!languages.contains(column.language))
            languages << column.language;
        if (!keys.contains(column.key))
            keys << column.key;
        present.insert(column.key + QLatin1Char('\n') + column.language);
    }
    QStringList missing, ofNone; // one warning for the sheet, not one for each language
    for (const QString& language : std::as_const(languages)) {
        QStringList& into = language.isEmpty() ? ofNone : missing;
        for (const QString& key : std::as_const(keys)) {
            const bool standsForAll
                = key.startsWith(QLatin1String("media::")) && present.contains(key + QLatin1Char('\n')); // a picture
            if (!standsForAll && !present.contains(key + QLatin1Char('\n') + language))
                into << (language.isEmpty() ? key : key + QStringLiteral("::") + language);
        }
    }
    // Pictures without a language are of all languages; they make none of their own.
    const bool onlyMedia = std::none_of(keys.begin(), keys.end(), [&present](const QString& key) {
        return !key.startsWith(QLatin1String("media::")) && present.contains(key + QLatin1Char('\n'));
    });
    if (!onlyMedia || (missing.isEmpty() && sheet.has(QStringLiteral("hint"))))
        missing += ofNone;
    if (!named || missing.isEmpty())
        return;
    for (const QString& heading : std::as_const(missing))
        m_saidMissing.insert(sheet.name() + QLatin1Char('\n') + heading.section(QStringLiteral("::"), -1));
    m_def.warnings.append(sheet.warning(-1, nullptr,
        QStringLiteral("Not all is translated: other languages have these columns, but there is no %1. Their texts are "
                       "shown in another language; add the columns that people need.")
            .arg(missing.join(QStringLiteral(", ")))));
}

// Whether some text of a column without a language has to stand among the translations, though no other column names a
// language for it: a picture, a sound, guidance, a label or a hint that has such a thing beside it, or a choice or
// message that shows an answer. Converters make a language “default” of all that.
bool XlsFormReader::isUnnamedTranslated(const XlsFormSheet& sheet) const
{
    const auto isUsed = [&sheet](const SheetColumn& column, const QString& with = {}) {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            const QString text = sheet.cellAt(row, column);
            if (!text.isEmpty() && text.contains(with))
                return true;
        }
        return false;
    };
    const auto hasBeside = [&](const QString& start) {
        return std::any_of(sheet.columns().begin(), sheet.columns().end(),
            [&](const SheetColumn& other) { return other.key.startsWith(start) && isUsed(other); });
    };
    const auto isTranslated = [&](const SheetColumn& column) {
        if (!column.isText() || !column.language.isEmpty())
            return false;
        if (column.isOfNone())
            return isUsed(column);
        const bool isLabel = column.key == QLatin1String("label"), isHint = column.key == QLatin1String("hint");
        if ((isLabel && hasBeside(QStringLiteral("media::"))) || (isHint && hasBeside(QStringLiteral("guidance_hint"))))
            return isUsed(column);
        const bool standsInPlace = isHint || (isLabel && &sheet == &m_survey); // with what it shows of answers
        return !standsInPlace && isUsed(column, QStringLiteral("${"));
    };
    return std::any_of(sheet.columns().begin(), sheet.columns().end(), isTranslated);
}

// The languages of the form: those that headings name, and the one without a name if it is used.
void XlsFormReader::findLanguages()
{
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices})
        findUntranslated(*sheet);
    QStringList names;
    bool unnamed = false;
    bool ownLanguage = false; // a column without a language stands beside the same one with: it is another language
    bool translated = false; // what names no language makes one of its own
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices, &m_external}) {
        for (const SheetColumn& column : sheet->columns()) {
            if (!column.isText())
                continue;
            ownLanguage = ownLanguage || (column.language.isEmpty() && sheet->columnsOf(column.key).size() > 1);
            if (column.language.isEmpty())
                unnamed = unnamed || column.key == QLatin1String("label") || ownLanguage;
            if (!column.language.isEmpty() && !names.contains(column.language))
                names << column.language;
        }
        translated = translated || (m_defaultLanguageName.isEmpty() && isUnnamedTranslated(*sheet));
    }
    unnamed = unnamed || translated;
    QString ofUnnamed = m_defaultLanguageName;
    if (ofUnnamed.isEmpty()) // one language that is named in some columns and not in others is that of all
        ofUnnamed = names.size() == 1 && !ownLanguage && !translated ? names.front() : QStringLiteral("default");
    for (const QString& name : names) { // "en" in the settings means the language of "English (en)"
        const QString tag = language::tagFromFormName(name);
        if (!tag.isEmpty() && tag == language::tagFromFormName(ofUnnamed))
            ofUnnamed = name;
    }
    if (!m_defaultLanguageName.isEmpty() && !unnamed && !names.isEmpty() && !names.contains(ofUnnamed))
        m_def.warnings.append(m_settings.warning(0, m_settings.column(QStringLiteral("default_language")),
            QStringLiteral("No column is in the language “%1”, so the form begins in “%2”. The languages are: %3.")
                .arg(m_defaultLanguageName, names.front(), names.join(QStringLiteral(", ")))));
    if ((unnamed || names.isEmpty()) && !names.contains(ofUnnamed))
        names.prepend(ofUnnamed);
    for (const QString& name : names) {
        const QString tag = name == QLatin1String("default") ? QString() : language::tagFromFormName(name);
        if (tag.isEmpty() && name != QLatin1String("default"))
            m_def.warnings.append(m_survey.warning(-1, nullptr,
                QStringLiteral("The language “%1” has no code. Write it as “%1 (code)”, for example “Français (fr)”, "
                               "so that direction and voice are right.")
                    .arg(name)));
        else if (name != QLatin1String("default") && !name.trimmed().endsWith(u')'))
            m_def.warnings.append(m_survey.warning(-1, nullptr,
                QStringLiteral("The language “%1” has no code. Here it is taken for “%2”; other programs know it only "
                               "from its name: “%1 (%2)”.")
                    .arg(name, tag)));
        m_languageIndex.insert(name, static_cast<int>(m_def.languages.size()));
        m_def.languages.push_back({name, tag});
    }
    m_languageIndex.insert(QString(), m_languageIndex.value(ofUnnamed, 0));
    m_def.defaultLanguage = std::max(0, static_cast<int>(names.indexOf(ofUnnamed)));
    compareLanguages(m_survey);
    compareLanguages(m_choices);
    bool isDoubled = false;
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices, &m_external})
        isDoubled = warnOfDoubled(*sheet) || isDoubled;
    if (isDoubled && !m_languageIndex.contains(QStringLiteral("default"))) {
        m_def.besideLanguage = static_cast<int>(m_def.languages.size());
        m_def.languages.push_back({QStringLiteral("default"), {}});
    }
}

// A column that one language has and another has not: its texts will be shown in the wrong language.
void XlsFormReader::compareLanguages(const XlsFormSheet& sheet)
{
    std::vector<QStringList> missing(m_def.languages.size());
    QStringList seen;
    for (const SheetColumn& column : sheet.columns()) {
        if (!column.isText() || seen.contains(column.key))
            continue;
        seen << column.key;
        std::vector<char> has(m_def.languages.size(), 0);
        bool translated = false;
        for (const int index : sheet.columnsOf(column.key)) {
            const QString& name = sheet.columns()[size_t(index)].language;
            has[size_t(m_languageIndex.value(name))] = 1;
            translated = translated || !name.isEmpty();
        }
        for (size_t l = 0; l < has.size() && translated; ++l) {
            if (!has[l])
                missing[l] << column.key.section(QStringLiteral("::"), -1);
        }
    }
    for (size_t l = 0; l < missing.size(); ++l) {
        const bool isSaid = m_saidMissing.contains(sheet.name() + QLatin1Char('\n') + m_def.languages[l].name);
        if (!missing[l].isEmpty() && !isSaid)
            m_def.warnings.append(sheet.warning(-1, nullptr,
                QStringLiteral(
                    "The language “%1” has no translation of: %2. Those texts are shown in another language.")
                    .arg(m_def.languages[l].name, missing[l].join(QStringLiteral(", ")))));
    }
}

// A column without a language beside the one of the language it stands for: of two texts the named one is of that
// language, the other is kept under none, which is said once.
bool XlsFormReader::warnOfDoubled(const XlsFormSheet& sheet)
{
    bool isAny = false;
    for (const SheetColumn& plain : sheet.columns()) {
        if (!plain.isText() || !plain.language.isEmpty())
            continue;
        const int language = m_languageIndex.value(QString());
        for (const int index : sheet.columnsOf(plain.key)) {
            const SheetColumn& other = sheet.columns()[size_t(index)];
            if (other.language.isEmpty() || m_languageIndex.value(other.language, -1) != language)
                continue;
            for (int row = 0; row < sheet.rowCount(); ++row) {
                const QString text = sheet.cellAt(row, plain), shown = sheet.cellAt(row, other);
                if (text.isEmpty() || shown.isEmpty() || text == shown)
                    continue;
                m_def.warnings.append(sheet.warning(row, &plain,
                    QStringLiteral(
                        "“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is "
                        "shown in it, and that of “%1” in a language “default”. Keep one of these columns, or name "
                        "the language of the other.")
                        .arg(plain.heading, other.heading, m_def.languages[size_t(language)].name)));
                isAny = true;
                break;
            }
        }
    }
    return isAny;
}

} // namespace uthan::form
