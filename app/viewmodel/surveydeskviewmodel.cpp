// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveydeskviewmodel.h"

#include "form/formfaults.h"
#include "form/formfile.h"
#include "formwords.h"
#include "problemwords.h"
#include "stick.h"
#include "survey/entitylists.h"
#include "survey/filechecks.h"
#include "survey/surveypackage.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace uthan::app {

namespace {
    constexpr int kFilesShown = 30;

    // How many of a survey's question and choice texts a language has.
    QList<QVariantMap> coverageOf(const QString& title, const form::FormProgram& program)
    {
        QList<QVariantMap> rows;
        const auto questions = program.questions();
        for (const form::FormLanguage& language : program.languages()) {
            int texts = 0;
            int total = 0;
            const auto look = [&](const language::Text& text) {
                total += text.isEmpty() ? 0 : 1;
                texts += text.byTag.value(language.tag).isEmpty() ? 0 : 1;
            };
            for (const auto& question : questions) {
                look(question.label);
                for (const auto& choice : question.choices)
                    look(choice.second);
            }
            rows.append({{QStringLiteral("tag"), language.tag},
                {QStringLiteral("autonym"), language::autonym(language.tag)}, {QStringLiteral("texts"), texts},
                {QStringLiteral("total"), total}, {QStringLiteral("survey"), title}});
        }
        return rows;
    }

    QVariantMap rowOf(const FormWords::Line& line)
    {
        return {{QStringLiteral("where"), line.place}, {QStringLiteral("words"), line.what.words},
            {QStringLiteral("lang"), line.what.isEnglish ? QStringLiteral("en") : QString()}};
    }

    QStringList tagsOf(const form::FormProgram& program)
    {
        QStringList tags;
        for (const form::FormLanguage& language : program.languages())
            tags << language.tag;
        return tags;
    }
}

struct SurveyDeskViewModel::Looked {
    std::shared_ptr<const form::FormProgram> program;
    QString name; // of the form's own file
    QStringList missing;
    QStringList otherwise = {};
    QList<QVariantMap> warnings = {}; // of the form and of the files it names
    Replaced replaced = {};
};

SurveyDeskViewModel::SurveyDeskViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_surveys({QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("version"),
          QStringLiteral("languages"), QStringLiteral("questions"), QStringLiteral("answers"), QStringLiteral("view")})
    , m_coverage({QStringLiteral("tag"), QStringLiteral("autonym"), QStringLiteral("texts"), QStringLiteral("total"),
          QStringLiteral("survey")})
    , m_found({QStringLiteral("path"), QStringLiteral("name"), QStringLiteral("folder"), QStringLiteral("when")})
    , m_problems({QStringLiteral("where"), QStringLiteral("words"), QStringLiteral("lang")})
    , m_warnings({QStringLiteral("where"), QStringLiteral("words"), QStringLiteral("lang")})
{
    connect(&m_store, &StoreService::opened, this, &SurveyDeskViewModel::refresh);
    connect(&m_store, &StoreService::recordsChanged, this, [this](const QStringList& kinds) {
        if (kinds.isEmpty() || kinds.contains(QStringLiteral("form")) || kinds.contains(QStringLiteral("submission")))
            refresh();
    });
}

void SurveyDeskViewModel::refresh()
{
    struct Seen {
        QList<QVariantMap> surveys, coverage;
    };
    m_store
        .run([](store::Programme& programme) -> Result<Seen> {
            Seen seen;
            if (programme.waitsToJoin())
                return seen;
            const auto forms = programme.records({.kind = QStringLiteral("form")});
            const auto submissions = programme.records({.kind = QStringLiteral("submission")});
            if (!forms || !submissions)
                return forms ? submissions.error() : forms.error();
            QHash<QString, int> answers;
            for (const record::Record& submission : *submissions)
                ++answers[submission.text(QStringLiteral("form"))];
            for (const record::Record& record : *forms) {
                const auto form = survey::openForm(programme, record.id);
                if (!form)
                    continue; // its media is still on the way: it appears when it has arrived
                seen.surveys.append({{QStringLiteral("recordId"), record.id.text()},
                    {QStringLiteral("title"), form->title}, {QStringLiteral("version"), form->program->version()},
                    {QStringLiteral("languages"), tagsOf(*form->program)},
                    {QStringLiteral("questions"), survey::askedCount(*form->program)},
                    {QStringLiteral("answers"), answers.value(record.id.text())},
                    {QStringLiteral("view"), survey::firstView(record, *form->program)}});
                seen.coverage.append(coverageOf(form->title, *form->program));
            }
            return seen;
        })
        .then(this, [this](const Result<Seen>& seen) {
            if (!seen)
                return;
            m_surveys.setRows(seen->surveys);
            m_coverage.setRows(seen->coverage);
        });
}

void SurveyDeskViewModel::lookForFiles()
{
    m_store
        .run([](store::Programme&) -> Result<QList<QVariantMap>> {
            QStringList folders;
            for (const transport::StickPlace& place : transport::stickPlaces())
                folders << place.folder;
            folders << QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
            folders.removeDuplicates();
            QFileInfoList files;
            for (const QString& folder : folders)
                files.append(survey::formsIn(folder));
            std::sort(files.begin(), files.end(),
                [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
            QList<QVariantMap> rows;
            for (const QFileInfo& file : files.mid(0, kFilesShown))
                rows.append({{QStringLiteral("path"), file.absoluteFilePath()},
                    {QStringLiteral("name"), file.fileName()}, {QStringLiteral("folder"), file.absoluteDir().dirName()},
                    {QStringLiteral("when"), file.lastModified().toMSecsSinceEpoch()}});
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (rows)
                m_found.setRows(*rows);
        });
}

// Another survey of the same name that is in use. The same file once more replaces nothing.
SurveyDeskViewModel::Replaced SurveyDeskViewModel::replacedBy(
    const form::FormProgram& program, store::Programme& programme)
{
    Replaced out;
    const QString formId = QStringLiteral("form_id"), hash = QString::fromLatin1(program.hash().toHex());
    const auto forms = programme.records({.kind = QStringLiteral("form")});
    for (const record::Record& record : forms.valueOr({})) {
        if (record.text(formId) != program.formId())
            continue;
        if (record.text(QStringLiteral("hash")) == hash)
            return {};
        const QString version = record.text(QStringLiteral("version"));
        out.isThere = true;
        out.isSameVersion |= version == program.version();
        out.version = out.isSameVersion ? program.version() : version;
    }
    const auto submissions = programme.records({.kind = QStringLiteral("submission")});
    for (const record::Record& submission : submissions.valueOr({}))
        out.answers += out.isThere && submission.text(formId) == program.formId();
    return out;
}

void SurveyDeskViewModel::lookAt(const QString& path)
{
    m_path = path;
    m_fileName = QFileInfo(path).fileName();
    m_warnings.setRows({});
    setPhase(QStringLiteral("looking"));
    m_store
        .run([path](store::Programme& programme) -> Result<Looked> {
            const auto package = survey::readPackage(path);
            if (!package)
                return package.error();
            const auto form = survey::lookAtForm(package->form, package->name);
            if (!form)
                return form.error();
            const form::FormProgram& program = *form->program;
            Looked looked{form->program, package->name, program.attachments()};
            const survey::Attachments files = survey::attachmentsIn(package->files, program, package->name);
            for (const survey::Attachment& attachment : files.files)
                looked.missing.removeAll(attachment.name);
            const survey::FilesChecked checked
                = survey::checkFiles(*form, package->name, files, survey::declaredLists(programme));
            if (!checked.faults.isEmpty())
                return checked.faults.all();
            const QList<form::Warning> warnings = program.warnings() + checked.warnings;
            for (const form::Warning& warning : warnings)
                looked.warnings.append(
                    rowOf({FormWords::place(warning.where(package->name)), FormWords::say(warning.text)}));
            looked.replaced = replacedBy(program, programme);
            looked.otherwise = survey::filesThatDiffer(programme, program, files);
            return looked;
        })
        .then(this, [this](const Result<Looked>& looked) {
            if (!looked) {
                setPhase(QStringLiteral("problem"), &looked.error());
                return;
            }
            const form::FormProgram& program = *looked->program;
            m_title = language::choose(program.title(), program.defaultLanguage()).text;
            m_languages = tagsOf(program);
            m_questions = survey::askedCount(program);
            m_missing = looked->missing;
            m_otherwise = looked->otherwise;
            m_replaced = looked->replaced;
            m_fileName = looked->name;
            m_warnings.setRows(looked->warnings);
            setPhase(QStringLiteral("looked"));
        });
}

void SurveyDeskViewModel::bringIn()
{
    if (m_phase != QLatin1String("looked"))
        return;
    m_store
        .run([path = m_path, by = m_author()](store::Programme& programme) -> Result<bool> {
            const auto package = survey::readPackage(path);
            if (!package)
                return package.error();
            const auto looked = survey::lookAtForm(package->form, package->name);
            if (!looked)
                return looked.error();
            const auto imported = survey::importSurvey(programme, by, package->form, package->name,
                survey::attachmentsIn(package->files, *looked->program, package->name), looked->program);
            if (!imported)
                return imported.error();
            return imported->wasThere && imported->added.isEmpty(); // else something came to it
        })
        .then(this, [this](const Result<bool>& wasThere) {
            if (!wasThere) {
                setPhase(QStringLiteral("problem"), &wasThere.error());
                return;
            }
            m_wasThere = *wasThere;
            setPhase(QStringLiteral("broughtIn"));
            m_store.announce({QStringLiteral("form")});
        });
}

void SurveyDeskViewModel::chooseView(const QString& recordId, const QString& view)
{
    m_store
        .run([id = RecordId::fromText(recordId), by = m_author(), view](store::Programme& programme) {
            return programme.change(id, by, {{QStringLiteral("view"), view}});
        })
        .then(this, [this](const Result<void>& changed) {
            if (changed)
                m_store.announce({QStringLiteral("form")});
        });
}

void SurveyDeskViewModel::dismiss()
{
    m_warnings.setRows({});
    setPhase(QStringLiteral("resting"));
}

void SurveyDeskViewModel::setPhase(const QString& phase, const Error* error)
{
    m_phase = phase;
    m_problem = error ? ProblemWords::sentence(*error, ProblemWords::About::Survey) : QString();
    QList<QVariantMap> rows;
    // Else the sentence says all that helps (no room, no such file); what is behind it is for logs.
    const bool isOfTheFile = error && (error->code == ErrorCode::Input || error->code == ErrorCode::Damaged);
    const QList<FormWords::Line> lines = isOfTheFile
        ? FormWords::lines(form::errorLines(*error), QFileInfo(m_path).fileName())
        : QList<FormWords::Line>();
    for (const FormWords::Line& line : lines)
        rows.append(rowOf(line));
    m_problems.setRows(rows);
    Q_EMIT phaseChanged();
}

} // namespace uthan::app
