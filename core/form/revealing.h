// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"

#include <QFlags>
#include <QSet>
#include <vector>

namespace uthan::form {

// What a value may tell that its person has to agree to first.
enum class Told : quint8 {
    Words = 1, // what somebody wrote, or the name of a file they gave
    Place = 2,
    Person = 4, // a device, a name, a number, a code that was read, the filling's own id
    Media = 8, // which picture or recording it is
    Moment = 16, // when somebody answered, to the second
    Day = 32, // on which day
};
Q_DECLARE_FLAGS(Tells, Told)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tells)
// Nobody can agree that these leave the programme: there is no such question.
inline constexpr Tells kNeverOutside = Tells(Told::Place) | Told::Person | Told::Media;

// What each question of a form tells because of what it is worked out from, through however many others: calculations,
// defaults, actions, choices among rows, labels of choices, lists that other fillings made. More than it will tell,
// never less. What is asked only where something of kNeverOutside is like this or like that says so by being asked;
// what is asked only where there is such an answer (`${gps} != ''`) says no more than that there is one.
class Revealing {
public:
    // `entityLists`: lists whose rows are answers of other people ("people" for people.csv).
    explicit Revealing(const FormProgram& program, const QStringList& entityLists = {});
    // By the name or the path of a question, or what tables call it, of all that are called so: what it tells beside
    // what it is asked for.
    [[nodiscard]] Tells derived(const QString& question) const;
    [[nodiscard]] Tells ofExpression(int expression) const; // beside what the questions it reads tell
    // With what it is asked for; of a question that the form does not have, all there is.
    [[nodiscard]] Tells told(const QString& path) const;
    // By name or path, as above: what it is asked for itself.
    [[nodiscard]] Tells own(const QString& question) const { return m_own.value(question); }
    // Keeps back what `other`, of another version of the form, would keep back as well.
    void alsoAsStrictAs(const Revealing& other);
    // Whether it is asked hangs on something that tells anything: it cannot be worked out where that is kept back.
    [[nodiscard]] bool hangsOnTelling(int node) const { return m_hanging.contains(node); }

private:
    QHash<QString, Tells> m_named, m_own;
    QHash<QString, Tells> m_told; // by path
    QSet<int> m_hanging;
    const FormProgram& m_program;
    QStringList m_entityLists;
};

} // namespace uthan::form
