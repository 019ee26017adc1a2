// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of XPath 1.0 and ODK XForms.
#include "form/xpath/evaluator.h"
#include "form/xpath/geometry.h"

#include <cmath>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

namespace uthan::form {

namespace {
    QString translated(const QString& text, const QString& from, const QString& to)
    {
        QString out;
        for (const QChar c : text) {
            const qsizetype at = from.indexOf(c);
            if (at < 0)
                out += c;
            else if (at < to.size())
                out += to.at(at);
        }
        return out;
    }

    // substring(): counts from 1 and rounds (XPath 1.0 §4.2).
    QString substring(const QString& text, double start, double length)
    {
        const double first = xpath::roundHalfUp(start);
        const double end = first + xpath::roundHalfUp(length);
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const double place = static_cast<double>(i) + 1;
            if (place >= first && place < end)
                out += text.at(i);
        }
        return out;
    }

    // substr(): counts from 0; a negative number counts from the end.
    QString substr(const QString& text, double start, double end)
    {
        const auto size = static_cast<double>(text.size());
        const auto inside = [size](double n) { return std::clamp(std::trunc(n < 0 ? n + size : n), 0.0, size); };
        if (std::isnan(start) || std::isnan(end))
            return {};
        const auto from = static_cast<qsizetype>(inside(start));
        return text.mid(from, std::max<qsizetype>(0, static_cast<qsizetype>(inside(end)) - from));
    }

    double rounded(double value, double places)
    {
        if (!std::isfinite(value) || !std::isfinite(places))
            return value;
        const double scale = std::pow(10.0, std::trunc(places));
        const double scaled = std::abs(value) * scale;
        return std::copysign(std::floor(scaled + 0.5 + 1e-9 * (scaled > 0 && scaled < 1e6)), value) / scale;
    }

    QString formatDate(const QDateTime& at, const QString& format, const QLocale& locale)
    {
        QString out;
        const auto pad = [](int n, int width) { return QStringLiteral("%1").arg(n, width, 10, QLatin1Char('0')); };
        for (qsizetype i = 0; i < format.size(); ++i) {
            if (format.at(i) != u'%' || i + 1 >= format.size()) {
                out += format.at(i);
                continue;
            }
            const QDate day = at.date();
            const QTime time = at.time();
            switch (format.at(++i).unicode()) {
            case u'Y':
                out += pad(day.year(), 4);
                break;
            case u'y':
                out += pad(day.year() % 100, 2);
                break;
            case u'm':
                out += pad(day.month(), 2);
                break;
            case u'n':
                out += QString::number(day.month());
                break;
            case u'b':
                out += locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
                break;
            case u'd':
                out += pad(day.day(), 2);
                break;
            case u'e':
                out += QString::number(day.day());
                break;
            case u'H':
                out += pad(time.hour(), 2);
                break;
            case u'h':
                out += QString::number(time.hour());
                break;
            case u'M':
                out += pad(time.minute(), 2);
                break;
            case u'S':
                out += pad(time.second(), 2);
                break;
            case u'3':
                out += pad(time.msec(), 3);
                break;
            case u'a':
                out += locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
                break;
            default:
                out += format.at(i);
            }
        }
        return out;
    }

    QString digest(const QString& text, const QString& algorithm, const QString& encoding)
    {
        static const QHash<QString, QCryptographicHash::Algorithm> all{{QStringLiteral("MD5"), QCryptographicHash::Md5},
            {QStringLiteral("SHA-1"), QCryptographicHash::Sha1},
            {QStringLiteral("SHA-256"), QCryptographicHash::Sha256},
            {QStringLiteral("SHA-384"), QCryptographicHash::Sha384},
            {QStringLiteral("SHA-512"), QCryptographicHash::Sha512}};
        const auto found = all.constFind(algorithm.toUpper());
        if (found == all.constEnd())
            return {};
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), found.value());
        return QString::fromLatin1(encoding == QLatin1String("hex") ? hash.toHex() : hash.toBase64());
    }

    bool matches(const QString& text, const QString& pattern)
    {
        static thread_local QHash<QString, QRegularExpression> compiled;
        auto found = compiled.find(pattern);
        if (found == compiled.end()) {
            if (compiled.size() > 200)
                compiled.clear();
            found = compiled.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        }
        return found->isValid() && found->match(text).hasMatch();
    }

    double timeOfDay(const QString& text)
    {
        const QTime time
            = QTime::fromString(text.contains(QLatin1Char('T')) ? text.mid(11, 8) : text.left(8), Qt::ISODate);
        return time.isValid() ? time.msecsSinceStartOfDay() / 86'400'000.0 : xpath::kNaN;
    }

    double uniform(const FormSession::Environment& environment)
    {
        return environment.random ? environment.random() : 0.5;
    }
}

Scalar Evaluator::function(Function f, int list, std::vector<Value>& args, const Frame& frame) const
{
    const auto text = [&](size_t i) { return i < args.size() ? scalar(args[i]).toText() : QString(); };
    const auto number = [&](size_t i) { return i < args.size() ? scalar(args[i]).toNumber() : xpath::kNaN; };
    const auto is = [](bool b) { return Scalar::of(b); };
    const auto words = [&](size_t i) { return text(i).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    using F = Function;
    switch (f) {
    case F::String:
        return Scalar::of(text(0));
    case F::Concat:
    case F::Join: {
        QStringList parts;
        for (const Scalar& s : flat(args, f == F::Join ? 1 : 0))
            parts << s.toText();
        return Scalar::of(parts.join(f == F::Join ? text(0) : QString()));
    }
    case F::Substr:
        return Scalar::of(
            substr(text(0), number(1), args.size() > 2 ? number(2) : static_cast<double>(text(0).size())));
    case F::Substring:
        return Scalar::of(
            substring(text(0), number(1), args.size() > 2 ? number(2) : std::numeric_limits<double>::infinity()));
    case F::SubstringBefore: {
        const qsizetype at = text(0).indexOf(text(1));
        return Scalar::of(at < 0 ? QString() : text(0).left(at));
    }
    case F::SubstringAfter: {
        const qsizetype at = text(0).indexOf(text(1));
        return Scalar::of(at < 0 ? QString() : text(0).mid(at + text(1).size()));
    }
    case F::Translate:
        return Scalar::of(translated(text(0), text(1), text(2)));
    case F::StringLength:
        return Scalar::of(static_cast<double>(text(0).size()));
    case F::NormalizeSpace:
        return Scalar::of(text(0).simplified());
    case F::Contains:
        return is(text(0).contains(text(1)));
    case F::StartsWith:
        return is(text(0).startsWith(text(1)));
    case F::EndsWith:
        return is(text(0).endsWith(text(1)));
    case F::Uuid: {
        if (args.empty())
            return Scalar::of(m_state.environment().uuid ? m_state.environment().uuid() : QString());
        static constexpr char kLetters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        QString out;
        for (int i = 0, n = static_cast<int>(std::clamp(number(0), 0.0, 1000.0)); i < n; ++i)
            out += QLatin1Char(kLetters[static_cast<size_t>(uniform(m_state.environment()) * 62) % 62]);
        return Scalar::of(out);
    }
    case F::Digest:
        return Scalar::of(digest(text(0), text(1), args.size() > 2 ? text(2) : QStringLiteral("base64")));
    case F::Base64Decode:
        return Scalar::of(QString::fromUtf8(QByteArray::fromBase64(text(0).toLatin1())));
    case F::Coalesce: {
        const Scalar first = scalar(args[0]);
        return first.toText().isEmpty() ? scalar(args[1]) : first;
    }
    case F::Boolean:
        return is(truth(args[0]));
    case F::BooleanFromString:
        return is(text(0) == QLatin1String("1") || text(0).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0);
    case F::Not:
        return is(!truth(args[0]));
    case F::True:
        return is(true);
    case F::False:
        return is(false);
    case F::Regex:
        return is(matches(text(0), text(1)));
    case F::Checklist:
    case F::WeightedChecklist: {
        const std::vector<Scalar> all = flat(args, 2);
        const bool weighted = f == F::WeightedChecklist;
        double sum = 0;
        for (size_t i = 0; i < all.size(); i += weighted ? 2 : 1) {
            const bool on = all[i].kind == ValueKind::Text
                ? all[i].text == QLatin1String("true") || all[i].toNumber() > 0
                : all[i].toBoolean();
            sum += !on ? 0.0 : weighted && i + 1 < all.size() ? all[i + 1].toNumber() : 1.0;
        }
        const double least = number(0);
        const double most = number(1);
        return is((least == -1 || sum >= least) && (most == -1 || sum <= most));
    }
    case F::Number:
        return Scalar::of(number(0));
    case F::Random:
        return Scalar::of(uniform(m_state.environment()));
    case F::Int:
        return Scalar::of(std::trunc(number(0)));
    case F::Sum: {
        double sum = 0;
        for (const Scalar& s : flat(args)) // what is not said adds nothing
            sum += s.isEmpty() ? 0.0 : s.toNumber();
        return Scalar::of(sum);
    }
    case F::Max:
    case F::Min: {
        double best = xpath::kNaN;
        for (const Scalar& s : flat(args)) {
            if (s.isEmpty())
                continue;
            const double n = s.toNumber();
            if (std::isnan(n))
                return Scalar::of(n);
            if (std::isnan(best) || (f == F::Max ? n > best : n < best))
                best = n;
        }
        return Scalar::of(best);
    }
    case F::Round:
        return Scalar::of(args.size() > 1 ? rounded(number(0), number(1)) : xpath::roundHalfUp(number(0)));
    case F::Pow:
        return Scalar::of(std::pow(number(0), number(1)));
    case F::Log:
        return Scalar::of(std::log(number(0)));
    case F::Log10:
        return Scalar::of(std::log10(number(0)));
    case F::Abs:
        return Scalar::of(std::abs(number(0)));
    case F::Sin:
        return Scalar::of(std::sin(number(0)));
    case F::Cos:
        return Scalar::of(std::cos(number(0)));
    case F::Tan:
        return Scalar::of(std::tan(number(0)));
    case F::Asin:
        return Scalar::of(std::asin(number(0)));
    case F::Acos:
        return Scalar::of(std::acos(number(0)));
    case F::Atan:
        return Scalar::of(std::atan(number(0)));
    case F::Atan2:
        return Scalar::of(std::atan2(number(0), number(1)));
    case F::Sqrt:
        return Scalar::of(std::sqrt(number(0)));
    case F::Exp:
        return Scalar::of(std::exp(number(0)));
    case F::Exp10:
        return Scalar::of(std::pow(10.0, number(0)));
    case F::Pi:
        return Scalar::of(3.14159265358979323846);
    case F::Floor:
        return Scalar::of(std::floor(number(0)));
    case F::Ceiling:
        return Scalar::of(std::ceil(number(0)));
    case F::Count:
        return Scalar::of(static_cast<double>(flat(args).size()));
    case F::CountNonEmpty: {
        double n = 0;
        for (const Scalar& s : flat(args))
            n += s.toText().isEmpty() ? 0 : 1;
        return Scalar::of(n);
    }
    case F::Position:
        return Scalar::of(static_cast<double>(frame.position));
    case F::Last:
        return Scalar::of(static_cast<double>(frame.size));
    case F::Today:
        return Scalar::of(m_state.now().date().toString(Qt::ISODate));
    case F::Now:
        return Scalar::of(m_state.now().toOffsetFromUtc(m_state.now().offsetFromUtc()).toString(Qt::ISODateWithMs));
    case F::FormatDate: {
        const auto at = xpath::dateTimeOf(scalar(args[0]));
        return Scalar::of(at ? formatDate(*at, text(1), QLocale(m_state.languageTag())) : QString());
    }
    case F::Date: {
        const auto at = xpath::dateTimeOf(scalar(args[0]));
        return Scalar::of(at ? at->date().toString(Qt::ISODate) : QString());
    }
    case F::DateTime: {
        const auto at = xpath::dateTimeOf(scalar(args[0]));
        return Scalar::of(at ? at->toString(Qt::ISODateWithMs) : QString());
    }
    case F::DecimalDateTime: {
        const auto at = xpath::dateTimeOf(scalar(args[0]));
        return Scalar::of(at ? xpath::daysSinceEpoch(*at) : xpath::kNaN);
    }
    case F::DecimalTime:
        return Scalar::of(timeOfDay(text(0)));
    case F::Selected:
        return is(words(0).contains(text(1).trimmed()));
    case F::SelectedAt: {
        const QStringList all = words(0);
        const double at = number(1);
        return Scalar::of(
            at >= 0 && at < static_cast<double>(all.size()) ? all.at(static_cast<qsizetype>(at)) : QString());
    }
    case F::CountSelected:
        return Scalar::of(static_cast<double>(words(0).size()));
    case F::ChoiceName: {
        QStringList labels;
        for (const QString& name : words(0)) {
            const int choice = m_state.choiceNamed(list, name);
            int language = -1;
            const QStringView label = choice < 0
                ? QStringView()
                : m_program.text(m_program.choices[size_t(choice)].label, m_state.languageOrder, &language);
            labels << (language < 0 ? name : label.toString());
        }
        return Scalar::of(labels.join(QStringLiteral(", ")));
    }
    case F::Area:
    case F::Distance: {
        QStringList points;
        for (const Scalar& s : flat(args))
            points << s.toText().split(QLatin1Char(';'), Qt::SkipEmptyParts);
        return Scalar::of(f == F::Area ? geometry::area(points) : geometry::length(points));
    }
    }
    return {};
}

} // namespace uthan::form
