// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"
#include "talkviewmodel.h"

using namespace uthan;
using test::ProgrammeFixture;

class TestTalk : public QObject {
    Q_OBJECT
    // A released story whose maker agreed to `scopes`.
    static QString story(ProgrammeFixture& programme, const QString& caption, const QStringList& scopes)
    {
        const PersonId maker = programme.person(QStringLiteral("Rehana"), scopes);
        const auto id = programme.run([maker, caption](store::Programme& p) {
            return p.create({.kind = QStringLiteral("photo_story"),
                .author = maker,
                .audience = record::Audience::Members,
                .fields = {{QStringLiteral("caption"), caption}, {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("state"), QStringLiteral("released")}, {QStringLiteral("recognisable"), false},
                    {QStringLiteral("release"), QCborMap{{QStringLiteral("discuss"), true}}}}});
        });
        return id.ok() ? id->text() : QString();
    }
    static QString handId(const app::TalkViewModel& talk)
    {
        return talk.inHand().value(QStringLiteral("cardId")).toString();
    }
    static int cardsIn(const app::TalkViewModel& talk, app::RowModel* themes, int theme)
    {
        Q_UNUSED(talk)
        return static_cast<int>(themes->row(theme).value(QStringLiteral("cardList")).toList().size());
    }
private Q_SLOTS:
    void aCardIsPutIntoAGroupTheRoomNamesAndCanBeTakenBack()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("room")));
        const QString one = story(
            a, QStringLiteral("The paper on the fridge"), {QStringLiteral("collect"), QStringLiteral("discuss")});
        app::TalkViewModel talk(a.store(), [] { return PersonId{}; });
        talk.setLanguage(QStringLiteral("bn"));
        QTRY_COMPARE(handId(talk), one);
        talk.newTheme(QStringLiteral("দুই ভাষার মাঝখানে"));
        QTRY_COMPARE(talk.themes()->count(), 1);
        QTRY_COMPARE(cardsIn(talk, talk.themes(), 0), 1);
        QCOMPARE(talk.themes()->row(0).value(QStringLiteral("nameLanguage")).toString(), QStringLiteral("bn"));
        QTRY_VERIFY(talk.inHand().isEmpty());

        talk.pickUp(one);
        QTRY_COMPARE(handId(talk), one);
        talk.setDownCard();
        QTRY_COMPARE(talk.setDown()->count(), 1);
        QTRY_COMPARE(cardsIn(talk, talk.themes(), 0), 0);
        talk.undo();
        QTRY_COMPARE(cardsIn(talk, talk.themes(), 0), 1);
        QTRY_COMPARE(talk.setDown()->count(), 0);
    }
    void whatSomebodyDidNotAgreeToShowIsNeverACard()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("room")));
        const QString hidden = story(a, QStringLiteral("kept"), {QStringLiteral("collect")});
        const QString shown = story(a, QStringLiteral("shown"), {QStringLiteral("collect"), QStringLiteral("discuss")});
        app::TalkViewModel talk(a.store(), [] { return PersonId{}; });
        talk.refresh();
        QTRY_COMPARE(talk.left(), 1);
        QCOMPARE(handId(talk), shown);
        QVERIFY(handId(talk) != hidden);
    }
    void whoSeesItOtherwiseStaysWithTheTheme()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("room")));
        app::TalkViewModel talk(a.store(), [] { return PersonId{}; });
        talk.newTheme(QStringLiteral("The long wait"));
        QTRY_COMPARE(talk.themes()->count(), 1);
        talk.seeOtherwise(talk.themes()->row(0).value(QStringLiteral("themeId")).toString(),
            QStringLiteral("Two found a doctor in a week."));
        QTRY_COMPARE(talk.themes()->row(0).value(QStringLiteral("counterViews")).toList().size(), 1);
    }
    void theRoomIsCountedByRole()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("room")));
        app::TalkViewModel talk(a.store(), [] { return PersonId{}; });
        talk.setInRoom(QStringLiteral("elder"), 2);
        QTRY_COMPARE(talk.peopleInRoom(), 2);
        talk.setInRoom(QStringLiteral("youth"), 3);
        QTRY_COMPARE(talk.peopleInRoom(), 5);
    }
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
