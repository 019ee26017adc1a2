// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformparameters.h"
#include "form/xform/xmlname.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    const QStringList kTruth{QStringLiteral("true"), QStringLiteral("false")};

    QString value(const Pairs& pairs, QLatin1String name)
    {
        for (const auto& [key, text] : pairs) {
            if (key == name)
                return text;
        }
        return {};
    }

    bool has(const Pairs& pairs, QLatin1String name)
    {
        for (const auto& pair : pairs) {
            if (pair.first == name)
                return true;
        }
        return false;
    }

    bool isNumber(const QString& text)
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok && std::isfinite(number);
    }

    bool isWhole(const QString& text)
    {
        bool ok = false;
        (void)text.toLongLong(&ok);
        return ok;
    }

    QStringList known(const Element& element)
    {
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        switch (element.type) {
        case NodeType::Text:
            return words("rows");
        case NodeType::Range:
            return words("start end step tick_interval placeholder tick_labelset");
        case NodeType::SelectOne:
        case NodeType::SelectMultiple:
        case NodeType::Rank:
            return element.items.file.isEmpty() ? words("randomize seed") : words("randomize seed value label");
        case NodeType::GeoPoint:
            return words("allow-mock-accuracy capture-accuracy warning-accuracy reference-geometry");
        case NodeType::GeoTrace:
        case NodeType::GeoShape:
            return words("allow-mock-accuracy incremental reference-geometry");
        case NodeType::Audio:
        case NodeType::BackgroundAudio:
            return words("quality");
        case NodeType::Image:
            return words("app max-pixels");
        case NodeType::Audit:
            return words("location-priority location-min-interval location-max-age track-changes identify-user "
                         "track-changes-reasons");
        default:
            return {};
        }
    }

    QString oneOf(const Pairs& pairs, QLatin1String name, const QStringList& allowed)
    {
        const QString text = value(pairs, name);
        if (!has(pairs, name) || allowed.contains(text.toLower()))
            return {};
        return QStringLiteral("The parameter “%1” cannot be “%2”. Write one of: %3.")
            .arg(name, text, allowed.join(QStringLiteral(", ")));
    }

    QString mustBeNumber(const Pairs& pairs, QLatin1String name)
    {
        if (!has(pairs, name) || isNumber(value(pairs, name)))
            return {};
        return QStringLiteral("The parameter “%1” must be a number. Write one, as in %1=5.").arg(name);
    }

    QString mustBeWhole(const Pairs& pairs, QLatin1String name)
    {
        if (!has(pairs, name) || isWhole(value(pairs, name)))
            return {};
        return QStringLiteral("The parameter “%1” must be a whole number. Write one, as in %1=5.").arg(name);
    }

    QString selectFault(const Element& element)
    {
        const Pairs& p = element.parameters;
        for (const char* key : {"value", "label"}) {
            const QLatin1String column(key);
            if (has(p, column) && !isXmlName(value(p, column)))
                return QStringLiteral(
                    "The parameter “%1” names a column or property of the file, so it must begin with a "
                    "letter or _ and have only letters, digits, _, - and points. Write it as the file has it.")
                    .arg(column);
        }
        if (const QString wrong = oneOf(p, QLatin1String("randomize"), kTruth); !wrong.isEmpty())
            return wrong;
        if (!has(p, QLatin1String("seed")))
            return {};
        if (!has(p, QLatin1String("randomize")))
            return QStringLiteral("The parameter “seed” has no effect without randomize=true. Add that.");
        const QString seed = value(p, QLatin1String("seed"));
        if (!isNumber(seed) && !seed.startsWith(QLatin1String("${")))
            return QStringLiteral("The parameter “seed” must be a number or a question. Write it as in seed=${name}.");
        return {};
    }

    QString rangeFault(const Element& element)
    {
        const Pairs& p = element.parameters;
        for (const char* key : {"start", "end", "step", "tick_interval", "placeholder"}) {
            if (const QString wrong = mustBeNumber(p, QLatin1String(key)); !wrong.isEmpty())
                return wrong;
        }
        const auto number = [&p](const char* key, double otherwise) {
            return has(p, QLatin1String(key)) ? value(p, QLatin1String(key)).toDouble() : otherwise;
        };
        const double start = number("start", 1);
        const double end = number("end", 10);
        const double step = number("step", 1);
        if (step == 0)
            return QStringLiteral(
                "The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1.");
        const auto isStep = [step](double distance) {
            const double steps = distance / step;
            return std::abs(steps - std::round(steps)) < 1e-9;
        };
        static const QStringList drawnTicks{QStringLiteral("vertical"), QStringLiteral("no-ticks")};
        for (const char* key : {"tick_interval", "placeholder", "tick_labelset"}) {
            for (const QString& word : element.appearance.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                if (has(p, QLatin1String(key)) && !drawnTicks.contains(word))
                    return QStringLiteral(
                        "The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the "
                        "appearance “%2”. Take one of them away.")
                        .arg(QLatin1String(key), word);
            }
        }
        const double wide = std::abs(end - start);
        if (std::abs(step) > wide)
            return QStringLiteral(
                "The parameter “step” is larger than the distance from start to end. Make it smaller.");
        if (has(p, QLatin1String("tick_interval"))) {
            const double ticks = number("tick_interval", 1);
            if (ticks == 0)
                return QStringLiteral("The parameter “tick_interval” cannot be 0. Write how far one tick is from the "
                                      "next, as in tick_interval=2.");
            if (std::abs(ticks) > wide)
                return QStringLiteral(
                    "The parameter “tick_interval” is larger than the distance from start to end. Make it smaller.");
            if (!isStep(ticks))
                return QStringLiteral(
                    "The parameter “tick_interval” must be a multiple of the step. Change one of them.");
        }
        if (has(p, QLatin1String("placeholder"))) {
            const double at = number("placeholder", 0);
            if (at < std::min(start, end) || at > std::max(start, end))
                return QStringLiteral("The parameter “placeholder” must lie between start and end. Change it.");
            if (!isStep(at - start))
                return QStringLiteral(
                    "The parameter “placeholder” must be start plus a multiple of the step. Change it.");
        }
        return {};
    }

    QString auditFault(const Pairs& p)
    {
        const QStringList needed{QStringLiteral("location-priority"), QStringLiteral("location-min-interval"),
            QStringLiteral("location-max-age")};
        int given = 0;
        for (const QString& key : needed)
            given += has(p, QLatin1String(key.toLatin1())) ? 1 : 0;
        if (given > 0 && given < needed.size())
            return QStringLiteral("Places are recorded only with all three of location-priority, location-min-interval "
                                  "and location-max-age. Add what is missing.");
        for (const char* key : {"location-min-interval", "location-max-age"}) {
            const QLatin1String name(key);
            if (has(p, name) && (!isWhole(value(p, name)) || value(p, name).toLongLong() < 0))
                return QStringLiteral(
                    "The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60.")
                    .arg(name);
        }
        if (given > 0
            && value(p, QLatin1String("location-max-age")).toLongLong()
                < value(p, QLatin1String("location-min-interval")).toLongLong())
            return QStringLiteral(
                "The parameter “location-max-age” must not be less than location-min-interval. Make it larger.");
        for (const char* key : {"track-changes", "identify-user"}) {
            if (const QString wrong = oneOf(p, QLatin1String(key), kTruth); !wrong.isEmpty())
                return wrong;
        }
        static const QStringList reasons{QStringLiteral("on-form-edit")};
        if (const QString wrong = oneOf(p, QLatin1String("track-changes-reasons"), reasons); !wrong.isEmpty())
            return wrong;
        static const QStringList priorities{QStringLiteral("no-power"), QStringLiteral("low-power"),
            QStringLiteral("balanced"), QStringLiteral("high-accuracy")};
        return oneOf(p, QLatin1String("location-priority"), priorities);
    }

    QString imageFault(const Element& element)
    {
        const Pairs& p = element.parameters;
        if (const QString wrong = mustBeWhole(p, QLatin1String("max-pixels")); !wrong.isEmpty())
            return wrong;
        static const QRegularExpression package(QStringLiteral("^[a-zA-Z][a-zA-Z0-9_]*(\\.[a-zA-Z][a-zA-Z0-9_]*)+$"));
        const QString app = value(p, QLatin1String("app"));
        const bool usesApp = element.appearance.isEmpty() || element.appearance == QLatin1String("annotate");
        if (usesApp && has(p, QLatin1String("app")) && !package.match(app).hasMatch())
            return QStringLiteral(
                "The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” "
                "is not: it needs at least one point, and each part begins with a letter and has only "
                "letters, digits and _. Mend it or take it away.")
                .arg(app);
        return {};
    }

    // Words that have a meaning, whatever letters they are written in; names of files, columns and apps stay as they
    // are.
    bool isWord(const QString& key)
    {
        static const QStringList words{QStringLiteral("randomize"), QStringLiteral("allow-mock-accuracy"),
            QStringLiteral("incremental"), QStringLiteral("quality"), QStringLiteral("track-changes"),
            QStringLiteral("track-changes-reasons"), QStringLiteral("identify-user"),
            QStringLiteral("location-priority")};
        return words.contains(key);
    }

    QString placeFault(const Pairs& p)
    {
        for (const char* key : {"capture-accuracy", "warning-accuracy"}) {
            if (const QString wrong = mustBeNumber(p, QLatin1String(key)); !wrong.isEmpty())
                return wrong;
        }
        if (const QString wrong = oneOf(p, QLatin1String("allow-mock-accuracy"), kTruth); !wrong.isEmpty())
            return wrong;
        const QLatin1String incremental("incremental");
        if (has(p, incremental) && value(p, incremental) != QLatin1String("true"))
            return QStringLiteral("The parameter “incremental” can only be “true”. Leave it out if it is not meant.");
        return {};
    }
}

std::optional<Pairs> parseParameters(const QString& written, QStringList* twice)
{
    static const QRegularExpression pair(
        QStringLiteral("\\G[\\s;,]*([\\w.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s;,]+)"));
    Pairs out;
    qsizetype end = 0;
    for (auto match = pair.globalMatch(written); match.hasNext();) {
        const auto m = match.next();
        QString text = m.captured(2);
        const bool quoted = text.size() > 1 && (text.front() == u'"' || text.front() == u'\'');
        if (quoted)
            text = text.mid(1, text.size() - 2);
        const QString key = m.captured(1).toLower();
        const bool isYes = key == QLatin1String("incremental") && text.toLower() == QLatin1String("yes");
        const QString value = isYes ? QStringLiteral("true") : isWord(key) ? text.toLower() : text;
        const auto said = std::find_if(out.begin(), out.end(), [&key](const auto& each) { return each.first == key; });
        if (said == out.end()) {
            out.append({key, value});
        } else {
            said->second = value;
            if (twice && !twice->contains(key))
                twice->append(key);
        }
        end = m.capturedEnd();
    }
    static const QRegularExpression rest(QStringLiteral("^[\\s;,]*$"));
    if (!rest.match(written.mid(end)).hasMatch())
        return {};
    return out;
}

bool takesParameter(const Element& element, const QString& name)
{
    return known(element).contains(name);
}

bool takesParameters(const Element& element)
{
    return !known(element).isEmpty();
}

QString parameterFault(const Element& element)
{
    const QStringList allowed = known(element);
    QStringList wrong;
    for (const auto& pair : element.parameters) {
        if (!allowed.contains(pair.first))
            wrong << QStringLiteral("“%1”").arg(pair.first);
    }
    if (!wrong.isEmpty() && !allowed.isEmpty()) // a type that has none at all takes no notice of them
        return QStringLiteral(
            "This type of question has no parameter %1. Take it away, or write one that it may have: %2.")
            .arg(wrong.join(QStringLiteral(", ")), allowed.join(QStringLiteral(", ")));
    const Pairs& p = element.parameters;
    static const QStringList loud{QStringLiteral("voice-only"), QStringLiteral("low"), QStringLiteral("normal")};
    switch (element.type) {
    case NodeType::Text:
        return mustBeWhole(p, QLatin1String("rows"));
    case NodeType::Range:
        return rangeFault(element);
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return selectFault(element);
    case NodeType::Audio:
        return oneOf(p, QLatin1String("quality"), loud + QStringList{QStringLiteral("external")});
    case NodeType::BackgroundAudio:
        return oneOf(p, QLatin1String("quality"), loud);
    case NodeType::Image:
        return imageFault(element);
    case NodeType::Audit:
        return auditFault(p);
    case NodeType::GeoPoint:
    case NodeType::GeoTrace:
    case NodeType::GeoShape:
        return placeFault(p);
    default:
        return {};
    }
}

} // namespace uthan::form
