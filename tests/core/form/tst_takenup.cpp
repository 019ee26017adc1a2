// SPDX-License-Identifier: GPL-3.0-or-later
// Finished answers that are taken up again, and drafts that go on in a newer version: what a person said stands, also
// that they said nothing.
#include "testforms.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;
using testforms::session;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
Rows settings(int version)
{
    return {{s("form_id"), s("version")}, {s("f"), QString::number(version)}};
}
QByteArray made(const Rows& survey, int version = 1)
{
    const Rows choices{{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")},
        {s("l"), s("c"), s("C")}};
    return testforms::form(survey, choices, settings(version));
}
const QStringList kHead{s("type"), s("name"), s("label"), s("default"), s("calculation"), s("trigger"), s("relevant"),
    s("repeat_count"), s("required"), s("read_only")};
void say(FormSession& filling, const char* where, const QCborValue& given)
{
    (void)filling.answer(filling.placeOf(s(where)), given);
}
void decline(FormSession& filling, const char* where)
{
    (void)filling.setNoAnswer(filling.placeOf(s(where)), NoAnswer::DontKnow);
}

// Questions of many types, with all a form can begin with or work out, in groups and repeats.
Rows randomForm(QRandomGenerator& random)
{
    Rows rows{kHead};
    QStringList names, asked, ends; // `asked`: and answered by people alone
    const auto pick = [&] { return s("${%1}").arg(names.at(random.bounded(int(names.size())))); };
    const auto person = [&] { return s("${%1}").arg(asked.at(random.bounded(int(asked.size())))); };
    const int count = random.bounded(6, 20);
    for (int i = 0; i < count; ++i) {
        const QString name = s("q%1").arg(i);
        const QString relevant
            = names.isEmpty() || random.bounded(4) ? QString() : s("string-length(%1) != 1").arg(pick());
        const int kind = random.bounded(10);
        if (kind == 0 && ends.size() < 2) {
            const bool isRepeat = random.bounded(3) != 0;
            const bool isCounted = isRepeat && ends.isEmpty() && random.bounded(4) == 0;
            const QString number = QString::number(random.bounded(3));
            rows << QStringList{isRepeat ? s("begin repeat") : s("begin group"), s("g%1").arg(i), s("G"), {}, {}, {},
                isRepeat ? QString() : relevant, isCounted ? number : QString()};
            ends << (isRepeat ? s("end repeat") : s("end group"));
            continue;
        }
        if (kind == 1 && !ends.isEmpty()) {
            if (rows.constLast().first().startsWith(s("begin")))
                rows << QStringList{s("text"), name, s("L")};
            rows << QStringList{ends.takeLast()};
            asked.clear();
            names.clear(); // what stands in rows is read inside of them only
            continue;
        }
        const QStringList types{s("text"), s("integer"), s("date"), s("select_one l"), s("select_multiple l"),
            s("decimal"), s("calculate")};
        QString type = types.at(random.bounded(int(types.size())));
        const QString plain = type == s("date") ? s("2026-05-06") : type.startsWith(s("select")) ? s("b") : s("7");
        const QString worked = names.isEmpty() ? s("'%1'").arg(plain)
            : random.bounded(2)                ? s("if(string-length(%1) > 1, '%2', '')").arg(pick(), plain)
                                               : pick();
        QStringList row{type, name, type == s("calculate") ? QString() : s("L"), {}, {}, {}, relevant, {},
            random.bounded(5) ? QString() : s("yes"), {}};
        const int begins = type == s("calculate") ? 2 + random.bounded(2) : random.bounded(6);
        if (begins == 0)
            row[3] = plain;
        else if (begins == 1)
            row[3] = type == s("date") ? s("today()") : s("concat('%1', '')").arg(plain);
        else if (begins == 2 || (begins == 3 && asked.isEmpty()))
            row[4] = worked;
        else if (begins == 3) {
            row[4] = worked;
            row[5] = person();
        } else if (begins == 4 && !asked.isEmpty()) {
            row[5] = person(); // it is emptied
        }
        rows << row;
        names << name;
        if (row.at(4).isEmpty() && row.at(5).isEmpty())
            asked << name;
    }
    while (!ends.isEmpty()) {
        if (rows.constLast().first().startsWith(s("begin")))
            rows << QStringList{s("text"), s("last%1").arg(ends.size()), s("L")};
        rows << QStringList{ends.takeLast()};
    }
    rows << QStringList{s("text"), s("last"), s("L")};
    return rows;
}

void actAtRandom(FormSession& filling, QRandomGenerator& random)
{
    QList<Place> asked, rows, more;
    const auto outline = filling.outline();
    for (const OutlineEntry& entry : outline) {
        if (entry.kind == OutlineEntry::Kind::Question && entry.isRelevant && !entry.isSilent)
            asked << entry.place;
        else if (entry.kind == OutlineEntry::Kind::Row && entry.row.mayRemove)
            rows << entry.place;
        else if (entry.kind == OutlineEntry::Kind::MoreRows)
            more << entry.place;
    }
    const int what = random.bounded(10);
    if (what == 0 && !rows.isEmpty()) {
        const Place row = rows.at(random.bounded(int(rows.size())));
        (void)filling.removeRow({row.node, row.rows.mid(0, row.rows.size() - 1)}, row.rows.last());
        return;
    }
    if (what == 1 && !more.isEmpty() && rows.size() < 9) {
        (void)filling.addRow(more.at(random.bounded(int(more.size()))));
        return;
    }
    if (asked.isEmpty())
        return;
    const Place place = asked.at(random.bounded(int(asked.size())));
    const QString type = filling.question(place).type;
    filling.setSeen({place});
    if (what == 2)
        (void)filling.setNoAnswer(place, NoAnswer(random.bounded(1, 4)));
    else if (what == 3)
        (void)filling.answer(place, {});
    else if (what == 4)
        (void)filling.answer(place, s("29/02/24")); // in many a place it does not fit
    else if (type.startsWith(s("select_multiple")))
        (void)filling.answer(place, QCborArray{s("a"), s("c")});
    else if (type.startsWith(s("select")))
        (void)filling.answer(place, s("abc").mid(random.bounded(3), 1));
    else if (type == s("date"))
        (void)filling.answer(place, s("2025-01-1%1").arg(random.bounded(9)));
    else
        (void)filling.answer(place, random.bounded(40));
}

// A number that the form worked out where a text is asked is a text when it is given.
QCborValue asTexts(const QCborValue& value)
{
    if (value.isInteger() || value.isDouble())
        return QString::number(value.toDouble());
    if (value.isArray()) {
        QCborArray out;
        for (const QCborValue& one : value.toArray())
            out.append(asTexts(one));
        return out;
    }
    if (!value.isMap())
        return value;
    QCborMap out;
    for (const auto& [key, inner] : value.toMap())
        out.insert(key, asTexts(inner));
    return out;
}
QByteArray told(const QCborMap& answers)
{
    return asTexts(answers).toDiagnosticNotation(QCborValue::LineWrapped).toUtf8();
}
}

class TestTakenUp : public QObject {
    Q_OBJECT

    // By whichever way; `survey` of the newer version, which a draft goes on in.
    static void takenUp(const FormSession& filling, const Rows& survey, bool followsSeen = false)
    {
        const QCborMap given = filling.answers();
        FormSession again = session(made(survey));
        if (followsSeen)
            again.followWhatIsSeen();
        QCOMPARE(again.refill(given), QCborMap());
        QCOMPARE(told(again.answers()), told(given));
        again.recompute();
        QCOMPARE(told(again.answers()), told(given));
        FormSession newer = session(made(survey, 2));
        QVERIFY(newer.restore(filling.save()).ok());
        QCOMPARE(told(newer.answers()), told(given));
    }

private Q_SLOTS:
    void whatWasTypedOverWhatTheFormSetsStands_data()
    {
        QTest::addColumn<QCborValue>("given");
        QTest::newRow("typed") << QCborValue(9);
        QTest::newRow("emptied") << QCborValue();
    }
    void whatWasTypedOverWhatTheFormSetsStands()
    {
        QFETCH(const QCborValue, given);
        const Rows survey{kHead, {s("integer"), s("t"), s("T")},
            {s("integer"), s("set"), s("Set"), {}, s("${t} + 1"), s("${t}")},
            {s("integer"), s("gone"), s("Gone"), {}, {}, s("${t}")},
            {s("integer"), s("twice"), s("Twice"), {}, s("${t} * 2")},
            {s("integer"), s("more"), s("More"), {}, s("${t} * 3")},
            {s("text"), s("asked"), s("Asked"), {}, {}, {}, s("${gone} = 9")}};
        FormSession filling = session(made(survey));
        say(filling, "t", 2);
        for (const char* name : {"set", "gone", "twice"})
            say(filling, name, given);
        say(filling, "asked", s("x"));
        takenUp(filling, survey);

        FormSession again = session(made(survey));
        (void)again.refill(filling.answers());
        say(again, "t", 4); // what is worked out still follows
        QCOMPARE(again.answers().value(s("twice")).toInteger(), 8);
        QCOMPARE(again.answers().value(s("more")).toInteger(), 12);
        QCOMPARE(again.answers().value(s("set")).toInteger(), 5);
    }
    void rowsThatWereTakenAwayStayAway()
    {
        const Rows survey{kHead, {s("begin repeat"), s("r"), s("R")}, {s("text"), s("n"), s("N"), s("dd")},
            {s("begin repeat"), s("inner"), s("I")}, {s("text"), s("m"), s("M"), s("mm")}, {s("end repeat")},
            {s("end repeat")}, {s("begin repeat"), s("kid"), s("K")}, {s("text"), s("k"), s("K"), s("kk")},
            {s("end repeat")}, {s("text"), s("e"), s("E")}};
        FormSession filling = session(made(survey));
        say(filling, "e", s("x"));
        for (const char* repeat : {"kid", "/data/r[1]/inner"})
            (void)filling.removeRow(
                filling.placeOf(s(repeat)), filling.rows(filling.placeOf(s(repeat))).first().place.rows.last());
        takenUp(filling, survey);
        FormSession again = session(made(survey));
        (void)again.refill(filling.answers());
        QCOMPARE(again.rowCount(again.placeOf(s("kid"))), 0);
        QVERIFY(again.addRow(again.placeOf(s("kid"))).ok()); // one that comes now begins as always
        QCOMPARE(again.question(again.placeOf(s("/data/kid[1]/k"))).value.toString(), s("kk"));
    }
    void whatWasNotAskedBeginsAsEverWhenAnEditAsksIt()
    {
        const Rows survey{kHead, {s("text"), s("a"), s("A")},
            {s("text"), s("b"), s("B"), s("bb"), {}, {}, s("${a} = 'x'")},
            {s("begin group"), s("g"), s("G"), {}, {}, {}, s("${a} = 'x'")}, {s("begin repeat"), s("r"), s("R")},
            {s("text"), s("n"), s("N"), s("nn")}, {s("end repeat")},
            {s("text"), s("c"), s("C"), {}, s("concat(${a}, 'c')")}, {s("end group")}};
        FormSession filling = session(made(survey));
        say(filling, "a", s("y"));
        takenUp(filling, survey);
        FormSession again = session(made(survey));
        (void)again.refill(filling.answers());
        say(again, "a", s("x"));
        say(filling, "a", s("x"));
        QCOMPARE(told(again.answers()), told(filling.answers()));
        QCOMPARE(again.answers().value(s("b")).toString(), s("bb"));
    }
    void nothingSaidOverWhatARowBeginsWithStaysNothing()
    {
        const Rows survey{kHead, {s("begin repeat"), s("r"), s("R")}, {s("date"), s("d"), s("D"), s("today()")},
            {s("date"), s("unfit"), s("U"), s("today()")}, {s("date"), s("dk"), s("Dk"), s("today()")},
            {s("text"), s("k"), s("K"), s("kk")}, {s("date"), s("left"), s("L"), s("today()")}, {s("end repeat")},
            {s("text"), s("e"), s("E"), s("concat(1, 2)"), {}, {}, {}, {}, s("yes")}};
        FormSession filling = session(made(survey));
        say(filling, "/data/r[1]/d", {});
        say(filling, "/data/r[1]/unfit", s("29/02/24"));
        decline(filling, "/data/r[1]/dk");
        decline(filling, "/data/r[1]/k");
        say(filling, "e", {});
        takenUp(filling, survey);
        FormSession newer
            = session(made(survey.mid(0, 7) + Rows{{s("date"), s("new"), s("New"), s("today()")}} + survey.mid(7),
                2)); // what the draft does not speak of begins as in a row that comes
        QCOMPARE(newer.restore(filling.save()).valueOr(QCborMap{{1, 1}}), QCborMap());
        const QCborMap row = newer.answers().value(s("r")).toArray().at(0).toMap();
        QCOMPARE(row.value(s("new")), row.value(s("left")));
        QVERIFY(row.value(s("new")).isString());
        QCOMPARE(row.value(s("dk")).toMap().value(s("no")).toString(), s("dk"));
    }
    void anAnswerToWhatTheNewerVersionWorksOutStandsOverIt()
    {
        const Rows head{kHead, {s("integer"), s("t"), s("T")}};
        const auto with = [&head](const char* calculation, const char* readOnly = "") {
            return head
                + Rows{{s("integer"), s("q"), s("Q"), {}, s(calculation), {}, {}, {}, {}, s(readOnly)},
                    {s("integer"), s("dk"), s("Dk"), {}, s(calculation)},
                    {s("integer"), s("w"), s("W"), {}, s(*calculation ? calculation : "${t} * 2")}};
        };
        FormSession filling = session(made(with("")));
        say(filling, "t", 2);
        say(filling, "q", 9);
        decline(filling, "dk");
        FormSession newer = session(made(with("${t} * 3"), 2));
        QCOMPARE(newer.restore(filling.save()).valueOr(QCborMap{{1, 1}}), QCborMap());
        QCOMPARE(newer.answers().value(s("q")).toInteger(), 9);
        QCOMPARE(newer.answers().value(s("dk")).toMap().value(s("no")).toString(), s("dk"));
        QCOMPARE(newer.answers().value(s("w")).toInteger(), 6); // nobody said it
        say(newer, "t", 4);
        QCOMPARE(newer.answers().value(s("q")).toInteger(), 12);

        FormSession fixed = session(made(with("${t} * 3", "yes"), 2)); // where it is not asked any more it is shown
        const QCborMap left = fixed.restore(filling.save()).valueOr(QCborMap());
        QCOMPARE(left.value(s("v")).toMap().value(s("/data/q")).toInteger(), 9);
        QCOMPARE(fixed.answers().value(s("q")).toInteger(), 6);
    }
    void anyFillingIsTakenUpAsItWas()
    {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            QRandomGenerator random(seed);
            const Rows survey = randomForm(random);
            FormSession filling = session(made(survey));
            const bool followsSeen = seed % 2 == 0;
            if (followsSeen)
                filling.followWhatIsSeen();
            for (int act = 0; act < 25; ++act)
                actAtRandom(filling, random);
            takenUp(filling, survey, followsSeen);
            if (QTest::currentTestFailed()) {
                for (const QStringList& row : survey)
                    qWarning("%s", qPrintable(row.join(QLatin1Char('|'))));
                QFAIL(qPrintable(s("seed %1").arg(seed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTakenUp)
#include "tst_takenup.moc"
