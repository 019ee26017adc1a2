// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a repeat that a condition asks for, found without asking each.
#include "form/session/formstate.h"
#include "form/session/rowlookups.h"
#include "form/xpath/xpathvalue.h"
#include "testforms.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// What never comes to the same for sure is asked of each row.
QString asked(const QString& condition)
{
    return s("if(random() < 2, %1, %1)").arg(condition);
}

const QStringList kConditions{s("name = current()/../name"), s("current()/../x = x"), s("x = current()/../name"),
    s("name = current()/../x"), s("w = ''"), s("w = current()/../w"), s("c = current()/../c"), s("c = true()"),
    s("d = current()/../d"), s("x = 1.5 * 2"), s("name = '03'"), s("name = 3"),
    s("position() = position(current()/..)"), s("position() <= position(current()/..)"),
    s("position() > current()/../x"), s("current()/../x >= position()"), s("position() = current()/../name"),
    s("position() = true()"), s("x = current()/../x and position() < position(current()/..)"),
    s("x > 2 and name = 'a'"), s("x < current()/../x"), s("position() mod 2 = 1"), s("last() = position()"),
    s("x = /data/n"), s("x > /data/n"), s("w != ''"), s("x = 1 or name = 'b'"), s("not(x = 2)"),
    s("name = 'a' and d > 2 and position() >= 2"), s("x = ../r[1]/x"), s("x = ../r/x"), s("2"),
    s("position(current()/..) - 1"), s("current()/../x"), s("current()/../x * 0.5"), s("/data/n"), s("current()/../c"),
    s("current()/../name"), s("name"), s("x"), s("y = current()/../x"), s("count(k[y = 2]) > 0"),
    s("string-length(name) > 1"), s("selected(name, 'a')"), s("name >= current()/../x"), s("current()/../d <= d"),
    s("c < true()"), s("x < 4 and x = current()/../x"), s("x > current()/../name"), s("w < 3 and position() > 1"),
    s("position() != position(current()/..)"), s("position() != 2 and x > 1"), s("position() != 2 and position() != 3"),
    s("name != current()/../name"), s("position() < position(current()/..) and position() != 1"),
    s("position() != true()"), s("x != 2")};
constexpr int kAtOnce = 6; // conditions in a form

// Each condition twice, the second time asked of each row.
QByteArray formOf(int first)
{
    Rows survey{{s("type"), s("name"), s("label"), s("relevant"), s("calculation")}, {s("integer"), s("n"), s("N")},
        {s("begin repeat"), s("r"), s("R"), s("${n} != 5")}, {s("integer"), s("x"), s("X")},
        {s("text"), s("name"), s("Name")}, {s("text"), s("w"), s("W"), s("../x != 3")},
        {s("calculate"), s("c"), s(""), s(""), s("../x > 2")}, {s("calculate"), s("d"), s(""), s(""), s("../x * 1.5")},
        {s("begin repeat"), s("k"), s("K"), s("../x != 4")}, {s("integer"), s("y"), s("Y")},
        {s("calculate"), s("same"), s(""), s(""), s("count(../../k[y = current()/../y])")},
        {s("calculate"), s("same_"), s(""), s(""), s("count(../../k[%1])").arg(asked(s("y = current()/../y")))},
        {s("end repeat")}};
    for (int i = first; i < first + kAtOnce && i < kConditions.size(); ++i) {
        const QString& condition = kConditions.at(i);
        for (const QString& each : {condition, asked(condition)}) {
            const QString end = s(each == condition ? "" : "_");
            const QString other = each == condition ? s("x > 1") : asked(s("x > 1"));
            const auto row = [&](const char* name, const char* calculation) {
                survey << QStringList{s("calculate"), s(name) + QString::number(i) + end, s(""), s(""),
                    QString(s(calculation)).replace(s("%1"), each).replace(s("%2"), other)};
            };
            row("a", "count(../../r[%1])");
            row("b", "join('|', ../../r[%1]/x)");
            row("e", "../../r[%1]/name");
            row("f", "sum(../../r[%1]/k/y)");
            row("g", "sum(../../r[%1]/x)");
            row("h", "max(../../r[%1]/d)");
            row("i", "join(../name, ../../r[%1]/name)");
            row("j", "count(../../r[%1][%2])");
            row("l", "join('|', ../../r[%2][%1]/x)");
            row("m", "../../r[%2][%1]/name");
            row("o", "count-non-empty(../../r[%1]/name) + min(../../r[%1]/x)");
        }
    }
    // A set of questions, some of which are not asked.
    const QStringList ofQuestions{s("position() <= position(current()/..)"), s(". = current()/../w"),
        s("../name = current()/../name"), s("2"), s("last()"), s(". != ''"), s("../x > 1")};
    for (int i = 0; first == 0 && i < ofQuestions.size(); ++i) {
        for (const bool isQuick : {true, false}) {
            const QString condition = isQuick ? ofQuestions.at(i) : asked(ofQuestions.at(i));
            survey << QStringList{s("calculate"), s("q%1%2").arg(i).arg(s(isQuick ? "" : "_")), s(""), s(""),
                s("join('|', ../../r/w[%1]/../x)").arg(condition)};
            survey << QStringList{s("calculate"), s("z%1%2").arg(i).arg(s(isQuick ? "" : "_")), s(""), s(""),
                s("count(../../r/w[%1])").arg(condition)};
        }
    }
    // What they all come to together.
    const QStringList totals{s("sum(../../r%1/x)"), s("count(../../r%1)"), s("join('-', ../../r%1/name)"),
        s("min(../../r%1/k/y)"), s("sum(../../r%1/k/y)"), s("join(../name, ../../r%1/w)"), s("max(../../r%1/d)"),
        s("../x div sum(../../r%1/x) + count(../../r%1/w)"), s("count(../../r%1[x <= ../r%1/x])")};
    for (int i = 0; first == 0 && i < totals.size(); ++i) {
        for (const bool isQuick : {true, false})
            survey << QStringList{s("calculate"), s("t%1%2").arg(i).arg(s(isQuick ? "" : "_")), s(""), s(""),
                QString(totals.at(i)).replace(s("%1"), isQuick ? QString() : s("[%1]").arg(asked(s("true()"))))};
    }
    survey << QStringList{s("end repeat")};
    survey << QStringList{s("calculate"), s("own"), s(""), s(""), s("count(/data/r/x[. = /data/n])")};
    survey << QStringList{
        s("calculate"), s("own_"), s(""), s(""), s("count(/data/r/x[%1])").arg(asked(s(". = /data/n")))};
    return testforms::form(survey);
}

// The first place where the two differ.
QString difference(const FormSession& f)
{
    for (const QString& line : f.everything()) {
        const QString path = line.section(u' ', 0, 0);
        if (!path.endsWith(u'_'))
            continue;
        const QString quick = f.reads(f.placeOf(path.chopped(1)));
        const QString slow = f.reads(f.placeOf(path));
        if (quick != slow)
            return s("%1 is %2, not %3").arg(path, quick, slow);
    }
    return {};
}

void change(FormSession& f, QRandomGenerator& random)
{
    const int rows = f.rowCount(f.placeOf(s("/data/r")));
    const QString row = s("/data/r[%1]").arg(rows > 0 ? 1 + random.bounded(rows) : 1);
    const auto give = [&](const QString& path, const QCborValue& value) {
        if (const Place place = f.placeOf(path); place.node >= 0)
            (void)f.answer(place, value);
    };
    const QStringList names{s("a"), s("b"), s("3"), s("03"), s("a b"), s("")};
    switch (random.bounded(9)) {
    case 0:
        if (rows < 9)
            (void)f.addRow(f.placeOf(s("/data/r")));
        break;
    case 1:
        if (rows > 2)
            (void)f.removeRow(f.placeOf(s("/data/r")), f.placeOf(row).rows.last());
        break;
    case 2:
        if (const Place inner = f.placeOf(row + s("/k")); inner.node >= 0)
            (void)f.addRow(inner);
        break;
    case 3:
        give(s("/data/n"), random.bounded(7));
        break;
    case 4:
        give(row + s("/w"), names.at(random.bounded(6)));
        break;
    case 5:
        give(row + s("/k[1]/y"), random.bounded(4));
        break;
    case 6:
        give(row + s("/name"), names.at(random.bounded(6)));
        break;
    default:
        give(row + s("/x"), random.bounded(4) > 0 ? QCborValue(random.bounded(6)) : QCborValue());
    }
}
}

class TestRowLookups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowsFoundAreThoseThatFulfilTheCondition_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < kConditions.size(); first += kAtOnce)
            QTest::newRow(qPrintable(kConditions.at(first))) << first;
    }
    void theRowsFoundAreThoseThatFulfilTheCondition()
    {
        QFETCH(int, first);
        const QByteArray form = formOf(first);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QRandomGenerator random(seed);
            FormSession f = testforms::session(form);
            for (int i = 0; i < 4; ++i)
                (void)f.addRow(f.placeOf(s("/data/r")));
            for (int edit = 0; edit < 40; ++edit) {
                change(f, random);
                if (const QString found = difference(f); !found.isEmpty())
                    QFAIL(qPrintable(s("seed %1, edit %2: %3").arg(seed).arg(edit).arg(found)));
            }
        }
    }
    void aRowThatLooksForOthersAsksOnlyThoseThatMayFit_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("by what they say") << s("name = current()/../name and random() < 2");
        QTest::newRow("by what is less") << s("random() < 2 and n < current()/../n - 297");
        QTest::newRow("by their place") << s("random() < 2 and position() = position(current()/..) - 1");
    }
    void aRowThatLooksForOthersAsksOnlyThoseThatMayFit()
    {
        QFETCH(QString, condition);
        constexpr int kRows = 300;
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), s(""), s("300")},
            {s("calculate"), s("name"), s(""), s("concat('n', position(..))")},
            {s("calculate"), s("n"), s(""), s("position(..)")}, {s("text"), s("x"), s("X")},
            {s("calculate"), s("others"), s(""), s("count(../../r[%1])").arg(condition)}, {s("end repeat")}};
        int times = 0;
        FormSession::Environment world = testforms::environment();
        world.random = [&times] {
            ++times;
            return 0.5;
        };
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        QCOMPARE(f.rowCount(f.placeOf(s("r"))), kRows);
        QCOMPARE(f.reads(f.placeOf(s("/data/r[299]/others"))), s("1"));
        QVERIFY2(times <= 4 * kRows, qPrintable(QString::number(times))); // who asks first looks at all of them
    }
    void whatComesToTheSameForEveryRowIsLookedForOnce()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("default"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), s(""), s("50")}, {s("integer"), s("x"), s("X"), s("7")},
            {s("integer"), s("d"), s("D"), s("count(../../r[x > 5])")}, {s("end repeat")}};
        const auto program = testforms::compiled(testforms::form(survey));
        const FormProgram::Private& p = program->data();
        FormState state(p, testforms::environment());
        state.begin();
        const int repeat = p.findNode(s("r"));
        int condition = -1;
        for (const Instruction& in : p.code)
            condition = in.op == Op::Filter ? in.a : condition;
        QVERIFY(repeat >= 0 && condition >= 0);
        const auto kept = [&] {
            const RowFilter& filter = state.rowLookups().filter(condition, repeat);
            return state.rowLookups().kept(condition, repeat, 0, filter, {}).found;
        };
        QVERIFY(kept());
        QCOMPARE(kept()->size(), size_t(50));
        state.setAnswer(p.findNode(s("d")), 3, 4); // which it does not read
        QVERIFY(kept());
        state.setAnswer(p.findNode(s("x")), 3, 4);
        QVERIFY(!kept());
    }
    void whatAllRowsComeToTogetherIsWorkedOutOnceForAllWhoAsk()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("default"), s("calculation"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), s(""), s(""), s("50")}, {s("integer"), s("x"), s("X"), s("7")},
            {s("integer"), s("d"), s("D")}, {s("calculate"), s("c"), s(""), s(""), s("${x} div sum(../../r/x)")},
            {s("end repeat")}};
        const auto program = testforms::compiled(testforms::form(survey));
        const FormProgram::Private& p = program->data();
        FormState state(p, testforms::environment());
        state.begin();
        int at = -1;
        for (size_t i = 0; i < p.code.size(); ++i)
            at = p.code[i].op == Op::Set ? static_cast<int>(i) : at;
        QVERIFY(at >= 0);
        const auto known = [&] {
            const auto totals = state.rowLookups().totals(at, 0).byAsked;
            return totals.isEmpty() ? -1 : totals.begin()->number;
        };
        QCOMPARE(known(), 350.0);
        state.setAnswer(p.findNode(s("d")), 3, 4); // which it does not read
        QCOMPARE(known(), 350.0);
        state.setAnswer(p.findNode(s("x")), 3, 8);
        QCOMPARE(known(), -1.0);
        state.settle();
        QCOMPARE(known(), 351.0);
    }
    // Each has what it is offered, and what it has chosen, as if all were worked out anew.
    void rowsThatChooseAmongRowsAreOfferedThoseThatFitNow_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("filter");
        for (const char* type : {"select_one ${name}", "select_multiple ${name}", "rank ${name}"}) {
            for (const char* filter : {"", "${x} > 2", "name != current()/../name", "${x} > 2 and ${w} = 'a'",
                     "${x} > current()/../x", "position() != 2", "position() < position(current()/..)",
                     "count(../r[x = 2]) > 1 or ${x} = 1", "${w} = /data/n"})
                QTest::addRow("%s, %s", type, filter) << s(type) << s(filter);
        }
    }
    void rowsThatChooseAmongRowsAreOfferedThoseThatFitNow()
    {
        QFETCH(QString, type);
        QFETCH(QString, filter);
        const Rows survey{{s("type"), s("name"), s("label"), s("relevant"), s("choice_filter")},
            {s("integer"), s("n"), s("N")}, {s("begin repeat"), s("r"), s("R")}, {s("text"), s("name"), s("Name")},
            {s("integer"), s("x"), s("X")}, {s("text"), s("w"), s("W"), s("${x} != 3")},
            {type, s("other"), s("Other"), s("${x} != 4"), filter}, {s("end repeat")},
            {type, s("one"), s("One"), s(""), QString(filter).replace(s("current()/../"), s("/data/"))}};
        const bool isOne = type.startsWith(s("select_one"));
        const QStringList names{s("a"), s("b"), s("3"), s("Rahima  Begum"), s("a b"), s("")};
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QRandomGenerator random(seed);
            FormSession f = testforms::session(testforms::form(survey));
            for (int i = 0; i < 4; ++i)
                (void)f.addRow(f.placeOf(s("/data/r")));
            for (int edit = 0; edit < 40; ++edit) {
                change(f, random);
                const int row = 1 + random.bounded(f.rowCount(f.placeOf(s("/data/r"))));
                const Place place = f.placeOf(random.bounded(3) > 0 ? s("/data/r[%1]/other").arg(row) : s("/data/one"));
                QCborArray chosen{names.at(random.bounded(5)), names.at(random.bounded(5))};
                if (place.node >= 0)
                    (void)f.answer(place, isOne ? chosen.first() : QCborValue(chosen));
                const auto stands = [&f] {
                    QStringList all = f.everything();
                    const QList<QuestionView> asked = f.questions();
                    for (const QuestionView& each : asked) {
                        all << each.path + QString::number(int(each.problem));
                        for (const ChoiceView& choice : each.choices)
                            all << choice.name + s(choice.selected ? " chosen" : "");
                    }
                    return all;
                };
                const QStringList before = stands();
                f.recompute();
                QCOMPARE(before, stands());
            }
        }
    }
    void whatWasFoundIsLookedForAnewInAnotherLanguage()
    {
        const Rows survey{{s("type"), s("name"), s("label::English (en)"), s("label::French (fr)"), s("calculation")},
            {s("begin repeat"), s("r"), s("R"), s("R")}, {s("date"), s("d"), s("Day"), s("Jour")},
            {s("calculate"), s("c"), s(""), s(""), s("count(../../r[format-date(d, '%b') = 'Feb'])")},
            {s("end repeat")}};
        FormSession f = testforms::session(testforms::form(survey), s("en"));
        (void)f.addRow(f.placeOf(s("r")));
        (void)f.addRow(f.placeOf(s("r")));
        f.answer(f.placeOf(s("/data/r[2]/d")), s("2026-02-03"));
        QCOMPARE(f.reads(f.placeOf(s("/data/r[1]/c"))), s("1"));
        f.setLanguage(s("fr"));
        QCOMPARE(f.reads(f.placeOf(s("/data/r[1]/c"))), s("0"));
        f.setLanguage(s("en"));
        QCOMPARE(f.reads(f.placeOf(s("/data/r[1]/c"))), s("1"));
    }
    void rowsThatReadTheRowBehindThemComeToRestSoon()
    {
        constexpr int kRows = 600;
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), s(""), s("600")}, {s("integer"), s("x"), s("X")},
            {s("calculate"), s("left"), s(""),
                s("coalesce(indexed-repeat(${left}, ${r}, position(..) + 1), 0) + if(random() < 2, 1, 0)")},
            {s("end repeat")}};
        int times = 0;
        FormSession::Environment world = testforms::environment();
        world.random = [&times] {
            ++times;
            return 0.5;
        };
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        QCOMPARE(f.reads(f.placeOf(s("/data/r[1]/left"))), s("600"));
        QCOMPARE(f.reads(f.placeOf(s("/data/r[600]/left"))), s("1"));
        QVERIFY2(times <= 10'000 + 6 * kRows, qPrintable(QString::number(times))); // one a turn takes 180,000
    }
};
QTEST_APPLESS_MAIN(TestRowLookups)
#include "tst_rowlookups.moc"
