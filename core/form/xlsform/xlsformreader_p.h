// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hashindex.h"
#include "base/result.h"
#include "form/formdefinition.h"
#include "form/formfaults.h"
#include "form/xlsform/xlsformsheet.h"
#include "form/xlsform/xlsformtypes.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace uthan::form {

inline constexpr QLatin1String kAttributeSetting("attribute::"); // of the form's first element

// From the sheets of a workbook to a FormDefinition. One use. What is wrong with one row does not keep the others from
// being looked at; any fault refuses the form.
class XlsFormReader {
public:
    XlsFormReader(const xlsx::Workbook& book, QString fileName, const QByteArray& hash, size_t mostHeld = kHoldAll);
    [[nodiscard]] Result<FormDefinition> run();
    [[nodiscard]] FaultyForm takeFaulty()
    {
        return {std::move(m_def), m_faults, m_leftOut, m_holds};
    } // after it failed

private:
    struct OpenGroup {
        int element = 0;
        int row = -1; // -1: the form itself
        bool isRepeat = false, isLoop = false;
        bool isTable = false; // table-list: the questions inside share their choices
        int list = -1; // of the first of them
    };
    struct LoopTurn { // of `begin loop over list`: %(name)s and %(label)s stand for a choice
        const DefinedChoice* choice = nullptr;
        int element = -1; // the group of this turn: only what stands right in it is worded anew
        bool isFirst = false;
    };

    // Sheets, settings, languages (xlsformreader.cpp)
    [[nodiscard]] Result<FormDefinition> read();
    void explain(Error& error) const;
    Result<void> findSheets();
    Result<void> readSettings();
    void readSetting(const SheetColumn& column, const QString& value);
    void readTitles();
    void findUntranslated(const XlsFormSheet& sheet);
    void findLanguages();
    [[nodiscard]] bool isUnnamedTranslated(const XlsFormSheet& sheet) const;
    [[nodiscard]] bool warnOfDoubled(const XlsFormSheet& sheet);
    void compareLanguages(const XlsFormSheet& sheet);
    Result<void> checkColumns();
    Result<void> checkHeadings(const XlsFormSheet& sheet) const;
    [[nodiscard]] QString similarSheets(const QString& wanted) const; // a sentence; empty if there are none
    [[nodiscard]] Error noColumn(const XlsFormSheet& sheet, const QString& wanted, const QString& headings) const;
    [[nodiscard]] QString likeLabel() const;
    void warnOfIdleCells(int row, const RowType& type);

    // Choices (xlsformchoices.cpp)
    Result<void> readChoices();
    Result<void> readLists(const XlsFormSheet& sheet, bool isExternal, QHash<QString, int>& into);
    Result<void> readList(const XlsFormSheet& sheet, const QString& name, const std::vector<int>& rows);
    Result<void> checkTwice(
        const XlsFormSheet& sheet, int row, const QString& list, const QString& name, HashIndex& seen) const;
    [[nodiscard]] std::shared_ptr<const ChoiceMedia> readMedia(const XlsFormSheet& sheet, int row) const;
    [[nodiscard]] static std::vector<const SheetColumn*> filterColumns(const XlsFormSheet& sheet);
    Result<void> checkTicks(int row, const Element& element, const ChoiceListDefinition& list);
    Result<int> listNamed(int row, const RowType& type);

    // Rows of the survey (xlsformsurvey.cpp)
    Result<void> readSurvey();
    Result<void> readRows(int first, int end);
    Result<void> readRow(int row);
    [[nodiscard]] Result<void> checkDepth(int row) const;
    Result<void> beginGroup(int row, const RowType& type);
    Result<void> endGroup(int row, const RowType& type);
    void addOther(const QString& list, std::vector<DefinedChoice>& choices) const;
    Result<void> readLoop(int row, int end, const RowType& type);
    void keepLoop(int element, int row, int end);
    void endNearest(int row, bool isRepeat);
    [[nodiscard]] int endOfLoop(int row) const;
    Result<void> addInstance(int row, const RowType& type);
    Result<void> addQuestion(int row, const RowType& type);
    Result<void> checkQuestion(int row, Element& element);
    Result<void> claimOther(int row, int select);
    Result<void> checkTable(int row, const Element& element);
    void leaveOut(int row, const std::optional<RowType>& type);
    void checkTriggers();
    void checkReferencePlaces();
    Result<void> claimInstance(int row, const QString& key, const QString& id, const QString& source);
    Result<void> claimPulldata(int row, const Element& element);
    void checkSearches();
    void declarePrefixes();
    void warnOfAttributeNames();
    void warnOfDays();
    [[nodiscard]] QSet<QString> namesSpokenOf() const;
    void warnOfIdleLists();
    void keepAttributes();
    void readNamespaces(const SheetColumn& column, const QString& value);
    void addMeta(); // what stands in the block of metadata: the audit, and the id if something refers to it
    Result<int> addElement(int row, const RowType& type, const QString& name);
    bool readSettingOfRow(int row, const QString& type); // false: it is none
    void warnOfSheetsOfOneName();
    [[nodiscard]] bool isPrefix(const QString& prefix) const;
    Result<void> checkName(int row, const QString& name, NodeType type);

    // What belongs to a question (xlsformquestion.cpp)
    Result<void> readTextsOf(int row, Element& element);
    Result<void> readLogic(int row, Element& element);
    Result<void> readTrigger(int row, Element& element);
    Result<void> readParameters(int row, Element& element);
    void readDefault(int row, Element& element);
    static void takeBoundType(Element& element, const QString& type);
    void readAttributes(int row, Element& element);
    [[nodiscard]] Texts readTexts(const XlsFormSheet& sheet, int row, const QString& key) const;
    [[nodiscard]] ExpressionSource expression(int row, const QString& key) const;
    [[nodiscard]] ExpressionSource condition(int row, const QString& key) const;
    [[nodiscard]] ExpressionSource expressionOrWord(int row, const QString& key) const;
    [[nodiscard]] QString surveyCell(int row, const QString& key) const; // as the settings want it cleaned
    void warnOfLoopWords(int row);
    void fillLoopWords(QString& text, int language) const;
    void checkCarriedReferences();
    void checkReferences(const XlsFormSheet& sheet);
    void checkAppearance(int row, const Element& element);

    void warn(const XlsFormSheet& sheet, int row, const QString& key, const QString& text);
    [[nodiscard]] Error surveyError(int row, const QString& key, const QString& text) const;

    const xlsx::Workbook& m_book;
    QString m_file;
    size_t m_mostHeld; // choices of a list
    FormDefinition m_def;
    FormFaults m_faults;
    QStringList m_leftOut; // names of rows that have a fault
    bool m_isTorn = false; // where groups begin and end is not known
    int m_crossed = -1; // the last row whose end is not of what is open, which has been said
    bool m_hasNoLists = false; // the sheet choices cannot be read
    bool m_holds = false; // all was read, but for single rows
    XlsFormSheet m_survey, m_choices, m_external, m_tags, m_settings, m_entities;
    QString m_defaultLanguageName;
    QSet<int> m_unnamed; // columns of the survey whose attributes no XML can have
    QSet<QString> m_saidMissing; // sheet and language whose gaps have been named
    QList<std::pair<const SheetColumn*, QString>> m_titles; // in a language each
    bool m_allowDuplicates = false, m_cleansTexts = true, m_omitsInstanceId = false;
    QHash<QString, int> m_languageIndex;
    QHash<QString, int> m_lists, m_externalLists, m_tagLists;
    QSet<int> m_unspaced; // lists: no name in them has a space
    QHash<QPair<int, QString>, int> m_taken, m_takenFolded; // parent, name → element
    QHash<QString, int> m_repeats; // name → element
    QHash<QString, int> m_instances; // id → row
    QHash<QString, QString> m_sources; // id of a list or file → where it comes from; empty: the sheet choices
    bool m_usesInstanceId = false;
    std::vector<OpenGroup> m_open;
    std::vector<Element> m_audits;
    std::vector<LoopTurn> m_loops;
    std::vector<int> m_rowOf; // by element
};

// Word processors bend the quotes of an expression.
void straighten(QString& text);

// ${name} in a text, and instance('list')/root/item[…]/label, become marked expressions, so that nothing else in it can
// be taken for one.
void markReferences(QString& text);

} // namespace uthan::form
