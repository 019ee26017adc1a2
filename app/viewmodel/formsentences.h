// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace uthan::app {

// What core says of forms, for FormWords; the words are those of core/form and core/survey, letter by letter. What
// stands in them has a number.
inline constexpr const char* kFormSentences[]{
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The file is empty. Copy it again from where it came."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that are not the "
        "form's out of it, and keep long lists of choices in CSV files beside it."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file again and "
        "try once more."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook is locked with a password. Open it, save it without the password, and try once more."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This is %1, not a form. Choose the form's own file (.xlsx, .ods, .xls, .csv or .xml)."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "This is a web page, not a workbook: some programs save tables so, with the name of a workbook, or a page came "
        "instead of the download. Open it in a spreadsheet program and save it as .xlsx, or download the form again."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "This is neither a workbook nor the sheets of a form. Choose the form's .xlsx, .ods or .xls file, or a CSV "
        "file whose first row has the headings type, name and label."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "This is neither a workbook nor a text. Choose the form's .xlsx, .ods, .xls, .csv or .xml file; a picture or a "
        "PDF of it cannot be read."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "There are several forms in it: %1. Choose one of them, or put it into a folder of its own with its pictures "
        "and sounds."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV UTF-8”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The file ends here in the middle, perhaps a copy or download that was cut short. Copy the file again, or "
        "export it anew."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "What ends here </…> is not what began last <…>: one of the two is missing or misspelt. Mend it, or export it "
        "anew."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The XML is broken here. Mend this place, or export it anew."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the sheet with the "
        "questions “survey”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The sheet “survey” has no questions: it needs a row of headings (type, name, label) and a row for each "
        "question."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The sheet has no column “%1”. Its first row must hold the headings %2."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "They seem to stand in row %1: take the rows above it out."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "There is a sheet with a similar name: %1. If it is meant, name it “%2”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "Perhaps “%1” is meant."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "There may be more. Mend these first, then try again."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "There is no question type “%1”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "Write one that XLSForm has, for example text, integer or select_one."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The question “%1” has no type. Write one in the column type, for example text."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "This row has no name. Give it one that no other row in its group has."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "Other programs tell capitals from small letters and know no type “%1”. Write “%2”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write "
        "for example “%2”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, or declare it in "
        "the "
        "column namespaces of the sheet settings, as in %3=\"http://example.org/%3\"."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "The name “%1” is used twice in the same group (also in row %2). Give one of them another name."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "There is no list “%1” in the sheet %2. Add its choices there, or mend the name."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "A choice of the list “%1” has no name. Give it one that no other of the list has."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The list “%1” has the choice “%2” twice (also in row %3). Give one of them another name, or write yes for "
        "allow_choice_duplicates in the sheet settings."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The name “%1” has a space, and a question of several answers (row %2 of the survey) parts its answers by "
        "spaces. Write the name without, for example with _."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This group is begun but never ended. Add a row “end group” after its last question."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This repeat is begun but never ended. Add a row “end repeat” after its last question."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This ends a group, but none is open here. Take the row away, or add “begin group” before."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This ends a repeat, but none is open here. Take the row away, or add “begin repeat” before."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This ends a group, but what is open here is “%1”, begun in row %2. End that first."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "This ends a repeat, but what is open here is “%1”, begun in row %2. End that first."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is to be calculated, but the column calculation is empty."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "Write there how, for example ${a} + ${b}, or take the row away."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The cell shows a spreadsheet error. Mend its formula, or type the text itself."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "Write the name of a question as the column name has it."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "How many rows there are is asked in the rows themselves (“%1”), so there is never one to answer it in. Ask it "
        "before the repeat begins."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "These depend on each other in a circle, so none can be worked out first: %1. Take one of these references "
        "out, or ask one of the questions instead of working it out."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be asked. Name "
        "another question in this condition."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use "
        "the column constraint."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or “%3-media” there, or into "
        "one zip with the form."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords", "The choice “%1” has no label; its name is shown. Give it a label."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The appearance “%1” has no effect on a question of this type; it is for %2. Take it away, or change the "
        "type."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The appearance “%1” is not known; the question is shown in its usual form. Mend the word or take it away."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "Not all is translated: other languages have these columns, but there is no %1. Their texts are shown in "
        "another language; add the columns that people need."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The language “%1” has no code. Write it as “%2 (code)”, for example “Français (fr)”, so that direction and "
        "voice are right."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The language “%1” has no code. Here it is taken for “%2”; other programs know it only from its name: “%3 "
        "(%4)”."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the others for "
        "good. Let one of them be asked always, or depend on a question before them."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP(
        "FormWords", "The group “%1” has no label, so people are not told what it is about. Give it a label."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "The repeat “%1” has no label, so people are asked for another one without being told of what. Give it a "
        "label."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "This column is not part of XLSForm and has no effect here or in the rows below. Mend its heading, or take it "
        "away."),
    //: About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file:
    //: names of
    //: sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.
    QT_TRANSLATE_NOOP("FormWords",
        "Here pictures are made smaller by themselves; other programs send them as large as the camera takes them. "
        "Write max-pixels=1600, or what is enough, to save room and time there too."),
};

// Words of ours that may stand in them.
inline constexpr const char* kFormParts[]{
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a PDF"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a picture"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a text document"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a presentation"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a packed archive"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "a database"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "what somebody answered"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "the question has no choices"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "what is looked up in it is empty"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "its place stays empty"),
    //: Part of a sentence about a survey file, in place of %1 or %2
    QT_TRANSLATE_NOOP("FormWords", "the end of the expression"),
};

} // namespace uthan::app
