// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/joining.h"

#include "share/invitation.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    enum Type : quint8 { Ask = 1, Commit = 2, Nonce = 3, Reveal = 4, LetIn = 5, No = 6 };
    constexpr quint8 kVersion = 1;
    constexpr qsizetype kMaxMessage = 8192;
    constexpr qsizetype kMessageHeader = 5;
    constexpr qsizetype kNonceBytes = 32;

    Error malformed()
    {
        return {ErrorCode::Damaged, QStringLiteral("a message about joining is malformed")};
    }

    QByteArray channelMessage(const QByteArray& binding, const QByteArray& ask)
    {
        return QByteArrayLiteral("uthan join channel 1") + binding + ask;
    }

    QByteArray tokenProof(const QByteArray& token, const QByteArray& binding, const QByteArray& ask)
    {
        return crypto::hash(QByteArrayLiteral("uthan join token 1") + binding + ask, token);
    }

    QByteArray commitmentOf(const QByteArray& nonce, const QByteArray& ask)
    {
        return crypto::hash(QByteArrayLiteral("uthan join commit 1") + nonce + ask);
    }

    // The asker is bound to its nonce before it sees the other's: whoever stands between the two has one guess a try.
    QString digitsOf(
        const QByteArray& binding, const QByteArray& ask, const QByteArray& askerNonce, const QByteArray& answerNonce)
    {
        const QByteArray hash
            = crypto::hash(QByteArrayLiteral("uthan join digits 1") + binding + askerNonce + answerNonce + ask);
        const quint64 number = qFromBigEndian<quint64>(hash.constData());
        return QString::number(number % 1'000'000).rightJustified(6, QLatin1Char('0'));
    }
}

Result<bool> MessageStream::next(Message& message)
{
    if (m_bytes.size() < kMessageHeader)
        return false;
    Take in(m_bytes);
    message.type = in.number<quint8>();
    const auto size = static_cast<qsizetype>(in.number<quint32>());
    if (size > kMaxMessage)
        return malformed();
    if (m_bytes.size() < kMessageHeader + size)
        return false;
    message.content = m_bytes.mid(kMessageHeader, size);
    m_bytes.remove(0, kMessageHeader + size);
    return true;
}

QByteArray MessageStream::encode(quint8 type, const QByteArray& content)
{
    Put out;
    out.number(type);
    out.block(content);
    return out.bytes();
}

JoinAsker::JoinAsker(QByteArray ask, QByteArray signingSecret, QByteArray binding, QByteArray token, Random& random)
    : m_ask(std::move(ask))
    , m_secret(std::move(signingSecret))
    , m_binding(std::move(binding))
    , m_nonce(random.bytes(kNonceBytes))
{
    Put out;
    out.number(kVersion);
    if (token.isEmpty()) {
        out.raw(commitmentOf(m_nonce, m_ask));
    } else {
        out.block(m_ask);
        out.raw(tokenProof(token, m_binding, m_ask));
        out.raw(crypto::sign(channelMessage(m_binding, m_ask), m_secret));
    }
    m_out = MessageStream::encode(token.isEmpty() ? Commit : Ask, out.bytes());
}

void JoinAsker::reveal(const QByteArray& theirNonce)
{
    Put out;
    out.block(m_ask);
    out.raw(m_nonce);
    out.raw(crypto::sign(channelMessage(m_binding, m_ask), m_secret));
    m_out += MessageStream::encode(Reveal, out.bytes());
    m_digits = digitsOf(m_binding, m_ask, m_nonce, theirNonce);
    m_state = State::Comparing;
}

Result<void> JoinAsker::receive(const QByteArray& bytes)
{
    m_in.add(bytes);
    for (;;) {
        MessageStream::Message message;
        const auto whole = m_in.next(message);
        if (!whole)
            return whole.error();
        if (!*whole)
            return {};
        const bool isOver = m_state == State::LetIn || m_state == State::Refused;
        if (isOver)
            return malformed();
        if (message.type == Nonce && m_state == State::Asking && message.content.size() == kNonceBytes) {
            reveal(message.content);
        } else if (message.type == LetIn && message.content.isEmpty()) {
            m_state = State::LetIn;
        } else if (message.type == No && message.content.size() == 1) {
            m_whyNot = static_cast<WhyNot>(message.content.at(0));
            m_state = State::Refused;
        } else {
            return malformed();
        }
    }
}

OpenInvitation::OpenInvitation(const Clock& clock, Random& random)
    : m_clock(clock)
    , m_token(random.bytes(kInvitationTokenBytes))
    , m_madeMs(clock.nowMs())
{
}

bool OpenInvitation::isAlive() const
{
    return !m_closed && msLeft() > 0;
}

// A clock that was put back does not make it live longer.
qint64 OpenInvitation::msLeft() const
{
    const qint64 age = m_clock.nowMs() - m_madeMs;
    return age < 0 ? 0 : std::max<qint64>(0, kInvitationLivesMs - age);
}

bool OpenInvitation::admitsToken(const QByteArray& signingKey) const
{
    return isAlive() && (m_usedBy.isEmpty() || m_usedBy == signingKey);
}

JoinAnswerer::JoinAnswerer(OpenInvitation& invitation, QByteArray binding, Random& random)
    : m_invitation(invitation)
    , m_binding(std::move(binding))
    , m_nonce(random.bytes(kNonceBytes))
{
}

Result<void> JoinAnswerer::receive(const QByteArray& bytes)
{
    m_in.add(bytes);
    for (;;) {
        MessageStream::Message message;
        const auto whole = m_in.next(message);
        if (!whole)
            return whole.error();
        if (!*whole)
            return {};
        if (m_state != State::Listening)
            return malformed();
        if (message.type == Ask && m_commitment.isEmpty())
            UTHAN_TRY(takeAsk(message.content));
        else if (message.type == Commit && m_commitment.isEmpty())
            UTHAN_TRY(takeCommitment(message.content));
        else if (message.type == Reveal && !m_commitment.isEmpty())
            UTHAN_TRY(takeReveal(message.content));
        else
            return malformed();
    }
}

Result<void> JoinAnswerer::setAsk(const QByteArray& ask, const QByteArray& signature)
{
    const auto parsed = JoinAsk::parse(ask);
    if (!parsed)
        return parsed.error();
    if (!crypto::verify(channelMessage(m_binding, ask), signature, parsed->signingKey))
        return Error{ErrorCode::Refused, QStringLiteral("who asks does not hold the key it asks for")};
    m_ask = ask;
    m_deviceName = parsed->deviceName;
    m_state = State::Asked;
    return {};
}

Result<void> JoinAnswerer::takeAsk(const QByteArray& content)
{
    Take in(content);
    const auto version = in.number<quint8>();
    const QByteArray ask = in.block(kMaxJoinAsk);
    const QByteArray proof = in.raw(crypto::kHashBytes);
    const QByteArray signature = in.raw(crypto::kSignatureBytes);
    if (!in.finished() || version != kVersion)
        return malformed();
    if (proof != tokenProof(m_invitation.token(), m_binding, ask))
        return Error{ErrorCode::Refused, QStringLiteral("a stranger asked to be let in without a code")};
    UTHAN_TRY(setAsk(ask, signature));
    const QByteArray key = JoinAsk::parse(ask)->signingKey;
    if (!m_invitation.admitsToken(key)) {
        refuse(WhyNot::CodeIsDead);
        return {};
    }
    m_invitation.useToken(key);
    return {};
}

Result<void> JoinAnswerer::takeCommitment(const QByteArray& content)
{
    Take in(content);
    const auto version = in.number<quint8>();
    m_commitment = in.raw(crypto::kHashBytes);
    if (!in.finished() || version != kVersion)
        return malformed();
    if (!m_invitation.isAlive() || m_invitation.triesLeft() <= 0)
        return Error{ErrorCode::Refused, QStringLiteral("nobody is let in at the moment")};
    m_invitation.countTry(); // also for who leaves before the digits are compared
    m_out += MessageStream::encode(Nonce, m_nonce);
    return {};
}

Result<void> JoinAnswerer::takeReveal(const QByteArray& content)
{
    Take in(content);
    const QByteArray ask = in.block(kMaxJoinAsk);
    const QByteArray nonce = in.raw(kNonceBytes);
    const QByteArray signature = in.raw(crypto::kSignatureBytes);
    if (!in.finished())
        return malformed();
    if (commitmentOf(nonce, ask) != m_commitment)
        return Error{ErrorCode::Refused, QStringLiteral("who asks changed its mind about what it asks")};
    UTHAN_TRY(setAsk(ask, signature));
    m_digits = digitsOf(m_binding, ask, nonce, m_nonce);
    return {};
}

void JoinAnswerer::letIn()
{
    m_out += MessageStream::encode(LetIn, {});
    m_state = State::LetIn;
    if (!m_digits.isEmpty())
        m_invitation.close(); // one invitation, one device
}

void JoinAnswerer::refuse(WhyNot why)
{
    m_out += MessageStream::encode(No, QByteArray(1, static_cast<char>(why)));
    m_state = State::Refused;
}

} // namespace uthan::share
