// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformtypes.h"

#include <QHash>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    const QHash<QString, NodeType>& plainTypes()
    {
        using T = NodeType;
        static const QHash<QString, NodeType> all{
            {QStringLiteral("text"), T::Text},
            {QStringLiteral("string"), T::Text},
            {QStringLiteral("integer"), T::Integer},
            {QStringLiteral("int"), T::Integer},
            {QStringLiteral("decimal"), T::Decimal},
            {QStringLiteral("note"), T::Note},
            {QStringLiteral("range"), T::Range},
            {QStringLiteral("date"), T::Date},
            {QStringLiteral("time"), T::Time},
            {QStringLiteral("datetime"), T::DateTime},
            {QStringLiteral("date time"), T::DateTime},
            {QStringLiteral("image"), T::Image},
            {QStringLiteral("photo"), T::Image},
            {QStringLiteral("picture"), T::Image},
            {QStringLiteral("audio"), T::Audio},
            {QStringLiteral("video"), T::Video},
            {QStringLiteral("file"), T::File},
            {QStringLiteral("osm"), T::File},
            {QStringLiteral("barcode"), T::Barcode},
            {QStringLiteral("geopoint"), T::GeoPoint},
            {QStringLiteral("location"), T::GeoPoint},
            {QStringLiteral("gps"), T::GeoPoint},
            {QStringLiteral("geotrace"), T::GeoTrace},
            {QStringLiteral("geoshape"), T::GeoShape},
            {QStringLiteral("acknowledge"), T::Acknowledge},
            {QStringLiteral("trigger"), T::Acknowledge},
            {QStringLiteral("calculate"), T::Calculate},
            {QStringLiteral("hidden"), T::Hidden},
            {QStringLiteral("start"), T::Start},
            {QStringLiteral("start time"), T::Start},
            {QStringLiteral("end"), T::End},
            {QStringLiteral("end time"), T::End},
            {QStringLiteral("today"), T::Today},
            {QStringLiteral("deviceid"), T::DeviceId},
            {QStringLiteral("device id"), T::DeviceId},
            {QStringLiteral("imei"), T::DeviceId},
            {QStringLiteral("uri:deviceid"), T::DeviceId},
            {QStringLiteral("username"), T::UserName},
            {QStringLiteral("uri:username"), T::UserName},
            {QStringLiteral("phonenumber"), T::PhoneNumber},
            {QStringLiteral("phone number"), T::Text},
            {QStringLiteral("percentage"), T::Integer},
            {QStringLiteral("number of days in last month"), T::Integer},
            {QStringLiteral("number of days in last six months"), T::Integer},
            {QStringLiteral("number of days in last year"), T::Integer},
            {QStringLiteral("uri:phonenumber"), T::PhoneNumber},
            {QStringLiteral("email"), T::Email},
            {QStringLiteral("uri:email"), T::Email},
            {QStringLiteral("start-geopoint"), T::StartGeoPoint},
            {QStringLiteral("background-geopoint"), T::BackgroundGeoPoint},
            {QStringLiteral("background-audio"), T::BackgroundAudio},
            {QStringLiteral("audit"), T::Audit},
        };
        return all;
    }

    // Types of the first years of XLSForm that say what the answer must be.
    const QHash<QString, QString>& ownConstraints()
    {
        static const QHash<QString, QString> all{
            {QStringLiteral("phone number"), QStringLiteral("regex(., '^\\d*$')")},
            {QStringLiteral("percentage"), QStringLiteral("0 <= . and . <= 100")},
            {QStringLiteral("number of days in last month"), QStringLiteral("0 <= . and . <= 31")},
            {QStringLiteral("number of days in last six months"), QStringLiteral("0 <= . and . <= 183")},
            {QStringLiteral("number of days in last year"), QStringLiteral("0 <= . and . <= 365")},
        };
        return all;
    }

    // What those say beside the question where the row says nothing, in every language.
    const QHash<QString, QString>& ownHints()
    {
        static const QHash<QString, QString> all{
            {QStringLiteral("phone number"), QStringLiteral("0–9")},
            {QStringLiteral("number of days in last month"), QStringLiteral("0–31")},
            {QStringLiteral("number of days in last six months"), QStringLiteral("0–183")},
            {QStringLiteral("number of days in last year"), QStringLiteral("0–365")},
        };
        return all;
    }

    // "add text prompt", "q text", "get device id" of the first years of XLSForm.
    QString withoutOldWords(QString type)
    {
        static const QRegularExpression old(QStringLiteral("^(?:add (.+) prompt|q (.+)|get (.+))$"));
        if (const auto m = old.match(type); m.hasMatch())
            return m.captured(1) + m.captured(2) + m.captured(3);
        return type;
    }

    std::optional<RowType> parseGroup(const QString& written)
    {
        static const QRegularExpression group(
            QStringLiteral("^(begin|end)[ _](group|repeat|loop|lgroup|looped group)(?: (?:over )?(\\S+))?$"),
            QRegularExpression::CaseInsensitiveOption);
        const auto m = group.match(written);
        if (!m.hasMatch())
            return {};
        RowType out;
        const QString what = m.captured(2).toLower();
        out.kind = m.captured(1).toLower() == QLatin1String("begin") ? RowType::Kind::Begin : RowType::Kind::End;
        out.isLoop = what == QLatin1String("loop");
        out.type = what == QLatin1String("group") || out.isLoop ? NodeType::Group : NodeType::Repeat;
        if (out.isLoop)
            out.list = m.captured(3);
        return out;
    }

    std::optional<RowType> parseSelect(const QString& written)
    {
        static const QRegularExpression select(
            QStringLiteral(
                "^(add select (?:one|multiple) prompt using|select[ _]one[ _]external|select[ _]one[ _]from[ _]file|"
                "select[ _]multiple[ _]from[ _]file|select all that apply from|select[ _]one from|select all "
                "that apply|select[ _]one|select1|select[ _]multiple|rank)(?: using)? (\\S+|\\$\\{[^}]*\\})( "
                "(?:or[ _]other|or specify other|or_specify_other))?$"),
            QRegularExpression::CaseInsensitiveOption);
        const auto m = select.match(written);
        if (!m.hasMatch())
            return {};
        RowType out;
        const QString kind = m.captured(1).toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
        const bool isOne = kind.contains(QLatin1String("select one")) || kind == QLatin1String("select1");
        out.type = kind == QLatin1String("rank") ? NodeType::Rank
            : isOne                              ? NodeType::SelectOne
                                                 : NodeType::SelectMultiple;
        out.isExternal = kind.endsWith(QLatin1String("external"));
        out.orOther = !m.captured(3).isEmpty();
        const QString source = m.captured(2);
        static const QRegularExpression file(QStringLiteral("\\.(?:csv|xml|geojson)$"));
        const bool saysFile = kind.endsWith(QLatin1String("from file"));
        out.isFileOrList = !saysFile && !out.isExternal && source.contains(file);
        if (saysFile || out.isFileOrList)
            out.file = source;
        else if (source.startsWith(QLatin1String("${")))
            out.reference = source;
        else
            out.list = source;
        return out;
    }
}

QStringList typeWords()
{
    QStringList words{QStringLiteral("select_one"), QStringLiteral("select_multiple"),
        QStringLiteral("select_one_from_file"), QStringLiteral("select_multiple_from_file"), QStringLiteral("rank"),
        QStringLiteral("begin_group"), QStringLiteral("end_group"), QStringLiteral("begin_repeat"),
        QStringLiteral("end_repeat"), QStringLiteral("csv-external"), QStringLiteral("xml-external")};
    for (const QString& type : plainTypes().keys()) {
        if (!type.contains(QLatin1Char(' ')) && !type.contains(QLatin1Char(':')))
            words << type;
    }
    return words;
}

std::optional<RowType> parseRowType(const QString& written)
{
    if (auto group = parseGroup(written))
        return group;
    if (auto select = parseSelect(written))
        return select;
    QString type = withoutOldWords(written.toLower());
    if (type == QLatin1String("phone number") && written.startsWith(QLatin1String("get "), Qt::CaseInsensitive))
        type = QStringLiteral("phonenumber"); // of the device; without "get" it is asked
    RowType out;
    if (type == QLatin1String("csv-external") || type == QLatin1String("xml-external")) {
        out.kind = RowType::Kind::Instance;
        out.file = type.left(3);
        return out;
    }
    if (type.startsWith(QLatin1String("osm "))) {
        out.type = NodeType::File;
        out.list = written.mid(4);
        return out;
    }
    QString property = type;
    property.remove(QLatin1String("uri:")).remove(QLatin1Char(' '));
    if (property == QLatin1String("simid"))
        property = QStringLiteral("simserial");
    const QString prefix = type.startsWith(QLatin1String("uri:")) ? QStringLiteral("uri:") : QString();
    if (property == QLatin1String("simserial") || property == QLatin1String("subscriberid")) {
        out.type = NodeType::Hidden;
        out.preload = prefix + property;
        out.note = QStringLiteral("This type is not filled in: devices no longer tell it, and we do not collect it.");
        return out;
    }
    const auto found = plainTypes().constFind(type);
    if (found == plainTypes().constEnd())
        return {};
    out.type = *found;
    out.constraint = ownConstraints().value(type);
    out.hint = ownHints().value(type);
    if (out.type == NodeType::PhoneNumber || out.type == NodeType::Email)
        out.note = QStringLiteral("This type is not filled in: we do not collect it.");
    return out;
}

QString inSmallLetters(const QString& written, const RowType& type)
{
    const QString said = type.list + type.reference + (type.kind == RowType::Kind::Instance ? QString() : type.file);
    const qsizetype at = said.isEmpty() ? -1 : written.lastIndexOf(said);
    QString out = written.toLower();
    if (type.type == NodeType::DateTime && out == QLatin1String("datetime") && written != out)
        return QStringLiteral("dateTime");
    return at < 0 ? out : out.replace(at, said.size(), said);
}

} // namespace uthan::form
