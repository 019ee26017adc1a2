// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <optional>
#include <QHash>
#include <QList>

namespace uthan::app {

// Keeps the newest state of one draft on disk. At most one write is on its way; what changes meanwhile goes in the
// next one, so that fast typing cannot pile up work. "Kept" means the store has said that it is on disk.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(StoreService& store, QObject* parent = nullptr);

    void keep(const store::Draft& draft);
    // What was recorded for this draft is in what is kept of it next: its pieces go as that is saved.
    void holdsWhole(RecordId draft, RecordId recording);
    void keepNow(); // sends what waits without waiting for the answer: before leaving
    void forget(); // what waits is not wanted any more (finished or discarded)
    [[nodiscard]] bool isAtWork() const { return m_waiting || m_onTheWay > 0; }
    [[nodiscard]] bool isKept() const { return !m_waiting && m_onTheWay == 0 && !m_failed; }

Q_SIGNALS:
    void keptChanged();
    void failed(const uthan::Error& error);

private:
    void send();
    StoreService& m_store;
    std::optional<store::Draft> m_waiting;
    int m_onTheWay = 0;
    bool m_failed = false;
    QHash<RecordId, QList<RecordId>> m_whole; // recordings, by the draft
};

} // namespace uthan::app
