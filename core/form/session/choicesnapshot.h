// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/lists/choicesearch.h"
#include "form/lists/datainstance.h"
#include "form/lists/longlists.h"
#include "form/session/formstate.h"

#include <optional>
#include <QSet>

namespace uthan::form {

// What a search needs of a filling, taken along.
struct ChoiceSearch::Snapshot {
    std::shared_ptr<const FormProgram> program;
    std::shared_ptr<const Offered> offered;
    std::vector<int> languages; // indexes, the wanted one first
    QString wanted;
    int second = -1; // index of the language shown beside it
    QSet<QString> selected;
    QHash<int, ChoiceView> known; // those that only the filling can word: rows of repeats, labels with answers in them
    QHash<int, QString> said, secondSaid; // what expressions in labels of a list that is put away say now
    std::shared_ptr<ListSource> lists;

    mutable std::unique_ptr<DataInstance> file;
    mutable bool wasOpened = false;
    mutable std::vector<QString> folded, foldedSecond; // labels of a list of the form, in the order they are offered
    mutable std::vector<int> sorted; // rows offered of a file, in order
    mutable std::optional<std::vector<int>> worded; // rows of a list that is put away whose labels show answers

    [[nodiscard]] const FormProgram::Private& p() const { return program->data(); }
    [[nodiscard]] const DataInstance* opened() const;
    [[nodiscard]] ChoiceView view(int choice) const;
    [[nodiscard]] ChoiceView inForm(const Choice& choice) const;
    [[nodiscard]] ChoiceView inFile(const ChoiceList& of, const DataInstance& list, int row) const;
    [[nodiscard]] QString label(int choice) const;
    [[nodiscard]] std::vector<int> searchFile(const DataInstance& list, const QString& text, int limit) const;
    [[nodiscard]] static QString withAnswers(QString text, const QHash<int, QString>& said);
    [[nodiscard]] std::vector<int> searchWorded(const DataInstance& list, const QString& text, int limit) const;
    void addFallbacks(const DataInstance& list, const QString& text, int limit, std::vector<int>& found) const;
    void addSecond(const DataInstance& list, const QString& text, int limit, std::vector<int>& found) const;
    [[nodiscard]] std::vector<int> searchForm(const QString& text, int limit) const;
};

// How well a language of the form serves who asks for `wanted`, by its tag or its name; 0: not at all.
[[nodiscard]] int fitOf(const FormLanguage& has, const QString& wanted);
// The language a text of the form (or of a file beside it: -1) really is in. A column that names none is in the form's
// default language, else in the one the person chose, if that is written with these letters and the form has it not.
[[nodiscard]] QString tagOf(
    const FormProgram::Private& program, int language, const QString& text, const QString& wanted);
// The languages in which somebody's recording may be heard for words shown in `shown` (-1: there are none): that one,
// and what was given for all of them.
[[nodiscard]] std::vector<int> heardIn(
    const FormProgram::Private& program, int shown, const std::vector<int>& languages);
[[nodiscard]] QString recordingOf(
    const FormProgram::Private& program, int text, int ofWords, const std::vector<int>& languages);
// A choice in the first of these languages that has it, marked if that is not the wanted one. References in labels
// stay.
[[nodiscard]] ChoiceView choiceInForm(const FormProgram::Private& program, const Choice& choice,
    const std::vector<int>& languages, const QString& wanted);
[[nodiscard]] ChoiceView choiceInFile(const FormProgram::Private& program, const ChoiceList& list,
    const DataInstance& file, int row, const std::vector<int>& languages, const QString& wanted);
// Their labels in one language alone; empty where they have none in it.
[[nodiscard]] language::Chosen secondInForm(const FormProgram::Private& program, const Choice& choice, int language);
[[nodiscard]] language::Chosen secondInFile(
    const FormProgram::Private& program, const ChoiceList& list, const DataInstance& file, int row, int language);

} // namespace uthan::form
