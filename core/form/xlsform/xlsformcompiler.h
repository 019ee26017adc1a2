// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprcompiler.h"
#include "form/formprogram_p.h"
#include "form/xlsform/xlsformsheet.h"

#include <memory>
#include <optional>

namespace uthan::form {

// From the sheets of a workbook to a FormProgram. One use; stops at the first error.
class XlsFormCompiler {
public:
    XlsFormCompiler(const xlsx::Workbook& book, QString fileName, const QByteArray& hash);
    [[nodiscard]] Result<std::unique_ptr<FormProgram::Private>> run();

private:
    struct OpenGroup {
        int node = 0;
        int row = -1; // -1: the form itself
        bool isRepeat = false;
    };
    struct ParsedType {
        NodeType type = NodeType::Text;
        QString list;
        bool orOther = false;
        bool isBegin = false, isEnd = false, isRepeat = false;
        bool leftOut = false; // has no node
        QString unsupported;
    };
    struct SourceRow { // of a node, for expressions and messages
        int row = -1;
        bool isOther = false; // the text question that or_other adds
    };

    Result<void> readSettings();
    Result<void> findLanguages();
    Result<void> readChoices();
    Result<void> checkColumns();
    Result<void> readSurvey();
    Result<void> readRow(int row);
    Result<void> beginGroup(int row, const ParsedType& type);
    Result<void> endGroup(int row, const ParsedType& type);
    Result<void> addQuestion(int row, const ParsedType& type);
    void addOther(int row, int question);
    Result<int> addNode(int row, NodeType type, const QString& name);
    Result<ParsedType> parseType(int row);
    void readPairs(int row, Node& node);
    void readRange(int row, Node& node);
    void readAppearance(int row, Node& node);
    int readText(const XlsFormSheet& sheet, int row, const QString& key);

    Result<void> compileExpressions();
    Result<void> compileNode(int node);
    Result<void> compileBoolean(int node, const QString& key, Aspect aspect, qint32 Node::*member, NodeFlag always);
    Result<int> compileCell(int node, const QString& key, Aspect aspect, int context);
    Result<void> compileDefault(int node);
    Result<void> compileFilter(int node);
    Result<void> compileTexts(int node);
    Result<void> compileText(int node, int text, const QString& key, std::vector<Dependency>& dependencies);
    void addVertex(int node, Aspect aspect, int context, int expression, const std::vector<Dependency>& dependencies,
        bool usesLanguage);
    Result<void> buildGraph();

    int intern(const QString& text);
    void warn(const XlsFormSheet& sheet, int row, const QString& key, const QString& text);
    [[nodiscard]] Error surveyError(int row, const QString& key, const QString& text) const;

    const xlsx::Workbook& m_book;
    QString m_file;
    std::unique_ptr<FormProgram::Private> m_p;
    XlsFormSheet m_survey, m_choices, m_settings;
    bool m_hasChoices = false, m_hasSettings = false;
    QString m_defaultLanguageName;
    bool m_allowDuplicates = false;
    QHash<QString, int> m_languageIndex;
    QHash<QString, int> m_strings;
    QHash<QString, int> m_lists;
    QHash<QPair<int, QString>, int> m_taken; // parent, name → node
    std::vector<OpenGroup> m_open;
    std::vector<SourceRow> m_rows; // by node
    std::vector<std::vector<Dependency>> m_vertexDependencies;
    std::unique_ptr<ExprCompiler> m_expressions;
};

// Orders the vertices by level and makes the edge tables. Gives the nodes of a circle, in order, if there is one.
[[nodiscard]] std::vector<int> buildDependencyGraph(
    FormProgram::Private& program, const std::vector<std::vector<Dependency>>& dependencies);

} // namespace uthan::form
