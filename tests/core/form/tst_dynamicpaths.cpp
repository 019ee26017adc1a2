// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that cannot be resolved to nodes and rows beforehand: walked when they are asked, kept up to date all the
// same.
#include "form/formfile.h"
#include "form/lists/datainstance.h"
#include "form/lists/memorylist.h"
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
QString shown(const QCborValue& value)
{
    if (value.isBool())
        return value.toBool() ? s("true") : s("false");
    return value.isString()   ? value.toString()
        : value.isUndefined() ? QString()
                              : xpath::numberToText(value.toDouble());
}
QByteArray lastForm; // the last one made
// A few questions, a repeat of two members with ages 30 and 7, and the expression beside them.
FormSession household(const QString& inForm, const QString& inRow = s("1"))
{
    const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("relevant")},
        {s("text"), s("word"), s("W")}, {s("integer"), s("n"), s("N")}, {s("begin group"), s("g"), s("G")},
        {s("integer"), s("inner"), s("I")}, {s("text"), s("hidden"), s("H"), s(""), s("${n} > 100")}, {s("end group")},
        {s("select_one l"), s("pick"), s("P")}, {s("begin repeat"), s("member"), s("M")},
        {s("text"), s("who"), s("Who")}, {s("integer"), s("age"), s("Age")},
        {s("calculate"), s("rowout"), s(""), inRow}, {s("end repeat")}, {s("calculate"), s("out"), s(""), inForm}};
    const Rows choices{{s("list_name"), s("name"), s("label"), s("size")}, {s("l"), s("a"), s("Apple"), s("2")},
        {s("l"), s("b"), s("Bread"), s("5")}, {s("l"), s("c"), s("Corn"), s("9")}};
    lastForm = testforms::form(survey, choices);
    FormSession f = testforms::session(lastForm);
    f.answer(f.placeOf(s("word")), s("hello"));
    f.answer(f.placeOf(s("n")), 7);
    f.answer(f.placeOf(s("inner")), 3);
    f.answer(f.placeOf(s("/data/member[1]/who")), s("Mina"));
    f.answer(f.placeOf(s("/data/member[1]/age")), 30);
    (void)f.addRow(f.placeOf(s("member")));
    f.answer(f.placeOf(s("/data/member[2]/who")), s("Rafi"));
    f.answer(f.placeOf(s("/data/member[2]/age")), 7);
    return f;
}
QString at(const FormSession& f, const QString& path)
{
    return shown(f.question(f.placeOf(path)).value);
}
}

// One file that is no table.
struct OneTree final : ListSource {
    struct Document final : DataInstance {
        explicit Document(QByteArray xml)
            : m_xml(std::move(xml))
        {
        }
        int count() const override { return 0; }
        const QStringList& columns() const override { return m_none; }
        QString value(int, int) const override { return {}; }
        QStringList row(int) const override { return {}; }
        std::vector<int> rowsWhere(const QList<Equality>&, int) const override { return {}; }
        bool rowsNear(int, double, std::vector<int>&) const override { return false; }
        std::vector<int> search(int, const QString&, const std::vector<int>*, int) const override { return {}; }
        uthan::Result<void> prepareFor(const QList<int>&) override { return {}; }
        uthan::Result<void> prepareSearch(int) override { return {}; }
        QByteArray document() const override { return m_xml; }
        QByteArray m_xml;
        QStringList m_none;
    };
    OneTree(QString source, QByteArray xml)
        : m_source(std::move(source))
        , m_xml(std::move(xml))
    {
    }
    uthan::Result<std::unique_ptr<DataInstance>> open(const QString& source) override
    {
        if (source != m_source)
            return uthan::Error{uthan::ErrorCode::NotFound, source};
        return std::unique_ptr<DataInstance>(std::make_unique<Document>(m_xml));
    }
    QString m_source;
    QByteArray m_xml;
};

class TestDynamicPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCalculationOverAllDoesNotWaitForItself_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // n from 7 to 8
        const auto is = [](const char* e, const char* before, const char* after) {
            QTest::newRow(e) << s(e) << s(before) << s(after);
        };
        is("count(/data/*)", "7", "7"); // itself among them
        is("count(//*[. = 7])", "2", "1");
        is("sum(/data/*[number(.) > 0])", "10", "11");
        is("count(/data/*[. = ''])", "2", "2"); // pick and itself, which says nothing while it is worked out
        is("count(../*) + count(/data/g/*)", "8", "8");
    }
    void aCalculationOverAllDoesNotWaitForItself()
    {
        QFETCH(QString, expression);
        QFETCH(QString, before);
        QFETCH(QString, after);
        FormSession f = household(expression);
        QCOMPARE(at(f, s("out")), before);
        f.answer(f.placeOf(s("n")), 8);
        QCOMPARE(at(f, s("out")), after);
        const QStringList all = f.everything();
        f.recompute();
        QCOMPARE(f.everything(), all);
    }
    void aPathThatIsNotFixedGivesWhatTheTreeHolds_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("sum(//age)", "37");
        is("count(//member)", "2");
        is("//who", "Mina");
        is("count(//hidden)", "0");
        is("sum(/data/*/age)", "37");
        is("sum(/data/member[1]/following-sibling::member/age)", "7");
        is("string(/data/member[age < 18]/who)", "Rafi");
        is("count(/data/member/who | /data/g/inner)", "3");
        is("name(/data/member[2]/age/..)", "member");
        is("/data/member[age < 18]/../n", "7");
        is("count(/data/g/*)", "1");
        is("string(//age[. = 7]/preceding-sibling::who)", "Rafi");
        is("count(//who/text())", "2");
        is("sum(instance('l')/root/item[size > 4]/size)", "14");
        is("string(instance('l')//item[name = 'b']/label)", "Bread");
        is("count(instance('l')/root/*)", "3");
        is("string(instance('l')/root/item[last()]/@none)", "");
        is("count(instance('l')/root)", "1");
        is("count(instance('l')/root[item]/item)", "3");
        is("string(instance('l')/rootem[nime = ${pick}]/l/lal)", "");
        is("count(instance('l')[1]/root/item/label/text())", "3");
        is("(//age)[last()]", "7");
        is("join(' ', randomize(//who, 3))", "Rafi Mina");
        is("position(//member[age = 7])", "2");
        is("if(true(), //who, 'x')", "Mina");
        is("jr:choice-name('c', concat('pi', 'ck'))", "Corn");
        is("count(/data/member[who = current()/../word])", "0");
        is("string-length(//g)", "1");
        is("/data/@id = 'f' or string-length(/data/@id) > 0", "true"); // what stands written at the form itself
        is("count(/data/@*)", "1");
        is("name(/data/@id/..)", "data");
        is("string(/data/@none)", "");
        is("sum(//member/*[self::age])", "37");
    }
    void aPathThatIsNotFixedGivesWhatTheTreeHolds()
    {
        QFETCH(QString, value);
        const FormSession f = household(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(at(f, s("out")), value);
    }
    void itFollowsEveryAnswerAndEveryRow()
    {
        FormSession f = household(s("sum(//age)"));
        f.answer(f.placeOf(s("/data/member[1]/age")), 31);
        QCOMPARE(at(f, s("out")), s("38"));
        (void)f.addRow(f.placeOf(s("member")));
        f.answer(f.placeOf(s("/data/member[3]/age")), 2);
        QCOMPARE(at(f, s("out")), s("40"));
        const Place second = f.placeOf(s("/data/member[2]/age"));
        f.removeRow(Place{f.placeOf(s("member")).node}, second.rows.last());
        QCOMPARE(at(f, s("out")), s("33"));
    }
    void aRowKnowsItsPlaceAmongThoseBeforeIt()
    {
        FormSession f = household(s("1"), s("count(../preceding-sibling::member) + 1"));
        QCOMPARE(at(f, s("/data/member[1]/rowout")), s("1"));
        QCOMPARE(at(f, s("/data/member[2]/rowout")), s("2"));
        const Place first = f.placeOf(s("/data/member[1]/age"));
        f.removeRow(Place{f.placeOf(s("member")).node}, first.rows.last());
        QCOMPARE(at(f, s("/data/member[1]/rowout")), s("1"));
    }
    void aPathInARowMeansItsOwnRow()
    {
        const FormSession f = household(s("1"), s("string(/data/member/who/self::*)"));
        QCOMPARE(at(f, s("/data/member[1]/rowout")), s("Mina"));
        QCOMPARE(at(f, s("/data/member[2]/rowout")), s("Rafi"));
    }
    void whatBecomesRelevantIsSeenByAWalk()
    {
        FormSession f = household(s("count(//hidden)"));
        QCOMPARE(at(f, s("out")), s("0"));
        f.answer(f.placeOf(s("n")), 200);
        QCOMPARE(at(f, s("out")), s("1"));
        f.answer(f.placeOf(s("n")), 1);
        QCOMPARE(at(f, s("out")), s("0"));
    }
    void anyEditsGiveWhatReadingAllAnewGives_data()
    {
        QTest::addColumn<QString>("inForm");
        QTest::addColumn<QString>("inRow");
        QTest::newRow("sums") << s("sum(//age) + count(//hidden)") << s("sum(../preceding-sibling::member/age)");
        QTest::newRow("places") << s("string(//member[last()]/who)") << s("count(../following-sibling::*[age > 10])");
        QTest::newRow("sets") << s("join(',', //who | //inner)") << s("string(/data/*[name() = 'member'][1]/who)");
        QTest::newRow("texts") << s("string-length(//g) + count(/data/*/*)") << s("../../g/* + ../age");
    }
    void anyEditsGiveWhatReadingAllAnewGives()
    {
        QFETCH(QString, inForm);
        QFETCH(QString, inRow);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QRandomGenerator random(seed);
            FormSession f = household(inForm, inRow);
            const Place repeat{f.placeOf(s("member")).node};
            for (int step = 0; step < 25; ++step) {
                const int rows = f.rowCount(repeat);
                const QString row = s("/data/member[%1]/").arg(random.bounded(std::max(rows, 1)) + 1);
                switch (random.bounded(6)) {
                case 0:
                    (void)f.addRow(repeat);
                    break;
                case 1:
                    if (rows > 1)
                        f.removeRow(repeat, f.placeOf(row + s("age")).rows.last());
                    break;
                case 2:
                    f.answer(f.placeOf(s("n")), int(random.bounded(200)));
                    break;
                case 3:
                    f.answer(f.placeOf(s("inner")), int(random.bounded(9)));
                    break;
                default:
                    f.answer(f.placeOf(row + (random.bounded(2) ? s("age") : s("who"))), int(random.bounded(30)));
                }
                FormSession fresh(testforms::compiled(lastForm), testforms::environment());
                QVERIFY(fresh.restore(f.save()).ok());
                QCOMPARE(f.answers(), fresh.answers());
            }
        }
    }
    void aCellThatReadsItselfByAPathComesToAnEnd()
    {
        FormSession f = household(s("1"), s("//data/member[last()] + 2"));
        f.answer(f.placeOf(s("/data/member[1]/age")), 31); // in seconds, whatever it comes to
        QCOMPARE(at(f, s("/data/member[1]/age")), s("31"));
        FormSession g = household(s("string-length(/data) + 1"));
        g.answer(g.placeOf(s("n")), 8);
        QCOMPARE(at(g, s("n")), s("8"));
    }
    void aCellThatReadsAllAroundItSaysNothingItself()
    {
        FormSession f = household(s("1"), s("//member/../.."));
        QCOMPARE(at(f, s("/data/member[2]/rowout")), s("hello73Mina30Rafi71"));
        f.answer(f.placeOf(s("n")), 8);
        QCOMPARE(at(f, s("/data/member[2]/rowout")), s("hello83Mina30Rafi71"));
    }
    void whatIsReachedFromATextIsRead_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char* e : {"././././/../../..", ".//../../..", "../n/text()/../../..", "../n/node()/../.."})
            QTest::newRow(e) << s(e);
    }
    void whatIsReachedFromATextIsRead() // the text of a question stands in it: from there “..” is the question
    {
        QFETCH(QString, expression);
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("integer"), s("n"), s("N")},
            {s("calculate"), s("out"), s(""), expression}};
        const auto made = compileXlsForm(testforms::form(survey), s("f.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text().contains(s("circle (out → out)")), qPrintable(made.error().text()));
    }
    void aPathUpFromATextFollowsTheQuestion()
    {
        FormSession f = household(s("count(//node()/..) + ../n/text()/.."));
        const int all = at(f, s("out")).toInt();
        f.answer(f.placeOf(s("n")), 8);
        QCOMPARE(at(f, s("out")).toInt(), all + 1);
    }
    void rowsWhoseTextsGrowFromEachOtherStopSoon()
    {
        const QString more(1000, QLatin1Char('x'));
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("begin repeat"), s("r"), s("R")},
            {s("text"), s("word"), s("W")},
            {s("calculate"), s("a"), s(""), s("concat(/data/r[1]/b, /data/r[1]/word, '%1')").arg(more)},
            {s("calculate"), s("b"), s(""), s("concat(/data/r[1]/a, '%1')").arg(more)}, {s("end repeat")}};
        FormSession f = testforms::session(testforms::form(survey));
        f.answer(f.placeOf(s("/data/r[1]/word")), s("hello"));
        QVERIFY(f.tooLong().isEmpty()); // before it is beyond all use
        QVERIFY(at(f, s("/data/r[1]/b")).size() < 1'000'000);
        QVERIFY(at(f, s("/data/r[1]/a")).contains(s("hello")));
    }
    void aChoiceFilterMayWalkToo()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("choice_filter")}, {s("integer"), s("n"), s("N")},
            {s("select_one l"), s("pick"), s("P"), s("size > sum(//n) or preceding-sibling::item/size = 5")}};
        const Rows choices{{s("list_name"), s("name"), s("label"), s("size")}, {s("l"), s("a"), s("A"), s("2")},
            {s("l"), s("b"), s("B"), s("5")}, {s("l"), s("c"), s("C"), s("1")}};
        FormSession f = testforms::session(testforms::form(survey, choices));
        f.answer(f.placeOf(s("n")), 3);
        const auto names = [&f] {
            QStringList out;
            for (const ChoiceView& c : f.question(f.placeOf(s("pick"))).choices)
                out << c.name;
            return out.join(QLatin1Char(' '));
        };
        QCOMPARE(names(), s("b c"));
        f.answer(f.placeOf(s("n")), 1);
        QCOMPARE(names(), s("a b c"));
    }
    void theFillingBeforeThisOneIsReadByPath()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("begin group"), s("g"), s("G")},
            {s("text"), s("who"), s("W")}, {s("end group")},
            {s("calculate"), s("out"), s(""), s("concat(${last-saved#who}, '!')")}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTree>(lastSavedSource(), "<data><g><who>Mina</who></g></data>");
        const FormSession f(testforms::compiled(testforms::form(survey)), world);
        QCOMPARE(at(f, s("out")), s("Mina!"));
        const FormSession first(testforms::compiled(testforms::form(survey)), testforms::environment());
        QCOMPARE(at(first, s("out")), s("!"));
    }
    // What stands deeper in the items of a file is read as it is in a list inside the form.
    void whatStandsInsideTheItemsOfAFileIsRead_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("string(instance('x')/root/item[name = ${q}]/deep/er)", "D1");
        is("string(count(instance('x')/root/item/deep/er))", "2");
        is("string(count(instance('x')/root/item[deep/er = 'D2']))", "1");
        is("string(instance('x')/root/item[deep/er = 'D2']/label)", "L1");
        is("string(instance('x')/root/item[name = 'n2']/label)", "L2");
        is("string(count(instance('x')//er))", "2");
    }
    void whatStandsInsideTheItemsOfAFileIsRead()
    {
        QFETCH(QString, value);
        const Rows survey{{s("type"), s("name"), s("label"), s("choice_filter"), s("calculation")},
            {s("select_one_from_file x.xml"), s("q"), s("Q")},
            {s("select_one_from_file x.xml"), s("pick"), s("P"), s("deep/er = 'D2'")},
            {s("calculate"), s("out"), QString(), QString(), s(QTest::currentDataTag())}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTree>(s("jr://file/x.xml"),
            "<root><item><name>n1</name><label>L1</label><deep><er>D1</er><er>D2</er></deep></item>"
            "<item><name>n2</name><label>L2</label></item></root>");
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        f.answer(f.placeOf(s("q")), s("n1"));
        QCOMPARE(at(f, s("out")), value);
        const QList<ChoiceView> offered = f.question(f.placeOf(s("pick"))).choices;
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.front().name, s("n1"));
    }
    // XPath: each node counts, and a comparison holds if it does for any of them. Columns hold one of a name only.
    void eachElementOfOneNameCounts_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("string(count(instance('x')/root/item/tag))", "3");
        is("string(count(instance('x')/root/item[1]/tag))", "2");
        is("string(count(instance('x')/root/item[tag = 'b']))", "2");
        is("string(count(instance('x')/root/item[tag = ${k}]/name))", "2");
        is("join(' ', instance('x')/root/item/tag)", "a b b");
        is("join(' ', instance('x')/root/item[tag = 'b'][tag = 'a']/name)", "n1");
        is("string(instance('x')/root/item[name = 'n1']/tag[2])", "b");
        is("string(instance('x')/root/item[name = 'n1']/tag[position() = last()])", "b");
        is("string(instance('x')/root/item/tag = 'b')", "true");
        is("if(count(instance('x')/root/item[tag = 'b']) > 1, concat(${k}, '!'), 'no')", "b!");
        is("string(count(instance('x')/root/item[name = instance('x')/root/item[tag = 'b']/name]))", "2");
    }
    void eachElementOfOneNameCounts()
    {
        QFETCH(QString, value);
        const Rows survey{{s("type"), s("name"), s("label"), s("choice_filter"), s("calculation")},
            {s("text"), s("k"), s("K")}, {s("select_one_from_file x.xml"), s("pick"), s("P"), s("tag = ${k}")},
            {s("select_one_from_file x.xml"), s("of"), s("O"), s("name = instance('x')/root/item[tag = ${k}][1]/name")},
            {s("calculate"), s("out"), QString(), QString(), s(QTest::currentDataTag())}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTree>(s("jr://file/x.xml"),
            "<root><item><name>n1</name><label>L1</label><tag>a</tag><tag>b</tag></item>"
            "<item><name>n2</name><label>L2</label><tag>b</tag></item><item><name>n3</name></item></root>");
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        const auto names = [&f](const char* question) {
            QStringList out;
            for (const ChoiceView& c : f.question(f.placeOf(s(question))).choices)
                out << c.name;
            return out.join(QLatin1Char(' '));
        };
        f.answer(f.placeOf(s("k")), s("b"));
        QCOMPARE(at(f, s("out")), value);
        QCOMPARE(names("pick"), s("n1 n2"));
        QCOMPARE(names("of"), s("n1"));
        f.answer(f.placeOf(s("k")), s("a"));
        QCOMPARE(names("pick"), s("n1"));
    }
    // So in a tree of other names, in the form as beside it, and with what stands around the items.
    void eachElementOfOneNameCountsInAnyTree_data()
    {
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("in the form") << false;
        QTest::newRow("beside it") << true;
    }
    void eachElementOfOneNameCountsInAnyTree()
    {
        QFETCH(bool, isBeside);
        const QByteArray tree("<places><area><alias>x</alias><alias>y</alias><place><name>n1</name><tag>a</tag>"
                              "<tag>b</tag></place></area><area><place><name>n2</name></place></area></places>");
        const QByteArray start("<h:html xmlns=\"http://www.w3.org/2002/xforms\" "
                               "xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>t</h:title><model><instance>"
                               "<data id=\"t\"><k/><p/><q/><c/><d/><e/></data></instance>");
        const QByteArray end(
            "<bind nodeset=\"/data/k\" type=\"string\"/><bind nodeset=\"/data/p\" type=\"string\"/>"
            "<bind nodeset=\"/data/c\" calculate=\"count(instance('x')/places/area)\"/>"
            "<bind nodeset=\"/data/e\" calculate=\"pulldata('x', 'alias', 'alias', 'x')\"/>"
            "<bind nodeset=\"/data/d\" calculate=\"count(instance('x')/places/area/place[tag = 'b']/tag)\"/>"
            "</model></h:head><h:body><input ref=\"/data/k\"><label>K</label></input><select1 ref=\"/data/p\">"
            "<label>P</label><itemset nodeset=\"instance('x')/places/area/place[tag = /data/k]\"><value ref=\"name\"/>"
            "<label ref=\"name\"/></itemset></select1><select1 ref=\"/data/q\"><label>Q</label><itemset "
            "nodeset=\"instance('x')/places/area/place[../alias = /data/k]\"><value ref=\"name\"/><label "
            "ref=\"name\"/></itemset></select1></h:body></h:html>");
        const QByteArray form = start
            + (isBeside ? QByteArray("<instance id=\"x\" src=\"jr://file/x.xml\"/>")
                        : "<instance id=\"x\">" + tree + "</instance>")
            + end;
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTree>(s("jr://file/x.xml"), tree);
        const auto program = compileFormFile(form, s("t.xml"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        FormSession f(*program, world);
        const auto offered = [&f](const char* question, const char* given) {
            f.answer(f.placeOf(s("k")), s(given));
            const QList<ChoiceView> choices = f.question(f.placeOf(s(question))).choices;
            return choices.size() == 1 ? choices.front().name : QString::number(choices.size());
        };
        QCOMPARE(offered("p", "a"), s("n1"));
        QCOMPARE(offered("p", "b"), s("n1"));
        QCOMPARE(offered("p", "c"), s("0"));
        QCOMPARE(offered("q", "y"), s("n1"));
        QCOMPARE(offered("q", "x"), s("n1"));
        QCOMPARE(at(f, s("c")), s("2"));
        QCOMPARE(at(f, s("d")), s("2"));
        QCOMPARE(at(f, s("e")), s("x"));
    }
    // What is looked up in a list may stand in the condition of another one, or of the same.
    void aConditionOfAListMayLookIntoAnother_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("offered"); // where b, which has 1 as a has, is the answer
        const auto is = [](const char* condition, const char* offered) {
            QTest::newRow(condition) << s(condition) << s(offered);
        };
        is("p = instance('v')/root/item[name = ${q}]/p", "a b");
        is("instance('v')/root/item[name = ${q}]/p = p", "a b");
        is("p = instance('v')/root/item[name = ${q}]/p and name != ${q}", "a");
        is("name = ${q} and p = instance('v')/root/item[name = ${q}]/p", "b");
        is("p = instance('v')/root/item[name = ${q}]/p and name = 'a'", "a");
        is("p = instance('w')/root/item[p = instance('v')/root/item[name = ${q}]/p]/p", "a b");
        is("name = instance('v')/root/item[p = '1']/name", "a b"); // any of several
        is("name = instance('v')/root/item[p > 1]/name", "c d");
        is("count(instance('v')/root/item[p = instance('w')/root/item[name = 'y']/p]) = 2 and p = '1'", "");
    }
    void aConditionOfAListMayLookIntoAnother()
    {
        QFETCH(QString, condition);
        QFETCH(QString, offered);
        const Rows survey{{s("type"), s("name"), s("label"), s("choice_filter"), s("calculation")},
            {s("select_one v"), s("q"), s("Q")}, {s("select_one v"), s("r"), s("R"), condition},
            {s("select_one w"), s("u"), s("U")}};
        const Rows choices{{s("list_name"), s("name"), s("label"), s("p")}, {s("v"), s("a"), s("A"), s("1")},
            {s("v"), s("b"), s("B"), s("1")}, {s("v"), s("c"), s("C"), s("2")}, {s("v"), s("d"), s("D"), s("3")},
            {s("w"), s("x"), s("X"), s("1")}, {s("w"), s("y"), s("Y"), s("7")}};
        FormSession f = testforms::session(testforms::form(survey, choices));
        f.answer(f.placeOf(s("q")), s("b"));
        QStringList names;
        for (const ChoiceView& c : f.question(f.placeOf(s("r"))).choices)
            names << c.name;
        QCOMPARE(names.join(QLatin1Char(' ')), offered);
    }
    void anUnknownFunctionIsRefusedWhereverItStands()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("a"), s("A")},
            {s("calculate"), s("c"), s(""), s("count(//a[nothing-like-it(.)])")}};
        const auto made = compileXlsForm(testforms::form(survey), s("f.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY2(
            made.error().text().contains(s("here is no function “nothing-like-it”")), qPrintable(made.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestDynamicPaths)
#include "tst_dynamicpaths.moc"
