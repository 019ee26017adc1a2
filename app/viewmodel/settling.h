// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <vector>

namespace uthan::app {

// For who wants to close the window or lock the programme: waits until what somebody still keeps is kept, though not
// for ever (a device may never answer).
class Settling : public QObject {
public:
    explicit Settling(std::function<bool()> isAtWork, QObject* parent = nullptr);

    [[nodiscard]] QFuture<void> settled(); // finished at once when there is nothing to wait for
    void look(); // something came to its end: perhaps that was the last

private:
    void stopWaiting();
    std::function<bool()> m_isAtWork;
    std::vector<QPromise<void>> m_waiting;
};

} // namespace uthan::app
