// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <limits>
#include <memory>
#include <optional>
#include <QDateTime>
#include <QString>
#include <utility>
#include <vector>

// Values as XPath 1.0 with the changes of ODK XForms sees them: numbers are doubles, a date is its ISO text and, as a
// number, days since 1970.
namespace uthan::form {

enum class ValueKind : quint8 { Text, Number, Boolean };

// What one cell of a filling holds. Nothing said is the empty text.
struct Scalar {
    ValueKind kind = ValueKind::Text;
    double number = 0;
    QString text;
    static Scalar of(QString t) { return {ValueKind::Text, 0, std::move(t)}; }
    static Scalar of(double n) { return {ValueKind::Number, n, {}}; }
    static Scalar of(bool b) { return {ValueKind::Boolean, b ? 1.0 : 0.0, {}}; }
    [[nodiscard]] bool isEmpty() const { return kind == ValueKind::Text && text.isEmpty(); }
    [[nodiscard]] double toNumber() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool toBoolean() const;
    [[nodiscard]] bool same(const Scalar& other) const; // NaN is the same as NaN
};

// A choice of a list, or (list < 0) the cell of node `a` in row slot `b`.
struct NodeRef {
    int list = -1;
    int a = -1; // node, or index of the choice
    int b = -1; // row slot, or column of the choice list
    bool operator==(const NodeRef&) const = default;
};
using NodeSet = std::vector<NodeRef>;

// What an expression works with: a scalar or a set of nodes in document order.
struct Value {
    Scalar scalar;
    std::shared_ptr<NodeSet> set;
    Value() = default;
    Value(Scalar s) // NOLINT: implicit on purpose
        : scalar(std::move(s))
    {
    }
    explicit Value(NodeSet s)
        : set(std::make_shared<NodeSet>(std::move(s)))
    {
    }
};

namespace xpath {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    [[nodiscard]] QString numberToText(double value); // "1", "1.5", "NaN", "Infinity"; never an exponent
    [[nodiscard]] double textToNumber(const QString& text); // also an ISO date or date-time: days since 1970
    [[nodiscard]] std::optional<QDateTime> dateTimeOf(
        const Scalar& value); // ISO text, or days since 1970; UTC if it has no zone
    [[nodiscard]] double daysSinceEpoch(const QDateTime& dateTime);
    [[nodiscard]] double roundHalfUp(double value);
    // Digits of any script, with the separators people type, as plain ASCII; nothing if it could mean two numbers.
    [[nodiscard]] std::optional<QString> plainDigits(const QString& typed, bool decimal);
}

} // namespace uthan::form
