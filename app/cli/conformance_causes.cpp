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
        {"reference not written as one",
            "must start with '\\$\\{|lists? must have a comma|Reference expressions must only include|"
            "Only references to other fields are allowed in the 'trigger'",
            "is not a reference|may hold references only"},
        {"unknown reference",
            "Could not find the name|There is no survey element|must exist in the 'survey' "
            "sheet",
            "no question (or group )?named|names no question"},
        {"ambiguous reference",
            "appears more than once|more than one survey elements|occurs more than once|multiple survey elements",
            "(more than one|several|two) (question|element|place)|(names|named).*(more than once|several|twice)"},
        {"name reserved", "is reserved for form metadata", "belongs to what every form records"},
        {"repeat name twice", "Repeat names must unique", "two repeats named"},
        {"repeat named as the form", "same as the survey root", "name of the form itself"},
        {"name twice", "must be unique within (their nearest parent|a form)|two sections with the name",
            "used twice|used for two"},
        {"name not allowed", "Names must begin with a letter|Invalid question name|'name' value is invalid",
            "cannot be a name|must begin with a letter|nothing after the #"},
        {"no survey sheet", "You must have a sheet named 'survey'", "no sheet named .survey"},
        {"no choices sheet", "There should be a choices sheet", "no sheet .choices"},
        {"no external choices sheet", "There should be an external_choices sheet", "no sheet .external_choices"},
        {"similar sheet", "sheets with similar names were found", "a similar name"},
        {"file of choices of no known kind", "should end with one of the supported file extensions",
            "must end with \\.csv"},
        {"instance from two sources", "Instance name: |same instance id will be generated",
            "is the name of (the|a) (file|list)"},
        {"two headings of one column", "different names for the same column|Duplicate column header",
            "headings of the same column"},
        {"missing heading", "required column headers were not found|missing header row",
            "no column|needs a row of headings"},
        {"list unknown", "List name not in|select list name was not found|must be a choice list name",
            "no list|names the list"},
        {"audit named otherwise", "Audits must always be named", "must be named .audit"},
        {"audit of places without all it needs", "To include location information|are required parameters",
            "all three of location-priority"},
        {"place taken without a trigger", "'trigger' column must not be empty", "in the column trigger"},
        {"place taken and calculated", "'calculation' column must be empty", "column calculation must be empty"},
        {"trigger that nobody sees", "is not user-visible", "nobody (sees|answers)"},
        {"parameters not readable", "Parameters must be in the form|Expecting parameters", "not a list of parameters"},
        {"parameter value",
            "Invalid value for|must have an? (integer|numeric) value|invalid Android package name|is an invalid value|"
            "must be set to|greater +than or equal|must all be numbers|seed value must be|to use a seed|"
            "has a value which is not valid|[Pp]arameters? .*(may either|must|only supported)|only supported for the "
            "appearances",
            "parameter"},
        {"marks of a scale", "'tick_labelset'|\\{tick_labelset\\}|only 2 items when the 'appearance'", "tick_labelset"},
        {"unknown parameter", "accepted parameter keys|Accepted parameters", "no parameter|takes no parameters"},
        {"end without a beginning", "Unmatched 'end_", "none is open|End that first"},
        {"beginning without an end", "Unmatched 'begin_", "never ended"},
        {"group without a label", "(Group|Repeat|Loop) has no label", "has no label"},
        {"choice twice", "Choice names must be unique|contains these duplicates", "has the choice .* twice"},
        {"choice without a name", "Choices must have a name|an? option with no name",
            "A choice of the list .* has no name"},
        {"choice without a label", "Choices should have a label|an? option with no label", "has no label"},
        {"choice with a space", "Choice names with spaces", "has a space"},
        {"heading of choices with a space", "Column headers must not be empty", "has a space"},
        {"or_other with a filter", "not supported with or_other", "or_other cannot be used with a choice filter"},
        {"or_other without a list", "specify choices for this 'or other'", "or_other"},
        {"table-list with a filter", "not supported for table-list", "table-list"},
        {"table-list of two lists", "list names don't match", "table-list"},
        {"files inside a repeat", "External instances must not be placed", "(inside|in) a repeat"},
        {"instance that nothing brings", "Instance referenced by instance", "nothing in the form brings"},
        {"group that is required", "cannot be required", "cannot be required"},
        {"encrypted without an id", "Cannot omit instanceID", "instanceID"},
        {"two ids of the form", "form_id and id_string", "form_id"},
        {"loop without a list", "loop without list name", "names no list"},
        {"no type", "Question with no type", "has no type"},
        {"row with nothing of a question", "Row without name, text, or label", "neither a type nor a name"},
        {"media of no known kind", "Media type: .* not supported", "not part of XLSForm"},
        {"column of long ago", "'disabled' column", "disabled"},
        {"external choices without a filter", "only meant for filtered selects", "choice_filter"},
        {"entity list without a file", "does not match the name of a secondary instance", "file"},
        {"missing calculation", "Missing calculation", "to be calculated, but"},
        {"no label", "no label or hint|has no label", "neither a label nor a hint"},
        {"no name", "no name", "no name|no column .name"},
        {"search() shared", "uses 'search\\(\\)'", "search\\(\\)"},
        {"unknown type", "Unknown question type", "no question type|not a question type|names no list"},
        {"big image without image", "must also specify an image", "big-image but no image"},
        {"missing translation", "^Language '.*' is missing|is missing the survey", "not all is translated"},
        {"language without code", "machine-readable codes", "has no code"},
        {"picture size", "max-pixels parameter", "max-pixels"},
        {"device type of long ago", "no longer supported", "not filled in"},
        {"names that differ by case", "case-insensitive match", "differ(s)? only|letter case|capital"},
        {"setting neither yes nor no", "expects one of: true/false/yes/no", "neither yes nor no"},
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
