// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/answernames.h"
#include "form/formsession.h"
#include "form/session/draftwriter.h"
#include "form/session/formstate.h"

#include <optional>
#include <QCborArray>
#include <QHash>
#include <QSet>

class QCborStreamWriter;

namespace uthan::form {

// Of attributes that only we write into an instance.
inline const QString kOwnNamespace = QStringLiteral("urn:uthan:form:1");

struct FormSession::Private {
    struct Page {
        int node = -1; // a question, a group on one page, or the repeat that asks for a row
        int slot = 0; // in the node's context; of a repeat that asks, in the context around it
        bool asksForRow = false;
        int section = -1; // outermost labelled group
        int end = -1; // of several questions in a row: one past the last; -1: as `node` says
        bool operator==(const Page&) const = default;
    };

    Private(std::shared_ptr<const FormProgram> program, Environment environment);
    [[nodiscard]] const FormProgram::Private& p() const { return program->data(); }

    void applyLanguage();
    [[nodiscard]] language::Chosen chosen(int text, int node, int slot) const;
    [[nodiscard]] language::Chosen second(int text, int node, int slot) const;
    // `slot`: the row around the one that is not there yet, whose answers are known.
    [[nodiscard]] language::Chosen unanswered(int text, const std::vector<int>& languages, int node, int slot) const;
    [[nodiscard]] language::Chosen secondUnanswered(int text, int node, int slot) const;
    // What answers say inside texts (formsaying.cpp)
    void answerReferences(language::Chosen& text, int node, int slot) const;
    [[nodiscard]] QString put(int expression, int node, int slot, const QString& language) const;
    [[nodiscard]] QString putAround(int expression, int repeat, int slot, const QString& language) const;
    [[nodiscard]] QString worded(int named, int slot, const Scalar& value, const QString& language) const;
    [[nodiscard]] NodeType kindOf(int named, int slot, const Scalar& value) const;
    [[nodiscard]] bool leavesBlank(int expression, const QString& value) const; // there could be an answer
    [[nodiscard]] int namedBy(int expression) const; // the one node whose value it is; -1: it is something else
    [[nodiscard]] QString attachment(int text) const;
    [[nodiscard]] QString recording(int text, int ofWords) const;
    [[nodiscard]] QuestionView view(int node, int slot) const;
    [[nodiscard]] bool isReadOnly(int node, int slot) const;
    [[nodiscard]] bool isListAway(const Node& node) const;
    void addChoices(QuestionView& view, int node, int slot) const;
    void addMarks(QuestionView& view, int node, int slot) const;
    [[nodiscard]] ChoiceView choice(int list, int index, int node, int slot) const;
    [[nodiscard]] QSet<int> alikeRows(const Offered& offered) const;
    [[nodiscard]] ChoiceView toldApart(ChoiceView view, int list, int row, const QSet<int>& alike) const;
    [[nodiscard]] std::shared_ptr<const ChoiceSearch> search(int node, int slot) const;
    void addError(QuestionView& view, int node, int slot) const;
    void addRequired(QuestionView& view, int node, int slot) const;
    [[nodiscard]] bool isPartlyRanked(int node, int slot) const;
    [[nodiscard]] bool isMissing(int node, int slot) const;
    [[nodiscard]] bool isOpenToAnswer(int node, int slot) const; // asked, and a person may say something
    [[nodiscard]] bool isUnseen(int node, int slot) const;
    [[nodiscard]] bool isHead(int node) const; // of a table
    [[nodiscard]] bool hasNothingToChoose(int node, int slot) const;
    [[nodiscard]] int spokenFor(int node) const;
    [[nodiscard]] bool saysTheSame(int text, int other) const; // in every language
    [[nodiscard]] bool isInCountedRow(int node, int slot) const;
    [[nodiscard]] Place place(int node, int slot) const;
    [[nodiscard]] int slotOf(const Place& place) const; // -1: no such place
    QList<Place> changed(const Place& also);
    template <typename Do>
    void forEachCell(int first, int end, int context, int slot, Do visit) const; // document order, through all rows

    const std::vector<Page>& pages() const;
    void collect(int first, int end, int context, int slot, int section, std::vector<Page>& out) const;
    void collectNode(int node, int context, int slot, int section, std::vector<Page>& out) const;
    void collectGroups(int first, int end, int slot, int section, std::vector<Page>& out) const;
    void collectRun(const std::vector<int>& run, int slot, int section, std::vector<Page>& out) const;
    [[nodiscard]] bool holdsGroups(int node) const;
    [[nodiscard]] int endOf(const Page& page) const;
    [[nodiscard]] bool asksForMore(int repeat, int slotAround) const;
    [[nodiscard]] int currentIndex() const; // -1: there are no pages
    void standOn(const Page& page);
    void growBehind(int index);
    [[nodiscard]] QList<QuestionView> questionsOf(const Page& page) const;
    [[nodiscard]] QList<QuestionView> problemsOf(int first, int end, int context, int slot) const;

    [[nodiscard]] RowView row(int repeat, int slot) const;
    [[nodiscard]] language::Chosen said(int node, int slot) const;
    void outline(int first, int end, int context, int slot, int depth, QList<OutlineEntry>& out) const;
    void outlineQuestion(int node, int slot, int depth, QList<OutlineEntry>& out) const;
    void outlineRepeat(int node, int slot, int depth, QList<OutlineEntry>& out) const;
    struct Absent { // from the answers that are taken up again
        struct Cell {
            int node, slot;
            QCborValue before; // in the fresh filling
        };
        std::vector<Cell> cells;
        std::vector<std::pair<int, int>> repeats; // and the row around them
    };
    void refillRow(const QCborMap& answers, int repeat, int slot, QCborMap& left, Absent& absent);
    void leaveAbsent(int node, int slot, Absent& absent);
    [[nodiscard]] bool settleAbsent(const Absent& absent);
    void removeRows(int context, int slot);

    [[nodiscard]] QCborValue fitting(int node, const QCborValue& value) const;
    [[nodiscard]] bool isStillSaid(int node, int slot, const QCborValue& value) const;
    void restoreRow(const QCborMap& saved, int context, int slot, QCborMap& left);
    [[nodiscard]] bool wasSaidOver(int node, const QString& path) const;
    [[nodiscard]] QCborArray openPlaces() const;
    void askOpenPlaces(const QCborArray& open);
    [[nodiscard]] int nodeFor(const QString& path, int context) const;
    // What stands elsewhere in another version of the form (movedanswers.cpp)
    void learnNames(const QCborMap& draft);
    [[nodiscard]] int nodeNow(const QString& path) const;
    [[nodiscard]] int onlyRowFor(int from, int slot, int to) const;
    [[nodiscard]] bool moveAnswer(
        const QString& part, const QString& path, const QCborValue& said, bool isOwn, int context, int slot);
    struct LeftRows {
        QCborArray rows, resting;
    };
    [[nodiscard]] std::optional<LeftRows> moveRows(const QString& path, const LeftRows& rows, int context, int slot);
    [[nodiscard]] QCborMap moveLeft(const QCborMap& left, int context, int slot, bool& hasMoved);
    [[nodiscard]] int rowOf(int context, int parentSlot, quint32 id) const; // -1: it is not there
    void writeAnswers(
        QCborStreamWriter& out, const AnswerNames& names, int first, int end, int slot, FormSession::End ends) const;
    void writeRows(QCborStreamWriter& out, const AnswerNames& names, int repeat, int slot, FormSession::End ends) const;
    [[nodiscard]] QCborValue finished(int node, int slot) const;

    std::shared_ptr<const FormProgram> program;
    std::unique_ptr<FormState> state;
    [[nodiscard]] QString newInstanceId() const;
    QString wanted; // language asked for
    int secondLanguage = -1; // index
    Wording wording;
    Paging paging = Paging::OneByOne;
    bool followsSeen = false;
    QStringList fallbacks;
    Page current; // where the person is, even while it is not relevant
    QList<quint32> currentRows;
    std::unique_ptr<DraftWriter> draftWriter; // made when something is kept for the first time
    qsizetype savedBefore = 0; // bytes
    mutable std::vector<Page> pageList;
    mutable bool pagesKnown = false;
    bool isOtherVersion = false; // the draft that was taken up last
    QHash<QString, int> pathsOfName; // in that draft: how many questions and repeats of one name it speaks of
    QSet<QString> workedBefore; // paths in that draft of what is asked and worked out
    QSet<QString> movedRepeats; // paths in that draft of those whose rows have come along
};

template <typename Do> void FormSession::Private::forEachCell(int first, int end, int context, int slot, Do visit) const
{
    for (int i = first; i < end;) {
        const Node& node = p().nodes[size_t(i)];
        if (node.type == NodeType::Repeat && node.context != context) {
            for (const int row : state->rows(node.context, slot)) {
                visit(i, row);
                forEachCell(i + 1, node.end, node.context, row, visit);
            }
            i = node.end;
        } else {
            visit(i, slot);
            ++i;
        }
    }
}

} // namespace uthan::form
