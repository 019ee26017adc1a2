// SPDX-License-Identifier: GPL-3.0-or-later
// Letting newcomers in: the doorway, what is asked there, and the person's answer.
#include "nearby.h"
#include "share/joinrequest.h"
#include "store/operation.h"

namespace uthan::transport {

Result<share::Invitation> Nearby::invite(store::Role role)
{
    if (!m_listener)
        return Error{ErrorCode::Internal, QStringLiteral("not on a network")};
    auto identity = TlsIdentity::fresh();
    if (!identity)
        return identity.error();
    share::Invitation invitation;
    bool mayInvite = false;
    const bool isOpen = m_world.door.with([&](store::Programme& programme) {
        invitation.programme = programme.id();
        const store::Role own = programme.thisDevice().role;
        mayInvite = !programme.waitsToJoin() && own != store::Role::Member && own != store::Role::Facilitator;
    });
    if (!isOpen || !mayInvite)
        return Error{ErrorCode::Refused, QStringLiteral("only a steward lets devices in")};
    auto doorway = std::make_shared<OpenDoorway>(OpenDoorway{share::OpenInvitation(m_world.clock, m_world.random),
        std::make_shared<const TlsIdentity>(std::move(*identity)), DeviceId::random(m_world.random), role});
    invitation.certificate = doorway->identity->hash();
    invitation.token = doorway->invitation.token();
    invitation.endpoints = endpoints();
    const std::lock_guard lock(m_mutex);
    m_doorway = std::move(doorway);
    m_changed = true;
    return invitation;
}

void Nearby::endInvitation()
{
    const std::lock_guard lock(m_mutex);
    m_doorway.reset();
    m_changed = true;
}

bool Nearby::isInviting() const
{
    const std::lock_guard lock(m_mutex);
    return m_doorway && m_doorway->invitation.isAlive();
}

qint64 Nearby::invitationMsLeft() const
{
    const std::lock_guard lock(m_mutex);
    return m_doorway && m_doorway->invitation.isAlive() ? m_doorway->invitation.msLeft() : 0;
}

void Nearby::answer(int session, bool letIn)
{
    const std::lock_guard lock(m_mutex);
    m_answers[session] = letIn;
}

bool Nearby::belongsAlready(const QByteArray& ask)
{
    const auto parsed = share::JoinAsk::parse(ask);
    bool belongs = false;
    const bool isOpen = parsed.ok() && m_world.door.with([&](store::Programme& programme) {
        const DeviceId id = store::deviceIdOf(parsed->signingKey);
        for (const store::DeviceInfo& device : programme.devices())
            belongs = belongs || (device.id == id && !device.removed);
    });
    return isOpen && belongs;
}

Result<void> Nearby::admit(const share::JoinAnswerer& answerer)
{
    store::Role role = store::Role::Member;
    {
        const std::lock_guard lock(m_mutex);
        if (m_doorway)
            role = m_doorway->role;
    }
    Result<void> done = Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
    (void)m_world.door.with([&](store::Programme& programme) {
        done = programme.admit({answerer.ask(), answerer.deviceName(), answerer.digits()}, role);
    });
    return done;
}

// Until the person has answered, the newcomer is gone, or it is too late.
Result<void> Nearby::ask(int session, Talk& talk, share::JoinAnswerer& answerer, const Stop& stop)
{
    if (m_hooks.asked)
        m_hooks.asked({session, answerer.deviceName(), answerer.digits()});
    Result<void> result = Error{ErrorCode::Cancelled, QStringLiteral("nobody answered")};
    while (!stop) {
        std::optional<bool> said;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto it = m_answers.find(session); it != m_answers.end())
                said = it->second;
            m_answers.erase(session);
        }
        if (said) {
            result = *said ? admit(answerer) : Error{ErrorCode::Refused, QStringLiteral("the person said no")};
            break;
        }
        const auto isOpen = talk.step();
        if (!isOpen || !*isOpen || !isInviting())
            break;
    }
    if (m_hooks.askEnded)
        m_hooks.askEnded(session);
    return result;
}

Result<void> Nearby::letIn(int session, Talk& talk, const Channel& channel, const Stop& stop)
{
    std::shared_ptr<OpenDoorway> doorway;
    {
        const std::lock_guard lock(m_mutex);
        doorway = m_doorway;
    }
    if (!doorway)
        return Error{ErrorCode::Refused, QStringLiteral("nobody is let in at the moment")};
    share::JoinAnswerer answerer(doorway->invitation, channel.binding(), m_world.random);
    talk.waitsForPeople(true);
    while (answerer.state() == share::JoinAnswerer::State::Listening && !stop) {
        Result<void> taken;
        {
            const std::lock_guard lock(m_mutex); // the invitation counts tries
            taken = answerer.receive(std::exchange(talk.in, {}));
        }
        if (!taken)
            return taken; // a stranger gets no answer
        talk.out += answerer.takeOutgoing();
        if (answerer.state() != share::JoinAnswerer::State::Listening)
            break;
        const auto isOpen = talk.step();
        if (!isOpen)
            return isOpen.error();
        if (!*isOpen && talk.in.isEmpty())
            return Error{ErrorCode::Unreachable, QStringLiteral("who asked has gone")};
    }
    Result<void> result = Error{ErrorCode::Refused, QStringLiteral("the code is dead")};
    if (answerer.state() == share::JoinAnswerer::State::Asked) {
        const bool again = belongsAlready(answerer.ask()); // it was cut after it was let in
        result = again ? Result<void>() : ask(session, talk, answerer, stop);
        const std::lock_guard lock(m_mutex);
        if (result)
            answerer.letIn();
        else
            answerer.refuse(answerer.digits().isEmpty() ? share::WhyNot::SaidNo : share::WhyNot::DigitsDiffer);
    }
    talk.out += answerer.takeOutgoing();
    talk.waitsForPeople(false);
    UTHAN_TRY(talk.flush());
    if (!result)
        talk.end();
    return result;
}

} // namespace uthan::transport
