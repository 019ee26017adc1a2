// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "base/result.h"

#include <QString>

namespace uthan::share {

// A device asks to be let in: its name and public keys, signed with its own key. Holds no secret.
struct JoinAsk {
    QString deviceName;
    QByteArray signingKey;
    QByteArray boxKey;

    [[nodiscard]] QByteArray encode(const QByteArray& signingSecret) const; // the same keys give the same bytes
    [[nodiscard]] static Result<JoinAsk> parse(const QByteArray& bytes); // Input: no request at all; Newer; Damaged
};

inline const QByteArray kJoinAskMagic = QByteArrayLiteral("UTHANASK");
constexpr qsizetype kMaxJoinAsk = 4096;

// Six digits both people compare. Stretched, because somebody who swaps the file on the stick could otherwise try a
// million keys in a second until the digits are the same.
[[nodiscard]] Result<QString> comparisonCode(const QByteArray& joinAsk);

} // namespace uthan::share
