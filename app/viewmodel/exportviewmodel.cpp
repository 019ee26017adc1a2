// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportviewmodel.h"

#include "base/files.h"
#include "insight/results.h"
#include "problemwords.h"
#include "product/csvexport.h"
#include "product/geojsonexport.h"
#include "product/instances.h"
#include "product/made.h"
#include "product/report.h"
#include "survey/surveys.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace uthan::app {

namespace {
    using Files = QList<product::ExportedFile>;

    Result<Files> tables(store::Programme& programme, QSet<RecordId>& used)
    {
        Files files;
        const auto forms = programme.records({.kind = QStringLiteral("form")});
        if (!forms)
            return forms.error();
        for (const record::Record& record : *forms) {
            const auto form = survey::openForm(programme, record.id);
            if (!form)
                return form.error();
            const auto sheets = insight::readSheets(programme, *form->program, record::Use::ExportResearch);
            if (!sheets)
                return sheets.error();
            files.append(product::csvFiles(*form->program, *sheets));
            for (const insight::Sheet& sheet : sheets->usable)
                used.insert(sheet.id);
        }
        return files;
    }

    Result<Files> makeFiles(
        store::Programme& programme, const QString& what, const QString& language, QSet<RecordId>& used)
    {
        if (what == QLatin1String("tables"))
            return tables(programme, used);
        if (what == QLatin1String("report")) {
            auto report = product::makeReport(programme, {.language = language});
            if (!report)
                return report.error();
            used = report->used;
            return report->files;
        }
        auto map = product::exportGeoJson(programme);
        if (!map)
            return map.error();
        used = map->used;
        return Files{{QStringLiteral("places.geojson"), map->bytes}};
    }

    // "uthan-tables-2026-11-21", then "…-2": the first that is free.
    QString freeFolder(const QString& parent, const QString& name)
    {
        QString candidate = QDir(parent).filePath(name);
        for (int n = 2; QFileInfo::exists(candidate); ++n)
            candidate = QDir(parent).filePath(QStringLiteral("%1-%2").arg(name).arg(n));
        return candidate;
    }

    // One after the other: films are not in memory together.
    class Folder {
    public:
        explicit Folder(QString path)
            : m_path(std::move(path))
        {
        }
        Result<void> write(const product::ExportedFile& file)
        {
            const QString path = QDir(m_path).filePath(file.name);
            if (!QDir().mkpath(QFileInfo(path).absolutePath()))
                return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"),
                    QFileInfo(path).absolutePath()};
            UTHAN_TRY(files::writeDurably(path, file.bytes));
            m_files << file.name;
            return {};
        }
        [[nodiscard]] QStringList files() const { return m_files; }

    private:
        QString m_path;
        QStringList m_files;
    };

    Result<QSet<RecordId>> writeAll(
        store::Programme& programme, const QString& what, const QString& language, Folder& folder)
    {
        if (what == QLatin1String("instances")) {
            const auto made = product::exportInstances(
                programme, {}, [&folder](const product::ExportedFile& file) { return folder.write(file); });
            return made ? made->used : Result<QSet<RecordId>>(made.error());
        }
        QSet<RecordId> used;
        const auto files = makeFiles(programme, what, language, used);
        if (!files)
            return files.error();
        for (const product::ExportedFile& file : *files)
            UTHAN_TRY(folder.write(file));
        return used;
    }
}

ExportViewModel::ExportViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void ExportViewModel::make(const QString& what, const QString& folder, const QString& language)
{
    struct Made {
        QString folder;
        QStringList files;
    };
    m_phase = QStringLiteral("working");
    Q_EMIT phaseChanged();
    m_store
        .run([=](store::Programme& programme) -> Result<Made> {
            const QString day
                = QDateTime::fromMSecsSinceEpoch(programme.clock().nowMs()).toString(QStringLiteral("yyyy-MM-dd"));
            Made made{freeFolder(folder, QStringLiteral("uthan-%1-%2").arg(what, day)), {}};
            Folder into(made.folder);
            const auto used = writeAll(programme, what, language, into);
            if (!used)
                return used.error();
            const auto noted = product::noteMade(programme, PersonId::random(programme.random()),
                {QFileInfo(made.folder).fileName(), what == QLatin1String("places") ? QStringLiteral("map") : what,
                    QStringLiteral("outside"), *used});
            if (!noted) // who takes something back must be able to see what was made of it
                return noted.error();
            made.files = into.files();
            return made;
        })
        .then(this, [this](const Result<Made>& made) {
            m_phase = made.ok() ? QStringLiteral("done") : QStringLiteral("problem");
            m_folder = made.ok() ? made->folder : QString();
            m_files = made.ok() ? made->files : QStringList();
            m_problem = made.ok() ? QString() : ProblemWords::sentence(made.error(), ProblemWords::About::Export);
            m_problemDetail = made.ok() ? QString() : made.error().text();
            Q_EMIT phaseChanged();
        });
}

void ExportViewModel::dismiss()
{
    m_phase = QStringLiteral("resting");
    Q_EMIT phaseChanged();
}

} // namespace uthan::app
