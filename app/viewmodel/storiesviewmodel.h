// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "photostory.h"
#include "rowmodel.h"
#include "services.h"
#include "store/programme.h"
#include "words.h"

#include <QObject>
#include <qqml.h>

namespace uthan::app {

// The stories a person made, and one story looked at: its picture, its maker's words and voice, where it is held, and
// why it is not with the group yet. Of others' stories only what their makers agreed to is shown.
class StoriesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // id, source, text, language, description, isDraft, isBrought, onlyHere, heldBy, day
    Q_PROPERTY(uthan::app::RowModel* mine READ mine CONSTANT)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    // The story looked at
    Q_PROPERTY(QString storyId READ storyId NOTIFY storyChanged)
    Q_PROPERTY(bool isFound READ isFound NOTIFY storyChanged)
    Q_PROPERTY(
        bool mayShow READ mayShow NOTIFY storyChanged) // its maker and the people in it agreed, or it is one's own
    Q_PROPERTY(bool isMine READ isMine NOTIFY storyChanged)
    Q_PROPERTY(bool isBrought READ isBrought NOTIFY storyChanged)
    Q_PROPERTY(QString source READ source NOTIFY storyChanged)
    Q_PROPERTY(QString title READ title NOTIFY storyChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY storyChanged)
    Q_PROPERTY(QString description READ description NOTIFY storyChanged)
    Q_PROPERTY(QString language READ language NOTIFY storyChanged)
    Q_PROPERTY(uthan::app::Words promptWords READ promptWords NOTIFY storyChanged)
    // question (Words), text, language, voiceKey (empty: none), ms
    Q_PROPERTY(uthan::app::RowModel* told READ told CONSTANT)
    Q_PROPERTY(uthan::app::RowModel* people READ people CONSTANT) // who, minor, said, guardian, covered
    Q_PROPERTY(QString sensitivity READ sensitivity NOTIFY storyChanged) // of its place; empty: none
    Q_PROPERTY(bool onlyHere READ onlyHere NOTIFY storyChanged)
    Q_PROPERTY(int heldBy READ heldBy NOTIFY storyChanged) // other devices
    Q_PROPERTY(QStringList holds READ holds NOTIFY storyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY storyChanged)
public:
    explicit StoriesViewModel(const Services& services, QObject* parent = nullptr);

    [[nodiscard]] RowModel* mine() { return &m_mine; }
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] QString storyId() const { return m_id.isNull() ? QString() : m_id.text(); }
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] bool mayShow() const { return m_mayShow; }
    [[nodiscard]] bool isMine() const { return m_isMine; }
    [[nodiscard]] bool isBrought() const { return m_isBrought; }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString title() const { return m_mayShow ? m_story.title : QString(); }
    [[nodiscard]] QString caption() const { return m_mayShow ? m_story.caption : QString(); }
    [[nodiscard]] QString description() const { return m_mayShow ? m_story.description : QString(); }
    [[nodiscard]] QString language() const { return m_story.language; }
    [[nodiscard]] Words promptWords() const;
    [[nodiscard]] RowModel* told() { return &m_told; }
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] QString sensitivity() const { return m_sensitivity; }
    [[nodiscard]] bool onlyHere() const { return m_receipt.onlyHere; }
    [[nodiscard]] int heldBy() const { return static_cast<int>(m_receipt.heldBy.size()); }
    [[nodiscard]] QStringList holds() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    // One sentence of why a story waits.
    [[nodiscard]] static QString holdWords(const insight::StoryHold& held);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void open(const QString& id);
    Q_INVOKABLE void hear(const QString& voiceKey);
    Q_INVOKABLE void setSaid(int person, const QString& said);
    Q_INVOKABLE void setGuardian(int person, const QString& said);
    Q_INVOKABLE void release(); // the group may talk about it
    Q_INVOKABLE void bring();

Q_SIGNALS:
    void changed();
    void storyChanged();

private:
    struct Opened {
        record::Record record;
        insight::StoryMaker maker;
        store::Receipt receipt;
        QList<std::pair<QString, language::Text>> questions, prompts;
    };
    [[nodiscard]] static Result<Opened> read(store::Programme& programme, RecordId id);
    [[nodiscard]] static Result<QList<QVariantMap>> readMine(store::Programme& programme, PersonId person);
    void take(const Opened& opened);
    void show();
    void changeStory(const QCborMap& fields);
    void changePeople(const QList<PersonInPicture>& people);
    void fail(const Error& error);

    Services m_services;
    RowModel m_mine, m_told, m_people;
    bool m_read = false;
    RecordId m_id;
    PhotoStory m_story;
    record::ConsentState m_consent; // as a person and for this story
    QList<insight::StoryHold> m_holds;
    store::Receipt m_receipt;
    QList<std::pair<QString, language::Text>> m_questions, m_prompts;
    bool m_found = false, m_mayShow = false, m_isMine = false, m_isBrought = false;
    QString m_sensitivity, m_problem;
};

} // namespace uthan::app
