// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "nearbyservice.h"
#include "services.h"

#include <QImage>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace uthan::app {

// A device that is in no group yet joins one over the network: by the code on another device, read with the camera, in
// a picture or written by hand; or without a code, comparing six digits. What it made before stays.
class JoinViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // "resting" | "calling" | "comparing" | "taking" | "problem"
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed) // six, while comparing
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed)
    Q_PROPERTY(int inviters READ inviters NOTIFY invitersChanged) // groups near that let newcomers in
    Q_PROPERTY(qint64 taken READ taken NOTIFY progressed)
    Q_PROPERTY(qint64 total READ total NOTIFY progressed)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY cameraChanged)
    Q_PROPERTY(bool isSeeking READ isSeeking NOTIFY cameraChanged)
public:
    JoinViewModel(const Services& services, NearbyService& nearby, QObject* parent = nullptr);

    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString digits() const { return m_digits; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] int inviters() const;
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool hasCamera();
    [[nodiscard]] bool isSeeking() const { return m_seeking; }

    Q_INVOKABLE void enter() { m_nearby.enter(); }
    Q_INVOKABLE void leave() { m_nearby.leave(); }
    Q_INVOKABLE void join(const QString& codeOrAddress);
    Q_INVOKABLE void joinNear(); // the group that is heard; six digits are compared
    Q_INVOKABLE void stop();
    Q_INVOKABLE void seek(QObject* videoOutput); // looks for a code with the camera
    Q_INVOKABLE void lookAt(const QImage& frame);
    Q_INVOKABLE void stopSeeking();
    Q_INVOKABLE void readCodeIn(const QUrl& picture);

Q_SIGNALS:
    void changed();
    void invitersChanged();
    void progressed();
    void cameraChanged();

private:
    void begin(transport::JoinPlan plan);
    void setPhase(const QString& phase, const Error* error = nullptr);

    Services m_services;
    NearbyService& m_nearby;
    QString m_phase = QStringLiteral("resting"), m_digits, m_problem, m_problemDetail;
    int m_session = 0;
    qint64 m_taken = 0, m_total = 0;
    bool m_seeking = false, m_reading = false;
};

} // namespace uthan::app
