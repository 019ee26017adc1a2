// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "storecall.h"

namespace uthan::app {

DraftKeeper::DraftKeeper(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void DraftKeeper::keep(const store::Draft& draft)
{
    m_waiting = draft;
    Q_EMIT keptChanged();
    if (m_onTheWay == 0)
        send();
}

void DraftKeeper::holdsWhole(RecordId draft, RecordId recording)
{
    if (!recording.isNull())
        m_whole[draft].append(recording);
}

void DraftKeeper::keepNow()
{
    if (m_waiting)
        send();
}

void DraftKeeper::forget()
{
    m_waiting.reset();
    m_whole.clear();
    m_failed = false;
}

void DraftKeeper::send()
{
    const store::Draft draft = *std::exchange(m_waiting, std::nullopt);
    const QList<RecordId> whole = m_whole.take(draft.id);
    ++m_onTheWay;
    askStore(
        m_store, this, [draft, whole](store::Programme& programme) { return programme.saveDraft(draft, whole); },
        [this, id = draft.id, whole](const Result<void>& result) {
            --m_onTheWay;
            m_failed = !result.ok();
            if (m_failed && !whole.isEmpty())
                m_whole[id] += whole;
            if (m_waiting && m_onTheWay == 0)
                send();
            Q_EMIT keptChanged();
            if (!result)
                Q_EMIT failed(result.error());
        });
}

} // namespace uthan::app
