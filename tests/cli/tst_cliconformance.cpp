// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"
#include "runner.h"

#include <QDir>
#include <QJsonArray>

using namespace uthan;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

std::vector<QStringList> rows(std::initializer_list<const char*> lines)
{
    std::vector<QStringList> out;
    for (const char* line : lines)
        out.push_back(s(line).split(QLatin1Char('|')));
    return out;
}
}

// The judge of recorded cases and of folders of forms is judged itself.
class TestCliConformance : public QObject {
    Q_OBJECT
    Runner m_runner;

private Q_SLOTS:
    void aPieceOfAFormIsFoundWhereverItBeginsAndEnds_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<bool>("isThere");
        const auto add = [](const char* piece, bool isThere) { QTest::newRow(piece) << s(piece) << isThere; };
        add("A &lt; b &amp; c &gt; d", true);
        add("A &lt; c", false);
        add("<label>A &lt; b &amp; c &gt; d</label>", true);
        add("relevant=\"1 &lt; 2\"", true);
        add("relevant=\"1 &lt; 3\"", false);
        add("constraint=\". != &quot;x&quot;\"", true);
        add(". != &quot;x&quot;", true);
        add("type=\"string\" required=\"true()\"", true);
        add("required=\"true()\" type=\"string\"", true);
        add("required=\"true()\" type=\"int\"", false);
        add("required=\"true()\" ref=\"/test_name/q\"", false); // of two tags
        add("appearance=\"multiline\"><label>A", true);
        add("ref=\"/test_name/q\" appearance=\"multiline\">\n  <label>A &lt; b &amp; c &gt; d</label>", true);
        add("ref=\"/test_name/p\" appearance=\"multiline\"><label>", false);
        add("d</label></input><input ref=\"/test_name/p\"", true);
        add("d</label></input><input ref=\"/test_name/q\"", false);
        add("</label></input><inp", true);
        add("</label></input><group", false);
        add("required=\"true()\" type=\"string\"/>", true);
        add("required=\"true()\" type=\"string\">", false);
        add("bind nodeset=\"/test_name/q\"", true);
        add("<bind relevant=\"1 &lt; 2\" nodeset=\"/test_name/q\"", true);
        add("<q/><p/>", true);
        add("<p/><q/>", false);
        add("<label>P</label>", true);
        add("<label>p</label>", false);
    }
    void aPieceOfAFormIsFoundWhereverItBeginsAndEnds()
    {
        QFETCH(const QString, piece);
        QFETCH(const bool, isThere);
        const QString sheet = s("| survey |\n"
                                "| | type | name | label | required | relevant | constraint | appearance |\n"
                                "| | text | q | A < b & c > d | yes | 1 < 2 | . != \"x\" | multiline |\n"
                                "| | text | p | P |\n");
        const auto passes = [&](const char* kind) {
            const QJsonObject one{{s("test"), s("one")}, {s("md"), sheet}, {s("name"), s("test_name")},
                {QLatin1String(kind), QJsonArray{piece}}};
            const QString file = m_runner.write(s("cases.json"), QJsonDocument(QJsonArray{one}).toJson());
            return m_runner.run({s("conformance"), s("pyxform"), file}).exitCode == 0;
        };
        QCOMPARE(passes("xml__contains"), isThere);
        QCOMPARE(passes("xml__excludes"), !isThere);
    }
    // Words of the form that an instance holds are in the language it was filled in.
    void aFormIsReadBackInTheLanguageItWasFilledIn()
    {
        const Result<QByteArray> book = form::xlsx::write(
            {{s("survey"),
                 rows({"type|name|label::English|label::বাংলা|calculation", "select_one l|c|Which|কোনটি|",
                     "calculate|said|||jr:choice-name(${c}, '${c}')"})},
                {s("choices"), rows({"list_name|name|label::English|label::বাংলা", "l|a|One|এক", "l|b|Two|দুই"})}});
        QVERIFY(book.ok());
        QVERIFY(QDir().mkpath(m_runner.path(s("forms"))));
        for (int i = 0; i < 12; ++i) // each is filled otherwise, as its name is another
            m_runner.write(s("forms/form%1.xlsx").arg(i), *book);
        const Runner::Outcome o = m_runner.run({s("conformance"), s("forms"), m_runner.path(s("forms"))});
        QVERIFY2(o.exitCode == 0, o.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliConformance)
#include "tst_cliconformance.moc"
