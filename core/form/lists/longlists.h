// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/listreader.h"

#include <functional>

namespace uthan::form {

// Lists of the form itself with more choices than this are put away when it is compiled, if there is a place for them.
// Shorter ones are quicker in memory: some 100 bytes a choice and language.
constexpr int kLongList = 10'000;

// The place where long lists of a form go. A filling asks for them by their source, like files: ListSource::open.
class LongLists {
public:
    LongLists() = default;
    virtual ~LongLists();
    LongLists(const LongLists&) = delete;
    LongLists& operator=(const LongLists&) = delete;

    using Rows = std::function<Result<lists::Shape>(lists::RowSink&)>;
    // All of it or nothing; takes the place of what was there under that source. A tree is given back: it stays in the
    // form.
    [[nodiscard]] virtual Result<lists::Shape> keep(const QString& source, const Rows& rows) = 0;
    [[nodiscard]] virtual int mostInForm() const { return kLongList; }
    // What was kept for this form under other sources is of no use: of one that cannot be compiled, all of it.
    virtual void dropAllBut(const QStringList& sources) { Q_UNUSED(sources) }
};

// A column of such a list if its labels show answers: "1" in the rows whose own does. No expression can name it.
constexpr char16_t kShowsAnswers[] = u"~answers";

[[nodiscard]] QString longListSource(const QString& name); // "jr://form-list/towns"
[[nodiscard]] bool isLongListSource(QStringView source);

} // namespace uthan::form
