// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "plainfolder.h"

#include <QTest>

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
