// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/language.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace uthan::form {

// Something in a form that we do not do (yet) or that looks wrong, with its place in the sheet.
struct Warning {
    QString sheet;
    int row = 0; // 1-based as the spreadsheet shows it
    QString column; // heading, e.g. "appearance"
    QString cell; // e.g. "R14"
    QString text; // what and what to do, in English
    [[nodiscard]] QString where(const QString& file) const; // "file, sheet survey, row 14, column appearance (R14)"
};

struct FormLanguage {
    QString name; // as in the form: "বাংলা (bn)"
    QString tag; // "bn"; empty if the form does not say
};

// A compiled form (SURVEY_ENGINE §Structure 1): immutable, shared, safe from any thread.
class FormProgram {
public:
    ~FormProgram();
    [[nodiscard]] QString formId() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] language::Text title() const; // by tag
    [[nodiscard]] QList<FormLanguage> languages() const;
    [[nodiscard]] QString defaultLanguage() const; // tag
    [[nodiscard]] QByteArray hash() const; // of its source; the cache key
    [[nodiscard]] QList<Warning> warnings() const;
    [[nodiscard]] QHash<QString, int> countsByType() const;
    [[nodiscard]] QStringList attachments() const; // file names that labels and choices mention, and its lists
    [[nodiscard]] QStringList listFiles() const; // those of them that are lists of choices
    [[nodiscard]] QStringList longLists() const; // sources of lists of its own that it does not hold: lists/longlists.h
    [[nodiscard]] QStringList datasets() const; // the lists of entities that its fillings make or change
    [[nodiscard]] bool asksForLastSaved() const; // reads what the person gave last time
    // How the form wants to be shown (its setting `style`); a person's or a facilitator's wish goes first.
    enum class Style : quint8 { Unsaid, Pages, Grid };
    [[nodiscard]] Style style() const;

    struct Question { // for results, codebook and summaries: document order, groups left out
        QString name, path, type;
        QString inTables; // what its columns and results are called: AnswerNames
        QString repeat; // the same of the innermost repeat around it; empty: asked once
        language::Text label;
        QList<std::pair<QString, language::Text>> choices;
        bool choosesAmongAnswers
            = false; // the choices are what was written in rows: a person's words, none of the form
        QStringList appearances;
        QString relevant; // source text of the expression
        QHash<QString, QString> attributes; // bind::uthan:serves → "uthan:serves"
        QString section; // path of the outermost group
        language::Text sectionLabel;
    };
    [[nodiscard]] QList<Question> questions() const;

    [[nodiscard]] QByteArray toBytes() const; // for the cache; versioned
    [[nodiscard]] static Result<std::shared_ptr<const FormProgram>> fromBytes(const QByteArray& bytes);

    struct Private; // in formprogram_p.h, for the compiler and the session
    explicit FormProgram(std::unique_ptr<Private> d);
    [[nodiscard]] const Private& data() const { return *d; }

private:
    std::unique_ptr<Private> d;
};

// Reads and compiles an XLSForm workbook. An Error names file, sheet, row, column and what to do; never a partial form.
[[nodiscard]] Result<std::shared_ptr<const FormProgram>> compileXlsForm(
    const QByteArray& xlsx, const QString& fileName);

// The same for a form in any format we read: an XLSForm workbook, or an ODK XForm. What it holds decides, not its name.
// `longLists` as in compileForm(). Bytes that are given away are freed as soon as they have been read. `look` sees the
// form as it was read, before it is compiled.
class LongLists;
struct FormDefinition;
// A stored form has been good enough once: what would refuse it today is warned of, and it opens without that.
enum class FormUse : quint8 { New, Stored };
[[nodiscard]] Result<std::shared_ptr<const FormProgram>> compileFormFile(ByteSource bytes, const QString& fileName,
    LongLists* longLists = nullptr, const std::function<void(const FormDefinition&)>& look = {},
    FormUse use = FormUse::New);

} // namespace uthan::form
