// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/odsfacts.h"

#include "form/xform/xmlguard.h"

#include <cmath>
#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace uthan::form::xlsx {

namespace {
    // "2026-11-22T09:30:00" → days since 30 December 1899
    std::optional<double> daysOf(const QString& text)
    {
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        const QString clock = text.section(QLatin1Char('T'), 1);
        const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock.left(12), Qt::ISODateWithMs);
        if (!day.isValid() || !time.isValid())
            return {};
        return static_cast<double>(QDate(1899, 12, 30).daysTo(day)) + time.msecsSinceStartOfDay() / 86'400'000.0;
    }

    // "PT09H30M00S" → 0.395833…
    std::optional<double> partOfDay(const QString& duration)
    {
        static const QRegularExpression parts(QStringLiteral("^PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:[.,]\\d+)?)S)?$"));
        const auto match = parts.match(duration);
        if (!match.hasMatch())
            return {};
        const double seconds = match.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        return (match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + seconds) / 86'400;
    }
}

std::optional<CellFacts> odsFacts(const QXmlStreamAttributes& cell, const QString& text, bool isFault)
{
    CellFacts facts;
    facts.formula = odsFormula(cell.value(QLatin1String("table:formula")).toString());
    const auto type = cell.value(QLatin1String("office:value-type"));
    const QString date = cell.value(QLatin1String("office:date-value")).toString();
    std::optional<double> number;
    if (type == QLatin1String("float") || type == QLatin1String("percentage") || type == QLatin1String("currency")) {
        number = cell.value(QLatin1String("office:value")).toDouble();
    } else if (type == QLatin1String("date")) {
        number = daysOf(date);
        facts.shows = date.contains(QLatin1Char('T')) ? Shows::DateTime : Shows::Date;
    } else if (type == QLatin1String("time")) {
        number = partOfDay(cell.value(QLatin1String("office:time-value")).toString());
        facts.shows = Shows::Time;
    }
    if (number && std::isfinite(*number)) {
        facts.kind = CellFacts::Kind::Number;
        facts.number = *number;
    } else if (type == QLatin1String("boolean")) {
        facts.kind = CellFacts::Kind::Truth;
        facts.number = text == QLatin1String("TRUE") ? 1 : 0;
    } else if (isFault) {
        facts.kind = CellFacts::Kind::Fault;
    } else if (facts.formula.isEmpty()) {
        return {};
    }
    return facts;
}

namespace {
    // "$'My sheet'.A1:.B2" → "'My sheet'!A1:B2"
    QString reference(const QString& inside)
    {
        static const QRegularExpression part(QStringLiteral("^(\\$?(?:'(?:[^']|'')*'|[^'.:]*))\\.(.+)$"));
        QString sheet, cells;
        qsizetype from = 0;
        bool quoted = false;
        for (qsizetype i = 0; i <= inside.size(); ++i) {
            if (i < inside.size() && inside.at(i) == QLatin1Char('\''))
                quoted = !quoted;
            if (i < inside.size() && (quoted || inside.at(i) != QLatin1Char(':')))
                continue;
            const auto match = part.match(inside.mid(from, i - from));
            if (!match.hasMatch())
                return inside;
            const QString named
                = match.captured(1).startsWith(QLatin1Char('$')) ? match.captured(1).mid(1) : match.captured(1);
            if (cells.isEmpty())
                sheet = named;
            else if (!named.isEmpty() && named != sheet)
                return inside; // over several sheets, which a workbook of the other kind writes otherwise
            cells += (cells.isEmpty() ? QString() : QStringLiteral(":")) + match.captured(2);
            from = i + 1;
        }
        return sheet.isEmpty() ? cells : sheet + QLatin1Char('!') + cells;
    }
}

QString odsFormula(const QString& formula)
{
    const qsizetype equals = formula.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {};
    QString out;
    bool isText = false;
    int braces = 0;
    const qsizetype last = formula.lastIndexOf(QLatin1Char(']'));
    for (qsizetype i = equals + 1; i < formula.size(); ++i) {
        const QChar c = formula.at(i);
        const bool opens = c == QLatin1Char('[') && !isText && i < last;
        const qsizetype close = opens ? formula.indexOf(QLatin1Char(']'), i) : -1;
        if (close > i) {
            out += reference(formula.mid(i + 1, close - i - 1));
            i = close;
            continue;
        }
        isText = isText != (c == QLatin1Char('"'));
        braces += isText ? 0 : c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
        if (!isText && c == QLatin1Char(';'))
            out += QLatin1Char(',');
        else if (!isText && braces > 0 && c == QLatin1Char('|'))
            out += QLatin1Char(';');
        else
            out += c;
    }
    static const QRegularExpression prefix(QStringLiteral("\\b(?:COM\\.MICROSOFT|ORG\\.OPENOFFICE)\\.(?=[A-Z])"));
    return out.contains(QLatin1String("COM.")) || out.contains(QLatin1String("ORG.")) ? out.remove(prefix) : out;
}

double lettersWide(const QString& length)
{
    static const std::pair<const char*, double> units[]{
        {"cm", 96 / 2.54}, {"mm", 96 / 25.4}, {"in", 96}, {"pt", 96.0 / 72}};
    for (const auto& [unit, pixels] : units) {
        if (!length.endsWith(QLatin1String(unit)))
            continue;
        const double width = QStringView(length).chopped(2).toDouble() * pixels; // a letter has seven, the edges five
        const double usual = 85.3; // of a column that nobody made wider
        return std::abs(width - usual) < 1 ? 0 : std::clamp(std::round((width - 5) / 7 * 100) / 100, 0.0, 255.0);
    }
    return 0;
}

void readOdsPanes(const ZipArchive& zip, Workbook& book)
{
    const auto bytes = zip.read(QStringLiteral("settings.xml"), 4 << 20);
    if (!bytes || !XmlGuard::isHarmless(*bytes))
        return;
    QXmlStreamReader xml(*bytes);
    SheetFacts* facts = nullptr;
    std::map<QString, int> said; // of the sheet
    const auto finish = [&] {
        constexpr int kFrozen = 2;
        if (facts && said[QStringLiteral("VerticalSplitMode")] == kFrozen)
            facts->frozenRows = said[QStringLiteral("VerticalSplitPosition")];
        if (facts && said[QStringLiteral("HorizontalSplitMode")] == kFrozen)
            facts->frozenColumns = said[QStringLiteral("HorizontalSplitPosition")];
        said.clear();
    };
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        if (!xml.isStartElement())
            continue;
        const QString name = xml.attributes().value(QLatin1String("config:name")).toString();
        if (xml.name() == QLatin1String("config-item-map-entry") && !name.isEmpty()) {
            finish();
            facts = nullptr;
            for (Sheet& sheet : book.sheets) {
                if (sheet.name == name.trimmed())
                    facts = &sheet.facts;
            }
            if (facts)
                facts->frozenRows = 0;
        } else if (xml.name() == QLatin1String("config-item")) {
            said[name] = xml.readElementText().toInt();
        }
    }
    finish();
}

} // namespace uthan::form::xlsx
