// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace uthan::transport {

namespace {
    const QString kBundle = QStringLiteral(".uthanshare");
    const QString kRequest = QStringLiteral(".uthanask");

    // The same device always writes the same file, so a stick does not fill up. The name says no person's name.
    QString ownName(const store::Programme& programme)
    {
        return QStringLiteral("uthan-%1-%2")
            .arg(programme.id().text().left(6), programme.thisDevice().id.text().left(8));
    }

    bool isRemovable(const QString& mountPoint)
    {
        return mountPoint.startsWith(QLatin1String("/media/")) || mountPoint.startsWith(QLatin1String("/run/media/"));
    }
}

QList<StickPlace> stickPlaces()
{
    QList<StickPlace> places;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (volume.isValid() && volume.isReady() && isRemovable(volume.rootPath()))
            places.append({volume.rootPath(), volume.displayName(), true, volume.bytesAvailable()});
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString home = QDir::homePath();
    const QString folder = QDir(documents).exists() ? documents : home;
    places.append({folder, folder == home ? QString() : QFileInfo(folder).fileName(), false, files::roomIn(folder)});
    return places;
}

StickContent lookAt(const QString& folder, const store::Programme& programme)
{
    StickContent content;
    content.ours = QDir(folder).filePath(ownName(programme) + kBundle);
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QLatin1Char('*') + kBundle, QLatin1Char('*') + kRequest}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QString path = file.absoluteFilePath();
        if (path.endsWith(kRequest))
            content.requests << path;
        else if (file.fileName() != ownName(programme) + kBundle)
            content.bundles << path;
    }
    return content;
}

qint64 ExchangeReport::recordsTaken() const
{
    qint64 sum = 0;
    for (const ImportedBundle& bundle : taken)
        sum += bundle.report.ok() ? bundle.report->records : 0;
    return sum;
}

QList<ImportedBundle> ExchangeReport::problems() const
{
    QList<ImportedBundle> bad;
    for (const ImportedBundle& bundle : taken) {
        if (!bundle.report.ok())
            bad.append(bundle);
    }
    return bad;
}

Result<ExchangeReport> exchange(
    store::Programme& programme, const QString& folder, bool readOnly, const store::Progress& progress)
{
    if (!QDir(folder).exists())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such folder; is the stick still in?"), folder};
    ExchangeReport report;
    for (const QString& file : lookAt(folder, programme).bundles)
        report.taken.append({file, programme.importBundle(file, progress)});
    if (readOnly || programme.waitsToJoin())
        return report;
    // Asked again: a folder that has just been let in has its programme's name only now.
    auto given = programme.exportBundle(lookAt(folder, programme).ours, progress);
    if (!given)
        return given.error();
    report.given = std::move(given).value();
    return report;
}

QString requestFile(const QString& folder, const store::Programme& programme)
{
    return QDir(folder).filePath(
        QStringLiteral("uthan-asks-%1").arg(programme.thisDevice().id.text().left(8)) + kRequest);
}

} // namespace uthan::transport
