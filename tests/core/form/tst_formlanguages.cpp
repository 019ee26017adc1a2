// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/xform/xformreader.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformsheets.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <algorithm>
#include <QRegularExpression>
#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;

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

class TestFormLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What converters of the field write of a label that names no language, where one other column names French.
    void aLabelOfNoLanguageIsNotPutIntoTheOneThatIsNamed_data()
    {
        QTest::addColumn<Rows>("survey");
        QTest::addColumn<Rows>("choices");
        QTest::addColumn<QStringList>("languages"); // of the XForm
        QTest::addColumn<QStringList>("has"), QTest::addColumn<QStringList>("hasNot");
        const QStringList both{s("default"), s("French (fr)")}, one{s("French (fr)")}, none;
        const QString inPlace = s("<label>Q</label>"), lost = s("<value>-</value>"), q = s("<value>Q</value>");
        const QString ofDefault = s("default=\"true()\"><text id=\"/data/q:label\"><value>Q</value>");
        const Rows yn = rows({"list_name|name|label", "c|a|A"});
        const QStringList onlyInPlace{inPlace, s("<label>R</label>")};
        QTest::newRow("a hint in French, guidance in none")
            << rows({"type|name|label|hint::French (fr)|guidance_hint", "text|q|Q|hf|g", "text|r|R"}) << Rows() << both
            << onlyInPlace << QStringList{q};
        QTest::newRow("a message in French, guidance in none") << rows(
            {"type|name|label|constraint|constraint_message::French (fr)|guidance_hint", "text|q|Q|. != ''|no|g",
                "text|r|R"}) << Rows() << both << onlyInPlace << QStringList{q};
        QTest::newRow("a hint in French, a picture in none")
            << rows({"type|name|label|hint::French (fr)|image", "text|q|Q|hf|g.png", "text|r|R"}) << Rows() << both
            << QStringList{ofDefault, s("<label>R</label>")} << QStringList{s("<value>R</value>")};
        QTest::newRow("a picture in French")
            << rows({"type|name|label|image::French (fr)", "text|q|Q|a.png", "text|r|R"}) << Rows() << both
            << QStringList{ofDefault, s("<label>R</label>")} << QStringList{s("<value>R</value>")};
        QTest::newRow("only a hint in French") << rows({"type|name|label|hint::French (fr)", "text|q|Q|hf", "text|r|R"})
                                               << Rows() << one << onlyInPlace << QStringList{lost};
        QTest::newRow("pictures asked for and none given")
            << rows({"type|name|label|hint::French (fr)|image|guidance_hint", "text|q|Q|hf", "text|r|R"}) << Rows()
            << one << onlyInPlace << QStringList{lost};
        QTest::newRow("a hint in none, guidance in French")
            << rows({"type|name|label|hint|guidance_hint::French (fr)", "text|q|Q|h|g"}) << Rows() << both
            << QStringList{inPlace, s("default=\"true()\"><text id=\"/data/q:hint\"><value>h</value>")} << none;
        QTest::newRow("choices in French, a picture in none")
            << rows({"type|name|label|image", "select_one c|q|Q|a.png"})
            << rows({"list_name|name|label::French (fr)", "c|a|Af"}) << both
            << QStringList{s("<text id=\"/data/q:label\"><value>Q</value><value form=\"image\">")} << none;
        QTest::newRow("a picture of a choice in French")
            << rows({"type|name|label", "select_one c|q|Q"})
            << rows({"list_name|name|label|image::French (fr)", "c|a|A|a.png"}) << both
            << QStringList{inPlace, s("default=\"true()\"><text id=\"c-0\"><value>A</value>")} << none;
        QTest::newRow("a choice that shows an answer")
            << rows({"type|name|label::French (fr)", "text|t|T", "select_one c|q|Q"})
            << rows({"list_name|name|label", "c|a|A ${t}"}) << both
            << QStringList{s("<value>A <output value=\" /data/t \"/></value>"), q} << none;
        QTest::newRow("a message that shows an answer")
            << rows({"type|name|label::French (fr)|constraint|constraint_message", "text|t|T",
                   "text|q|Q|. != 'x'|not ${t}"})
            << Rows() << both << QStringList{s("<text id=\"/data/q:jr:constraintMsg\"><value>not <output")} << none;
        QTest::newRow("choices in none, questions in French")
            << rows({"type|name|label::French (fr)", "select_one c|q|Q"}) << yn << one
            << QStringList{q, s("<label>A</label>")} << QStringList{lost};
    }
    void aLabelOfNoLanguageIsNotPutIntoTheOneThatIsNamed()
    {
        QFETCH(Rows, survey);
        QFETCH(Rows, choices);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, has);
        QFETCH(QStringList, hasNot);
        static const QRegularExpression lang(s("<translation lang=\"([^\"]*)\"")), blanks(s(">\\s+<"));
        const QByteArray book = testforms::form(survey, choices);
        const QByteArray bytes = writeXForm(definitionOf(survey, choices));
        const QString xml = QString::fromUtf8(bytes).replace(blanks, s("><"));
        QStringList written;
        for (auto match = lang.globalMatch(xml); match.hasNext();)
            written << match.next().captured(1);
        QCOMPARE(written, languages);
        for (const QString& part : std::as_const(has))
            QVERIFY2(xml.contains(part), qPrintable(part + u'\n' + xml));
        for (const QString& part : std::as_const(hasNot))
            QVERIFY2(!xml.contains(part), qPrintable(part + u'\n' + xml));

        // Nobody is left without words: of the sheets, of the XForm, and of sheets written of either, in any language.
        const auto back = [](const QByteArray& file, const char* name) {
            const auto form = readFormFile(file, s(name));
            const auto made = form ? writeXlsForm(*form) : Result<WrittenXlsForm>(form.error());
            return made ? made->bytes : QByteArray();
        };
        for (const QByteArray& file : {book, bytes, back(book, "f.xlsx"), back(bytes, "f.xml")}) {
            const auto program = compileFormFile(file, file.startsWith("PK") ? s("f.xlsx") : s("f.xml"));
            QVERIFY2(program.ok(), program.ok() ? "" : qPrintable(program.error().text()));
            for (const char* language : {"", "fr", "en"}) {
                FormSession f(*program, testforms::environment());
                f.setLanguage(s(language));
                const auto q = f.placeOf(s("q"));
                QCOMPARE(f.question(q).label.text, s("Q"));
                if (!choices.isEmpty())
                    QVERIFY2(f.choicesAt(q, 0, 1).front().label.text.startsWith(u'A'), language);
            }
        }
    }
    void aPictureOfNoLanguageBesideNamedOnesIsALanguageOfItsOwn()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label::Français (fr)|hint|media::image", "text|a|À|Indice|a.png"}));
        QCOMPARE(form.languages.size(), size_t(2));
        QCOMPARE(form.languages[size_t(form.defaultLanguage)].name, s("default"));
        const size_t fr = form.defaultLanguage == 0 ? 1 : 0;
        QCOMPARE(form.elements[1].label.in[fr], s("À"));
        QCOMPARE(form.elements[1].hint.in[size_t(form.defaultLanguage)], s("Indice"));
        QCOMPARE(form.elements[1].image.in[size_t(form.defaultLanguage)], s("a.png"));
        const FormSession f(testforms::compiled(testforms::form(
                                rows({"type|name|label::Français (fr)|media::image", "text|a|À|a.png"}))),
            testforms::environment());
        QCOMPARE(f.question(f.placeOf(s("a"))).label.text, s("À")); // nobody is left without words
    }
    void aPictureOfNoLanguageBesideTwoIsAThird_data()
    {
        QTest::addColumn<QString>("heads");
        QTest::newRow("picture") << s("type|name|label::A (ar)|label::B (bn)|media::image");
        QTest::newRow("guidance of two") << s("type|name|label::A (ar)|label::B (bn)|guidance_hint");
        QTest::newRow("guidance of one") << s("type|name|label::A (ar)|hint::A (ar)|guidance_hint");
    }
    void aPictureOfNoLanguageBesideTwoIsAThird()
    {
        QFETCH(QString, heads);
        const FormDefinition form = definitionOf(rows({qPrintable(heads), "text|q|X|Y|a.png"}));
        QCOMPARE(form.languages.size(), heads.contains(s("(bn)")) ? size_t(3) : size_t(2));
        QCOMPARE(form.languages[size_t(form.defaultLanguage)].name, s("default"));
        const Element& q = form.elements[1];
        const Texts& plain = heads.endsWith(s("image")) ? q.image : q.guidance;
        for (size_t l = 0; l < plain.in.size(); ++l)
            QCOMPARE(plain.in[l], int(l) == form.defaultLanguage ? s("a.png") : QString());
        QVERIFY(writeXForm(form).contains("<translation lang=\"default\" default=\"true()\">"));
    }
    void theColumnThatNamesTheLanguageWinsAndTheOtherIsKept()
    {
        for (const char* head : {"type|name|label|label::Français (fr)", "type|name|label::Français (fr)|label"}) {
            const bool last = QByteArray(head).endsWith("(fr)");
            const FormDefinition form
                = definitionOf(rows({head, last ? "text|a|A|À" : "text|a|À|A", last ? "text|b|B|" : "text|b||B"}), {},
                    rows({"default_language", "Français (fr)"}));
            QCOMPARE(form.languages.size(), size_t(2));
            QCOMPARE(form.languages[1].name, s("default"));
            QCOMPARE(form.defaultLanguage, 0);
            QCOMPARE(form.elements[1].label.in[0], s("À"));
            QCOMPARE(form.elements[1].label.in[1], s("A")); // nothing that was written is lost
            QCOMPARE(form.elements[2].label.in[0], s("B"));
            const QByteArray xml = writeXForm(form); // as the field's converter has it
            QVERIFY(
                xml.contains("<value>À</value>") && !xml.contains("<value>A</value>") && !xml.contains("default\""));
            QCOMPARE(lostInXForm(form).size(), 1);
            QCOMPARE(form.elements[1].label.in.heading(), s("label::Français (fr)"));
        }
    }
    void titlesInSeveralLanguagesComeBack()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label::English (en)|label::Français (fr)", "text|a|Name|Nom"}), {},
                rows({"form_title::English (en)|form_title::Français (fr)|form_title::اردو (ur)|form_id",
                    "Our yard|Notre cour|ہمارا صحن|yard"}));
        QCOMPARE(form.title, s("Our yard"));
        QVERIFY(std::any_of(form.warnings.begin(), form.warnings.end(), [](const Warning& w) {
            return w.cell == s("C2") && w.text.startsWith(s("No question is in the language"));
        }));
        const auto again = readXForm(writeXForm(form), s("form.xml"));
        QVERIFY(again.ok());
        QVERIFY(again->itext.empty());
        for (const FormDefinition* each : {&form, &*again}) {
            const language::Text title = (*compileForm(*each))->title();
            QCOMPARE(language::choose(title, s("en")).text, s("Our yard"));
            QCOMPARE(language::choose(title, s("fr")).text, s("Notre cour"));
            const SheetTables sheets = sheetTables(*each);
            const auto settings = std::find_if(sheets.tables.begin(), sheets.tables.end(),
                [](const SheetTable& table) { return table.name == s("settings"); });
            QVERIFY(settings != sheets.tables.end());
            QCOMPARE(settings->rows.front().cells.value(s("form_title::Français (fr)")), s("Notre cour"));
        }
    }
    void aTitleInOneLanguageOnlyIsShownInTheOthersToo()
    {
        const FormDefinition form
            = definitionOf(rows({"type|name|label::English (en)|label::Français (fr)", "text|a|Name|Nom"}), {},
                rows({"form_title|form_title::Français|form_id", "Our yard|Notre cour|yard"}));
        const language::Text title = (*compileForm(form))->title();
        QCOMPARE(language::choose(title, s("fr")).text, s("Notre cour"));
        QCOMPARE(language::choose(title, s("en")).text, s("Our yard"));
        QCOMPARE(language::choose(title, s("bn"), {s("en")}).text, s("Our yard"));
    }
};

QTEST_GUILESS_MAIN(TestFormLanguages)
#include "tst_formlanguages.moc"
