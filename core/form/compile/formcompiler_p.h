// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formdefinition.h"
#include "form/formfaults.h"
#include "form/formprogram_p.h"
#include "form/stringindex.h"
#include "form/xpath/exprcompiler.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QSet>
#include <vector>

namespace uthan::form {

class LongLists; // form/lists/longlists.h

// What only sheets have a word for becomes what an XForm would have instead.
void spellOutWordsOfSheets(FormDefinition& form);

// From a FormDefinition to the tables of a FormProgram. One use. Goes on behind what is wrong with a question, so
// that all of it is told; any fault refuses a form that is new (FormUse).
class FormCompiler {
public:
    explicit FormCompiler(const FormDefinition& definition, LongLists* longLists = nullptr, FormUse use = FormUse::New);
    // Lets go of what has been compiled; the form is of no use to others then.
    explicit FormCompiler(FormDefinition&& definition, LongLists* longLists = nullptr, FormUse use = FormUse::New);
    [[nodiscard]] Result<std::unique_ptr<FormProgram::Private>> run();
    [[nodiscard]] Error faultsBeside(const FaultyForm& faulty);

private:
    // Structure (formcompiler.cpp)
    void addSettings();
    void reserveTexts();
    Result<void> addLists();
    void addList(const ChoiceListDefinition& list);
    void letGoOfChoices();
    void letGoOfTexts();
    Result<void> addNodes();
    Result<void> addNode(int element);
    void warnOfDefaults();
    void warnOfCounts();
    [[nodiscard]] QString wantedDefault(const Node& node, const QString& text) const;
    [[nodiscard]] QString wantedChoice(const Node& node, const QString& text) const;
    void warnOfLooks(const Element& element);
    void warnOfPictureAndMap(const Element& element);
    [[nodiscard]] bool saysWhereChoicesAre(const Element& element) const;
    void warnOfCovered(int node, const QString& shown, const SourcePlace& place);
    void warnOfUnused(const Element& element);
    Result<void> addOther(int element, int question);
    [[nodiscard]] Result<int> listWithOther(int element, int list);
    [[nodiscard]] int copyWithOther(const ChoiceList& list);
    void addPairs(const Element& element, Node& node);
    void addRange(const Element& element, Node& node);
    void closeNodes();
    [[nodiscard]] int nearestInInstance(int node) const;

    // Lists that are not in the form (formlists.cpp)
    Result<void> addInstances();
    void addFileLists(); // one for each file, by the id of its instance
    [[nodiscard]] int fileList(const Element& element); // with the columns this question asks for
    [[nodiscard]] int fileInstance(const QString& file);
    [[nodiscard]] int treeList(const Element& element); // items of an XML tree; -1: there is no such instance
    [[nodiscard]] int listOnce(const ChoiceList& wanted);
    void addRepeatLists();
    Result<void> compileRows(int node, const Element& element); // which rows of a repeat may be chosen
    void warnOfNames(const Element& element, int valueNode);
    void addChoices(int node, CompiledExpression made);
    struct RowsPath {
        QString nodeset, valueRef, labelRef; // with its filter
    };
    [[nodiscard]] RowsPath rowsOf(const Element& element, int self);

    // Lists that are too long for it (longlists.cpp)
    [[nodiscard]] bool isTooLong(const ChoiceListDefinition& list) const;
    [[nodiscard]] Result<int> putAway(const ChoiceListDefinition& list, const DefinedChoice* last); // the list's index
    Result<void> keepRows(int number, const ChoiceListDefinition& list, const DefinedChoice* last);
    [[nodiscard]] Result<bool> putAwayTable(const InstanceDefinition& instance); // false: stays

    // Logic (formexpressions.cpp)
    void compileNodes();
    void compileNode(int node);
    Result<void> compileOther(int node);
    Result<int> compileSource(int node, const ExpressionSource& source, Aspect aspect, int context);
    Result<void> compileCondition(
        int node, const ExpressionSource& source, Aspect aspect, qint32 Node::*member, NodeFlag always);
    Result<void> compileDefault(int node, const Element& element);
    Result<void> compileItems(int node, const Element& element); // where the choices come from, and which are shown
    Result<void> compileTexts(int node, const Element& element);
    struct ListReferences { // of the labels of one list, each compiled once
        QHash<QString, QString> known; // as written → as it stands in a compiled text
        std::vector<qint32> expressions;
    };
    void addOutputs(ChoiceList& list, const ListReferences& shown);
    Result<int> compileText(int node, const Texts& texts, const SourcePlace& of, std::vector<Dependency>& dependencies);
    Result<Texts> withReferences(int node, const Texts& texts, const SourcePlace& of,
        std::vector<Dependency>& dependencies, ListReferences* ofList = nullptr);
    Result<QString> compiledReference(int node, const QString& expression, const SourcePlace& place,
        std::vector<Dependency>& dependencies, ListReferences* ofList);
    Result<void> compileItemSource(int node, const Element& element);
    Result<void> compileInstanceName();
    void compileListTexts();
    Result<void> compileChoiceTexts(size_t index, const ChoiceListDefinition& list);

    // What happens by itself (formactions.cpp)
    void compileActions();
    Result<void> compileAction(const ActionDefinition& action);
    Result<void> compileTrigger(int node);
    Result<int> compileValue(int node, const ExpressionSource& source);
    Result<void> compileActionValue(const ExpressionSource& source, Action& made);
    void warnOfRounds();
    void orderActions();
    void addRows();
    void compileTextsAsked(); // those that expressions ask for by their id
    [[nodiscard]] int placeOfText(int text) const; // the node it is seen from
    void compileEntities();
    void compileVersions(const EntityDefinition& entity, Entity& made);
    void addVertex(int node, Aspect aspect, int context, int expression, const std::vector<Dependency>& dependencies,
        bool usesLanguage);
    [[nodiscard]] std::vector<std::vector<Dependency>> withTextsRead() const;
    void buildGraph();
    void tellCircle(const std::vector<int>& circle); // of vertices
    void warnOfShown(const std::vector<int>& circle);
    [[nodiscard]] QString wayRound(const std::vector<int>& circle) const;

    int intern(const QString& text);
    int plainText(const Texts& texts); // -1 if there is none
    int fileNames(const Texts& texts, const SourcePlace& of); // of pictures, sounds, films
    [[nodiscard]] static bool hasReference(const Texts& texts);
    void warn(const SourcePlace& place, const QString& text);
    [[nodiscard]] Error error(const SourcePlace& place, const QString& text); // a warning too, in a stored form
    Result<void> checked(const CompiledExpression& made, const ExpressionSource& source);
    void warnOfObjections(const CompiledExpression& made, const SourcePlace& place, const QString& source);
    void addFault(const Error& fault);
    void addFault(const Result<void>& done);
    [[nodiscard]] const Element& elementOf(int node) const { return m_def.elements[size_t(m_elementOf[size_t(node)])]; }

    const FormDefinition& m_def;
    FormUse m_use;
    FormFaults m_faults;
    FormDefinition* m_spent = nullptr; // the same, if it is ours to empty
    QSet<QString> m_warned; // what has been said, with its place
    LongLists* m_long;
    QSet<int> m_listFiles; // strings
    struct RowsToCome { // of lists whose labels show answers
        int list = -1; // of the program
        size_t of = 0; // of the definition
        std::optional<DefinedChoice> last;
    };
    std::vector<RowsToCome> m_rowsToCome;
    std::unique_ptr<FormProgram::Private> m_p;
    StringIndex m_strings;
    std::vector<int> m_nodeOf; // by element
    std::vector<int> m_elementOf; // by node
    std::vector<int> m_listFrom; // by list of the program: the list of the definition
    std::vector<std::vector<Dependency>> m_listDependencies; // by list: what the labels of its choices show
    std::vector<std::vector<Dependency>> m_textDependencies; // by text that is asked for by its id
    std::vector<char> m_isOther; // by node: the text question that or_other adds
    std::vector<std::vector<Dependency>> m_vertexDependencies;
    CompiledExpression m_seed; // of the question that is compiled, while nothing depends on it yet
    std::unique_ptr<ExprCompiler> m_expressions;
};

} // namespace uthan::form
