// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/listreader.h"

#include <QFileInfo>

namespace uthan::form::lists {

RowSink::~RowSink() = default;

namespace {
    QString ending(const QString& fileName)
    {
        return QFileInfo(fileName).suffix().toLower();
    }
}

bool isListFile(const QString& fileName)
{
    static const QStringList known{QStringLiteral("csv"), QStringLiteral("xml"), QStringLiteral("geojson")};
    return known.contains(ending(fileName));
}

Result<Shape> readList(QIODevice& file, const QString& fileName, RowSink& sink)
{
    if (ending(fileName) == QLatin1String("xml"))
        return readXml(file, fileName, sink);
    if (ending(fileName) != QLatin1String("csv") && ending(fileName) != QLatin1String("geojson"))
        return Error{ErrorCode::Input,
            QStringLiteral("A list of choices is a .csv, .xml or .geojson file. Save the list as one of these."),
            fileName};
    const Result<void> read
        = ending(fileName) == QLatin1String("csv") ? readCsv(file, fileName, sink) : readGeoJson(file, fileName, sink);
    if (!read)
        return read.error();
    return Shape::Rows;
}

} // namespace uthan::form::lists
