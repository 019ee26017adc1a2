// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsession.h"

namespace uthan::app {

record::Audience PersonSession::audience() const
{
    return record::mayUse(m_person.consent, record::Use::ShareWithMembers) ? record::Audience::Members
                                                                           : record::Audience::Stewards;
}

void PersonSession::begin(const Person& person)
{
    if (isActive())
        end();
    m_person = person;
    Q_EMIT changed();
    Q_EMIT begun();
}

void PersonSession::setConsent(const record::ConsentState& consent)
{
    if (m_person.consent == consent)
        return;
    m_person.consent = consent;
    Q_EMIT changed();
}

void PersonSession::end()
{
    if (!isActive())
        return;
    m_person = {};
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace uthan::app
