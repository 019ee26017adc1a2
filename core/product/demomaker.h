// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "product/demoprogramme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace uthan::product {

// Makes the demo's records step by step. Ids of the files ("p01", "t1", "e03") become record ids as they are met.
class DemoMaker {
public:
    explicit DemoMaker(store::Programme& programme)
        : m_programme(programme)
    {
    }
    [[nodiscard]] Result<DemoReport> make(const store::Progress& progress);

private:
    using Step = Result<void> (DemoMaker::*)();
    // demoprogramme.cpp
    Result<void> setting();
    Result<void> people();
    Result<void> surveys();
    Result<void> answers(const QString& file, const QString& formId);
    // demostories.cpp: what people gave with pictures and on the map
    Result<void> stories();
    Result<void> story(const QJsonObject& entry);
    Result<void> places();
    Result<void> takeBack();
    // demotalk.cpp: what the group made of it
    Result<void> organisations();
    Result<void> themes();
    Result<void> themeItems();
    Result<void> decisions();
    Result<void> findings();
    Result<void> asksAndPromises();
    Result<void> evidence();

    void add(const QString& kind, PersonId author, const QCborMap& fields, RecordId id = {},
        record::Audience audience = record::Audience::Members, const QByteArray& receiptKey = {});
    void addConsent(PersonId person, const QString& language, const QString& mode, const QStringList& no, bool minor,
        bool guardian, const QString& day);
    Result<void> flush(); // one transaction for all that was added
    RecordId idOf(const QString& name); // made at first use
    PersonId personOf(const QString& name) { return PersonId{idOf(name).value}; }
    QString aliasOf(const QString& name) const { return m_names.value(name, name); }
    Result<QString> newCode(QByteArray& publicKey);

    store::Programme& m_programme;
    QList<record::NewRecord> m_new;
    QHash<QString, RecordId> m_ids;
    QHash<QString, QString> m_names; // of people and organisations
    struct Words { // what somebody wrote in a survey and lets others repeat
        RecordId sheet;
        QString question, text;
    };
    QList<Words> m_words;
    QString m_codeOfStory;
    DemoReport m_report;
};

namespace demo {
    [[nodiscard]] Result<QByteArray> bytes(const QString& file); // of assets/demo
    [[nodiscard]] Result<QJsonObject> json(const QString& file);
    [[nodiscard]] QCborMap texts(const QJsonValue& byLanguage);
    [[nodiscard]] QCborValue cbor(const QJsonValue& value);
    [[nodiscard]] QString text(const QJsonObject& object, const char* key);
    inline const QString kOrganiser
        = QStringLiteral("p09"); // the facilitator, who wrote down what was not anybody's own
}

} // namespace uthan::product
