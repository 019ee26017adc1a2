// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "form/formsession.h"

#include <memory>
#include <QCborArray>
#include <QCborMap>
#include <QHash>

namespace uthan::app {

// What of a draft does not fit a newer version of its survey, line by line, in words that can be read without the older
// one: {"path", "question", "answer", "value", "row"}. "gone": the question is still asked, without these choices;
// "otherwise": it is still asked, and takes what was said no more; "reordered": a ranking, of which other things stand
// there now; "resting": so many rows ("value") of a repeat that is asked fewer times.
class LeftReader {
public:
    LeftReader(const std::shared_ptr<const form::FormProgram>& before, const form::FormProgram& now);
    [[nodiscard]] QCborArray read(const QCborMap& left);
    [[nodiscard]] QCborMap gone(const form::QuestionView& view, const QString& number) const;
    [[nodiscard]] QCborMap unfit(const form::QuestionView& view, const QString& number) const;
    [[nodiscard]] QCborMap reordered(
        const form::QuestionView& view, const QString& number, const QCborMap& draft) const;
    // Rows beyond the number there is, those in which something was said: the one that would come back first is first.
    struct Resting {
        QString path, number; // of the repeat, and of the row around it
        QList<QCborMap> rows; // each with its "number" in that
    };
    [[nodiscard]] QList<Resting> resting(const QCborMap& draft);
    // Of `now`, those that did not rest in `before` already.
    [[nodiscard]] static QList<Resting> restingSince(const QList<Resting>& before, const QList<Resting>& now);
    [[nodiscard]] static QCborMap line(const Resting& resting, const language::Chosen& label);
    [[nodiscard]] static bool isOf(const QCborMap& line, const Resting& resting);
    [[nodiscard]] QCborArray saidIn(const Resting& resting);
    [[nodiscard]] static bool isUnfit(const form::QuestionView& view); // it stands there as it was said, and is marked
    [[nodiscard]] static QStringList namesGone(const form::QuestionView& view); // of what was chosen: not offered now

private:
    [[nodiscard]] QCborMap asked(const form::QuestionView& view) const; // in the words it was asked in
    [[nodiscard]] bool isCovered(const QString& path) const;
    void row(const QCborMap& left, const QString& number);
    void line(const QString& path, const QCborValue& value, const QString& number);
    QHash<QString, form::FormProgram::Question> m_known, m_now; // by path
    QCborArray m_lines;
};

} // namespace uthan::app
