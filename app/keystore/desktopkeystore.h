// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/keystore.h"

namespace uthan::app {

// The key store of the desktop: whatever answers as the Secret Service on the session's bus (GNOME Keyring, KWallet,
// KeePassXC), reached by libsecret. Asked only when it is needed. Any thread, one at a time.
class DesktopKeyStore final : public store::KeyStore {
public:
    [[nodiscard]] bool isThere() override;
    [[nodiscard]] Result<QByteArray> read(const QByteArray& id) override;
    [[nodiscard]] Result<void> write(const QByteArray& id, const QByteArray& secret, const QString& label) override;
    [[nodiscard]] Result<void> remove(const QByteArray& id) override;
};

} // namespace uthan::app
