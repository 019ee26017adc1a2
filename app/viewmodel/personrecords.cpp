// SPDX-License-Identifier: GPL-3.0-or-later
#include "personrecords.h"

#include <QDateTime>
#include <QTimeZone>

namespace uthan::app::personrecords {

namespace {
    QString today(store::Programme& programme)
    {
        const QTimeZone zone(programme.clock().timeZone());
        return QDateTime::fromMSecsSinceEpoch(programme.clock().nowMs(), zone.isValid() ? zone : QTimeZone::utc())
            .date()
            .toString(Qt::ISODate);
    }

    record::NewRecord consentRecord(store::Programme& programme, PersonId person, const Agreement& agreement)
    {
        QCborMap scopes;
        for (auto it = agreement.scopes.cbegin(); it != agreement.scopes.cend(); ++it)
            scopes.insert(it.key(), it.value());
        record::NewRecord consent;
        consent.kind = QStringLiteral("consent");
        consent.author = person;
        consent.receiptKey = agreement.receiptKey;
        // The public half of the receipt's key (a slow, salted one-way image of the code) lets the holder come back.
        consent.fields = QCborMap{{QStringLiteral("subject"), person.text()},
            {QStringLiteral("form_version"), agreement.formVersion}, {QStringLiteral("language"), agreement.language},
            {QStringLiteral("mode"), QStringLiteral("on_screen")}, {QStringLiteral("scopes"), scopes},
            {QStringLiteral("evidence"),
                QCborMap{{QStringLiteral("kind"), QStringLiteral("receipt")},
                    {QStringLiteral("receipt"), agreement.receiptKey}}},
            {QStringLiteral("day"), today(programme)}};
        return consent;
    }
}

Result<PersonSession::Person> agree(store::Programme& programme, const Agreement& agreement)
{
    const PersonId id{programme.newRecordId().value};
    record::NewRecord person;
    person.kind = QStringLiteral("person");
    person.id = RecordId{id.value}; // the record's id is the pseudonym
    person.author = id;
    person.receiptKey = agreement.receiptKey;
    person.fields = QCborMap{{QStringLiteral("patch"), agreement.patch},
        {QStringLiteral("first_language"), agreement.language}, {QStringLiteral("role"), QStringLiteral("resident")}};
    if (!agreement.alias.isEmpty())
        person.fields.insert(QStringLiteral("alias"), agreement.alias);
    const auto made = programme.createAll({person, consentRecord(programme, id, agreement)});
    if (!made)
        return made.error();
    return load(programme, id, agreement.receiptKey);
}

Result<PersonSession::Person> agreeAnew(
    store::Programme& programme, const PersonSession::Person& person, const Agreement& agreement)
{
    const auto made = programme.create(consentRecord(programme, person.id, agreement));
    if (!made)
        return made.error();
    return load(programme, person.id, person.receiptKey);
}

Result<PersonSession::Person> load(store::Programme& programme, PersonId id, const QByteArray& receiptKey)
{
    const auto record = programme.record(RecordId{id.value});
    if (!record)
        return record.error();
    if (record->withdrawn)
        return Error{ErrorCode::NotFound, QStringLiteral("this person took everything back")};
    const auto consent = programme.consentOf(id);
    if (!consent)
        return consent.error();
    if (consent->withdrawn || !consent->given)
        return Error{ErrorCode::NotFound, QStringLiteral("this person takes no part")};
    return PersonSession::Person{id, receiptKey,
        static_cast<int>(record->fields.value(QStringLiteral("patch")).toInteger(0)),
        record->text(QStringLiteral("alias")), *consent};
}

Result<PersonSession::Person> findByCode(store::Programme& programme, const QString& code)
{
    const QString normalised = record::normalisedReceiptCode(code);
    if (normalised.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("not a receipt code")};
    const auto key = record::receiptKey(normalised, programme.salt());
    if (!key)
        return key.error();
    const auto consents = programme.records({.kind = QStringLiteral("consent"), .newestFirst = true});
    if (!consents)
        return consents.error();
    for (const record::Record& r : *consents) {
        const QCborMap evidence = r.fields.value(QStringLiteral("evidence")).toMap();
        if (evidence.value(QStringLiteral("receipt")).toByteArray() == key->publicKey)
            return load(programme, PersonId::fromText(r.text(QStringLiteral("subject"))), key->publicKey);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no one here has this code")};
}

} // namespace uthan::app::personrecords
