// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrent>
#include <type_traits>

namespace uthan::app {

// Does pure work in the thread pool and gives what comes of it to `owner` on the GUI thread, unless it is gone by then
// (see storecall.h for why the owner is not the context).
template <typename Owner, typename Work, typename Use> void askPool(Owner* owner, Work work, Use use)
{
    using Answer = std::invoke_result_t<Work>;
    QtConcurrent::run(std::move(work))
        .then(QCoreApplication::instance(),
            [guard = QPointer<QObject>(owner), use = std::move(use)](const Answer& answer) mutable {
                if (guard)
                    use(answer);
            });
}

} // namespace uthan::app
