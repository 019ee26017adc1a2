// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/versions.h"

#include "insight/withheld.h"
#include "survey/entitylists.h"

namespace uthan::insight {

Versions::Versions(store::Programme& programme, const form::FormProgram* product)
    : m_programme(programme)
{
    if (product)
        m_product.emplace(revealing(*product));
}

const Versions::Version* Versions::of(const record::Record& sheet)
{
    const std::pair key{sheet.text(QStringLiteral("form")), sheet.text(QStringLiteral("form_id"))};
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.emplace(key, opened(key.first, key.second)).first;
    return known->second ? &*known->second : nullptr;
}

std::optional<Versions::Version> Versions::opened(const QString& version, const QString& formId)
{
    if (const auto own = survey::openForm(m_programme, RecordId::fromText(version)))
        return Version{*own, revealing(*own->program), form::AnswerNames(*own->program), {}};
    const QList<survey::OpenedForm> all = survey::openVersions(m_programme, formId);
    if (all.isEmpty())
        return {};
    const survey::OpenedForm& newest = all.front();
    const form::Revealing ofNewest = revealing(*newest.program);
    form::Revealing strictest = ofNewest;
    for (const survey::OpenedForm& each : all.mid(1))
        strictest.alsoAsStrictAs(revealing(*each.program));
    return Version{newest, strictest, form::AnswerNames(*newest.program), ofNewest};
}

QCborMap Versions::tellable(const record::Record& sheet, const QCborMap& answers, bool mayQuote)
{
    const Version* version = of(sheet);
    if (!version) // nobody here knows what they tell
        return m_product ? insight::tellable(answers, *m_product, mayQuote) : QCborMap();
    const form::Revealing* product = m_product ? &*m_product : version->newest ? &*version->newest : nullptr;
    return insight::tellable(answers, version->revealing, mayQuote, product);
}

form::Revealing Versions::revealing(const form::FormProgram& program)
{
    return form::Revealing(program, program.listFiles().isEmpty() ? m_entityLists : entityLists());
}

const QStringList& Versions::entityLists()
{
    if (!m_hasLists)
        m_entityLists = survey::declaredLists(m_programme);
    m_hasLists = true;
    return m_entityLists;
}

} // namespace uthan::insight
