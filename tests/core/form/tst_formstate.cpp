// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/session/formstate.h"
#include "testforms.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A small form of numbers: groups, a repeat inside a repeat, and expressions that read what stands before them.
Rows randomForm(QRandomGenerator& random)
{
    Rows rows{{s("type"), s("name"), s("label"), s("relevant"), s("calculation"), s("constraint"), s("required"),
        s("repeat_count")}};
    QStringList outer, inner, deep;
    const auto pick
        = [&](const QStringList& from) { return s("${%1}").arg(from.at(random.bounded(int(from.size())))); };
    const auto number = [&](const QStringList& from) {
        switch (random.bounded(6)) {
        case 0:
            return s("%1 + 1").arg(pick(from));
        case 1:
            return s("if(%1 > 2, %2, 3)").arg(pick(from), pick(from));
        case 2:
            return s("coalesce(%1, 0) * 2 mod 7").arg(pick(from));
        case 3:
            return s("sum(%1)").arg(pick(from));
        case 4:
            return s("count(%1) + position(..)").arg(pick(from));
        default:
            return s("concat(%1, %2)").arg(pick(from), pick(from));
        }
    };
    const auto question = [&](QStringList& level, QStringList readable, const QString& name) {
        const bool first = readable.isEmpty();
        const QString relevant = !first && random.bounded(3) == 0 ? s("%1 != 3").arg(pick(readable)) : QString();
        if (!first && random.bounded(2))
            rows << QStringList{s("calculate"), name, {}, relevant, number(readable)};
        else
            rows << QStringList{s("integer"), name, name, relevant, {}, random.bounded(2) ? s(". < 5") : QString(),
                first ? QString() : s("%1 > 1").arg(pick(readable))};
        level << name;
    };
    question(outer, {}, s("a0"));
    question(outer, outer, s("a1"));
    rows << QStringList{s("begin group"), s("g"), s("G"), s("%1 < 6").arg(pick(outer))};
    rows << QStringList{s("begin repeat"), s("r"), s("R"), {}, {}, {}, {}, random.bounded(2) ? s("${a0}") : QString()};
    for (int i = 0; i < 3; ++i)
        question(inner, outer + inner, s("b%1").arg(i));
    rows << QStringList{s("begin repeat"), s("rr"), s("RR"), s("${b0} != 2")};
    for (int i = 0; i < 2; ++i)
        question(deep, outer + inner + deep, s("c%1").arg(i));
    rows << QStringList{s("end repeat")} << QStringList{s("end repeat")} << QStringList{s("end group")};
    const QStringList all = outer + inner + deep;
    for (int i = 0; i < 3; ++i)
        rows << QStringList{s("calculate"), s("z%1").arg(i), {}, {}, number(all)};
    return rows;
}

// Everything that can be seen, cell by cell.
QStringList seen(const FormState& state)
{
    QStringList out;
    const FormProgram::Private& p = state.program();
    for (size_t i = 0; i < p.nodes.size(); ++i) {
        state.forEachRow(p.nodes[i].context, kRootContext, 0, [&](int slot) {
            out << s("%1[%2] %3 %4")
                       .arg(p.string(p.nodes[i].path))
                       .arg(slot)
                       .arg(state.value(int(i), slot).toText())
                       .arg(state.flags(int(i), slot));
        });
    }
    return out;
}
}

class TestFormState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditGivesTheSameAsComputingEverythingAnew()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const auto program = testforms::compiled(testforms::form(randomForm(random)));
            const FormProgram::Private& p = program->data();
            FormState state(p, testforms::environment());
            state.begin();
            for (int edit = 0; edit < 40; ++edit) {
                const int node = random.bounded(1, int(p.nodes.size()));
                const Node& n = p.nodes[size_t(node)];
                const std::vector<int> rows = state.rowsBelow(n.context, kRootContext, 0);
                if (n.type == NodeType::Integer && !rows.empty()) {
                    const int slot = rows[size_t(random.bounded(int(rows.size())))];
                    state.setAnswer(node, slot, random.bounded(5) ? QCborValue(random.bounded(8)) : QCborValue());
                } else if (n.type == NodeType::Repeat && n.count < 0) {
                    const std::vector<int> above
                        = state.rowsBelow(p.contexts[size_t(n.context)].parent, kRootContext, 0);
                    if (!rows.empty() && random.bounded(2))
                        state.removeRow(n.context, rows[size_t(random.bounded(int(rows.size())))]);
                    else if (!above.empty() && rows.size() < 12)
                        state.addRow(n.context, above[size_t(random.bounded(int(above.size())))]);
                }
                state.settle();
                const QStringList incremental = seen(state);
                state.recomputeAll();
                const QStringList anew = seen(state);
                if (incremental != anew) {
                    for (qsizetype i = 0; i < std::min(anew.size(), incremental.size()); ++i) {
                        if (anew.at(i) != incremental.at(i))
                            qWarning("seed %u edit %d: %s, anew %s", seed, edit, qPrintable(incremental.at(i)),
                                qPrintable(anew.at(i)));
                    }
                }
                QCOMPARE(incremental, anew);
            }
        }
    }
    void aShareOfATotalIsRightInEveryRow()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("default")},
            {s("begin repeat"), s("item"), s("I")}, {s("integer"), s("qty"), s("Q"), {}, s("1")},
            {s("calculate"), s("share"), {}, s("${qty} div ${total}")}, {s("end repeat")},
            {s("calculate"), s("total"), {}, s("sum(${qty})")}};
        FormSession f = testforms::session(testforms::form(survey));
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.addRow(f.placeOf(s("item"))).ok());
        QCOMPARE(f.question(f.placeOf(s("/data/item[4]/share"))).value.toDouble(), 0.25);
        f.answer(f.placeOf(s("/data/item[1]/qty")), 5);
        for (int i = 2; i <= 4; ++i)
            QCOMPARE(f.question(f.placeOf(s("/data/item[%1]/share").arg(i))).value.toDouble(), 0.125);
        const Place second = f.placeOf(s("/data/item[2]/qty"));
        f.removeRow(f.placeOf(s("item")), second.rows.last());
        QCOMPARE(f.question(f.placeOf(s("/data/item[2]/share"))).value.toDouble(), 1.0 / 7);
    }
    void aRowMayReadTheRowBeforeIt()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), {}, s("5")}, {s("integer"), s("x"), s("X")},
            {s("calculate"), s("run"), {},
                s("coalesce(${x}, 0) + coalesce(indexed-repeat(${run}, ${r}, position(..) - 1), 0)")},
            {s("end repeat")}};
        FormSession f = testforms::session(testforms::form(survey));
        for (int i = 1; i <= 5; ++i)
            f.answer(f.placeOf(s("/data/r[%1]/x").arg(i)), i);
        QCOMPARE(f.question(f.placeOf(s("/data/r[5]/run"))).value.toInteger(), 15);
        f.answer(f.placeOf(s("/data/r[1]/x")), 11);
        QCOMPARE(f.question(f.placeOf(s("/data/r[5]/run"))).value.toInteger(), 25);
    }
    void theFormDecidesHowManyRowsThereAre()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("n"), s("N")},
            {s("begin repeat"), s("r"), s("R"), s("${n}")}, {s("text"), s("who"), s("Who is ${n}?")},
            {s("end repeat")}};
        FormSession f = testforms::session(testforms::form(survey));
        QCOMPARE(f.rowCount(f.placeOf(s("r"))), 0);
        f.answer(f.placeOf(s("n")), 3);
        QCOMPARE(f.rowCount(f.placeOf(s("r"))), 3);
        QCOMPARE(f.question(f.placeOf(s("/data/r[3]/who"))).label.text, s("Who is 3?"));
        f.answer(f.placeOf(s("n")), 1);
        QCOMPARE(f.rowCount(f.placeOf(s("r"))), 1);
        QVERIFY(!f.addRow(f.placeOf(s("r"))).ok());
    }
    void rowsThatANumberTakesAwayComeBackWithWhatWasSaidInThem()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
            {s("integer"), s("n"), s("N")}, {s("begin repeat"), s("r"), s("R"), {}, s("${n}")},
            {s("text"), s("who"), s("Who?")}, {s("begin repeat"), s("child"), s("Child")},
            {s("integer"), s("age"), s("Age")}, {s("end repeat")},
            {s("calculate"), s("old"), {}, s("concat(${who}, ' ', sum(${age}), ' of ', ${n})")}, {s("end repeat")},
            {s("calculate"), s("all"), {}, s("join(',', ${who})")}};
        const auto form = testforms::form(survey);
        FormSession f = testforms::session(form);
        f.answer(f.placeOf(s("n")), 12);
        for (int i = 1; i <= 4; ++i) {
            f.answer(f.placeOf(s("/data/r[%1]/who").arg(i)), s("P%1").arg(i));
            f.answer(f.placeOf(s("/data/r[%1]/child[1]/age").arg(i)), i);
            QVERIFY(
                f.addRow({f.program().data().findNode(s("child")), f.placeOf(s("/data/r[%1]/who").arg(i)).rows}).ok());
            f.answer(f.placeOf(s("/data/r[%1]/child[2]/age").arg(i)), 10 * i);
        }
        f.answer(f.placeOf(s("n")), 1);
        QCOMPARE(f.answers().value(s("all")).toString(), s("P1"));
        QCOMPARE(f.answers().value(s("r")).toArray().size(), 1);
        const QCborMap draft = f.save(); // kept while the number stands there half written
        FormSession again = testforms::session(form);
        QVERIFY(again.restore(draft).ok());
        QCOMPARE(again.save(), draft);
        for (FormSession* filling : {&f, &again}) {
            (void)filling->answer(filling->placeOf(s("n")), 13);
            QCOMPARE(filling->rowCount(filling->placeOf(s("r"))), 13);
            QCOMPARE(filling->answers().value(s("all")).toString().left(11), s("P1,P2,P3,P4"));
            QCOMPARE(filling->question(filling->placeOf(s("/data/r[3]/old"))).value.toString(), s("P3 33 of 13"));
            QCOMPARE(filling->question(filling->placeOf(s("/data/r[3]/child[2]/age"))).value.toInteger(), 30);
        }
        QCOMPARE(f.answers(), again.answers());
        f.answer(f.placeOf(s("n")), 0);
        QVERIFY(!f.answers().contains(s("r")));
    }
    void whatOnceKeepsIsTheSameInADraft()
    {
        const auto form = testforms::form({{s("type"), s("name"), s("label"), s("calculation"), s("relevant")},
            {s("integer"), s("n"), s("N")}, {s("calculate"), s("is"), {}, s("${n} > 3"), s("${n} > 1")},
            {s("calculate"), s("first"), {}, s("once(${is})")},
            {s("text"), s("low"), s("Low"), {}, s("${first} < 5")}});
        FormSession f = testforms::session(form);
        f.answer(f.placeOf(s("n")), 2);
        f.answer(f.placeOf(s("n")), 0);
        const bool asked = f.question(f.placeOf(s("low"))).relevant;
        FormSession again = testforms::session(form);
        QVERIFY(again.restore(f.save()).ok());
        QCOMPARE(again.question(again.placeOf(s("low"))).relevant, asked);
        QCOMPARE(again.save(), f.save());
    }
    void aQuestionInAGroupIsReadOnceItsOwnConditionIsWorkedOut()
    {
        const auto form
            = testforms::form({{s("type"), s("name"), s("label"), s("calculation"), s("relevant"), s("repeat_count")},
                {s("integer"), s("n"), s("N")}, {s("begin group"), s("g"), s("G"), {}, s("${n} > 1")},
                {s("begin repeat"), s("never"), s("Never"), {}, s("selected(1, 'b')")},
                {s("calculate"), s("c"), {}, s("2")}, {s("end repeat")},
                {s("begin repeat"), s("r"), s("R"), {}, {}, s("${c}")}, {s("text"), s("t"), s("T")}, {s("end repeat")},
                {s("end group")}});
        FormSession f = testforms::session(form);
        f.answer(f.placeOf(s("n")), 2);
        QCOMPARE(f.rowCount({f.program().data().findNode(s("r")), {}}), 0);
        FormSession again = testforms::session(form);
        QVERIFY(again.restore(f.save()).ok());
        QCOMPARE(again.save(), f.save());
    }
    void whatTurnsWithItsGroupIsToldOnceAndInOrder()
    {
        Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("relevant"), s("constraint")},
            {s("text"), s("consent"), s("C")}};
        QStringList sums;
        for (int g = 0; g < 30; ++g) {
            survey << QStringList{s("begin group"), s("g%1").arg(g), s("G"), {}, s("${consent} = 'yes'")};
            survey << QStringList{s("integer"), s("a%1").arg(g), s("A"), {}, {}, s(". < 5")};
            survey << QStringList{s("integer"), s("b%1").arg(g), s("B"), {}, s("${a%1} > 1").arg(g)};
            survey << QStringList{s("begin repeat"), s("r%1").arg(g), s("R")};
            survey << QStringList{s("calculate"), s("c%1").arg(g), {}, s("${b%1} * position(..)").arg(g)};
            survey << QStringList{s("end repeat")} << QStringList{s("end group")};
            sums << s("sum(${c%1})").arg(g);
        }
        survey << QStringList{s("calculate"), s("all"), {}, sums.join(s(" + "))};
        const auto program = testforms::compiled(testforms::form(survey));
        const FormProgram::Private& p = program->data();
        FormState state(p, testforms::environment());
        state.begin();
        for (int g = 0; g < 30; ++g) {
            (void)state.addRow(p.nodes[size_t(p.findNode(s("c%1").arg(g)))].context, 0);
            state.setAnswer(p.findNode(s("a%1").arg(g)), 0, 3);
            state.setAnswer(p.findNode(s("b%1").arg(g)), 0, 1);
        }
        state.settle();
        for (const char* said : {"yes", "no", "yes", "maybe"}) {
            state.forgetChanged();
            state.setAnswer(p.findNode(s("consent")), 0, s(said));
            state.settle();
            const bool asked = QByteArray(said) == "yes";
            QCOMPARE(state.value(p.findNode(s("all")), 0).number, asked ? 90.0 : 0.0);
            std::vector<FormState::CellRef> turned;
            for (int node = p.findNode(s("g0")); node < p.findNode(s("all")); ++node) {
                for (const int row : state.rowsBelow(p.nodes[size_t(node)].context, kRootContext, 0)) {
                    QCOMPARE(state.isRelevant(node, row), asked);
                    turned.push_back({node, row});
                }
            }
            if (QByteArray(said) == "maybe") // nothing turned but the answer
                turned.clear();
            std::vector<FormState::CellRef> told = state.changed();
            QVERIFY(std::is_sorted(told.begin(), told.end()));
            QVERIFY(std::adjacent_find(told.begin(), told.end()) == told.end());
            QVERIFY(std::includes(told.begin(), told.end(), turned.begin(), turned.end()));
        }
        const QStringList incremental = seen(state);
        state.recomputeAll();
        QCOMPARE(incremental, seen(state));
    }
    void manyRowsComeAndGoAtOnce()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
            {s("integer"), s("n"), s("N")}, {s("begin repeat"), s("r"), s("R"), {}, s("${n}")},
            {s("text"), s("x"), s("X")}, {s("calculate"), s("of"), {}, s("concat(position(..), '/', ${all})")},
            {s("end repeat")}, {s("calculate"), s("all"), {}, s("count(${r})")}};
        const auto program = testforms::compiled(testforms::form(survey));
        const FormProgram::Private& p = program->data();
        const int n = p.findNode(s("n")), of = p.findNode(s("of"));
        const int context = p.nodes[size_t(of)].context;
        FormState state(p, testforms::environment());
        state.begin();
        for (const int wanted : {3000, 2, 5, 0, 4}) {
            state.setAnswer(n, 0, wanted);
            state.settle();
            const std::vector<int> rows = state.rows(context, 0);
            QCOMPARE(int(rows.size()), wanted);
            for (int i = 0; i < wanted; ++i) {
                QCOMPARE(state.rowIndex(context, rows[size_t(i)]), i);
                QCOMPARE(state.value(of, rows[size_t(i)]).toText(), s("%1/%2").arg(i + 1).arg(wanted));
            }
            for (const FormState::CellRef& cell : state.changed())
                QVERIFY(state.rowId(p.nodes[size_t(cell.node)].context, cell.slot) != 0);
            state.forgetChanged();
        }
        const QStringList incremental = seen(state);
        state.recomputeAll();
        QCOMPARE(incremental, seen(state));
    }
    // The number of rows is read from the whole form, rows and all: each look may ask for a thousand times as many.
    void aCountThatReadsItsOwnRowsComesToAnEnd()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
              "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance>"
              "<data id='d'><r jr:template=''><x/></r></data></instance>"
              "<bind nodeset='/data/r/x' calculate='position(..)'/></model></h:head><h:body>"
              "<group ref='/data/r'><repeat nodeset='/data/r' jr:count='/'><input ref='/data/r/x'><label>X</label>"
              "</input></repeat></group></h:body></h:html>";
        const auto program = compileFormFile(xml, s("count.xml"));
        QVERIFY(program.ok());
        FormState state((*program)->data(), testforms::environment());
        state.begin();
        const int r = (*program)->data().findNode(s("r"));
        const int context = (*program)->data().nodes[size_t(r)].context;
        state.addRow(context, 0);
        state.addRow(context, 0);
        state.settle();
        size_t before = state.rows(context, 0).size(), most = 0;
        for (int i = 0; i < 4; ++i) {
            state.grow(r, 0);
            const size_t now = state.rows(context, 0).size();
            QVERIFY(now <= before + 1000);
            before = now;
            most = std::max(most, now);
        }
        QVERIFY(most > 1000); // two rows ask for 12, and those for a million millions
        const QStringList incremental = seen(state);
        state.recomputeAll();
        QCOMPARE(incremental, seen(state));
    }
    void aChoiceThatIsNoLongerOfferedIsMarked()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("choice_filter")}, {s("text"), s("where"), s("W")},
            {s("select_one town"), s("t"), s("T"), s("land = ${where} and name != 'x'")}};
        const Rows choices{{s("list_name"), s("name"), s("label"), s("land")}, {s("town"), s("p"), s("Paris"), s("fr")},
            {s("town"), s("d"), s("Dhaka"), s("bd")}, {s("town"), s("x"), s("X"), s("bd")}};
        FormSession f = testforms::session(testforms::form(survey, choices));
        QVERIFY(f.question(f.placeOf(s("t"))).choices.isEmpty());
        const auto changed = f.answer(f.placeOf(s("where")), s("bd"));
        QVERIFY(changed.contains(f.placeOf(s("t"))));
        QCOMPARE(f.question(f.placeOf(s("t"))).choices.size(), 1);
        f.answer(f.placeOf(s("t")), s("d"));
        QCOMPARE(f.question(f.placeOf(s("t"))).problem, Problem::None);
        f.answer(f.placeOf(s("where")), s("fr"));
        QCOMPARE(f.question(f.placeOf(s("t"))).problem, Problem::ChoiceGone);
        QCOMPARE(f.question(f.placeOf(s("t"))).value.toString(), s("d"));
    }
    void repeatsSurviveADraftWithTheirIds()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("default")}, {s("begin repeat"), s("r"), s("R")},
            {s("text"), s("x"), s("X"), s("dflt")}, {s("end repeat")}};
        FormSession f = testforms::session(testforms::form(survey));
        const Place second = f.addRow(f.placeOf(s("r"))).valueOr({});
        f.answer({f.placeOf(s("x")).node, second.rows}, s("two"));
        f.answer(f.placeOf(s("/data/r[1]/x")), QCborValue());
        FormSession g = testforms::session(testforms::form(survey));
        QVERIFY(g.restore(f.save()).ok());
        QCOMPARE(g.question({f.placeOf(s("x")).node, second.rows}).value.toString(), s("two"));
        QVERIFY(g.question(g.placeOf(s("/data/r[1]/x"))).value.isUndefined()); // emptied, not filled again
        QCOMPARE(g.save(), f.save());
    }
    // What a default does not look at need not be worked out before it; what it looks at must, row by row.
    void aDefaultThatLooksAtATotalSeesTheRowsBefore()
    {
        const Rows survey{
            {s("type"), s("name"), s("label"), s("default"), s("calculation"), s("relevant"), s("repeat_count")},
            {s("begin repeat"), s("r"), s("R"), {}, {}, {}, s("4")}, {s("integer"), s("x"), s("X"), s("${total} + 1")},
            {s("integer"), s("y"), s("Y"), s("${x} + 1"), {}, s("${total} > 14")},
            {s("integer"), s("z"), s("Z"), s("${x} + 1"), {}, s("${total} > 15")}, {s("end repeat")},
            {s("calculate"), s("total"), {}, {}, s("sum(${x})")}};
        const FormSession f = testforms::session(testforms::form(survey));
        const QCborArray all = f.answers().value(s("r")).toArray();
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(all.at(i).toMap().value(s("x")).toInteger(), 1 << i);
            QCOMPARE(all.at(i).toMap().value(s("y")).toInteger(), (1 << i) + 1);
            QVERIFY(!all.at(i).toMap().value(s("z")).isInteger());
        }
    }
    // A value is set after all has been worked out that came of those before it, also one that looks at nothing: or
    // what it is set over would be worked out once more.
    void aFixedValueStandsOverWhatTheOnesBeforeBroughtAbout()
    {
        const QByteArray xml(
            "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
            "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance><data id='t'>"
            "<r jr:template=''><a/><b/></r></data></instance><bind nodeset='/data/r/a' type='int'/>"
            "<bind nodeset='/data/r/b' type='int' calculate='/data/r/a + 1'/></model></h:head><h:body>"
            "<group ref='/data/r'><repeat nodeset='/data/r' jr:count='2'><input ref='/data/r/a'/>"
            "<input ref='/data/r/b'/><setvalue event='odk-new-repeat' ref='/data/r/a' value='4'/>"
            "<setvalue event='odk-new-repeat' ref='/data/r/b' value='0'/></repeat></group></h:body></h:html>");
        const auto program = compileFormFile(xml, s("t.xml"));
        QVERIFY(program.ok());
        FormSession f(*program, testforms::environment());
        QCOMPARE(f.reads(f.placeOf(s("/data/r[2]/b"))), s("0"));
        f.answer(f.placeOf(s("/data/r[2]/a")), 6);
        QCOMPARE(f.reads(f.placeOf(s("/data/r[2]/b"))), s("7"));
    }
};

QTEST_GUILESS_MAIN(TestFormState)
#include "tst_formstate.moc"
