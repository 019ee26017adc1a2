// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace uthan::app {

// The rarer ones of formsentences.h: what is said of XForms, of workbooks that are damaged or of another kind, and of
// lists beside a form. Where the parser's own English words stand in one, a translation leaves them out.
inline constexpr const char* kRarerFormSentences[]{
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A “&” stands here by itself. Write &amp; instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The beginning “%1:” of a name is not declared: the form needs xmlns:%1=\"…\" in its first element. Export the "
        "form anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The letters here are not in the encoding that the first line of the file says (UTF-8 if it says none). Save "
        "the file again as UTF-8, or export it anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The first line of the file names an encoding that is not known. Save the file again as UTF-8, or export it "
        "anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is something behind the end of the form. Take it out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is written twice in one element. Take one of the two out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The text “%1”: %2"),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The column “%1” is of an earlier time: in which repeat an entity is made follows from the questions that are "
        "saved to it. Other programs refuse it; take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved to it. Write "
        "save_to beside questions of that repeat, and take this column away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "These texts show each other in a circle, so each stays without what it shows of the next: %1. Take one of "
        "these <output> out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The text “%1” stands twice in this <translation>; the last one counts. Take the other out, or give it another "
        "id."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "There is a second <translation> of “%1”; of a text that both have, the last one counts. Put all texts into "
        "one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put these into a "
        "note, as the first question inside."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A group has no answer, so it cannot begin with one. Write this beside a question, or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside the row that "
        "begins a repeat."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This row only ends a group, so what stands here has no effect. Write it beside the row that begins the group, "
        "or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” has no meaning in <%2>, so it was left out. Mend its name, or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "“%1” is nothing that is known in a <model>, so it was left out. Mend its name, or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Two <bind> of “%1” say “%2”: only the first one counts. Put all rules of a question into one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” has no meaning inside a question, so it was left out. Take it away; what it tells people belongs into "
        "the <hint>."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into the text of a "
        "hint, pictures and sounds into that of a label."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "There is a second <%1> here, which was left out. Write both texts into the first one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“&%1;” stands for nothing that is known. Write the letter itself instead."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file declares a document type or entities of its own, which is refused for safety. Take the part "
        "<!DOCTYPE …> out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file cannot be read to its end. Try again."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The form has a second <model>, which was left out. Put all into one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The form has no <h:body>, so nothing is asked. Export it anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The form has no place for answers: the first <instance> of the <model> must hold one element, with another "
        "inside for each question. Export the form anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This XML file is no form: it has no <model> of the kind that forms have (xmlns=\"%1\"). Choose the form's own "
        "file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The form has no id, so its answers cannot be told from those of others. Write <%1 id=\"…\">."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This question fills “%1”, which the form's data (the first <instance> of the <model>) does not have, so it "
        "cannot be asked. Add it there, or mend the ref."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This question does not say which answer it fills. Write its path as ref, for example ref=\"/data/name\"."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The group names “%1”, which the form's data (the first <instance> of the <model>) does not have. Add it "
        "there, or mend the ref."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The repeat names “%1”, which the form's data (the first <instance> of the <model>) does not have. Add it "
        "there, or mend the nodeset."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The rules of this <bind> are for “%1”, which the form's data (the first <instance> of the <model>) does not "
        "have, so they have no effect. Add it there, or mend the nodeset."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The text “%1” is not among the form's texts (<itext>), so the name of the question is shown. Add it there, or "
        "mend its name here."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The text “%1” is not among the form's texts (<itext>), so a plain sentence is shown. Add it there, or mend "
        "its name here."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is asked a second time; only the first question is shown. Give this one a ref of its own, or take it "
        "away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "“%1” is no kind of question or group, so it was left out. Mend its name, or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is a repeat, so it cannot hold an answer. Name a question inside it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” is a repeat already. Take one of the two away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The form has no list (<instance>) “%1”, so this question has no choices. Add it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The choices need a nodeset (where they come from) and a <value>. Write both."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "This choice has no <value>, so choosing it says nothing. Write one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This action is to set “%1”, which the form's data (the first <instance> of the <model>) does not have. Add it "
        "there, or mend the ref."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is no event “%1” at which something could be set. Write one of these: %2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet program, save it again "
        "as .xlsx, and try once more."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, and try once more."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once more."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The part “%1” is missing from the workbook."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The part “%1” of the workbook is damaged."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Copy the file again, or save it again from a spreadsheet program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet program and save it as "
        ".xlsx."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet program and save it as "
        ".xlsx."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This is only a link to a sheet on the internet. Open it there and download it as Excel (.xlsx)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is a zip archive but not an Excel workbook (.xlsx). If the form is in another format (.ods, .xls), save "
        "it as .xlsx first."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” and “%2” are headings of the same column. Keep one of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "This setting is not known and has no effect."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list is empty. Its first row must name the columns."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The first row names no columns. It must hold their names, such as name, label."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A text in quotes begins here and is never closed. Add the missing quote."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The text is not in %1. Save the list again as “CSV UTF-8”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Two columns are named “%1”. Give each its own name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "A list of choices is a .csv, .xml or .geojson file. Save the list as one of these."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The folder has no file survey.csv, so it is not a form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This action stands in the <model>, so it is not said which repeat the event odk-new-repeat means. Move it "
        "into the <repeat>."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A <bind> inside another has no effect. Put it beside that one, with the whole path as its nodeset."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, timestamp, property "
        "or uid, or take it away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The form itself cannot be a repeat. Name the part of its data that is filled in several times."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This group holds questions from different groups of the form's data; they are asked, but without its label. "
        "Make a group of its own for each."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Choices in groups (<choices>) are not shown. Put each <item> right into the question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The instance “%1” is no table of rows with the same columns, and longer than %2 MB. Write it as "
        "<root><item><name>…</name><label>…</label></item>…</root>, or as a CSV file beside the form: such lists may "
        "be of any length."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The names on the scale are no list of this form; its numbers are shown. Mend it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file is larger than %1 MB, which is too large for a form. Take out of it what is not needed, and keep "
        "long lists of choices in CSV files beside it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "An element has more than %1 attributes, or a text is longer than %2 MB, which no form has; the file is "
        "refused for safety. Export the form anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is no way “%1” to send answers. Write method=\"post\", or take it out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Something stands before <?xml …?>, which must be the very first of the file. Take out what is before it, "
        "blank lines too."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The first line of the file names a version of XML that is not 1.0. Write version=\"1.0\" there."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "There is a character here that XML cannot hold, which shows as nothing. Take it out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The questions up to here need more than %1 MB, which no form does. Part the form into several."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "Elements stand inside each other more than %1 deep, which no form has. Export the form anew."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file has more than %1 rows, which is too large for a form. Keep long lists of choices in CSV files beside "
        "it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "There are more cells here than a form can have. Clear the rows and columns that are not used."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A cell here has more than %1 letters, perhaps because a text in quotes is never closed. Add the missing "
        "quote, or shorten the text."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file is larger than %1 MB, which is too large for a form. Keep long lists of choices in CSV files beside "
        "it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file holds a document type, which no spreadsheet needs; it is refused for safety. Save the form again "
        "from a spreadsheet program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "There is something in row %1; forms of up to %2 rows can be read. Remove stray cells far down the sheet."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook has more than %1 filled cells, which is too large for a form. Clear what is not used, and keep "
        "long lists of choices in CSV files beside it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells far to the right."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "An element has more than %1 attributes or a text is longer than a cell can hold, which no workbook has. Save "
        "the form again from a spreadsheet program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is something in cell %1, further than a form can reach. Remove stray cells."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook is locked with a password, or damaged. Open it, save it without the password, and try once "
        "more."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This is no workbook, or a damaged one. Choose the form's .xlsx, .ods or .xls file."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The part “%1” declares a document type, which a workbook never does. Save the form again from a spreadsheet "
        "program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The part “%1” has an element with more than %2 attributes or a text longer than a cell can hold, which no "
        "workbook has. Save the form again from a spreadsheet program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is not used, and keep long "
        "lists of choices in CSV files beside it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Row %1 points to a text that is not in the workbook. Save the form again from a spreadsheet program."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is not an Excel workbook (.xlsx). Choose the form's .xlsx file, or save the form as .xlsx first."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and columns that are "
        "not used, and keep long lists of choices in CSV files beside the form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The workbook is locked with a password. Take the password away first."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A text has more than %1 forms (<value form=…>): those from here on were left out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with one row of “%2”, "
        "as "
        "every new row of it begins. Write one row there, and its values into the template of “%2”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The value “%1” has a space, and a question of several answers (line %2) parts its answers by spaces, so it is "
        "not read as chosen there. Write it without, for example with _."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "There is a second <instance> called “%1”; only the last one counts. Take the other out, or give it another "
        "id."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” stands here more than once, and no <repeat> asks it again and again: only the first is filled in. Give "
        "the others another name, or ask it in a <repeat>."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This action does not say when it happens, so nothing is ever set. Write an event, such as "
        "event=\"odk-instance-first-load\"."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use "
        "the constraint of its <bind>."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The sheet external_choices is for long lists of which a choice_filter offers a part; without one all are "
        "offered. Write a choice_filter, or put the list into the sheet choices."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is no address on the web, so other programs cannot send answers there. Write a whole one, as in "
        "https://example.org/submission."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has letters that are no text in %2 places, first in feature %3, property “%4” (U+%5): they are "
        "left out. Take them out, or export the file again."),
};

} // namespace uthan::app
