// SPDX-License-Identifier: GPL-3.0-or-later
#include "founding.h"

#include "product/demomaker.h"

namespace uthan::app {

using product::demo::cbor;

Result<void> furnish(store::Programme& programme, const QString& name, const QString& language)
{
    // The standard words are the same that the example uses; they name no programme.
    const auto consent = product::demo::json(QStringLiteral("consent.json"));
    const auto legend = product::demo::json(QStringLiteral("legend.json"));
    const auto stories = product::demo::json(QStringLiteral("photovoice.json"));
    for (const auto* read : {&consent, &legend, &stories}) {
        if (!*read)
            return read->error();
    }
    const PersonId nobody = PersonId::random(programme.random()); // founding is not anybody's contribution
    const auto make = [nobody](const char* kind, const QCborMap& fields) {
        return record::NewRecord{QString::fromLatin1(kind), nobody, record::Audience::Members, fields};
    };
    const auto field
        = [](const QJsonObject& from, const char* key) { return cbor(from.value(QLatin1StringView(key))); };
    const auto made = programme.createAll({
        make("programme", {{QStringLiteral("name"), QCborMap{{language, name}}}}),
        make("consent_form",
            {{QStringLiteral("version"), 1}, {QStringLiteral("layers"), field(*consent, "layers")},
                {QStringLiteral("scopes"), field(*consent, "scopes")}}),
        make("legend", {{QStringLiteral("version"), 1}, {QStringLiteral("categories"), field(*legend, "categories")}}),
        make("prompts",
            {{QStringLiteral("showed"), field(*stories, "showed")},
                {QStringLiteral("prompts"), field(*stories, "prompts")}}),
    });
    return made ? Result<void>() : Result<void>(made.error());
}

} // namespace uthan::app
