// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/xform/xformnames.h"
#include "form/xform/xformwriter.h"
#include "form/xform/xmlout.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformwriter.h"
#include "form/xlsform/xlsxwriter.h"
#include "testforms.h"

#include <QRandomGenerator>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
using Rows = std::vector<QStringList>;

QByteArray book(const Rows& survey, const Rows& choices = {}, const Rows& settings = {})
{
    std::vector<xlsx::SheetText> sheets{{QStringLiteral("survey"), survey}};
    if (!choices.empty())
        sheets.push_back({QStringLiteral("choices"), choices});
    if (!settings.empty())
        sheets.push_back({QStringLiteral("settings"), settings});
    return xlsx::write(sheets).value();
}

FormDefinition read(const QByteArray& bytes, const char* name = "data.xlsx")
{
    const Result<FormDefinition> form = readFormFile(bytes, QLatin1String(name));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}

QString xform(const Rows& survey, const Rows& choices = {}, const Rows& settings = {})
{
    return QString::fromUtf8(writeXForm(read(book(survey, choices, settings))));
}

QStringList row(const char* cells) // "text | q1 | Name"
{
    QStringList out = QString::fromUtf8(cells).split(QLatin1Char('|'));
    for (QString& cell : out)
        cell = cell.trimmed();
    return out;
}

Rows rows(std::initializer_list<const char*> lines)
{
    Rows out;
    for (const char* line : lines)
        out.push_back(row(line));
    return out;
}

// A form of random groups, repeats and questions whose expressions name one another.
Rows randomForm(QRandomGenerator& random)
{
    Rows out = rows({"type | name | label | relevant | calculation | default | required | choice_filter"});
    QStringList open, named;
    const int count = random.bounded(3, 25);
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("q%1").arg(i);
        const QString other = named.isEmpty() ? QString() : named[random.bounded(int(named.size()))];
        const QString condition = other.isEmpty() ? QString() : QStringLiteral("${%1} != 'x'").arg(other);
        switch (random.bounded(8)) {
        case 0:
            out.push_back({QStringLiteral("begin_group"), name, QStringLiteral("Group %1").arg(i), condition});
            open << QStringLiteral("end_group");
            continue;
        case 1:
            out.push_back({QStringLiteral("begin_repeat"), name, QStringLiteral("Rows %1").arg(i)});
            open << QStringLiteral("end_repeat");
            continue;
        case 2:
            if (!open.isEmpty() && out.back().value(0).startsWith(QLatin1String("begin")) == false)
                out.push_back({open.takeLast()});
            continue;
        case 3:
            out.push_back({QStringLiteral("select_one fruit"), name, QStringLiteral("Which %1?").arg(i), condition, {},
                {}, {}, other.isEmpty() ? QString() : QStringLiteral("name != ${%1}").arg(other)});
            break;
        case 4:
            out.push_back({QStringLiteral("calculate"), name, {}, {},
                other.isEmpty() ? QStringLiteral("1 + 1") : QStringLiteral("concat(${%1}, '/data/q1')").arg(other)});
            break;
        case 5:
            out.push_back({QStringLiteral("text"), name,
                other.isEmpty() ? QStringLiteral("A & <b>") : QStringLiteral("Of ${%1}, \"so\"").arg(other), condition,
                {}, other.isEmpty() ? QStringLiteral("a default") : QStringLiteral("${%1}").arg(other)});
            break;
        default:
            out.push_back({QStringLiteral("integer"), name, QStringLiteral("How many %1").arg(i), condition, {},
                QStringLiteral("7"), QStringLiteral("yes")});
        }
        named << name;
    }
    out.push_back({QStringLiteral("note"), QStringLiteral("last"), QStringLiteral("That is all")});
    while (!open.isEmpty())
        out.push_back({open.takeLast()});
    return out;
}

// The first lines that differ in more than spaces; "" if there are none.
QString firstDifference(const QByteArray& a, const QByteArray& b)
{
    const QList<QByteArray> one = a.split('\n'), two = b.split('\n');
    for (qsizetype i = 0; i < std::max(one.size(), two.size()); ++i) {
        if (one.value(i).replace(' ', "") != two.value(i).replace(' ', ""))
            return QString::fromUtf8(one.value(i) + " | " + two.value(i));
    }
    return {};
}

const Rows& fruit()
{
    static const Rows all = rows({"list_name | name | label", "fruit | apple | Apple", "fruit | fig | Fig"});
    return all;
}
}

class TestXFormWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheFormAndItsAnswers()
    {
        const QString xml = xform(rows({"type | name | label", "text | q1 | Your name"}), {},
            rows({"form_title | form_id | version", "Garden | garden | 3"}));
        QVERIFY(xml.contains(QStringLiteral("<h:title>Garden</h:title>")));
        QVERIFY(xml.contains(QStringLiteral("<data id=\"garden\" version=\"3\">")));
        QVERIFY(xml.contains(QStringLiteral("<bind nodeset=\"/data/q1\" type=\"string\"/>")));
        QVERIFY(xml.contains(QStringLiteral("<bind nodeset=\"/data/meta/instanceID\" type=\"string\" "
                                            "readonly=\"true()\" jr:preload=\"uid\"/>")));
    }

    void theNameOfTheFillingIsBoundTheSameWhereTheFormNamesIt()
    {
        const QString bind = QStringLiteral("<bind nodeset=\"/data/meta/instanceID\" type=\"string\" "
                                            "readonly=\"true()\" jr:preload=\"%1\"/>");
        const Rows survey = rows({"type | name | label", "note | q1 | ${instanceID}"});
        QVERIFY(xform(survey).contains(bind.arg(QStringLiteral("uid"))));
        QVERIFY(xform(survey, {}, rows({"instance_id", "other"})).contains(bind.arg(QStringLiteral("other"))));
    }

    void writesAnEntryForEveryLanguageEvenIfATextIsMissing()
    {
        const QString xml = xform(rows({"type | name | label::English (en) | label::Français (fr)",
            "text | q1 | Name | Nom", "text | q2 | Age | "}));
        QVERIFY(xml.contains(QStringLiteral("<translation lang=\"Français (fr)\">")));
        const qsizetype french = xml.indexOf(QStringLiteral("Français (fr)"));
        QVERIFY(xml.indexOf(QStringLiteral("<value>-</value>"), french) > 0);
        QVERIFY(xml.contains(QStringLiteral("<label ref=\"jr:itext('/data/q2:label')\"/>")));
    }

    void givesARepeatATemplateAndItsFirstRow()
    {
        const QString xml = xform(rows({"type | name | label", "begin_repeat | r | Rows", "begin_repeat | s | Inner",
            "text | q1 | Q", "end_repeat", "end_repeat"}));
        QCOMPARE(xml.count(QStringLiteral("jr:template=\"\"")), 2);
        QVERIFY(xml.contains(QStringLiteral("<repeat nodeset=\"/data/r/s\">")));
    }

    void seesTheSameRowFromInsideARepeatAndAllRowsFromOutside()
    {
        const QString xml = xform(rows(
            {"type | name | label | calculation", "begin_repeat | r | Rows", "integer | a | A", "begin_group | g | G",
                "calculate | b | | ${a} + 1", "end_group", "end_repeat", "calculate | total | | sum(${b})"}));
        QVERIFY(xml.contains(QStringLiteral("calculate=\" ../../a  + 1\"")));
        QVERIFY(xml.contains(QStringLiteral("calculate=\"sum( /data/r/g/b )\"")));
    }

    void beginsAtCurrentInsideAForeignPredicate()
    {
        const QString xml = xform(rows({"type | name | label | choice_filter", "begin_repeat | r | Rows",
                                      "text | a | A", "select_one fruit | b | B | name != ${a}", "end_repeat"}),
            fruit());
        QVERIFY(xml.contains(QStringLiteral("instance('fruit')/root/item[name !=  current()/../a ]")));
    }

    void letsIndexedRepeatChooseTheRow()
    {
        const QString xml = xform(rows({"type | name | label | calculation", "begin_repeat | r | Rows", "text | a | A",
            "calculate | before | | indexed-repeat(${a}, ${r}, position(..) - 1)", "end_repeat"}));
        QVERIFY(xml.contains(QStringLiteral("indexed-repeat( /data/r/a ,  /data/r , position(..) - 1)")));
    }

    void spellsOutWhatAnXFormHasNoWordFor()
    {
        const QString xml = xform(rows({"type | name | label | repeat_count", "select_one fruit or_other | f | Which",
                                      "begin_repeat | r | Rows | 1 + 1", "text | q | Q", "end_repeat"}),
            fruit());
        QVERIFY(xml.contains(QStringLiteral("<bind nodeset=\"/data/f_other\" type=\"string\" relevant=\"selected(../f, "
                                            "'other')\"/>")));
        QVERIFY(xml.contains(QStringLiteral(
            "<bind nodeset=\"/data/r_count\" type=\"string\" readonly=\"true()\" calculate=\"1 + 1\"/>")));
        QVERIFY(xml.contains(QStringLiteral("jr:count=\" /data/r_count \"")));
    }

    void writesWhatOnlyOtherProgramsUse()
    {
        const QString xml = xform(rows({"type | name | label::English | noAppErrorString::English | default | "
                                        "parameters | body::jr:noAddRemove",
            "text | a | A | no app: ${a}", "image | p | P | | well.jpg", "geotrace | t | T | | | incremental=yes",
            "begin repeat | r | R | | | | true()", "text | b | B", "end repeat"}));
        QVERIFY(xml.contains(QStringLiteral("jr:noAppErrorString=\"jr:itext('/data/a:jr:noAppErrorString')\"")));
        QVERIFY(xml.contains(QStringLiteral("no app: <output value=\" /data/a \"/>")));
        QVERIFY(xml.contains(QStringLiteral("<p>jr://images/well.jpg</p>")));
        QVERIFY(xml.contains(QStringLiteral("incremental=\"true\"")));
        QCOMPARE(xml.count(QStringLiteral("jr:noAddRemove=\"true()\"")), 1);
    }
    void setsAValueWhenItsTriggerChanges()
    {
        const QString xml = xform(rows({"type | name | label | calculation | trigger", "text | a | A",
            "text | b | B | concat('x', ${a}) | ${a}"}));
        QVERIFY(xml.contains(QStringLiteral(
            "<setvalue ref=\"/data/b\" event=\"xforms-value-changed\" value=\"concat('x',  /data/a )\"/>")));
        QVERIFY(!xml.contains(QStringLiteral("<bind nodeset=\"/data/b\" type=\"string\" calculate")));
    }

    void keepsWhatXmlCannotHoldOutOfIt()
    {
        QVERIFY(!escaped(QStringLiteral("a\u0001b")).contains(QChar(1)));
        QCOMPARE(escaped(QStringLiteral("<\"&\n")), QStringLiteral("&lt;&quot;&amp;&#10;"));
    }

    void writesPathsBackAsNames()
    {
        FormDefinition form = read(book(rows({"type | name | label", "text | a | A", "begin_repeat | r | R",
            "text | b | B", "text | c | C", "end_repeat"})));
        const XFormPaths paths(form);
        const PathContext inRow = paths.contextOf(paths.named(QStringLiteral("c")));
        const auto back = [&](const char* text) { return withNames(paths, QString::fromUtf8(text), inRow, {}); };
        QCOMPARE(back(" ../b  = '/data/a'"), QStringLiteral("${b} = '/data/a'"));
        QCOMPARE(back("/data/a + 1"), QStringLiteral("${a} + 1"));
        QCOMPARE(back("sum(/data/r/b)"), QStringLiteral("sum(/data/r/b)")); // all rows: ${b} would be this one
        QCOMPARE(back("/data/nothing"), QStringLiteral("/data/nothing"));
    }

    void readsItsOwnXFormAsTheSameForm()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const Rows survey = randomForm(random);
            const Result<FormDefinition> form = readFormFile(book(survey, fruit()), QStringLiteral("data.xlsx"));
            QVERIFY2(form.ok(), qPrintable(form ? QString() : form.error().text()));
            if (!compileForm(*form).ok())
                continue; // a circle: refused before it is written
            const QByteArray once = writeXForm(*form);
            const Result<FormDefinition> again = readFormFile(once, QStringLiteral("data.xml"));
            QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().text()));
            const auto program = compileForm(*again);
            QVERIFY2(program.ok(), qPrintable(QStringLiteral("%1").arg(seed)));
            QCOMPARE(firstDifference(writeXForm(*again), once), QString());
        }
    }

    void writesASheetThatGivesTheSameXForm()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const FormDefinition form = read(book(randomForm(random), fruit()));
            if (!compileForm(form).ok())
                continue;
            const QByteArray xml = writeXForm(form);
            const FormDefinition fromXml = read(xml, "data.xml");
            const Result<WrittenXlsForm> sheets = writeXlsForm(fromXml);
            QVERIFY(sheets.ok());
            QCOMPARE(firstDifference(writeXForm(read(sheets->bytes)), xml), QString());
        }
    }

    void carriesThroughWhatItDoesNotKnow()
    {
        std::vector<xlsx::SheetText> sheets{{QStringLiteral("Read me"), rows({"For the team", "", "a | b | c"})},
            {QStringLiteral("survey"),
                rows({"type | name | our notes | label", "text | q1 | ask gently | Your  name",
                    " | | a remark between |", "select_one fruit | q2 | | Which"})},
            {QStringLiteral("choices"), fruit()}};
        const QByteArray source = xlsx::write(sheets).value();
        const FormDefinition form = read(source);
        const QStringList names = xlsx::read(source, QStringLiteral("data.xlsx"), {})->allNames;
        const auto original = xlsx::read(source, QStringLiteral("data.xlsx"), names);
        QVERIFY(original.ok());
        const Result<WrittenXlsForm> same = writeXlsForm(form, source, QStringLiteral("data.xlsx"), form);
        QVERIFY(same.ok());
        const auto back = xlsx::read(same->bytes, QStringLiteral("data.xlsx"), names);
        QCOMPARE(back->allNames.mid(0, 3), names);
        for (const xlsx::Sheet& sheet : original->sheets) {
            const xlsx::Sheet* written = back->sheet(sheet.name);
            QVERIFY(written);
            QCOMPARE(written->rows.size(), sheet.rows.size());
            for (size_t i = 0; i < sheet.rows.size(); ++i) {
                QCOMPARE(written->rows[i].number, sheet.rows[i].number);
                QCOMPARE(written->rows[i].cells, sheet.rows[i].cells);
            }
        }
    }

    void writesAChangeIntoTheCellItBelongsTo()
    {
        const QByteArray source = book(rows({"name | note to us | type | label", "q1 | keep | text | Old"}));
        const FormDefinition before = read(source);
        FormDefinition now = before;
        now.elements[1].label.in[0] = QStringLiteral("New");
        now.elements[1].required.text = QStringLiteral("true()");
        const Result<WrittenXlsForm> written = writeXlsForm(now, source, QStringLiteral("data.xlsx"), before);
        QVERIFY(written.ok());
        const auto back = xlsx::read(written->bytes, QStringLiteral("data.xlsx"), {QStringLiteral("survey")});
        const xlsx::Sheet& survey = *back->sheet(QStringLiteral("survey"));
        QCOMPARE(survey.rows[1].at(1), QStringLiteral("keep"));
        QCOMPARE(survey.rows[1].at(3), QStringLiteral("New"));
        QCOMPARE(survey.rows[0].at(4), QStringLiteral("required"));
        QCOMPARE(survey.rows[1].at(4), QStringLiteral("yes"));
    }

    void keepsEveryCellWhenRowsComeGoAndMove()
    {
        const QByteArray source = book(rows({"type | name | to us | label", " | | on top |", "begin_group | g | gn | G",
            "text | q1 | n1 | One", " | | about q1 |", "text | q2 | n2 | Two", " | | about q2 |", "end_group | | en |",
            "text | q3 | n3 | Three"}));
        const FormDefinition before = read(source);
        FormDefinition now = before; // q3 goes to the front, q2 goes away, q4 comes
        Element q4;
        q4.type = NodeType::Text;
        q4.name = QStringLiteral("q4");
        q4.parent = 0;
        now.elements = {before.elements[0], before.elements[4], before.elements[1], before.elements[2], q4};
        now.elements[3].parent = 2;
        const Result<WrittenXlsForm> written = writeXlsForm(now, source, QStringLiteral("data.xlsx"), before);
        QVERIFY(written.ok());
        const auto back = xlsx::read(written->bytes, QStringLiteral("data.xlsx"), {QStringLiteral("survey")});
        QStringList seen;
        for (const xlsx::Row& row : back->sheet(QStringLiteral("survey"))->rows)
            seen << QStringList{row.at(0), row.at(1), row.at(2)}.join(u'|');
        const QStringList wanted{QStringLiteral("type|name|to us"), QStringLiteral("||on top"),
            QStringLiteral("text|q3|n3"), QStringLiteral("begin_group|g|gn"), QStringLiteral("text|q1|n1"),
            QStringLiteral("||about q1"), QStringLiteral("||about q2"), QStringLiteral("end_group||en"),
            QStringLiteral("text|q4|")};
        QCOMPARE(seen, wanted);
        QCOMPARE(firstDifference(writeXForm(read(written->bytes)), writeXForm(read(written->bytes))), QString());
    }

    void namesTheEntityOfABlockThatStandsInTheForm()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
              "xmlns:entities='http://www.opendatakit.org/xforms/entities'><h:head><h:title>t</h:title><model>"
              "<instance><data id='d'><kind/><meta><entity dataset='trees' id='' create='1'><label/></entity>"
              "<instanceID/></meta></data></instance><bind nodeset='/data/kind' entities:saveto='kind'/>"
              "<bind nodeset='/data/meta/entity/@id' type='string' readonly='true()'/>"
              "<setvalue event='odk-instance-first-load' ref='/data/meta/entity/@id' value='uuid()'/>"
              "<bind nodeset='/data/meta/entity/label' calculate='/data/kind'/></model></h:head><h:body>"
              "<input ref='/data/kind'><label>Kind</label></input></h:body></h:html>";
        const auto program = compileFormFile(xml, QStringLiteral("d.xml"));
        QVERIFY(program.ok());
        QCOMPARE((*program)->datasets(), QStringList{QStringLiteral("trees")});
        FormSession filling(*program, testforms::environment());
        filling.answer(filling.placeOf(QStringLiteral("kind")), QStringLiteral("Banyan"));
        const QList<EntityView> made = filling.entities();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0].label, QStringLiteral("Banyan"));
        QVERIFY(made[0].creates && !made[0].updates && !made[0].id.isEmpty());
        QCOMPARE(made[0].properties,
            (QList<std::pair<QString, QString>>{{QStringLiteral("kind"), QStringLiteral("Banyan")}}));
        QVERIFY(filling.instanceXml().contains(QStringLiteral("id=\"%1\"").arg(made[0].id)));
    }

    void aPrefixThatNobodyDeclaredLeavesTheXmlWhole()
    {
        const QByteArray source
            = book(rows({"type | name | label | bind::ngo:code | instance::ngo:part", "text | a | A | 7 | 8"}));
        const FormDefinition again = read(writeXForm(read(source)), "form.xml");
        QCOMPARE(again.elements.back().bindAttributes.size(), 1);
        FormSession filling(testforms::compiled(source), testforms::environment());
        filling.answer(filling.placeOf(QStringLiteral("a")), QStringLiteral("x"));
        const QString xml = filling.instanceXml();
        QVERIFY2(xml.contains(QStringLiteral("ngo:part=\"8\"")), qPrintable(xml));
        QVERIFY(xml.contains(QStringLiteral("xmlns:ngo=")));
    }

    void whatHappensByItselfIsARowOfASheetAgain()
    {
        const QByteArray source = book(rows({"type | name | label | trigger | parameters",
            "start-geopoint | where | | |", "background-audio | heard | | | quality=low", "text | a | A | |",
            "background-geopoint | later | | ${a} |", "range | r | R | | start=0 end=10 step=1 tick_interval=5"}));
        const Result<WrittenXlsForm> sheets = writeXlsForm(read(writeXForm(read(source)), "form.xml"));
        QVERIFY(sheets.ok());
        QVERIFY(sheets->lost.isEmpty());
        const FormDefinition again = read(sheets->bytes);
        const auto named = [&](const char* name) {
            return *std::find_if(again.elements.begin(), again.elements.end(),
                [&](const Element& e) { return e.name == QLatin1String(name); });
        };
        QCOMPARE(named("where").type, NodeType::StartGeoPoint);
        QCOMPARE(named("heard").type, NodeType::BackgroundAudio);
        QVERIFY(named("heard").parameters.contains({QStringLiteral("quality"), QStringLiteral("low")}));
        QCOMPARE(named("later").type, NodeType::BackgroundGeoPoint);
        QCOMPARE(named("later").trigger.text, QStringLiteral("${a}"));
        QVERIFY(named("r").parameters.contains({QStringLiteral("tick_interval"), QStringLiteral("5")}));
    }

    void namesEntitiesAndFilesInTheAnswersItSends()
    {
        const QByteArray source
            = xlsx::write({{QStringLiteral("survey"),
                               rows({"type | name | label | save_to", "begin_repeat | tree | Tree",
                                   "text | kind | Kind | kind", "image | photo | Photo | ", "end_repeat"})},
                              {QStringLiteral("entities"), rows({"list_name | label", "trees | ${kind}"})}})
                  .value();
        FormSession filling(testforms::compiled(source), testforms::environment());
        filling.answer(filling.placeOf(QStringLiteral("/data/tree[1]/kind")), QStringLiteral("Banyan"));
        filling.answer(filling.placeOf(QStringLiteral("/data/tree[1]/photo")), QStringLiteral("tree.jpg"));
        const QString xml = filling.instanceXml();
        QVERIFY2(xml.contains(QStringLiteral("<entity dataset=\"trees\" create=\"1\" id=\"")), qPrintable(xml));
        QVERIFY(xml.contains(QStringLiteral("\"><label>Banyan</label></entity>")));
        QCOMPARE(xml.count(QStringLiteral("<instanceID>")), 1);
        QCOMPARE(filling.instanceXml(), xml); // the same entity, however often it is written
        const QList<EntityView> made = filling.entities();
        QCOMPARE(made.size(), 1);
        QVERIFY(xml.contains(made[0].id) && made[0].creates);
        QCOMPARE(made[0].properties.value(0).second, QStringLiteral("Banyan"));
        QCOMPARE(filling.instanceFiles(), QStringList{QStringLiteral("tree.jpg")});
    }

    void aTriggerWritesPathsThatHoldFromWhatItWrites()
    {
        const QByteArray sheets = book(rows({"type | name | label | default | trigger | calculation",
            "begin_repeat | r | R", "begin_group | g | G", "begin_group | h | H", "integer | a | A", "end_group",
            "end_group", "integer | x | X | 7", "integer | t | T | | ${a} | ${x} + ${a}", "end_repeat"}));
        const QByteArray xml = writeXForm(read(sheets));
        QVERIFY2(xml.contains("value=\" ../x  +  ../g/h/a \""), xml.constData());
        const auto program = compileFormFile(xml, QStringLiteral("form.xml"));
        QVERIFY(program.ok());
        FormSession filling(*program, testforms::environment());
        filling.answer(filling.placeOf(QStringLiteral("/data/r[1]/g/h/a")), 3);
        QCOMPARE(filling.reads(filling.placeOf(QStringLiteral("/data/r[1]/t"))), QStringLiteral("10"));
        const Result<WrittenXlsForm> again = writeXlsForm(read(xml, "form.xml"));
        QVERIFY(again.ok());
        const FormDefinition form = read(again->bytes);
        QCOMPARE(form.elements.back().calculation.text, QStringLiteral("${x} + ${a}"));
    }

    void whatIsNamedInsideBracketsIsMeantFromOutside()
    {
        const Rows survey = rows({"type | name | label | calculation", "begin_repeat | r | R", "integer | i | I",
            "calculate | c | | count(${r}) + sum(${i}[. != ${i}])", "end_repeat"});
        const QString xml = xform(survey);
        QVERIFY2(xml.contains(QStringLiteral("../i [. !=  current()/../i ]")), qPrintable(xml));
    }

    void aPictureWithoutALanguageStandsInALanguageOfItsOwn()
    {
        const char* shown = "<value form=\"image\">jr://images/cat.png</value>";
        const Rows survey = rows({"type | name | label::en | label::fr | image", "text | a | A | B | cat.png"});
        const QString xml = xform(survey);
        QCOMPARE(xml.count(QLatin1String(shown)), 1);
        QVERIFY(xml.indexOf(QLatin1String("lang=\"default\"")) < xml.indexOf(QLatin1String(shown)));
        QVERIFY(xml.indexOf(QLatin1String(shown)) < xml.indexOf(QLatin1String("lang=\"en\"")));
        for (const char* language : {"en", "fr"}) { // here it is shown in each
            const FormSession f = testforms::session(book(survey), QLatin1String(language));
            QCOMPARE(f.question(f.placeOf(QStringLiteral("a"))).image, QStringLiteral("cat.png"));
        }
        const Rows own = rows({"type | name | label::en | label::fr | image::en", "text | a | A | B | cat.png"});
        QCOMPARE(xform(own).count(QLatin1String(shown)), 1);
    }

    void namesInAnyScriptAreNamedInASheet()
    {
        const QByteArray xml = writeXForm(read(book(rows({"type | name | label | calculation", "text | नाम | N",
            "text | âge | A", "calculate | c | | concat(${âge}, ${नाम})", "begin_repeat | घर | G", "text | घनाम | X",
            "calculate | द | | concat(${घनाम},${नाम})", "end_repeat"}))));
        const Result<WrittenXlsForm> sheets = writeXlsForm(read(xml, "form.xml"));
        QVERIFY(sheets.ok());
        const FormDefinition form = read(sheets->bytes);
        const auto calculation = [&](const char* name) {
            return std::find_if(form.elements.begin(), form.elements.end(), [&](const Element& e) {
                return e.name == QString::fromUtf8(name);
            })->calculation.text;
        };
        QCOMPARE(calculation("c"), QStringLiteral("concat(${âge}, ${नाम})"));
        QCOMPARE(calculation("द"), QStringLiteral("concat(${घनाम},${नाम})"));
    }

    void writesTheSameBytesForTheSameSheets()
    {
        const Rows survey = rows({"type | name | label", "text | q1 | বাংলা"});
        QCOMPARE(book(survey), book(survey));
    }

private:
    static QString escaped(const QString& text) { return XmlOut::escaped(text, true); }
};

QTEST_APPLESS_MAIN(TestXFormWriter)
#include "tst_xformwriter.moc"
