// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/foldtext.h"

#include <algorithm>

namespace uthan::form {

namespace {
    // Marks that may be left out when writing: accents and vowel points. Those of class 0 (Indic vowel signs), 7
    // (nukta) and 9 (virama) change the letter.
    bool isOptionalMark(char32_t c)
    {
        return QChar::category(c) == QChar::Mark_NonSpacing && QChar::combiningClass(c) >= 10;
    }

    bool isInvisible(char32_t c)
    {
        return c == 0x0640 || QChar::category(c) == QChar::Other_Format;
    }

    const char16_t* sameAs(char32_t c)
    {
        switch (c) {
        case 0x0629: // teh marbuta
            return u"\u0647";
        case 0x0649: // alef maksura
        case 0x06CC: // Farsi yeh
        case 0x06D2: // yeh barree
            return u"\u064A";
        case 0x06A9: // keheh
            return u"\u0643";
        case 0x06C1: // heh goal
        case 0x06BE: // heh doachashmee
        case 0x06D5:
            return u"\u0647";
        case 0x0671: // alef wasla
            return u"\u0627";
        case 0x00F8:
            return u"o";
        case 0x0142:
            return u"l";
        case 0x0111:
        case 0x00F0:
            return u"d";
        case 0x0131:
            return u"i";
        case 0x00E6:
            return u"ae";
        case 0x0153:
            return u"oe";
        case 0x00DF:
            return u"ss";
        case 0x00FE:
            return u"th";
        default:
            return nullptr;
        }
    }

    bool isPlain(const QString& text)
    {
        for (const QChar c : text) {
            if (c.unicode() >= 128)
                return false;
        }
        return true;
    }
}

QString foldText(const QString& text)
{
    if (isPlain(text))
        return text.toLower().simplified();
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        char32_t c = parts[i].unicode();
        if (parts[i].isHighSurrogate() && i + 1 < parts.size()) {
            c = QChar::surrogateToUcs4(parts[i], parts[i + 1]);
            ++i;
        }
        if (isOptionalMark(c) || isInvisible(c))
            continue;
        if (const char16_t* same = sameAs(c))
            out += QStringView(same);
        else if (QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(c));
        else
            out += QChar::fromUcs4(c);
    }
    return out.simplified();
}

int fitOf(QStringView folded, const QStringList& words)
{
    int fit = 0;
    qsizetype from = 0; // words in a row from the beginning
    for (const QString& word : words) {
        if (fit == 0 && folded.mid(from).startsWith(word)) {
            from += word.size() + 1;
            continue;
        }
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            return -1;
        const bool begins = at == 0 || folded.contains(QString(u' ' + word));
        fit = std::max(fit, begins ? 1 : 2);
    }
    return fit;
}

QStringList searchWords(const QString& typed)
{
    return foldText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace uthan::form
