// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace uthan::app {

// The Share page: who holds what, the stick, and what the last exchange brought. Reads again whenever records change.
class ShareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString deviceName READ deviceName NOTIFY changed)
    Q_PROPERTY(bool waitsToJoin READ waitsToJoin NOTIFY changed)
    Q_PROPERTY(bool mayAdmit READ mayAdmit NOTIFY changed)
    Q_PROPERTY(int onlyHere READ onlyHere NOTIFY changed)
    // deviceId, name, state ("here" | "hasAll" | "lacks" | "never"), lacks (words), lastSeen (ms since 1970, 0 never),
    // patch, words, link (of the thread: "held" | "none"), mayRemove (by whoever holds this device), inTwoPlaces,
    // beganAnew (ms, 0 never), clockDays (its clock before ours; less than 0: behind)
    Q_PROPERTY(uthan::app::RowModel* devices READ devices CONSTANT)
    Q_PROPERTY(uthan::app::RowModel* others READ others CONSTANT) // the same without this one
    // kind, icon, total, onlyHere
    Q_PROPERTY(uthan::app::RowModel* holdings READ holdings CONSTANT)
    // recordId, kind, title, language, held, onlyHere, withHub, holders (names), picture (url), when (ms)
    Q_PROPERTY(uthan::app::RowModel* items READ items CONSTANT)
    // folder, name, isRemovable, freeBytes, bundles, requests
    Q_PROPERTY(uthan::app::RowModel* places READ places CONSTANT)
    // name, patch, count: whose contributions came with the last exchange
    Q_PROPERTY(uthan::app::RowModel* arrived READ arrived CONSTANT)
    // file, words, detail: bundles that could not be taken in
    Q_PROPERTY(uthan::app::RowModel* troubles READ troubles CONSTANT)
    // file, deviceName, code: devices that ask to be let in
    Q_PROPERTY(uthan::app::RowModel* requests READ requests CONSTANT)
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged) // "resting" | "working" | "done" | "problem"
    Q_PROPERTY(qint64 done READ done NOTIFY progressed)
    Q_PROPERTY(qint64 total READ total NOTIFY progressed)
    Q_PROPERTY(qint64 taken READ taken NOTIFY phaseChanged)
    Q_PROPERTY(qint64 given READ given NOTIFY phaseChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY phaseChanged)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY phaseChanged)
    Q_PROPERTY(QString comparisonCode READ comparisonCode NOTIFY phaseChanged) // six digits, while asking to join
public:
    explicit ShareViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] QString deviceName() const { return m_deviceName; }
    [[nodiscard]] bool waitsToJoin() const { return m_waitsToJoin; }
    [[nodiscard]] bool mayAdmit() const { return m_mayAdmit; }
    [[nodiscard]] int onlyHere() const { return m_onlyHere; }
    [[nodiscard]] RowModel* devices() { return &m_devices; }
    [[nodiscard]] RowModel* others() { return &m_others; }
    [[nodiscard]] RowModel* holdings() { return &m_holdings; }
    [[nodiscard]] RowModel* items() { return &m_items; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] RowModel* arrived() { return &m_arrived; }
    [[nodiscard]] RowModel* troubles() { return &m_troubles; }
    [[nodiscard]] RowModel* requests() { return &m_requests; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 given() const { return m_given; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] QString comparisonCode() const { return m_comparisonCode; }

    [[nodiscard]] static QString placeName(const QString& name); // of a StickPlace, as people call it

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lookForSticks();
    Q_INVOKABLE void giveAndTake(const QString& folder); // takes in everything there, then leaves ours
    Q_INVOKABLE void giveAndTakeUrl(const QUrl& folder) { giveAndTake(folder.toLocalFile()); }
    Q_INVOKABLE void askToJoin(const QString& folder); // leaves a request; shows the code to compare
    Q_INVOKABLE void admit(const QString& requestFile, bool asFacilitator); // after both people compared the code
    Q_INVOKABLE void removeDevice(const QString& deviceId); // lost or given away
    Q_INVOKABLE void rest(); // stop after what is being done; everything done is kept
    Q_INVOKABLE void dismiss(); // back to resting, the report put away

Q_SIGNALS:
    void changed();
    void phaseChanged();
    void progressed();

private:
    struct Snapshot;
    [[nodiscard]] static Result<Snapshot> readSnapshot(store::Programme& programme);
    [[nodiscard]] static Result<QList<QVariantMap>> itemsGiven(store::Programme& programme, DeviceId here);
    void show(const Snapshot& snapshot);
    void readRequests(const QString& folder);
    void setPhase(const QString& phase, const Error* error = nullptr);

    StoreService& m_store;
    RowModel m_devices, m_others, m_holdings, m_items, m_places, m_arrived, m_troubles, m_requests;
    QString m_deviceName, m_phase = QStringLiteral("resting"), m_problem, m_problemDetail, m_comparisonCode;
    bool m_waitsToJoin = false, m_mayAdmit = false;
    int m_onlyHere = 0;
    qint64 m_done = 0, m_total = 0, m_taken = 0, m_given = 0;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace uthan::app
