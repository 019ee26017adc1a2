// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/surveylists.h"

#include "survey/entitylists.h"
#include "survey/finishedfilling.h"

#include "form/formsession.h"
#include "form/lists/listreader.h"
#include "form/lists/preparelists.h"
#include "store/listdatabase.h"

#include <QBuffer>
#include <QCborArray>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace uthan::survey {

namespace {
    // A document that is there as a whole.
    class DocumentInstance : public form::DataInstance {
    public:
        explicit DocumentInstance(QByteArray xml)
            : m_xml(std::move(xml))
        {
        }
        [[nodiscard]] int count() const override { return 0; }
        [[nodiscard]] const QStringList& columns() const override { return m_none; }
        [[nodiscard]] QString value(int, int) const override { return {}; }
        [[nodiscard]] QStringList row(int) const override { return {}; }
        [[nodiscard]] std::vector<int> rowsWhere(const QList<Equality>&, int) const override { return {}; }
        [[nodiscard]] bool rowsNear(int, double, std::vector<int>&) const override { return true; }
        [[nodiscard]] std::vector<int> search(int, const QString&, const std::vector<int>*, int) const override
        {
            return {};
        }
        [[nodiscard]] Result<void> prepareFor(const QList<int>&) override { return {}; }
        [[nodiscard]] Result<void> prepareSearch(int) override { return {}; }
        [[nodiscard]] QByteArray document() const override { return m_xml; }

    private:
        QByteArray m_xml;
        QStringList m_none;
    };

    // The name of the list of entities that a file of that name holds.
    QString entityListOf(const QString& file)
    {
        const QFileInfo info(file);
        return info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 ? info.completeBaseName()
                                                                                     : QString();
    }

    // The files with what was made of them here, and the person's last sheet.
    class SurveyLists : public form::ListSource {
    public:
        SurveyLists(std::shared_ptr<form::ListSource> files, QByteArray lastSaved, QHash<QString, EntityList> entities)
            : m_files(std::move(files))
            , m_lastSaved(std::move(lastSaved))
            , m_entities(std::move(entities))
        {
        }
        Result<std::unique_ptr<form::DataInstance>> open(const QString& source) override
        {
            const auto made = m_entities.constFind(entityListOf(form::attachedFile(source)));
            if (made != m_entities.constEnd()) {
                auto file = m_files->open(source);
                return withEntities(file ? std::move(file).value() : nullptr, *made);
            }
            if (source != form::lastSavedSource())
                return m_files->open(source);
            if (m_lastSaved.isEmpty())
                return Error{ErrorCode::NotFound, QStringLiteral("nothing was given before")};
            return std::unique_ptr<form::DataInstance>(std::make_unique<DocumentInstance>(m_lastSaved));
        }

    private:
        std::shared_ptr<form::ListSource> m_files;
        QByteArray m_lastSaved;
        QHash<QString, EntityList> m_entities;
    };

    // Lists of a form without a programme, in a database that lives as long as they do.
    class LooseLists : public form::ListSource, public form::LongLists {
    public:
        explicit LooseLists(Random& random)
            : m_key(random.bytes(32))
        {
        }
        Result<void> import(const Attachments& found)
        {
            for (const Error& unread : found.unread)
                return unread;
            for (const Attachment& each : found.files) {
                if (!form::lists::isListFile(each.name))
                    continue;
                QByteArray bytes = each.bytes;
                QBuffer buffer(&bytes);
                (void)buffer.open(QIODevice::ReadOnly);
                const auto done = database()
                    ? m_database->import(each.name.toUtf8(), buffer, each.name)
                    : Result<void>(Error{ErrorCode::DiskFull, QStringLiteral("no place for it")});
                UTHAN_TRY(done);
                m_files.insert(each.name, each.name.toUtf8());
            }
            return {};
        }
        Result<std::unique_ptr<form::DataInstance>> open(const QString& source) override
        {
            return store::StoredLists(path(), m_key, m_files, kForm).open(source);
        }
        Result<form::lists::Shape> keep(const QString& source, const Rows& rows) override
        {
            if (!database())
                return Error{ErrorCode::DiskFull, QStringLiteral("there is no place for a long list"), path()};
            return store::FormLists(*m_database, kForm).keep(source, rows);
        }

    private:
        [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("lists.db")); }
        [[nodiscard]] bool database()
        {
            if (!m_database) {
                if (auto opened = store::ListDatabase::open(path(), m_key))
                    m_database = std::move(opened).value();
            }
            return m_database != nullptr;
        }
        static inline const QByteArray kForm = QByteArrayLiteral("form");
        QTemporaryDir m_folder;
        QByteArray m_key;
        QHash<QString, QByteArray> m_files;
        std::unique_ptr<store::ListDatabase> m_database;
    };
}

QByteArray lastSavedXml(store::Programme& programme, const std::shared_ptr<const form::FormProgram>& program,
    PersonId person, std::shared_ptr<form::ListSource> files)
{
    if (person.isNull() || !program->asksForLastSaved())
        return {};
    const auto consent = programme.consentOf(person);
    if (!consent || !consent->allows(record::Scope::Collect))
        return {};
    const auto sheets
        = programme.records({.kind = QStringLiteral("submission"), .author = person, .newestFirst = true});
    if (!sheets)
        return {};
    const DeviceId here = programme.thisDevice().id;
    for (const record::Record& sheet : *sheets) {
        if (sheet.withdrawn || sheet.device != here || sheet.text(QStringLiteral("form_id")) != program->formId())
            continue;
        const auto filling = finishedFilling(programme, program, sheet, std::move(files));
        return filling ? filling->instanceXml().toUtf8() : QByteArray();
    }
    return {};
}

std::shared_ptr<form::ListSource> openFiles(
    store::Programme& programme, RecordId form, const form::FormProgram& program)
{
    QList<record::MediaRef> files;
    const QStringList wanted = program.listFiles();
    const auto record = programme.record(form);
    const auto own
        = record ? record::MediaRef::fromCbor(record->fields.value(QStringLiteral("source"))) : record::MediaRef();
    for (const QCborValue& each : record ? record->fields.value(QStringLiteral("files")).toArray() : QCborArray()) {
        const record::MediaRef file = record::MediaRef::fromCbor(each);
        if (!wanted.contains(file.name))
            continue;
        if (const auto done = programme.importList(form, file); done)
            files << file;
        else
            qWarning("list %s: %s", qPrintable(file.name), qPrintable(done.error().text()));
    }
    return programme.lists(files, own);
}

std::shared_ptr<form::ListSource> openLists(store::Programme& programme, const OpenedForm& opened, PersonId person)
{
    const std::shared_ptr<form::ListSource> files = openFiles(programme, opened.record, *opened.program);
    QStringList entities;
    for (const QString& file : opened.program->listFiles())
        entities << entityListOf(file);
    entities.removeAll(QString());
    auto source = std::make_shared<SurveyLists>(
        files, lastSavedXml(programme, opened.program, person, files), entityLists(programme, entities));
    form::prepareLists(*opened.program, *source);
    return source;
}

Result<LooseForm> openFormFile(const Package& package, Random& random)
{
    auto lists = std::make_shared<LooseLists>(random);
    auto program = form::compileFormFile(package.form, package.name, lists.get());
    if (!program)
        return program.error();
    UTHAN_TRY(lists->import(attachmentsIn(package.files, **program, package.name)));
    return LooseForm{std::move(program).value(), std::move(lists)};
}

} // namespace uthan::survey
