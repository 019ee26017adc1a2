// SPDX-License-Identifier: GPL-3.0-or-later
#include "../testforms.h"
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/lists/choicesearch.h"
#include "form/lists/preparelists.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformwriter.h"
#include "insight/results.h"
#include "product/csvexport.h"
#include "store/listdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
testforms::Rows rows(std::initializer_list<const char*> lines)
{
    testforms::Rows out;
    for (const char* line : lines) {
        out << QStringList();
        for (const QString& cell : s(line).split(u'|'))
            out.back() << cell.trimmed();
    }
    return out;
}

// Every list of two choices and more is a long one.
class AllLists : public store::FormLists {
public:
    explicit AllLists(store::ListDatabase& database)
        : FormLists(database, QByteArrayLiteral("form"))
    {
    }
    Result<lists::Shape> keep(const QString& source, const Rows& rows) override
    {
        kept << source;
        return FormLists::keep(source, rows);
    }
    int mostInForm() const override { return 1; }
    QStringList kept;
};

// Choices that are shown in another language come last in a list that is put away.
QStringList sorted(QStringList all)
{
    all.sort();
    return all;
}
QStringList told(const QList<ChoiceView>& choices)
{
    QStringList out;
    for (const ChoiceView& c : choices)
        out << QStringList{c.name, c.label.text, c.label.tag, c.label.isFallback ? s("fallback") : QString(), c.image,
            c.audio, c.second.text, c.selected ? s("selected") : QString(), c.geometry, c.bigImage, c.video}
                   .join(u'|');
    return out;
}
}

// The lists of a form may stand in it or be put away: nobody who fills it in can tell.
class TestLongLists : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QByteArray m_key = QByteArray(32, 'k');

    struct Both {
        std::shared_ptr<const FormProgram> held, away;
        std::shared_ptr<store::StoredLists> lists;
        QStringList kept;
    };
    Both both(const ByteSource& bytes)
    {
        static int number = 0;
        const QString path = m_dir.filePath(QStringLiteral("lists%1.db").arg(++number));
        auto database = store::ListDatabase::open(path, m_key);
        if (!database)
            qFatal("%s", qPrintable(database.error().text()));
        AllLists all(**database);
        const auto held = compileFormFile(bytes, s("form"));
        const auto away = compileFormFile(bytes, s("form"), &all);
        if (!held || !away)
            qFatal("%s", qPrintable(held ? away.error().text() : held.error().text()));
        const auto cached = FormProgram::fromBytes((*away)->toBytes());
        Both made{*held, *cached,
            std::make_shared<store::StoredLists>(path, m_key, QHash<QString, QByteArray>(), QByteArrayLiteral("form")),
            all.kept};
        prepareLists(*made.away, *made.lists);
        return made;
    }
    static FormSession filling(const std::shared_ptr<const FormProgram>& program, std::shared_ptr<ListSource> lists)
    {
        FormSession::Environment world = testforms::environment();
        world.lists = std::move(lists);
        return FormSession(program, world);
    }
    static void compare(FormSession& a, FormSession& b)
    {
        QCOMPARE(a.everything(), b.everything());
        const QList<QuestionView> left = a.questions(false), right = b.questions(false);
        QCOMPARE(left.size(), right.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            QCOMPARE(told(left[i].choices), told(right[i].choices));
            QCOMPARE(left[i].choiceCount, right[i].choiceCount);
            for (const char* text : {"a", "be", "আ", "c 3", "other", "zz", "gamma", "d"})
                QCOMPARE(sorted(told(a.searchChoices(left[i].place, s(text), 9))),
                    sorted(told(b.searchChoices(right[i].place, s(text), 9))));
        }
    }
    static QByteArray wards()
    {
        return testforms::form(
            rows({"type|name|label::English (en)|label::Bangla (bn)|choice_filter|calculation|parameters",
                "select_one area|area|Area|এলাকা||", "select_one ward|ward|Ward|ওয়ার্ড|area = ${area}||",
                "select_multiple ward or_other|wards|Wards|ওয়ার্ড||",
                "rank ward|order|Order|ক্রম|||randomize=true seed=7",
                "select_one ward|byLabel|By label|নাম|label = 'Beta' or people > 30||",
                "calculate|named||||jr:choice-name(${ward}, '${ward}')|",
                "calculate|many||||count(instance('ward')/root/item[area = ${area}])|",
                "calculate|label||||instance('ward')/root/item[name = ${ward}]/label|",
                "calculate|found||||instance('ward')/root/item[label = 'Beta']/people|",
                "calculate|walked||||string(instance('ward')/root/*[last()]/name)|"}),
            rows({"list_name|name|label::English (en)|label::Bangla "
                  "(bn)|image::English (en)|audio::Bangla (bn)|area|people|geometry|big-image::English (en)|video",
                "area|n|North|উত্তর||||||", "area|s|South|দক্ষিণ||||||",
                "ward|a|Alpha|আলফা|a.png|a.ogg|n|10|1 2|large.png|a.mp4", "ward|b|Beta||b.png||n|20|",
                "ward|c||গামা||||30|", "ward|d|||||s|40|5 6", "ward|d3|Delta c 3|ডেল্টা||||50|"}));
    }
private Q_SLOTS:
    // As the field's converter writes them: what a choice says nothing about it has no element for.
    void whatAChoiceSaysNothingAboutIsNotThere_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("string(count(instance('ward')/root/item/people))", "2");
        is("string(count(instance('ward')/root/*/people))", "2");
        is("string(count(instance('ward')//people))", "2");
        is("string(count(instance('ward')/root/item[count(people) = 0]))", "1");
        is("string(count(instance('ward')/root/item/label))", "3");
        is("join(' ', instance('ward')/root/item/people)", "20 30");
        is("string(instance('ward')/root/item/people)", "20");
        is("string(count(instance('ward')/root/item/nothing))", "0");
        is("string(count(instance('ward')/root/ward/people))", "0");
        is("string(count(instance('ward')/wards/item/people))", "0");
        is("string(count(instance('ward')/*/*/people))", "2");
        is("string(count(instance('ward')/root/item[people = 20]/*))", "3");
    }
    void whatAChoiceSaysNothingAboutIsNotThere()
    {
        QFETCH(QString, value);
        const Both form = both(testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation")}, {s("select_one ward"), s("ward"), s("Ward")},
                {s("calculate"), s("out"), {}, s(QTest::currentDataTag())}},
            rows({"list_name|name|label|people", "ward|a|A|", "ward|b|B|20", "ward|c|C|30"})));
        FormSession held = filling(form.held, form.lists);
        QCOMPARE(held.reads(held.placeOf(s("out"))), value);
        FormSession away = filling(form.away, form.lists);
        QCOMPARE(away.reads(away.placeOf(s("out"))), value);
    }
    void resultsAndExportsShowTheLabelsOfListsThatArePutAway()
    {
        const Both form = both(testforms::form(
            rows({"type | name | label", "select_one town | home | Home?", "select_multiple town | been | Been to?",
                "select_multiple town | never | Never been to?"}),
            rows({"list_name | name | label::English (en) | label::Bangla (bn)", "town | n | North | উত্তর",
                "town | s | South | দক্ষিণ", "town | e | East | পূর্ব"})));
        QVERIFY(!form.kept.isEmpty());
        insight::Sheet one;
        one.answers = {{s("home"), s("s")}, {s("been"), QCborArray{s("e"), s("n"), s("x")}}};
        const insight::Sheets sheets{{one}, 0, 0, form.lists};
        const auto questions = insight::questionsOf(*form.away, sheets), all = form.held->questions();
        QCOMPARE(questions[0].choices.size(), 1);
        QVERIFY(questions[0].choices[0] == all[0].choices[1]);
        QCOMPARE(questions[1].choices.size(), 2); // a name that the list has not may be somebody's words
        QVERIFY(questions[1].choices[0] == all[1].choices[0] && questions[1].choices[1] == all[1].choices[2]);
        QVERIFY(insight::questionsOf(*form.held, sheets)[0].choices == all[0].choices);
        const QByteArray csv = product::csvFiles(*form.away, sheets).first().bytes;
        QVERIFY2(csv.contains("been__n,been__e\r") && !csv.contains("been__x"), csv.constData());
    }
    void aFormIsFilledInTheSameWithItsListsPutAway()
    {
        const Both form = both(wards());
        QCOMPARE(form.kept.size(), 3); // with the one of or_other
        QCOMPARE(form.away->longLists().size(), 3);
        QVERIFY(form.held->longLists().isEmpty());
        QCOMPARE(form.away->attachments(), form.held->attachments());
        QCOMPARE(form.away->warnings().size(), form.held->warnings().size());
        FormSession a = filling(form.held, {}), b = filling(form.away, form.lists);
        compare(a, b);
        const auto bothDo = [&](const std::function<void(FormSession&)>& act) {
            act(a);
            act(b);
            compare(a, b);
        };
        const auto answer = [&](const char* name, const QCborValue& value) {
            bothDo([&](FormSession& f) { (void)f.answer(f.placeOf(s(name)), value); });
        };
        answer("area", s("n"));
        answer("ward", s("b"));
        answer("wards", QCborArray{s("a"), s("other")});
        QCOMPARE(b.answers().value(s("named")).toString(), s("Beta"));
        QCOMPARE(b.answers().value(s("many")).toInteger(), 2);
        QCOMPARE(b.answers().value(s("found")).toVariant().toInt(), 20);
        bothDo([](FormSession& f) { f.setLanguage(s("bn")); });
        bothDo([](FormSession& f) { f.setSecondLanguage(s("en")); });
        answer("area", s("s"));
        QCOMPARE(b.question(b.placeOf(s("ward"))).problem, Problem::ChoiceGone);
        answer("ward", s("d"));
        answer("byLabel", s("d"));
        bothDo([](FormSession& f) { f.recompute(); });
        const QByteArray saved = b.instanceXml().toUtf8();
        QCOMPARE(saved, a.instanceXml().toUtf8());
        FormSession again = filling(form.away, form.lists);
        QVERIFY(again.restoreXml(saved).ok());
        again.setLanguage(s("bn"));
        again.setSecondLanguage(s("en"));
        QCOMPARE(again.everything(), b.everything());
    }
    void aThousandArePutInOrderEachAmongAllTheOthers()
    {
        constexpr int all = 1'000;
        testforms::Rows choices{{s("list_name"), s("name"), s("label")}};
        QStringList order;
        for (int i = 0; i < all; ++i) {
            choices << QStringList{s("place"), s("p%1").arg(i), s("Place %1").arg(i)};
            order.prepend(s("p%1").arg(i));
        }
        const Both form = both(testforms::form(rows({"type|name|label", "rank place|order|Order"}), choices));
        QCOMPARE(form.kept.size(), 1);
        FormSession a = filling(form.held, {}), b = filling(form.away, form.lists);
        QCOMPARE(b.question(b.placeOf(s("order"))).choices.size(), all);
        (void)a.answer(a.placeOf(s("order")), QCborArray::fromStringList(order));
        (void)b.answer(b.placeOf(s("order")), QCborArray::fromStringList(order));
        const QuestionView asked = b.question(b.placeOf(s("order")));
        QCOMPARE(asked.choices.size(), all);
        QCOMPARE(told(asked.choices), told(a.question(a.placeOf(s("order"))).choices));
        QVERIFY(asked.choices.first().selected && asked.choices.last().selected);
        QCOMPARE(asked.problem, Problem::None);
    }
    void theSameFormAsAnXFormToo()
    {
        const auto definition = readFormFile(wards(), s("wards.xlsx"));
        QVERIFY(definition.ok());
        const Both form = both(writeXForm(*definition));
        QVERIFY(form.away->longLists().size() >= 2);
        FormSession a = filling(form.held, {}), b = filling(form.away, form.lists);
        for (FormSession* f : {&a, &b}) {
            (void)f->answer(f->placeOf(s("area")), s("n"));
            (void)f->answer(f->placeOf(s("ward")), s("a"));
        }
        compare(a, b);
        QCOMPARE(b.question(b.placeOf(s("ward"))).choiceCount, 2);
    }
    void aFormThatCannotBeCompiledLeavesNoListsBehind()
    {
        const QString path = m_dir.filePath(s("broken.db"));
        const auto database = store::ListDatabase::open(path, m_key);
        QVERIFY(database.ok());
        AllLists all(**database);
        const auto there = [&](const QString& source) {
            return (*database)->has(store::FormLists::contentOf("form", source)).valueOr(false);
        };
        const auto of = [&](const char* calculation) {
            const QString last = s("calculate|c||") + s(calculation);
            return compileFormFile(testforms::form(rows({"type|name|label|calculation", "select_one x|q|Q|",
                                                       "select_one y|w|W|", last.toUtf8().constData()}),
                                       rows({"list_name|name|label", "x|a|A", "x|b|B", "y|c|C", "y|d|D"})),
                s("form.xlsx"), &all);
        };
        QVERIFY((*database)
                    ->keep("another form", s("of another"),
                        [](lists::RowSink& sink) -> Result<lists::Shape> {
                            UTHAN_TRY(sink.addColumn(s("name")));
                            UTHAN_TRY(sink.addRow({s("a")}));
                            return lists::Shape::Rows;
                        })
                    .ok());
        const auto whole = of("1 + 1");
        QVERIFY2(whole.ok(), qPrintable(whole.ok() ? QString() : whole.error().text()));
        QCOMPARE((*whole)->longLists().size(), 2);
        for (const QString& source : (*whole)->longLists())
            QVERIFY(there(source));
        all.kept.clear();
        QVERIFY(!of("${c} + 1").ok());
        QVERIFY(!all.kept.isEmpty()); // they had been put away before it was seen that the form is broken
        for (const QString& source : std::as_const(all.kept))
            QVERIFY(!there(source));
        QVERIFY((*database)->has("another form").valueOr(false));
    }
    void labelsThatShowAnswersArePutAwayWithTheList()
    {
        const Both form = both(testforms::form(
            rows({"type|name|label|choice_filter", "text|who|Who?|", "integer|age|Age?|", "select_one x|q|Q|",
                "select_one x or_other|o|O|", "select_multiple x|f|F|part = '1'", "select_one x|again|Again ${who}|"}),
            rows({"list_name|name|label::English (en)|label::Bangla (bn)|part", "x|a|Ask ${who} of ${age}|প্রশ্ন|1",
                "x|b|Nobody||2", "x|c||${who}|1", "x|d|Beta${age}beta|গামা|2"})));
        QCOMPARE(form.kept.size(), 2); // with the one of or_other
        QCOMPARE(form.away->warnings().size(), form.held->warnings().size());
        FormSession a = filling(form.held, {}), b = filling(form.away, form.lists);
        compare(a, b);
        const auto bothDo = [&](const std::function<void(FormSession&)>& act) {
            act(a);
            act(b);
            compare(a, b);
        };
        const auto both = [&](const char* name, const QCborValue& value) {
            bothDo([&](FormSession& f) { (void)f.answer(f.placeOf(s(name)), value); });
        };
        both("who", s("Amina Begum"));
        both("age", 34);
        QCOMPARE(b.question(b.placeOf(s("q"))).choices[0].label.text, s("Ask Amina Begum of 34"));
        for (const char* text : {"amina", "beg", "ask", "ask amina", "beta34b", "34", "a34", "nobody", "12", "of 3"}) {
            for (const char* question : {"q", "o", "f"})
                QCOMPARE(sorted(told(a.searchChoices(a.placeOf(s(question)), s(text), 9))),
                    sorted(told(b.searchChoices(b.placeOf(s(question)), s(text), 9))));
        }
        bothDo([](FormSession& f) { f.setLanguage(s("bn")); });
        bothDo([](FormSession& f) { f.setSecondLanguage(s("en")); });
        both("q", s("c"));
        both("who", s("আমিনা"));
        QCOMPARE(b.instanceXml(), a.instanceXml());
    }
    void aLabelThatAsksForWhatIsNotThereIsNamedWithItsPlace()
    {
        const QByteArray bytes = testforms::form(rows({"type|name|label", "select_one x|q|Q"}),
            rows({"list_name|name|label", "x|a|A", "x|b|Hello ${nobody}", "x|c|C"}));
        auto database = store::ListDatabase::open(m_dir.filePath(s("wrong.db")), m_key);
        QVERIFY(database.ok());
        AllLists all(**database);
        const auto held = compileFormFile(bytes, s("form.xlsx")), away = compileFormFile(bytes, s("form.xlsx"), &all);
        QVERIFY(!held.ok() && !away.ok());
        QCOMPARE(away.error().where, held.error().where);
        QCOMPARE(away.error().detail, held.error().detail);
    }
    // More rows than are held while they are read, in every format; what is wrong far down is named with its place.
    void aLongSheetIsReadPieceByPiece()
    {
        QString choices = s("list_name,name,label::English (en),label::Bangla (bn),part\n");
        for (int i = 0; i < 6'000; ++i)
            choices += QStringLiteral("%1,n%2,Ward %2,%3 %2,p%4\n")
                           .arg(i % 5 ? s("x") : s("y"))
                           .arg(i)
                           .arg(s("ওয়ার্ড"))
                           .arg(i % 100);
        const QString survey = s("type,name,label,choice_filter\nselect_one x,q,Q,\nselect_one y,r,R,part = 'p20'\n");
        const auto book = [&](const QString& more) {
            std::vector<xlsx::Sheet> sheets;
            sheets.push_back(std::move(*xlsx::readCsvSheet(survey.toUtf8(), s("survey.csv"))));
            sheets.push_back(std::move(*xlsx::readCsvSheet((choices + more).toUtf8(), s("choices.csv"))));
            return xlsx::csvBook(sheets);
        };
        const Both form = both(book({}));
        QCOMPARE(form.kept.size(), 2);
        FormSession a = filling(form.held, {}), b = filling(form.away, form.lists);
        QCOMPARE(a.everything(), b.everything());
        QCOMPARE(b.question(b.placeOf(s("q"))).choiceCount, 4800);
        QCOMPARE(b.question(b.placeOf(s("r"))).choiceCount, 60);
        QCOMPARE(told(b.choicesAt(b.placeOf(s("q")), 4500, 20)), told(a.choicesAt(a.placeOf(s("q")), 4500, 20)));
        const auto twice = readFormFile(book(s("x,n3601,Again,,\n")), s("form.csv"), 10);
        QVERIFY(!twice.ok());
        QVERIFY2(twice.error().detail.contains(s("twice (also in row 3603)")), qPrintable(twice.error().text()));
        QVERIFY2(twice.error().where.contains(s("row 6002")), qPrintable(twice.error().text()));
        const auto nameless = readFormFile(book(s("x,,Nameless,,\n")), s("form.csv"), 10);
        QVERIFY(!nameless.ok() && nameless.error().where.contains(s("row 6002")));
        // The sheets that are written of it hold every cell.
        const auto whole = readFormFile(book({}), s("form.csv"));
        QVERIFY(whole.ok());
        const auto sheets = writeXlsForm(*whole);
        QVERIFY(sheets.ok());
        const Both again = both(sheets->bytes);
        FormSession c = filling(again.away, again.lists);
        QCOMPARE(told(c.choicesAt(c.placeOf(s("q")), 0, 4800)), told(a.choicesAt(a.placeOf(s("q")), 0, 4800)));
    }
    // Looked into by expressions, offered by no question, and long.
    void aLongTableOfAnXFormIsPutAwayAndLookedInto()
    {
        QByteArray items;
        for (int i = 0; i < 30'000; ++i)
            items += QStringLiteral("<item><code>c%1</code><price>%2</price></item>").arg(i).arg(i % 50).toUtf8();
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
              "<h:title>t</h:title><model><instance><data id='d'><code/><price/></data></instance>"
              "<instance id='goods'><root>"
            + items
            + "</root></instance><bind nodeset='/data/code' type='string'/><bind nodeset='/data/price' type='string' "
              "calculate=\"instance('goods')/root/item[code = /data/code]/price\"/></model></h:head><h:body>"
              "<input ref='/data/code'><label>C</label></input></h:body></h:html>";
        const Both form = both(xml);
        QCOMPARE(form.kept.size(), 1);
        QVERIFY(form.away->toBytes().size() < 20'000);
        FormSession f = filling(form.away, form.lists);
        (void)f.answer(f.placeOf(s("code")), s("c20033"));
        QCOMPARE(f.reads(f.placeOf(s("price"))), s("33"));
    }
    void aListThatIsNotThereLeavesItsAnswersAlone()
    {
        const Both form = both(wards());
        FormSession f = filling(form.away, {});
        (void)f.answer(f.placeOf(s("wards")), QCborArray{s("a")});
        QCOMPARE(f.question(f.placeOf(s("wards"))).problem, Problem::None);
        QCOMPARE(f.answers().value(s("wards")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLongLists)
#include "tst_longlists.moc"
