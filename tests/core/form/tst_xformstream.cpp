// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that are read a piece at a time: nobody holds their file as a whole.
#include "form/formfile.h"
#include "form/xform/xformreader.h"

#include <algorithm>
#include <functional>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A file that exists nowhere: a beginning, many pieces, an end. What is asked for is counted.
struct Written {
    QByteArray begin, end;
    int pieces = 0;
    std::function<QByteArray(int)> piece;
    qint64 largestRead = 0, total = 0;
    int readings = 0;

    [[nodiscard]] QByteArray part(int number) const
    {
        return number == 0 ? begin : number <= pieces ? piece(number - 1) : number == pieces + 1 ? end : QByteArray();
    }
    [[nodiscard]] qint64 size() const
    {
        qint64 bytes = begin.size() + end.size();
        for (int i = 0; i < pieces; ++i)
            bytes += piece(i).size();
        return bytes;
    }
};

class WrittenFile : public QIODevice {
public:
    explicit WrittenFile(Written& written)
        : m_written(written)
        , m_size(written.size())
    {
        ++m_written.readings;
        (void)QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 to) override
    {
        if (to != 0)
            return false;
        ++m_written.readings;
        m_next = 0;
        m_part.clear();
        return QIODevice::seek(0);
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        m_written.largestRead = std::max(m_written.largestRead, maxSize);
        qint64 given = 0;
        while (given < maxSize) {
            if (m_at >= m_part.size()) {
                if (m_next > m_written.pieces + 1)
                    break;
                m_part = m_written.part(m_next++);
                m_at = 0;
            }
            const qint64 more = std::min<qint64>(maxSize - given, m_part.size() - m_at);
            std::memcpy(data + given, m_part.constData() + m_at, static_cast<size_t>(more));
            m_at += more;
            given += more;
        }
        m_written.total += given;
        return given;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Written& m_written;
    qint64 m_size;
    int m_next = 0;
    QByteArray m_part;
    qsizetype m_at = 0;
};

ByteSource sourceOf(Written& written)
{
    return {written.size(), [&written]() -> ByteSource::Opened {
                return std::unique_ptr<QIODevice>(std::make_unique<WrittenFile>(written));
            }};
}

const QByteArray kBegin = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'>"
                          "<h:head><h:title>t</h:title><model><instance><data id='f'><q/></data></instance>";
const QByteArray kEnd = "<bind nodeset='/data/q' type='string'/></model></h:head><h:body><select1 ref='/data/q'>"
                        "<label>Q</label><itemset nodeset=\"instance('l')/root/item\"><value ref='name'/>"
                        "<label ref='label'/></itemset></select1></h:body></h:html>";

Written list(int rows)
{
    Written made;
    made.begin = kBegin + "<instance id='l'><root>";
    made.end = "</root></instance>" + kEnd;
    made.pieces = rows;
    made.piece = [](int row) {
        const QByteArray n = QByteArray::number(row);
        return "<item><name>n" + n + "</name><label>Number " + n + "</label></item>";
    };
    return made;
}
}

class TestXFormStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Each question that names a text would have all of them.
    void ofATextWithVeryManyFormsSomeAreKeptAndItIsSaid()
    {
        QByteArray values;
        for (int i = 0; i < 20'000; ++i)
            values += "<value form=\"f" + QByteArray::number(i) + "\">x</value>";
        QByteArray binds, inputs;
        for (int i = 0; i < 50; ++i) {
            const QByteArray name = "q" + QByteArray::number(i);
            binds += "<" + name + "/>";
            inputs += "<input ref=\"/data/" + name + "\"><label ref=\"jr:itext('a')\"/></input>";
        }
        const QByteArray xml = "<h:html xmlns=\"http://www.w3.org/2002/xforms\" "
                               "xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>T</h:title><model><itext>"
                               "<translation lang=\"en\"><text id=\"a\"><value>A</value>"
            + values + "</text></translation></itext><instance><data id=\"t\">" + binds
            + "</data></instance></model></h:head><h:body>" + inputs + "</h:body></h:html>";
        QElapsedTimer time;
        time.start();
        const auto form = readXForm(xml, s("many.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
        const Element& last = form->elements.back();
        QVERIFY(last.otherForms && last.otherForms->size() <= 20);
        QCOMPARE(last.otherForms->front().name, s("f0"));
        const bool isSaid = std::any_of(form->warnings.begin(), form->warnings.end(),
            [](const Warning& warning) { return warning.text.contains(s("forms")); });
        QVERIFY(isSaid);
    }
    void aLongFileIsReadInSmallPieces()
    {
        constexpr int kRows = 20'000;
        Written written = list(kRows);
        const auto form = readXForm(sourceOf(written), s("long.xml"), 1000);
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->lists.size(), size_t(1));
        QCOMPARE(form->lists[0].count(), size_t(kRows));
        QVERIFY(form->lists[0].choices.empty()); // all of them are put away
        QCOMPARE(form->lists[0].pack->at(kRows - 1).label.in[0], QStringLiteral("Number %1").arg(kRows - 1));
        QVERIFY(written.largestRead <= 256 << 10);
        QVERIFY(written.size() > 4 * written.largestRead);
        QVERIFY(written.readings <= 3);
        // The same bytes at one go give the same form.
        const auto whole = readXForm(*sourceOf(written).whole(64 << 20), s("long.xml"), 1000);
        QVERIFY(whole.ok());
        QCOMPARE(whole->hash, form->hash);
    }
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead()
    {
        int opened = 0;
        const auto sourceOfSize = [&opened](qint64 size) {
            return ByteSource(size, [&opened]() -> ByteSource::Opened {
                ++opened;
                return Error{};
            });
        };
        const auto large = readXForm(sourceOfSize(400LL << 20), s("large.xml"), 1000);
        QVERIFY(!large.ok());
        QVERIFY2(large.error().detail.contains(s("384 MB")) && large.error().detail.contains(s("CSV")),
            qPrintable(large.error().text()));
        QCOMPARE(large.error().where, s("large.xml"));
        // One whose lists would all be held may not be as long.
        QVERIFY(!readXForm(sourceOfSize(200LL << 20), s("large.xml")).ok());
        QCOMPARE(opened, 0);
    }
    void moreQuestionsThanCanBeHeldAreRefusedWithTheLine()
    {
        Written written;
        written.begin = kBegin + "<bind nodeset='/data/q'/></model></h:head><h:body>";
        written.end = "</h:body></h:html>";
        written.pieces = 6;
        const QByteArray words(7 << 20, 'w');
        written.piece = [&words](int) { return "<input ref='/data/q'><label>" + words + "</label></input>\n"; };
        const auto form = readXForm(sourceOf(written), s("wordy.xml"), 1000);
        QVERIFY(!form.ok());
        QVERIFY2(form.error().detail.contains(s("64 MB")), qPrintable(form.error().text()));
        QVERIFY2(form.error().where.contains(s("wordy.xml, line ")), qPrintable(form.error().where));
    }
    void aTextWithoutAnEndIsRefused()
    {
        Written written;
        written.begin = kBegin + "<!--";
        written.end = "-->" + kEnd;
        written.pieces = 20;
        const QByteArray noise(1 << 20, 'x');
        written.piece = [&noise](int) { return noise; };
        const auto form = readXForm(sourceOf(written), s("noise.xml"), 1000);
        QVERIFY(!form.ok());
        QVERIFY2(form.error().detail.contains(s("8 MB")), qPrintable(form.error().text()));
        QVERIFY(written.total < 12 << 20); // no more of it was read
    }
    void aLongInstanceThatIsNoTableIsNamed()
    {
        Written written;
        written.begin = kBegin + "\n<instance id='tree'><regions>";
        written.end = "</regions></instance>" + kEnd;
        written.pieces = 20;
        const QByteArray words(1 << 20, 'w');
        written.piece = [&words](int) { return "<region code='1'><town><name>" + words + "</name></town></region>"; };
        const auto form = readXForm(sourceOf(written), s("tree.xml"), 1000);
        QVERIFY(!form.ok());
        QVERIFY2(form.error().detail.contains(s("“tree”")) && form.error().detail.contains(s("16 MB")),
            qPrintable(form.error().text()));
        QCOMPARE(form.error().where, s("tree.xml, line 2, element <instance>"));
    }
    void aFileThatIsShorterThanItSaidIsNoForm()
    {
        Written written = list(10);
        const ByteSource cut(written.size() + 1, [&written]() -> ByteSource::Opened {
            return std::unique_ptr<QIODevice>(std::make_unique<WrittenFile>(written));
        });
        const auto form = readXForm(cut, s("cut.xml"), 1000);
        QVERIFY(!form.ok());
        QCOMPARE(form.error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestXFormStream)
#include "tst_xformstream.moc"
