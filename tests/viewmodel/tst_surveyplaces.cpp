// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is, as an answer.
#include "surveytablet.h"

#include "../core/form/testforms.h"

using namespace uthan;
using namespace uthan::app;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestSurveyPlaces : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aPlaceIsTakenOnceItIsAsExactAsTheFormWishes()
    {
        const QByteArray form = testforms::form({{s("type"), s("name"), s("label"), s("parameters")},
            {s("geopoint"), s("place"), s("Where?"), s("capture-accuracy=5 warning-accuracy=10")},
            {s("text"), s("last"), s("Last")}});
        m_tablet->openSurvey(m_tablet->bringIn(form, s("form.xlsx")));
        auto& source = m_tablet->devices.position();
        const auto place = [this] { return m_tablet->here(s("place")); };
        const auto isTaken = [this] { return survey().locating() == SurveyViewModel::Locating::Resting; };
        source.accuracyM = 40;
        survey().locate(place());
        QVERIFY(!isTaken() && !place()->hasAnswer());
        source.accuracyM = 4;
        QVERIFY(QTest::qWaitFor(isTaken, 30'000));
        QVERIFY(place()->view().value.toString().endsWith(s(" 4.0")));
        QCOMPARE(place()->metresOff(), 0);
        source.accuracyM = 40; // what there is is taken where the device tells no more
        survey().locate(place());
        source.problem = device::Problem::NoAnswer;
        QVERIFY(QTest::qWaitFor(isTaken, 30'000));
        QVERIFY(place()->view().value.toString().endsWith(s(" 40.0")));
        QCOMPARE(place()->metresOff(), 40);
    }
};

QTEST_GUILESS_MAIN(TestSurveyPlaces)
#include "tst_surveyplaces.moc"
