// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace uthan::store {

// Where the desktop keeps secrets for the person who is logged in. Passed in: the one there is stands in
// app/keystore, tests have their own. Called on the store's thread; may wait for the desktop to ask the person.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    [[nodiscard]] virtual bool isThere() = 0; // it answers now
    // NotFound: no such secret. Unreachable: no key store answers here. Refused: the person said no.
    [[nodiscard]] virtual Result<QByteArray> read(const QByteArray& id) = 0;
    // `label` is what the desktop shows its person.
    [[nodiscard]] virtual Result<void> write(const QByteArray& id, const QByteArray& secret, const QString& label) = 0;
    [[nodiscard]] virtual Result<void> remove(const QByteArray& id) = 0; // fine if it is not there
};

} // namespace uthan::store
