// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "share/beacon.h"
#include "share/invitation.h"
#include "share/joining.h"

#include <QTest>

using namespace uthan;
using namespace uthan::share;

namespace {
struct Newcomer {
    SeededRandom random{7};
    crypto::KeyPair signing = crypto::signingPair(random);
    crypto::KeyPair box = crypto::boxPair(random);
    QByteArray ask
        = JoinAsk{QStringLiteral("Tania's tablet"), signing.publicKey, box.publicKey}.encode(signing.secretKey);
    JoinAsker asker(const QByteArray& binding, const QByteArray& token = {})
    {
        return {ask, signing.secretKey, binding, token, random};
    }
};

// Carries what each has to say to the other until both are silent; an Error of either ends it.
Result<void> converse(JoinAsker& asker, JoinAnswerer& answerer)
{
    for (;;) {
        const QByteArray forth = asker.takeOutgoing();
        if (!forth.isEmpty())
            UTHAN_TRY(answerer.receive(forth));
        const QByteArray back = answerer.takeOutgoing();
        if (!back.isEmpty())
            UTHAN_TRY(asker.receive(back));
        if (forth.isEmpty() && back.isEmpty())
            return {};
    }
}

Invitation anInvitation()
{
    SeededRandom random(3);
    Invitation invitation;
    invitation.programme = ProgrammeId::random(random);
    invitation.certificate = random.bytes(32);
    invitation.token = random.bytes(16);
    invitation.endpoints
        = {{QByteArray::fromHex("c0a82b01"), 40213}, {QByteArray::fromHex("fd0000000000000000000000000000f1"), 40213}};
    return invitation;
}
}

class JoiningTest : public QObject {
    Q_OBJECT
    FixedClock m_clock;
    SeededRandom m_random{1};
    const QByteArray m_binding = QByteArray(64, 'b');

private Q_SLOTS:
    void aCodeIsReadAsItWasWritten()
    {
        const Invitation invitation = anInvitation();
        const auto read = Invitation::parse(invitation.text());
        QVERIFY(read.ok());
        QCOMPARE(*read, invitation);
        QVERIFY2(invitation.text().size() < 200, "it must fit a code that a cheap camera reads");
        QString byHand = invitation.text().toLower();
        byHand.insert(20, QStringLiteral(" - \n"));
        QCOMPARE(Invitation::parse(byHand).valueOr({}), invitation);
    }
    void aCodeMisreadInOneLetterIsNoticed()
    {
        const QString text = anInvitation().text();
        for (qsizetype at = 6; at < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = wrong[at] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
            QVERIFY2(!Invitation::parse(wrong).ok(), qPrintable(wrong));
        }
        QCOMPARE(Invitation::parse(text.chopped(1)).error().code, ErrorCode::Damaged);
        QCOMPARE(Invitation::parse(QStringLiteral("https://example.org")).error().code, ErrorCode::Input);
        QCOMPARE(Invitation::parse(QString(5000, QLatin1Char('A'))).error().code, ErrorCode::Input);
    }
    void aBeaconIsHeardByThoseInsideOnly()
    {
        const QByteArray key = m_random.bytes(32), older = m_random.bytes(32), strange = m_random.bytes(32);
        const Beacon beacon{Beacon::Kind::Here, DeviceId::random(m_random), 40213, QByteArray(8, 'f')};
        const QByteArray packet = beacon.seal(key, m_random);
        QCOMPARE(packet.size(), kBeaconBytes);
        QCOMPARE(Beacon::open(packet, {older, key}), std::optional(beacon));
        QVERIFY(!Beacon::open(packet, {older, strange}));
        QVERIFY(!Beacon::open(packet, {}));
        QVERIFY(!Beacon::open(packet.chopped(1), {key}));
        const QByteArray another = beacon.seal(key, m_random);
        for (qsizetype at = 0; at + 4 <= packet.size(); ++at) // nothing stands in both: no name to follow
            QVERIFY(!another.contains(packet.mid(at, 4)));
    }
    void whoReadTheCodeIsLetInWhenAPersonSaysYes()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        JoinAsker asker = tania.asker(m_binding, invitation.token());
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QVERIFY(converse(asker, answerer).ok());
        QVERIFY(answerer.state() == JoinAnswerer::State::Asked);
        QCOMPARE(answerer.deviceName(), QStringLiteral("Tania's tablet"));
        QVERIFY(answerer.digits().isEmpty());
        QVERIFY(asker.state() == JoinAsker::State::Asking);
        answerer.letIn();
        QVERIFY(converse(asker, answerer).ok());
        QVERIFY(asker.state() == JoinAsker::State::LetIn);
    }
    void aCodeServesOneDeviceWhichMayComeAgainAfterACut()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        for (int i = 0; i < 3; ++i) {
            JoinAsker asker = tania.asker(m_binding, invitation.token());
            JoinAnswerer answerer(invitation, m_binding, m_random);
            QVERIFY(converse(asker, answerer).ok());
            QVERIFY(answerer.state() == JoinAnswerer::State::Asked);
        }
        Newcomer other;
        other.random = SeededRandom(99);
        other.signing = crypto::signingPair(other.random);
        other.ask = JoinAsk{QStringLiteral("Other"), other.signing.publicKey, other.box.publicKey}.encode(
            other.signing.secretKey);
        JoinAsker asker = other.asker(m_binding, invitation.token());
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QVERIFY(converse(asker, answerer).ok());
        QVERIFY(asker.state() == JoinAsker::State::Refused);
        QVERIFY(asker.whyNot() == WhyNot::CodeIsDead);
    }
    void aCodeDiesAfterTenMinutesAlsoWhenTheClockGoesBack()
    {
        for (const qint64 later : {kInvitationLivesMs, qint64(-5)}) {
            OpenInvitation invitation(m_clock, m_random);
            m_clock.advance(later);
            QVERIFY(!invitation.isAlive());
            Newcomer tania;
            JoinAsker asker = tania.asker(m_binding, invitation.token());
            JoinAnswerer answerer(invitation, m_binding, m_random);
            QVERIFY(converse(asker, answerer).ok());
            QVERIFY(asker.whyNot() == WhyNot::CodeIsDead);
        }
    }
    void aStrangerWithoutTheCodeGetsNotAByte()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer stranger;
        JoinAsker asker = stranger.asker(m_binding, QByteArray(16, 'x'));
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QCOMPARE(converse(asker, answerer).error().code, ErrorCode::Refused);
        QVERIFY(answerer.takeOutgoing().isEmpty());
    }
    void whatWasSaidOnOneConnectionServesOnNoOther()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        JoinAsker asker = tania.asker(QByteArray(64, 'a'), invitation.token());
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QVERIFY(!converse(asker, answerer).ok());
    }
    void bothSeeTheSameSixDigits()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        JoinAsker asker = tania.asker(m_binding);
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QVERIFY(converse(asker, answerer).ok());
        QCOMPARE(asker.digits().size(), 6);
        QCOMPARE(asker.digits(), answerer.digits());
        answerer.letIn();
        QVERIFY(converse(asker, answerer).ok());
        QVERIFY(asker.state() == JoinAsker::State::LetIn);
        QVERIFY(!invitation.isAlive());
    }
    void somebodyInBetweenShowsOtherDigits()
    {
        OpenInvitation theirs(m_clock, m_random), ours(m_clock, m_random);
        Newcomer tania, between;
        between.random = SeededRandom(4);
        JoinAsker asker = tania.asker(QByteArray(64, '1')); // to the one in between
        JoinAnswerer false_(theirs, QByteArray(64, '1'), between.random);
        JoinAsker relayed = between.asker(QByteArray(64, '2')); // from there to us
        JoinAnswerer answerer(ours, QByteArray(64, '2'), m_random);
        QVERIFY(converse(asker, false_).ok());
        QVERIFY(converse(relayed, answerer).ok());
        QVERIFY(asker.digits() != answerer.digits());
    }
    void afterThreeTriesNobodyIsAnswered()
    {
        OpenInvitation invitation(m_clock, m_random);
        for (int i = 0; i < OpenInvitation::kMaxTries; ++i) {
            Newcomer tania;
            JoinAsker asker = tania.asker(m_binding);
            JoinAnswerer answerer(invitation, m_binding, m_random);
            QVERIFY(converse(asker, answerer).ok());
            answerer.refuse(WhyNot::DigitsDiffer);
            QVERIFY(converse(asker, answerer).ok());
            QVERIFY(asker.whyNot() == WhyNot::DigitsDiffer);
        }
        Newcomer tania;
        JoinAsker asker = tania.asker(m_binding);
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QCOMPARE(converse(asker, answerer).error().code, ErrorCode::Refused);
        QVERIFY(answerer.takeOutgoing().isEmpty());
    }
    void aChangedMindAfterSeeingTheOthersNumberIsRefused()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        JoinAsker first = tania.asker(m_binding), second = tania.asker(m_binding);
        JoinAnswerer answerer(invitation, m_binding, m_random);
        QVERIFY(answerer.receive(first.takeOutgoing()).ok());
        const QByteArray nonce = answerer.takeOutgoing();
        (void)second.takeOutgoing();
        QVERIFY(second.receive(nonce).ok());
        QCOMPARE(answerer.receive(second.takeOutgoing()).error().code, ErrorCode::Refused);
    }
    void bytesInAnyPiecesAreUnderstood()
    {
        OpenInvitation invitation(m_clock, m_random);
        Newcomer tania;
        JoinAsker asker = tania.asker(m_binding, invitation.token());
        JoinAnswerer answerer(invitation, m_binding, m_random);
        for (const char byte : asker.takeOutgoing())
            QVERIFY(answerer.receive(QByteArray(1, byte)).ok());
        QVERIFY(answerer.state() == JoinAnswerer::State::Asked);
    }
    void anEndlessMessageIsRefusedAtItsLength()
    {
        MessageStream stream;
        stream.add(QByteArray::fromHex("01ffffffff"));
        MessageStream::Message message;
        QCOMPARE(stream.next(message).error().code, ErrorCode::Damaged);
    }
};

QTEST_APPLESS_MAIN(JoiningTest)
#include "tst_joining.moc"
