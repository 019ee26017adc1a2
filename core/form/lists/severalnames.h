// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "form/lists/listreader.h"

#include <QHash>

namespace uthan::form {

// Which files a question of several answers takes its choices from: file → the columns that name them, each with the
// name of such a question.
[[nodiscard]] QHash<QString, QList<std::pair<QString, QString>>> filesOfSeveral(const FormProgram& program);

// Rows that are only looked at: a name with a space would fall apart in an answer, where spaces part the names.
class SeveralNames : public lists::RowSink {
public:
    explicit SeveralNames(QList<std::pair<QString, QString>> columns)
        : m_wanted(std::move(columns))
    {
    }
    Result<void> addColumn(const QString& name) override;
    Result<void> addRow(const std::vector<QString>& values) override;

private:
    QList<std::pair<QString, QString>> m_wanted; // column, question
    QList<std::pair<size_t, QString>> m_looked; // index of the column, question
    size_t m_columns = 0;
};

} // namespace uthan::form
