// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsviewmodel.h"

#include "problemwords.h"
#include "storecall.h"

#include <QCborArray>
#include <QLocale>

namespace uthan::app {

using record::FieldDeclaration;
using record::Kind;
using record::KindRegistry;

namespace {
    constexpr int kRecordsShown = 500;

    QString scalarText(const QCborValue& value)
    {
        if (value.isInteger())
            return QString::number(value.toInteger());
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 10);
        if (value.isBool())
            return value.toBool() ? QStringLiteral("✓") : QStringLiteral("–");
        return value.toString();
    }

    // Lists and maps of unknown shape, flattened to a sentence.
    QString plainText(const QCborValue& value)
    {
        QStringList parts;
        if (value.isArray()) {
            for (const auto& member : value.toArray())
                parts << plainText(member);
        } else if (value.isMap()) {
            for (const auto& pair : value.toMap())
                parts << scalarText(pair.first) + QStringLiteral(": ") + plainText(pair.second);
        } else {
            return scalarText(value);
        }
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    language::Chosen choiceLabel(const FieldDeclaration& field, const QString& name, const QString& language)
    {
        for (const auto& [choice, label] : field.choices) {
            if (choice == name)
                return language::choose(label, language);
        }
        return {name, {}, false};
    }

    QString aliasOf(const store::Programme& programme, PersonId person)
    {
        const auto record = programme.record(RecordId{person.value});
        return record.ok() ? record->text(QStringLiteral("alias")) : QString();
    }

    QVariantMap mediaOf(const QCborValue& value)
    {
        const auto media = record::MediaRef::fromCbor(value);
        return {{QStringLiteral("media"), media.address}, {QStringLiteral("mediaType"), media.type}};
    }
}

language::Text textFromCbor(const QCborValue& value)
{
    language::Text text;
    if (value.isString())
        text.byTag.insert(QStringLiteral("und"), value.toString());
    for (const auto& pair : value.toMap())
        text.byTag.insert(pair.first.toString(), pair.second.toString());
    return text;
}

language::Chosen fieldText(const FieldDeclaration& field, const QCborValue& value, const QString& language)
{
    switch (field.type) {
    case FieldDeclaration::Type::TextByLanguage:
        return language::choose(textFromCbor(value), language);
    case FieldDeclaration::Type::Choice:
        return choiceLabel(field, value.toString(), language);
    case FieldDeclaration::Type::Choices: {
        QStringList labels;
        for (const auto& name : value.toArray())
            labels << choiceLabel(field, name.toString(), language).text;
        return {labels.join(QStringLiteral(", ")), language, false};
    }
    case FieldDeclaration::Type::Media:
        return {};
    default:
        return {plainText(value), {}, false};
    }
}

struct RecordsViewModel::Opened {
    record::Record record;
    QString title, madeBy, state;
    QList<QVariantMap> fields;
    QList<QVariantMap> history = {};
    bool toReview = false;
};

RecordsViewModel::RecordsViewModel(StoreService& store, QObject* parent, std::function<PersonId()> author)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_kinds({QStringLiteral("kind"), QStringLiteral("icon"), QStringLiteral("label"), QStringLiteral("count")})
    , m_records({QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("titleLanguage"),
          QStringLiteral("subtitle"), QStringLiteral("withdrawn"), QStringLiteral("patch"), QStringLiteral("picture"),
          QStringLiteral("held"), QStringLiteral("onlyHere"), QStringLiteral("toReview")})
    , m_fields({QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("type"), QStringLiteral("text"),
          QStringLiteral("language"), QStringLiteral("peoplesWords"), QStringLiteral("media"),
          QStringLiteral("mediaType"), QStringLiteral("wordings"), QStringLiteral("isLink"),
          QStringLiteral("settling")})
    , m_history({QStringLiteral("when"), QStringLiteral("by"), QStringLiteral("made"), QStringLiteral("lines")})
{
    for (RowModel* each : {&m_kinds, &m_records, &m_fields})
        each->showGradually(2);
    connect(&m_store, &StoreService::recordsChanged, this, [this] {
        showKinds();
        if (!m_kind.isEmpty())
            showKind(m_kind);
        if (!m_recordId.isEmpty())
            showRecord(m_recordId);
    });
    connect(&m_store, &StoreService::opened, this, &RecordsViewModel::showKinds);
}

void RecordsViewModel::setLanguage(const QString& tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    Q_EMIT languageChanged();
    Q_EMIT kindChanged();
    showKinds();
    if (!m_kind.isEmpty())
        showKind(m_kind);
    if (!m_recordId.isEmpty())
        showRecord(m_recordId);
}

QString RecordsViewModel::kindLabel() const
{
    const Kind* kind = KindRegistry::instance().find(m_kind);
    return kind ? language::choose(kind->labelMany, m_language).text : m_kind;
}

void RecordsViewModel::showKinds()
{
    m_store
        .run([language = m_language](store::Programme& programme) -> Result<QList<QVariantMap>> {
            const auto counts = programme.counts();
            if (!counts)
                return counts.error();
            QList<QVariantMap> rows;
            for (const Kind* kind : KindRegistry::instance().all())
                rows.append({{QStringLiteral("kind"), kind->name}, {QStringLiteral("icon"), kind->icon},
                    {QStringLiteral("label"), language::choose(kind->labelMany, language).text},
                    {QStringLiteral("count"), counts->byKind.value(kind->name)}});
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (rows)
                m_kinds.setRows(*rows);
        });
}

void RecordsViewModel::showKind(const QString& kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_records.setRows({});
        Q_EMIT kindChanged();
    }
    m_store
        .run([kind, language = m_language](store::Programme& programme) -> Result<QList<QVariantMap>> {
            const auto records
                = programme.records({.kind = kind, .withWithdrawn = true, .limit = kRecordsShown, .newestFirst = true});
            if (!records)
                return records.error();
            const Kind* declared = KindRegistry::instance().find(kind);
            const auto review = programme.toReview();
            if (!review)
                return review.error();
            QList<QVariantMap> rows;
            for (const record::Record& record : *records) {
                QVariantMap row{{QStringLiteral("recordId"), record.id.text()},
                    {QStringLiteral("withdrawn"), record.withdrawn},
                    {QStringLiteral("toReview"), review->contains(record.id)}};
                if (declared) {
                    if (const FieldDeclaration* field = declared->field(declared->titleField)) {
                        const auto title = fieldText(*field, record.fields.value(field->name), language);
                        row.insert(QStringLiteral("title"), title.text);
                        row.insert(QStringLiteral("titleLanguage"),
                            title.tag.isEmpty() ? record.text(QStringLiteral("language")) : title.tag);
                    }
                    if (const FieldDeclaration* field = declared->field(declared->subtitleField))
                        row.insert(QStringLiteral("subtitle"),
                            fieldText(*field, record.fields.value(field->name), language).text);
                    row.insert(QStringLiteral("patch"), record.fields.value(QStringLiteral("patch")).toInteger(-1));
                    if (!declared->pictureField.isEmpty())
                        row.insert(QStringLiteral("picture"),
                            mediaOf(record.fields.value(declared->pictureField)).value(QStringLiteral("media")));
                }
                const store::Receipt receipt = programme.receipt(record.id);
                row.insert(QStringLiteral("held"), static_cast<int>(receipt.heldBy.size()));
                row.insert(QStringLiteral("onlyHere"), receipt.onlyHere);
                rows.append(row);
            }
            return rows;
        })
        .then(this, [this, kind](const Result<QList<QVariantMap>>& rows) {
            if (rows && kind == m_kind)
                m_records.setRows(*rows);
        });
}

namespace {
    // Of a map (the answers of a survey) only what is another now, member by member.
    QStringList linesOf(
        const FieldDeclaration& field, const QCborValue& before, const QCborValue& now, const QString& language)
    {
        const QString label = language::choose(field.label, language).text;
        if (!now.isMap() || !before.isMap() || field.type == FieldDeclaration::Type::Media)
            return {label + QStringLiteral(": ") + fieldText(field, now, language).text};
        QStringList lines;
        const QCborMap old = before.toMap(), fresh = now.toMap();
        for (const auto& [key, value] : fresh) {
            if (old.value(key) != value)
                lines << key.toString() + QStringLiteral(": ") + plainText(old.value(key)) + QStringLiteral(" → ")
                        + plainText(value);
        }
        for (const auto& [key, value] : old) {
            if (!fresh.contains(key))
                lines << key.toString() + QStringLiteral(": ") + plainText(value) + QStringLiteral(" → –");
        }
        return lines;
    }
}

QList<QVariantMap> RecordsViewModel::historyOf(
    store::Programme& programme, const record::Record& record, const QString& language)
{
    QList<QVariantMap> out;
    const Kind* kind = KindRegistry::instance().find(record.kind);
    const auto revisions = programme.history(record.id);
    if (!revisions || !kind)
        return out;
    QCborMap now;
    for (const record::Revision& revision : *revisions) {
        QStringList lines;
        for (const auto& [key, value] : revision.fields) {
            const FieldDeclaration* field = kind->field(key.toString());
            if (!revision.made && field && !field->isPrivate)
                lines << linesOf(*field, now.value(key), value, language);
            now.insert(key, value);
        }
        out << QVariantMap{{QStringLiteral("when"), revision.atMs},
            {QStringLiteral("by"), aliasOf(programme, revision.by)}, {QStringLiteral("made"), revision.made},
            {QStringLiteral("lines"), lines}};
    }
    return out;
}

Result<RecordsViewModel::Opened> RecordsViewModel::read(
    store::Programme& programme, RecordId id, const QString& language)
{
    auto record = programme.record(id);
    if (!record)
        return record.error();
    Opened opened{std::move(record).value(), {}, {}, {}, {}};
    opened.history = historyOf(programme, opened.record, language);
    const record::Record& r = opened.record;
    opened.madeBy = aliasOf(programme, r.author);
    if (const auto review = programme.toReview())
        opened.toReview = review->contains(id);
    const Kind* kind = KindRegistry::instance().find(r.kind);
    if (!kind)
        return opened;
    if (const FieldDeclaration* field = kind->field(kind->titleField))
        opened.title = fieldText(*field, r.fields.value(field->name), language).text;
    for (const FieldDeclaration& field : kind->fields) {
        const QCborValue value = r.fields.value(field.name);
        if (value.isUndefined() || field.isPrivate)
            continue;
        const auto text = fieldText(field, value, language);
        QStringList wordings;
        QVariantList settling;
        for (const record::Wording& wording : r.wordings.value(field.name)) {
            wordings << fieldText(field, wording.value, language).text;
            settling << QVariantMap{{QStringLiteral("text"), wordings.last()},
                {QStringLiteral("by"), aliasOf(programme, wording.by)}, {QStringLiteral("when"), wording.at.ms()},
                {QStringLiteral("head"), QString::fromLatin1(wording.head.toHex())}};
        }
        QVariantMap row{{QStringLiteral("name"), field.name},
            {QStringLiteral("label"), language::choose(field.label, language).text},
            {QStringLiteral("type"), static_cast<int>(field.type)}, {QStringLiteral("text"), text.text},
            {QStringLiteral("language"),
                field.inPeoplesWords && text.tag.isEmpty() ? r.text(QStringLiteral("language")) : text.tag},
            {QStringLiteral("peoplesWords"), field.inPeoplesWords}, {QStringLiteral("wordings"), wordings},
            {QStringLiteral("isLink"), field.type == FieldDeclaration::Type::RecordLink},
            {QStringLiteral("settling"), settling}};
        if (field.type == FieldDeclaration::Type::Media)
            row.insert(mediaOf(value));
        if (!text.text.isEmpty() || row.contains(QStringLiteral("media")))
            opened.fields.append(row);
    }
    for (const record::StateDeclaration& state : kind->states) {
        if (state.name == r.text(QStringLiteral("state")))
            opened.state = language::choose(state.label, language).text;
    }
    return opened;
}

void RecordsViewModel::showRecord(const QString& recordId)
{
    m_store
        .run([id = RecordId::fromText(recordId), language = m_language](
                 store::Programme& programme) { return read(programme, id, language); })
        .then(this, [this, recordId](const Result<Opened>& opened) {
            if (!opened)
                return;
            m_recordId = recordId;
            m_title = opened->title;
            m_madeBy = opened->madeBy;
            m_madeAt = opened->record.created.ms();
            m_state = opened->state;
            m_toReview = opened->toReview;
            m_recordAuthor = opened->record.author;
            const Kind* kind = KindRegistry::instance().find(opened->record.kind);
            m_isOfItsAuthor = kind && kind->ofItsAuthor;
            m_problem.clear();
            m_fields.setRows(opened->fields);
            m_history.setRows(opened->history);
            Q_EMIT recordChanged();
        });
}

bool RecordsViewModel::mayChoose() const
{
    return !m_isOfItsAuthor || (m_author() == m_recordAuthor && !m_recordAuthor.isNull());
}

void RecordsViewModel::choose(const QString& field, const QString& head)
{
    askStore(
        m_store, this,
        [id = RecordId::fromText(m_recordId), field, head = QByteArray::fromHex(head.toLatin1()), by = m_author()](
            store::Programme& programme) -> Result<void> {
            const auto record = programme.record(id);
            if (!record)
                return record.error();
            for (const record::Wording& wording : record->wordings.value(field)) {
                if (wording.head == head)
                    return programme.settle(id, by, field, wording.value);
            }
            return {}; // somebody chose already
        },
        [this](const Result<void>& chosen) {
            m_problem
                = chosen.ok() ? QString() : ProblemWords::sentence(chosen.error(), ProblemWords::About::Programme);
            Q_EMIT recordChanged();
            if (chosen)
                m_store.announce({m_kind});
        });
}

} // namespace uthan::app
