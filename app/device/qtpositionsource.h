// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "positionsource.h"

#include <memory>
#include <QTimer>

class QGeoPositionInfoSource;

namespace uthan::device {

// The machine's own position through Qt Positioning. The source is made at the first question and let go after the
// answer: nobody is followed.
class QtPositionSource final : public PositionSource {
    Q_OBJECT
public:
    explicit QtPositionSource(QObject* parent = nullptr);
    ~QtPositionSource() override;
    void locate(int limitMs) override;
    void stop() override;
    [[nodiscard]] bool isLooking() const override { return m_looking; }

private:
    void fail(Problem why);
    void setLooking(bool looking);
    bool m_looking = false;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    QTimer m_limit; // some back ends never answer
};

} // namespace uthan::device
