// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/crypto.h"
#include "base/ids.h"
#include "base/result.h"

#include <QCborMap>
#include <QHash>
#include <QString>

namespace uthan::record {

struct Record;

// The uses a person says yes or no to, one at a time (PROTOCOLS §4, demo/consent.json). Default: no.
enum class Scope { Collect, Discuss, Quote, Exhibit, Online, Media, Audio, Later, Named };
[[nodiscard]] QString scopeName(Scope scope); // "collect" …
[[nodiscard]] std::optional<Scope> scopeFromName(const QString& name);

// What one person agreed to, merged from all their consent events: the most restrictive wins where events are
// concurrent, a withdrawal beats everything made without knowledge of it.
struct ConsentState {
    bool given = false; // there is a consent that covers collecting
    bool withdrawn = false;
    QHash<QString, bool> scopes; // by scope name
    [[nodiscard]] bool allows(Scope scope) const;
    bool operator==(const ConsentState&) const = default;
};

// Where something is about to be used. Everything that shows, counts, shares or exports what a person gave asks
// `mayUse` first; nothing has a rule of its own.
enum class Use {
    Results,
    TalkTogether,
    Quote,
    Gallery,
    PlayVoice,
    ShareWithMembers,
    ExportResearch,
    Exhibition,
    Public
};
[[nodiscard]] bool mayUse(const ConsentState& consent, Use use);

// A receipt code: 10 characters of a readable alphabet (no 0/O, 1/I/L), shown once, never stored.
// It is stretched (Argon2id, the programme's salt) into an Ed25519 key; the record keeps the public half.
[[nodiscard]] QString newReceiptCode(Random& random);
[[nodiscard]] QString normalisedReceiptCode(
    const QString& typed); // upper case, no spaces or dashes; empty if not a code
struct ReceiptKey {
    QByteArray publicKey;
    QByteArray secretKey;
};
[[nodiscard]] Result<ReceiptKey> receiptKey(
    const QString& code, const QByteArray& programmeSalt16, crypto::Effort effort = {});

} // namespace uthan::record
