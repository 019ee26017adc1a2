// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

#include "photostoryviewmodel.h"

// A programme that asks for photo stories.
struct StoryWorld : World {
    void makePrompts()
    {
        QCborArray showed;
        for (const char* key : {"S", "H", "O"})
            showed.append(QCborMap{{QStringLiteral("key"), QString::fromLatin1(key)},
                {QStringLiteral("text"), World::english("What do you see?")}});
        const QCborArray prompts{QCborMap{
            {QStringLiteral("id"), QStringLiteral("p12")}, {QStringLiteral("text"), World::english("Being well")}}};
        QCborArray scopes;
        for (const char* scope : {"collect", "discuss", "quote", "exhibit"})
            scopes.append(QCborMap{
                {QStringLiteral("id"), QString::fromLatin1(scope)}, {QStringLiteral("text"), World::english(scope)}});
        const auto made = run([=](uthan::store::Programme& p) {
            const uthan::PersonId nobody = uthan::PersonId::random(p.random());
            return p.createAll({{QStringLiteral("prompts"), nobody, uthan::record::Audience::Members,
                                    {{QStringLiteral("showed"), showed}, {QStringLiteral("prompts"), prompts}}},
                {QStringLiteral("consent_form"), nobody, uthan::record::Audience::Members,
                    {{QStringLiteral("version"), 1}, {QStringLiteral("scopes"), scopes}}}});
        });
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    }

    void open(uthan::app::PhotoStoryViewModel& story)
    {
        QSignalSpy opened(&story, &uthan::app::PhotoStoryViewModel::opened);
        story.open();
        QTRY_COMPARE(opened.size(), 1);
    }

    // A story with a picture, at its first question.
    void beginStory(uthan::app::PhotoStoryViewModel& story)
    {
        open(story);
        story.choosePrompt(QStringLiteral("p12"));
        QCOMPARE(story.step(), uthan::app::PhotoStoryViewModel::Step::Picture);
        devices.camera().picture = World::photo();
        story.picture()->openCamera(nullptr);
        QVERIFY(story.picture()->isLooking());
        story.picture()->takePhoto();
        QTRY_COMPARE(story.step(), uthan::app::PhotoStoryViewModel::Step::Tell);
        QVERIFY(story.hasPicture());
    }

    void hear(uthan::app::PhotoStoryViewModel& story, qint64 ms)
    {
        story.sayAnswer();
        devices.recorder().hear(ms, 0.5);
    }
    void keep(uthan::app::PhotoStoryViewModel& story)
    {
        QTRY_COMPARE_WITH_TIMEOUT(story.step(), uthan::app::PhotoStoryViewModel::Step::Kept, 30'000);
        QCOMPARE(story.problem(), QString());
    }
    uthan::app::PhotoStory kept(const QString& story)
    {
        const auto record
            = run([id = uthan::RecordId::fromText(story)](uthan::store::Programme& p) { return p.record(id); });
        return record ? uthan::app::PhotoStory::fromFields(record->fields) : uthan::app::PhotoStory();
    }
};
