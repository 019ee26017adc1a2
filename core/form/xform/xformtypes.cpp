// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xformtypes.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace uthan::form {

namespace {
    struct Written {
        const char *bind, *control, *mediaType, *preload, *preloadParams;
    };

    Written written(NodeType type)
    {
        using T = NodeType;
        switch (type) {
        case T::Group:
        case T::Repeat:
            return {"", "", "", "", ""};
        case T::Text:
        case T::Note:
            return {"string", "input", "", "", ""};
        case T::Integer:
            return {"int", "input", "", "", ""};
        case T::Decimal:
            return {"decimal", "input", "", "", ""};
        case T::SelectOne:
            return {"string", "select1", "", "", ""};
        case T::SelectMultiple:
            return {"string", "select", "", "", ""};
        case T::Rank:
            return {"odk:rank", "odk:rank", "", "", ""};
        case T::Range:
            return {"int", "range", "", "", ""};
        case T::Date:
            return {"date", "input", "", "", ""};
        case T::Time:
            return {"time", "input", "", "", ""};
        case T::DateTime:
            return {"dateTime", "input", "", "", ""};
        case T::Image:
            return {"binary", "upload", "image/*", "", ""};
        case T::Audio:
            return {"binary", "upload", "audio/*", "", ""};
        case T::Video:
            return {"binary", "upload", "video/*", "", ""};
        case T::File:
            return {"binary", "upload", "application/*", "", ""};
        case T::GeoPoint:
            return {"geopoint", "input", "", "", ""};
        case T::GeoTrace:
            return {"geotrace", "input", "", "", ""};
        case T::GeoShape:
            return {"geoshape", "input", "", "", ""};
        case T::Barcode:
            return {"barcode", "input", "", "", ""};
        case T::Acknowledge:
            return {"string", "trigger", "", "", ""};
        case T::Calculate:
        case T::Hidden:
            return {"string", "", "", "", ""};
        case T::Start:
            return {"dateTime", "", "", "timestamp", "start"};
        case T::End:
            return {"dateTime", "", "", "timestamp", "end"};
        case T::Today:
            return {"date", "", "", "date", "today"};
        case T::DeviceId:
            return {"string", "", "", "property", "deviceid"};
        case T::UserName:
            return {"string", "", "", "property", "username"};
        case T::PhoneNumber:
            return {"string", "", "", "property", "phonenumber"};
        case T::Email:
            return {"string", "", "", "property", "email"};
        case T::InstanceId:
            return {"string", "", "", "uid", ""};
        case T::StartGeoPoint:
        case T::BackgroundGeoPoint:
            return {"geopoint", "", "", "", ""};
        case T::BackgroundAudio:
        case T::Audit:
            return {"binary", "", "", "", ""};
        }
        return {"string", "", "", "", ""};
    }

    QString parameter(const Element& element, const char* name)
    {
        for (const auto& [key, value] : element.parameters) {
            if (key == QLatin1String(name))
                return value;
        }
        return {};
    }

    bool isWhole(const QString& text)
    {
        bool isNumber = text.isEmpty();
        const double number = isNumber ? 0 : text.toDouble(&isNumber);
        return isNumber && number == std::floor(number);
    }
}

bool isTagged(const Element& element)
{
    return element.writtenType == QLatin1String("osm") || element.writtenType.startsWith(QLatin1String("osm "));
}

int valuesOfTag(const FormDefinition& form, const QString& tag)
{
    for (size_t l = 0; l < form.lists.size(); ++l) {
        const ChoiceListDefinition& list = form.lists[l];
        const bool isAsked = std::any_of(form.elements.begin(), form.elements.end(),
            [l](const Element& e) { return isExternalSelect(e) && e.list == static_cast<int>(l); });
        if (list.isExternal && list.name == tag && !isAsked)
            return static_cast<int>(l);
    }
    return -1;
}

QSet<int> tagLists(const FormDefinition& form)
{
    QSet<int> lists;
    for (const Element& element : form.elements) {
        if (!isTagged(element) || element.list < 0)
            continue;
        lists.insert(element.list);
        for (const DefinedChoice& tag : form.lists[size_t(element.list)].choices) {
            if (const int values = valuesOfTag(form, tag.name); values >= 0)
                lists.insert(values);
        }
    }
    return lists;
}

bool isExternalSelect(const Element& element)
{
    return element.writtenType.startsWith(QLatin1String("select_one_external"))
        || element.writtenType.startsWith(QLatin1String("select one external"));
}

XFormType xformType(const Element& element)
{
    const Written w = written(element.type);
    XFormType type{QLatin1String(w.bind), QLatin1String(w.control), QLatin1String(w.mediaType),
        QLatin1String(w.preload), QLatin1String(w.preloadParams)};
    for (const char* key : {"start", "end", "step", "tick_interval", "placeholder"}) {
        if (element.type == NodeType::Range && !isWhole(parameter(element, key)))
            type.bind = QStringLiteral("decimal");
    }
    static const QStringList properties{QStringLiteral("simserial"), QStringLiteral("subscriberid"),
        QStringLiteral("uri:simserial"), QStringLiteral("uri:subscriberid")};
    if (properties.contains(element.writtenType)) { // of devices of long ago: kept, though no device fills them in now
        type.preload = QStringLiteral("property");
        type.preloadParams = element.writtenType;
    } else if (!type.preloadParams.isEmpty()
        && element.writtenType.startsWith(QLatin1String("uri:"), Qt::CaseInsensitive))
        type.preloadParams.prepend(QLatin1String("uri:"));
    if (isTagged(element))
        type = {QStringLiteral("binary"), QStringLiteral("upload"), QStringLiteral("osm/*"), {}, {}};
    if (isExternalSelect(element))
        type = {QStringLiteral("string"), QStringLiteral("input"), {}, {}, {}};
    static const QHash<QString, QString> asBound{{QStringLiteral("integer"), QStringLiteral("int")},
        {QStringLiteral("text"), QStringLiteral("string")}, {QStringLiteral("datetime"), QStringLiteral("dateTime")},
        {QStringLiteral("select_one"), QStringLiteral("string")},
        {QStringLiteral("select_multiple"), QStringLiteral("string")},
        {QStringLiteral("rank"), QStringLiteral("odk:rank")}, {QStringLiteral("note"), QStringLiteral("string")},
        {QStringLiteral("acknowledge"), QStringLiteral("string")}, {QStringLiteral("hidden"), QStringLiteral("string")},
        {QStringLiteral("range"), QStringLiteral("int")}, {QStringLiteral("calculate"), QStringLiteral("string")},
        {QStringLiteral("image"), QStringLiteral("binary")}, {QStringLiteral("audio"), QStringLiteral("binary")},
        {QStringLiteral("video"), QStringLiteral("binary")}, {QStringLiteral("file"), QStringLiteral("binary")}};
    if (!element.dataType.isEmpty())
        type.bind = asBound.value(element.dataType, element.dataType);
    return type;
}

NodeType typeOfInput(const QString& dataType)
{
    static const QHash<QString, NodeType> types{{QStringLiteral("int"), NodeType::Integer},
        {QStringLiteral("integer"), NodeType::Integer}, {QStringLiteral("long"), NodeType::Integer},
        {QStringLiteral("decimal"), NodeType::Decimal}, {QStringLiteral("double"), NodeType::Decimal},
        {QStringLiteral("float"), NodeType::Decimal}, {QStringLiteral("date"), NodeType::Date},
        {QStringLiteral("time"), NodeType::Time}, {QStringLiteral("dateTime"), NodeType::DateTime},
        {QStringLiteral("geopoint"), NodeType::GeoPoint}, {QStringLiteral("geotrace"), NodeType::GeoTrace},
        {QStringLiteral("geoshape"), NodeType::GeoShape}, {QStringLiteral("barcode"), NodeType::Barcode}};
    return types.value(dataType, NodeType::Text);
}

QString instanceItems(const QString& id)
{
    return (
        id.contains(u'\'') ? QStringLiteral("instance(\"%1\")/root/item") : QStringLiteral("instance('%1')/root/item"))
        .arg(id);
}

QString yesOrNoAsExpression(const QString& text)
{
    static const QHash<QString, QString> words{{QStringLiteral("yes"), QStringLiteral("true()")},
        {QStringLiteral("true"), QStringLiteral("true()")}, {QStringLiteral("no"), QStringLiteral("false()")},
        {QStringLiteral("false"), QStringLiteral("false()")}};
    return words.value(text.trimmed().toLower(), text);
}

} // namespace uthan::form
