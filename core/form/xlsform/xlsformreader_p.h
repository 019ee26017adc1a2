// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/formdefinition.h"
#include "form/xlsform/xlsformsheet.h"

#include <QHash>
#include <vector>

namespace uthan::form {

// From the sheets of a workbook to a FormDefinition. One use; stops at the first error.
class XlsFormReader {
public:
    XlsFormReader(const xlsx::Workbook& book, QString fileName, const QByteArray& hash);
    [[nodiscard]] Result<FormDefinition> run();

private:
    struct OpenGroup {
        int element = 0;
        int row = -1; // -1: the form itself
        bool isRepeat = false;
    };
    struct ParsedType {
        NodeType type = NodeType::Text;
        QString list, file;
        bool orOther = false;
        bool isBegin = false, isEnd = false, isRepeat = false;
        bool leftOut = false; // has no element
        QString unsupported;
    };

    Result<void> findSheets();
    Result<void> readSettings();
    Result<void> findLanguages();
    Result<void> readChoices();
    Result<void> readList(const QString& name, const std::vector<int>& rows);
    Result<void> checkColumns();
    Result<void> readSurvey();
    Result<void> readRow(int row);
    Result<void> beginGroup(int row, const ParsedType& type);
    Result<void> endGroup(int row, const ParsedType& type);
    Result<void> addQuestion(int row, const ParsedType& type);
    Result<int> addElement(int row, NodeType type, const QString& name);
    Result<ParsedType> parseType(int row);
    void readLogic(int row, Element& element);
    void readDefault(int row, Element& element);
    void readPairs(int row, Element& element);
    void readAppearance(int row, Element& element);
    [[nodiscard]] Texts readTexts(const XlsFormSheet& sheet, int row, const QString& key) const;
    [[nodiscard]] ExpressionSource expression(int row, const QString& key) const;
    [[nodiscard]] ExpressionSource condition(int row, const QString& key) const;

    void warn(const XlsFormSheet& sheet, int row, const QString& key, const QString& text);
    [[nodiscard]] Error surveyError(int row, const QString& key, const QString& text) const;

    const xlsx::Workbook& m_book;
    QString m_file;
    FormDefinition m_def;
    XlsFormSheet m_survey, m_choices, m_settings;
    bool m_hasChoices = false, m_hasSettings = false;
    QString m_defaultLanguageName;
    bool m_allowDuplicates = false;
    QHash<QString, int> m_languageIndex;
    QHash<QString, int> m_lists;
    std::vector<int> m_extraColumns; // of the sheet choices: indexes in its columns
    QHash<QPair<int, QString>, int> m_taken; // parent, name → element
    std::vector<OpenGroup> m_open;
};

} // namespace uthan::form
