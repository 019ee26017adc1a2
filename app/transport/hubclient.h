// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/hub.h"

#include <memory>

namespace uthan::transport {

// A hub over HTTPS. Its certificate must be one the machine trusts, or have the SHA-256 that stands behind # in the
// address: "https://hub.example.org:8443/#3fa4…".
class HubClient final : public share::HubRemote {
public:
    // A hub that drips, or that goes on for ever, ends a visit; the next one goes on where it was.
    struct Patience {
        qint64 firstMs = 120'000; // for each request, and then …
        qint64 bytesPerSecond = 4096; // … at least that
        qint64 visitMs = 6 * 60 * 60 * 1000; // from open()
    };
    [[nodiscard]] static Result<std::unique_ptr<HubClient>> open(const QString& url);
    [[nodiscard]] static Result<std::unique_ptr<HubClient>> open(const QString& url, const Patience& patience);
    ~HubClient() override;
    void stop(); // any thread: what waits for the hub ends soon, as if it did not answer
    [[nodiscard]] Result<share::HubListing> list(const QByteArray& programme) override;
    [[nodiscard]] Result<QByteArray> get(const QByteArray& programme, const share::HubListing::Entry& entry) override;
    [[nodiscard]] Result<void> put(
        const QByteArray& programme, const QByteArray& log, qint64 seq, const QByteArray& bytes) override;
    [[nodiscard]] Result<void> clear(const QByteArray& programme) override;
    [[nodiscard]] Result<QByteArray> getMedia(const QByteArray& programme, const QByteArray& name) override;
    [[nodiscard]] Result<void> putMedia(
        const QByteArray& programme, const QByteArray& name, const QByteArray& bytes) override;
    [[nodiscard]] Result<void> removeMedia(const QByteArray& programme, const QByteArray& name) override;

private:
    HubClient();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace uthan::transport
