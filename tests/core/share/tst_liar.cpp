// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"

// A device inside the programme that lies. Whatever it says, the other end harms nothing, keeps nothing false, and
// comes to the same as everybody else as soon as somebody tells the truth.
using namespace uthan;
using namespace uthan::store;
using share::Say;
using share::SayFrame;
using Frames = QList<SayFrame>;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C");

bool is(const SayFrame& frame, Say type)
{
    return frame.type == static_cast<quint8>(type);
}

SayFrame flipped(SayFrame frame, qsizetype at)
{
    frame.payload[at] = static_cast<char>(frame.payload.at(at) ^ 1);
    return frame;
}

SayFrame made(Say type, const QByteArray& payload)
{
    return {static_cast<quint8>(type), false, payload};
}

RecordId tellWithPicture(Devices& d, const QString& name, qsizetype bytes)
{
    Devices::Device& device = d[name];
    const RecordId id = device->newRecordId();
    const auto ref = device->addMedia(id, device.random.bytes(bytes), QStringLiteral("image/jpeg"));
    const auto story = device->create({QStringLiteral("photo_story"), device.person, record::Audience::Members,
        {{QStringLiteral("title"), QStringLiteral("with a picture")}, {QStringLiteral("picture"), ref->toCbor()}}, id});
    return story.ok() ? *story : RecordId{};
}
}

class TestLiar : public QObject {
    Q_OBJECT
    std::unique_ptr<Devices> m_devices = std::make_unique<Devices>(); // they come to the same after each lie
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_devices->found(A) && m_devices->join(B, A, Role::Member)); }
    void aLieIsNoticedAndHarmsNothing_data()
    {
        QTest::addColumn<Talk::Change>("lie");
        QTest::addColumn<bool>("isNoticed"); // else it is left aside, and the rest is taken
        const auto instead = [](Say type, const std::function<Frames(const SayFrame&)>& lie) -> Talk::Change {
            return [type, lie](const SayFrame& frame) { return is(frame, type) ? lie(frame) : Frames{frame}; };
        };
        const auto row = [&](const char* name, Say type, const std::function<Frames(const SayFrame&)>& lie,
                             bool isNoticed = true) { QTest::newRow(name) << instead(type, lie) << isNoticed; };
        row("a word changed", Say::Operations,
            [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 9)}; });
        row("a header changed", Say::Operations, [](const SayFrame& f) { return Frames{flipped(f, 60)}; });
        row("an operation of another programme", Say::Operations,
            [](const SayFrame& f) { return Frames{flipped(f, 10)}; });
        row("operations cut short", Say::Operations,
            [](const SayFrame& f) { return Frames{made(Say::Operations, f.payload.chopped(3))}; });
        row("operations out of order", Say::Operations, [](const SayFrame& f) {
            auto all = *share::decodeOperations(f.payload);
            std::reverse(all.begin(), all.end());
            QByteArray payload;
            for (const auto& operation : all)
                payload += share::encodeOperation(operation);
            return Frames{made(Say::Operations, payload)};
        });
        row("no signature", Say::Segments, [](const SayFrame&) { return Frames(); });
        row("a false signature", Say::Segments,
            [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 1)}; });
        row("a signature of another length", Say::Segments, [](const SayFrame& f) { return Frames{flipped(f, 23)}; });
        row("more than was announced", Say::Frontier, [](const SayFrame& f) {
            auto frontier = *share::decodeFrontier(f.payload);
            for (auto& head : frontier.heads)
                head.seq = std::min<qint64>(head.seq, 1);
            return Frames{made(Say::Frontier, share::encodeFrontier(frontier))};
        });
        row("more operations than anyone can make", Say::Frontier, [](const SayFrame& f) {
            auto frontier = *share::decodeFrontier(f.payload);
            frontier.heads += {frontier.heads.constFirst(), frontier.heads.constFirst()};
            for (auto& head : frontier.heads)
                head.seq = std::numeric_limits<qint64>::max() / 2; // their sum is no number of ours
            return Frames{made(Say::Frontier, share::encodeFrontier(frontier))};
        });
        row("a frontier without end", Say::Frontier,
            [](const SayFrame& f) { return Frames{made(Say::Frontier, QByteArray(4, '\xff') + f.payload.mid(4))}; });
        row("a phase said twice", Say::Said, [](const SayFrame& f) { return Frames{f, f}; });
        row("back to an earlier phase", Say::Said, [](const SayFrame& f) {
            return Frames{made(Say::Phase, share::encodePhase({share::ExchangePhase::Authority, 0, 0})), f};
        });
        row("out of turn", Say::Summary, [](const SayFrame& f) { return Frames{made(Say::Want, {}), f}; });
        row("no summary", Say::Summary, [](const SayFrame&) { return Frames{made(Say::Said, {})}; });
        row("a withdrawal nobody signed", Say::Said, [](const SayFrame& f) {
            return Frames{
                made(Say::Withdrawals, share::encodeNotices({{RecordId{QUuid::createUuid()}, QByteArray(96, 'w')}})),
                f};
        });
        row("a statement of another device", Say::Acknowledge,
            [](const SayFrame& f) { return Frames{flipped(f, 60)}; });
        row("an acknowledgement nobody signed", Say::Acknowledge,
            [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 1)}; });
        row("an acknowledgement of nothing", Say::Acknowledge,
            [](const SayFrame&) { return Frames{made(Say::Acknowledge, share::encodeAcknowledge({}))}; });
        row(
            "a picture that is another", Say::Part,
            [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 1)}; }, false);
        row("a picture out of its order", Say::Part, [](const SayFrame& f) { return Frames{f, f}; });
        row("a picture nobody asked for", Say::Part, [](const SayFrame& f) { return Frames{flipped(f, 0)}; });
        row("a picture of another record", Say::Part, [](const SayFrame& f) { return Frames{flipped(f, 33)}; });
        row("a picture larger than was said", Say::Part, [](const SayFrame& f) { return Frames{flipped(f, 50)}; });
        row(
            "a picture of nothing", Say::Offer,
            [](const SayFrame& f) {
                auto offer = *share::decodeOffer(f.payload);
                offer.files.append(
                    {QByteArray(32, 'o'), RecordId{QUuid::createUuid()}, 1000, share::MediaClass::Voice});
                return Frames{made(Say::Offer, share::encodeOffer(offer))};
            },
            false);
        row("a picture of any size", Say::Offer, [](const SayFrame& f) {
            auto offer = *share::decodeOffer(f.payload);
            if (!offer.files.isEmpty())
                offer.files[0].total = Q_INT64_C(1) << 60;
            return Frames{made(Say::Offer, share::encodeOffer(offer))};
        });
        row(
            "false keys", Say::RecordKeys, [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 1)}; },
            false);
        row("keys of no form", Say::RecordKeys, [](const SayFrame& f) { return Frames{flipped(f, 16)}; });
        const auto before = [&](const char* name, Say type, const SayFrame& lie, bool isNoticed = true) {
            row(
                name, type,
                [lie](const SayFrame& f) {
                    return Frames{lie, f};
                },
                isNoticed);
        };
        row("a greeting somebody else signed", Say::Greet,
            [](const SayFrame& f) { return Frames{flipped(f, f.payload.size() - 20)}; });
        row("a greeting that is cut", Say::Greet,
            [](const SayFrame& f) { return Frames{made(Say::Greet, f.payload.first(40))}; });
        row("a wish for more keys than there are", Say::Summary, [](const SayFrame& f) {
            auto summary = *share::decodeSummary(f.payload);
            for (int i = 0; i < share::kMaxWanted + 1; ++i)
                summary.wanted.append(RecordId{QUuid::createUuid()});
            return Frames{made(Say::Summary, share::encodeSummary(summary))};
        });
        row(
            "a wish for keys of what nobody has", Say::Summary,
            [](const SayFrame& f) {
                auto summary = *share::decodeSummary(f.payload);
                summary.wanted.append(RecordId{QUuid::createUuid()});
                return Frames{made(Say::Summary, share::encodeSummary(summary))};
            },
            false);
        before("fewer than no operations", Say::Said,
            made(Say::Phase, QByteArray::fromHex("05") + QByteArray(8, '\xff') + QByteArray(8, '\0')));
        before("a phase that is none", Say::Said, made(Say::Phase, QByteArray::fromHex("ff") + QByteArray(16, '\0')));
        before("audience keys nobody sealed", Say::Said, made(Say::Packet, QByteArray(300, 'p')));
        before("a seal nobody signed", Say::Said,
            made(Say::Seals,
                share::encodeSeals(
                    {{record::Audience::Stewards, 99, QByteArray(32, 's'), QByteArray(32, 'k'), QByteArray(64, 'g')}})),
            false);
        before("a seal for the author alone", Say::Said,
            made(Say::Seals,
                share::encodeSeals(
                    {{record::Audience::Author, 1, QByteArray(32, 's'), QByteArray(32, 'k'), QByteArray(64, 'g')}})),
            false);
        before("a statement of nothing", Say::Said, made(Say::Statements, QByteArray(200, '\0')));
        before("a withdrawal that is cut", Say::Said, made(Say::Withdrawals, QByteArray(18, 'w')));
        before(
            "an acknowledgement before its time", Say::Settled, made(Say::Acknowledge, share::encodeAcknowledge({})));
        before("fewer than no files", Say::Settled,
            made(Say::Settled, QByteArray(32, 'f') + QByteArray(8, '\xff') + QByteArray(32, 'd')));
        row("a summary of files that is cut", Say::Buckets,
            [](const SayFrame& f) { return Frames{made(Say::Buckets, f.payload.chopped(1))}; });
        row("an offer after the last", Say::Offer, [](const SayFrame& f) { return Frames{f, f}; });
        row("a file asked for from before its beginning", Say::Want, [](const SayFrame&) {
            return Frames{made(Say::Want, share::encodeWant({true, {{QByteArray(32, 'w'), -1}}}))};
        });
        row(
            "a file asked for that nobody has", Say::Want,
            [](const SayFrame&) {
                return Frames{made(Say::Want, share::encodeWant({true, {{QByteArray(32, 'w'), 0}}}))};
            },
            false);
        row("the end of the files twice", Say::MediaSaid, [](const SayFrame& f) { return Frames{f, f}; });
        row(
            "nothing, kept ten thousand times", Say::Said,
            [](const SayFrame& f) { return Frames(10'000, made(Say::Keep, {})) + Frames{f}; }, false);
        row("what this version does not know", Say::Said, [](const SayFrame& f) {
            return Frames{{200, false, "new"}, f};
        });
        row(
            "what may be left aside", Say::Said,
            [](const SayFrame& f) {
                return Frames{{200, true, "new"}, f};
            },
            false);
        row("too much that may be left aside", Say::Said, [](const SayFrame& f) {
            return Frames{{200, true, QByteArray(2 << 20, 'n')}, f};
        });
    }
    void aLieIsNoticedAndHarmsNothing()
    {
        QFETCH(Talk::Change, lie);
        QFETCH(bool, isNoticed);
        Devices& d = *m_devices;
        const RecordId known = d.tell(A, QStringLiteral("said before"));
        const qint64 pictures = d[A]->counts()->media;
        const RecordId told = d.tell(B, QStringLiteral("told by B"));
        tellWithPicture(d, B, 30'000);
        {
            Talk talk(d, B, A);
            talk.changeWhatTheCallerSays(lie);
            talk.run();
            QCOMPARE(talk.answerer().error().has_value(), isNoticed);
        }
        QVERIFY(!d.viewHash(A).isEmpty()); // chains, signatures, files and view are as they should be
        QCOMPARE(d.title(A, known), QStringLiteral("said before"));
        Talk honest(d, B, A);
        honest.run();
        TALKED(honest);
        QCOMPARE(d.title(A, told), QStringLiteral("told by B"));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
        QCOMPARE(d[A]->counts()->media, pictures + 1);
    }
    void anEpochIsBelievedOnlyFromItsDevice()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId told = d.tell(B, QStringLiteral("the first of an epoch"));
        for (const bool isLeftOut : {true, false}) {
            Talk talk(d, B, A);
            talk.changeWhatTheCallerSays([&](const SayFrame& f) {
                if (!is(f, Say::Epochs))
                    return Frames{f};
                return isLeftOut ? Frames() : Frames{flipped(f, 20)};
            });
            talk.run();
            QCOMPARE(talk.answerer().error()->code, ErrorCode::Damaged);
            QVERIFY(!d.viewHash(A).isEmpty() && !d[A]->record(told).ok());
        }
    }
    void endlessStreamsAreStopped()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        d.tell(B, QStringLiteral("again"));
        Talk talk(d, B, A);
        Frames piece;
        talk.changeWhatTheCallerSays([&](const SayFrame& frame) {
            const bool isPiece = is(frame, Say::Epochs) || is(frame, Say::Operations) || is(frame, Say::Segments);
            if (isPiece)
                piece.append(frame);
            Frames frames{frame};
            for (int i = 0; is(frame, Say::Keep) && i < 12'000; ++i) // replayed
                frames.append(piece + Frames{frame});
            return frames;
        });
        talk.run();
        QCOMPARE(talk.answerer().error()->code, ErrorCode::Damaged);
        QVERIFY(talk.answerer().error()->detail.contains(QStringLiteral("again and again")));
        // A frame that never ends is not held; nor are more operations than one signature can stand for.
        share::Exchange caller(*d[B].programme, {Talk::binding(), true, {}});
        share::Exchange end(*d[A].programme, {Talk::binding(), false, {}});
        GOOD(end.receive(*caller.toSend(1 << 20)));
        const QByteArray huge = QByteArray(1, 5) + '\0' + QByteArray(4, '\x7f');
        QCOMPARE(end.receive(huge).error().code, ErrorCode::Damaged);
    }
    void aLaterVersionIsToldSo()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        Talk talk(d, B, A);
        talk.changeWhatTheCallerSays([](const SayFrame& frame) {
            SayFrame later = frame;
            later.payload[9] = 7; // the least version it speaks
            later.payload[11] = 9;
            return Frames{later};
        });
        talk.run();
        QCOMPARE(talk.answerer().error()->code, ErrorCode::Newer);
        QCOMPARE(talk.caller().error()->code, ErrorCode::Newer);
    }
    void halfAPictureThatWasALieIsFetchedAnew()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Member) && d.join(C, A, Role::Member));
        tellWithPicture(d, A, 1'000'000);
        {
            Talk honest(d, A, C);
            honest.run();
            TALKED(honest);
        }
        {
            Talk lies(d, A, B);
            lies.changeWhatTheCallerSays([](const SayFrame& f) {
                return is(f, Say::Part) ? Frames{flipped(f, f.payload.size() - 1)} : Frames{f};
            });
            lies.run(700'000);
        }
        {
            Talk finishes(d, C, B); // goes on with what came from the liar, and it is not that file
            finishes.run();
            QCOMPARE(d[B]->counts()->media, 0);
            QCOMPARE(finishes.caller().error()->code, ErrorCode::Damaged); // it knows that it was not kept
        }
        Talk anew(d, C, B);
        anew.run();
        TALKED(anew);
        QCOMPARE(d.viewHash(B), d.viewHash(C));
        QCOMPARE(d[B]->counts()->media, 1);
    }
};

QTEST_GUILESS_MAIN(TestLiar)
#include "tst_liar.moc"
