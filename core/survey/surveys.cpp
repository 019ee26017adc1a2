// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/surveys.h"

#include "base/files.h"
#include "form/fileuses.h"
#include "form/formfile.h"
#include "form/lists/longlists.h"
#include "form/lists/severalnames.h"
#include "form/xlsform/ziparchive.h"
#include "survey/entitylists.h"
#include "survey/versionorder.h"

#include <algorithm>
#include <QBuffer>
#include <QCborArray>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace uthan::survey {

namespace {
    const QString kForm = QStringLiteral("form");
    constexpr qint64 kAttachmentBytes = 20LL << 20;
    constexpr qint64 kListBytes = 200LL << 20;
    constexpr qint64 kZipBytes = 500LL << 20;

    QString typeOf(const QString& fileName)
    {
        static const QHash<QString, QString> types{{QStringLiteral("png"), QStringLiteral("image/png")},
            {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
            {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
            {QStringLiteral("svg"), QStringLiteral("image/svg+xml")},
            {QStringLiteral("webp"), QStringLiteral("image/webp")},
            {QStringLiteral("ogg"), QStringLiteral("audio/ogg")}, {QStringLiteral("opus"), QStringLiteral("audio/ogg")},
            {QStringLiteral("mp3"), QStringLiteral("audio/mpeg")}, {QStringLiteral("wav"), QStringLiteral("audio/wav")},
            {QStringLiteral("m4a"), QStringLiteral("audio/mp4")}, {QStringLiteral("mp4"), QStringLiteral("video/mp4")}};
        return types.value(QFileInfo(fileName).suffix().toLower(), QStringLiteral("application/octet-stream"));
    }

    QString typeOfForm(const ByteSource& file)
    {
        return form::isXml(file.head(4096).valueOr({}))
            ? QStringLiteral("application/xml")
            : QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    QByteArray cacheKey(const record::MediaRef& source)
    {
        return QByteArrayLiteral("form/") + source.address.toLatin1();
    }

    // A list that is broken is refused with its row before anything is kept.
    class NoRows : public form::lists::RowSink {
    public:
        Result<void> addColumn(const QString& name) override
        {
            Q_UNUSED(name)
            return {};
        }
        Result<void> addRow(const std::vector<QString>& values) override
        {
            Q_UNUSED(values)
            return {};
        }
    };
    // A form is compiled before it is known whether it stays.
    class NoLists : public form::LongLists {
    public:
        Result<form::lists::Shape> keep(const QString& source, const Rows& rows) override
        {
            Q_UNUSED(source)
            NoRows none;
            return rows(none);
        }
    };
    Result<void> checkLists(const form::FormProgram& program, const Attachments& attachments)
    {
        for (const QString& name : program.listFiles()) {
            if (attachments.unread.contains(name))
                return attachments.unread.value(name);
        }
        const auto several = form::filesOfSeveral(program);
        for (const Attachment& attachment : attachments.files) {
            if (!form::lists::isListFile(attachment.name))
                continue;
            QByteArray bytes = attachment.bytes;
            QBuffer buffer(&bytes);
            (void)buffer.open(QIODevice::ReadOnly);
            form::SeveralNames rows(several.value(attachment.name));
            if (const auto read = form::lists::readList(buffer, attachment.name, rows); !read)
                return read.error();
        }
        return {};
    }

    // Files that were not there when the survey was brought in, and are now.
    Result<void> addMissing(
        store::Programme& programme, PersonId by, const QList<Attachment>& attachments, Imported& imported)
    {
        const auto record = programme.record(imported.record);
        if (!record)
            return record.error();
        QCborArray files = record->fields.value(QStringLiteral("files")).toArray();
        QStringList known;
        for (const QCborValue& file : std::as_const(files))
            known << record::MediaRef::fromCbor(file).name;
        for (const QString& name : std::as_const(known)) {
            imported.missingAttachments.removeAll(name);
            imported.missingLists.removeAll(name);
        }
        for (const Attachment& attachment : attachments) {
            if (known.contains(attachment.name))
                continue;
            const auto media
                = programme.addMedia(imported.record, attachment.bytes, typeOf(attachment.name), attachment.name);
            if (!media)
                return media.error();
            files.append(media->toCbor());
            imported.added << attachment.name;
        }
        return imported.added.isEmpty() ? Result<void>()
                                        : programme.change(imported.record, by, {{QStringLiteral("files"), files}});
    }

    // The record of a survey that came from exactly these bytes.
    Result<RecordId> sameSurvey(store::Programme& programme, const form::FormProgram& program)
    {
        const auto records = programme.records({.kind = kForm});
        if (!records)
            return records.error();
        const QString hash = QString::fromLatin1(program.hash().toHex());
        for (const record::Record& record : *records) {
            if (record.text(QStringLiteral("hash")) == hash)
                return record.id;
        }
        return RecordId{};
    }
}

Result<LookedAt> lookAtForm(const ByteSource& file, const QString& fileName)
{
    NoLists nowhere;
    const auto uses = std::make_shared<std::vector<form::FileUse>>();
    auto program = form::compileFormFile(
        file, fileName, &nowhere, [&uses](const form::FormDefinition& form) { *uses = form::fileUses(form); });
    if (!program)
        return program.error();
    return LookedAt{std::move(*program), uses};
}

Result<OpenedForm> openForm(store::Programme& programme, RecordId formRecord)
{
    const auto record = programme.record(formRecord);
    if (!record)
        return record.error();
    const auto source = record::MediaRef::fromCbor(record->fields.value(QStringLiteral("source")));
    if (record->withdrawn || source.isNull())
        return Error{ErrorCode::NotFound, QStringLiteral("the survey has no source"), formRecord.text()};

    if (const QByteArray cached = programme.cached(cacheKey(source)); !cached.isEmpty()) {
        auto program = form::FormProgram::fromBytes(cached);
        if (program && programme.hasLongLists(source, (*program)->longLists()))
            return OpenedForm{formRecord, record->text(QStringLiteral("title")), std::move(program).value()};
    } // written by an older version of the compiler, or its lists are gone: compiled again below

    auto bytes = programme.mediaSource(formRecord, source);
    if (!bytes)
        return bytes.error();
    const auto lists = programme.longLists(source);
    auto program = form::compileFormFile(
        std::move(*bytes), source.name, lists ? lists->get() : nullptr, {}, form::FormUse::Stored);
    if (!program)
        return program.error();
    (void)programme.setCached(
        cacheKey(source), (*program)->toBytes()); // a cache that cannot be written only costs time
    return OpenedForm{formRecord, record->text(QStringLiteral("title")), std::move(program).value()};
}

// By what they are called; of two that are called alike, the one that came later is first.
static Result<QList<record::Record>> versionsOf(store::Programme& programme, const QString& formId)
{
    auto records = programme.records({.kind = kForm, .newestFirst = true});
    if (!records)
        return records.error();
    records->removeIf([&](const record::Record& each) { return each.text(QStringLiteral("form_id")) != formId; });
    std::stable_sort(records->begin(), records->end(), [](const record::Record& a, const record::Record& b) {
        return compareVersions(a.text(QStringLiteral("version")), b.text(QStringLiteral("version"))) > 0;
    });
    return records;
}

Result<OpenedForm> openForm(store::Programme& programme, const QString& formId)
{
    const auto versions = versionsOf(programme, formId);
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return Error{
            ErrorCode::NotFound, QStringLiteral("no survey \"%1\" here; see: survey list").arg(formId), formId};
    auto newest = openForm(programme, versions->front().id);
    for (qsizetype i = 1; !newest && i < versions->size(); ++i) {
        if (auto before = openForm(programme, versions->at(i).id)) {
            before->isBehind = newest.error().code == ErrorCode::NotFound; // else sharing brings nothing better
            return before;
        }
    }
    return newest;
}

QList<OpenedForm> openVersions(store::Programme& programme, const QString& formId)
{
    QList<OpenedForm> opened;
    const auto versions = versionsOf(programme, formId);
    for (const record::Record& version : versions ? *versions : QList<record::Record>()) {
        if (auto form = openForm(programme, version.id))
            opened << *std::move(form);
    }
    return opened;
}

QStringList filesThatDiffer(store::Programme& programme, const form::FormProgram& program, const Attachments& given)
{
    QStringList names;
    const RecordId form = sameSurvey(programme, program).valueOr(RecordId());
    const auto record = form.isNull() ? Result<record::Record>(Error{}) : programme.record(form);
    const QCborArray files = record ? record->fields.value(QStringLiteral("files")).toArray() : QCborArray();
    for (const QCborValue& value : files) {
        const record::MediaRef known = record::MediaRef::fromCbor(value);
        const auto same = std::find_if(
            given.files.begin(), given.files.end(), [&](const Attachment& one) { return one.name == known.name; });
        if (same == given.files.end())
            continue;
        const bool isLongOther = same->bytes.size() != known.size;
        const auto bytes = isLongOther ? QByteArray() : programme.media(form, known);
        if (isLongOther || (bytes && *bytes != same->bytes)) // what is not on this device is not known to differ
            names << known.name;
    }
    return names;
}

Result<Imported> importSurvey(store::Programme& programme, PersonId by, const ByteSource& file, const QString& fileName,
    const Attachments& found, std::shared_ptr<const form::FormProgram> looked)
{
    const QList<Attachment>& attachments = found.files;
    if (!looked) {
        auto made = lookAtForm(file, fileName);
        if (!made)
            return made.error();
        looked = std::move(made->program);
    }
    const std::shared_ptr<const form::FormProgram>* const program = &looked;
    Imported imported{RecordId{}, *program, (*program)->attachments(), {}, {}, false};
    for (const Attachment& attachment : attachments)
        imported.missingAttachments.removeAll(attachment.name);
    UTHAN_TRY(checkLists(**program, found));
    const QStringList fromAnswers = declaredLists(programme) + (*program)->datasets(); // what people answer fills them
    for (const QString& name : (*program)->listFiles()) {
        if (fromAnswers.contains(QFileInfo(name).completeBaseName()))
            imported.missingAttachments.removeAll(name);
        else if (imported.missingAttachments.contains(name))
            imported.missingLists << name;
    }

    const auto same = sameSurvey(programme, **program);
    if (!same)
        return same.error();
    if (!same->isNull()) {
        imported.record = *same;
        imported.wasThere = true;
        UTHAN_TRY(addMissing(programme, by, attachments, imported));
        return imported;
    }

    record::NewRecord record{.kind = kForm,
        .author = by,
        .audience = record::Audience::Members,
        .fields = {},
        .id = programme.newRecordId()};
    const auto source = programme.addMedia(record.id, file, typeOfForm(file), fileName);
    if (!source)
        return source.error();
    QCborArray files;
    for (const Attachment& attachment : attachments) {
        const auto media = programme.addMedia(record.id, attachment.bytes, typeOf(attachment.name), attachment.name);
        if (!media)
            return media.error();
        files.append(media->toCbor());
    }
    QCborArray languages;
    for (const form::FormLanguage& language : (*program)->languages())
        languages.append(language.tag);
    record.fields = {{QStringLiteral("form_id"), (*program)->formId()},
        {QStringLiteral("version"), (*program)->version()},
        {QStringLiteral("title"), language::choose((*program)->title(), (*program)->defaultLanguage()).text},
        {QStringLiteral("languages"), languages}, {QStringLiteral("source"), source->toCbor()},
        {QStringLiteral("files"), files}, {QStringLiteral("hash"), QString::fromLatin1((*program)->hash().toHex())}};
    const auto made = programme.create(record);
    if (!made)
        return made.error();
    imported.record = *made;
    if ((*program)->longLists().isEmpty()) {
        (void)programme.setCached(cacheKey(*source), (*program)->toBytes());
        return imported;
    }
    auto opened = openForm(programme, *made); // compiled once more, now that its lists have a place
    if (!opened)
        return opened.error();
    imported.program = opened->program;
    return imported;
}

namespace {
    // A name is a name, never a way out of the folder.
    bool isPlainName(const QString& name)
    {
        return !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'))
            && !name.startsWith(QLatin1Char('.'));
    }

    qint64 mostBytes(const QString& name)
    {
        return form::lists::isListFile(name) ? kListBytes : kAttachmentBytes;
    }

    // Why a file that is there cannot be taken in.
    Error unreadError(const QString& name, const Error& why)
    {
        if (why.code == ErrorCode::NoPermission)
            return {why.code,
                QStringLiteral("The file is there but may not be read. Give yourself the right to read it, or copy it "
                               "again."),
                name};
        const qint64 most = mostBytes(name) >> 20;
        return {why.code,
            QStringLiteral("The file is larger than %1 MB, or damaged. Make it smaller, or copy it again.").arg(most),
            name};
    }

    Attachments attachmentsInZip(const QString& file, const QStringList& wanted)
    {
        Attachments found;
        const auto source = ByteSource::file(file, kZipBytes);
        if (!source)
            return found;
        const form::ZipArchive zip(*source);
        for (const QString& entry : zip.isOpen() ? zip.names() : QStringList()) {
            const QString name = entry.section(QLatin1Char('/'), -1);
            if (!wanted.contains(name) || !isPlainName(name))
                continue;
            if (auto part = zip.read(entry, mostBytes(name)))
                found.files.append({name, std::move(part).value()});
            else
                found.unread.insert(name, unreadError(name, part.error()));
        }
        return found;
    }
}

Attachments attachmentsIn(const QString& folder, const form::FormProgram& program, const QString& formFile)
{
    const QStringList wanted = program.attachments();
    if (QFileInfo(folder).isFile())
        return attachmentsInZip(folder, wanted);
    Attachments found;
    const QString own = QFileInfo(formFile).completeBaseName() + QStringLiteral("-media/");
    for (const QString& name : wanted) {
        for (const QString& part : {QString(), QStringLiteral("media/"), formFile.isEmpty() ? QString() : own}) {
            const QString path = QDir(folder).filePath(part + name);
            if (!isPlainName(name) || !QFileInfo(path).isFile())
                continue;
            auto bytes = files::read(path, mostBytes(name));
            if (bytes)
                found.files.append({name, std::move(bytes).value()});
            else
                found.unread.insert(name, unreadError(name, bytes.error()));
            break;
        }
    }
    return found;
}

namespace {
    Result<Attachments> attachmentsAt(const QString& place, const form::FormProgram& program, const QString& formFile)
    {
        const QFileInfo file(place);
        if (!file.exists())
            return Error{ErrorCode::Input, QStringLiteral("There is nothing there."), place};
        const QString name = file.fileName();
        const QStringList wanted = program.attachments();
        if (file.isDir() || !wanted.contains(name)) {
            const auto source = file.isDir() ? Result<ByteSource>(ByteSource()) : ByteSource::file(place, kZipBytes);
            if (file.isDir() || (source && form::ZipArchive(*source).isOpen()))
                return attachmentsIn(place, program, formFile);
            return Error{ErrorCode::Input,
                wanted.isEmpty() ? QStringLiteral("The form names no files.")
                                 : QStringLiteral("The form names no file “%1”, only: %2.")
                                       .arg(name, wanted.join(QStringLiteral(", "))),
                place};
        }
        auto bytes = files::read(place, mostBytes(name));
        Attachments found;
        if (bytes)
            found.files.append({name, std::move(bytes).value()});
        else
            found.unread.insert(name, unreadError(name, bytes.error()));
        return found;
    }
}

Result<Attachments> attachmentsFrom(
    const QStringList& places, const form::FormProgram& program, const QString& formFile)
{
    Attachments all;
    QSet<QString> known;
    for (const QString& place : places) {
        Result<Attachments> here = attachmentsAt(place, program, formFile);
        if (!here)
            return here.error();
        const QSet<QString> before = known;
        for (Attachment& file : here->files) {
            known.insert(file.name);
            if (!before.contains(file.name))
                all.files.append(std::move(file));
        }
        for (auto unread = here->unread.begin(); unread != here->unread.end(); ++unread) {
            known.insert(unread.key());
            if (!before.contains(unread.key()))
                all.unread.insert(unread.key(), unread.value());
        }
    }
    return all;
}

QString firstView(const record::Record& survey, const form::FormProgram& program)
{
    if (survey.fields.contains(QStringLiteral("view")))
        return survey.text(QStringLiteral("view"));
    // Pages, as the field means them, are a question each, and a group only where it is a field-list: our first view.
    return program.style() == form::FormProgram::Style::Grid ? QStringLiteral("whole") : QString();
}

int askedCount(const form::FormProgram& program)
{
    static const QStringList silent{QStringLiteral("note"), QStringLiteral("calculate"), QStringLiteral("hidden"),
        QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("today"), QStringLiteral("deviceid"),
        QStringLiteral("username"), QStringLiteral("phonenumber"), QStringLiteral("email"), QStringLiteral("audit"),
        QStringLiteral("background-audio"), QStringLiteral("background-geopoint"), QStringLiteral("start-geopoint")};
    const auto questions = program.questions();
    // "b8" and "b8_voice" are one question that can be written or said.
    const auto isSpokenTwin = [&questions](const auto& question) {
        return question.type == QLatin1String("audio")
            && std::any_of(questions.begin(), questions.end(), [&question](const auto& other) {
                   return other.type == QLatin1String("text") && question.name.startsWith(other.name + u'_');
               });
    };
    return static_cast<int>(std::count_if(questions.begin(), questions.end(),
        [&](const auto& question) { return !silent.contains(question.type) && !isSpokenTwin(question); }));
}

} // namespace uthan::survey
