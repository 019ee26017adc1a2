// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/kind.h"
#include "rowmodel.h"
#include "storeservice.h"

#include <functional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uthan::app {

// Any kind of record, drawn from its declaration alone: a list of kinds, the records of one, and one record with its
// fields. Texts come in the language asked for, with the language they really are in beside them.
class RecordsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    // kind, icon, label, count
    Q_PROPERTY(uthan::app::RowModel* kinds READ kinds CONSTANT)
    // recordId, title, titleLanguage, subtitle, withdrawn, patch (of a person, else -1), picture (address or empty),
    // held, onlyHere
    Q_PROPERTY(uthan::app::RowModel* records READ records CONSTANT)
    // name, label, type, text, language, peoplesWords, media (address), mediaType, wordings (list of texts), isLink,
    // settling (of the wordings: text, by, when in ms, head)
    Q_PROPERTY(uthan::app::RowModel* fields READ fields CONSTANT)
    // when (ms), by, made, lines (what was set: "label: text"): oldest first; only one row when nothing was changed
    Q_PROPERTY(uthan::app::RowModel* history READ history CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY kindChanged)
    Q_PROPERTY(QString kindLabel READ kindLabel NOTIFY kindChanged)
    Q_PROPERTY(QString recordId READ recordId NOTIFY recordChanged)
    Q_PROPERTY(QString title READ title NOTIFY recordChanged)
    Q_PROPERTY(QString madeBy READ madeBy NOTIFY recordChanged)
    Q_PROPERTY(qint64 madeAt READ madeAt NOTIFY recordChanged)
    Q_PROPERTY(QString state READ state NOTIFY recordChanged)
    Q_PROPERTY(bool toReview READ toReview NOTIFY recordChanged) // it rests on something that was taken back
    Q_PROPERTY(bool mayChoose READ mayChoose NOTIFY recordChanged) // among wordings: of a contribution, its author
    Q_PROPERTY(QString problem READ problem NOTIFY recordChanged)
public:
    // `author`: who chooses among wordings; nobody: the group at this device.
    explicit RecordsViewModel(
        StoreService& store, QObject* parent = nullptr, std::function<PersonId()> author = [] { return PersonId(); });

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& tag);
    [[nodiscard]] RowModel* kinds() { return &m_kinds; }
    [[nodiscard]] RowModel* records() { return &m_records; }
    [[nodiscard]] RowModel* fields() { return &m_fields; }
    [[nodiscard]] RowModel* history() { return &m_history; }
    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] QString kindLabel() const;
    [[nodiscard]] QString recordId() const { return m_recordId; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString madeBy() const { return m_madeBy; }
    [[nodiscard]] qint64 madeAt() const { return m_madeAt; }
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] bool toReview() const { return m_toReview; }
    [[nodiscard]] bool mayChoose() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void showKinds();
    Q_INVOKABLE void showKind(const QString& kind);
    Q_INVOKABLE void showRecord(const QString& recordId);
    Q_INVOKABLE void choose(const QString& field, const QString& head); // this wording, in place of all of them

Q_SIGNALS:
    void languageChanged();
    void kindChanged();
    void recordChanged();

private:
    struct Opened;
    [[nodiscard]] static Result<Opened> read(store::Programme& programme, RecordId id, const QString& language);
    [[nodiscard]] static QList<QVariantMap> historyOf(
        store::Programme& programme, const record::Record& record, const QString& language);

    StoreService& m_store;
    std::function<PersonId()> m_author;
    PersonId m_recordAuthor;
    bool m_toReview = false, m_isOfItsAuthor = false;
    QString m_problem;
    RowModel m_kinds, m_records, m_fields, m_history;
    QString m_language = QStringLiteral("en"), m_kind, m_recordId, m_title, m_madeBy, m_state;
    qint64 m_madeAt = 0;
};

// The text of a field's value as a person reads it: choices by their label, maps of languages by choose(), numbers
// plain, sets and maps by their members. Exposed for other view models and for tests.
[[nodiscard]] language::Chosen fieldText(
    const record::FieldDeclaration& field, const QCborValue& value, const QString& language);
[[nodiscard]] language::Text textFromCbor(const QCborValue& value); // {"en": …} or a plain text

} // namespace uthan::app
