// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xpathvalue.h"
#include "testforms.h"

#include <limits>
#include <QCborArray>
#include <QElapsedTimer>
#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
// The value of an expression beside a few answered questions.
QString valueOf(const QString& expression)
{
    const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("word"), s("W")},
        {s("integer"), s("n"), s("N")}, {s("select_multiple l"), s("many"), s("M")}, {s("text"), s("blank"), s("B")},
        {s("date"), s("day"), s("D")}, {s("begin repeat"), s("r"), s("R")}, {s("integer"), s("x"), s("X")},
        {s("end repeat")}, {s("calculate"), s("out"), s(""), expression}};
    const Rows choices{{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("Apple")},
        {s("l"), s("b"), s("Bread")}, {s("l"), s("c"), s("Corn")}};
    FormSession f = testforms::session(testforms::form(survey, choices));
    f.answer(f.placeOf(s("word")), s("hello"));
    f.answer(f.placeOf(s("n")), 7);
    f.answer(f.placeOf(s("many")), QCborArray{s("a"), s("c")});
    f.answer(f.placeOf(s("day")), s("2026-03-20"));
    f.answer(f.placeOf(s("x")), 2);
    const auto row = f.addRow(f.placeOf(s("r")));
    f.answer(f.placeOf(s("/data/r[2]/x")), 5);
    (void)row;
    const QCborValue out = f.question(f.placeOf(s("out"))).value;
    if (out.isBool())
        return out.toBool() ? s("true") : s("false");
    return out.isString() ? out.toString() : out.isUndefined() ? QString() : xpath::numberToText(out.toDouble());
}
}

class TestExpressions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Each operation looked through all before it for numbers, and each question for those read before.
    void aSumOfThousandsIsReadInTimeThatGrowsWithIt()
    {
        constexpr int kMany = 2'900;
        Rows survey{{s("type"), s("name"), s("label"), s("calculation")}};
        QString sum = s("1 + 2");
        for (int i = 0; i < kMany; ++i) {
            survey.append({s("integer"), s("a%1").arg(i), s("A")});
            sum += s(" + ${a%1}").arg(i);
        }
        for (int i = 0; i < 100; ++i)
            survey.append({s("calculate"), s("c%1").arg(i), s(""), sum});
        QElapsedTimer time;
        time.start();
        FormSession f = testforms::session(testforms::form(survey));
        QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
        f.answer(f.placeOf(s("a0")), 5);
        f.answer(f.placeOf(s("a%1").arg(kMany - 1)), 6);
        QVERIFY(f.question(f.placeOf(s("c99"))).value.isUndefined()); // a sum with nothing in it says nothing
    }
    void anExpressionGivesWhatTheStandardSays_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("1 + 2 * 3", "7");
        is("(1 + 2) * 3", "9");
        is("regex(${word}, '[[:alpha:]]+')", "true");
        is("regex('কাজ', '[[:alpha:]]+')", "true"); // with its vowel sign
        is("regex('কাজ ১২', '[[:alpha:][:space:]]+[[:digit:]]{2}')", "true");
        is("regex('a1', '[^[:digit:]]+')", "false");
        is("regex('Rana', '\\p{Upper}\\p{Lower}+')", "true");
        is("regex('করিম', '\\p{Alpha}+')", "true");
        is("regex('كريم', '\\p{IsArabic}+')", "true");
        is("regex('করিম', '[\\p{InBengali} ]+')", "true");
        is("regex('Karim', '\\P{script=Bengali}+')", "true");
        is("regex('করিম', '[\\u0980-\\u09FF]+')", "true");
        is("regex('Karim', '[\\u0980-\\u09FF]+')", "false");
        is("regex('é', '\\p{ASCII}')", "false");
        is("regex('aaa', 'a++a')", "false"); // possessive
        is("regex('aab', '(?>a+)b')", "true");
        is("regex('\\p{Alpha}', '\\Q\\p{Alpha}\\E')", "true");
        is("-5 mod 2", "-1");
        is("7 div 2", "3.5");
        is("1 div 0", "Infinity");
        is("string(number(''))", "NaN");
        is("number('')", "");
        is("0.1 + 0.2", "0.30000000000000004");
        is("${n} * 2", "14");
        is("${n} = '7'", "true");
        is("${blank} = ''", "true");
        is("${blank} < 1", "false");
        is("${word} != 'x' and ${n} > 6", "true");
        is("not(${word} = 'x') or false()", "true");
        is("if(${n} > 5, 'big', 'small')", "big");
        is("coalesce(${blank}, ${word})", "hello");
        is("concat(${word}, '-', ${n})", "hello-7");
        is("selected(${many}, 'c')", "true");
        is("selected(${many}, 'b')", "false");
        is("count-selected(${many})", "2");
        is("selected-at(${many}, 1)", "c");
        is("jr:choice-name(selected-at(${many}, 0), '${many}')", "Apple");
        is("string-length(${word})", "5");
        is("substr(${word}, 1, 3)", "el");
        is("substring('12345', 2, 3)", "234");
        is("substring-before('a=b', '=')", "a");
        is("substring-after('a=b', '=')", "b");
        is("translate('bar', 'abc', 'AB')", "BAr");
        is("normalize-space('  a   b ')", "a b");
        is("contains(${word}, 'ell')", "true");
        is("ends-with(${word}, 'lo')", "true");
        is("regex(${word}, '[a-z]+')", "true");
        is("regex(${word}, 'ell')", "false");
        is("round(2.5)", "3");
        is("round(-2.5)", "-2");
        is("round(1.005, 2)", "1.01");
        is("int(-3.7)", "-3");
        is("pow(2, 10)", "1024");
        is("sqrt(16) + abs(-1)", "5");
        is("count(${x})", "2");
        is("sum(${x})", "7");
        is("max(${x})", "5");
        is("min(${x}, ${n})", "2");
        is("join('/', ${x})", "2/5");
        is("count(${r})", "2");
        is("indexed-repeat(${x}, ${r}, 2)", "5");
        is("indexed-repeat(${x}, ${r}, 9)", "");
        is("/data/r[2]/x", "5");
        is("sum(/data/r[x > 2]/x)", "5");
        is("count(/data/r[position() = last()])", "1");
        is("instance('l')/root/item[name = 'b']/label", "Bread");
        is("today()", "2026-03-20");
        is("${day} = today()", "true");
        is("format-date(${day}, '%d/%m/%y %e %n')", "20/03/26 20 3");
        is("date(0)", "1970-01-01");
        is("date('2026-03-20') - date('2026-03-10')", "10");
        is("${day} > '2026-01-01'", "true");
        is("decimal-date-time('1970-01-02T12:00:00-07:00')", "1.5");
        is("decimal-time('06:00:00')", "0.25");
        is("boolean-from-string('True')", "true");
        is("once('first')", "first");
        is("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72");
        is("digest('abc', 'md5', 'BASE64')", "kAFQmDzST7DWlj99KOF/cg==");
        is("checklist(1, 2, 'true', 'false')", "true");
        is("../n + 1", "8");
        is("decimal-date-time('1970-01-02T12:00:00Z')", "1.2083333333333333"); // five in the morning where it is asked
        is("date('2026-03-20') + 1 - date('2026-03-20')", "1");
        is("format-date(date('2026-03-20') + 3, '%Y-%m-%d')", "2026-03-23");
        is("date('2026-3-2')", "2026-03-02");
        is("string(date('soon'))", "Invalid Date");
        is("geofence('0.5 0.5 0 0', '0 0 0 0;0 1 0 0;1 1 0 0;1 0 0 0;0 0 0 0')", "true");
        is("geofence('2 0.5 0 0', '0 0 0 0;0 1 0 0;1 1 0 0;1 0 0 0;0 0 0 0')", "false");
        is("geofence('-16.805 179.95', '-16.8 179.9;-16.8 -179.9;-16.81 -179.9;-16.81 179.9;-16.8 179.9')", "true");
        is("geofence('-16.805 -179.95', '-16.8 179.9;-16.8 -179.9;-16.81 -179.9;-16.81 179.9;-16.8 179.9')", "true");
        is("geofence('-16.805 0', '-16.8 179.9;-16.8 -179.9;-16.81 -179.9;-16.81 179.9;-16.8 179.9')", "false");
        is("geofence('5 100', '0 -170;0 0;0 170;10 170;10 0;10 -170;0 -170')", "true");
        is("area('-16.8 179.9999;-16.8 -179.9999;-16.81 -179.9999;-16.81 179.9999;-16.8 179.9999') = "
           "area('-16.8 177.9999;-16.8 178.0001;-16.81 178.0001;-16.81 177.9999;-16.8 177.9999')",
            "true");
        is("intersects('0 179;1 -179;0 -179;1 179')", "true");
        is("intersects('0 0;1 1;0 1;1 0')", "true");
        is("intersects('0 0;0 1;1 1;0 0')", "false");
        is("distance('0 0;0 90')", "10018696.05");
        is("extract-signed('AAAA', 'AAAA')", "");
        is("round('4,6')", "5");
        is("string-length('👋🏽a')", "3");
        is("substring('a👋b', 2, 1)", "👋");
        is("translate('a👋b', '👋', '-')", "a-b");
        is("starts-with(${blank}, '')", "true");
        is("coalesce(1 div '', 'x')", "x");
        is("weighted-checklist(3, 3, true(), 3, false(), 5)", "true");
        is("indexed-repeat(${x}, ${r}, position(//r[x = 5]))", "5");
        is("7 mod2", "1");
        is("‘smart’", "smart");
        is("${n} + ${n} + ${n} > 20 and '7' = ${n}", "true");
        is("if(${n} > 5, ${n}, ${blank}) + ${n} * 2", "21");
        is("1 + once(${n}) * 2 - ${n}", "8");
        is("2 * if(${word} = 'hello', 3, 4) - ${n} mod 4", "3");
        is("${day} - 1 < ${day}", "true");
        is("true() = ${word}", "true");
        is("(${n} = 7) = 'yes'", "true");
        is("${x} + ${n} = ${n} + /data/r[2]/x", "false");
        is("'b' = ${word} or ${blank} != ''", "false");
    }
    void anExpressionGivesWhatTheStandardSays()
    {
        QFETCH(QString, value);
        QCOMPARE(valueOf(QString::fromUtf8(QTest::currentDataTag())), value);
    }
    void aNumberIsWrittenWithoutExponent_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 3.0 << s("3");
        QTest::newRow("minus nothing") << -0.0 << s("0");
        QTest::newRow("small") << 0.0000001 << s("0.0000001");
        QTest::newRow("large") << 1e20 << s("100000000000000000000");
        QTest::newRow("none") << xpath::kNaN << s("NaN");
        QTest::newRow("endless") << -std::numeric_limits<double>::infinity() << s("-Infinity");
    }
    void aNumberIsWrittenWithoutExponent()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(xpath::numberToText(number), text);
    }
    void whatPeopleTypeIsReadOrLeftAlone_data()
    {
        QTest::addColumn<bool>("decimal");
        QTest::addColumn<QString>("plain"); // empty: it could mean two numbers, or none
        QTest::newRow("১,২৩৪") << false << s("1234");
        QTest::newRow("٣٫٥") << true << s("3.5");
        QTest::newRow("3,5") << true << s("3.5");
        QTest::newRow("1,500") << true << QString();
        QTest::newRow("1 000 000") << false << s("1000000");
        QTest::newRow("1,234.5") << true << s("1234.5");
        QTest::newRow("1.234,5") << true << s("1234.5");
        QTest::newRow("1.234.567,25") << true << s("1234567.25");
        QTest::newRow("1.234.567") << false << s("1234567");
        QTest::newRow("1 234,5") << true << s("1234.5");
        QTest::newRow("1’234.5") << true << s("1234.5");
        QTest::newRow("12,34,567") << false << s("1234567"); // as in India
        QTest::newRow("0,500") << true << s("0.500");
        QTest::newRow("1234,567") << true << s("1234.567");
        QTest::newRow("1,2,3") << true << QString();
        QTest::newRow("1,234,5") << true << QString();
        QTest::newRow("0.5,5") << true << QString();
        QTest::newRow("12.345,678") << true << s("12345.678");
        QTest::newRow("10 20") << false << QString();
        QTest::newRow("3 5") << true << QString();
        QTest::newRow("5'6") << false << QString();
        QTest::newRow("1.2.3") << true << QString();
        QTest::newRow("1,234 567") << false << QString();
        QTest::newRow("-.5") << true << s("-.5");
        QTest::newRow("5.") << true << s("5.");
        QTest::newRow("- 7") << false << s("-7");
        QTest::newRow(",5") << true << s(".5");
        QTest::newRow("٬") << true << QString();
        QTest::newRow("3.5") << false << QString();
        QTest::newRow("−2") << false << s("-2");
        QTest::newRow("twelve") << false << QString();
    }
    void whatPeopleTypeIsReadOrLeftAlone()
    {
        QFETCH(bool, decimal);
        QFETCH(QString, plain);
        QCOMPARE(xpath::plainDigits(QString::fromUtf8(QTest::currentDataTag()), decimal).value_or(QString()), plain);
    }
};

QTEST_GUILESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
