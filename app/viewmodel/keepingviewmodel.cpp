// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepingviewmodel.h"

#include "problemwords.h"
#include "shareviewmodel.h"
#include "stick.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace uthan::app {

namespace {
    const QString kCopy = QStringLiteral(".uthanbackup");

    // "care.uthan" → "care-2.uthan", the first that is free: nothing is ever written over.
    QString freeFolderBeside(const QString& folder)
    {
        const QFileInfo info(folder);
        for (int n = 2;; ++n) {
            QString candidate
                = info.absoluteDir().filePath(QStringLiteral("%1-%2.uthan").arg(info.completeBaseName()).arg(n));
            if (!QFileInfo::exists(candidate))
                return candidate;
        }
    }
}

KeepingViewModel::KeepingViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_checked({QStringLiteral("what"), QStringLiteral("count")})
    , m_copies({QStringLiteral("path"), QStringLiteral("name"), QStringLiteral("folder"), QStringLiteral("when")})
{
    connect(&m_store, &StoreService::opened, this, [this] {
        m_store.run([](store::Programme& programme) -> Result<QString> { return programme.folder(); })
            .then(this, [this](const Result<QString>& folder) {
                m_folder = folder.valueOr({});
                Q_EMIT opened();
            });
    });
}

store::Progress KeepingViewModel::progress()
{
    return [this](qint64 done, qint64 total, qint64) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            m_done = done;
            m_total = total;
            Q_EMIT progressed();
        });
        return true;
    };
}

void KeepingViewModel::start(const QString& job)
{
    m_job = job;
    m_phase = QStringLiteral("working");
    m_result.clear();
    m_problem.clear();
    m_problemDetail.clear();
    m_damages.clear();
    m_done = m_total = 0;
    Q_EMIT phaseChanged();
}

void KeepingViewModel::end(const Result<QString>& result)
{
    m_phase = result.ok() ? QStringLiteral("done") : QStringLiteral("problem");
    if (result.ok()) {
        m_result = *result;
    } else {
        m_problem = ProblemWords::sentence(result.error(), ProblemWords::About::Backup);
        m_problemDetail = result.error().text();
    }
    Q_EMIT phaseChanged();
}

void KeepingViewModel::backup(const QString& folder, const QString& passphrase)
{
    start(QStringLiteral("backup"));
    m_store
        .run([folder, passphrase, progress = progress()](store::Programme& programme) -> Result<QString> {
            const QString day
                = QDateTime::fromMSecsSinceEpoch(programme.clock().nowMs()).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
            const QString file = QDir(folder).filePath(QStringLiteral("uthan-copy-%1%2").arg(day, kCopy));
            if (const auto made = programme.backup(file, passphrase.trimmed().toUtf8(), progress); !made)
                return made.error();
            return file;
        })
        .then(this, [this](const Result<QString>& file) { end(file); });
}

void KeepingViewModel::restore(const QString& file, const QString& passphrase)
{
    start(QStringLiteral("restore"));
    m_store
        .run([file, passphrase, env = m_store.environment(), progress = progress()](
                 store::Programme& programme) -> Result<QString> {
            const QString folder = freeFolderBeside(programme.folder());
            if (const auto made = store::Programme::restore(file, folder, passphrase.trimmed().toUtf8(), env); !made)
                return made.error();
            return folder;
        })
        .then(this, [this](const Result<QString>& folder) { end(folder); });
}

void KeepingViewModel::verify()
{
    start(QStringLiteral("verify"));
    m_store.run([progress = progress()](store::Programme& programme) { return programme.verify(progress); })
        .then(this, [this](const Result<store::VerifyReport>& report) {
            if (!report) {
                end(report.error());
                return;
            }
            m_checked.setRows({{{QStringLiteral("what"), QStringLiteral("operations")},
                                   {QStringLiteral("count"), report->operations}},
                {{QStringLiteral("what"), QStringLiteral("signatures")}, {QStringLiteral("count"), report->signatures}},
                {{QStringLiteral("what"), QStringLiteral("records")}, {QStringLiteral("count"), report->records}},
                {{QStringLiteral("what"), QStringLiteral("media")}, {QStringLiteral("count"), report->media}}});
            m_damages = report->problems;
            end(QString());
        });
}

void KeepingViewModel::lookForCopies()
{
    m_store
        .run([](store::Programme&) -> Result<QList<QVariantMap>> {
            QList<QVariantMap> rows;
            for (const transport::StickPlace& place : transport::stickPlaces()) {
                for (const QFileInfo& file :
                    QDir(place.folder).entryInfoList({QLatin1Char('*') + kCopy}, QDir::Files, QDir::Time))
                    rows.append(
                        {{QStringLiteral("path"), file.absoluteFilePath()}, {QStringLiteral("name"), file.fileName()},
                            {QStringLiteral("folder"), ShareViewModel::placeName(place.name)},
                            {QStringLiteral("when"), file.lastModified().toMSecsSinceEpoch()}});
            }
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (rows)
                m_copies.setRows(*rows);
        });
}

void KeepingViewModel::dismiss()
{
    m_phase = QStringLiteral("resting");
    Q_EMIT phaseChanged();
}

} // namespace uthan::app
