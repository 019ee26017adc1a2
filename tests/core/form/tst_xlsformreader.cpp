// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formprogram_p.h"
#include "form/xform/xformreader.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformtypes.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;

Q_DECLARE_METATYPE(Rows)

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QStringList row(const char* cells)
{
    return s(cells).split(u'|');
}
Rows rows(std::initializer_list<const char*> all)
{
    Rows out;
    for (const char* r : all)
        out << row(r);
    return out;
}
const Rows kChoices = rows({"list name|name|label", "yn|yes|Yes", "yn|no|No"});

FormDefinition definitionOf(const Rows& survey, const Rows& choices = {}, const Rows& settings = {})
{
    auto form = readXlsForm(testforms::form(survey, choices, settings), s("form.xlsx"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return std::move(form).value();
}
}

class TestXlsFormReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTypeIsKnownByAllItsSpellings_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("type");
        const auto is = [](const char* written, NodeType type) { QTest::newRow(written) << s(written) << int(type); };
        is("Select One yn", NodeType::SelectOne);
        is("select1 yn", NodeType::SelectOne);
        is("select one from yn", NodeType::SelectOne);
        is("add select one prompt using yn", NodeType::SelectOne);
        is("select all that apply from yn", NodeType::SelectMultiple);
        is("select_multiple yn or specify other", NodeType::SelectMultiple);
        is("select_one_from_file towns.geojson", NodeType::SelectOne);
        is("select multiple from file towns.csv", NodeType::SelectMultiple);
        is("select_one ${name}", NodeType::SelectOne);
        is("rank yn", NodeType::Rank);
        is("begin_group", NodeType::Group);
        is("BEGIN REPEAT", NodeType::Repeat);
        is("begin lgroup", NodeType::Repeat);
        is("q date time", NodeType::DateTime);
        is("add text prompt", NodeType::Text);
        is("get device id", NodeType::DeviceId);
        is("uri:username", NodeType::UserName);
        is("dateTime", NodeType::DateTime);
        is("start-geopoint", NodeType::StartGeoPoint);
        is("background-audio", NodeType::BackgroundAudio);
        is("photo", NodeType::Image);
        is("percentage", NodeType::Integer);
        is("phone number", NodeType::Text);
        is("get phone number", NodeType::PhoneNumber);
    }
    void aTypeIsKnownByAllItsSpellings()
    {
        QFETCH(QString, written);
        QFETCH(int, type);
        const auto parsed = parseRowType(written);
        QVERIFY(parsed.has_value());
        QCOMPARE(int(parsed->type), type);
        QVERIFY(!parseRowType(written + s(" and more words")).has_value());
    }
    void headingsMayBeWrittenInManyWays()
    {
        const FormDefinition form = definitionOf(rows(
            {"Type|Name|label:English (en)|Caption: বাংলা (bn)|Relevance|Read Only|bind:jr:constraintMsg|Body:accuracy",
                "text|a|One|এক|1 = 1|yes|No.|7"}));
        const Element& a = form.elements[1];
        QCOMPARE(form.languages.size(), size_t(2));
        QCOMPARE(a.label.in[0], s("One"));
        QCOMPARE(a.label.in[1], s("এক"));
        QCOMPARE(a.relevant.text, s("1 = 1"));
        QCOMPARE(a.relevant.place.cell(), s("E2"));
        QCOMPARE(a.readOnly.text, s("true()"));
        QVERIFY(!a.constraintMessage.isEmpty());
        QCOMPARE(a.bodyAttributes, (Pairs{{s("accuracy"), s("7")}}));
    }
    void aLoopAsksForEachChoice()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label", "begin loop over yn|l|Loop",
                                                     "integer|n|How many %(label)s (%(name)s)?", "end loop"}),
            kChoices);
        QStringList names;
        for (const Element& e : form.elements)
            names << e.name;
        QCOMPARE(names, (QStringList{s("data"), s("l"), s("yes"), s("n"), s("no"), s("n")}));
        QCOMPARE(form.elements[3].label.in[0], s("How many Yes (yes)?"));
        QCOMPARE(form.elements[4].label.in[0], s("No"));
    }
    void whatAQuestionAddsToAListHasATurnToo()
    {
        const Rows choices = rows({"list name|name|label", "ways|bus|Bus", "ways|none|None"});
        const auto turns = [&](const Rows& survey) {
            QStringList out;
            for (const Element& element : definitionOf(survey, choices).elements) {
                if (element.type == NodeType::Group && element.name != s("l"))
                    out << element.name + u' ' + (element.label.in.empty() ? QString() : QString(element.label.in[0]));
            }
            return out;
        };
        const Rows loop = rows({"begin loop over ways|l|L", "integer|n|%(label)s?", "end loop||"});
        const Rows asks = rows({"select_multiple ways or_other|w|W"}), head = rows({"type|name|label"});
        const QStringList both{s("data "), s("bus Bus"), s("other Other")};
        QCOMPARE(turns(head + asks + loop), both);
        QCOMPARE(turns(head + loop + asks), both);
        QCOMPARE(turns(head + loop).size(), 2);
    }
    void insideAGroupOfALoopTheWordsStayAndAreNamed()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label", "begin loop over yn|l|Loop", "begin group|g|Of %(label)s",
                               "integer|n|How many %(label)s?", "end group", "end loop"}),
                kChoices);
        QCOMPARE(form.elements[3].label.in[0], s("Of Yes"));
        QCOMPARE(form.elements[4].label.in[0], s("How many %(label)s?"));
        const auto isThat = [](const Warning& w) { return w.row == 4 && w.text.contains(s("right inside the loop")); };
        QCOMPARE(std::count_if(form.warnings.begin(), form.warnings.end(), isThat), 1);
    }
    void ofAParameterSaidTwiceTheLastCounts()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label|parameters", "range|q|Q|start=1 end=5 step=1 end=7"}));
        QCOMPARE(form.elements[1].parameters, (Pairs{{s("start"), s("1")}, {s("end"), s("7")}, {s("step"), s("1")}}));
    }
    void aGroupThatIsSavedOnItsLastRowIsEndedAllTheSame()
    {
        const auto form = readXlsForm(
            testforms::form(rows({"type|name|label|save_to", "begin group|g|G|", "text|q|Q|", "end group|||p"})),
            s("form.xlsx"));
        QVERIFY(!form.ok());
        QVERIFY(form.error().text().contains(s("cannot be saved as a property")));
        QVERIFY2(!form.error().text().contains(s("never ended")), qPrintable(form.error().text()));
    }
    void ofALongCircleTheFirstAreNamed()
    {
        Rows survey = rows({"type|name|label|calculation"});
        for (int i = 0; i < 500; ++i)
            survey.append({s("calculate"), s("c%1").arg(i), QString(), s("${c%1} + 1").arg((i + 1) % 500)});
        const auto form = compileFormFile(testforms::form(survey), s("form.xlsx"));
        QVERIFY(!form.ok());
        QVERIFY2(form.error().text().contains(s(" → … (+492) → ")), qPrintable(form.error().text()));
        QVERIFY(form.error().text().size() < 500);
    }
    void whatIsSentByItselfIsWrittenAsTrueOrFalse()
    {
        const FormDefinition form = definitionOf(
            rows({"type|name|label", "text|q|Q"}), {}, rows({"auto_send|auto_delete|client_editable", "Yes|0|TRUE"}));
        const QByteArray xml = writeXForm(form);
        QVERIFY2(xml.contains("orx:auto-send=\"true\" orx:auto-delete=\"false\" odk:client-editable=\"true\""), xml);
        QVERIFY(form.warnings.isEmpty());
        const FormDefinition unknown
            = definitionOf(rows({"type|name|label", "text|q|Q"}), {}, rows({"auto_send|auto_delete", "maybe|perhaps"}));
        QCOMPARE(std::count_if(unknown.warnings.begin(), unknown.warnings.end(),
                     [](const Warning& w) { return w.text.contains(s("neither yes nor no")); }),
            2);
    }
    void aSettingWhoseHeadingStandsTwiceIsNamed()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label", "text|q|Q"}), {}, rows({"form_id|version|form_id", "a|1|b"}));
        QCOMPARE(form.warnings.size(), 1);
        QCOMPARE(form.warnings.front().text,
            s("“form_id” and “form_id” are headings of the same column. Keep one of them."));
        QCOMPARE(form.warnings.front().cell, s("C2"));
    }
    void aSelectThatNamesAFileHasItsChoicesFromThere()
    {
        const auto survey = rows({"type|name|label|parameters", "select_one d.csv|a|A|randomize=false, seed=3",
            "select_multiple e.geojson|b|B", "rank d.csv|c|C", "select_one l.csv|d|D"});
        const FormDefinition form = definitionOf(survey, rows({"list_name|name|label", "l.csv|x|X"}));
        QCOMPARE(form.elements[1].items.file, s("d.csv"));
        QVERIFY(!form.elements[1].items.randomize);
        QCOMPARE(form.elements[2].items.file, s("e.geojson"));
        QCOMPARE(form.elements[3].items.file, s("d.csv"));
        QCOMPARE(form.elements[4].items.file, QString()); // a list may be called so
        QCOMPARE(form.elements[4].list, 0);
        const auto again = writeXlsForm(form);
        QVERIFY(again.ok());
        const auto back = readXlsForm(again->bytes, s("form.xlsx"));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->elements[3].type, NodeType::Rank);
        QCOMPARE(back->elements[3].items.file, s("d.csv"));
    }
    void aTriggerWritesWhenItsQuestionsChange()
    {
        const auto program = testforms::compiled(testforms::form(
            rows({"type|name|label|calculation|trigger", "text|a|A", "text|b|B", "text|c|C|now()|${a}, ${b}"})));
        const FormProgram::Private& p = program->data();
        QCOMPARE(p.actions.size(), size_t(2));
        QCOMPARE(p.actions[0].owner, 1);
        QCOMPARE(p.actions[1].owner, 2);
        QCOMPARE(p.actions[1].target, 3);
        QCOMPARE(p.actions[1].events, quint32(OnValueChanged));
        QVERIFY(p.actions[1].value >= 0);
        QVERIFY(p.nodes[3].calculation < 0);
    }
    void aDefaultIsWorkedOutOnlyIfItCanBe_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dynamic");
        QTest::newRow("call") << s("date") << s("today()") << true;
        QTest::newRow("call in a sum") << s("decimal") << s("1 + random()") << true;
        QTest::newRow("reference") << s("text") << s("${other}") << true;
        QTest::newRow("reckoned") << s("integer") << s("1 + 1") << true;
        QTest::newRow("date") << s("date") << s("2026-11-22") << false;
        QTest::newRow("negative") << s("integer") << s("-1") << false;
        QTest::newRow("words") << s("text") << s("north-east (near the well)") << false;
        QTest::newRow("path") << s("text") << s("../a + 1") << true;
        QTest::newRow("two names") << s("text") << s("Yes - a bit") << false;
        QTest::newRow("code") << s("text") << s("1-1") << false;
        QTest::newRow("place") << s("geopoint") << s("53.5 -113.4 0 0") << false;
        QTest::newRow("a call in quotes") << s("text") << s("'now()'") << false;
    }
    void aDefaultIsWorkedOutOnlyIfItCanBe()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(bool, dynamic);
        const FormDefinition form
            = definitionOf({row("type|name|label|default"), row("text|other|Other"), {type, s("a"), s("A"), text}});
        QCOMPARE(form.elements[2].dynamicDefault.isEmpty(), !dynamic);
        QCOMPARE(form.elements[2].staticDefault, dynamic ? QString() : text);
    }
    void settingsAreKeptAsWritten()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label", "text|a|A"}), {},
            rows({"Form Title|id_string|version|public_key|namespaces|attribute::esri:x|instance_name|strange",
                "T|f1|7|abc|x=\"http://x\"|9|${a}|?"}));
        QCOMPARE(form.title, s("T"));
        QCOMPARE(form.formId, s("f1"));
        QCOMPARE(form.namespaces, (Pairs{{s("x"), s("http://x")}, {s("esri"), s("urn:prefix:esri")}}));
        QVERIFY(form.settings.contains({s("public_key"), s("abc")}));
        QVERIFY(form.settings.contains({s("attribute::esri:x"), s("9")}));
        QCOMPARE(form.warnings.size(), 1);
        QCOMPARE(form.warnings.front().cell, s("H2"));
    }
    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<Rows>("sheet");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* name, std::initializer_list<const char*> sheet, const char* where,
                             const char* says) { QTest::newRow(name) << rows(sheet) << s(where) << s(says); };
        const char* head = "type|name|label|parameters|trigger|appearance|choice_filter";
        add("unknown parameter", {head, "image|a|A|foo=1"}, "column parameters (D2)", "“foo”");
        add("no pairs", {head, "range|a|A|start 1"}, "(D2)", "name=value");
        add("step of nothing", {head, "range|a|A|start=1 end=5 step=0"}, "(D2)", "“step”");
        add("ticks between steps", {head, "range|a|A|start=0 end=9 step=2 tick_interval=3"}, "(D2)", "multiple");
        add("label between ticks", {head, "range|a|A|start=0 end=9 step=2 tick_labelset=yn"}, "(D2)", "“yes”");
        add("ticks on stars", {head, "range|a|A|start=0 end=9 tick_interval=3||rating"}, "(D2)", "drawn as a line");
        add("quality", {head, "audio|a|A|quality=best"}, "(D2)", "voice-only");
        add("seed without random", {head, "select_one yn|a|A|seed=1"}, "(D2)", "randomize=true");
        add("audit half told", {head, "audit|audit||location-priority=balanced"}, "(D2)", "all three");
        add("audit's name", {head, "audit|log"}, "(B2)", "audit");
        add("trigger of words", {head, "text|a|A", "text|b|B||a"}, "column trigger (E3)", "references only");
        add("place without a question", {head, "background-geopoint|a"}, "column trigger (E2)", "needs a question");
        add("file of no known kind", {head, "select_one_from_file towns.pdf|a|A"}, "column type (A2)", ".geojson");
        add("other with a filter", {head, "select_one yn or_other|a|A||||name != 'x'"}, "(G2)", "or_other");
        add("reference half written", {head, "text|a|Hello ${b"}, "column label (C2)", "not a reference");
        add("name of every form", {head, "text|meta|A"}, "column name (B2)", "meta");
        add("loop left open", {head, "begin loop over yn|l|L", "text|a|A"}, "row 2, column type", "end loop");
        add("two repeats",
            {head, "begin repeat|r|R", "end repeat", "begin group|g|G", "begin repeat|r|R", "end repeat", "end group"},
            "row 5, column name (B5)", "row 2");
        add("one name, two files", {head, "csv-external|yn", "select_one yn|a|A"}, "row 3", "yn.csv");
        add("search beside none", {head, "select_one yn|a|A|||search('x')", "select_one yn|b|B"},
            "column appearance (F2)", "“b”");
        add("incremental of nothing", {head, "geotrace|a|A|incremental=false"}, "(D2)", "only be “true”");
        add("trigger that nobody answers", {head, "start|b", "text|c|C||${b}"}, "column trigger (E3)",
            "nobody answers");
        add("table of two lists",
            {head, "begin group|g|G|||table-list", "select_one yn|a|A", "select_one_from_file x.csv|b|B", "end group"},
            "row 4, column type", "same choices");
        add("table with a filter", {head, "begin group|g|G|||table-list", "select_one yn|a|A||||name='x'", "end group"},
            "(G3)", "cannot be filtered");
        add("other beside a file", {head, "select_one_from_file x.csv or_other|a|A"}, "column type (A2)", "or_other");
        add("loop over nothing", {head, "begin loop|l|L", "end loop"}, "column type (A2)", "names no list");
        add("required group", {"type|name|label|required", "begin group|g|G|yes", "text|a|A", "end group"},
            "column required (D2)", "cannot be required");
        add("places beside nothing", {head, "geopoint|a|A|reference-geometry=wells"}, "(D2)", "“wells”");
        add("places beside no repeat", {head, "geopoint|a|A|reference-geometry=${a}"}, "(D2)", "a repeat");
        add("trigger of a group", {head, "begin group|g|G", "text|a|A", "end group", "text|b|B||${g}"}, "(E5)",
            "no question");
        for (const char* carried :
            {"bind::x", "body::x", "instance::x", "intent", "media::image", "audio::English (en)"})
            add(carried,
                {QByteArray("type|name|label|").append(carried).constData(), "text|a|A|${a}", "text|b|B|x ${zz}"},
                "(D3)", "no question named “zz”");
        add("reference with blanks", {head, "integer|a|A", "note|b|It is ${ a }."}, "row 3, column label (C3)",
            "Write ${a}.");
        add("two headings", {"type|name|label|Label", "text|a|A|B"}, "row 1, column Label (D1)", "same column");
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(Rows, sheet);
        QFETCH(QString, where);
        QFETCH(QString, says);
        const auto made = compileXlsForm(testforms::form(sheet, kChoices), s("form.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().where.contains(where), qPrintable(made.error().text()));
        QVERIFY2(made.error().detail.contains(says), qPrintable(made.error().text()));
    }
    void aFormThatIsEncryptedNeedsItsId()
    {
        const auto made = compileXlsForm(
            testforms::form(rows({"type|name|label", "text|a|A"}), {}, rows({"omit_instanceID|public_key", "yes|key"})),
            s("form.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().where.contains(s("sheet settings")), qPrintable(made.error().text()));
        QVERIFY(made.error().detail.contains(s("instanceID")));
    }
    void whatHasNoEffectIsPointedOut_data()
    {
        QTest::addColumn<Rows>("sheet");
        QTest::addColumn<QString>("cell");
        QTest::newRow("group of what") << rows({"type|name|label", "begin group|g", "text|a|A", "end group"})
                                       << s("C2");
        QTest::newRow("parameters of a type that has none")
            << rows({"type|name|label|parameters", "integer|a|A|size=3"}) << s("D2");
        QTest::newRow("row that is switched off")
            << rows({"type|name|label|disabled", "text|a|A", "text|b|B|yes"}) << s("D3");
        QTest::newRow("repeat of what") << rows({"type|name|label|required", "begin repeat|g", "text|a|A",
            "end repeat"}) << s("C2");
        QTest::newRow("other in two languages")
            << rows({"type|name|label|label::Français (fr)", "select_one yn or_other|a|A|B"}) << s("A2");
    }
    void whatHasNoEffectIsPointedOut()
    {
        QFETCH(Rows, sheet);
        QFETCH(QString, cell);
        const FormDefinition form = definitionOf(sheet, kChoices);
        QVERIFY(std::any_of(
            form.warnings.begin(), form.warnings.end(), [&](const Warning& warning) { return warning.cell == cell; }));
    }
    void aSettingThatIsNeitherYesNorNoIsAsIfNotThere()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label", "text|a|A  B"}), {},
            rows({"clean_text_values|omit_instanceID", "perhaps|perhaps"}));
        QCOMPARE(form.warnings.size(), 2);
        QCOMPARE(form.elements[1].label.in[0], s("A B"));
    }
    void aPlaceMayBeAskedBesideOthers()
    {
        const FormDefinition form = definitionOf(
            rows({"type|name|label|parameters", "begin repeat|visits|V", "geopoint|spot|S|reference-geometry=yn",
                "end repeat", "geotrace|way|W|reference-geometry=${visits}", "csv-external|wells",
                "geoshape|field|F|reference-geometry=wells"}),
            kChoices);
        const QString xml = QString::fromUtf8(writeXForm(form));
        for (const char* nodeset : {"instance('yn')/root/item", "/data/visits", "instance('wells')/root/item"})
            QVERIFY2(xml.contains(s("<itemset nodeset=\"") + s(nodeset) + s("\">")), nodeset);
        const auto again = readXForm(xml.toUtf8(), s("form.xml"));
        QVERIFY(again.ok());
        QStringList beside;
        for (const Element& element : again->elements) {
            for (const auto& [key, value] : element.parameters)
                beside << value;
        }
        QCOMPARE(beside, QStringList({s("yn"), s("${visits}"), s("wells")}));
    }
    void aPictureWithoutASizeAndALanguageWithoutACodeAreNamed()
    {
        const auto said = [](const testforms::Rows& sheet) {
            QStringList out;
            const QList<Warning> warnings = testforms::compiled(testforms::form(sheet))->warnings();
            for (const Warning& warning : warnings)
                out << QString::number(warning.row) + QLatin1Char(' ') + warning.text;
            return out;
        };
        const QStringList wrong = said(
            rows({"type|name|label::English|parameters", "image|a|A|", "image|b|B|max-pixels=1000", "text|c|C|"}));
        QCOMPARE(wrong.filter(s("max-pixels")).size(), 1);
        QVERIFY(wrong.filter(s("max-pixels")).first().startsWith(s("2 ")));
        QCOMPARE(wrong.filter(s("English (en)")).size(), 1);
        QCOMPARE(said(rows({"type|name|label::English (en)", "text|a|A"})), QStringList());
    }

    void aLineAmongPointsIsNoDistance()
    {
        const auto refused = [](const char* calculation) {
            const auto made
                = compileXlsForm(testforms::form(rows({"type|name|label|calculation", "geopoint|p|P|", "geotrace|t|T|",
                                     (QByteArray("calculate|d||") + calculation).constData()})),
                    s("f.xlsx"));
            return made.ok() ? QString() : made.error().text();
        };
        QVERIFY(refused("distance(${t}, ${p})").contains(s("takes points")));
        QCOMPARE(refused("distance(${t})"), QString());
        QCOMPARE(refused("distance(${p}, ${p}, '0 1 0 0')"), QString());
    }

    void theAuditStandsInTheBlockOfMetadata()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label", "begin group|g|G", "audit", "text|a|A", "end group", "text|b|B"}));
        QCOMPARE(form.elements.size(), size_t(6));
        QCOMPARE(form.elements[4].name, s("meta"));
        QCOMPARE(form.elements[5].type, NodeType::Audit);
        QCOMPARE(form.elements[5].parent, 4);
    }
    void aSheetWithAMisspeltNameIsPointedOut()
    {
        const auto made = compileXlsForm(
            testforms::xlsxOf(
                {{s("survey"), rows({"type|name|label", "select_one yn|a|A"})}, {s("chioces"), kChoices}}),
            s("form.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY(made.error().detail.contains(s("“chioces”")));
        const auto other = compileXlsForm(testforms::xlsxOf({{s("Surve"), rows({"type|name|label"})}}), s("form.xlsx"));
        QVERIFY(other.error().detail.contains(s("“Surve”")));
    }
    void aHeadingThatNoExpressionCanNameIsPointedOut()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label", "select_one yn|a|A"}),
            rows({"list_name|name|label|far away|near", "yn|yes|Yes|1|2"}));
        QCOMPARE(form.lists[0].columns, QStringList{s("near")});
        QCOMPARE(form.lists[0].choices[0].columns[0], s("2"));
        QCOMPARE(form.warnings.size(), 1);
        QCOMPARE(form.warnings.front().cell, s("D1"));
    }
    void namesThatDifferInCapitalsAreToldApartWithAWarning()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label", "text|a|A", "text|A|B"}));
        QCOMPARE(form.warnings.size(), 1);
        QCOMPARE(form.warnings.front().cell, s("B3"));
    }
    void aQuestionWithoutALabelIsOnlyWorkedOut()
    {
        const FormDefinition form = definitionOf(rows({"type|name|label|calculation", "integer|a||1 + 1"}));
        QCOMPARE(int(form.elements[1].type), int(NodeType::Calculate));
        QVERIFY(!form.elements[1].isAsked);
    }
};

QTEST_GUILESS_MAIN(TestXlsFormReader)
#include "tst_xlsformreader.moc"
