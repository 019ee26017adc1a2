// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace uthan::app {

// What is said of expressions: what is wrong and where, then what to do. See formsentences.h.
inline constexpr const char* kExpressionSentences[]{
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "%1 (character %2, near “%3”)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "%1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write one that XLSForm has; its reference lists them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Perhaps “%1()” is meant."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write “%1” there: each bracket that opens must be closed."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write there what is meant: ${name} for an answer, a number, or a text in quotes."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write the missing quote at its end."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Take it out, or put it in quotes if it is part of a text."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Take it out, or write an operator such as and, or, =, + before it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write %1 instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write the digits without it, and a point before parts of one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write the answer to a question as ${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write “}” behind the name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Divide it: let questions of type calculate work out its parts."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write the name of a question there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write one that XPath has, such as parent:: or child::, or ${name} instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Mend the expression there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Give them different names."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Take one “..” out, or write the question as ${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as ${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as indexed-repeat(${question}, ${repeat}, number)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Name the repeat that the question is in, as ${repeat}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Name a question of type select_one, select_multiple or rank."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as pulldata('file', 'column', 'key column', ${answer})."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write latitude and longitude with a space between, as in '23.7 90.4', or ${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Give it to distance() alone."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write 'MD5', 'SHA-1', 'SHA-256', 'SHA-384' or 'SHA-512' there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write 'hex' or 'base64' there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Between its brackets stand, with a comma after each but the last: %1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "In the expression, %1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "In the filter, %1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The default was left out:"),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The action was left out:"),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write one that ODK XForms has; its reference lists them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Write there what is meant: /data/name for an answer, a number, or a text in quotes."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write the answer to a question as /data/name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write one that XPath has, such as parent:: or child::, or /data/name instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Take one “..” out, or write the question as /data/name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as /data/name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as indexed-repeat(/data/repeat/question, /data/repeat, number)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Name the repeat that the question is in, as /data/repeat."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Write it as pulldata('file', 'column', 'key column', /data/answer)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Write latitude and longitude with a space between, as in '23.7 90.4', or /data/name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Name a question of type select1, select or odk:rank."),
};

// What stands in these sentences and in others, or begins them.
inline constexpr const char* kExpressionFaults[]{
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "there is no question or group named “%1”"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "there is no function “%1”"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is missing before %2"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the expression ends too early"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "a text in quotes is not closed"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” means nothing in a form"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the character “%1” does not belong here"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“,” does not belong into a number"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "%1 does not belong here"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“$” begins nothing here: forms have no variables"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“${” is not closed with “}”"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the expression is too long"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the expression is nested too deep"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "a name or a value is missing before %1"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "a name is missing before %1"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1::” is not an axis"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1()” cannot stand here in a path"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is the name of more than one question or group"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "there is no “%1” at this place of the form; it is read as empty"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the pattern “%1” cannot be read, so no answer is refused because of it"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write ${%1}; to "
        "name a value, '%1')"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“..” leads out of the form"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "a question or group is needed here"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "indexed-repeat() needs a row number for each repeat"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "this is not a repeat around the question"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is not a question with choices"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "pulldata() needs the file in quotes"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is no place"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "digest() knows no “%1”"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "distance() of several values takes points, and this is a line or an area"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "%1() does not take %2 values"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "3, as in if(condition, value if it holds, value if not)"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "4, as in pulldata('file', 'column', 'key column', ${answer})"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "2, as in jr:choice-name(${question}, '${question}')"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the least and the most, then each value with its weight"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "%1 or more"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "%1 to %2"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "type, name and label"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "list_name, name and label"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "whole number"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "number"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "date, as in 2026-11-22"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "time of day, as in 14:30"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "date with a time, as in 2026-11-22T14:30"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "number on the scale from %1 to %2 in steps of %3"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "place, as in 23.7250 90.4125 0 0"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "line of two places or more, with ; between them"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "shape of three places or more, with ; between them and the first again at the end"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "choice of this question"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "ranking in which each choice stands once"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "only its two ends, as it is drawn without ticks"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "from %1 to %2, each %3"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "a list of the sheet choices"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "the file “%1”"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "asks another app for the answer"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "sends the answer to a printer"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "4, as in pulldata('file', 'column', 'key column', /data/answer)"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "2, as in jr:choice-name(/data/question, '/data/question')"),
    //: Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write /data/%1; "
        "to name a value, '%1')"),
};

} // namespace uthan::app
