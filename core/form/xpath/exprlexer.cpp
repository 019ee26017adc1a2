// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/exprlexer.h"

namespace uthan::form {

namespace {
    bool isJoiner(QChar c) // inside Persian, Urdu and Bangla words
    {
        return c == u'\u200C' || c == u'\u200D';
    }
    bool isNameStart(QChar c)
    {
        return c.isLetter() || c == u'_' || c.isSurrogate() || isJoiner(c);
    }
    bool isNamePart(QChar c)
    {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'.' || c == u'\u00B7'
            || c.isSurrogate() || isJoiner(c) || c == u'\u203F' || c == u'\u2040';
    }
    // Word processors turn straight quotes into curved ones; both are meant as quotes.
    QChar straight(QChar c)
    {
        if (c == u'\u2018' || c == u'\u2019')
            return u'\'';
        return c == u'\u201C' || c == u'\u201D' ? QChar(u'"') : c;
    }

    class Lexer {
    public:
        explicit Lexer(const QString& source)
            : m_s(source)
        {
        }
        std::optional<ExpressionFault> run(std::vector<Token>& out)
        {
            while (true) {
                while (m_i < m_s.size() && m_s.at(m_i).isSpace())
                    ++m_i;
                Token token;
                token.position = static_cast<int>(m_i);
                if (m_i >= m_s.size()) {
                    out.push_back(token);
                    return {};
                }
                if (auto fault = next(token, out))
                    return fault;
                out.push_back(std::move(token));
            }
        }

    private:
        [[nodiscard]] QChar peek(qsizetype ahead = 0) const
        {
            return m_i + ahead < m_s.size() ? m_s.at(m_i + ahead) : QChar();
        }

        std::optional<ExpressionFault> next(Token& token, const std::vector<Token>& before)
        {
            const QChar c = peek();
            if ((c >= u'0' && c <= u'9') || (c == u'.' && peek(1) >= u'0' && peek(1) <= u'9'))
                return number(token);
            if (straight(c) == u'\'' || straight(c) == u'"')
                return literal(token);
            if (c == u'$' && peek(1) == u'{')
                return reference(token);
            if (c == u'$')
                return ExpressionFault{token.position,
                    QStringLiteral("“$” begins nothing here: forms have no variables"),
                    QStringLiteral("Write the answer to a question as ${name}.")};
            if (isNameStart(c)) {
                name(token, before);
                return {};
            }
            const qsizetype length = symbolLength();
            if (length > 0) {
                token.sign = Sign::Symbol;
                token.text = m_s.mid(m_i, length);
                token.isOperator = c == u'*' && operatorFits(before);
                m_i += length;
                return {};
            }
            return ExpressionFault{token.position, QStringLiteral("the character “%1” does not belong here").arg(c),
                QStringLiteral("Take it out, or put it in quotes if it is part of a text.")};
        }
        std::optional<ExpressionFault> number(Token& token)
        {
            const qsizetype start = m_i;
            bool point = false;
            while ((peek() >= u'0' && peek() <= u'9') || (peek() == u'.' && !point)) {
                point = point || peek() == u'.';
                ++m_i;
            }
            token.sign = Sign::Number;
            token.number = QStringView(m_s).mid(start, m_i - start).toDouble();
            return {};
        }
        std::optional<ExpressionFault> literal(Token& token)
        {
            const QChar opened = peek();
            const QChar quote = straight(opened);
            const qsizetype start = ++m_i;
            // A straight one is closed by a straight one; a curved apostrophe inside is part of the text.
            const qsizetype exact = opened == quote ? m_s.indexOf(quote, start) : -1;
            while (m_i < m_s.size() && (exact >= 0 ? m_i != exact : straight(m_s.at(m_i)) != quote))
                ++m_i;
            if (m_i >= m_s.size())
                return ExpressionFault{token.position, QStringLiteral("a text in quotes is not closed"),
                    QStringLiteral("Write the missing quote at its end.")};
            token.sign = Sign::Literal;
            token.text = m_s.mid(start, m_i - start);
            ++m_i;
            return {};
        }
        std::optional<ExpressionFault> reference(Token& token)
        {
            const qsizetype end = m_s.indexOf(QLatin1Char('}'), m_i);
            if (end < 0)
                return ExpressionFault{token.position, QStringLiteral("“${” is not closed with “}”"),
                    QStringLiteral("Write “}” behind the name.")};
            token.sign = Sign::Reference;
            token.text = m_s.mid(m_i + 2, end - m_i - 2).trimmed();
            m_i = end + 1;
            return {};
        }
        // 0 if none starts here.
        [[nodiscard]] qsizetype symbolLength() const
        {
            const char16_t c = peek().unicode();
            const char16_t next = peek(1).unicode();
            if ((c == u'/' && next == u'/') || (c == u':' && next == u':') || (c == u'.' && next == u'.')
                || ((c == u'!' || c == u'<' || c == u'>') && next == u'='))
                return 2;
            return QStringView(u"/()[].@,|+-=<>*").contains(QChar(c)) ? 1 : 0;
        }
        void takeNameParts()
        {
            while (m_i < m_s.size() && isNamePart(m_s.at(m_i)))
                ++m_i;
        }
        void name(Token& token, const std::vector<Token>& before)
        {
            const qsizetype start = m_i;
            token.sign = Sign::Name;
            takeNameParts();
            if (operatorFits(before)) {
                const qsizetype length = operatorLength(QStringView(m_s).mid(start, m_i - start));
                if (length > 0) {
                    m_i = start + length;
                    token.isOperator = true;
                }
            } else if (peek() == u':' && isNameStart(peek(1))) { // prefix:local
                ++m_i;
                takeNameParts();
            } else if (peek() == u':' && peek(1) == u'*') { // prefix:*
                m_i += 2;
            }
            token.text = m_s.mid(start, m_i - start);
        }
        // An operator name may stand close to what follows: "7 mod2", "a and-b".
        static qsizetype operatorLength(QStringView name)
        {
            for (const QLatin1String word :
                {QLatin1String("and"), QLatin1String("or"), QLatin1String("div"), QLatin1String("mod")}) {
                if (name.startsWith(word) && (name.size() == word.size() || !isNameStart(name.at(word.size()))))
                    return word.size();
            }
            return 0;
        }
        // XPath 1.0 §3.7: a name or * is an operator if something that can end an operand stands before it.
        static bool operatorFits(const std::vector<Token>& before)
        {
            if (before.empty())
                return false;
            const Token& last = before.back();
            if (last.isOperator)
                return false;
            return last.sign != Sign::Symbol || last.text == QLatin1String(")") || last.text == QLatin1String("]")
                || last.text == QLatin1String(".") || last.text == QLatin1String("..")
                || last.text == QLatin1String("*");
        }

        const QString& m_s;
        qsizetype m_i = 0;
    };
}

std::optional<ExpressionFault> cutIntoTokens(const QString& source, std::vector<Token>& out)
{
    return Lexer(source).run(out);
}

} // namespace uthan::form
