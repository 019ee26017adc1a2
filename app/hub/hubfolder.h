// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/hub.h"

#include <mutex>
#include <QHash>

namespace uthan::hub {

// A folder as the hub's store: parcels and encrypted files under names it cannot read anything from. Every call that
// returns ok has its effect on the disk. Of any thread.
class HubFolder final : public share::HubRemote {
public:
    // Whoever can reach a hub can make it keep something: it takes no more than this.
    struct Limits {
        int programmes = 64;
        qint64 bytesEach = 20LL << 30; // of one programme
    };
    explicit HubFolder(QString folder);
    HubFolder(QString folder, Limits limits);
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
    [[nodiscard]] QString folderOf(const QByteArray& programme) const;
    [[nodiscard]] QString mediaPath(const QByteArray& programme, const QByteArray& name) const;
    [[nodiscard]] Result<void> begin(const QByteArray& programme); // a new generation
    [[nodiscard]] QString find(const QByteArray& programme, const QByteArray& log, qint64 seq) const;

    [[nodiscard]] Result<void> makeRoom(const QByteArray& programme, qint64 bytes, qint64 instead); // that come
    void forget(const QByteArray& programme) { m_used.remove(programme); }

    QString m_folder;
    Limits m_limits;
    QHash<QByteArray, qint64> m_used; // bytes of a programme, once counted
    std::mutex m_mutex;
};

} // namespace uthan::hub
