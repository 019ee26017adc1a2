// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace uthan::app {

// What is said of the sheet survey and the settings of a form, letter by letter as in core; see formsentences.h.
inline constexpr const char* kSheetSentences[]{
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The default “%1” is not a %2, so the question begins with an answer that does not fit. Change or clear it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The appearance “%1” %2, which is not done here; the question is asked in its usual form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The name of a picture, sound or film cannot be made of answers here, so its place stays empty. Write a note "
        "for each file, and show it by “relevant”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Whether “%1” is asked depends on an answer that is given inside it, so it may never be asked. Name a question "
        "outside it in this condition."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The event “%1” is not known, so nothing happens at it. Mend its name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is not a question that this can wait for. Name one that people answer."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Each of these is written anew when the one before it changes, round and round: %1. If that does not come to "
        "rest by itself, the answers will be wrong. Let one of them wait for another question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The key is passed on with the form, but nothing is encrypted with it here: what people answer is encrypted "
        "with the programme's own keys."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text question to the form "
        "to have them translated."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is not a number and was left out. Write one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. Mend the path."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This question has no choices, so nobody can answer it. Add an <item> for each, or an <itemset> that leads to "
        "a list."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The choices are what is said to “%1” in each row: two rows that say the same are one and the same answer. If "
        "that may happen, work out a text in the rows that differs, as concat(${%1}, ' ', position(..)), and name that "
        "one here."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This question has no list of choices, so the filter has no effect. Take it away, or give the question a "
        "list."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The group of “%1” is a table-list, whose choices stand above all its questions, so they cannot be filtered. "
        "Take the filter or the appearance away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The group of “%1” is a table-list, whose questions must all have the same choices, but this one has “%2” and "
        "the first has “%3”. Give it the same list, or put it into a group of its own."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is no question, so it cannot set off “%2”. There is no question named “%1”: name one that people "
        "answer."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is worked out or filled in by itself: nobody answers it, so it cannot set off “%2”. Name a question that "
        "people see."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "or_other cannot be used with a choice filter. Add the choice “other” and a text question to the form "
        "instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text question to the "
        "form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "or_other adds “Other” and a question for it in words of this program, which other programs show in English. "
        "Add a choice “other” and a text question to the form to say it in your own."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "or_other adds a question named “%1”, and there is one in the same group already (row %2). Give one of them "
        "another name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "There is a row of type audit already (row %1), and a form has one. Take one of them out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The question of type audit must be named “audit”, not “%1”. Change its name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” needs a question in the column trigger: the place is taken when that is answered. Write it there as "
        "${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "“%1” takes the place itself, so its column calculation must be empty. Clear this cell."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Add a column “calculation” that says how, for example ${a} + ${b}, or take the row away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” has a big-image but no image. Give it an image too."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The column “%1” is not known; if its texts are meant, name it “label”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own list."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is shown in it, and that "
        "of “%1” in a language “default”. Keep one of these columns, or name the language of the other."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "What stands behind :: in the heading “%1” cannot be the name of an attribute, so the column has no effect. "
        "Begin it with a letter or _, and write only letters, digits, _, - and points."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The attribute “%1” is said by another setting already, so this has no effect. Take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be the name of an attribute, so this has no effect. Begin it with a letter or _, and write only "
        "letters, digits, _, - and points."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” declares no namespace that a form can have, so it was left out. Write a short name, =, and an address in "
        "quotes."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” stands here without quotes, so it is read as numbers taken from each other, which makes %2. If the day "
        "is meant, write date('%1')."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The prefix “%1” is declared twice, so only the first counts. Take one away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This action is to set “%1”, which has other elements inside and so holds no answer: nothing is set. Name one "
        "of those inside."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is not a reference. Write the name of a question between ${ and }."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is not a reference: blanks stand between the braces. Write %2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the loop; in a group "
        "inside it people would read them as they are. Take the question out of the group, or write the words out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The column trigger may hold references only, with a comma between two of them. Write them as in ${name} or "
        "${first}, ${second}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "“%1” is not a list of parameters. Write them as name=value, with a space between two of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This type of question takes no parameters, so these have no effect. Take them away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Where a question stands follows from its row; this has no effect. Take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The sheet %1 has formulas whose results were not saved with it (%2): open the file in a spreadsheet program, "
        "save it there, and try once more."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The cell shows a spreadsheet error: mend its formula, or type the text itself."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is no sheet “%1”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The result of the formula in this cell was not saved, so the cell is empty here. Open the file in a "
        "spreadsheet program and save it there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A form that is encrypted (public_key) needs the instanceID of each filling. Take omit_instanceID away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write "
        "it so, for example as data."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is neither yes nor no, so this setting is read as if it were not there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The form has two ids (form_id and id_string). The one of form_id is used; take the other away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "No column is in the language “%1”, so the form begins in “%2”. The languages are: %3."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "No question is in the language “%1”, so this title is not shown."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The language “%1” has no translation of: %2. Those texts are shown in another language."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The column “disabled” is no longer used. Write a condition in the column relevant instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "This loop is begun but never ended. Add a row “end loop” after its last question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form needs. End some "
        "of them before, or take them out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This row has no name, as the sheet has no column “name”. Add that column, with a name for each question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The name “%1…” has %2 characters; up to %3 can be read. Shorten it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The tag “%1” has other values here than before; those before are kept."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The name “meta” belongs to what every form records about itself. Choose another name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read results do not see. "
        "Change one of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is the name of the form itself. Give the repeat another name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There are two repeats named “%1” (also in row %2). Give each its own name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A group cannot be required. Take this away, or write it beside a question inside."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "A repeat cannot be required. Take this away, or write it beside a question inside."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The name “%1” is used for two files (also in row %2). Take one of the rows away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out of the repeat."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This row has neither a type nor a name, so nothing is asked here. Write both, or take the row away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This loop names no list. Write it as “begin loop over list” with a list of the sheet choices."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter list, or a repeat."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) cannot be a name: a name "
        "begins with a letter or _ and has only letters, digits, _, - and points. Change the name of that choice."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The loops make more than %1 questions of these rows. Use shorter lists, or a repeat."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This is begun inside a loop but not ended there. End it before the row “end loop”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "This type is not filled in: devices no longer tell it, and we do not collect it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "This type is not filled in: we do not collect it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is filled in with the name that a person goes by here, only if they agreed to be named. Of everybody "
        "else "
        "it stays empty."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” has no effect here; the question is asked in its usual form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “%1” is said twice; the last one counts. Take the other away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "There is more than one sheet for the same: %1. Only the first is read. Put its rows and those of the others "
        "into one sheet, or rename the others."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The appearance “image-map” needs a picture whose parts are touched, and this question has none, so its "
        "choices are shown as usual. Give the question a picture, or take the appearance away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The appearance “map” shows choices where they are, but none of these says where it is. Give the choices a "
        "column geometry with “latitude longitude” in it, or take the appearance away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The answer to “%1” is covered while it is written, but this text shows it plainly: everybody near the screen "
        "reads it. Take it out of the text, or let the question be written without a cover."),
};

} // namespace uthan::app
