// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "command.h"
#include "record/record.h"

// Records and people as the command line shows them, and how it finds the person somebody means.
namespace uthan::cli {

[[nodiscard]] QString roleName(store::Role role);
[[nodiscard]] QString audienceName(record::Audience audience);
[[nodiscard]] QString titleOf(const record::Record& record); // by its kind's title field
[[nodiscard]] QJsonObject describe(const record::Record& record);
[[nodiscard]] QJsonObject describe(const store::ShareReport& report, store::Programme& programme);
[[nodiscard]] QJsonObject describe(const store::DeviceInfo& device);
[[nodiscard]] QStringList notesOn(const store::DeviceInfo& device); // what a facilitator should know, in plain words
[[nodiscard]] QJsonObject describe(const store::Fork& fork);
[[nodiscard]] QString sentenceOf(const store::Fork& fork);
[[nodiscard]] QJsonObject describe(const store::TakenBack& taken);
[[nodiscard]] QStringList linesOf(const store::TakenBack& taken);
[[nodiscard]] QString dayOf(qint64 ms); // ISO 8601

// The record somebody means by its id: Input for what is no id, NotFound for one of no record; both say what was typed.
[[nodiscard]] Result<record::Record> recordCalled(store::Programme& programme, const QString& typed);

// --person: an id, or the alias of exactly one person. Without it: whoever organises with this command line on this
// device (a pseudonym made at first use).
[[nodiscard]] Result<PersonId> personFor(store::Programme& programme, const Call& call);

// Somebody who takes part: --person, who has agreed before, or a new pseudonym who agrees now to what --agree lists.
struct Participant {
    PersonId person;
    QByteArray receiptKey; // for their records; empty when the code is not known here
    QString newCode; // shown once, only for somebody new
    record::ConsentState consent;
};
[[nodiscard]] Result<Participant> participantFor(
    store::Programme& programme, const Call& call, const QString& language);
// --person agrees anew to what --agree lists, and to nothing else.
[[nodiscard]] Result<Participant> renewConsent(store::Programme& programme, const Call& call, const QString& language);
[[nodiscard]] QString today(store::Programme& programme);

} // namespace uthan::cli
