// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/foreignsigns.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    struct Sign {
        const char16_t* written;
        const char* instead;
    };
    // The longer ones first.
    constexpr Sign kSigns[]{{u"!==", "!="}, {u"! =", "!="}, {u"===", "="}, {u"==", "="}, {u"<>", "!="}, {u"=>", ">="},
        {u"=<", "<="}, {u"&&", "and"}, {u"||", "or"}, {u"&", "and"}, {u"≥", ">="}, {u"≤", "<="}, {u"≠", "!="},
        {u"%", "mod"}, {u"×", "*"}, {u"÷", "div"}, {u"−", "-"}, {u"–", "-"}};

    // The parser stumbles over the first letter of a sign, or the second.
    std::optional<ExpressionFault> ofSign(int at, const QString& source)
    {
        for (const Sign& sign : kSigns) {
            const QString written = QString::fromUtf16(sign.written);
            for (int back = 0; back < written.size(); ++back) {
                const qsizetype start = at - back;
                if (start >= 0 && QStringView(source).mid(start, written.size()) == written)
                    return ExpressionFault{int(start), QStringLiteral("“%1” means nothing in a form").arg(written),
                        QStringLiteral("Write %1 instead.").arg(QLatin1String(sign.instead))};
            }
        }
        return {};
    }

    // and, or, not, div, mod are written small; not has brackets (with them it is no mistake).
    std::optional<ExpressionFault> ofWord(int at, const QString& source)
    {
        static const QRegularExpression aWord(QStringLiteral("\\G(?!(?-i:not)\\s*\\()(and|or|div|mod|not|is)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression notBefore(
            QStringLiteral("\\b(not|!)\\s*$"), QRegularExpression::CaseInsensitiveOption);
        if (const auto word = aWord.match(source, at); word.hasMatch()) {
            const QString small = word.captured(1).toLower();
            const QString instead = small == QLatin1String("not") ? QStringLiteral("not(…)")
                : small == QLatin1String("is")                    ? QStringLiteral("=")
                                                                  : small;
            if (word.captured(1) != instead)
                return ExpressionFault{at, QStringLiteral("“%1” means nothing in a form").arg(word.captured(1)),
                    QStringLiteral("Write %1 instead.").arg(instead)};
        }
        const auto before = notBefore.match(source.left(at));
        const bool isBang = source.mid(at, 1) == QLatin1String("!");
        if (!before.hasMatch() && !isBang)
            return {};
        return ExpressionFault{isBang ? at : int(before.capturedStart(1)),
            QStringLiteral("“%1” means nothing in a form").arg(isBang ? QStringLiteral("!") : before.captured(1)),
            QStringLiteral("Write %1 instead.").arg(QStringLiteral("not(…)"))};
    }

    // {name}, [name] where an answer is meant; a / b where a number is divided; 1,000.
    std::optional<ExpressionFault> ofShape(int at, const QString& source)
    {
        static const QRegularExpression inBrackets(QStringLiteral("\\G[{\\[]\\s*([\\w.-]+)\\s*[}\\]]"));
        static const QRegularExpression dividedBefore(QStringLiteral("/\\s*$"));
        static const QRegularExpression aNumber(QStringLiteral("\\G[\\d(]"));
        const auto said = [](int position, const QString& written, const QString& instead) {
            return ExpressionFault{position, QStringLiteral("“%1” means nothing in a form").arg(written),
                QStringLiteral("Write %1 instead.").arg(instead)};
        };
        if (const auto name = inBrackets.match(source, at); name.hasMatch())
            return said(at, name.captured(), QStringLiteral("${%1}").arg(name.captured(1)));
        if (const auto slash = dividedBefore.match(source.left(at));
            slash.hasMatch() && slash.capturedStart() > 0 && aNumber.match(source, at).hasMatch())
            return said(int(slash.capturedStart()), QStringLiteral("/"), QStringLiteral("div"));
        const bool partsDigits = at > 0 && source.mid(at, 1) == QLatin1String(",") && source.at(at - 1).isDigit()
            && at + 1 < source.size() && source.at(at + 1).isDigit();
        if (partsDigits)
            return ExpressionFault{at, QStringLiteral("“,” does not belong into a number"),
                QStringLiteral("Write the digits without it, and a point before parts of one.")};
        return {};
    }
}

ExpressionFault inOurSigns(ExpressionFault fault, const QString& source)
{
    for (const auto& look : {ofSign, ofWord, ofShape}) {
        if (const auto better = look(fault.position, source))
            return *better;
    }
    return fault;
}

} // namespace uthan::form
