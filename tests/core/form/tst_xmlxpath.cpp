// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xmlxpath.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;
using namespace uthan::form::xpath;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
constexpr char kDocument[] = R"(<?xml version="1.0"?>
<h:html xmlns="urn:x" xmlns:h="urn:h"><h:head/><!-- note --><model id="m"><a n="1">one</a><a n="2">two<b/></a>
<?go on?><c xmlns="" xml:lang="bn-BD">3</c></model></h:html>)";

XmlDocument document()
{
    const Result<XmlDocument> made = XmlDocument::parse(kDocument);
    return made ? *made : XmlDocument();
}
Result<XmlXPath> compiled(const QString& expression)
{
    return XmlXPath::compile(expression, {{s("x"), s("urn:x")}, {s("h"), s("urn:h")}});
}
}

class TestXmlXPath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExpressionFindsWhatTheStandardSays_data()
    {
        QTest::addColumn<QString>("text");
        const auto is = [](const char* expression, const char* text) { QTest::newRow(expression) << s(text); };
        is("count(//x:a)", "2");
        is("/h:html/x:model/@id", "m");
        is("string(//x:a[@n = '2'])", "two");
        is("count(//node())", "13");
        is("name(//x:b/ancestor::*[last()])", "h:html");
        is("name(//x:b/ancestor::*[1])", "a");
        is("//x:a[2]/preceding-sibling::x:a", "one");
        is("count(//x:a[1]/following::*)", "3");
        is("count(//x:b/preceding::*)", "2");
        is("count(//comment()) + count(//processing-instruction('go'))", "2");
        is("//processing-instruction()", "on");
        is("//c", "3");
        is("count(//x:*)", "4");
        is("count(//x:a | //c | //x:a)", "3");
        is("(//x:a)[last()]/@n", "2");
        is("//x:a[position() = 1]/@n + 1", "2");
        is("boolean(//c[lang('bn')])", "true");
        is("count(//namespace::*)", "13");
        is("string(id('m')/x:a)", "one");
        is("div", "");
        is("//x:a/@n = 2", "true");
        is("not(//x:nothing)", "true");
        is("number(//c) mod 2", "1");
    }
    void anExpressionFindsWhatTheStandardSays()
    {
        QFETCH(QString, text);
        const Result<XmlXPath> expression = compiled(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(expression.ok(), expression ? "" : qPrintable(expression.error().detail));
        const XmlDocument d = document();
        QCOMPARE(expression->toText(d).valueOr(s("fault")), text);
    }
    void nodesComeInDocumentOrderAndOnce()
    {
        const XmlDocument d = document();
        const auto nodes = compiled(s("//c/preceding-sibling::* | //x:a/.. | //x:a"))->nodes(d);
        QVERIFY(nodes.ok());
        QCOMPARE(nodes->size(), size_t(3));
        QVERIFY(std::is_sorted(nodes->begin(), nodes->end()));
    }
    void whatIsNoExpressionIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("part");
        const auto is = [](const char* expression, const char* part) { QTest::newRow(expression) << s(part); };
        is("1 +", "ends too early");
        is("a b", "“b” does not belong here");
        is("$x + 1", "no variables");
        is("z:a", "o namespace is known for the prefix “z”");
        is("up::a", "“up::” is not an axis");
        is("a[", "ends too early");
        is("'open", "not closed");
        is("f(1,)", "missing before");
        is("a/foo()", "“foo()” cannot stand here");
    }
    void whatIsNoExpressionIsRefusedWithItsPlace()
    {
        QFETCH(QString, part);
        const Result<XmlXPath> made = compiled(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().detail.contains(part), qPrintable(made.error().detail));
        QVERIFY2(made.error().detail.contains(s("character")), qPrintable(made.error().detail));
    }
    void anUnknownFunctionIsAFaultOnlyWhereItIsReached()
    {
        const XmlDocument d = document();
        QVERIFY(!compiled(s("nothing-like-it()"))->evaluate(d, {}).ok());
        QVERIFY(*compiled(s("false() and nothing-like-it()"))->toBoolean(d) == false);
    }
    void brokenXmlIsRefusedWithLineAndColumn()
    {
        const Result<XmlDocument> made = XmlDocument::parse("<a>\n<b></a>", s("form.xml"));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text().contains(s("form.xml, line 2")), qPrintable(made.error().text()));
    }
    void namesOfOperatorsAreNamesWhereANameBelongs_data()
    {
        QTest::addColumn<QString>("text");
        const auto is = [](const char* expression, const char* text) { QTest::newRow(expression) << s(text); };
        is("count(/div/and/or)", "0");
        is("1 mod1", "0");
        is("6div 2", "3");
        is("'1'mod'2'", "1");
        is("* = 3 or 2 * 2 = 4", "true");
        is("4 mod-3", "1");
    }
    void namesOfOperatorsAreNamesWhereANameBelongs()
    {
        QFETCH(QString, text);
        QCOMPARE(compiled(QString::fromUtf8(QTest::currentDataTag()))->toText(document()).valueOr(s("fault")), text);
    }
};

QTEST_GUILESS_MAIN(TestXmlXPath)
#include "tst_xmlxpath.moc"
