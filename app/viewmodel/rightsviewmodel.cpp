// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsviewmodel.h"

#include "problemwords.h"
#include "recordsviewmodel.h"
#include "storecall.h"

#include <algorithm>

namespace uthan::app {

using record::FieldDeclaration;
using record::Kind;
using record::KindRegistry;

struct RightsViewModel::Seen {
    QList<QVariantMap> waiting, takings, review;
    int waitingCount = 0;
    bool mayJudge = false;
};

namespace {
    QString kindLabel(const QString& name, const QString& language)
    {
        const Kind* kind = KindRegistry::instance().find(name);
        return kind ? language::choose(kind->label, language).text : QString();
    }

    QStringList linesOf(const store::Waiting& waiting, const QString& language)
    {
        QStringList lines;
        const Kind* kind = KindRegistry::instance().find(waiting.kind);
        for (const FieldDeclaration& field : kind ? kind->fields : QList<FieldDeclaration>()) {
            const QCborValue value = waiting.fields.value(field.name);
            const QString text
                = value.isUndefined() || field.isPrivate ? QString() : fieldText(field, value, language).text;
            if (!text.isEmpty())
                lines << language::choose(field.label, language).text + QStringLiteral(": ") + text;
        }
        return lines;
    }

    QVariantMap waitingRow(const store::Waiting& w, const QString& language)
    {
        return {{QStringLiteral("recordId"), w.record.text()},
            {QStringLiteral("kindLabel"), kindLabel(w.kind, language)}, {QStringLiteral("isNew"), w.isNew},
            {QStringLiteral("isRefused"), w.isRefused},
            {QStringLiteral("from"), w.deviceNames.join(QStringLiteral(", "))}, {QStringLiteral("when"), w.atMs},
            {QStringLiteral("lines"), linesOf(w, language)}};
    }

    QVariantMap reviewRow(const record::Record& record, const QString& language)
    {
        QVariantMap row{{QStringLiteral("recordId"), record.id.text()},
            {QStringLiteral("kindLabel"), kindLabel(record.kind, language)}};
        const Kind* kind = KindRegistry::instance().find(record.kind);
        if (const FieldDeclaration* field = kind ? kind->field(kind->titleField) : nullptr) {
            const auto title = fieldText(*field, record.fields.value(field->name), language);
            row.insert(QStringLiteral("title"), title.text);
            row.insert(QStringLiteral("titleLanguage"), title.tag);
        }
        return row;
    }
}

RightsViewModel::RightsViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_waiting({QStringLiteral("recordId"), QStringLiteral("kindLabel"), QStringLiteral("isNew"),
          QStringLiteral("isRefused"), QStringLiteral("from"), QStringLiteral("when"), QStringLiteral("lines")})
    , m_takings({QStringLiteral("when"), QStringLiteral("records"), QStringLiteral("gone"), QStringLiteral("devices"),
          QStringLiteral("confirmed"), QStringLiteral("notYet"), QStringLiteral("outOfReach")})
    , m_review({QStringLiteral("recordId"), QStringLiteral("kindLabel"), QStringLiteral("title"),
          QStringLiteral("titleLanguage")})
{
    m_waiting.showGradually(2);
    connect(&m_store, &StoreService::recordsChanged, this, [this] {
        if (m_looked)
            refresh();
    });
}

void RightsViewModel::setLanguage(const QString& tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    if (m_looked)
        refresh();
    Q_EMIT changed();
}

QVariantMap RightsViewModel::takingRow(const store::TakenBack& taken)
{
    QStringList confirmed, outOfReach;
    QVariantList notYet;
    for (const store::DeviceInfo& device : taken.confirmed)
        confirmed << device.name;
    for (const store::DeviceInfo& device : taken.notYet)
        notYet << QVariantMap{{QStringLiteral("name"), device.name}, {QStringLiteral("lastSeen"), device.lastSeenMs}};
    for (const store::DeviceInfo& device : taken.outOfReach)
        outOfReach << device.name;
    return {{QStringLiteral("when"), taken.atMs}, {QStringLiteral("records"), taken.records},
        {QStringLiteral("gone"), static_cast<int>(taken.confirmed.size())},
        {QStringLiteral("devices"), static_cast<int>(taken.confirmed.size() + taken.notYet.size())},
        {QStringLiteral("confirmed"), confirmed}, {QStringLiteral("notYet"), notYet},
        {QStringLiteral("outOfReach"), outOfReach}};
}

Result<RightsViewModel::Seen> RightsViewModel::read(store::Programme& programme, const QString& language)
{
    Seen seen;
    if (programme.waitsToJoin())
        return seen;
    const auto waiting = programme.waiting();
    const auto takings = programme.takenBack();
    const auto review = programme.toReview();
    if (!waiting || !takings || !review)
        return !waiting ? waiting.error() : !takings ? takings.error() : review.error();
    seen.mayJudge = programme.thisDevice().role >= store::Role::Facilitator;
    for (const store::Waiting& w : *waiting) {
        seen.waiting << waitingRow(w, language);
        seen.waitingCount += w.isRefused ? 0 : 1;
    }
    for (const store::TakenBack& taken : *takings)
        seen.takings << takingRow(taken);
    for (const RecordId id : *review) {
        if (const auto record = programme.record(id))
            seen.review << reviewRow(*record, language);
    }
    std::sort(seen.review.begin(), seen.review.end(), [](const QVariantMap& a, const QVariantMap& b) {
        const auto key = [](const QVariantMap& row) {
            return std::pair(
                row.value(QStringLiteral("kindLabel")).toString(), row.value(QStringLiteral("recordId")).toString());
        };
        return key(a) < key(b);
    });
    return seen;
}

void RightsViewModel::refresh()
{
    m_looked = true;
    askStore(
        m_store, this, [language = m_language](store::Programme& p) { return read(p, language); },
        [this](const Result<Seen>& seen) {
            if (seen)
                show(*seen);
        });
}

void RightsViewModel::show(const Seen& seen)
{
    m_waiting.setRows(seen.waiting);
    m_takings.setRows(seen.takings);
    m_review.setRows(seen.review);
    m_waitingCount = seen.waitingCount;
    m_mayJudge = seen.mayJudge;
    Q_EMIT changed();
}

void RightsViewModel::done(const Result<void>& result)
{
    m_problem = result.ok() ? QString() : ProblemWords::sentence(result.error(), ProblemWords::About::Stick);
    Q_EMIT changed();
    if (result)
        m_store.announce({});
}

void RightsViewModel::judge(const QString& recordId, bool letIn)
{
    askStore(
        m_store, this, [id = RecordId::fromText(recordId), letIn](store::Programme& p) { return p.judge({id}, letIn); },
        [this](const Result<void>& result) { done(result); });
}

void RightsViewModel::letAllIn()
{
    askStore(
        m_store, this,
        [](store::Programme& p) -> Result<void> {
            const auto waiting = p.waiting();
            if (!waiting)
                return waiting.error();
            QList<RecordId> records;
            for (const store::Waiting& w : *waiting) {
                if (!w.isRefused)
                    records << w.record;
            }
            return p.judge(records, true);
        },
        [this](const Result<void>& result) { done(result); });
}

void RightsViewModel::leaveOut(const QString& recordId)
{
    askStore(
        m_store, this,
        [id = RecordId::fromText(recordId), by = m_author()](store::Programme& p) -> Result<void> {
            const auto left = p.leaveOutTakenBack(id, by);
            return left ? Result<void>() : Result<void>(left.error());
        },
        [this](const Result<void>& result) { done(result); });
}

} // namespace uthan::app
