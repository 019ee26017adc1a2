// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace uthan::app {

// Desk: making things to give away. Every product obeys what its people agreed to; each goes into a new folder of its
// own, so nothing is written over and what belongs together stays together.
class ExportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged) // "resting" | "working" | "done" | "problem"
    Q_PROPERTY(QString folder READ folder NOTIFY phaseChanged) // where the files are
    Q_PROPERTY(QStringList files READ files NOTIFY phaseChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY phaseChanged)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY phaseChanged)
public:
    explicit ExportViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QStringList files() const { return m_files; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }

    // what: "tables" (CSV and codebook of every survey) | "report" (HTML, for outside) | "map" (GeoJSON) |
    // "instances" (OpenRosa submissions with their attachments)
    Q_INVOKABLE void make(const QString& what, const QString& folder, const QString& language);
    Q_INVOKABLE void makeIn(const QString& what, const QUrl& folder, const QString& language)
    {
        make(what, folder.toLocalFile(), language);
    }
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void phaseChanged();

private:
    StoreService& m_store;
    QString m_phase = QStringLiteral("resting"), m_folder, m_problem, m_problemDetail;
    QStringList m_files;
};

} // namespace uthan::app
