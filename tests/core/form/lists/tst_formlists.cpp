// SPDX-License-Identifier: GPL-3.0-or-later
#include "../testforms.h"
#include "form/compile/formcompiler.h"
#include "form/formdefinition.h"
#include "form/lists/choicesearch.h"
#include "form/lists/shuffle.h"
#include "form/xlsform/xlsformreader.h"
#include "store/listdatabase.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

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
    for (const char* line : lines)
        out << s(line).split(u'|');
    return out;
}
QStringList names(const QList<ChoiceView>& choices)
{
    QStringList out;
    for (const ChoiceView& choice : choices)
        out << choice.name;
    return out;
}
}

// Choices from files and from rows, in a filling.
class TestFormLists : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QByteArray m_key = QByteArray(32, 'k');
    std::shared_ptr<store::StoredLists> m_lists;

    using Change = std::function<void(FormDefinition&)>;
    static std::shared_ptr<const FormProgram> program(const QByteArray& xlsx, const Change& change)
    {
        Result<FormDefinition> read = readXlsForm(xlsx, s("form.xlsx"));
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        change(*read);
        auto made = compileForm(*read);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        for (const Warning& w : (*made)->warnings())
            qInfo("warning: %s", qPrintable(w.text));
        const auto again = FormProgram::fromBytes((*made)->toBytes());
        return again ? *again : nullptr;
    }
    FormSession session(const std::shared_ptr<const FormProgram>& program) const
    {
        FormSession::Environment world = testforms::environment();
        world.lists = m_lists;
        return FormSession(program, world);
    }
    static Element& element(FormDefinition& form, const char* name)
    {
        for (Element& e : form.elements) {
            if (e.name == s(name))
                return e;
        }
        qFatal("no %s", name);
    }
private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_dir.filePath(s("lists.db"));
        const auto database = store::ListDatabase::open(path, m_key);
        QVERIFY(database.ok());
        QByteArray towns = "name,label,label::Bangla (bn),province,people,code\n"
                           "dh,Dhaka,ঢাকা,north,900,01\nsy,Sylhet,সিলেট,north,50,02\nkh,Khulna,,south,70,3\n";
        QBuffer buffer(&towns);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY((*database)->import("towns", buffer, s("towns.csv")).ok());
        QByteArray big = "name,label,district\n";
        for (int i = 0; i < 5000; ++i)
            big += QStringLiteral("w%1,Ward %1,d%2\n").arg(i).arg(i % 10).toUtf8();
        QBuffer bigBuffer(&big);
        QVERIFY(bigBuffer.open(QIODevice::ReadOnly));
        QVERIFY((*database)->import("wards", bigBuffer, s("wards.csv")).ok());
        QByteArray trees = "name,label,__version,__trunkVersion,__branchId\nt1,Neem,3,2,b-1\nt2,Banyan,,,\n";
        QBuffer treeBuffer(&trees);
        QVERIFY(treeBuffer.open(QIODevice::ReadOnly));
        QVERIFY((*database)->import("trees", treeBuffer, s("trees.csv")).ok());
        m_lists = std::make_shared<store::StoredLists>(path, m_key,
            QHash<QString, QByteArray>{
                {s("towns.csv"), "towns"}, {s("wards.csv"), "wards"}, {s("trees.csv"), "trees"}});
    }
    void anEntityThatIsChangedSaysWhatItWas()
    {
        const QByteArray xlsx = testforms::xlsxOf(
            {{s("survey"),
                 rows(
                     {"type|name|label|save_to", "select_one_from_file trees.csv|tree|Which?", "text|kind|Kind|kind"})},
                {s("entities"), rows({"list_name|entity_id", "trees|${tree}"})}});
        FormSession filling = session(program(xlsx, [](FormDefinition&) {}));
        filling.answer(filling.placeOf(s("tree")), s("t1"));
        QString xml = filling.instanceXml();
        QVERIFY2(xml.contains(s("baseVersion=\"3\" trunkVersion=\"2\" branchId=\"b-1\"")), qPrintable(xml));
        filling.answer(filling.placeOf(s("tree")), s("t2"));
        xml = filling.instanceXml();
        QVERIFY2(xml.contains(s("baseVersion=\"\" trunkVersion=\"\" branchId=\"\"")), qPrintable(xml));
    }
    void choicesOfAFileAreFilteredByTheAnswersBefore()
    {
        const QByteArray xlsx = testforms::form(
            rows({"type|name|label", "text|province|Where?", "select_one x|town|Which?", "text|again|Again?"}),
            rows({"list_name|name|label", "x|a|A"}), {});
        auto form = program(xlsx, [](FormDefinition& f) {
            Element& town = element(f, "town");
            town.list = -1;
            town.items.file = s("towns.csv");
            town.choiceFilter.text = s("province = ${province}");
        });
        FormSession filling = session(form);
        const Place town = filling.placeOf(s("town"));
        QVERIFY(filling.question(town).choices.isEmpty());
        filling.answer(filling.placeOf(s("province")), s("north"));
        QCOMPARE(names(filling.question(town).choices), s("dh sy").split(u' '));
        QCOMPARE(filling.question(town).choices[0].label.text, s("Dhaka"));
        filling.answer(town, s("sy"));
        QCOMPARE(filling.question(town).problem, Problem::None);
        QVERIFY(filling.question(town).choices[1].selected);
        filling.answer(filling.placeOf(s("province")), s("south"));
        QCOMPARE(filling.question(town).problem, Problem::ChoiceGone);
        QCOMPARE(names(filling.question(town).choices), QStringList{s("kh")});
        filling.answer(filling.placeOf(s("province")), s("north"));
        QCOMPARE(filling.question(town).problem, Problem::None);
    }
    void labelsOfAFileFollowTheLanguageAndFallBack_data()
    {
        QTest::addColumn<QString>("heading"); // the file says "Bangla (bn)"
        QTest::newRow("the same name") << s("label::Bangla (bn)");
        QTest::newRow("its own name") << s("label::বাংলা (bn)");
    }
    void labelsOfAFileFollowTheLanguageAndFallBack()
    {
        QFETCH(QString, heading);
        testforms::Rows survey = rows({"type|name|label::English (en)|", "select_one x|town|Which?|কোন?"});
        testforms::Rows list = rows({"list_name|name|label::English (en)|", "x|a|A|এ"});
        survey.front().last() = list.front().last() = heading;
        const QByteArray xlsx = testforms::form(survey, list, {});
        auto form = program(xlsx, [](FormDefinition& f) {
            element(f, "town").list = -1;
            element(f, "town").items.file = s("towns.csv");
        });
        FormSession filling = session(form);
        filling.setLanguage(s("bn"));
        const auto choices = filling.question(filling.placeOf(s("town"))).choices;
        QCOMPARE(choices[0].label.text, s("ঢাকা"));
        QVERIFY(!choices[0].label.isFallback);
        QCOMPARE(choices[2].label.text, s("Khulna"));
    }
    void aValueIsPulledFromAFile()
    {
        const QByteArray xlsx = testforms::form(rows({"type|name|label|calculation", "text|town|Town?|",
            "calculate|people||pulldata('towns', 'people', 'name', ${town})", "text|code|Code?|",
            "calculate|found||pulldata('towns', 'label', 'code', ${code})",
            "calculate|north||count(instance('towns')/root/item[province = 'north' and people > 60])",
            "calculate|sum||sum(instance('towns')/root/item[province = 'north']/people)",
            "calculate|one||instance('towns')/root/item[name = ${town}]/label",
            "calculate|beside||join(' ', instance('towns')/root/item[province = pulldata('towns', 'province', 'name', "
            "${town})]/name)",
            "calculate|twice||pulldata('towns', 'people', 'name', pulldata('towns', 'name', 'code', '02'))"}));
        auto form = program(xlsx, [](FormDefinition&) {});
        FormSession filling = session(form);
        const auto value
            = [&](const char* name) { return filling.question(filling.placeOf(s(name))).value.toVariant().toString(); };
        QCOMPARE(value("north"), s("1"));
        QCOMPARE(value("sum"), s("950"));
        QCOMPARE(value("people"), QString());
        filling.answer(filling.placeOf(s("town")), s("kh"));
        QCOMPARE(value("people"), s("70"));
        QCOMPARE(value("one"), s("Khulna"));
        QCOMPARE(value("twice"), s("50"));
        QCOMPARE(value("beside"), s("kh"));
        filling.answer(filling.placeOf(s("town")), s("sy"));
        QCOMPARE(value("beside"), s("dh sy"));
        filling.answer(filling.placeOf(s("code")), s("2"));
        QCOMPARE(value("found"), QString()); // keys are compared as they are written
        filling.answer(filling.placeOf(s("code")), s("02"));
        QCOMPARE(value("found"), s("Sylhet"));
    }
    void aListThatIsNotHereIsEmptyAndLosesNoAnswer()
    {
        const QByteArray xlsx = testforms::form(
            rows({"type|name|label", "select_one x|town|Which?"}), rows({"list_name|name|label", "x|a|A"}), {});
        auto form = program(xlsx, [](FormDefinition& f) {
            element(f, "town").list = -1;
            element(f, "town").items.file = s("gone.csv");
        });
        FormSession filling = session(form);
        const Place town = filling.placeOf(s("town"));
        QVERIFY(filling.question(town).choices.isEmpty());
        filling.answer(town, s("dh"));
        QCOMPARE(filling.question(town).value.toString(), s("dh"));
        QCOMPARE(filling.question(town).problem, Problem::None);
    }
    void aLongListIsLookedAtAPageAtATime()
    {
        const QByteArray xlsx = testforms::form(
            rows({"type|name|label", "select_one x|ward|Which?"}), rows({"list_name|name|label", "x|a|A"}), {});
        auto form = program(xlsx, [](FormDefinition& f) {
            element(f, "ward").list = -1;
            element(f, "ward").items.file = s("wards.csv");
        });
        FormSession filling = session(form);
        const Place ward = filling.placeOf(s("ward"));
        QCOMPARE(filling.choiceCount(ward), 5000);
        QVERIFY(filling.question(ward).hasManyChoices());
        QVERIFY(filling.question(ward).choices.isEmpty());
        QCOMPARE(names(filling.choicesAt(ward, 4998, 10)), s("w4998 w4999").split(u' '));
        filling.answer(ward, s("w77"));
        QCOMPARE(names(filling.question(ward).choices), QStringList{s("w77")});
        QCOMPARE(names(filling.searchChoices(ward, s("WARD 123"), 3)), s("w123 w1230 w1231").split(u' '));
        const auto search = filling.choiceSearch(ward);
        QStringList found;
        std::thread([&] { found = names(search->find(s("4999"), 5)); }).join();
        QCOMPARE(found, QStringList{s("w4999")});
        QVERIFY(search->at(77, 1).first().selected);
    }
    void choicesOfTheFormAreSearchedAlike()
    {
        QStringList lines{s("list_name|name|label")};
        testforms::Rows choices = rows({"list_name|name|label"});
        for (int i = 0; i < 1000; ++i)
            choices << QStringList{s("x"), QStringLiteral("c%1").arg(i), QStringLiteral("Číslo %1").arg(i)};
        FormSession filling = session(program(
            testforms::form(rows({"type|name|label", "select_one x|ward|Which?"}), choices), [](FormDefinition&) {}));
        const Place ward = filling.placeOf(s("ward"));
        QCOMPARE(filling.choiceCount(ward), 1000);
        QCOMPARE(names(filling.searchChoices(ward, s("cislo 99"), 3)), s("c99 c990 c991").split(u' '));
    }
    void rowsOfARepeatAreChoicesWhoseLabelsFollow()
    {
        const QByteArray xlsx
            = testforms::form(rows({"type|name|label", "begin_repeat|person|Person", "text|name|Name?",
                                  "integer|age|Age?", "end_repeat||", "select_one x|head|Who?"}),
                rows({"list_name|name|label", "x|a|A"}), {});
        auto form = program(xlsx, [](FormDefinition& f) {
            Element& head = element(f, "head");
            head.list = -1;
            head.items.nodeset.text = s("/data/person[./name != '' and ./age > 17]");
            head.items.valueRef = head.items.labelRef = s("name");
        });
        FormSession filling = session(form);
        const Place head = filling.placeOf(s("head"));
        QVERIFY(filling.question(head).choices.isEmpty());
        filling.answer(filling.placeOf(s("/data/person[1]/name")), s("Mona"));
        filling.answer(filling.placeOf(s("/data/person[1]/age")), 40);
        QVERIFY(filling.addRow(filling.placeOf(s("person"))).ok());
        filling.answer(filling.placeOf(s("/data/person[2]/name")), s("Liza"));
        QCOMPARE(names(filling.question(head).choices), QStringList{s("Mona")});
        const QList<Place> changed = filling.answer(filling.placeOf(s("/data/person[2]/age")), 20);
        QVERIFY(changed.contains(head));
        QCOMPARE(names(filling.question(head).choices), s("Mona Liza").split(u' '));
        filling.answer(head, s("Liza"));
        QCOMPARE(filling.question(head).problem, Problem::None);
        filling.answer(filling.placeOf(s("/data/person[2]/name")), s("Elizabeth"));
        QCOMPARE(filling.question(head).problem, Problem::ChoiceGone);
        QCOMPARE(filling.question(head).choices[1].label.text, s("Elizabeth"));
        filling.answer(filling.placeOf(s("/data/person[1]/age")), 3);
        QCOMPARE(names(filling.question(head).choices), QStringList{s("Elizabeth")});
    }
    void aSheetNamesItsListsAndRowsByTheirTypes()
    {
        auto form = program(testforms::form(rows({"type|name|label|choice_filter|parameters",
                                "begin_repeat|person|Person||", "text|name|Name?||", "integer|age|Age?||",
                                "end_repeat||||", "select_one ${name}|head|Who?|${age} > 17|",
                                "select_one_from_file towns.csv|town|Which?|province = 'north'|value=code"})),
            [](FormDefinition&) {});
        QCOMPARE(form->listFiles(), QStringList{s("towns.csv")});
        FormSession filling = session(form);
        filling.answer(filling.placeOf(s("/data/person[1]/name")), s("Mona"));
        QVERIFY(filling.question(filling.placeOf(s("head"))).choices.isEmpty());
        filling.answer(filling.placeOf(s("/data/person[1]/age")), 40);
        QCOMPARE(names(filling.question(filling.placeOf(s("head"))).choices), QStringList{s("Mona")});
        QCOMPARE(names(filling.question(filling.placeOf(s("town"))).choices), s("01 02").split(u' '));
    }
    void personsWhoseNamesHaveSpacesAreChosenAsAnyOthers()
    {
        auto form = program(
            testforms::form(rows({"type|name|label|calculation", "begin_repeat|person|Person|", "text|name|Name?|",
                "end_repeat|||", "select_one ${name}|head|Who?|", "select_multiple ${name}|went|Who went?|",
                "rank ${name}|first|Who first?|", "calculate|many||count-selected(${went})",
                "calculate|last||selected-at(${went}, 1)", "calculate|did||selected(${went}, 'Rahima  Begum')",
                "calculate|didnt||selected(${went}, 'Rahima')", "calculate|said||jr:choice-name(${went}, '${went}')",
                "calculate|heads||concat(jr:choice-name(${head}, '${head}'), '/', ${head})"})),
            [](FormDefinition&) {});
        FormSession filling = session(form);
        const QStringList all{s("Ann"), s("Rahima Begum"), s("Jo  von Hof")};
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                QVERIFY(filling.addRow(filling.placeOf(s("person"))).ok());
            filling.answer(filling.placeOf(s("/data/person[%1]/name").arg(i + 1)), all[i]);
        }
        const Place went = filling.placeOf(s("went"));
        const auto chosen = [&went](FormSession& in) {
            QStringList out;
            for (const ChoiceView& choice : in.question(went).choices) {
                if (choice.selected)
                    out << choice.name;
            }
            return out;
        };
        const auto worked
            = [](FormSession& in, const char* name) { return in.question(in.placeOf(s(name))).value.toVariant(); };
        filling.answer(filling.placeOf(s("head")), all[1]);
        filling.answer(went, QCborArray::fromStringList(all));
        filling.answer(filling.placeOf(s("first")), QCborArray::fromStringList({all[2], all[1], all[0]}));
        QCOMPARE(filling.question(filling.placeOf(s("first"))).value.toArray().toVariantList(),
            QVariantList({all[2], all[1], all[0]}));
        filling.answer(went, QCborArray::fromStringList({all[0], all[1]}));
        const QCborMap draft = filling.save();
        FormSession again = session(form);
        QVERIFY(again.restore(draft).ok());
        for (FormSession* in : {&filling, &again}) {
            for (const char* asked : {"head", "went", "first"}) {
                QCOMPARE(in->question(in->placeOf(s(asked))).problem, Problem::None);
                QCOMPARE(in->question(in->placeOf(s(asked))).error, QString());
            }
            QCOMPARE(chosen(*in), QStringList({all[0], all[1]}));
            QCOMPARE(in->question(went).value.toArray().toVariantList(), QVariantList({all[0], all[1]}));
            QCOMPARE(worked(*in, "many").toInt(), 2);
            QCOMPARE(worked(*in, "last").toString(), all[1]);
            QVERIFY(worked(*in, "did").toBool());
            QVERIFY(!worked(*in, "didnt").toBool());
            QCOMPARE(worked(*in, "said").toString(), s("Ann, Rahima Begum"));
            QCOMPARE(worked(*in, "heads").toString(), s("Rahima Begum/Rahima Begum"));
            QVERIFY(in->instanceXml().contains(s("<went>Ann Rahima\u00a0Begum</went>")));
            QCOMPARE(in->everything(), filling.everything());
        }
        filling.answer(filling.placeOf(s("/data/person[2]/name")), s("Rahima Khatun"));
        QCOMPARE(filling.question(went).problem, Problem::ChoiceGone);
        QCOMPARE(filling.question(went).value.toArray().toVariantList(), QVariantList({all[0], all[1]}));
        filling.answer(filling.placeOf(s("/data/person[2]/name")), all[1]);
        QCOMPARE(filling.question(went).problem, Problem::None);
    }
    void anOlderFormSearchesItsFileByAnAppearance()
    {
        auto form = program(
            testforms::form(rows({"type|name|label|appearance", "text|part|Part?|",
                                "select_one x|town|Which?|minimal search('towns', 'contains', 'label', ${part}, "
                                "'province', 'north')"}),
                rows({"list_name|name|label", "x|code|label"})),
            [](FormDefinition&) {});
        FormSession filling = session(form);
        filling.answer(filling.placeOf(s("part")), s("h"));
        const auto choices = filling.question(filling.placeOf(s("town"))).choices;
        QCOMPARE(names(choices), s("01 02").split(u' '));
        QCOMPARE(choices[1].label.text, s("Sylhet"));
    }
    void whatWasGivenLastTimeIsThereAgain()
    {
        class Before : public ListSource {
        public:
            Result<std::unique_ptr<DataInstance>> open(const QString& source) override
            {
                if (source != lastSavedSource())
                    return Error{ErrorCode::NotFound, source};
                return std::unique_ptr<DataInstance>(std::make_unique<Sheet>());
            }
            class Sheet : public DataInstance {
            public:
                int count() const override { return 0; }
                const QStringList& columns() const override { return m_none; }
                QString value(int, int) const override { return {}; }
                QStringList row(int) const override { return {}; }
                std::vector<int> rowsWhere(const QList<Equality>&, int) const override { return {}; }
                bool rowsNear(int, double, std::vector<int>&) const override { return true; }
                std::vector<int> search(int, const QString&, const std::vector<int>*, int) const override { return {}; }
                Result<void> prepareFor(const QList<int>&) override { return {}; }
                Result<void> prepareSearch(int) override { return {}; }
                QByteArray document() const override
                {
                    return "<data id='x'><g><street>River road</street></g></data>";
                }

            private:
                QStringList m_none;
            };
        };
        auto form = program(testforms::form(rows({"type|name|label|default", "begin_group|g|G|",
                                "text|street|Street?|${last-saved#street}", "end_group|||"})),
            [](FormDefinition&) {});
        QVERIFY(form->asksForLastSaved());
        FormSession::Environment world = testforms::environment();
        FormSession first(form, world);
        QVERIFY(first.question(first.placeOf(s("street"))).value.isUndefined());
        world.lists = std::make_shared<Before>();
        FormSession again(form, world);
        QCOMPARE(again.question(again.placeOf(s("street"))).value.toString(), s("River road"));
    }
    void aSeedGivesEveryoneTheSameOrder()
    {
        QString letters;
        for (const int i : shuffledOrder(6, 1, s("1")))
            letters += QChar(u'A' + i);
        QCOMPARE(letters, s("BFEACD"));
        letters.clear();
        for (const int i : shuffledOrder(6, -42, s("-42")))
            letters += QChar(u'A' + i);
        QCOMPARE(letters, s("EDAFBC"));
        QCOMPARE(shuffledOrder(20, std::nan(""), QString()), shuffledOrder(20, 0, s("0"))); // a seed that is not said
        QVERIFY(shuffledOrder(20, std::nan(""), s("a")) != shuffledOrder(20, std::nan(""), s("b")));
    }
    void choicesAreShuffledByTheAnswerThatIsTheirSeed()
    {
        auto form = program(testforms::form(rows({"type|name|label", "integer|seed|Seed?", "select_one x|q|Which?"}),
                                rows({"list_name|name|label", "x|A|A", "x|B|B", "x|C|C", "x|D|D", "x|E|E", "x|F|F"})),
            [](FormDefinition& f) {
                element(f, "q").items.randomize = true;
                element(f, "q").items.seed.text = s("${seed}");
            });
        FormSession filling = session(form);
        filling.answer(filling.placeOf(s("seed")), 1);
        QCOMPARE(names(filling.question(filling.placeOf(s("q"))).choices).join(QString()), s("BFEACD"));
        filling.answer(filling.placeOf(s("seed")), -42);
        QCOMPARE(names(filling.question(filling.placeOf(s("q"))).choices).join(QString()), s("EDAFBC"));
    }
    void conditionsMayStandOnTheWayIntoATree()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
              "<h:title>t</h:title><model><instance><data id='d'><r>n</r><town/></data></instance>"
              "<instance id='places'><places><region code='n'><open>1</open><town id='a'><title>Alpha</title></town>"
              "<town id='b'><title>Beta</title></town></region><region code='s'><open>0</open><town id='c'><title>"
              "Gamma</title></town></region></places></instance><bind nodeset='/data/r'/></model></h:head><h:body>"
              "<input ref='/data/r'><label>R</label></input><select1 ref='/data/town'><label>T</label>"
              "<itemset nodeset=\"instance('places')/places/region[@code = /data/r and not(./open = 0)]/"
              "town[string-length(title) > 4]\"><value ref='@id'/><label ref='title'/></itemset></select1></h:body>"
              "</h:html>";
        const auto program = compileFormFile(xml, s("d.xml"));
        QVERIFY2(program.ok(), program.ok() ? "" : qPrintable(program.error().text()));
        QVERIFY((*program)->warnings().isEmpty());
        FormSession filling(*program, testforms::environment());
        const Place town = filling.placeOf(s("town"));
        QCOMPARE(names(filling.question(town).choices), QStringList{s("a")});
        filling.answer(filling.placeOf(s("r")), s("s"));
        QCOMPARE(names(filling.question(town).choices), QStringList());
    }
    // An XML that is no table of items: regions with towns in them.
    void choicesMayStandDeepInATree()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
              "<h:title>t</h:title><model><itext><translation lang='en'><text id='c'><value>Cee</value></text>"
              "</translation></itext><instance><data id='d'><r>n</r><town/><far/></data></instance>"
              "<instance id='places'><places><region code='n'><town id='a'><title>Alpha</title></town>"
              "<town id='b'><title>Beta</title></town></region><region code='s'><town id='c'><title>Gamma</title>"
              "<text>c</text></town></region></places></instance><bind nodeset='/data/r'/></model></h:head><h:body>"
              "<input ref='/data/r'><label>R</label></input><select1 ref='/data/town'><label>T</label>"
              "<itemset nodeset=\"instance('places')/places/region/town[../@code = /data/r]\"><value ref='@id'/>"
              "<label ref='title'/></itemset></select1><select ref='/data/far'><label>F</label>"
              "<itemset nodeset=\"instance('places')/places/*/town\"><value ref='./@id'/><label ref='jr:itext(text)'/>"
              "</itemset></select></h:body></h:html>";
        const auto program = compileFormFile(xml, s("d.xml"));
        QVERIFY2(program.ok(), program.ok() ? "" : qPrintable(program.error().text()));
        QVERIFY((*program)->warnings().isEmpty());
        FormSession filling(*program, testforms::environment());
        const Place town = filling.placeOf(s("town"));
        QCOMPARE(names(filling.question(town).choices), s("a b").split(u' '));
        QCOMPARE(filling.question(town).choices[1].label.text, s("Beta"));
        filling.answer(town, s("b"));
        filling.answer(filling.placeOf(s("r")), s("s"));
        QCOMPARE(names(filling.question(town).choices), QStringList{s("c")});
        QCOMPARE(filling.question(town).problem, Problem::ChoiceGone);
        QCOMPARE(names(filling.question(filling.placeOf(s("far"))).choices), s("a b c").split(u' '));
        QCOMPARE(filling.question(filling.placeOf(s("far"))).choices[2].label.text, s("Cee"));
        QCOMPARE(filling.searchChoices(town, s("gam"), 5).size(), 1);
        const auto again = FormProgram::fromBytes((*program)->toBytes());
        QVERIFY(again.ok());
        QCOMPARE(names(FormSession(*again, testforms::environment()).question(town).choices), s("a b").split(u' '));
    }
};

QTEST_GUILESS_MAIN(TestFormLists)
#include "tst_formlists.moc"
