// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"

#include "base/language.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

namespace uthan::markup {

namespace {
    // No text may hold these.
    constexpr QChar kAsText(0xFDD2); // the sign after it is no mark
    constexpr QChar kPutOpen(0xFDD3), kPutClose(0xFDD4); // around what somebody answered
    constexpr QChar kIsolate(0x2068), kIsolateEnd(0x2069), kRightToLeft(0x200F);

    bool isPutMark(QChar c)
    {
        return c == kPutOpen || c == kPutClose;
    }

    // What stands beside, whoever wrote it.
    bool isInWord(QStringView text, qsizetype at, int step)
    {
        while (at >= 0 && at < text.size() && (isPutMark(text[at]) || text[at] == kAsText))
            at += step;
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    }

    bool hasRightToLeft(const QString& text)
    {
        return std::any_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    }

    // Where all is written one way, signs at the ends of an answer go nowhere else. A text of isolates alone would take
    // its direction from none of them.
    QString parted(QString text, bool isParted, bool isRightToLeft)
    {
        if (!isParted)
            return text.remove(kPutOpen).remove(kPutClose);
        text.replace(kPutOpen, kIsolate).replace(kPutClose, kIsolateEnd);
        return isRightToLeft ? kRightToLeft + text : text;
    }
    constexpr int kDeepest = 12; // nested deeper than this it is shown as it was written
    constexpr qsizetype kLongest = 8'000; // longer is no label

    // Qt's styled text drops spaces it thinks are not needed: those that must not break are written out.
    QString escaped(QChar c)
    {
        switch (c.unicode()) {
        case u'<':
            return QStringLiteral("&lt;");
        case u'>':
            return QStringLiteral("&gt;");
        case u'&':
            return QStringLiteral("&amp;");
        case u'"':
            return QStringLiteral("&quot;");
        case u'\n':
            return QStringLiteral("<br>");
        case 0x00A0:
        case 0x202F:
            return QStringLiteral("&nbsp;");
        default:
            return c;
        }
    }

    QString colourOf(const QString& attributes)
    {
        static const QRegularExpression style(
            QStringLiteral("(?:^|[\\s;\"'])color\\s*[:=]\\s*[\"']?\\s*(#?[A-Za-z0-9]+)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression hex(QStringLiteral("^#(?:[0-9a-f]{3}|[0-9a-f]{6})$"));
        static const QStringList names{QStringLiteral("black"), QStringLiteral("blue"), QStringLiteral("brown"),
            QStringLiteral("crimson"), QStringLiteral("darkblue"), QStringLiteral("darkgreen"),
            QStringLiteral("darkred"), QStringLiteral("gray"), QStringLiteral("green"), QStringLiteral("grey"),
            QStringLiteral("maroon"), QStringLiteral("navy"), QStringLiteral("olive"), QStringLiteral("orange"),
            QStringLiteral("purple"), QStringLiteral("red"), QStringLiteral("teal"), QStringLiteral("violet")};
        const QString colour = style.match(written(attributes)).captured(1).toLower();
        return hex.match(colour).hasMatch() || names.contains(colour) ? colour : QString();
    }

    class Reader {
    public:
        Reader(bool slants, int depth)
            : m_slants(slants)
            , m_depth(depth)
        {
        }
        bool hasStyle = false;
        QString plain, styled, shown; // the last two with the marks of put()

        void read(QStringView text)
        {
            for (qsizetype at = 0; at < text.size();) {
                if (isPutMark(text[at])) {
                    styled += text[at];
                    shown += text[at++];
                    continue;
                }
                const bool isText = text[at] == kAsText;
                const qsizetype past = m_depth < kDeepest && !isText ? markAt(text, at) : -1;
                at += isText;
                if (at == text.size())
                    break;
                if (past > at) {
                    at = past;
                    continue;
                }
                add(text[at++]);
            }
        }
        void wrap(const QString& open, const QString& close, QStringView inside)
        {
            Reader inner(m_slants, m_depth + 1);
            inner.read(inside);
            plain += inner.plain;
            shown += inner.shown;
            styled += open + inner.styled + close;
            hasStyle = true;
        }

    private:
        void add(QChar c)
        {
            plain += c;
            shown += c;
            styled += escaped(c);
        }
        // Past the mark that begins here; -1: there is none.
        qsizetype markAt(QStringView text, qsizetype at)
        {
            switch (text[at].unicode()) {
            case u'\\':
                return escapeAt(text, at);
            case u'*':
            case u'_':
                return stressAt(text, at);
            case u'[':
                return linkAt(text, at);
            case u'<':
                return tagAt(text, at);
            default:
                return -1;
            }
        }
        qsizetype escapeAt(QStringView text, qsizetype at)
        {
            static const QString known = QStringLiteral("\\*_#[]()<>`");
            if (at + 1 >= text.size() || !known.contains(text[at + 1]))
                return -1;
            add(text[at + 1]);
            hasStyle = true; // the backslash itself is not to be seen
            return at + 2;
        }
        qsizetype stressAt(QStringView text, qsizetype at)
        {
            const QChar mark = text[at];
            const bool isDouble = at + 1 < text.size() && text[at + 1] == mark;
            const qsizetype from = at + (isDouble ? 2 : 1);
            if (from >= text.size() || text[from].isSpace() || text[from] == mark)
                return -1;
            if (mark == u'_' && isInWord(text, at - 1, -1))
                return -1; // a name_with_lines
            const qsizetype end = closingStress(text, from, mark, isDouble);
            if (end < 0)
                return -1;
            if (isDouble)
                wrap(QStringLiteral("<b>"), QStringLiteral("</b>"), text.mid(from, end - from));
            else
                wrap(QLatin1String(m_slants ? "<i>" : "<u>"), QLatin1String(m_slants ? "</i>" : "</u>"),
                    text.mid(from, end - from));
            return end + (isDouble ? 2 : 1);
        }
        qsizetype closingStress(QStringView text, qsizetype from, QChar mark, bool isDouble)
        {
            bool& isHopeless = m_hopeless[(mark == u'_' ? 2 : 0) + isDouble];
            for (qsizetype i = from + 1; i < text.size() && !isHopeless; ++i) {
                if (text[i] == u'\\' || text[i] == kAsText) {
                    ++i;
                    continue;
                }
                if (text[i] != mark)
                    continue;
                const bool pair = i + 1 < text.size() && text[i + 1] == mark;
                if (pair != isDouble) {
                    i += pair;
                    continue;
                }
                const qsizetype past = i + (isDouble ? 2 : 1);
                const bool inWord = mark == u'_' && isInWord(text, past, 1);
                if (!text[i - 1].isSpace() && !inWord)
                    return i;
                i += pair;
            }
            isHopeless = true; // nor will a later one find its end
            return -1;
        }
        // Nobody leaves the survey by a link: its words stay, and where it leads if that is a place one can go to.
        qsizetype linkAt(QStringView text, qsizetype at)
        {
            static const QRegularExpression link(
                QStringLiteral("^\\[((?:\\x{FDD2}.|[^\\[\\]\\n]){1,500})\\]\\(((?:\\x{FDD2}.|[^()\\s]){1,500})\\)"));
            static const QRegularExpression leads(
                QStringLiteral("^(?:https?://|mailto:|tel:)"), QRegularExpression::CaseInsensitiveOption);
            const auto found = link.match(text.mid(at, 1100).toString());
            if (!found.hasMatch())
                return -1;
            wrap(QStringLiteral("<u>"), QStringLiteral("</u>"), found.captured(1));
            const QString to = written(found.captured(2));
            if (leads.match(to).hasMatch() && to != written(found.captured(1))) {
                Reader address(m_slants, kDeepest);
                address.read(QString(QStringLiteral(" (") + to + u')'));
                plain += address.plain;
                shown += address.shown;
                styled += address.styled;
            }
            return at + found.capturedLength();
        }
        qsizetype tagAt(QStringView text, qsizetype at)
        {
            static const QRegularExpression tag(
                QStringLiteral("^<(span|font|strong|b|em|i|u|p|div|h[1-6]|br)(\\s[^<>]{0,300})?/?>"),
                QRegularExpression::CaseInsensitiveOption);
            const auto found = tag.match(text.mid(at, 320).toString());
            if (!found.hasMatch())
                return -1;
            const QString name = found.captured(1).toLower();
            const qsizetype from = at + found.capturedLength();
            if (name == QLatin1String("br")) {
                add(u'\n');
                hasStyle = true;
                return from;
            }
            const qsizetype end = closingTag(text, from, name);
            if (end < 0)
                return -1;
            inTag(name, found.captured(2), text.mid(from, end - from));
            return end + name.size() + 3;
        }
        qsizetype closingTag(QStringView text, qsizetype from, const QString& name)
        {
            const QString open = u'<' + name, close = QStringLiteral("</") + name + u'>';
            if (m_neverClosed.contains(name))
                return -1;
            if (text.indexOf(close, from, Qt::CaseInsensitive) < 0) {
                m_neverClosed << name;
                return -1;
            }
            int depth = 1;
            for (qsizetype i = text.indexOf(u'<', from); i >= 0; i = text.indexOf(u'<', i + 1)) {
                if (i > 0 && text[i - 1] == kAsText)
                    continue;
                const QStringView rest = text.mid(i);
                if (rest.startsWith(close, Qt::CaseInsensitive) && --depth == 0)
                    return i;
                if (rest.startsWith(open, Qt::CaseInsensitive) && rest.size() > open.size()
                    && !rest[open.size()].isLetterOrNumber())
                    ++depth;
            }
            return -1;
        }
        void inTag(const QString& name, const QString& attributes, QStringView inside)
        {
            if (name == QLatin1String("b") || name == QLatin1String("strong"))
                return wrap(QStringLiteral("<b>"), QStringLiteral("</b>"), inside);
            if (name == QLatin1String("i") || name == QLatin1String("em"))
                return wrap(QLatin1String(m_slants ? "<i>" : "<u>"), QLatin1String(m_slants ? "</i>" : "</u>"), inside);
            if (name == QLatin1String("u"))
                return wrap(QStringLiteral("<u>"), QStringLiteral("</u>"), inside);
            if (name.startsWith(u'h'))
                return wrap(QStringLiteral("<b>"), QStringLiteral("</b>"), inside);
            if (name == QLatin1String("p") || name == QLatin1String("div")) {
                const bool isFirst = plain.isEmpty();
                plain += isFirst ? QString() : QStringLiteral("\n");
                shown += isFirst ? QString() : QStringLiteral("\n");
                return wrap(isFirst ? QString() : QStringLiteral("<br>"), {}, inside);
            }
            const QString colour = colourOf(attributes);
            if (colour.isEmpty())
                return wrap({}, {}, inside);
            wrap(QStringLiteral("<font color=\"%1\">").arg(colour), QStringLiteral("</font>"), inside);
        }

        bool m_slants;
        int m_depth;
        QStringList m_neverClosed;
        bool m_hopeless[4] = {false, false, false, false};
    };

    // "# Heading" → its level; the words after it in `words`.
    int headingLevel(QStringView line, QStringView* words)
    {
        int level = 0;
        while (level < line.size() && line[level] == u'#')
            ++level;
        if (level == 0 || level > 6 || level >= line.size() || line[level] != u' ')
            return 0;
        *words = line.mid(level + 1).trimmed();
        return words->isEmpty() ? 0 : level;
    }
}

Text read(const QString& label, bool slants, bool isRightToLeft)
{
    static const QRegularExpression any(QStringLiteral("[*_<\\[\\\\\\x{FDD2}\\x{FDD3}]|(?:^|\\n)#"));
    if (label.size() > kLongest || !any.match(label).hasMatch())
        return {written(label), {}};
    Reader out(slants, 0);
    QStringList together; // lines between headings: a mark may reach over several
    const auto flush = [&] {
        if (!together.isEmpty())
            out.read(together.join(u'\n'));
        together.clear();
    };
    const QStringList lines = label.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView words;
        const int level = headingLevel(lines[i], &words);
        if (level == 0) {
            together << lines[i];
            if (i + 1 < lines.size() && headingLevel(lines[i + 1], &words) > 0)
                together << QString();
            continue;
        }
        flush();
        const bool isLarge = level < 3;
        out.wrap(isLarge ? QStringLiteral("<font size=\"4\"><b>") : QStringLiteral("<b>"),
            isLarge ? QStringLiteral("</b></font>") : QStringLiteral("</b>"), words);
        if (i + 1 < lines.size())
            out.read(u"\n");
    }
    flush();
    const bool isParted = label.contains(kPutOpen) && (isRightToLeft || hasRightToLeft(out.plain));
    return {out.plain, out.hasStyle ? parted(out.styled, isParted, isRightToLeft) : QString(),
        isParted ? parted(out.shown, true, isRightToLeft) : QString()};
}

Text joined(const QList<Text>& parts, const QString& between, bool isRightToLeft)
{
    Text out;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        out.plain += (i > 0 ? between : QString()) + parts[i].plain;
        out.shown += (i > 0 ? between : QString()) + kPutOpen
            + (parts[i].shown.isEmpty() ? parts[i].plain : parts[i].shown) + kPutClose;
    }
    const bool isParted = isRightToLeft || hasRightToLeft(out.plain);
    out.shown = isParted ? parted(out.shown, true, isRightToLeft) : QString();
    return out;
}

QString asText(const QString& words)
{
    static const QString signs = QStringLiteral("\\*_<[]()#");
    QString out;
    out.reserve(words.size());
    for (const QChar c : words) {
        if (signs.contains(c))
            out += kAsText;
        if (c != kAsText && !isPutMark(c))
            out += c;
    }
    return out;
}

QString put(const QString& words)
{
    return kPutOpen + asText(words) + kPutClose;
}

QString written(const QString& label)
{
    QString out = label;
    out.removeIf([](QChar c) { return c == kAsText || isPutMark(c); });
    return out;
}

bool slants(const QString& languageTag)
{
    static const QStringList upright{QStringLiteral("bn"), QStringLiteral("as"), QStringLiteral("hi"),
        QStringLiteral("ne"), QStringLiteral("ta"), QStringLiteral("te"), QStringLiteral("pa"), QStringLiteral("am"),
        QStringLiteral("ti"), QStringLiteral("my"), QStringLiteral("km"), QStringLiteral("zh"), QStringLiteral("ja"),
        QStringLiteral("ko")};
    return !language::isRightToLeft(languageTag) && !upright.contains(language::primary(languageTag));
}

} // namespace uthan::markup
