// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/demomaker.h"

#include <QCborArray>

// What the group of the demo made of what was gathered, with whom, and what it decided and promised.
namespace uthan::product {
namespace {
    // The theme somebody's sentence speaks to; the demo's sentences are few and known.
    QString themeOf(const QString& words)
    {
        static const QList<std::pair<QString, QString>> signs{{QStringLiteral("দোভাষী"), QStringLiteral("t1")},
            {QStringLiteral("يترجم"), QStringLiteral("t1")}, {QStringLiteral("comes with me"), QStringLiteral("t1")},
            {QStringLiteral("বসে থেকে"), QStringLiteral("t2")}, {QStringLiteral("انتظرت"), QStringLiteral("t2")},
            {QStringLiteral("attendu"), QStringLiteral("t2")}, {QStringLiteral("five hours"), QStringLiteral("t2")},
            {QStringLiteral("খরচের"), QStringLiteral("t4")}, {QStringLiteral("Evening clinics"), QStringLiteral("t4")}};
        for (const auto& [sign, theme] : signs)
            if (words.contains(sign))
                return theme;
        return {};
    }

    QCborMap english(const QJsonObject& object, const char* key)
    {
        return {{QStringLiteral("en"), demo::text(object, key)}};
    }
} // namespace

Result<void> DemoMaker::organisations()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("organisations.json"));
    if (!read)
        return read.error();
    const QJsonArray all = read->value(QLatin1String("organisations")).toArray();
    for (const auto& each : all) {
        const QJsonObject o = each.toObject();
        QCborMap fields = QCborMap::fromJsonObject(o);
        fields.remove(QLatin1String("id"));
        m_names.insert(demo::text(o, "id"), demo::text(o, "name"));
        add(QStringLiteral("organisation"), personOf(demo::kOrganiser), fields, idOf(demo::text(o, "id")));
    }
    return {};
}

Result<void> DemoMaker::themes()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("themes.json"));
    if (!read)
        return read.error();
    const QStringList colours{QStringLiteral("indigo"), QStringLiteral("madder"), QStringLiteral("teal"),
        QStringLiteral("turmeric"), QStringLiteral("plum"), QStringLiteral("leaf"), QStringLiteral("clay"),
        QStringLiteral("sky")};
    const QJsonArray all = read->value(QLatin1String("themes")).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject t = all[i].toObject();
        add(QStringLiteral("theme"), personOf(QStringLiteral("p03")),
            {{QStringLiteral("name"), demo::texts(t.value(QLatin1String("name")))},
                {QStringLiteral("named_in"), QStringLiteral("bn")},
                {QStringLiteral("meaning"), demo::text(t, "meaning")},
                {QStringLiteral("colour"), colours[i % colours.size()]}},
            idOf(demo::text(t, "id")));
    }
    return {};
}

Result<void> DemoMaker::themeItems()
{
    const PersonId by = personOf(QStringLiteral("p03"));
    const auto place = [&](const QString& theme, const QCborMap& item) {
        return m_programme.addToSet(idOf(theme), by, QStringLiteral("items"), item);
    };
    const Result<QJsonObject> stories = demo::json(QStringLiteral("photovoice.json"));
    const Result<QJsonObject> themes = demo::json(QStringLiteral("themes.json"));
    if (!stories || !themes)
        return stories ? themes.error() : stories.error();
    const QJsonArray entries = stories->value(QLatin1String("entries")).toArray();
    for (const auto& each : entries) {
        const QJsonObject entry = each.toObject();
        UTHAN_TRY(
            place(demo::text(entry, "theme"), {{QStringLiteral("record"), idOf(demo::text(entry, "id")).text()}}));
    }
    QHash<QString, int> placed; // six sentences a theme: the rest waits on the table, as in any room
    for (const Words& words : std::as_const(m_words)) {
        const QString theme = themeOf(words.text);
        if (theme.isEmpty() || placed[theme]++ >= 6)
            continue;
        UTHAN_TRY(
            place(theme, {{QStringLiteral("record"), words.sheet.text()}, {QStringLiteral("part"), words.question}}));
    }
    const QJsonArray counterViews = themes->value(QLatin1String("counter_views")).toArray();
    for (const auto& each : counterViews) {
        const QJsonObject view = each.toObject();
        UTHAN_TRY(m_programme.addToSet(idOf(demo::text(view, "theme")), by, QStringLiteral("counter_views"),
            QCborMap{{QStringLiteral("text"), demo::text(view, "text")},
                {QStringLiteral("language"), QStringLiteral("en")}, {QStringLiteral("by"), by.text()}}));
    }
    return {};
}

Result<void> DemoMaker::decisions()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("decisions.json"));
    if (!read)
        return read.error();
    const QJsonArray all = read->value(QLatin1String("decisions")).toArray();
    for (const auto& each : all) {
        const QJsonObject d = each.toObject();
        QCborMap fields = QCborMap::fromJsonObject(d); // dots, options and subgroups ride along as they are
        fields.remove(QLatin1String("id"));
        fields.insert(QLatin1String("title"), english(d, "title"));
        add(QStringLiteral("decision"), personOf(demo::kOrganiser), fields, idOf(demo::text(d, "id")));
    }
    return {};
}

Result<void> DemoMaker::findings()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("actions.json"));
    if (!read)
        return read.error();
    const QJsonArray all = read->value(QLatin1String("findings")).toArray();
    for (const auto& each : all) {
        const QJsonObject f = each.toObject();
        const QString first = f.value(QLatin1String("evidence")).toArray().first().toString(); // "sv_access:c3"
        add(QStringLiteral("finding"), personOf(QStringLiteral("p03")),
            {{QStringLiteral("text"), demo::texts(f.value(QLatin1String("text")))},
                {QStringLiteral("form_id"), first.section(QLatin1Char(':'), 0, 0)},
                {QStringLiteral("question"), first.section(QLatin1Char(':'), 1)},
                {QStringLiteral("state"), QStringLiteral("agreed")}},
            idOf(demo::text(f, "id")));
    }
    return {};
}

Result<void> DemoMaker::evidence()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("actions.json"));
    if (!read)
        return read.error();
    const QJsonArray all = read->value(QLatin1String("findings")).toArray();
    for (const auto& each : all) {
        const QJsonArray links = each.toObject().value(QLatin1String("evidence")).toArray();
        for (const auto& link : links) {
            const QString name = link.toString(); // "sv_access:c3", "t1", "photo e03", "map winter"
            QCborMap item{{QStringLiteral("record"), idOf(name).text()}};
            if (name.contains(QLatin1Char(':')))
                item = {{QStringLiteral("record"), idOf(name.section(QLatin1Char(':'), 0, 0)).text()},
                    {QStringLiteral("part"), name.section(QLatin1Char(':'), 1)}};
            else if (name.startsWith(QLatin1String("photo ")))
                item = {{QStringLiteral("record"), idOf(name.mid(6)).text()}};
            else if (name.startsWith(QLatin1String("map ")))
                item = {{QStringLiteral("record"), idOf(QStringLiteral("legend")).text()},
                    {QStringLiteral("part"), name.mid(4)}};
            UTHAN_TRY(m_programme.addToSet(idOf(demo::text(each.toObject(), "id")), personOf(QStringLiteral("p03")),
                QStringLiteral("evidence"), item));
        }
    }
    return {};
}

Result<void> DemoMaker::asksAndPromises()
{
    const Result<QJsonObject> read = demo::json(QStringLiteral("actions.json"));
    if (!read)
        return read.error();
    const PersonId by = personOf(demo::kOrganiser);
    const QJsonArray asks = read->value(QLatin1String("asks")).toArray();
    for (const auto& each : asks) {
        const QJsonObject a = each.toObject();
        add(QStringLiteral("ask"), by,
            {{QStringLiteral("text"), english(a, "text")}, {QStringLiteral("to"), idOf(demo::text(a, "to")).text()},
                {QStringLiteral("finding"), idOf(demo::text(a, "finding")).text()},
                {QStringLiteral("sent"), demo::text(a, "sent")},
                {QStringLiteral("answers"), demo::cbor(a.value(QLatin1String("answers")))},
                {QStringLiteral("state"), demo::text(a, "state")}});
    }
    const QHash<QString, QString> groups{{QStringLiteral("circle"), QStringLiteral("Circle of neighbours")},
        {QStringLiteral("ls4"), QStringLiteral("Listening session of 14 March")}};
    const QJsonArray promises = read->value(QLatin1String("commitments")).toArray();
    for (const auto& each : promises) {
        const QJsonObject p = each.toObject();
        const QString to = demo::text(p, "to");
        add(QStringLiteral("promise"), by,
            {{QStringLiteral("text"), english(p, "text")}, {QStringLiteral("by"), aliasOf(demo::text(p, "by"))},
                {QStringLiteral("to"), groups.value(to, aliasOf(to))}, {QStringLiteral("due"), demo::text(p, "due")},
                {QStringLiteral("state"), demo::text(p, "state")},
                {QStringLiteral("reason"), demo::text(p, "reason")}});
    }
    return {};
}

} // namespace uthan::product
