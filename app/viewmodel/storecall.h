// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QCoreApplication>
#include <QPointer>

namespace uthan::app {

// Of a draft that was begun in another programme than the one that is open: it is not gone, only not here.
inline bool isElsewhere(const store::Programme& programme, RecordId draft)
{
    return !programme.recordMaker().made(draft) && !programme.draft(draft);
}

// Asks the store and gives the answer to `owner` on the GUI thread, unless it is gone by then. In Qt 6.4 the context of
// QFuture::then must itself outlive the call, which a page that is left while the store still works does not.
template <typename Work, typename Then> void askStore(StoreService& store, QObject* owner, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, store::Programme&>;
    // cppcheck-suppress accessMoved ; it is moved once, into the one call
    store.run(std::move(work))
        .then(QCoreApplication::instance(),
            [guard = QPointer<QObject>(owner), then = std::move(then)](const Answer& answer) mutable {
                if (guard)
                    then(answer);
            });
}

} // namespace uthan::app
