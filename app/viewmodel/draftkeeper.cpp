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

void DraftKeeper::keepNow()
{
    if (m_waiting)
        send();
}

void DraftKeeper::forget()
{
    m_waiting.reset();
    m_failed = false;
}

void DraftKeeper::send()
{
    const store::Draft draft = *std::exchange(m_waiting, std::nullopt);
    ++m_onTheWay;
    askStore(
        m_store, this, [draft](store::Programme& programme) { return programme.saveDraft(draft); },
        [this](const Result<void>& result) {
            --m_onTheWay;
            m_failed = !result.ok();
            if (m_waiting && m_onTheWay == 0)
                send();
            Q_EMIT keptChanged();
            if (!result)
                Q_EMIT failed(result.error());
        });
}

} // namespace uthan::app
