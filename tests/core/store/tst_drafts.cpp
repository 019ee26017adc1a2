// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "plainfolder.h"

#include <QFileInfo>
#include <QTest>
#include <random>

using namespace uthan;
using namespace uthan::store;

class TestDrafts : public QObject {
    Q_OBJECT
    static Draft draft(Courtyard& c, const QString& words)
    {
        return {c.programme->newRecordId(), QStringLiteral("submission"), c.author, QStringLiteral("access"),
            {{QStringLiteral("q1"), words}}, 0};
    }
private Q_SLOTS:
    void anAnswerIsThereAfterEveryChange()
    {
        Courtyard c;
        QVERIFY(c.found());
        Draft d = draft(c, QStringLiteral("one"));
        QVERIFY(c.programme->saveDraft(d).ok());
        d.body.insert(QStringLiteral("q2"), QStringLiteral("two"));
        QVERIFY(c.programme->saveDraft(d).ok());
        QVERIFY(c.reopen().ok());
        const auto back = c.programme->draft(d.id);
        QVERIFY(back.ok());
        QCOMPARE(back->body, d.body);
        QCOMPARE(back->person, c.author);
        QCOMPARE(back->subject, QStringLiteral("access"));
        QVERIFY(back->changedMs > 0);
    }
    void aDraftTakesThePlaceOfOthersOrNothingChanges()
    {
        Courtyard c;
        QVERIFY(c.found());
        Draft whole = draft(c, QStringLiteral("one")), piece = draft(c, QStringLiteral("a piece of it"));
        QVERIFY(c.programme->saveDraft(piece).ok());
        QVERIFY(c.programme->addMedia(piece.id, "OggS", QStringLiteral("audio/ogg")).ok());
        whole.kind.clear(); // is refused
        QVERIFY(!c.programme->saveDraft(whole, {piece.id}).ok());
        QVERIFY(c.programme->draft(piece.id).ok());
        whole.kind = QStringLiteral("submission");
        QVERIFY(c.reopen().ok()); // as the first thing that is saved
        QVERIFY(c.programme->saveDraft(whole, {piece.id}).ok());
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->draft(whole.id)->body, whole.body);
        QVERIFY(!c.programme->draft(piece.id).ok());
        QCOMPARE(c.programme->counts()->media, 0);
    }
    void aLongDraftIsWhatWasSavedLastWhateverOfItChanged_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void aLongDraftIsWhatWasSavedLastWhateverOfItChanged()
    {
        QFETCH(int, seed);
        Courtyard c;
        QVERIFY(c.found());
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto upTo = [&random](qsizetype most) { return qsizetype(random() % unsigned(most + 1)); };
        QByteArray said(6000 * seed, 'a');
        Draft d = draft(c, {}), other = draft(c, QString(5000, QLatin1Char('x')));
        for (int i = 0; i < 90; ++i) {
            const qsizetype at = upTo(said.size());
            const QByteArray words(upTo(i % 20 == 0 ? 9000 : 40), char('a' + i % 3));
            said.replace(at, upTo(qMin<qsizetype>(i % 30 == 0 ? 5000 : 40, said.size() - at)), words);
            d.body = {{QStringLiteral("session"), said}, {QStringLiteral("n"), i}};
            c.clock.advance(i % 2);
            QVERIFY(c.programme->saveDraft(d).ok());
            if (i % 25 == 24)
                QVERIFY(c.programme->saveDraft(other).ok());
            if (i % 40 == 39)
                QVERIFY(c.reopen().ok());
            const auto back = c.programme->draft(d.id);
            QVERIFY(back.ok());
            QCOMPARE(back->body, d.body);
            QCOMPARE(back->changedMs, c.clock.nowMs());
        }
        QCOMPARE(c.programme->drafts()->size(), 2);
        QCOMPARE(c.programme->drafts()->first().body, d.body);
    }
    void aDraftThatBeginsAgainUnderItsIdHasNothingOfWhatItWas()
    {
        Courtyard c;
        QVERIFY(c.found());
        Draft d = draft(c, QString(9000, QLatin1Char('a')));
        QVERIFY(c.programme->saveDraft(d).ok());
        QVERIFY(c.programme->discardDraft(d.id).ok());
        d.body.insert(QStringLiteral("q2"), 2);
        QVERIFY(c.programme->saveDraft(d).ok());
        QCOMPARE(c.programme->draft(d.id)->body, d.body);
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->draft(d.id)->body, d.body);
    }
    void theJournalOfAnEveningOfAnswersStaysShort()
    {
        Courtyard c;
        QVERIFY(c.found());
        Draft d = draft(c, {});
        const auto journal = [&c] { return QFileInfo(c.folder() + QStringLiteral("/log.db-wal")).size(); };
        for (int i = 0; i < 160; ++i) {
            const bool isWhole = i % 7 == 0;
            d.body
                = {{QStringLiteral("session"), QByteArray(isWhole ? 60000 : 59000, char('a' + i / 7 % 20)) + char(i)}};
            QVERIFY(c.programme->saveDraft(d).ok());
            QVERIFY2(journal() >= 1 << 20 && journal() < 3 << 19, qPrintable(QString::number(journal())));
        }
    }
    void draftsComeNewestFirstAndByKind()
    {
        Courtyard c;
        QVERIFY(c.found());
        for (int i = 0; i < 3; ++i) {
            c.clock.advance(1000);
            QVERIFY(c.programme->saveDraft(draft(c, QString::number(i))).ok());
        }
        QCOMPARE(c.programme->drafts()->size(), 3);
        QCOMPARE(c.programme->drafts(QStringLiteral("submission"))->first().body.value(QStringLiteral("q1")).toString(),
            QStringLiteral("2"));
        QCOMPARE(c.programme->drafts(QStringLiteral("place"))->size(), 0);
    }
    void finishingMakesTheRecordAndEndsTheDraft()
    {
        Courtyard c;
        QVERIFY(c.found());
        const Draft d = draft(c, QStringLiteral("said"));
        QVERIFY(c.programme->saveDraft(d).ok());
        record::NewRecord record{d.kind, d.person, record::Audience::Members, d.body, d.id};
        QCOMPARE(*c.programme->finishDraft(record), d.id);
        QCOMPARE(c.programme->draft(d.id).error().code, ErrorCode::NotFound);
        QCOMPARE(c.programme->record(d.id)->text(QStringLiteral("q1")), QStringLiteral("said"));
        QCOMPARE(c.programme->finishDraft(record).error().code, ErrorCode::Input); // only once
    }
    void aDraftLeavesNoTraceAfterFinishing()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QByteArray canary = "the words she deleted before she finished";
        Draft d = draft(c, QString::fromLatin1(canary + QByteArray(20000, '.'))); // over several pages
        QVERIFY(c.programme->saveDraft(d).ok());
        const auto photo = c.programme->addMedia(d.id, "first picture", QStringLiteral("image/jpeg"));
        const auto retaken = c.programme->addMedia(d.id, "second picture", QStringLiteral("image/jpeg"));
        QVERIFY(photo.ok() && retaken.ok());
        d.body
            = {{QStringLiteral("q1"), QStringLiteral("what she kept")}, {QStringLiteral("photo"), retaken->toCbor()}};
        QVERIFY(c.programme->saveDraft(d).ok());
        QVERIFY(c.programme->finishDraft({d.kind, d.person, record::Audience::Members, d.body, d.id}).ok());
        QCOMPARE(PlainFolder::rawHits(c.folder(), canary), QStringList());
        QCOMPARE(PlainFolder(c.folder(), c.dir.filePath(QStringLiteral("plain"))).hits(canary), QStringList());
        QVERIFY(!c.programme->media(d.id, *photo).ok());
        QCOMPARE(*c.programme->media(d.id, *retaken), QByteArray("second picture"));
        QCOMPARE(c.programme->counts()->media, 1);
    }
    void aDiscardedDraftTakesItsMediaAndItsKeyAlong()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QByteArray canary = "never mind what I said";
        const Draft d = draft(c, QString::fromLatin1(canary));
        QVERIFY(c.programme->saveDraft(d).ok());
        const auto voice = c.programme->addMedia(d.id, "a voice", QStringLiteral("audio/ogg"));
        QVERIFY(c.programme->discardDraft(d.id).ok());
        QCOMPARE(c.programme->media(d.id, *voice).error().code, ErrorCode::NotFound);
        QCOMPARE(c.programme->counts()->media, 0);
        QCOMPARE(PlainFolder(c.folder(), c.dir.filePath(QStringLiteral("plain"))).hits(canary), QStringList());
        QVERIFY(c.programme->discardDraft(d.id).ok()); // nothing left to discard is no error
    }
    void aDraftNeverReachesTheLog()
    {
        Courtyard c;
        QVERIFY(c.found());
        const qint64 before = c.programme->counts()->operations;
        QVERIFY(c.programme->saveDraft(draft(c, QStringLiteral("x"))).ok());
        QCOMPARE(c.programme->counts()->operations, before);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
