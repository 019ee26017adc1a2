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
        {"entity property taken", "is already assigned by row", "save_to.*twice|already.*save_to|property.*twice"},
        {"entity save-to without entities", "add an entities sheet", "no sheet .?entities|entities.*sheet"},
        {"entity list of a save-to unknown", "was not found on the entities sheet", "no (entity )?list"},
        {"entity save-to needs its list", "must be prefixed with the entity", "list#property|which list|which of the"},
        {"entity save-to with two #", "at most one '#'", "more than one .?#|one #"},
        {"entity scope", "which is not compatible with",
            "different repeats|another repeat|not in the same repeat|scope"},
        {"entity container taken", "may have only one entity declaration",
            "only one entity|already (holds|has|makes) an entity|one entity"},
        {"entity name begins with two underscores", "must not begin with two underscores", "two underscores|__"},
        {"entity name with a point", "must not contain a period", "point"},
        {"entity property name taken by the standard", "must not be 'name' or 'label'",
            "name.*label.*(kept|reserved)|reserved"},
        {"entity list without a name", "Entity lists must have a name", "no list_name|has no name|no name"},
        {"entity list twice", "must not have any duplicate names", "twice"},
        {"entity needs a label", "does not have a label", "label"},
        {"entity needs an id", "does not have an 'entity_id' expression", "entity_id"},
        {"entity needs an update condition", "does not have an 'update_if' expression", "update_if"},
        {"entities sheet: unknown column", "column names are invalid", "column"},
        {"unknown reference", "Could not find the name|There is no survey element named|Could not find",
            "no question .*named|names no question|there is no|There is no|unknown"},
        {"ambiguous reference", "appears more than once|multiple survey elements",
            "more than one|several|twice|ambiguous"},
        {"name reserved", "is reserved for form metadata", "reserved|kept for"},
        {"repeat name twice", "Repeat names must unique", "repeat.*(same name|twice|another)|twice"},
        {"name twice", "must be unique within their nearest parent", "twice|already"},
        {"name not allowed", "Names must begin with a letter or underscore",
            "cannot be a name|not a name|begins with a letter"},
        {"no survey sheet", "You must have a sheet named 'survey'", "no sheet .?survey|sheet .?survey"},
        {"no choices sheet", "There should be a choices sheet", "no sheet .?choices|sheet .?choices|no list"},
        {"no external choices sheet", "There should be an external_choices sheet", "external_choices"},
        {"similar sheet", "sheets with similar names were found|^'[a-z_A-Z]*'$", ".*"},
        {"file of choices of no known kind", "should end with one of the supported file extensions",
            "\\.csv|ending|extension"},
        {"instance from two sources", "Instance name: ", "same (name|id)|two files|two sources|two (different )?"},
        {"missing heading", "required column headers were not found", "no column"},
        {"parameter value", "Invalid value for quality|must have an integer value|invalid Android package name",
            "parameter|whole number|quality|package"},
        {"unknown parameter", "accepted parameter keys", "parameter"},
        {"missing calculation", "Missing calculation", "to be calculated|calculation is empty|no calculation"},
        {"no label", "no label or hint|has no label", "no label"},
        {"no name", "no name", "no name"},
        {"search() shared", "uses 'search\\(\\)'", "search"},
        {"unknown type", "Unknown question type", "no question type|names no list|not a question type"},
        {"big image without image", "must also specify an image", "image"},
        {"missing list name", "list_name", "list_name|list name"},
        {"missing choices", "choices", "choices"},
        {"missing name", "^name$", "name"},
        {"missing translation", "^Language '.*' is missing|is missing the survey",
            "not translated|no translation|missing in|has no"},
        {"language without code", "machine-readable codes", "has no code"},
        {"picture size", "max-pixels parameter", "max-pixels"},
        {"device type of long ago", "no longer supported", "not filled in|do not collect|no longer"},
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
    const Cause* cause = causeOf(expected);
    if (!cause)
        return SameCause::UnknownKind;
    static const QRegularExpression theirRow(QStringLiteral("^\\[row : (\\d+)\\]"));
    if (const auto row = theirRow.match(expected); row.hasMatch()) {
        const QRegularExpression ourRow(QStringLiteral("\\brow %1\\b").arg(row.captured(1)));
        if (!ours.contains(ourRow))
            return SameCause::No;
    }
    const QRegularExpression words(QLatin1String(cause->ours), QRegularExpression::CaseInsensitiveOption);
    return ours.contains(words) ? SameCause::Yes : SameCause::No;
}

} // namespace uthan::cli
