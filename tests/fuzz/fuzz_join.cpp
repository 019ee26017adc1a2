// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says which reader gets the rest: a code for joining, a beacon, what a hub says, or a talk about
// joining.
#include "fuzzing.h"
#include "share/beacon.h"
#include "share/hub.h"
#include "share/invitation.h"
#include "share/joining.h"

using namespace uthan;

namespace {
void talk(const QByteArray& bytes, bool asAsker)
{
    const FixedClock clock;
    SeededRandom random(1);
    share::OpenInvitation invitation(clock, random);
    const crypto::KeyPair pair = crypto::signingPair(random);
    share::JoinAsker asker(QByteArray("ask"), pair.secretKey, QByteArray(64, 'b'), {}, random);
    share::JoinAnswerer answerer(invitation, QByteArray(64, 'b'), random);
    for (qsizetype at = 0; at < bytes.size(); at += 100) {
        const auto taken = asAsker ? asker.receive(bytes.mid(at, 100)) : answerer.receive(bytes.mid(at, 100));
        if (!taken)
            return;
    }
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzzing::bytes(data + 1, size - 1);
    switch (data[0] % 7) {
    case 0: {
        const auto invitation = share::Invitation::parse(QString::fromUtf8(rest));
        if (invitation && share::Invitation::parse(invitation->text()).valueOr({}) != *invitation)
            abort();
        break;
    }
    case 1:
        (void)share::Beacon::open(rest, {share::openInvitationKey()});
        break;
    case 2:
        (void)share::JoinAsk::parse(rest);
        break;
    case 3:
        (void)share::HubListing::parse(rest);
        break;
    case 4:
        (void)share::HubParcel::parse(rest);
        break;
    default:
        talk(rest, data[0] % 7 == 5);
    }
    return 0;
}
