// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance_causes.h"

#include <QRegularExpression>

namespace uthan::cli {
namespace {
    struct Cause {
        const char* name;
        const char* theirs; // regular expressions
        const char* ours;
    };

    // The first whose `theirs` fits is the cause; several of `ours` may be joined by |.
    constexpr Cause kCauses[] = {
        {"entity save-to on a container", "Groups and repeats can't be saved as entity properties",
            "(group|repeat).*cannot be saved|save_to.*(group|repeat)"},
        {"entity property taken", "is already assigned by row", "saved twice|saved more than once"},
        {"entity save-to without entities", "add an entities sheet", "no sheet .?entities"},
        {"entity list of a save-to unknown", "was not found on the entities sheet", "no (entity )?list"},
        {"entity save-to needs its list", "must be prefixed with the entity", "list#property"},
        {"entity save-to with two #", "at most one '#'", "more than one #"},
        {"entity scope", "which is not compatible with", "not in the same repeat"},
        {"entity container taken", "may have only one entity declaration", "already makes an entity"},
        {"entity name begins with two underscores", "must not begin with two underscores", "two underscores"},
        {"entity name with a point", "must not contain a period", "no point"},
        {"entity property name taken by the standard", "must not be 'name' or 'label'", "name and label are reserved"},
        {"entity list without a name", "Entity lists must have a name", "no list_name"},
        {"entity list twice", "must not have any duplicate names", "declared twice"},
        {"entity needs a label", "does not have a label", "column label must say"},
        {"entity needs an id", "does not have an 'entity_id' expression", "entity_id must say"},
        {"entity needs an update condition", "does not have an 'update_if' expression", "update_if must say"},
        {"entities sheet: unknown column", "column names are invalid", "no use for a column"},
        {"unknown reference", "Could not find the name|There is no survey element named",
            "no question (or group )?named|names no question"},
        {"ambiguous reference", "appears more than once|multiple survey elements",
            "(more than one|several|two) (question|element|place)|(names|named).*(more than once|several|twice)"},
        {"name reserved", "is reserved for form metadata", "belongs to what every form records"},
        {"repeat name twice", "Repeat names must unique", "two repeats named"},
        {"name twice", "must be unique within their nearest parent", "used twice|used for two"},
        {"name not allowed", "Names must begin with a letter or underscore",
            "cannot be a name|must begin with a letter|nothing after the #"},
        {"no survey sheet", "You must have a sheet named 'survey'", "no sheet named .survey"},
        {"no choices sheet", "There should be a choices sheet", "no sheet .choices"},
        {"no external choices sheet", "There should be an external_choices sheet", "no sheet .external_choices"},
        {"similar sheet", "sheets with similar names were found", "a similar name"},
        {"file of choices of no known kind", "should end with one of the supported file extensions",
            "must end with \\.csv"},
        {"instance from two sources", "Instance name: ", "is the name of (the|a) (file|list)"},
        {"missing heading", "required column headers were not found", "no column|needs a row of headings"},
        {"parameter value", "Invalid value for quality|must have an integer value|invalid Android package name",
            "parameter"},
        {"unknown parameter", "accepted parameter keys", "no parameter|not a parameter|parameter"},
        {"missing calculation", "Missing calculation", "to be calculated, but"},
        {"no label", "no label or hint|has no label", "neither a label nor a hint"},
        {"no name", "no name", "no name|no column .name"},
        {"search() shared", "uses 'search\\(\\)'", "search\\(\\)"},
        {"unknown type", "Unknown question type", "no question type|not a question type"},
        {"big image without image", "must also specify an image", "big-image but no image"},
        {"missing translation", "^Language '.*' is missing|is missing the survey", "not all is translated"},
        {"language without code", "machine-readable codes", "has no code"},
        {"picture size", "max-pixels parameter", "max-pixels"},
        {"device type of long ago", "no longer supported", "not filled in"},
        {"names that differ by case", "case-insensitive match", "differ(s)? only|letter case|capital"},
        {"or other with translations", "or_other and translations", "or_other"},
    };

    const Cause* causeOf(const QString& expected)
    {
        for (const Cause& cause : kCauses) {
            if (expected.contains(QRegularExpression(QLatin1String(cause.theirs))))
                return &cause;
        }
        return nullptr;
    }
}

QString causeName(const QString& expected)
{
    const Cause* cause = causeOf(expected);
    return cause ? QLatin1String(cause->name) : QString();
}

SameCause isSameCause(const QString& expected, const QString& ours)
{
    static const QRegularExpression oneWord(QStringLiteral("^'?([\\w:-]+)'?$"));
    if (const auto word = oneWord.match(expected); word.hasMatch()) // only a name that the message must hold
        return ours.contains(word.captured(1)) ? SameCause::Yes : SameCause::No;
    const Cause* cause = causeOf(expected);
    if (!cause)
        return SameCause::UnknownKind;
    static const QRegularExpression theirRow(QStringLiteral("^\\[row : (\\d+)\\]"));
    if (const auto row = theirRow.match(expected); row.hasMatch()) {
        // They count the rows of the settings now with the headings, now without.
        const bool loose = expected.contains(QLatin1String("'settings' sheet"));
        const QRegularExpression ourRow(loose
                ? QStringLiteral("\\brow (%1|%2)\\b").arg(row.captured(1)).arg(row.captured(1).toInt() + 1)
                : QStringLiteral("\\brow %1\\b").arg(row.captured(1)));
        if (!ours.contains(ourRow))
            return SameCause::No;
    }
    const QRegularExpression words(QLatin1String(cause->ours), QRegularExpression::CaseInsensitiveOption);
    return ours.contains(words) ? SameCause::Yes : SameCause::No;
}

} // namespace uthan::cli
