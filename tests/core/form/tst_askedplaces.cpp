// SPDX-License-Identifier: GPL-3.0-or-later
// When a form asks where the device is: as a filling begins, when a question is answered, each time it is loaded; and
// never because a filling that began elsewhere is taken up again.
#include "form/formfile.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;
using form::FormSession;
using form::Place;
using testforms::session;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
const QString kThere = QStringLiteral("23.7 90.4 8 5"), kElsewhere = QStringLiteral("51 -114 0 12");

QByteArray walk()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("trigger")}, {s("start-geopoint"), s("began"), {}, {}},
        {s("text"), s("who"), s("Who?"), {}}, {s("background-geopoint"), s("told"), {}, s("${who}")},
        {s("begin repeat"), s("tree"), s("Tree"), {}}, {s("text"), s("kind"), s("Kind"), {}},
        {s("background-geopoint"), s("stood"), {}, s("${kind}")}, {s("end repeat"), {}, {}, {}}});
}
FormSession each(const char* event)
{
    const QString xml
        = QStringLiteral("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
                         "xmlns:odk='http://www.opendatakit.org/xforms'><h:head><h:title>F</h:title><model><instance>"
                         "<data id='f'><p/><a/></data></instance><bind nodeset='/data/p' type='geopoint'/>"
                         "<odk:setgeopoint event='%1' ref='/data/p'/></model></h:head><h:body><input ref='/data/a'>"
                         "<label>A</label></input></h:body></h:html>")
              .arg(s(event));
    const auto program = form::compileFormFile(xml.toUtf8(), s("f.xml"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return FormSession(*program, testforms::environment());
}
QStringList asked(const FormSession& filling)
{
    QStringList paths;
    for (const Place& place : filling.wantedPositions())
        paths << filling.pathOf(place);
    return paths;
}
FormSession again(const FormSession& filling, FormSession made)
{
    if (!made.restore(filling.save()).ok())
        qFatal("the draft is not taken up");
    return made;
}
FormSession again(const FormSession& filling)
{
    return again(filling, session(walk()));
}
}

class TestAskedPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftThatWasToldThePlaceDoesNotAskAgain()
    {
        FormSession filling = session(walk());
        QCOMPARE(asked(filling), QStringList{s("/data/began")});
        filling.givePosition(kThere);
        FormSession later = again(filling);
        QVERIFY(!later.wantsPosition());
        later.givePosition(kElsewhere);
        QCOMPARE(later.reads(later.placeOf(s("began"))), kThere);
    }
    void aDraftInWhichItWasRefusedDoesNotAskAgain()
    {
        FormSession filling = session(walk());
        filling.refusePosition();
        QVERIFY(!filling.wantsPosition());
        QVERIFY(!again(filling).wantsPosition());
    }
    void aDraftInWhichNobodyAnsweredAsksForTheSamePlaces()
    {
        FormSession filling = session(walk());
        (void)filling.addRow(filling.placeOf(s("/data/tree")));
        (void)filling.answer(filling.placeOf(s("/data/tree[2]/kind")), s("neem"));
        const QStringList open{s("/data/began"), s("/data/tree[2]/stood")};
        QCOMPARE(asked(filling), open);
        FormSession later = again(filling);
        QCOMPARE(asked(later), open);
        later.givePosition(kThere);
        QCOMPARE(later.reads(later.placeOf(s("/data/tree[2]/stood"))), kThere);
        QVERIFY(later.reads(later.placeOf(s("/data/tree[1]/stood"))).isEmpty());
    }
    void aDraftOfBeforeThatKeepsNothingOfItDoesNotAsk()
    {
        QCborMap draft = session(walk()).save();
        draft.remove(QCborValue(s("places")));
        FormSession later = session(walk());
        QVERIFY(later.restore(draft).ok());
        QVERIFY(!later.wantsPosition());
    }
    void anAnswerAsksOnceHoweverOftenItChangesAndAlsoInADraftThatWasToldBefore()
    {
        FormSession filling = session(walk());
        filling.givePosition(kThere);
        FormSession later = again(filling);
        (void)later.answer(later.placeOf(s("who")), s("a"));
        (void)later.answer(later.placeOf(s("who")), s("ab"));
        QCOMPARE(asked(later), QStringList{s("/data/told")});
        later.givePosition(kElsewhere);
        QCOMPARE(later.reads(later.placeOf(s("told"))), kElsewhere);
        QCOMPARE(later.reads(later.placeOf(s("began"))), kThere);
    }
    void refusingLeavesWhatIsThere()
    {
        FormSession filling = session(walk());
        filling.givePosition(kThere);
        (void)filling.answer(filling.placeOf(s("who")), s("a"));
        filling.givePosition(kThere);
        (void)filling.answer(filling.placeOf(s("who")), s("b"));
        QVERIFY(filling.wantsPosition());
        filling.refusePosition();
        QCOMPARE(filling.reads(filling.placeOf(s("told"))), kThere);
    }
    void whatIsAskedInARowGoesWithIt()
    {
        FormSession filling = session(walk());
        filling.refusePosition();
        const auto row = filling.addRow(filling.placeOf(s("/data/tree")));
        QVERIFY(row.ok());
        (void)filling.answer(filling.placeOf(s("/data/tree[2]/kind")), s("neem"));
        QVERIFY(filling.wantsPosition());
        (void)filling.removeRow(filling.placeOf(s("/data/tree")), row->rows.last());
        QVERIFY(!filling.wantsPosition());
    }
    void answersThatAreRevisedAndInstancesDoNotAskForTheirBeginning()
    {
        FormSession filling = session(walk());
        filling.givePosition(kThere);
        FormSession revised = session(walk());
        (void)revised.refill(filling.answers());
        QVERIFY(!revised.wantsPosition());
        QCOMPARE(revised.reads(revised.placeOf(s("began"))), kThere);
        for (const auto use : {FormSession::XmlUse::AsItIs, FormSession::XmlUse::Revise}) {
            FormSession opened = session(walk());
            QVERIFY(opened.restoreXml(filling.instanceXml().toUtf8(), use).ok());
            QVERIFY(!opened.wantsPosition());
        }
    }
    void whatIsAskedAtEachLoadIsAskedOfADraftToo()
    {
        FormSession loads = each("odk-instance-load");
        QVERIFY(loads.wantsPosition());
        loads.givePosition(kThere);
        QVERIFY(again(loads, each("odk-instance-load")).wantsPosition());
        FormSession begins = each("odk-instance-first-load");
        begins.givePosition(kThere);
        QVERIFY(!again(begins, each("odk-instance-first-load")).wantsPosition());
    }
};

QTEST_GUILESS_MAIN(TestAskedPlaces)
#include "tst_askedplaces.moc"
