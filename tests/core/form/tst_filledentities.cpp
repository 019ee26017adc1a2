// SPDX-License-Identifier: GPL-3.0-or-later
// Entities that a sheet makes, in fillings that are taken up again.
#include "testforms.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A tree for each row.
std::shared_ptr<const FormProgram> treesOfRows()
{
    return testforms::compiled(testforms::xlsxOf(
        {{s("survey"),
             {{s("type"), s("name"), s("label"), s("save_to")}, {s("begin_repeat"), s("r"), s("R"), {}},
                 {s("text"), s("kind"), s("Kind"), s("kind")}, {s("end_repeat"), {}, {}, {}}}},
            {s("settings"), {{s("form_id")}, {s("f")}}},
            {s("entities"), {{s("list_name"), s("label")}, {s("trees"), s("${kind}")}}}}));
}

QStringList idsOf(const FormSession& session)
{
    QStringList out;
    for (const EntityView& entity : session.entities())
        out << entity.id;
    return out;
}

// Three rows, of which the first is gone: the rows that are left have ids of their own, not 1 and 2.
FormSession filled(const std::shared_ptr<const FormProgram>& program)
{
    FormSession session(program, testforms::environment());
    const Place repeat = session.placeOf(s("/data/r"));
    while (session.rowCount(repeat) < 3)
        if (!session.addRow(repeat))
            qFatal("no row");
    for (int row = 1; row <= 3; ++row)
        session.answer(session.placeOf(s("/data/r[%1]/kind").arg(row)), s("tree %1").arg(row));
    session.removeRow(session.placeOf(s("/data/r[1]")), session.placeOf(s("/data/r[1]/kind")).rows.last());
    return session;
}
}

class TestFilledEntities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntityOfARowKeepsItsIdWhenItsInstanceIsReadBack()
    {
        const auto program = treesOfRows();
        const FormSession first = filled(program);
        QCOMPARE(idsOf(first).size(), 2);
        FormSession again(program, testforms::environment());
        QVERIFY(again.restoreXml(first.instanceXml().toUtf8()).ok());
        QCOMPARE(idsOf(again), idsOf(first));
        QCOMPARE(again.instanceXml(), first.instanceXml());
    }
    void anEntityOfARowKeepsItsIdInTheDraftOfAnInstanceThatWasTakenUp()
    {
        const auto program = treesOfRows();
        const FormSession first = filled(program);
        FormSession again(program, testforms::environment());
        QVERIFY(again.restoreXml(first.instanceXml().toUtf8(), FormSession::XmlUse::Revise).ok());
        QCOMPARE(idsOf(again), idsOf(first)); // also when it is revised
        FormSession resumed(program, testforms::environment());
        QVERIFY(resumed.restore(again.save()).ok());
        QCOMPARE(idsOf(resumed), idsOf(first));
    }
    void aNewRowDoesNotTakeTheEntityOfOneThatIsGone()
    {
        const auto program = treesOfRows();
        const FormSession first = filled(program);
        FormSession again(program, testforms::environment());
        QVERIFY(again.restoreXml(first.instanceXml().toUtf8()).ok());
        again.removeRow(again.placeOf(s("/data/r[2]")), again.placeOf(s("/data/r[2]/kind")).rows.last());
        FormSession resumed(program, testforms::environment());
        QVERIFY(resumed.restore(again.save()).ok());
        QVERIFY(resumed.addRow(resumed.placeOf(s("/data/r"))).ok());
        const QStringList ids = idsOf(resumed);
        QCOMPARE(ids.size(), 2);
        QCOMPARE(ids.first(), idsOf(first).first());
        QVERIFY(ids.last() != idsOf(first).last());
    }
};

QTEST_GUILESS_MAIN(TestFilledEntities)
#include "tst_filledentities.moc"
