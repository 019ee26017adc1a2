// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/joinrequest.h"

// How a new device is let in over a connection: bytes in, bytes out. `binding` stands for the connection (hashes of
// both certificates), so that nothing of one connection serves in another. Bytes: docs/formats/nearby.md.
namespace uthan::share {

// Messages cut out of a stream; too long a one is Damaged before it is collected.
class MessageStream {
public:
    struct Message {
        quint8 type = 0;
        QByteArray content;
    };
    void add(const QByteArray& bytes) { m_bytes += bytes; }
    [[nodiscard]] Result<bool> next(Message& message); // false: it is not whole yet
    [[nodiscard]] static QByteArray encode(quint8 type, const QByteArray& content);

private:
    QByteArray m_bytes;
};

enum class WhyNot : quint8 { SaidNo = 1, CodeIsDead = 2, DigitsDiffer = 3 };

// The device that asks.
class JoinAsker {
public:
    enum class State { Asking, Comparing, LetIn, Refused };
    // `ask` is JoinAsk::encode(). With a token from a code; without one both people compare six digits.
    JoinAsker(QByteArray ask, QByteArray signingSecret, QByteArray binding, QByteArray token, Random& random);
    [[nodiscard]] Result<void> receive(const QByteArray& bytes);
    [[nodiscard]] QByteArray takeOutgoing() { return std::exchange(m_out, {}); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString digits() const { return m_digits; } // once Comparing
    [[nodiscard]] WhyNot whyNot() const { return m_whyNot; }

private:
    void reveal(const QByteArray& theirNonce);

    QByteArray m_ask, m_secret, m_binding, m_nonce, m_out;
    MessageStream m_in;
    State m_state = State::Asking;
    QString m_digits;
    WhyNot m_whyNot = WhyNot::SaidNo;
};

// One invitation, alive for ten minutes: its token serves one device (which may come again after a cut), and three
// tries at comparing digits.
class OpenInvitation {
public:
    OpenInvitation(const Clock& clock, Random& random);
    [[nodiscard]] const QByteArray& token() const { return m_token; }
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] qint64 msLeft() const;
    [[nodiscard]] bool admitsToken(const QByteArray& signingKey) const; // not used by another device
    void useToken(const QByteArray& signingKey) { m_usedBy = signingKey; }
    void countTry() { ++m_tries; } // of comparing digits
    void close()
    {
        m_tries = kMaxTries;
        m_closed = true;
    }
    [[nodiscard]] int triesLeft() const { return m_closed ? 0 : kMaxTries - m_tries; }

    static constexpr int kMaxTries = 3;

private:
    const Clock& m_clock;
    QByteArray m_token, m_usedBy;
    qint64 m_madeMs;
    int m_tries = 0;
    bool m_closed = false;
};

// The device that lets in. Says nothing to who has no live token and no try left.
class JoinAnswerer {
public:
    enum class State { Listening, Asked, LetIn, Refused };
    JoinAnswerer(OpenInvitation& invitation, QByteArray binding, Random& random);
    // Refused: a stranger, or a dead code; close the connection after what takeOutgoing() still has.
    [[nodiscard]] Result<void> receive(const QByteArray& bytes);
    [[nodiscard]] QByteArray takeOutgoing() { return std::exchange(m_out, {}); }
    [[nodiscard]] State state() const { return m_state; }
    // Once Asked: who, and the digits to compare (empty when the code was read: it has proved itself).
    [[nodiscard]] const QByteArray& ask() const { return m_ask; }
    [[nodiscard]] QString deviceName() const { return m_deviceName; }
    [[nodiscard]] QString digits() const { return m_digits; }
    void letIn(); // after the device was admitted
    void refuse(WhyNot why);

private:
    [[nodiscard]] Result<void> takeAsk(const QByteArray& content);
    [[nodiscard]] Result<void> takeCommitment(const QByteArray& content);
    [[nodiscard]] Result<void> takeReveal(const QByteArray& content);
    [[nodiscard]] Result<void> setAsk(const QByteArray& ask, const QByteArray& signature);

    OpenInvitation& m_invitation;
    QByteArray m_binding, m_nonce, m_commitment, m_ask, m_out;
    MessageStream m_in;
    State m_state = State::Listening;
    QString m_deviceName, m_digits;
};

} // namespace uthan::share
