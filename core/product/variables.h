// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "insight/results.h"

// What both the CSV and its codebook need to agree on: which columns a question becomes and what missing values mean.
namespace uthan::product {

// Missing values, one code each, so that silence is never mistaken for another silence.
enum class Missing {
    RatherNot = -9,
    DontKnow = -8,
    NotAsked = -7,
    NotWorkedOut = -6,
    Skipped = -5,
    WordsKept = -4,
    KeptBack = -3
};
inline constexpr Missing kMissing[]{Missing::RatherNot, Missing::DontKnow, Missing::NotAsked, Missing::NotWorkedOut,
    Missing::Skipped, Missing::WordsKept, Missing::KeptBack};
// "-7"; with one nine "-97", with two "-997": in a column where somebody answered one of the shorter ones.
[[nodiscard]] QString missingCode(Missing missing, int nines = 0);
inline constexpr int kMostNines = 14; // a number of so many digits is exact in every statistics program
// With how many nines a number would be one of the codes; -1: with none. -5: 0, -95: 1, -50 and -5.5: -1.
[[nodiscard]] int ninesOf(double number);
[[nodiscard]] QString missingMeaning(Missing missing);

// One question of a form with its columns.
struct Variable {
    form::FormProgram::Question question;
    insight::Measure measure = insight::Measure::Other;
    QString repeat; // name of the innermost repeat it lies in; empty: one a response
    QStringList columns; // "b4"; "b6__wait", …; "f2__r1", …; "b8_voice__given"
    int nines = 0; // of its codes for silence: as few as make them differ from every answer in its columns
};
// In the form's order; what identifies (device, times of day, positions, pictures), what is worked out of it and what
// is no question is left out.
// Sheets say how many places were ranked.
[[nodiscard]] QList<Variable> variablesOf(const form::FormProgram& form, const insight::Sheets& sheets);

struct ExportedFile {
    QString name;
    QByteArray bytes;
};

// "2026-W23": when somebody answered, no finer.
[[nodiscard]] QString weekOf(const QString& isoDay);

} // namespace uthan::product
