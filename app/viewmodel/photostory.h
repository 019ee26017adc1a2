// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insight/storyrule.h"
#include "place/grid.h"
#include "record/consent.h"
#include "record/record.h"
#include "saidvoice.h"

#include <optional>
#include <QCborMap>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

namespace uthan::app {

// Somebody who can be recognised in a picture, and what they said. A child says yes themselves and a guardian too.
struct PersonInPicture {
    QString who; // the maker's own words: "My grandson"
    bool minor = false;
    QString said = QStringLiteral("ask"); // "yes", "ask" (not asked yet), "no"
    QString guardian = QStringLiteral("none"); // for a child: "yes", "ask", "no"; else "none"
    bool covered = false; // cannot be recognised any more
    SaidVoice voice = {}; // their yes, if they said it into the microphone
    QString key = {}; // of this person, while the story is made
    bool operator==(const PersonInPicture&) const = default;
};

// One answer of a story: written, spoken or both.
struct Told {
    QString text;
    QString language;
    SaidVoice voice = {};
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && voice.isNull(); }
    bool operator==(const Told&) const = default;
};

// A photo story while it is being made, and what it becomes. A value: it goes to the draft and back unchanged.
struct PhotoStory {
    QString step; // where its maker is, for coming back
    int question = 0;
    QString prompt, language, title, caption, description;
    QMap<QString, Told> showed; // by the key of the question
    record::MediaRef picture; // the working copy
    RecordId originalId; // the record the original's bytes will be
    record::MediaRef original;
    QList<QRectF> covers; // in shares of width and height
    QList<PersonInPicture> people;
    struct Spot {
        place::Point exact;
        place::Sensitivity level = place::Sensitivity::Restricted;
        bool operator==(const Spot&) const = default;
    };
    std::optional<Spot> spot;
    QMap<QString, bool> release; // by scope; what is not there was not asked and means no
    bool operator==(const PhotoStory&) const = default;

    [[nodiscard]] bool hasPicture() const { return !picture.isNull(); }
    [[nodiscard]] QCborMap toDraft() const;
    [[nodiscard]] static PhotoStory fromDraft(const QCborMap& body);
    [[nodiscard]] QCborMap toFields() const; // of the `photo_story` record
    [[nodiscard]] static PhotoStory fromFields(const QCborMap& fields);
    // Where a voice belongs that is still being said. Nothing where the person is no longer in the picture.
    [[nodiscard]] static QString partOfQuestion(const QString& key) { return QLatin1String("question/") + key; }
    [[nodiscard]] static QString partOfPerson(const QString& key) { return QLatin1String("person/") + key; }
    struct Picture {
        RecordId originalId;
        record::MediaRef original, working;
    };
    RecordId putPicture(const Picture& now); // gives the original it had before
    void putVoice(const QString& part, const record::MediaRef& voice);
    void putCutOff(const QString& part, const record::MediaRef& voice); // beside the one there is
    // Why it may not go to the group yet, in the order a person can mend it; empty: it may.
    [[nodiscard]] QList<insight::StoryHold> holds(const insight::StoryMaker& maker) const;

private:
    [[nodiscard]] SaidVoice* voiceFor(const QString& part);
};

} // namespace uthan::app
