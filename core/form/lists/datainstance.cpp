// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/datainstance.h"

namespace uthan::form {

DataInstance::~DataInstance() = default;
ListSource::~ListSource() = default;

int DataInstance::column(QStringView name) const
{
    const QStringList& all = columns();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

QString attachedFile(const QString& source)
{
    for (const char* start : {"jr://file-csv/", "jr://file/", "jr://images/", "jr://audio/", "jr://video/"}) {
        if (source.startsWith(QLatin1String(start)))
            return source.mid(static_cast<qsizetype>(qstrlen(start)));
    }
    return source.startsWith(QLatin1String("jr://")) ? QString() : source;
}

} // namespace uthan::form
