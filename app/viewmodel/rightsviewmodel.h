// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"

#include <functional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uthan::app {

// What those who look after the programme decide and watch over: things from devices that do not belong, what was taken
// back and where it is gone, and what rests on it. Reads again whenever records change, once somebody looked.
class RightsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    // recordId, kindLabel, isNew, isRefused, from (name of the device, empty: never let in), when (ms), lines
    Q_PROPERTY(uthan::app::RowModel* waiting READ waiting CONSTANT)
    // when (ms), records, gone, devices (numbers), confirmed, outOfReach (names), notYet (name, lastSeen in ms or 0)
    Q_PROPERTY(uthan::app::RowModel* takings READ takings CONSTANT)
    // recordId, kindLabel, title, titleLanguage
    Q_PROPERTY(uthan::app::RowModel* review READ review CONSTANT)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed) // without the refused
    Q_PROPERTY(bool mayJudge READ mayJudge NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    // `author`: who leaves out what was taken back; nobody: the group at this device.
    RightsViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& tag);
    [[nodiscard]] RowModel* waiting() { return &m_waiting; }
    [[nodiscard]] RowModel* takings() { return &m_takings; }
    [[nodiscard]] RowModel* review() { return &m_review; }
    [[nodiscard]] int waitingCount() const { return m_waitingCount; }
    [[nodiscard]] bool mayJudge() const { return m_mayJudge; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void judge(const QString& recordId, bool letIn);
    Q_INVOKABLE void letAllIn(); // all that waits and was not refused
    Q_INVOKABLE void leaveOut(const QString& recordId); // what was taken back, out of what rests on it

    // How far a taking back has come, as a row of `takings`.
    [[nodiscard]] static QVariantMap takingRow(const store::TakenBack& taken);

Q_SIGNALS:
    void changed();

private:
    struct Seen;
    [[nodiscard]] static Result<Seen> read(store::Programme& programme, const QString& language);
    void show(const Seen& seen);
    void done(const Result<void>& result);

    StoreService& m_store;
    std::function<PersonId()> m_author;
    RowModel m_waiting, m_takings, m_review;
    QString m_language = QStringLiteral("en"), m_problem;
    int m_waitingCount = 0;
    bool m_mayJudge = false, m_looked = false;
};

} // namespace uthan::app
