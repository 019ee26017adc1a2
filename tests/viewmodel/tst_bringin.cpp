// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"
#include "formsentences.h"
#include "formwords.h"
#include "programmefixture.h"
#include "rarerformsentences.h"
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

// As the compiler joins them, with a mark for whatever is put in later.
QStringList sentencesOf(const QString& folder)
{
    static const QRegularExpression literals(QStringLiteral(R"re((?:"((?:[^"\\]|\\.)*)"\s*)+)re"));
    static const QRegularExpression one(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList all;
    for (QDirIterator it(folder, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text
            = QString::fromUtf8(file.readAll()).remove(QStringLiteral("'\"'")); // a letter begins no literal
        for (auto found = literals.globalMatch(text); found.hasNext();) {
            QString joined;
            for (auto part = one.globalMatch(found.next().captured(0)); part.hasNext();)
                joined += part.next().captured(1);
            all << joined;
        }
    }
    return all;
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(QStringLiteral("%[1-9]"));
    return text.replace(number, QStringLiteral("%"));
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
        for (const char* folder : {"/core/form", "/core/survey"})
            said += sentencesOf(QStringLiteral(UTHAN_SOURCE_DIR) + QLatin1String(folder));
        const QString all = withoutNumbers(said.join(QLatin1Char('\n')));
        QVERIFY(all.size() > 10'000);
        // What the reader of expressions says is put together: what is wrong, where in the expression, what to do.
        static const QRegularExpression where(QStringLiteral(" \\(character %, near “%”\\)\\. ?"));
        std::vector<const char*> sentences(std::begin(kFormSentences), std::end(kFormSentences));
        sentences.insert(sentences.end(), std::begin(kRarerFormSentences), std::end(kRarerFormSentences));
        for (const char* sentence : sentences) {
            const QString written
                = QString::fromUtf8(sentence).replace(u'"', QStringLiteral("\\\"")); // as in a literal
            QStringList parts = withoutNumbers(written).split(where, Qt::SkipEmptyParts);
            if (parts.size() > 1 || QString::fromUtf8(sentence).contains(QLatin1String("(character")))
                parts[0] = parts[0].mid(parts[0].startsWith(u'“') ? 0 : 1); // its first letter was small
            static const QRegularExpression either(QStringLiteral("\\b(group|repeat)\\b")); // one sentence in core
            for (const QString& part : std::as_const(parts))
                QVERIFY2(all.contains(part) || all.contains(QString(part).replace(either, QStringLiteral("%"))),
                    qPrintable(part));
        }
        for (const char* part : kFormParts)
            QVERIFY2(all.contains(QLatin1String(part)), part);
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
        const auto damaged = FormWords::say(
            QStringLiteral("The workbook is damaged (line 3: Expected '>', but got 'a'.). Open it in a spreadsheet "
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
