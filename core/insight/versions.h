// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/answernames.h"
#include "form/revealing.h"
#include "record/record.h"
#include "survey/surveys.h"

#include <map>
#include <optional>

namespace uthan::insight {

// What each version of a form makes of its answers. A sheet is judged by the version it was answered in; where that is
// not here, by all versions that are: what one of them would keep back is kept back.
class Versions {
public:
    // `product`: the form whose tables are made, if they are of one; must outlive this.
    explicit Versions(store::Programme& programme, const form::FormProgram* product = nullptr);

    struct Version {
        survey::OpenedForm form; // the newest, where the sheet's own is not here
        form::Revealing revealing;
        form::AnswerNames names;
        std::optional<form::Revealing> newest; // where the sheet's own is not here: of `form` alone
    };
    // Null: no version can be read here.
    [[nodiscard]] const Version* of(const record::Record& sheet);
    // The answers as those outside may get them (insight/withheld.h).
    [[nodiscard]] QCborMap tellable(const record::Record& sheet, const QCborMap& answers, bool mayQuote);
    [[nodiscard]] const QStringList& entityLists(); // lists that fillings of the programme make

private:
    [[nodiscard]] std::optional<Version> opened(const QString& version, const QString& formId);
    [[nodiscard]] form::Revealing revealing(const form::FormProgram& program);

    store::Programme& m_programme;
    std::optional<form::Revealing> m_product;
    std::map<std::pair<QString, QString>, std::optional<Version>> m_known; // by version and form_id
    QStringList m_entityLists;
    bool m_hasLists = false;
};

} // namespace uthan::insight
