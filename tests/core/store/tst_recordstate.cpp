// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "store/recordstate.h"

#include <algorithm>
#include <QCborArray>
#include <QTest>
#include <random>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

class TestRecordState : public QObject {
    Q_OBJECT
    SeededRandom m_random{11};
    RecordId m_id = RecordId::random(m_random);
    PersonId m_ana = PersonId::random(m_random), m_ben = PersonId::random(m_random);
    quint64 m_time = 1000;

    RecordStep step(OperationKind kind, const QCborMap& body)
    {
        OperationHeader h;
        h.kind = kind;
        h.at = {++m_time};
        return {m_random.bytes(32), h, DeviceId(), body};
    }
    RecordStep created(const QCborMap& fields, bool own = false, Audience audience = Audience::Members)
    {
        return step(
            OperationKind::Create, RecordState::createBody({QStringLiteral("finding"), m_ana, audience, fields}, own));
    }
    RecordStep changed(PersonId by, const QString& value, const QList<QByteArray>& replaces,
        OperationKind kind = OperationKind::Change)
    {
        return step(kind, RecordState::changeBody(by, {{QStringLiteral("text"), value, replaces}}));
    }
    static QByteArray shown(const RecordState& s)
    {
        QByteArray out = cbor::encode(s.record().fields) + s.record().kind.toUtf8()
            + QByteArray::number(static_cast<int>(s.record().audience));
        QStringList names = s.record().wordings.keys();
        names.sort();
        for (const QString& name : names) {
            for (const auto& w : s.record().wordings.value(name))
                out += name.toUtf8() + cbor::encode(w.value) + w.head;
        }
        return out;
    }
private Q_SLOTS:
    void aChangeReplacesWhatItSaw()
    {
        const auto a = created({{QStringLiteral("text"), QStringLiteral("one")}});
        const auto b = changed(m_ben, QStringLiteral("two"), {a.hash});
        const auto s = RecordState::fold(m_id, {a, b});
        QCOMPARE(s.record().text(QStringLiteral("text")), QStringLiteral("two"));
        QVERIFY(s.record().wordings.isEmpty());
    }
    void historyGoesByWhatKnewOfWhatAndOnlyThenByTheClock()
    {
        auto a = created({{QStringLiteral("text"), QStringLiteral("one")}});
        a.header.at = {9000}; // a clock that ran ahead
        auto b = changed(m_ben, QStringLiteral("two"), {a.hash});
        auto c = changed(m_ana, QStringLiteral("three"), {a.hash});
        auto d = changed(m_ben, QStringLiteral("four"), {b.hash, c.hash});
        b.header.parents = c.header.parents = {a.hash};
        d.header.parents = {b.hash, c.hash};
        d.header.at = {1};
        const QList<RecordStep> steps{d, c, b, a};
        QStringList shown;
        for (const record::Revision& revision : RecordState::fold(m_id, steps).history(steps))
            shown << revision.fields.value(QStringLiteral("text")).toString();
        QCOMPARE(shown,
            (QStringList{
                QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")}));
    }
    void twoChangesThatDidNotSeeEachOtherStandSideBySide()
    {
        const auto a = created({{QStringLiteral("text"), QStringLiteral("one")}});
        const auto b = changed(m_ana, QStringLiteral("two"), {a.hash});
        const auto c = changed(m_ben, QStringLiteral("three"), {a.hash});
        const auto s = RecordState::fold(m_id, {a, b, c});
        const auto wordings = s.record().wordings.value(QStringLiteral("text"));
        QCOMPARE(wordings.size(), 2);
        QCOMPARE(wordings[0].value.toString(), QStringLiteral("two"));
        QCOMPARE(wordings[1].by, m_ben);
        const auto d = changed(m_ana, QStringLiteral("two and three"), {b.hash, c.hash}, OperationKind::Settle);
        QVERIFY(RecordState::fold(m_id, {a, b, c, d}).record().wordings.isEmpty());
    }
    void theSameWordsTwiceAreNoDispute()
    {
        const auto a = created({{QStringLiteral("text"), QStringLiteral("one")}});
        const auto s = RecordState::fold(m_id,
            {a, changed(m_ana, QStringLiteral("two"), {a.hash}), changed(m_ben, QStringLiteral("two"), {a.hash})});
        QVERIFY(s.record().wordings.isEmpty());
        QCOMPARE(s.heads(QStringLiteral("text")).size(), 2);
    }
    void settlingDropsNothingItDidNotSee()
    {
        const auto a = created({{QStringLiteral("text"), QStringLiteral("one")}});
        const auto b = changed(m_ana, QStringLiteral("two"), {a.hash});
        const auto c = changed(m_ben, QStringLiteral("three"), {a.hash});
        const auto unseen = changed(PersonId::random(m_random), QStringLiteral("four"), {a.hash});
        const auto d = changed(m_ana, QStringLiteral("five"), {b.hash, c.hash}, OperationKind::Settle);
        QCOMPARE(
            RecordState::fold(m_id, {a, b, c, d, unseen}).record().wordings.value(QStringLiteral("text")).size(), 2);
    }
    void addingWinsOverARemovalThatDidNotSeeIt()
    {
        const QString items = QStringLiteral("items");
        const auto a = created({});
        const auto add = step(OperationKind::SetAdd, RecordState::setAddBody(m_ana, items, 7));
        const auto again = step(OperationKind::SetAdd, RecordState::setAddBody(m_ben, items, 7));
        const auto remove = step(OperationKind::SetRemove, RecordState::setRemoveBody(m_ana, items, {add.hash}));
        QCOMPARE(RecordState::fold(m_id, {a, add, remove}).record().fields.value(items).toArray(), QCborArray());
        QCOMPARE(
            RecordState::fold(m_id, {a, add, remove, again}).record().fields.value(items).toArray(), QCborArray({7}));
    }
    void aContributionIgnoresWhatOthersSay()
    {
        const auto a = created({{QStringLiteral("text"), QStringLiteral("hers")}}, true);
        const auto b = changed(m_ben, QStringLiteral("not hers"), {a.hash});
        const auto c = step(OperationKind::Widen, RecordState::widenBody(m_ben, Audience::Members));
        QCOMPARE(RecordState::fold(m_id, {a, b, c}).record().text(QStringLiteral("text")), QStringLiteral("hers"));
    }
    void anAudienceOnlyWidens()
    {
        const auto a = created({}, false, Audience::Stewards);
        const auto wide = step(OperationKind::Widen, RecordState::widenBody(m_ana, Audience::Members));
        const auto narrow = step(OperationKind::Widen, RecordState::widenBody(m_ana, Audience::Author));
        QCOMPARE(RecordState::fold(m_id, {a, wide, narrow}).record().audience, Audience::Members);
    }
    void setFieldsOfAKindMergeFromTheStart()
    {
        record::NewRecord theme{
            QStringLiteral("theme"), m_ana, Audience::Members, {{QStringLiteral("items"), QCborArray{1, 2}}}};
        const auto a = step(OperationKind::Create, RecordState::createBody(theme, false));
        auto s = RecordState::fold(m_id, {a});
        QCOMPARE(s.record().fields.value(QStringLiteral("items")).toArray(), QCborArray({1, 2}));
        const auto remove = step(OperationKind::SetRemove,
            RecordState::setRemoveBody(m_ben, QStringLiteral("items"), s.tags(QStringLiteral("items"), 1)));
        s = RecordState::fold(m_id, {a, remove});
        QCOMPARE(s.record().fields.value(QStringLiteral("items")).toArray(), QCborArray({2}));
    }
    void withoutItsCreationThereIsNoRecord()
    {
        QVERIFY(!RecordState::fold(m_id, {changed(m_ana, QStringLiteral("two"), {})}).exists());
        QVERIFY(!RecordState::fold(m_id, {}).exists());
    }
    // Random histories, folded in random orders: one answer.
    void theOrderOfArrivalDoesNotMatter()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            std::mt19937 dice(seed);
            QList<RecordStep> steps{created({{QStringLiteral("text"), QStringLiteral("start")}}, seed % 5 == 0)};
            QList<QByteArray> tags;
            for (int i = 0; i < 12; ++i) {
                const PersonId by = dice() % 2 ? m_ana : m_ben;
                const QByteArray some
                    = steps[static_cast<qsizetype>(dice() % static_cast<unsigned>(steps.size()))].hash;
                switch (dice() % 5) {
                case 0:
                    steps << step(OperationKind::SetAdd,
                        RecordState::setAddBody(by, QStringLiteral("items"), static_cast<int>(dice() % 3)));
                    tags << steps.last().hash;
                    break;
                case 1:
                    steps << step(OperationKind::SetRemove,
                        RecordState::setRemoveBody(by, QStringLiteral("items"), tags.mid(0, 2)));
                    break;
                case 2:
                    steps << step(OperationKind::Widen, RecordState::widenBody(by, static_cast<Audience>(dice() % 5)));
                    break;
                case 3:
                    steps << created({{QStringLiteral("text"), QStringLiteral("a twin")}});
                    break;
                default:
                    steps << changed(by, QString::number(dice() % 4), {some});
                }
            }
            const QByteArray expected = shown(RecordState::fold(m_id, steps));
            for (int round = 0; round < 5; ++round) {
                std::shuffle(steps.begin(), steps.end(), dice);
                QCOMPARE(shown(RecordState::fold(m_id, steps)), expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordState)
#include "tst_recordstate.moc"
