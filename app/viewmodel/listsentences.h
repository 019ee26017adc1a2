// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace uthan::app {

// What is said of parameters, lists, entities and files beside a form; see formsentences.h.
inline constexpr const char* kListSentences[]{
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This choice names no list and was left out. Write its list in the column list_name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The heading “%1” has a space, so no expression can name it and the column has no effect. Write it without, "
        "for example with _."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The heading “%1” is no name: no expression can name it, and the column has no effect. Begin it with a letter "
        "or _, and write only letters, digits, _, - and points."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The name of the list “%1” has both ' and \", so no expression could name it. Take one of them out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "So have %1 more choices of the list “%2”. Give them labels too."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the list as one of "
        "these, and write its name here."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “reference-geometry” must name a list of choices, a list of entities, a file of this form "
        "without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “%1” cannot be “%2”. Write one of: %3."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “%1” must be a number. Write one, as in %1=5."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “%1” must be a whole number. Write one, as in %1=5."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “%1” names a column or property of the file, so it must begin with a letter or _ and have only "
        "letters, digits, _, - and points. Write it as the file has it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “seed” has no effect without randomize=true. Add that."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “seed” must be a number or a question. Write it as in seed=${name}."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the appearance “%2”. Take "
        "one of them away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The parameter “step” is larger than the distance from start to end. Make it smaller."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “tick_interval” cannot be 0. Write how far one tick is from the next, as in tick_interval=2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The parameter “tick_interval” is larger than the distance from start to end. Make it smaller."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “tick_interval” must be a multiple of the step. Change one of them."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “placeholder” must lie between start and end. Change it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “placeholder” must be start plus a multiple of the step. Change it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "Places are recorded only with all three of location-priority, location-min-interval and location-max-age. Add "
        "what is missing."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The parameter “location-max-age” must not be less than location-min-interval. Make it larger."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” is not: it needs "
        "at least one point, and each part begins with a letter and has only letters, digits and _. Mend it or take it "
        "away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The parameter “incremental” can only be “true”. Leave it out if it is not meant."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This type of question has no parameter %1. Take it away, or write one that it may have: %2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. Add it there, or mend "
        "the name."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be numbers where the "
        "scale has a tick (%3). Change that choice."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The sheet entities has no use for a column “%1”. Mend its name or take it away: there are list_name, label, "
        "entity_id, create_if and update_if."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "This row has no list_name. Name the list of entities that the form makes or changes."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The list of entities cannot be called “%1”: names with two underscores (__) in front are kept for the system. "
        "Write it without."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The list of entities cannot be called “%1”: its name may have no point. Write it without, for example with "
        "_."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ and -. Write it so."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write "
        "it so."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "To change entities of “%1” the column entity_id must say which one. Fill it in, or write the condition in "
        "create_if."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” has an entity_id and a create_if: then the column update_if must say when an entity is changed instead "
        "of made. Fill it in."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The form makes entities of “%1”, so the column label must say what each is called. Fill it in."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list “%1” is declared twice (also in row %2). Take one of the rows away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is no question named “%1”. Mend the name, or add the question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” is to be saved to an entity, but the workbook has no sheet entities. Add one with a row for the list."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "“%1” has more than one #. Write list#property."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is no list “%1” in the sheet entities. Add it there, or mend the name here."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The sheet entities has several lists: say which of them by list#property, for example %1#%2."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "There is nothing after the #: “” cannot be a name. Write list#property."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "A group or repeat cannot be saved to an entity. Write save_to beside a question inside it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "A group or repeat cannot be saved as a property of an entity. Move the save_to to a question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The properties name and label are reserved. Choose another word."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it without."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The property “%1” is saved twice (also in row %2). Take one of them away."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the same repeat. Copy one of them there "
        "with a calculate question."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "“%1” has no group of its own: the one its questions are in already makes an entity of “%2” (row %3). A form, "
        "a group or a repeat makes only one entity; put the questions of each in a group of their own."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "instance('%1') is neither a list of the sheet choices nor a file of the form, so it is empty. Mend the name, "
        "or add a row of type csv-external named %1 and put %1.csv beside the form."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file “%1” cannot be taken in, so its place stays empty."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The file is there but may not be read. Give yourself the right to read it, or copy it again."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file is larger than %1 MB, or damaged. Make it smaller, or copy it again."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the name here or in the "
        "first row of the file."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has no column “%2”, so the question has no choices that can be kept. Its columns are: %3. Name "
        "one of them “%2” in the first row of the file, or say in the column parameters which it is, as in value=%4."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has no column “%2”, so people see the names of its choices. Its columns are: %3. Name one of "
        "them “%2” in the first row of the file, or say in the column parameters which it is, as in label=%4."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file “%1” has no rows, so the question has no choices. Add a row for each."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "search() knows no way to look called “%1”, so it takes what contains the text. Write one of: contains, "
        "startswith, endswith, matches."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has no items, so the question has no choices. It needs an element around all, and in it an "
        "element <item> for each choice."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "In the file “%1” no <item> has an element <%2>, so the question has no choices that can be kept. Put one into "
        "each, with the name of the choice."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The file “%1” has letters that are no text in %2 of its cells, first in row %3, column “%4” (U+%5): they are "
        "left out. Take them out, or save the list again as “CSV UTF-8”."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice number %5: they cannot be "
        "kept. Write a name for each."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so the two cannot be told "
        "apart in answers. Give each choice a name of its own."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The name “%1” has a space, and “%2” is a question of several answers, which it parts by spaces. Write the "
        "name without, for example with _."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "A quotation mark opens here and is never closed. Close it, or write it twice (\"\") if it is part of the "
        "text."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A cell is longer than a million letters. Perhaps a quotation mark is not closed."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "The row has %1 cells, the heading %2. A “%3” inside a text needs quotation marks around the text."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list has more than five million rows. Split it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list has more than a thousand columns. Leave out what is not needed."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file ends in the middle. Copy it again from where it came."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is not a GeoJSON collection of features ({\"type\": \"FeatureCollection\", \"features\": […]}). Export "
        "it as one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A feature is larger than 16 MB. Simplify its shape."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords",
        "This is no place on the earth in degrees: %1. Export the file with longitude and latitude (WGS 84)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file is nested too deeply to be GeoJSON."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The brackets do not fit each other here. Export the file again."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The features have more than a thousand kinds of properties."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP(
        "FormWords", "The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas (Polygon)."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The feature cannot be read: %1."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "Here is something that is not a feature. Leave it out."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list has more than five million features. Split it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The items have more than a thousand kinds of parts. Leave out what is not needed."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "A value is longer than a million letters. Shorten it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The file declares a document type, which is not read. Save it without one."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "The list has more than five million items. Split it."),
    //: About a survey file that was brought in; what is in < >, in quotes or in brackets stays as it is.
    QT_TRANSLATE_NOOP("FormWords", "An element has more than %1 attributes, which no list has. Export the list again."),
};

} // namespace uthan::app
