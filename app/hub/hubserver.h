// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "hubfolder.h"

#include <memory>

namespace uthan::hub {

// The hub's one HTTPS endpoint over a HubFolder; paths: docs/formats/hub.md. Without a certificate of its own it makes
// one and keeps it, and visitors are told its hash.
class HubServer {
public:
    struct Where {
        QString folder;
        QString certificateFile = {}, keyFile = {}; // PEM; empty: made and kept in the folder
        HubFolder::Limits limits = {};
    };
    [[nodiscard]] static Result<std::unique_ptr<HubServer>> make(const Where& where);
    ~HubServer();
    HubServer(const HubServer&) = delete;
    HubServer& operator=(const HubServer&) = delete;

    [[nodiscard]] Result<quint16> bind(quint16 port); // 0: any that is free
    [[nodiscard]] QString certificateHash() const; // SHA-256, hex
    void serve(); // until stop(), which any thread may call
    void stop();

private:
    HubServer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace uthan::hub
