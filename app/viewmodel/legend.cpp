// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend.h"

#include "recordsviewmodel.h"

#include <algorithm>
#include <QCborArray>
#include <QCborMap>

namespace uthan::app {

namespace {
    // Signs must differ by shape too; a legend that names none gets them in turn.
    QString shapeOf(const QCborMap& category, int index)
    {
        static const QStringList shapes{QStringLiteral("square"), QStringLiteral("round"), QStringLiteral("diamond")};
        const QString shape = category.value(QStringLiteral("shape")).toString();
        return shapes.contains(shape) ? shape : shapes.at(index % shapes.size());
    }
}

const Legend::Category* Legend::find(const QString& id) const
{
    const auto it = std::find_if(categories.begin(), categories.end(), [&id](const Category& c) { return c.id == id; });
    return it == categories.end() ? nullptr : &*it;
}

Legend Legend::fromFields(const QCborMap& fields)
{
    Legend legend;
    legend.version = static_cast<int>(fields.value(QStringLiteral("version")).toInteger(1));
    const QCborArray list = fields.value(QStringLiteral("categories")).toArray();
    for (const auto& value : list) {
        const QCborMap map = value.toMap();
        Category category;
        category.id = map.value(QStringLiteral("id")).toString();
        category.icon = map.value(QStringLiteral("icon")).toString();
        category.colour = map.value(QStringLiteral("colour")).toString();
        category.shape = shapeOf(map, static_cast<int>(legend.categories.size()));
        category.label = textFromCbor(map.value(QStringLiteral("label")));
        category.sensitivity = map.value(QStringLiteral("default_sensitivity")).toString(category.sensitivity);
        if (!category.id.isEmpty())
            legend.categories.append(category);
    }
    return legend;
}

Result<Legend> Legend::read(const store::Programme& programme)
{
    const auto records = programme.records({.kind = QStringLiteral("legend")});
    if (!records)
        return records.error();
    Legend newest;
    for (const record::Record& r : *records) {
        const Legend legend = fromFields(r.fields);
        if (legend.version >= newest.version)
            newest = legend;
    }
    return newest;
}

} // namespace uthan::app
