// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/fieldpattern.h"
#include "form/xpath/functiontable.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    Scalar of(QString text)
    {
        return Scalar::of(std::move(text));
    }
    Scalar of(bool holds)
    {
        return Scalar::of(holds);
    }

    // Characters as XPath counts them: a pair of surrogates is one.
    bool hasPairs(const QString& text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    }
    qsizetype length(const QString& text)
    {
        return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    }
    QString part(const QString& text, qsizetype from, qsizetype count)
    {
        if (!hasPairs(text))
            return text.mid(from, count);
        const QList<uint> all = text.toUcs4();
        const qsizetype start = std::clamp<qsizetype>(from, 0, all.size());
        const qsizetype size = std::clamp<qsizetype>(count, 0, all.size() - start);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(all.constData() + start), size);
    }

    // Of what is too long only so much that whoever takes it sees that.
    Scalar join(const A& a, size_t from, const QString& between)
    {
        QString out;
        bool isFirst = true;
        a.forEach(from, [&](const Scalar& s) {
            if (out.size() > kMostText)
                return;
            if (!isFirst)
                out += between;
            out += s.toText();
            isFirst = false;
        });
        return of(out);
    }

    Scalar translate(const A& a)
    {
        const QList<uint> from = a.text(1).toUcs4();
        const QList<uint> to = a.text(2).toUcs4();
        QList<uint> out;
        for (const uint c : a.text(0).toUcs4()) {
            const qsizetype at = from.indexOf(c);
            if (at < 0)
                out << c;
            else if (at < to.size())
                out << to.at(at);
        }
        return of(QString::fromUcs4(reinterpret_cast<const char32_t*>(out.constData()), out.size()));
    }

    // substring(): counts from 1 and rounds (XPath 1.0 §4.2).
    Scalar substring(const A& a)
    {
        const QString text = a.text(0);
        const double first = xpath::roundHalfUp(a.number(1));
        const double end = a.size() > 2 ? first + xpath::roundHalfUp(a.number(2)) : HUGE_VAL;
        const auto size = static_cast<double>(length(text));
        if (std::isnan(first) || std::isnan(end))
            return of(QString());
        const double from = std::clamp(first, 1.0, size + 1);
        const double to = std::clamp(end, from, size + 1);
        return of(part(text, static_cast<qsizetype>(from) - 1, static_cast<qsizetype>(to - from)));
    }

    // substr(): counts from 0; a negative number counts from the end.
    Scalar substr(const A& a)
    {
        const QString text = a.text(0);
        const auto size = static_cast<double>(length(text));
        const double start = a.number(1);
        const double end = a.size() > 2 ? a.number(2) : size;
        if (std::isnan(start) || std::isnan(end))
            return of(QString());
        const auto inside = [size](double n) { return std::clamp(std::trunc(n < 0 ? n + size : n), 0.0, size); };
        const auto from = static_cast<qsizetype>(inside(start));
        return of(part(text, from, std::max<qsizetype>(0, static_cast<qsizetype>(inside(end)) - from)));
    }

    Scalar substringBefore(const A& a)
    {
        const qsizetype at = a.text(0).indexOf(a.text(1));
        return of(at < 0 ? QString() : a.text(0).left(at));
    }

    Scalar substringAfter(const A& a)
    {
        const QString found = a.text(1);
        const qsizetype at = a.text(0).indexOf(found);
        return of(at < 0 ? QString() : a.text(0).mid(at + found.size()));
    }

    Scalar uuid(const A& a)
    {
        if (a.size() == 0)
            return of(a.world().uuid ? a.world().uuid() : QString());
        static constexpr char kLetters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const double wanted = a.number(0);
        QString out;
        for (int i = 0, n = std::isnan(wanted) ? 0 : static_cast<int>(std::clamp(wanted, 0.0, 1000.0)); i < n; ++i) {
            const double random = a.world().random ? a.world().random() : 0.5;
            out += QLatin1Char(kLetters[static_cast<size_t>(random * 62) % 62]);
        }
        return of(out);
    }

    std::optional<QCryptographicHash::Algorithm> digestAlgorithm(const QString& name)
    {
        static const QHash<QString, QCryptographicHash::Algorithm> all{{QStringLiteral("MD5"), QCryptographicHash::Md5},
            {QStringLiteral("SHA-1"), QCryptographicHash::Sha1},
            {QStringLiteral("SHA-256"), QCryptographicHash::Sha256},
            {QStringLiteral("SHA-384"), QCryptographicHash::Sha384},
            {QStringLiteral("SHA-512"), QCryptographicHash::Sha512}};
        const auto found = all.constFind(name.toUpper());
        return found == all.constEnd() ? std::nullopt : std::optional(found.value());
    }

    Scalar digest(const A& a)
    {
        const auto algorithm = digestAlgorithm(a.text(1));
        if (!algorithm)
            return of(QString());
        const QByteArray hash = QCryptographicHash::hash(a.text(0).toUtf8(), *algorithm);
        const bool hex = a.text(2).compare(QLatin1String("hex"), Qt::CaseInsensitive) == 0;
        return of(QString::fromLatin1(hex ? hash.toHex() : hash.toBase64()));
    }

    QRegularExpression patternOf(const QString& written, bool whole)
    {
        const QString pattern = fieldPattern(written);
        return QRegularExpression(whole ? QRegularExpression::anchoredPattern(pattern) : pattern);
    }

    // The field's forms mean the whole text; browsers look for it anywhere.
    Scalar regex(const A& a)
    {
        static thread_local QHash<QString, QRegularExpression> compiled;
        const bool whole = a.world().dialect == Dialect::Field;
        const QString key = (whole ? QLatin1Char('^') : QLatin1Char(' ')) + a.text(1);
        auto found = compiled.find(key);
        if (found == compiled.end()) {
            if (compiled.size() > 200)
                compiled.clear();
            found = compiled.insert(key, patternOf(a.text(1), whole));
        }
        return of(found->isValid() && found->match(a.text(0)).hasMatch());
    }

    Scalar booleanFromString(const A& a)
    {
        const QString text = a.text(0);
        const auto sensitivity = a.world().dialect == Dialect::Field ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return of(text == QLatin1String("1") || text.compare(QLatin1String("true"), sensitivity) == 0);
    }

    Scalar coalesce(const A& a)
    {
        for (size_t i = 0; i < a.size(); ++i) {
            const Scalar& s = a.scalar(i);
            if (s.kind == ValueKind::Number ? !std::isnan(s.number) : !s.toText().isEmpty())
                return s;
        }
        return a.scalar(a.size() - 1);
    }

    // Only the blanks of XML are blanks: a no-break space is kept.
    QString normalized(const QString& text)
    {
        QString out;
        out.reserve(text.size());
        bool gap = false;
        for (const QChar c : text) {
            if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
                gap = !out.isEmpty();
                continue;
            }
            if (gap)
                out += QLatin1Char(' ');
            gap = false;
            out += c;
        }
        return out;
    }

    const FunctionEntry kEntries[] = {
        {"string", F::String, 0, 1, false, [](const A& a) { return of(a.text(0)); }, true},
        {"concat", F::Concat, 0, -1, true, [](const A& a) { return join(a, 0, {}); }},
        {"join", F::Join, 1, -1, true, [](const A& a) { return join(a, 1, a.text(0)); }},
        {"substr", F::Substr, 2, 3, false, substr},
        {"substring", F::Substring, 2, 3, false, substring},
        {"substring-before", F::SubstringBefore, 2, 2, false, substringBefore},
        {"substring-after", F::SubstringAfter, 2, 2, false, substringAfter},
        {"translate", F::Translate, 3, 3, false, translate},
        {"string-length", F::StringLength, 0, 1, false,
            [](const A& a) { return Scalar::of(static_cast<double>(length(a.text(0)))); }, true},
        {"normalize-space", F::NormalizeSpace, 0, 1, false, [](const A& a) { return of(normalized(a.text(0))); }, true},
        {"contains", F::Contains, 2, 2, false,
            [](const A& a) { return of(a.text(1).isEmpty() || a.text(0).contains(a.text(1))); }},
        {"starts-with", F::StartsWith, 2, 2, false,
            [](const A& a) { return of(a.text(1).isEmpty() || a.text(0).startsWith(a.text(1))); }},
        {"ends-with", F::EndsWith, 2, 2, false,
            [](const A& a) { return of(a.text(1).isEmpty() || a.text(0).endsWith(a.text(1))); }},
        {"uuid", F::Uuid, 0, 1, false, uuid},
        {"digest", F::Digest, 2, 3, false, digest},
        {"base64-decode", F::Base64Decode, 1, 1, false,
            [](const A& a) { return of(QString::fromUtf8(QByteArray::fromBase64(a.text(0).toLatin1()))); }},
        {"coalesce", F::Coalesce, 2, -1, false, coalesce},
        {"boolean", F::Boolean, 1, 1, true, [](const A& a) { return of(a.truth(0)); }},
        {"boolean-from-string", F::BooleanFromString, 1, 1, false, booleanFromString},
        {"not", F::Not, 1, 1, true, [](const A& a) { return of(!a.truth(0)); }},
        {"true", F::True, 0, 0, false, [](const A&) { return of(true); }},
        {"false", F::False, 0, 0, false, [](const A&) { return of(false); }},
        {"regex", F::Regex, 2, 2, false, regex},
    };
}

std::span<const FunctionEntry> ofText()
{
    return kEntries;
}

} // namespace uthan::form::functions

namespace uthan::form {

bool isPattern(const QString& written)
{
    return functions::patternOf(written, true).isValid();
}

bool isDigestAlgorithm(const QString& name)
{
    return functions::digestAlgorithm(name).has_value();
}

bool isDigestEncoding(const QString& name)
{
    return name.compare(QLatin1String("hex"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("base64"), Qt::CaseInsensitive) == 0;
}

} // namespace uthan::form
