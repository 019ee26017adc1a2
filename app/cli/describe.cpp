// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include "base/language.h"
#include "record/kind.h"

#include <cmath>
#include <QCborArray>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace uthan::cli {

QString roleName(store::Role role)
{
    switch (role) {
    case store::Role::Member:
        return QStringLiteral("member");
    case store::Role::Facilitator:
        return QStringLiteral("facilitator");
    case store::Role::Steward:
        return QStringLiteral("steward");
    case store::Role::Keeper:
        return QStringLiteral("keeper");
    }
    return {};
}

QString audienceName(record::Audience audience)
{
    switch (audience) {
    case record::Audience::Author:
        return QStringLiteral("author");
    case record::Audience::Keepers:
        return QStringLiteral("keepers");
    case record::Audience::Stewards:
        return QStringLiteral("stewards");
    case record::Audience::Circle:
        return QStringLiteral("circle");
    case record::Audience::Members:
        return QStringLiteral("members");
    }
    return {};
}

QString titleOf(const record::Record& record)
{
    const record::Kind* kind = record::KindRegistry::instance().find(record.kind);
    const QCborValue title = kind ? record.fields.value(kind->titleField) : QCborValue();
    if (!title.isMap())
        return title.toVariant().toString();
    language::Text text;
    const QCborMap byTag = title.toMap();
    for (auto it = byTag.cbegin(); it != byTag.cend(); ++it)
        text.byTag.insert(it.key().toString(), it.value().toString());
    return language::choose(text, QStringLiteral("en")).text;
}

QJsonObject describe(const record::Record& r)
{
    QJsonObject o{{QStringLiteral("id"), r.id.text()}, {QStringLiteral("kind"), r.kind},
        {QStringLiteral("author"), r.author.text()}, {QStringLiteral("audience"), audienceName(r.audience)},
        {QStringLiteral("withdrawn"), r.withdrawn}, {QStringLiteral("fields"), r.fields.toJsonObject()}};
    QJsonObject wordings;
    for (auto it = r.wordings.cbegin(); it != r.wordings.cend(); ++it) {
        QJsonArray values;
        for (const record::Wording& w : it.value())
            values << w.value.toJsonValue();
        wordings.insert(it.key(), values);
    }
    if (!wordings.isEmpty())
        o.insert(QStringLiteral("wordings"), wordings);
    return o;
}

QJsonObject describe(const store::ShareReport& report, store::Programme& programme)
{
    QHash<DeviceId, QString> names;
    const QList<store::DeviceInfo> devices = programme.devices();
    for (const store::DeviceInfo& device : devices)
        names.insert(device.id, device.name);
    QJsonArray from;
    for (const auto& [device, n] : report.recordsByDevice)
        from << QJsonObject{
            {QStringLiteral("device"), names.value(device, device.text().left(8))}, {QStringLiteral("records"), n}};
    QJsonArray leftOut;
    for (const RecordId record : report.leftOut)
        leftOut << record.text();
    return {{QStringLiteral("operations"), report.operations}, {QStringLiteral("records"), report.records},
        {QStringLiteral("media"), report.media}, {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("by_kind"), countsByKind(report.recordsByKind)}, {QStringLiteral("by_device"), from},
        {QStringLiteral("people"), qint64(report.recordsByPerson.size())},
        {QStringLiteral("nothing_new"), report.nothingNew}, {QStringLiteral("quarantined"), report.quarantined},
        {QStringLiteral("from"), report.fromDeviceName}, {QStringLiteral("left_out"), leftOut}};
}

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

QJsonObject describe(const store::DeviceInfo& d)
{
    QJsonObject device{{QStringLiteral("id"), d.id.text()}, {QStringLiteral("name"), d.name},
        {QStringLiteral("role"), roleName(d.role)}, {QStringLiteral("this"), d.isThis},
        {QStringLiteral("removed"), d.removed}, {QStringLiteral("last_seen_ms"), d.lastSeenMs},
        {QStringLiteral("clock_off_ms"), d.clockOffMs}, {QStringLiteral("began_anew_ms"), d.beganAnewMs},
        {QStringLiteral("in_two_places"), d.isInTwoPlaces}};
    if (d.isShares())
        device.insert(QStringLiteral("shares"),
            QJsonObject{{QStringLiteral("needed"), d.sharesNeeded}, {QStringLiteral("made"), d.sharesMade}});
    return device;
}

QStringList notesOn(const store::DeviceInfo& d)
{
    constexpr double kDayMs = 24.0 * 60 * 60 * 1000;
    QStringList notes;
    if (d.isInTwoPlaces)
        notes << QStringLiteral(
            "two copies of it were written to at the same time; all of both is kept. Use only one, and "
            "let the other join as a device of its own");
    else if (d.beganAnewMs > 0)
        notes << QStringLiteral(
            "went on anew on %1: a copy or a backup was opened, or its power was cut. Nothing is lost")
                     .arg(dayOf(d.beganAnewMs));
    if (d.clockOffMs != 0)
        notes << QStringLiteral("its clock runs %1 days %2 ours. Nothing is lost; set the clock that is wrong")
                     .arg(std::lround(std::abs(static_cast<double>(d.clockOffMs)) / kDayMs))
                     .arg(d.clockOffMs > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind"));
    return notes;
}

QJsonObject describe(const store::Fork& fork)
{
    QJsonArray branches;
    for (qsizetype i = 0; i < fork.heads.size(); ++i)
        branches << QJsonObject{{QStringLiteral("head"), QString::fromLatin1(fork.heads.at(i).toHex())},
            {QStringLiteral("last"), fork.lengths.at(i)}};
    return {{QStringLiteral("epoch"), fork.epoch.text()}, {QStringLiteral("device"), fork.device.text()},
        {QStringLiteral("name"), fork.deviceName}, {QStringLiteral("from"), fork.seq},
        {QStringLiteral("branches"), branches}};
}

QString sentenceOf(const store::Fork& fork)
{
    return QStringLiteral(
        "%1 was copied and both copies went on (log %2, from entry %3, %4 branches): all of both is kept")
        .arg(fork.deviceName.isEmpty() ? QStringLiteral("a device that does not belong") : fork.deviceName,
            fork.epoch.text().left(8))
        .arg(fork.seq)
        .arg(fork.heads.size());
}

namespace {
    QJsonArray describeAll(const QList<store::DeviceInfo>& devices)
    {
        QJsonArray list;
        for (const store::DeviceInfo& d : devices)
            list << QJsonObject{{QStringLiteral("id"), d.id.text()}, {QStringLiteral("name"), d.name},
                {QStringLiteral("last_seen_ms"), d.lastSeenMs}};
        return list;
    }
}

QJsonObject describe(const store::TakenBack& t)
{
    QJsonArray each;
    for (const auto& [id, kind] : t.each)
        each << QJsonObject{{QStringLiteral("id"), id.text()}, {QStringLiteral("kind"), kind}};
    return {{QStringLiteral("at_ms"), t.atMs}, {QStringLiteral("records"), t.records}, {QStringLiteral("each"), each},
        {QStringLiteral("by_kind"), countsByKind(t.byKind)}, {QStringLiteral("confirmed"), describeAll(t.confirmed)},
        {QStringLiteral("not_yet"), describeAll(t.notYet)},
        {QStringLiteral("taken_out_before"), describeAll(t.outOfReach)}};
}

QStringList linesOf(const store::TakenBack& t)
{
    QStringList lines{QStringLiteral("%1 record(s) taken back on %2: gone on %3 of %4 devices")
                          .arg(t.records)
                          .arg(dayOf(t.atMs))
                          .arg(t.confirmed.size())
                          .arg(t.confirmed.size() + t.notYet.size())};
    for (const store::DeviceInfo& d : t.notYet)
        lines << (d.lastSeenMs > 0
                ? QStringLiteral("  not yet: %1, last heard from on %2").arg(d.name, dayOf(d.lastSeenMs))
                : QStringLiteral("  not yet: %1, never heard from").arg(d.name));
    for (const store::DeviceInfo& d : t.outOfReach)
        lines << QStringLiteral("  %1 was taken out of the group and may still hold it").arg(d.name);
    return lines;
}

QString today(store::Programme& programme)
{
    const QTimeZone zone(programme.clock().timeZone());
    return QDateTime::fromMSecsSinceEpoch(programme.clock().nowMs(), zone.isValid() ? zone : QTimeZone::utc())
        .date()
        .toString(Qt::ISODate);
}

Result<record::Record> recordCalled(store::Programme& programme, const QString& typed)
{
    const RecordId id = RecordId::fromText(typed);
    if (id.isNull())
        return Error{ErrorCode::Input,
            QStringLiteral(
                "\"%1\" is not the id of a record: 32 of the digits 0-9 and a-f, as `record list` shows them")
                .arg(typed)};
    auto found = programme.record(id);
    if (!found && found.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, QStringLiteral("no record has the id %1").arg(typed)};
    return found;
}

Result<PersonId> personFor(store::Programme& programme, const Call& call)
{
    const QString wanted = call.option("person");
    if (wanted.isEmpty()) {
        const QString key = QStringLiteral("organiser");
        PersonId me = PersonId::fromText(programme.setting(key).toString());
        if (me.isNull()) {
            me = PersonId::random(programme.random());
            UTHAN_TRY(programme.setSetting(key, me.text()));
        }
        return me;
    }
    if (const PersonId id = PersonId::fromText(wanted); !id.isNull())
        return id;
    store::RecordQuery query;
    query.kind = QStringLiteral("person");
    const Result<QList<record::Record>> people = programme.records(query);
    if (!people)
        return people.error();
    QList<PersonId> found;
    for (const record::Record& p : *people)
        if (p.text(QStringLiteral("alias")) == wanted)
            found << PersonId{p.id.value};
    if (found.size() != 1)
        return Error{ErrorCode::Input,
            found.isEmpty()
                ? QStringLiteral("nobody here is called \"%1\"; uthanctl record list DIR --kind person lists them")
                      .arg(wanted)
                : QStringLiteral("%1 people are called \"%2\"; use the id").arg(found.size()).arg(wanted)};
    return found.first();
}

namespace {
    // What --agree lists.
    Result<QCborMap> agreedScopes(const Call& call)
    {
        const QStringList agreed = call.option("agree").split(QLatin1Char(','), Qt::SkipEmptyParts);
        QCborMap scopes;
        for (const QString& name : agreed) {
            if (!record::scopeFromName(name))
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" is not something a person can agree to; there are collect, discuss, quote, "
                                   "exhibit, online, media, audio, later, named")
                        .arg(name)};
            scopes.insert(name, true);
        }
        if (!agreed.contains(QStringLiteral("collect")))
            return Error{ErrorCode::Refused,
                QStringLiteral("without consent nothing is kept: say with --agree collect,… what the person said yes "
                               "to, or with --person who has agreed before")};
        return scopes;
    }

    QCborMap consentFields(store::Programme& programme, PersonId person, const QCborMap& scopes,
        const QString& language, const QByteArray& receiptKey)
    {
        return {{QStringLiteral("subject"), person.text()}, {QStringLiteral("form_version"), 1},
            {QStringLiteral("language"), language}, {QStringLiteral("mode"), QStringLiteral("assisted")},
            {QStringLiteral("scopes"), scopes}, {QStringLiteral("capacity"), QStringLiteral("adult")},
            {QStringLiteral("evidence"),
                QCborMap{{QStringLiteral("kind"), QStringLiteral("receipt")}, {QStringLiteral("receipt"), receiptKey}}},
            {QStringLiteral("day"), today(programme)}};
    }

    Result<Participant> withNewCode(store::Programme& programme, PersonId person)
    {
        Participant p;
        p.person = person;
        p.newCode = record::newReceiptCode(programme.random());
        const Result<record::ReceiptKey> key = record::receiptKey(p.newCode, programme.salt());
        if (!key)
            return key.error();
        p.receiptKey = key->publicKey;
        return p;
    }

    Result<Participant> someoneNew(store::Programme& programme, const Call& call, const QString& language)
    {
        const auto scopes = agreedScopes(call);
        if (!scopes)
            return scopes.error();
        auto p = withNewCode(programme, PersonId{programme.newRecordId().value});
        if (!p)
            return p;
        const QCborMap person{{QStringLiteral("alias"), call.option("alias")},
            {QStringLiteral("first_language"), language},
            {QStringLiteral("patch"), qint64(quint8(programme.random().bytes(1).at(0)) % 72)},
            {QStringLiteral("role"), QStringLiteral("resident")}};
        const auto made = programme.createAll({{QStringLiteral("person"), p->person, record::Audience::Members, person,
                                                   RecordId{p->person.value}, p->receiptKey},
            {QStringLiteral("consent"), p->person, record::Audience::Members,
                consentFields(programme, p->person, *scopes, language, p->receiptKey), {}, p->receiptKey}});
        if (!made)
            return made.error();
        return p;
    }

    // The public half that a person's own consent carries, so that their code covers what they give later, too.
    Result<QByteArray> receiptKeyOf(store::Programme& programme, PersonId person)
    {
        store::RecordQuery query;
        query.kind = QStringLiteral("consent");
        query.author = person;
        query.newestFirst = true;
        const Result<QList<record::Record>> consents = programme.records(query);
        if (!consents)
            return consents.error();
        for (const record::Record& c : *consents) {
            const QCborMap evidence = c.fields.value(QLatin1String("evidence")).toMap();
            if (const QByteArray key = evidence.value(QLatin1String("receipt")).toByteArray(); !key.isEmpty())
                return key;
        }
        return QByteArray();
    }
} // namespace

// Their newest consent, under the code they have; under a new one where that was taken back.
Result<Participant> renewConsent(store::Programme& programme, const Call& call, const QString& language)
{
    const auto scopes = agreedScopes(call);
    const auto person = personFor(programme, call);
    if (!scopes || !person)
        return scopes ? person.error() : scopes.error();
    const Result<QByteArray> key = receiptKeyOf(programme, *person);
    if (!key)
        return key.error();
    auto p = key->isEmpty() ? withNewCode(programme, *person)
                            : Result<Participant>(Participant{*person, *key, QString(), record::ConsentState()});
    if (!p)
        return p;
    const auto made = programme.create({QStringLiteral("consent"), *person, record::Audience::Members,
        consentFields(programme, *person, *scopes, language, p->receiptKey), {}, p->receiptKey});
    const auto consent = programme.consentOf(*person);
    if (!made || !consent)
        return made ? consent.error() : made.error();
    p->consent = *consent;
    return p;
}

Result<Participant> participantFor(store::Programme& programme, const Call& call, const QString& language)
{
    Participant p;
    if (call.has("person")) {
        const Result<PersonId> person = personFor(programme, call);
        if (!person)
            return person.error();
        p.person = *person;
        const Result<QByteArray> key = receiptKeyOf(programme, *person);
        if (!key)
            return key.error();
        p.receiptKey = *key;
    } else {
        Result<Participant> made = someoneNew(programme, call, language);
        if (!made)
            return made.error();
        p = std::move(made).value();
    }
    const Result<record::ConsentState> consent = programme.consentOf(p.person);
    if (!consent)
        return consent.error();
    p.consent = *consent;
    if (!p.consent.allows(record::Scope::Collect))
        return Error{
            ErrorCode::Refused, QStringLiteral("this person has not agreed, or took it back: nothing is kept")};
    return p;
}

} // namespace uthan::cli
