// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressionsentences.h"
#include "form/xlsform/xlsxwriter.h"
#include "formsentences.h"
#include "formwords.h"
#include "listsentences.h"
#include "programmefixture.h"
#include "rarerformsentences.h"
#include "sheetsentences.h"
#include "surveydeskviewmodel.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTranslator>

using namespace uthan;
using namespace uthan::app;

namespace {
// Another language, in which what stands in a sentence comes in another order.
class Backwards : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "FormWords") != 0)
            return {};
        if (text.startsWith(QStringLiteral("There is no list “%1” in the sheet %2.")))
            return QStringLiteral("%2: «%1» ؟ اسم");
        if (text == QLatin1String("Write the answer to a question as ${name}."))
            return QStringLiteral("default اكتب: a + b أو 2026-11-22 ثم (.xlsx).");
        if (text == QLatin1String("Write %1 instead."))
            return QStringLiteral("اكتبه مثل %1=5.");
        return text == QLatin1String("a picture") ? QStringLiteral("PICTURE") : QStringLiteral("> ") + text;
    }
};

QByteArray book(std::initializer_list<const char*> lines)
{
    form::xlsx::SheetText sheet{QStringLiteral("survey"), {}};
    for (const char* line : lines)
        sheet.rows.push_back(QString::fromUtf8(line).split(QLatin1Char('|')));
    return form::xlsx::write({sheet,
                                 {QStringLiteral("choices"),
                                     {{QStringLiteral("list_name"), QStringLiteral("name"), QStringLiteral("label")},
                                         {QStringLiteral("yn"), QStringLiteral("y"), QStringLiteral("Yes")}}}})
        .value();
}

const QString kSource = QStringLiteral(UTHAN_SOURCE_DIR "/");

// The texts of a source file as the compiler joins them.
QStringList textsOf(const QString& path)
{
    static const QRegularExpression literals(QStringLiteral(R"re((?:"((?:[^"\\]|\\.)*)"\s*)+)re"));
    static const QRegularExpression one(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    // A letter begins no literal; why a path is walked when it is asked is not said to anybody.
    static const QRegularExpression notSaid(
        QStringLiteral("\\n *//[^\\n]*|'\\x22'|R\\x22[^(]*\\(.*?\\)[^(]*\\x22|//[^\\n\\x22]*\\n|#include[^\\n]*|"
                       "unsupported\\(\\s*QStringLiteral\\(\\s*(?:\\x22(?:[^\\x22\\\\]|\\\\.)*\\x22\\s*)+"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QString text = QString::fromUtf8(file.readAll()).remove(notSaid);
    for (auto found = literals.globalMatch(text); found.hasNext();) {
        QString joined;
        for (auto part = one.globalMatch(found.next().captured(0)); part.hasNext();)
            joined += part.next().captured(1);
        all << joined.replace(QStringLiteral("\\\""), QStringLiteral("\"")).remove(QStringLiteral("\\n"));
    }
    return all;
}

QStringList sourcesIn(const QString& folder)
{
    QStringList all;
    for (QDirIterator it(kSource + folder, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        all << it.next().mid(kSource.size());
    return all;
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(QStringLiteral("%[1-9]"));
    return text.replace(number, QStringLiteral("%"));
}

// One sentence in core is two here.
QString withoutKind(QString text)
{
    static const QRegularExpression either(QStringLiteral("\\b(group|repeat)\\b"));
    return text.replace(either, QStringLiteral("%"));
}

QStringList sentencesOfTheDesk()
{
    QStringList all;
    const auto add = [&all](const auto& sentences) {
        for (const char* sentence : sentences)
            all << withoutNumbers(QString::fromUtf8(sentence));
    };
    add(kFormSentences);
    add(kSheetSentences);
    add(kListSentences);
    add(kRarerFormSentences);
    add(kExpressionSentences);
    add(kExpressionFaults);
    add(kFormParts);
    return all;
}

// Sources that say nothing of a form that is brought in: what is asked in a filling, what only the command line says
// of a form that it writes, and what the program tells itself.
bool saysNothingOfForms(const QString& source)
{
    static const QRegularExpression others(QStringLiteral(
        "^core/form/(session/|choicepack|formdifferences|programbytes|otherwords|xform/xformwriter|xform/xmlout|xpath/"
        "(general|xmlxpath"
        "|xmldocument)|xlsform/(xlsformwrit|xlsformothersheets|xlsformsheets|xlsxwriter|xlsxpatch"
        "|sheetpatch))|^core/survey/(?!filechecks|surveypackage)"));
    return source.contains(others);
}

// Three words or more of a person's language, and none of a formula or a list of names.
bool isSentence(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} (.* )?[A-Za-z]{2,} (.* )?[A-Za-z“]"));
    static const QStringList others{QStringLiteral("declaration not at start"), // what the parser of XML says
        QStringLiteral("Unsupported XML version"), QStringLiteral("Invalid character reference"),
        QStringLiteral("Invalid XML character"), QStringLiteral("an element inside a value"),
        QStringLiteral("what was put away does not come back"), // no room on the disk: ProblemWords says it
        QStringLiteral("select one external"), QStringLiteral("set form title"), QStringLiteral("set form id")};
    static const QRegularExpression names(
        QStringLiteral("^[a-z_ -]*(days in last [a-z ]*|year|textarea|selfie|picker|nolabel|masked|"
                       "labelset|label|geometry|reasons)$"));
    return !text.startsWith(u'^') && text.contains(words) && !others.contains(text) && !text.contains(names);
}
}

// Bringing in a survey at the Desk: what is wrong with its file is said in the person's language, with its place, and
// nothing of it comes into the programme.
class TestBringIn : public QObject {
    Q_OBJECT
    test::ProgrammeFixture m_programme;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_programme.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    int forms()
    {
        return m_programme
            .run([](store::Programme& programme) -> Result<int> {
                const auto all = programme.records({.kind = QStringLiteral("form")});
                return all ? Result<int>(static_cast<int>(all->size())) : Result<int>(all.error());
            })
            .valueOr(-1);
    }
    static QString cell(const RowModel& rows, int row, const char* role)
    {
        const int at = rows.roleNames().key(role, -1);
        return rows.data(rows.index(row, 0), at).toString();
    }
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_programme.found(QStringLiteral("d"))); }
    void everySentenceIsOneThatCoreSays()
    {
        QStringList said;
        for (const QString& source : sourcesIn(QStringLiteral("core/form")) + sourcesIn(QStringLiteral("core/survey")))
            said += textsOf(kSource + source);
        const QString all = withoutNumbers(said.join(QLatin1Char('\n')));
        QVERIFY(all.size() > 10'000);
        const QStringList desk = sentencesOfTheDesk();
        for (const QString& sentence : desk)
            QVERIFY2(all.contains(sentence) || all.contains(withoutKind(sentence)), qPrintable(sentence));
    }
    void everySentenceThatCoreSaysOfAFormHasWordsHere()
    {
        const QStringList desk = sentencesOfTheDesk();
        QString all = desk.join(QLatin1Char(' ')); // one text of core may be two sentences here
        all += withoutKind(all);
        QStringList without;
        int count = 0;
        for (const QString& source :
            sourcesIn(QStringLiteral("core/form")) + sourcesIn(QStringLiteral("core/survey"))) {
            if (saysNothingOfForms(source))
                continue;
            const QStringList texts = textsOf(kSource + source);
            for (const QString& text : texts) {
                if (!isSentence(text))
                    continue;
                ++count;
                QString said = withoutNumbers(text).trimmed();
                if (said.endsWith(QLatin1String(". %")) || said.endsWith(QLatin1String(": %"))
                    || said.endsWith(QLatin1String(".%")))
                    said = said.left(said.size() - 1).trimmed(); // another sentence of ours
                if (!all.contains(said))
                    without << source + QStringLiteral(": ") + text;
            }
        }
        QVERIFY(count > 300);
        QVERIFY2(without.isEmpty(),
            qPrintable(QStringLiteral("without words in app/viewmodel/*sentences.h:\n") + without.join(u'\n')));
    }
    void whatStandsInASentenceKeepsItsPlaceInAnother()
    {
        Backwards language;
        QCoreApplication::installTranslator(&language);
        const auto list = FormWords::say(
            QStringLiteral("There is no list “%2 towns” in the sheet choices. Add its choices there, or mend the name. "
                           "Perhaps “town” is meant."));
        const auto picture = FormWords::say(QStringLiteral(
            "This is a picture, not a form. Choose the form's own file (.xlsx, .ods, .xls, .csv or .xml)."));
        const auto unknown = FormWords::say(QStringLiteral("There is no question type “x”. Nobody said this."));
        const auto damaged = FormWords::say(QStringLiteral("The workbook is damaged (line 3). Open it in a spreadsheet "
                                                           "program, save it again, and try once more."));
        const QString place = FormWords::place(QStringLiteral("a.xlsx, sheet survey, row 3, column name (B3)"));
        QCoreApplication::removeTranslator(&language);
        QCOMPARE(
            list.words, QStringLiteral("\u2068choices\u2069: «\u2068%2 towns\u2069» ؟ اسم > Perhaps “town” is meant."));
        QVERIFY(!list.isEnglish);
        QVERIFY2(picture.words.startsWith(QStringLiteral("> This is PICTURE, not")), qPrintable(picture.words));
        QVERIFY(damaged.words.startsWith(QStringLiteral("> The workbook is damaged")) && !damaged.isEnglish);
        QVERIFY(unknown.isEnglish);
        QCOMPARE(unknown.words, QStringLiteral("There is no question type “x”. Nobody said this."));
        QCOMPARE(place, QStringLiteral("a.xlsx> , > sheet survey> , > row 3> , > column name (B3)"));
    }
    void whatIsWrongWithAnExpressionIsSaidWithItsPlaceAndWhatToDo()
    {
        Backwards language;
        QCoreApplication::installTranslator(&language);
        const auto unknown = FormWords::say(
            QStringLiteral("There is no function “fool” (character 1, near “fool(1)”). Perhaps “floor()” is meant."));
        const auto early = FormWords::say(
            QStringLiteral("“)” is missing before the end of the expression (character 9, near “if(a”, b”). Write “)” "
                           "there: each bracket that opens must be closed."));
        const auto label = FormWords::say(QStringLiteral("There is no question or group named “x. y”. Perhaps “x” is "
                                                         "meant."));
        const auto nobody = FormWords::say(QStringLiteral("This is nothing (character 1, near “x”). Mend it."));
        const auto latin = FormWords::say(QStringLiteral("Write the answer to a question as ${name}."));
        const auto sign = FormWords::say(QStringLiteral("Write ${n} instead."));
        const auto own = FormWords::say(QStringLiteral("There is no question type “a picture”."));
        QCoreApplication::removeTranslator(&language);
        QCOMPARE(unknown.words,
            QStringLiteral("> > there is no function “fool” (character 1, near “fool(1)”). > Perhaps “floor()” is "
                           "meant."));
        QCOMPARE(early.words,
            QStringLiteral("> > “)” is missing before > the end of the expression (character 9, near “if(a”, b”). > "
                           "Write “)” there: each bracket that opens must be closed."));
        QCOMPARE(
            label.words, QStringLiteral("> > there is no question or group named “x. y”. > Perhaps “x” is meant."));
        QVERIFY(nobody.isEnglish);
        // What is written from left to right keeps together inside words of the other direction.
        QCOMPARE(latin.words,
            QStringLiteral(
                "\u2068default\u2069 اكتب: \u2068a + b\u2069 أو \u20682026-11-22\u2069 ثم \u2068(.xlsx)\u2069."));
        QCOMPARE(
            sign.words, QStringLiteral("اكتبه مثل \u2068\u2068$\u2060{n}\u2069=5\u2069.")); // and no line ends in it
        QVERIFY2(own.words.contains(QStringLiteral("“a picture”")), qPrintable(own.words)); // the form's own
    }
    void allThatIsWrongIsShownWithItsPlaceAndNothingComesIn()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        desk.lookAt(write(QStringLiteral("many: wrong.xlsx"),
            book({"type|name|label|relevant", "texd|a|A", "select_one towns|b|B", "text|c|C|${nobody} = 1",
                "begin group|g|G", "text|d|"})));
        QTRY_COMPARE(desk.phase(), QStringLiteral("problem"));
        QCOMPARE(desk.problems()->rowCount(), 4);
        QCOMPARE(cell(*desk.problems(), 0, "where"),
            QStringLiteral("many: wrong.xlsx, sheet survey, row 2, column type (A2)"));
        QCOMPARE(cell(*desk.problems(), 0, "words"),
            QStringLiteral("There is no question type “texd”. Perhaps “text” is meant."));
        QCOMPARE(cell(*desk.problems(), 0, "lang"), QString()); // known in every language of ours
        desk.bringIn();
        QCOMPARE(desk.phase(), QStringLiteral("problem"));
        QCOMPARE(forms(), 0);
    }
    void filesOfOtherKindsSayWhatTheyAre()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        for (const auto& [name, bytes] : {std::pair("photo.xlsx", QByteArray("\x89PNG\r\n\x1a\n", 8)),
                 std::pair("page.xls", QByteArray("<!DOCTYPE html><html></html>")),
                 std::pair("empty.xlsx", QByteArray()),
                 std::pair("half.xlsx", book({"type|name|label", "text|a|A"}).left(700)),
                 std::pair("cut.xml", QByteArray("<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"))}) {
            desk.lookAt(write(QLatin1String(name), bytes));
            QTRY_COMPARE(desk.phase(), QStringLiteral("problem"));
            QCOMPARE(desk.problems()->rowCount(), 1);
            QVERIFY2(cell(*desk.problems(), 0, "where").startsWith(QLatin1String(name)), name);
            QVERIFY2(cell(*desk.problems(), 0, "words").size() > 30, name);
            QVERIFY2(cell(*desk.problems(), 0, "lang").isEmpty(), name);
        }
        desk.dismiss();
        QCOMPARE(desk.problems()->rowCount(), 0);
    }
    void whatIsNotTheFilesFaultIsSaidInOneSentenceAlone()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        desk.lookAt(m_programme.path(QStringLiteral("taken away.xlsx")));
        QTRY_COMPARE(desk.phase(), QStringLiteral("problem"));
        QVERIFY(!desk.problem().isEmpty());
        QCOMPARE(desk.problems()->rowCount(), 0); // what the system says of it is for logs
    }
    void aBrokenListBesideTheFormIsShownBeforeItComesIn()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        QVERIFY(!write(QStringLiteral("cut.csv"), "name,label\na,\"A\n").isEmpty());
        desk.lookAt(write(QStringLiteral("lists.xlsx"), book({"type|name|label", "select_one_from_file cut.csv|a|A"})));
        QTRY_COMPARE(desk.phase(), QStringLiteral("problem"));
        QVERIFY2(cell(*desk.problems(), 0, "where").contains(QLatin1String("cut.csv")),
            qPrintable(cell(*desk.problems(), 0, "where")));
        QCOMPARE(cell(*desk.problems(), 0, "lang"), QString());
        desk.dismiss();
    }
    void aFileThatBreaksAfterItWasLookedAtBringsNothingIn()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        const QByteArray good = book({"type|name|label|appearance", "text|a|A|quick", "select_one yn|b|B|"});
        desk.lookAt(write(QStringLiteral("later.xlsx"), good));
        QTRY_COMPARE(desk.phase(), QStringLiteral("looked"));
        QCOMPARE(desk.warnings()->rowCount(), 1);
        QCOMPARE(cell(*desk.warnings(), 0, "lang"), QString());
        QVERIFY(!write(QStringLiteral("later.xlsx"), good.left(900)).isEmpty());
        desk.bringIn();
        QTRY_COMPARE(desk.phase(), QStringLiteral("problem"));
        QCOMPARE(forms(), 0);
        desk.lookAt(write(QStringLiteral("later.xlsx"), good));
        QTRY_COMPARE(desk.phase(), QStringLiteral("looked"));
        desk.bringIn();
        QTRY_COMPARE(desk.phase(), QStringLiteral("broughtIn"));
        QCOMPARE(forms(), 1);
    }
    void aNewerListOfASurveyThatIsHereSaysThatItIsNotTaken()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        const auto look = [&](const QByteArray& list) {
            desk.dismiss();
            if (write(QStringLiteral("stays.csv"), list).isEmpty())
                return false;
            desk.lookAt(write(QStringLiteral("stays.xlsx"),
                book({"type|name|label", "select_one_from_file stays.csv|stays|Which?"})));
            return QTest::qWaitFor([&] { return desk.phase() == QLatin1String("looked"); }, 30'000);
        };
        QVERIFY(look("name,label\na,one\n"));
        QCOMPARE(desk.otherwise(), QStringList());
        desk.bringIn();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), QStringLiteral("broughtIn"), 30'000);
        QVERIFY(look("name,label\na,one\n")); // the same once more
        QCOMPARE(desk.otherwise(), QStringList());
        for (const char* newer : {"name,label\na,CHANGED\nc,third\n", "name,label\na,ONE\n"}) {
            QVERIFY(look(newer));
            QCOMPARE(desk.otherwise(), QStringList{QStringLiteral("stays.csv")});
        }
        desk.bringIn();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), QStringLiteral("broughtIn"), 30'000);
        QVERIFY(desk.wasThere());
        QCOMPARE(desk.otherwise(), QStringList{QStringLiteral("stays.csv")});
    }
    void aSurveyThatTakesThePlaceOfAnotherSaysSoBefore()
    {
        SurveyDeskViewModel desk(m_programme.store(), [] { return PersonId(); });
        const auto look = [&](const QByteArray& bytes) {
            desk.dismiss();
            desk.lookAt(write(QStringLiteral("twice.xlsx"), bytes));
            return QTest::qWaitFor([&] { return desk.phase() == QLatin1String("looked"); }, 20'000);
        };
        const QByteArray first = book({"type|name|label", "text|a|A"});
        QVERIFY(look(first));
        QVERIFY(!desk.replaces());
        desk.bringIn();
        QTRY_COMPARE(desk.phase(), QStringLiteral("broughtIn"));
        QVERIFY(look(first)); // the same once more
        QVERIFY(!desk.replaces());
        QVERIFY(look(book({"type|name|label", "text|b|B"})));
        QVERIFY(desk.replaces());
        QVERIFY(desk.replacesSameVersion());
        QCOMPARE(desk.replacedVersion(), QString());
        QCOMPARE(desk.replacedAnswers(), 0);
    }
};

QTEST_MAIN(TestBringIn)
#include "tst_bringin.moc"
