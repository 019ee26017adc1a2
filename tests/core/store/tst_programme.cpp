// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace uthan;
using namespace uthan::store;

class TestProgramme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFoundedProgrammeIsThereWhenItIsOpenedAgain()
    {
        Courtyard c;
        QVERIFY(c.found());
        const ProgrammeId id = c.programme->id();
        QVERIFY(!id.isNull());
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->id(), id);
        QCOMPARE(c.programme->name(), QStringLiteral("Care Within Reach"));
        QCOMPARE(c.programme->devices().size(), 1);
        QCOMPARE(c.programme->thisDevice().role, Role::Keeper);
        QVERIFY(!c.programme->waitsToJoin());
    }
    void aStoryIsNeverLost()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto id = c.programme->create(c.story(QStringLiteral("The bus that never comes")));
        QVERIFY2(id.ok(), qPrintable(id.ok() ? QString() : id.error().text()));
        QVERIFY(c.reopen().ok());
        const auto story = c.programme->record(*id);
        QVERIFY(story.ok());
        QCOMPARE(story->text(QStringLiteral("title")), QStringLiteral("The bus that never comes"));
        QCOMPARE(story->author, c.author);
        QCOMPARE(c.programme->counts()->byKind.value(QStringLiteral("photo_story")), 1);
    }
    void allOrNoneOfManyAreCreated()
    {
        Courtyard c;
        QVERIFY(c.found());
        auto broken = c.story(QStringLiteral("two"));
        broken.kind.clear();
        QVERIFY(!c.programme->createAll({c.story(QStringLiteral("one")), broken}).ok());
        QCOMPARE(c.programme->records({})->size(), 0);
        QCOMPARE(c.programme->createAll({c.story(QStringLiteral("one")), c.story(QStringLiteral("two"))})->size(), 2);
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->records({})->size(), 2);
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void recordsComeInPagesInTheOrderTheyWereMade()
    {
        Courtyard c;
        QVERIFY(c.found());
        for (int i = 0; i < 10; ++i) {
            c.clock.advance(1000);
            QVERIFY(c.programme->create(c.story(QString::number(i))).ok());
        }
        const auto page = c.programme->records({.kind = QStringLiteral("photo_story"), .limit = 3, .offset = 2});
        QCOMPARE(page->size(), 3);
        QCOMPARE(page->first().text(QStringLiteral("title")), QStringLiteral("2"));
        const auto newest = c.programme->records({.author = c.author, .limit = 1, .newestFirst = true});
        QCOMPARE(newest->first().text(QStringLiteral("title")), QStringLiteral("9"));
        QCOMPARE(c.programme->records({.kind = QStringLiteral("place")})->size(), 0);
    }
    void aContributionIsRevisedByItsAuthorOnly()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto id = c.programme->create(c.story(QStringLiteral("first")));
        const PersonId other = PersonId::random(c.random);
        QCOMPARE(c.programme->change(*id, other, {{QStringLiteral("title"), QStringLiteral("mine now")}}).error().code,
            ErrorCode::Refused);
        QVERIFY(c.programme->change(*id, c.author, {{QStringLiteral("title"), QStringLiteral("second")}}).ok());
        QCOMPARE(c.programme->record(*id)->text(QStringLiteral("title")), QStringLiteral("second"));
    }
    void aThemeGathersAndLetsGo()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto theme = c.programme->create({QStringLiteral("theme"), c.author, record::Audience::Members, {}});
        const QCborMap item{{QStringLiteral("record"), QStringLiteral("abc")}, {QStringLiteral("part"), 2}};
        const QCborMap sameItem{{QStringLiteral("part"), 2}, {QStringLiteral("record"), QStringLiteral("abc")}};
        QVERIFY(c.programme->addToSet(*theme, c.author, QStringLiteral("items"), item).ok());
        QVERIFY(c.programme->addToSet(*theme, c.author, QStringLiteral("items"), sameItem).ok());
        QVERIFY(c.programme->addToSet(*theme, c.author, QStringLiteral("items"), QStringLiteral("other")).ok());
        QCOMPARE(c.programme->record(*theme)->fields.value(QStringLiteral("items")).toArray().size(), 2);
        QVERIFY(c.programme->removeFromSet(*theme, c.author, QStringLiteral("items"), sameItem).ok());
        QCOMPARE(c.programme->record(*theme)->fields.value(QStringLiteral("items")).toArray(),
            QCborArray({QStringLiteral("other")}));
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void aRecordIsWidenedAndNeverNarrowed()
    {
        Courtyard c;
        QVERIFY(c.found());
        auto mine = c.story(QStringLiteral("for me alone"));
        mine.audience = record::Audience::Author;
        const auto id = c.programme->create(mine);
        QVERIFY(c.programme->widen(*id, c.author, record::Audience::Members).ok());
        QVERIFY(c.programme->widen(*id, c.author, record::Audience::Author).ok());
        QCOMPARE(c.programme->record(*id)->audience, record::Audience::Members);
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void settingsAndTheCacheStay()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->setSetting(QStringLiteral("language"), QStringLiteral("bn")).ok());
        QVERIFY(c.programme->setCached("form", "compiled").ok());
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->setting(QStringLiteral("language")).toString(), QStringLiteral("bn"));
        QCOMPARE(c.programme->cached("form"), QByteArray("compiled"));
        QVERIFY(c.programme->setting(QStringLiteral("nothing")).isUndefined());
    }
    void aFolderThatWaitsToJoinRefusesToWrite()
    {
        Courtyard c;
        auto waiting = Programme::createToJoin(c.folder(), QStringLiteral("Second"), c.env());
        QVERIFY(waiting.ok());
        QVERIFY((*waiting)->waitsToJoin());
        QCOMPARE((*waiting)->create(c.story(QStringLiteral("x"))).error().code, ErrorCode::Refused);
    }
    void aFolderIsNotFoundedTwice()
    {
        Courtyard c;
        QVERIFY(c.found());
        c.programme.reset();
        QCOMPARE(Programme::create(c.folder(), {}, {}, c.env()).error().code, ErrorCode::Input);
        QCOMPARE(Programme::open(c.dir.filePath(QStringLiteral("nowhere")), c.env()).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
