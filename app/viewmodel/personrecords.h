// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "personsession.h"
#include "store/programme.h"

// Reading and writing the records that make a person of the programme: `person` and `consent`. Called on the store
// thread.
namespace uthan::app::personrecords {

struct Agreement {
    QByteArray receiptKey; // public half
    int patch = 0;
    QString alias; // may be empty; never a legal name
    QString language;
    int formVersion = 0;
    QHash<QString, bool> scopes;
};

// Person and consent in one transaction.
[[nodiscard]] Result<PersonSession::Person> agree(store::Programme& programme, const Agreement& agreement);
// A new consent event that replaces what the person said before.
[[nodiscard]] Result<PersonSession::Person> agreeAnew(
    store::Programme& programme, const PersonSession::Person& person, const Agreement& agreement);
// NotFound when the person is not here or took everything back.
[[nodiscard]] Result<PersonSession::Person> load(
    store::Programme& programme, PersonId id, const QByteArray& receiptKey);
// The person whose code this is; Input when it cannot be a code, NotFound when nobody here has it.
[[nodiscard]] Result<PersonSession::Person> findByCode(store::Programme& programme, const QString& code);

} // namespace uthan::app::personrecords
