// SPDX-License-Identifier: GPL-3.0-or-later
// A started draft in a newer version of its form: what stands elsewhere now goes along where only one place can be
// meant; all else is listed, and nothing is lost.
#include "form/formprogram_p.h"
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
// "text|name", "begin repeat|r", …
QByteArray survey(const QStringList& lines)
{
    Rows rows{{s("type"), s("name"), s("label"), s("repeat_count"), s("calculation")}};
    for (const QString& line : lines) {
        QStringList cells = line.split(u'|');
        cells.resize(4);
        const bool isWorkedOut = cells.at(0) == s("calculate");
        rows << QStringList{cells.at(0), cells.at(1), cells.at(1), isWorkedOut ? QString() : cells.at(2),
            isWorkedOut ? cells.at(2) : QString()};
    }
    return testforms::form(rows);
}
}

class TestNewerVersion : public QObject {
    Q_OBJECT

    static void say(form::FormSession& filling, const char* path, const QCborValue& given)
    {
        const form::Place place = filling.placeOf(s(path));
        QVERIFY2(place.node >= 0, path);
        (void)filling.answer(place, given);
    }
    static QString reads(const form::FormSession& filling, const char* path)
    {
        return filling.reads(filling.placeOf(s(path)));
    }
    // The draft in the newer version; a third time through its own draft it is still the same.
    static form::FormSession moved(const form::FormSession& filling, const QByteArray& newer, QCborMap& left)
    {
        form::FormSession made = testforms::session(newer), again = testforms::session(newer);
        left = made.restore(filling.save()).valueOr({});
        const auto nothing = again.restore(made.save());
        const bool isStable = nothing.ok() && nothing->isEmpty() && again.everything() == made.everything();
        if (!isStable)
            QTest::qFail("another filling in its own draft", __FILE__, __LINE__);
        return made;
    }
    static QStringList listed(const QCborMap& left)
    {
        QStringList out;
        for (const auto& [path, value] : left.value(s("v")).toMap())
            out << path.toString() + u'=' + value.toVariant().toString();
        for (const auto& [path, why] : left.value(s("no")).toMap())
            out << path.toString() + u'=' + why.toString();
        for (const QString& part : {s("r"), s("rest")}) {
            for (const auto& [path, rows] : left.value(part).toMap()) {
                for (const QCborValue& row : rows.toArray())
                    out << listed(row.toMap());
            }
        }
        out.sort();
        return out;
    }

private Q_SLOTS:
    void whatStandsInRowsNowGoesIntoTheFirst()
    {
        form::FormSession filling = testforms::session(survey({s("text|who"), s("text|phone"), s("integer|age")}));
        say(filling, "who", s("Amina"));
        say(filling, "age", 40);
        (void)filling.setNoAnswer(filling.placeOf(s("phone")), form::NoAnswer::RatherNot);
        QCborMap left;
        const form::FormSession newer = moved(filling,
            survey({s("begin repeat|person"), s("text|who"), s("begin group|g"), s("text|phone"), s("integer|age"),
                s("end group"), s("end repeat")}),
            left);
        QCOMPARE(reads(newer, "/data/person[1]/who"), s("Amina"));
        QCOMPARE(reads(newer, "/data/person[1]/g/age"), s("40"));
        QVERIFY(newer.question(newer.placeOf(s("/data/person[1]/g/phone"))).noAnswer == form::NoAnswer::RatherNot);
        QCOMPARE(newer.rowCount(newer.placeOf(s("person"))), 1);
        QCOMPARE(listed(left), QStringList());
    }
    void whereANumberSaysHowManyRowsThereAreNoneIsMade()
    {
        form::FormSession filling = testforms::session(survey({s("integer|n"), s("text|who")}));
        say(filling, "who", s("Amina"));
        const QByteArray newer = survey({s("integer|n"), s("begin repeat|r|${n}"), s("text|who"), s("end repeat")});
        QCborMap left;
        (void)moved(filling, newer, left);
        QCOMPARE(listed(left), QStringList{s("/data/who=Amina")});
        say(filling, "n", 2);
        const form::FormSession two = moved(filling, newer, left);
        QCOMPARE(listed(left), QStringList());
        QCOMPARE(reads(two, "/data/r[1]/who"), s("Amina"));
        QCOMPARE(reads(two, "/data/r[2]/who"), QString());
    }
    void whatStoodInTheOneRowComesOutAndOfSeveralIsListed()
    {
        form::FormSession filling
            = testforms::session(survey({s("begin repeat|r"), s("text|who"), s("text|home"), s("end repeat")}));
        const QByteArray newer = survey({s("begin repeat|r"), s("text|who"), s("end repeat"), s("text|home")});
        say(filling, "/data/r[1]/who", s("Amina"));
        say(filling, "/data/r[1]/home", s("Sylhet"));
        QCborMap left;
        const form::FormSession one = moved(filling, newer, left);
        QCOMPARE(reads(one, "/data/home"), s("Sylhet"));
        QCOMPARE(listed(left), QStringList());
        QVERIFY(filling.addRow(filling.placeOf(s("r"))).ok());
        say(filling, "/data/r[2]/home", s("Khulna"));
        const form::FormSession two = moved(filling, newer, left);
        QCOMPARE(reads(two, "/data/home"), QString());
        QCOMPARE(reads(two, "/data/r[1]/who"), s("Amina"));
        QCOMPARE(listed(left), (QStringList{s("/data/r/home=Khulna"), s("/data/r/home=Sylhet")}));
    }
    void aRepeatThatIsAGroupNowGivesItsOneRow()
    {
        form::FormSession filling = testforms::session(survey({s("begin repeat|r"), s("text|who"),
            s("begin repeat|child"), s("text|called"), s("end repeat"), s("end repeat")}));
        say(filling, "/data/r[1]/who", s("Amina"));
        say(filling, "/data/r[1]/child[1]/called", s("Rana"));
        QVERIFY(
            filling.addRow({filling.program().data().findNode(s("child")), filling.placeOf(s("/data/r[1]/who")).rows})
                .ok());
        say(filling, "/data/r[1]/child[2]/called", s("Mitu"));
        const QByteArray newer = survey({s("begin group|r"), s("text|who"), s("end group"), s("begin repeat|child"),
            s("text|called"), s("end repeat")});
        QCborMap left;
        const form::FormSession made = moved(filling, newer, left);
        QCOMPARE(reads(made, "/data/r/who"), s("Amina"));
        QCOMPARE(reads(made, "/data/child[1]/called"), s("Rana"));
        QCOMPARE(reads(made, "/data/child[2]/called"), s("Mitu"));
        QCOMPARE(listed(left), QStringList());
    }
    void aGroupThatIsARepeatNowIsItsFirstRow()
    {
        form::FormSession filling = testforms::session(survey(
            {s("begin group|g"), s("text|who"), s("end group"), s("begin repeat|r"), s("text|x"), s("end repeat")}));
        say(filling, "/data/g/who", s("Amina"));
        say(filling, "/data/r[1]/x", s("one"));
        QVERIFY(filling.addRow(filling.placeOf(s("r"))).ok());
        say(filling, "/data/r[2]/x", s("two"));
        QCborMap left;
        const form::FormSession made = moved(filling,
            survey({s("begin repeat|g"), s("text|who"), s("begin repeat|r"), s("text|x"), s("end repeat"),
                s("end repeat")}),
            left);
        QCOMPARE(reads(made, "/data/g[1]/who"), s("Amina"));
        QCOMPARE(reads(made, "/data/g[1]/r[2]/x"), s("two"));
        QCOMPARE(listed(left), QStringList());
    }
    void ofTwoOfOneNameNobodyGuessesWhichIsMeant()
    {
        form::FormSession filling = testforms::session(
            survey({s("begin group|a"), s("text|x"), s("end group"), s("begin group|b"), s("text|x"), s("end group")}));
        say(filling, "/data/a/x", s("of a"));
        say(filling, "/data/b/x", s("of b"));
        QCborMap left;
        const form::FormSession one = moved(filling, survey({s("begin group|b"), s("text|x"), s("end group")}), left);
        QCOMPARE(reads(one, "/data/b/x"), s("of b"));
        QCOMPARE(listed(left), QStringList{s("/data/a/x=of a")});
        const form::FormSession none
            = moved(filling, survey({s("begin repeat|r"), s("text|x"), s("end repeat")}), left);
        QCOMPARE(reads(none, "/data/r[1]/x"), QString());
        QCOMPARE(listed(left), (QStringList{s("/data/a/x=of a"), s("/data/b/x=of b")}));
    }
    void rowsAtRestThatNoNumberBringsBackAreListed()
    {
        const auto version = [](const QStringList& around, const QStringList& behind, const char* repeat) {
            return survey(QStringList{s("integer|n")} + around
                + QStringList{s(repeat), s("text|who"), s("begin repeat|toy"), s("text|kind"), s("end repeat"),
                    s("end repeat")}
                + behind);
        };
        form::FormSession filling = testforms::session(version({}, {}, "begin repeat|r|${n}"));
        say(filling, "n", 3);
        say(filling, "/data/r[1]/who", s("Amina"));
        say(filling, "/data/r[2]/who", s("Rana"));
        say(filling, "/data/r[3]/who", s("Mitu"));
        say(filling, "/data/r[3]/toy[1]/kind", s("Kite"));
        say(filling, "n", 1);
        QCborMap left;
        const form::FormSession open = moved(filling, version({}, {}, "begin repeat|r"), left);
        QCOMPARE(open.rowCount(open.placeOf(s("r"))), 1);
        QCOMPARE(listed(left), (QStringList{s("/data/r/toy/kind=Kite"), s("/data/r/who=Mitu"), s("/data/r/who=Rana")}));
        const QCborArray rows = left.value(s("rest")).toMap().value(s("/data/r")).toArray();
        QCOMPARE(rows.at(0).toMap().value(s("number")).toInteger(), 3);
        QCOMPARE(rows.at(1).toMap().value(s("number")).toInteger(), 2);

        const form::FormSession gone = moved(filling, survey({s("integer|n")}), left);
        QCOMPARE(listed(left),
            (QStringList{
                s("/data/r/toy/kind=Kite"), s("/data/r/who=Amina"), s("/data/r/who=Mitu"), s("/data/r/who=Rana")}));

        form::FormSession inside
            = moved(filling, version({s("begin repeat|house")}, {s("end repeat")}, "begin repeat|r|${n}"), left);
        QCOMPARE(listed(left), QStringList());
        say(inside, "n", 3);
        QCOMPARE(reads(inside, "/data/house[1]/r[1]/who"), s("Amina"));
        QCOMPARE(reads(inside, "/data/house[1]/r[3]/toy[1]/kind"), s("Kite"));

        (void)moved(filling, version({s("begin repeat|house")}, {s("end repeat")}, "begin repeat|r"), left);
        QCOMPARE(listed(left), (QStringList{s("/data/r/toy/kind=Kite"), s("/data/r/who=Mitu"), s("/data/r/who=Rana")}));
    }
    void whatIsWorkedOutIsNotListedWhereItStandsElsewhere()
    {
        form::FormSession filling
            = testforms::session(survey({s("integer|n"), s("calculate|twice|${n} * 2"), s("text|gone")}));
        say(filling, "n", 4);
        say(filling, "gone", s("here"));
        QCborMap left;
        const form::FormSession made = moved(filling,
            survey({s("integer|n"), s("begin repeat|r"), s("calculate|twice|${n} * 2"), s("text|y"), s("end repeat")}),
            left);
        QCOMPARE(reads(made, "/data/r[1]/twice"), s("8"));
        QCOMPARE(listed(left), QStringList{s("/data/gone=here")});
    }
};

QTEST_GUILESS_MAIN(TestNewerVersion)
#include "tst_newerversion.moc"
