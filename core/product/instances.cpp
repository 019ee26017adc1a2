// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/instances.h"

#include "form/formprogram_p.h"
#include "form/session/auditlog.h"
#include "form/session/givenanswers.h"
#include "insight/versions.h"
#include "survey/entitylists.h"
#include "survey/fillingworld.h"
#include "survey/surveylists.h"

#include <QCborArray>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace uthan::product {
namespace {
    using form::NodeType;

    // Only letters that every disk and server takes.
    QString safeName(const QString& name)
    {
        static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_.-]+|^\\.+"));
        const QString safe = QString(name).replace(other, QStringLiteral("_")).left(80);
        return safe.isEmpty() ? QStringLiteral("_") : safe;
    }

    // What of one sheet may go to these readers, and how its files are called.
    class Taking {
    public:
        Taking(const insight::Versions::Version& version, const record::ConsentState& consent,
            InstancesOptions::For readers)
            : m_program(*version.form.program)
            , m_revealing(version.revealing)
            , m_p(m_program.data())
            , m_isRoom(readers == InstancesOptions::For::Room)
            , m_mayQuote(m_isRoom || record::mayUse(consent, record::Use::Quote))
            , m_mayPlay(m_mayQuote && record::mayUse(consent, record::Use::PlayVoice))
            , m_mayShow(m_mayQuote && (m_isRoom || record::mayUse(consent, record::Use::Exhibition)))
        {
        }
        [[nodiscard]] QCborMap of(const QCborMap& answers)
        {
            QCborMap out;
            for (const auto& [key, value] : answers) {
                const std::vector<int> nodes = nodesCalled(key.toString());
                const NodeType type = nodes.empty() ? NodeType::Hidden : m_p.nodes[size_t(nodes.front())].type;
                const bool mayBeRows = std::any_of(nodes.begin(), nodes.end(),
                    [this](int node) { return m_p.nodes[size_t(node)].type == NodeType::Repeat; });
                if (mayBeRows && value.isArray())
                    out.insert(key, rows(value.toArray()));
                else if (value.toMap().contains(QLatin1String("no")))
                    out.insert(key, value);
                else if (mayTakeAll(nodes, value))
                    out.insert(key, named(key.toString(), type, value));
            }
            return out;
        }
        // Whether something was asked may hang on what may not go. It was if anything inside it was said (`all`), and
        // is as it was then, whatever can be worked out now.
        using Programs = QHash<QByteArray, std::shared_ptr<const form::FormProgram>>;
        [[nodiscard]] std::shared_ptr<const form::FormProgram> askedAsThen(
            const std::shared_ptr<const form::FormProgram>& program, const QCborMap& all, Programs& made) const
        {
            std::vector<int> unsure;
            for (size_t i = 1; i < m_p.nodes.size(); ++i) {
                if (m_p.nodes[i].relevant >= 0 && m_revealing.hangsOnTelling(static_cast<int>(i)))
                    unsure.push_back(static_cast<int>(i));
            }
            if (m_isRoom || unsure.empty())
                return program;
            QSet<int> asked;
            findAsked(all, asked);
            QByteArray key = m_p.hash;
            for (const int node : unsure)
                key += asked.contains(node) ? '1' : '0';
            if (const auto known = made.constFind(key); known != made.cend())
                return *known;
            auto copy = std::make_unique<form::FormProgram::Private>(m_p);
            const auto always = [&copy](bool holds) {
                copy->expressions.push_back({static_cast<qint32>(copy->code.size()), 1, -1});
                copy->code.push_back({form::Op::Boolean, 0, 0, holds, 0});
                return static_cast<qint32>(copy->expressions.size()) - 1;
            };
            const qint32 yes = always(true), no = always(false);
            for (const int node : unsure)
                copy->nodes[size_t(node)].relevant = asked.contains(node) ? yes : no;
            for (form::Vertex& vertex : copy->vertices) {
                if (vertex.aspect == form::Aspect::Relevant
                    && std::find(unsure.begin(), unsure.end(), vertex.node) != unsure.end())
                    vertex.expression = asked.contains(vertex.node) ? yes : no;
            }
            return *made.insert(key, std::make_shared<const form::FormProgram>(std::move(copy)));
        }
        [[nodiscard]] const QHash<QString, record::MediaRef>& files() const { return m_files; }
        // Names are made anew of what may go; the hour it is and lists of other people's answers do not.
        [[nodiscard]] bool mayTell(int expression) const { return m_isRoom || !m_revealing.ofExpression(expression); }
        // The log goes for who agreed to it; where they were and who they are stay in the room, and what
        // they changed where that is more than words they may be quoted with.
        [[nodiscard]] QByteArray bytesOf(const QString& name, const QByteArray& bytes) const
        {
            if (m_isRoom || name != form::AuditLog::fileName())
                return bytes;
            form::AuditWish wish = form::AuditWish::of(m_program);
            wish.places = wish.user = false;
            wish.changes = wish.changes && m_mayQuote;
            wish.reasons = wish.reasons && m_mayQuote;
            form::AuditLog log(wish, {[] { return qint64(0); }, [] { return qint64(0); }, {}});
            static const QRegularExpression rowNumber(QStringLiteral("\\[\\d+\\]"));
            log.restoreCsv(bytes, [this](const QString& node) {
                return !(m_revealing.told(QString(node).remove(rowNumber)) & form::kNeverOutside);
            });
            return log.csv();
        }

    private:
        // By path or name. Several have one name where an older version kept it: it may be any of theirs.
        [[nodiscard]] std::vector<int> nodesCalled(const QString& key) const
        {
            std::vector<int> nodes;
            for (size_t i = 1; i < m_p.nodes.size(); ++i) {
                const form::Node& node = m_p.nodes[i];
                const int called = key.startsWith(QLatin1Char('/')) ? node.path : node.name;
                if (node.type != NodeType::Group && m_p.strings.view(called) == key)
                    nodes.push_back(static_cast<int>(i));
            }
            return nodes;
        }
        // What was answered, and the groups around it.
        void findAsked(const QCborMap& answers, QSet<int>& asked) const
        {
            for (const auto& [key, value] : answers) {
                for (int node : nodesCalled(key.toString())) {
                    if (m_p.nodes[size_t(node)].type == NodeType::Repeat) {
                        for (const QCborValue& row : value.toArray())
                            findAsked(row.toMap(), asked);
                    }
                    if (m_revealing.derived(m_p.string(m_p.nodes[size_t(node)].path)) & form::kNeverOutside)
                        continue; // that it was asked says too much
                    for (; node > 0; node = m_p.nodes[size_t(node)].parent)
                        asked.insert(node);
                }
            }
        }
        [[nodiscard]] bool mayTakeAll(const std::vector<int>& nodes, const QCborValue& value) const
        {
            if (nodes.empty())
                return mayTake(NodeType::Hidden, value);
            return std::all_of(nodes.begin(), nodes.end(), [&](int node) {
                return mayTake(m_p.nodes[size_t(node)].type, value) && (m_mayQuote || !isPickedFromRows(node));
            });
        }
        // Whoever chooses among rows repeats what was written there.
        [[nodiscard]] bool isPickedFromRows(int node) const
        {
            const int list = node < 0 ? -1 : m_p.nodes[size_t(node)].list;
            return list >= 0 && m_p.lists[size_t(list)].repeat >= 0;
        }
        [[nodiscard]] QCborArray rows(const QCborArray& given)
        {
            QCborArray out;
            for (const QCborValue& row : given)
                out.append(of(row.toMap()));
            return out;
        }
        [[nodiscard]] bool mayTake(NodeType type, const QCborValue& value) const
        {
            switch (type) {
            case NodeType::Audio:
            case NodeType::BackgroundAudio:
                return m_mayPlay;
            case NodeType::Video:
                return m_mayPlay && m_mayShow;
            case NodeType::Image:
            case NodeType::File:
                return m_mayShow;
            case NodeType::Text:
                return m_mayQuote;
            case NodeType::Calculate:
            case NodeType::Hidden: // may repeat what somebody wrote
                return m_mayQuote || !value.isString();
            case NodeType::Acknowledge: // a tick; anything else would be words
                return m_mayQuote || !value.isString() || value.toString() == QLatin1String("OK");
            case NodeType::Start:
            case NodeType::End:
            case NodeType::Today:
            case NodeType::DeviceId:
            case NodeType::UserName:
            case NodeType::PhoneNumber:
            case NodeType::Email:
            case NodeType::StartGeoPoint:
            case NodeType::BackgroundGeoPoint:
            case NodeType::GeoPoint:
            case NodeType::GeoTrace:
            case NodeType::GeoShape:
            case NodeType::Barcode:
                return m_isRoom;
            default:
                return true;
            }
        }
        // A file is called after its question; two of one question are told apart by what is in them.
        [[nodiscard]] QCborValue named(const QString& question, NodeType type, const QCborValue& value)
        {
            const record::MediaRef media = record::MediaRef::fromCbor(value);
            if (media.isNull())
                return value;
            const QString suffix = QMimeDatabase().mimeTypeForName(media.type).preferredSuffix();
            const QString stem = safeName(question.section(QLatin1Char('/'), -1));
            const QString name = type == NodeType::Audit
                ? form::AuditLog::fileName()
                : QStringLiteral("%1-%2.%3")
                      .arg(stem, media.address.left(8), suffix.isEmpty() ? QStringLiteral("bin") : suffix);
            m_files.insert(name, media);
            QCborMap out = value.toMap();
            out.insert(QStringLiteral("name"), name);
            return out;
        }

        const form::FormProgram& m_program;
        const form::Revealing& m_revealing;
        const form::FormProgram::Private& m_p;
        const bool m_isRoom, m_mayQuote, m_mayPlay, m_mayShow;
        QHash<QString, record::MediaRef> m_files;
    };

    // Which instance this is and which one it revises: the same in every export and on every device.
    struct Ids {
        QString now, before;
    };
    Result<Ids> idsOf(store::Programme& programme, RecordId record)
    {
        const Result<QList<record::Revision>> history = programme.history(record);
        if (!history)
            return history.error();
        Ids ids;
        for (const record::Revision& revision : *history) {
            if (!revision.made && !revision.fields.contains(QLatin1String("answers")))
                continue;
            ids.before = ids.now;
            ids.now = QStringLiteral("uuid:")
                + QUuid::createUuidV5(record.value, programme.salt() + revision.operation)
                      .toString(QUuid::WithoutBraces);
        }
        if (ids.now.isEmpty())
            ids.now = QStringLiteral("uuid:")
                + QUuid::createUuidV5(record.value, programme.salt()).toString(QUuid::WithoutBraces);
        return ids;
    }

    class Exporting {
    public:
        Exporting(store::Programme& programme, const InstancesOptions& options,
            const std::function<Result<void>(const ExportedFile&)>& give)
            : m_programme(programme)
            , m_options(options)
            , m_give(give)
        {
        }
        Result<void> survey(const QString& formId)
        {
            const record::Use use = m_options.readers == InstancesOptions::For::Room ? record::Use::TalkTogether
                                                                                     : record::Use::ExportResearch;
            const Result<insight::Sheets> sheets = insight::readSheets(m_programme, formId, use);
            if (!sheets)
                return sheets.error();
            m_done.keptBack += sheets->notAgreed;
            for (const insight::Sheet& sheet : sheets->usable)
                UTHAN_TRY(submission(sheet));
            return {};
        }
        [[nodiscard]] Instances done() const { return m_done; }

    private:
        Result<void> submission(const insight::Sheet& sheet)
        {
            const Result<record::Record> record = m_programme.record(sheet.id);
            if (!record)
                return record.error();
            const auto version = versionOf(*record);
            const Result<Ids> ids = idsOf(m_programme, sheet.id);
            if (!version || !ids)
                return version ? ids.error() : version.error();
            const survey::OpenedForm& form = (*version)->form;
            Taking taking(**version, sheet.consent, m_options.readers);
            const QCborMap answers = taking.of(sheet.answers);
            const auto program = taking.askedAsThen(form.program, sheet.answers, m_programs);
            form::FormSession::Environment world = survey::fillingWorld(m_programme.clock(), m_programme.random());
            world.nowMs = [at = record->changed.ms()] { return at; };
            world.lists = m_lists.value(form.record);
            form::FormSession session(program, std::move(world));
            session.setListedEntities(m_listed.value(form.record).value(sheet.id));
            UTHAN_TRY(session.restore(form::finishedDraft(*program, answers, ids->now, ids->before)));
            const QString folder
                = QStringLiteral("%1/instances/%2/")
                      .arg(safeName(form.program->formId()), QString(ids->now).remove(QLatin1Char(':')));
            const QString xml = session.instanceXml([&taking](int expression) { return taking.mayTell(expression); });
            UTHAN_TRY(m_give({folder + QStringLiteral("submission.xml"), xml.toUtf8()}));
            m_done.used.insert(sheet.id);
            ++m_done.written;
            return attachments(session.instanceFiles(), taking, sheet.id, folder);
        }

        Result<void> attachments(const QStringList& names, const Taking& taking, RecordId owner, const QString& folder)
        {
            for (const QString& name : names) {
                const auto file = taking.files().constFind(name);
                const Result<QByteArray> bytes = file == taking.files().cend()
                    ? Result<QByteArray>(Error{ErrorCode::NotFound, QStringLiteral("no such file")})
                    : m_programme.media(owner, *file);
                if (!bytes) {
                    m_done.missing << folder + safeName(name);
                    continue;
                }
                UTHAN_TRY(m_give({folder + safeName(name), taking.bytesOf(name, *bytes)}));
                ++m_done.attachments;
            }
            return {};
        }

        // The version it was answered in; where that is not here, the newest.
        Result<const insight::Versions::Version*> versionOf(const record::Record& record)
        {
            const insight::Versions::Version* version = m_versions.of(record);
            if (!version)
                return survey::openForm(m_programme, record.text(QStringLiteral("form_id"))).error();
            if (!m_lists.contains(version->form.record)) {
                m_lists.insert(version->form.record, survey::openLists(m_programme, version->form, PersonId()));
                m_listed.insert(version->form.record, survey::listedEntities(m_programme, *version->form.program));
            }
            return version;
        }

        store::Programme& m_programme;
        const InstancesOptions& m_options;
        const std::function<Result<void>(const ExportedFile&)>& m_give;
        insight::Versions m_versions{m_programme};
        QHash<RecordId, std::shared_ptr<form::ListSource>> m_lists;
        QHash<RecordId, QHash<RecordId, form::ListedEntities>> m_listed; // of each version, by sheet
        Taking::Programs m_programs;
        Instances m_done;
    };
}

Result<Instances> exportInstances(store::Programme& programme, const InstancesOptions& options,
    const std::function<Result<void>(const ExportedFile&)>& give)
{
    const Result<QList<record::Record>> forms = programme.records({.kind = QStringLiteral("form")});
    if (!forms)
        return forms.error();
    Exporting exporting(programme, options, give);
    QSet<QString> seen;
    for (const record::Record& record : *forms) {
        const QString id = record.text(QStringLiteral("form_id"));
        if (seen.contains(id) || (!options.formId.isEmpty() && id != options.formId))
            continue;
        seen.insert(id);
        UTHAN_TRY(exporting.survey(id));
    }
    if (seen.isEmpty())
        return Error{ErrorCode::NotFound,
            options.formId.isEmpty()
                ? QStringLiteral("there is no survey here yet")
                : QStringLiteral("there is no survey \"%1\" here; uthanctl survey list DIR shows them")
                      .arg(options.formId)};
    return exporting.done();
}

} // namespace uthan::product
