// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/session/auditlog.h"
#include "testforms.h"

#include <QTest>
#include <random>

using namespace uthan::form;
using Event = AuditLog::Event;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// Two clocks that the test moves: the calendar, and the time since the machine was started.
struct Clocks {
    qint64 wall = 1772000000000;
    qint64 up = 60000;
    void pass(qint64 ms)
    {
        wall += ms;
        up += ms;
    }
};

using Table = QList<QHash<QString, QString>>;

// The file as another program would read it (Python's csv has its turn in the journeys).
Table table(const QByteArray& csv, QStringList* columns = nullptr)
{
    Table out;
    QStringList head;
    for (const QString& line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells;
        QString text;
        bool quoted = false;
        for (const QChar c : line) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells << std::exchange(text, {});
            else
                text += c;
        }
        cells << text;
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row.insert(head.at(i), cells.value(i));
        out << row;
    }
    if (columns)
        *columns = head;
    return out;
}

QStringList eventsOf(const QByteArray& csv)
{
    QStringList out;
    for (const auto& row : table(csv))
        out << row.value(s("event")) + (row.value(s("node")).isEmpty() ? QString() : s(" ") + row.value(s("node")));
    return out;
}

// A form with a question, a group on one screen and rows; `parameters` of its audit.
QByteArray sheet(const char* parameters)
{
    return testforms::form({{s("type"), s("name"), s("label"), s("appearance"), s("parameters"), s("relevant"),
                                s("bind::uthan:sensitive")},
        {s("audit"), s("audit"), {}, {}, s(parameters)}, {s("text"), s("who"), s("Who?")},
        {s("begin group"), s("home"), s("Home"), s("field-list")}, {s("integer"), s("rooms"), s("Rooms")},
        {s("text"), s("roof"), s("Roof"), {}, {}, s("${rooms} > 2")}, {s("end group")},
        {s("begin repeat"), s("child"), s("Child")}, {s("text"), s("name"), s("Name")}, {s("end repeat")},
        {s("text"), s("secret"), s("Secret"), {}, {}, {}, s("yes")}, {s("text"), s("last"), s("Last")}});
}

struct Filling {
    explicit Filling(const QByteArray& form, Clocks& both)
        : clocks(both)
        , session(testforms::session(form))
        , log(AuditWish::of(session.program()), {[&both] { return both.wall; }, [&both] { return both.up; }, {}})
    {
    }
    void show() { log.show(session, session.page()); }
    void goOn(qint64 ms)
    {
        clocks.pass(ms);
        (void)session.next();
        show();
    }
    void say(const char* name, const QCborValue& value)
    {
        session.answer(session.placeOf(s(name)), value);
        show();
    }
    Clocks& clocks;
    FormSession session;
    AuditLog log;
};
}

class TestAuditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormSaysWhatIsToBeKept()
    {
        const auto wish = AuditWish::of(*testforms::compiled(
            sheet("location-priority=balanced location-min-interval=60 location-max-age=120 track-changes=true "
                  "identify-user=true track-changes-reasons=on-form-edit")));
        QVERIFY(wish.isWished() && wish.places && wish.changes && wish.user && wish.reasons);
        QCOMPARE(wish.priority, s("balanced"));
        QCOMPARE(wish.minIntervalMs, 60000);
        QCOMPARE(wish.maxAgeMs, 120000);
        const auto plain = AuditWish::of(*testforms::compiled(sheet("")));
        QVERIFY(plain.isWished() && !plain.places && !plain.changes && !plain.user && !plain.reasons);
        QVERIFY(!AuditWish::of(
            *testforms::compiled(testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("a"), s("A")}})))
                     .isWished());
    }

    void anXFormSaysTheSameAsItsSheet()
    {
        const QByteArray written
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
              "xmlns:odk='http://www.opendatakit.org/xforms' xmlns:orx='http://openrosa.org/xforms'><h:head><h:title>T"
              "</h:title><model><instance><data id='t'><a/><orx:meta><orx:instanceID/><orx:audit/></orx:meta></data>"
              "</instance><bind nodeset='/data/a' type='string'/><bind nodeset='/data/orx:meta/orx:audit' "
              "type='binary' "
              "odk:track-changes='true' odk:location-max-age='9' odk:location-priority='no-power' "
              "odk:location-min-interval='3' odk:identify-user='true'/></model></h:head><h:body><input ref='/data/a'>"
              "<label>A</label></input></h:body></h:html>";
        const auto program = compileFormFile(written, s("t.xml"));
        QVERIFY2(program.ok(), program ? "" : qPrintable(program.error().text()));
        const auto wish = AuditWish::of(**program);
        QVERIFY(wish.isWished() && wish.changes && wish.user && wish.places && !wish.reasons);
        QCOMPARE(wish.maxAgeMs, 9000);
    }

    void aQuestionTakesFromWhenItIsSeenUntilTheNext()
    {
        Clocks clocks;
        Filling f(sheet(""), clocks);
        f.log.note(Event::FormStart);
        f.show();
        f.clocks.pass(1500);
        f.say("who", s("Amina"));
        f.goOn(500);
        f.goOn(3000);
        QStringList columns;
        const Table rows = table(f.log.csv(), &columns);
        QCOMPARE(columns, QStringList({s("event"), s("node"), s("start"), s("end")}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).value(s("event")), s("form start"));
        QCOMPARE(rows.at(0).value(s("end")), QString());
        QCOMPARE(rows.at(1).value(s("node")), s("/data/who"));
        QCOMPARE(rows.at(1).value(s("end")).toLongLong() - rows.at(1).value(s("start")).toLongLong(), 2000);
        QCOMPARE(rows.at(2).value(s("event")), s("group questions")); // one event for the whole screen
        QCOMPARE(rows.at(2).value(s("node")), s("/data/home"));
        QVERIFY(!f.log.csv().contains("Amina")); // nobody asked for what was said
    }

    void whatWasSaidBeforeAndAfterIsKeptOnlyWhereTheFormAsks()
    {
        Clocks clocks;
        Filling f(sheet("track-changes=true"), clocks);
        f.show();
        f.say("who", s("Amina, or \"Mina\""));
        f.goOn(100);
        f.say("rooms", 4);
        f.say("roof", s("tin")); // came up with the answer above
        f.goOn(100);
        QVERIFY(f.session.goTo(f.session.placeOf(s("who"))));
        f.show();
        f.say("who", s("Amina"));
        f.goOn(50);
        const QByteArray csv = f.log.csv();
        QVERIFY2(csv.contains("\"Amina, or \"\"Mina\"\"\""), csv.constData());
        QCOMPARE(eventsOf(csv),
            QStringList({s("question /data/who"), s("group questions /data/home"), s("question /data/home/rooms"),
                s("question /data/home/roof"), s("question /data/child[1]/name"), s("question /data/who")}));
        const Table rows = table(csv);
        QCOMPARE(rows.at(2).value(s("new-value")), s("4"));
        QCOMPARE(rows.at(5).value(s("new-value")), s("Amina"));
        QCOMPARE(rows.at(1).value(s("new-value")), QString());
    }

    void anAnswerMarkedAsSensitiveIsNeverWrittenDown()
    {
        Clocks clocks;
        Filling f(sheet("track-changes=true"), clocks);
        QVERIFY(f.session.goTo(f.session.placeOf(s("secret"))));
        f.show();
        f.say("secret", s("a name that can hurt"));
        f.goOn(10);
        QVERIFY(eventsOf(f.log.csv()).contains(s("question /data/secret")));
        QVERIFY(!f.log.csv().contains("hurt"));
        f.log.showWhole(f.session);
        f.log.touching(f.session, f.session.placeOf(s("secret")));
        f.session.answer(f.session.placeOf(s("secret")), s("what hurts"));
        f.log.hide(f.session);
        QVERIFY(!f.log.csv().contains("hurt"));
    }

    void settingTheCalendarChangesNoLength()
    {
        Clocks clocks;
        Filling f(sheet(""), clocks);
        f.show();
        f.clocks.wall -= 86400000; // somebody sets the day back
        f.goOn(700);
        f.clocks.wall += 400000000;
        f.goOn(300);
        const Table rows = table(f.log.csv());
        QCOMPARE(rows.at(0).value(s("end")).toLongLong() - rows.at(0).value(s("start")).toLongLong(), 700);
        QCOMPARE(rows.at(1).value(s("start")), rows.at(0).value(s("end")));
    }

    void rowsAreToldWhenTheyComeAndGo()
    {
        Clocks clocks;
        Filling f(sheet(""), clocks);
        const Place repeat = f.session.placeOf(s("child"));
        QVERIFY(f.session.goTo(repeat));
        f.show();
        f.goOn(100); // "another one?"
        QVERIFY(f.session.page().asksForRow);
        f.clocks.pass(400);
        const auto row = f.session.addRow(repeat);
        QVERIFY(row.ok());
        f.log.addedRow(f.session, *row);
        QVERIFY(f.session.goTo(*row));
        f.show();
        f.clocks.pass(200);
        f.log.removingRow(f.session, *row);
        f.session.removeRow(repeat, row->rows.last());
        f.show();
        f.log.hide(f.session);
        const QByteArray csv = f.log.csv();
        QCOMPARE(eventsOf(csv).mid(0, 4),
            QStringList({s("question /data/child[1]/name"), s("add repeat /data/child[2]"),
                s("question /data/child[2]/name"), s("delete repeat /data/child[2]")}));
        const Table rows = table(csv);
        QCOMPARE(rows.at(1).value(s("end")).toLongLong() - rows.at(1).value(s("start")).toLongLong(), 400);
    }

    void inTheWholeFormEachAnsweredQuestionHasItsStretch()
    {
        Clocks clocks;
        Filling f(sheet("track-changes=true"), clocks);
        f.log.showWhole(f.session);
        const auto answer = [&f](const char* name, const QCborValue& value, qint64 after) {
            f.clocks.pass(after);
            f.log.touching(f.session, f.session.placeOf(s(name)));
            f.session.answer(f.session.placeOf(s(name)), value);
        };
        answer("who", s("A"), 1000);
        answer("who", s("Am"), 200);
        answer("last", s("end"), 3000);
        answer("who", s("Amina"), 100);
        f.clocks.pass(5000);
        f.log.showEnd(f.session);
        const Table rows = table(f.log.csv());
        QCOMPARE(eventsOf(f.log.csv()),
            QStringList({s("group questions /data"), s("question /data/who"), s("question /data/last"),
                s("question /data/who")}));
        const auto length = [&rows](qsizetype i) {
            return rows.at(i).value(s("end")).toLongLong() - rows.at(i).value(s("start")).toLongLong();
        };
        QCOMPARE(length(0), 9300);
        QCOMPARE(length(1), 1200);
        QCOMPARE(length(2), 3000);
        QCOMPARE(rows.at(1).value(s("new-value")), s("Am"));
        QCOMPARE(rows.at(3).value(s("old-value")), s("Am"));
        QCOMPARE(rows.at(3).value(s("new-value")), s("Amina"));
    }

    void placesAreTheBestOfThoseThatAreNotTooOld()
    {
        Clocks clocks;
        Filling f(sheet("location-priority=high-accuracy location-min-interval=10 location-max-age=60"), clocks);
        f.show();
        f.log.stoodAt(53.5, -113.5, 40);
        f.log.stoodAt(53.6, -113.6, 12);
        f.log.stoodAt(53.7, -113.7, 90);
        f.goOn(1000);
        f.clocks.pass(61000); // all too old now
        f.goOn(1000);
        QVERIFY(f.session.goTo(f.session.placeOf(s("last"))));
        f.show();
        f.goOn(0);
        f.log.hide(f.session);
        const Table rows = table(f.log.csv());
        QCOMPARE(rows.at(0).value(s("latitude")), s("53.6"));
        QCOMPARE(rows.at(0).value(s("accuracy")), s("12"));
        QCOMPARE(rows.last().value(s("latitude")), QString());
        Filling not_(sheet(""), clocks); // nobody asked
        not_.show();
        not_.log.stoodAt(53.5, -113.5, 40);
        not_.log.note(Event::PlacesOn);
        not_.goOn(10);
        QVERIFY(!not_.log.csv().contains("53.5") && !not_.log.csv().contains("location"));
    }

    void aLostPowerLosesNothingThatWasKept()
    {
        Clocks clocks;
        Filling f(sheet("track-changes=true"), clocks);
        f.log.note(Event::FormStart);
        f.show();
        f.goOn(1000);
        f.clocks.pass(250);
        f.say("rooms", 3);
        const QByteArray kept = f.log.save(f.session); // with the draft; then the power goes
        clocks.pass(3600000);
        clocks.up = 5000; // the machine was started anew
        Filling again(sheet("track-changes=true"), clocks);
        again.log.restore(kept);
        again.log.note(Event::FormResume);
        again.show();
        again.goOn(10);
        QCOMPARE(eventsOf(again.log.csv()),
            QStringList({s("form start"), s("question /data/who"), s("group questions /data/home"),
                s("question /data/home/rooms"), s("form resume"), s("question /data/who")}));
        const Table rows = table(again.log.csv());
        QCOMPARE(rows.at(2).value(s("end")).toLongLong() - rows.at(2).value(s("start")).toLongLong(), 250);
        QCOMPARE(rows.at(3).value(s("new-value")), s("3"));
        QCOMPARE(rows.at(4).value(s("start")).toLongLong(), clocks.wall - 10);
    }

    void aNewerVersionMayWishOtherColumns()
    {
        Clocks clocks;
        Filling f(sheet("track-changes=true"), clocks);
        f.show();
        f.say("who", s("x"));
        f.goOn(10);
        Filling plain(sheet(""), clocks);
        plain.log.restore(f.log.save(f.session));
        QCOMPARE(plain.log.csv().left(21), QByteArrayLiteral("event,node,start,end\n"));
        QVERIFY(!plain.log.csv().contains(",x"));
        Filling more(sheet("track-changes=true identify-user=true"), clocks);
        more.log.restoreCsv(f.log.csv());
        QStringList columns;
        const Table rows = table(more.log.csv(), &columns);
        QCOMPARE(columns.last(), s("user"));
        QCOMPARE(rows.first().value(s("new-value")), s("x"));
    }

    void theFileReadAgainIsTheSameFile()
    {
        Clocks clocks;
        const QByteArray form = sheet("track-changes=true track-changes-reasons=on-form-edit identify-user=true "
                                      "location-priority=no-power location-min-interval=1 location-max-age=9");
        Filling f(form, clocks);
        f.log.setUser(s("Tania, of the hall"));
        f.log.stoodAt(-1.25, 36.75, 7.5);
        const char* said[]{"plain", "a, b", "two\nlines", "a \"b\"", "\"all of it\"", "\"x\", y", "", "উঠান"};
        for (const char* text : said) {
            QVERIFY(f.session.goTo(f.session.placeOf(s("who"))));
            f.show();
            f.say("who", s(text));
            f.goOn(5);
        }
        f.log.note(Event::ChangeReason, s("I was wrong, \"twice\"\nor more"));
        const QByteArray csv = f.log.csv();
        Filling again(form, clocks);
        again.log.restoreCsv(csv);
        QCOMPARE(again.log.csv(), csv);
        QCOMPARE(again.log.csv().count("Tania"), csv.count("Tania"));
    }

    void whateverIsDoneNothingEndsBeforeItBegins()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            Clocks clocks;
            const QByteArray form = sheet("track-changes=true");
            auto f = std::make_unique<Filling>(form, clocks);
            f->log.note(Event::FormStart);
            const Place repeat = f->session.placeOf(s("child"));
            for (int step = 0; step < 120; ++step) {
                clocks.pass(random() % 5000);
                if (random() % 9 == 0)
                    clocks.wall += qint64(random() % 200000000) - 100000000;
                switch (random() % 9) {
                case 0:
                    (void)f->session.next();
                    break;
                case 1:
                    (void)f->session.back();
                    break;
                case 2: {
                    const PageView page = f->session.page();
                    if (!page.questions.isEmpty())
                        f->session.answer(page.questions.first().place, qint64(random() % 5));
                    break;
                }
                case 3:
                    if (const auto made = f->session.addRow(repeat); made.ok())
                        f->log.addedRow(f->session, *made);
                    break;
                case 4:
                    if (const auto rows = f->session.rows(repeat); !rows.isEmpty()) {
                        f->log.removingRow(f->session, rows.first().place);
                        f->session.removeRow(repeat, rows.first().place.rows.last());
                    }
                    break;
                case 5:
                    f->log.showWhole(f->session);
                    f->log.touching(f->session, f->session.placeOf(s("last")));
                    f->session.answer(f->session.placeOf(s("last")), qint64(random() % 3));
                    continue;
                case 6:
                    f->log.showEnd(f->session);
                    continue;
                case 7: { // the power goes
                    const QByteArray kept = f->log.save(f->session);
                    const QCborMap draft = f->session.save();
                    clocks.up = random() % 10000;
                    f = std::make_unique<Filling>(form, clocks);
                    QVERIFY(f->session.restore(draft).ok());
                    f->log.restore(kept);
                    QCOMPARE(f->log.save(f->session), kept);
                    f->log.note(Event::FormResume);
                    break;
                }
                default:
                    f->log.note(Event::ConstraintError);
                }
                f->show();
            }
            f->log.hide(f->session);
            const Table rows = table(f->log.csv());
            QVERIFY(rows.size() > 20);
            qint64 begun = 0;
            for (const auto& row : rows) {
                const qint64 start = row.value(s("start")).toLongLong();
                if (row.value(s("event")) == s("form resume"))
                    begun = 0;
                QVERIFY(start >= begun); // within one opening also in order
                begun = start;
                if (!row.value(s("end")).isEmpty())
                    QVERIFY(row.value(s("end")).toLongLong() >= start);
                if (row.value(s("event")).startsWith(s("question")) || row.value(s("event")).contains(s("repeat")))
                    QVERIFY2(f->session.placeOf(row.value(s("node"))).node >= 0 || row.value(s("node")).contains(u'['),
                        qPrintable(row.value(s("node"))));
            }
        }
    }

    void whatIsKeptHasAnEnd()
    {
        Clocks clocks;
        Filling f(sheet(""), clocks);
        for (int i = 0; i < AuditLog::kMostEvents + 50; ++i) {
            QVERIFY(f.session.goTo(f.session.placeOf(i % 2 == 0 ? s("who") : s("last"))));
            f.show();
        }
        f.log.hide(f.session);
        f.log.note(Event::FormFinalize);
        const QStringList events = eventsOf(f.log.csv());
        QCOMPARE(events.size(), AuditLog::kMostEvents + 1);
        QCOMPARE(events.last(), s("form finalize"));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
