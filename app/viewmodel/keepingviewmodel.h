// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace uthan::app {

// Desk: keeping safe. A locked copy of everything, putting one back into a folder beside this one, and looking whether
// all that is kept is whole.
class KeepingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString folder READ folder NOTIFY opened)
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged) // "resting" | "working" | "done" | "problem"
    Q_PROPERTY(QString job READ job NOTIFY phaseChanged) // "backup" | "restore" | "verify"
    Q_PROPERTY(QString result READ result NOTIFY phaseChanged) // the file or folder made
    Q_PROPERTY(QString problem READ problem NOTIFY phaseChanged)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY phaseChanged)
    // what ("operations" | "signatures" | "records" | "media"), count
    Q_PROPERTY(uthan::app::RowModel* checked READ checked CONSTANT)
    Q_PROPERTY(QStringList damages READ damages NOTIFY phaseChanged)
    // path, name, folder, when (ms): copies found on sticks and in the person's own folders
    Q_PROPERTY(uthan::app::RowModel* copies READ copies CONSTANT)
    Q_PROPERTY(qint64 done READ done NOTIFY progressed)
    Q_PROPERTY(qint64 total READ total NOTIFY progressed)
public:
    explicit KeepingViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString job() const { return m_job; }
    [[nodiscard]] QString result() const { return m_result; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] RowModel* checked() { return &m_checked; }
    [[nodiscard]] QStringList damages() const { return m_damages; }
    [[nodiscard]] RowModel* copies() { return &m_copies; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

    Q_INVOKABLE void backup(const QString& folder, const QString& passphrase);
    Q_INVOKABLE void backupTo(const QUrl& folder, const QString& passphrase)
    {
        backup(folder.toLocalFile(), passphrase);
    }
    Q_INVOKABLE void restore(const QString& file, const QString& passphrase); // into a new folder beside this one
    Q_INVOKABLE void restoreFrom(const QUrl& file, const QString& passphrase)
    {
        restore(file.toLocalFile(), passphrase);
    }
    Q_INVOKABLE void verify();
    Q_INVOKABLE void lookForCopies();
    Q_INVOKABLE void dismiss();
    // A word that opens a copy must not be guessed: at least 8 characters.
    Q_INVOKABLE [[nodiscard]] static bool isGoodPassphrase(const QString& passphrase)
    {
        return passphrase.trimmed().size() >= 8;
    }

Q_SIGNALS:
    void opened();
    void phaseChanged();
    void progressed();

private:
    [[nodiscard]] store::Progress progress();
    void start(const QString& job);
    void end(const Result<QString>& result);

    StoreService& m_store;
    RowModel m_checked, m_copies;
    QString m_folder, m_phase = QStringLiteral("resting"), m_job, m_result, m_problem, m_problemDetail;
    QStringList m_damages;
    qint64 m_done = 0, m_total = 0;
};

} // namespace uthan::app
