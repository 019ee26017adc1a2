// SPDX-License-Identifier: GPL-3.0-or-later
// Whether written XML has a piece of XML in it, which may begin and end anywhere, inside tags too.
#include "conformance_xml.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::cli {

namespace {
    bool isTag(const QString& token)
    {
        return token.startsWith(QLatin1Char('<'));
    }

    // Of plain XML: its tags and the texts between them.
    QStringList tokensOf(const QString& plain)
    {
        static const QRegularExpression one(QStringLiteral("<[^<>]*>|[^<>]+"));
        QStringList out;
        for (auto all = one.globalMatch(plain); all.hasNext();) {
            if (const QString token = all.next().captured(); !token.trimmed().isEmpty())
                out << token;
        }
        return out;
    }

    // Where the first of the signs stands outside quotes. -1: nowhere.
    qsizetype outsideQuotes(const QString& text, QLatin1String signs, qsizetype from = 0)
    {
        QChar quote;
        for (qsizetype i = from; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (quote.isNull() && signs.contains(c))
                return i;
            if (c == quote)
                quote = QChar();
            else if (quote.isNull() && (c == QLatin1Char('"') || c == QLatin1Char('\'')))
                quote = c;
        }
        return -1;
    }

    // Part of a tag: its attributes, and what is left of others at both ends.
    QStringList partsOfTag(const QString& part)
    {
        static const QRegularExpression attribute(QStringLiteral("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"));
        QStringList out;
        const auto addRest = [&out](const QString& rest) {
            QStringList pieces = rest.simplified().split(QLatin1Char('"'));
            for (QString& piece : pieces)
                piece = plainText(piece);
            if (const QString plain = pieces.join(QLatin1Char('"')); !plain.isEmpty())
                out << plain;
        };
        qsizetype from = 0;
        for (auto all = attribute.globalMatch(part); all.hasNext();) {
            const auto found = all.next();
            addRest(part.mid(from, found.capturedStart() - from));
            from = found.capturedEnd();
            out << QStringLiteral("%1=\"%2\"").arg(found.captured(1), plainText(found.captured(2) + found.captured(3)));
        }
        addRest(part.mid(from));
        return out;
    }

    bool hasAll(const QString& tag, const QStringList& parts)
    {
        return std::all_of(parts.begin(), parts.end(), [&tag](const QString& part) { return tag.contains(part); });
    }

    // In the order of the piece: the end of a tag, whole tags and texts, the beginning of a tag.
    struct Piece {
        QString lead, trail; // null: it has none
        QStringList tokens;

        explicit Piece(QString piece)
        {
            const qsizetype first = outsideQuotes(piece, QLatin1String("<>"));
            if (first >= 0 && piece.at(first) == QLatin1Char('>')) {
                lead = piece.left(first) + QStringLiteral("");
                piece = piece.mid(first + 1);
            }
            for (qsizetype open = piece.indexOf(QLatin1Char('<')); open >= 0;) {
                const qsizetype end = outsideQuotes(piece, QLatin1String(">"), open);
                if (end < 0) {
                    trail = piece.mid(open);
                    piece.truncate(open);
                    break;
                }
                open = piece.indexOf(QLatin1Char('<'), end);
            }
            tokens = tokensOf(piece.contains(QLatin1Char('<')) ? plainXml(piece) : plainText(piece));
        }

        [[nodiscard]] bool fitsLead(const QString& tag) const
        {
            const bool closes = lead.endsWith(QLatin1Char('/'));
            return isTag(tag) && tag.endsWith(QLatin1String("/>")) == closes
                && hasAll(tag, partsOfTag(closes ? lead.chopped(1) : lead));
        }
        [[nodiscard]] bool fitsTrail(const QString& tag) const
        {
            static const QRegularExpression space(QStringLiteral("\\s"));
            const qsizetype end = trail.indexOf(space);
            if (end < 0)
                return tag.startsWith(trail);
            return tag.startsWith(trail.left(end) + QLatin1Char(' ')) && hasAll(tag, partsOfTag(trail.mid(end)));
        }
        [[nodiscard]] bool fitsToken(qsizetype index, const QString& token) const
        {
            const QString& wanted = tokens.at(index);
            const bool mayBeginBefore = index == 0 && lead.isNull(),
                       mayGoOn = index + 1 == tokens.size() && trail.isNull();
            if (isTag(wanted) || isTag(token) || !(mayBeginBefore || mayGoOn))
                return wanted == token;
            return mayBeginBefore && mayGoOn ? token.contains(wanted)
                : mayBeginBefore             ? token.endsWith(wanted)
                                             : token.startsWith(wanted);
        }
        [[nodiscard]] bool fitsAt(const QStringList& all, qsizetype at) const
        {
            const qsizetype length = tokens.size() + (lead.isNull() ? 0 : 1) + (trail.isNull() ? 0 : 1);
            if (at + length > all.size() || (!lead.isNull() && !fitsLead(all.at(at))))
                return false;
            at += lead.isNull() ? 0 : 1;
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                if (!fitsToken(i, all.at(at + i)))
                    return false;
            }
            return trail.isNull() || fitsTrail(all.at(at + tokens.size()));
        }
    };
}

bool holdsPiece(const QString& plain, const QString& piece)
{
    const QStringList all = tokensOf(plain);
    if (outsideQuotes(piece, QLatin1String("<>")) < 0) { // a text, or what stands in a tag
        const QString text = plainText(piece);
        const QStringList parts = partsOfTag(piece);
        return std::any_of(all.begin(), all.end(),
            [&](const QString& token) { return token.contains(text) || (isTag(token) && hasAll(token, parts)); });
    }
    const Piece wanted(piece);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (wanted.fitsAt(all, at))
            return true;
    }
    return false;
}

} // namespace uthan::cli
