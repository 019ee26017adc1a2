// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"

#include <QRegularExpression>
#include <QTest>

using namespace uthan;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestMarkup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleAnswerIsTextAndNoMark()
    {
        const QString person = QStringLiteral("*Eve* <b>B</b> _u_ [l](x) **x** \\* # </span>\n# y <br> a & b");
        const QString said = markup::asText(person);
        QCOMPARE(markup::written(said), person);
        QCOMPARE(markup::read(said).plain, person);
        QCOMPARE(markup::read(said).styled, QString());
        const markup::Text label = markup::read(QStringLiteral("Is **%1** *here*?").arg(said));
        QCOMPARE(label.plain, QStringLiteral("Is %1 here?").arg(person));
        QCOMPARE(label.styled,
            QStringLiteral("Is <b>%1</b> <i>here</i>?")
                .arg(person.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
        QCOMPARE(
            markup::read(
                QStringLiteral("<span style='color:%1'>%2</span>!").arg(markup::asText(QStringLiteral("#0A5")), said))
                .plain,
            person + u'!');
        QCOMPARE(
            markup::read(QStringLiteral("[%1](https://example.org/%2)")
                             .arg(markup::asText(QStringLiteral("a]*b*")), markup::asText(QStringLiteral("a_b_c"))))
                .plain,
            QStringLiteral("a]*b* (https://example.org/a_b_c)"));
        const QString deep = QString(20, u'(').replace(u'(', QStringLiteral("<b>")) + said;
        QVERIFY(markup::read(deep).plain.endsWith(person));
        QCOMPARE(markup::read(said + QString(9000, u'a')).plain, person + QString(9000, u'a'));
    }
    void whatWasAnsweredKeepsItsOwnOrderOfWriting()
    {
        const QString fsi(QChar(0x2068)), pdi(QChar(0x2069)), rlm(QChar(0x200F));
        const QString name = QStringLiteral("Rahima <b>*x*</b>");
        const QString asks = QStringLiteral("متى ولدت %1؟");
        const markup::Text arabic = markup::read(asks.arg(markup::put(name)), false, true);
        QCOMPARE(arabic.plain, asks.arg(name)); // heard, searched and kept
        QCOMPARE(arabic.shown, rlm + asks.arg(fsi + name + pdi));
        QCOMPARE(arabic.styled, QString());
        const markup::Text bold = markup::read(QStringLiteral("عمر **%1**!").arg(markup::put(name)), false, true);
        QCOMPARE(bold.styled, rlm + QStringLiteral("عمر <b>%1</b>!").arg(fsi + name.toHtmlEscaped() + pdi));
        const markup::Text english = markup::read(QStringLiteral("When was **%1** born?").arg(markup::put(name)));
        QCOMPARE(english.plain, QStringLiteral("When was %1 born?").arg(name));
        QCOMPARE(english.styled, QStringLiteral("When was <b>%1</b> born?").arg(name.toHtmlEscaped()));
        QCOMPARE(english.shown, QString()); // all of it is written one way
        const QString amina = QStringLiteral("أمينة");
        QCOMPARE(markup::read(QStringLiteral("%1: 3").arg(markup::put(amina))).shown, fsi + amina + pdi + s(": 3"));
        QCOMPARE(markup::written(markup::put(name)), name);
        const markup::Text both = markup::joined({{amina, {}}, {QStringLiteral("3 (b)"), {}}}, s(" · "), true);
        QCOMPARE(both.plain, amina + s(" · 3 (b)"));
        QCOMPARE(both.shown, rlm + fsi + amina + pdi + s(" · ") + fsi + s("3 (b)") + pdi);
    }
    void marksAroundAnAnswerThatIsEmptyAreNotShown()
    {
        for (const char* label : {"About **%1**.", "About *%1*.", "About __%1__.", "About _%1_.", "About <b>%1</b>."}) {
            QCOMPARE(markup::read(s(label).arg(markup::put({}))).plain, s("About ."));
            QCOMPARE(markup::read(s(label).arg(markup::put(s(" a ")))).plain, s("About  a ."));
        }
        QCOMPARE(markup::read(s("# %1").arg(markup::put({}))).plain, QString());
        const QString name = s("%1_%2_%3").arg(markup::put(s("a")), markup::put(s("b")), markup::put(s("c")));
        QCOMPARE(markup::read(name).plain, s("a_b_c"));
    }
    void whatAuthorsWriteIsRead_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("styled"); // empty: nothing but plain text
        const auto row = [](const char* name, const char* label, const char* plain, const char* styled) {
            QTest::newRow(name) << QString::fromUtf8(label) << QString::fromUtf8(plain) << QString::fromUtf8(styled);
        };
        row("plain", "How old are you?", "How old are you?", "");
        row("bold", "**Now** tell", "Now tell", "<b>Now</b> tell");
        row("bold with lines", "__Now__ tell", "Now tell", "<b>Now</b> tell");
        row("italic", "*now* and _then_", "now and then", "<i>now</i> and <i>then</i>");
        row("both", "**very *very* much**", "very very much", "<b>very <i>very</i> much</b>");
        row("heading", "# Home\nHow many rooms?", "Home\nHow many rooms?",
            "<font size=\"4\"><b>Home</b></font><br>How many rooms?");
        row("small heading", "Text\n### Home", "Text\nHome", "Text<br><b>Home</b>");
        row("link", "see [our page](https://example.org/a)", "see our page (https://example.org/a)",
            "see <u>our page</u> (https://example.org/a)");
        row("colour", "<span style=\"color:red\">stop</span>", "stop", "<font color=\"red\">stop</font>");
        row("colour by number", "<span style='font-size:9px; color: #0A5'>go</span>", "go",
            "<font color=\"#0a5\">go</font>");
        row("tags", "<b>a</b> <em>b</em><br/>c", "a b\nc", "<b>a</b> <i>b</i><br>c");
        row("escaped", "2 \\* 3", "2 * 3", "2 * 3");
        row("times", "2 * 3 * 4", "2 * 3 * 4", "");
        row("names", "my_own_name and a_b", "my_own_name and a_b", "");
        row("less", "if 3 < 5 and 7 > 6", "if 3 < 5 and 7 > 6", "");
        row("open end", "**not closed", "**not closed", "");
        row("empty", "****", "****", "");
        row("number sign", "#1 of all", "#1 of all", "");
        row("no-break space", "**Rendez-vous\u00a0:** « a »", "Rendez-vous\u00a0: « a »",
            "<b>Rendez-vous&nbsp;:</b> « a »");
        row("over lines", "**one\ntwo**", "one\ntwo", "<b>one<br>two</b>");
        row("nested spans", "<span style=\"color:blue\">a <span style=\"color:red\">b</span> c</span>", "a b c",
            "<font color=\"blue\">a <font color=\"red\">b</font> c</font>");
    }
    void whatAuthorsWriteIsRead()
    {
        QFETCH(QString, label);
        QFETCH(QString, plain);
        QFETCH(QString, styled);
        const markup::Text read = markup::read(label);
        QCOMPARE(read.plain, plain);
        QCOMPARE(read.styled, styled);
    }
    void nothingHostileBecomesMarkup_data()
    {
        QTest::addColumn<QString>("label");
        const auto row = [](const char* label) { QTest::newRow(label) << QString::fromUtf8(label); };
        row("<img src=\"http://spy.example/x.png\"> **hi**");
        row("<script>alert(1)</script> *a*");
        row("<a href=\"file:///etc/passwd\">x</a> **b**");
        row("[x](javascript:alert(1)) [y](file:///etc/passwd) [z](data:text/html,x)");
        row("<span style=\"color:red\" onclick=\"x()\">a</span>");
        row("<span style=\"color:red;background:url(http://spy.example)\">a</span>");
        row("<span style='color:expression(alert(1))'>a</span>");
        row("<font color='red\"><img src=x>'>a</font>");
        row("**<img src=x onerror=y>**");
        row("<b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><img src=x></b></b></b></b></b></b></b></b></b></b></b>");
        row("<span style=\"color:&quot;><img src=x>\">a</span>");
        row("&lt;img src=x&gt; **a** &amp;lt;");
        row("[<img src=x>](https://e.org/<img>) *a*");
        row("</b></font><img src=x>*a*");
        row("<ol><li>**a**</li></ol><pre>x</pre>");
    }
    void nothingHostileBecomesMarkup()
    {
        QFETCH(QString, label);
        QString styled = markup::read(label).styled;
        static const QRegularExpression ours(
            QStringLiteral("</?[biu]>|<br>|</font>|<font size=\"4\">|<font color=\"(?:#[0-9a-f]{3,6}|[a-z]+)\">"));
        styled.remove(ours);
        QVERIFY2(!styled.contains(u'<') && !styled.contains(u'>'), qPrintable(styled));
        static const QRegularExpression entity(QStringLiteral("&(?!lt;|gt;|amp;|quot;|nbsp;)"));
        QVERIFY2(!styled.contains(entity), qPrintable(styled));
    }
    void whatWeDoNotKnowIsShownAsWritten()
    {
        const auto read = markup::read(QStringLiteral("<marquee>a</marquee> **b**"));
        QCOMPARE(read.plain, QStringLiteral("<marquee>a</marquee> b"));
        QCOMPARE(read.styled, QStringLiteral("&lt;marquee&gt;a&lt;/marquee&gt; <b>b</b>"));
    }
    void scriptsWithoutItalicsAreUnderlined()
    {
        QCOMPARE(markup::read(QStringLiteral("*كم*"), markup::slants(QStringLiteral("ar"))).styled,
            QStringLiteral("<u>كم</u>"));
        QVERIFY(markup::slants(QStringLiteral("fr")));
        QVERIFY(!markup::slants(QStringLiteral("bn")));
    }
    void aHostileLengthTakesNoTime()
    {
        for (const char* part : {"*", "_a", "<b>", "[", "<span>", "\\", "**a"}) {
            const QString label = QString::fromLatin1(part).repeated(7'900 / int(qstrlen(part)));
            QElapsedTimer timer;
            timer.start();
            (void)markup::read(label);
            QVERIFY2(timer.elapsed() < 2000, part);
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
