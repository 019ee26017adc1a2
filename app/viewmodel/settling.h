// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <functional>
#include <map>
#include <QFuture>
#include <QObject>
#include <QPromise>

namespace uthan::app {

// For who wants to close the window or lock the programme: waits until what somebody still keeps is kept, though not
// for ever (a device may never answer).
class Settling : public QObject {
public:
    explicit Settling(std::function<bool()> isAtWork, std::chrono::milliseconds limit = std::chrono::seconds(10),
        QObject* parent = nullptr);

    // Finished at once when there is nothing to wait for; false: it took too long.
    [[nodiscard]] QFuture<bool> settled();
    void look(); // something came to its end: perhaps that was the last

private:
    void giveUp(int wait);
    std::function<bool()> m_isAtWork;
    std::chrono::milliseconds m_limit;
    std::map<int, QPromise<bool>> m_waiting;
    int m_waits = 0;
};

} // namespace uthan::app
