// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/world.h"

#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <QDateTime>
#include <QString>
#include <utility>
#include <vector>

// Values as XPath 1.0 with the changes of ODK XForms sees them: numbers are doubles, a date is a number of days since
// 1970 that shows as its ISO text.
namespace uthan::form {

// Of one text that is worked out, in characters: 8 MB. A text made of itself twice over, again and again, has no end.
constexpr qsizetype kMostText = 4 << 20;

enum class ValueKind : quint8 { Text, Number, Boolean };

// What one cell of a filling holds. Nothing said is the empty text.
struct Scalar {
    ValueKind kind = ValueKind::Text;
    double number = 0;
    QString text; // of a number: how it is written, if it is a date
    static Scalar of(QString t) { return {ValueKind::Text, 0, std::move(t)}; }
    static Scalar of(double n) { return {ValueKind::Number, n, {}}; }
    static Scalar of(bool b) { return {ValueKind::Boolean, b ? 1.0 : 0.0, {}}; }
    static Scalar ofDate(double days, QString t) { return {ValueKind::Number, days, std::move(t)}; }
    [[nodiscard]] bool isEmpty() const { return kind == ValueKind::Text && text.isEmpty(); }
    [[nodiscard]] double toNumber(const World& world) const
    {
        return kind == ValueKind::Text ? textToNumber(world) : number;
    }
    [[nodiscard]] QString toText() const;
    [[nodiscard]] Scalar plain() &&
    {
        return kind == ValueKind::Number && !text.isEmpty() ? of(std::move(text)) : std::move(*this);
    }
    [[nodiscard]] bool toBoolean() const
    {
        return kind == ValueKind::Text ? !text.isEmpty() : number != 0 && !std::isnan(number);
    }
    [[nodiscard]] bool same(const Scalar& other) const; // NaN is the same as NaN

private:
    [[nodiscard]] double textToNumber(const World& world) const;
};

// A scalar that stands elsewhere: to look at, not to keep.
struct ScalarView {
    ValueKind kind = ValueKind::Text;
    double number = 0;
    QStringView text = {};
    ScalarView() = default;
    ScalarView(const Scalar& of) // NOLINT: implicit on purpose
        : kind(of.kind)
        , number(of.number)
        , text(of.text)
    {
    }
    explicit ScalarView(double of)
        : kind(ValueKind::Number)
        , number(of)
    {
    }
    explicit ScalarView(QStringView of)
        : text(of)
    {
    }
    [[nodiscard]] double toNumber(const World& world) const;
    [[nodiscard]] bool toBoolean() const
    {
        return kind == ValueKind::Text ? !text.isEmpty() : number != 0 && !std::isnan(number);
    }
};

// What once() has kept and an instance brought back is a text; it is the truth value or the number that it was.
[[nodiscard]] bool mayBeOfAnotherKind(const Scalar& kept);
[[nodiscard]] Scalar asKindOf(const Scalar& kept, const Scalar& like);

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
    // A plain number of XPath 1.0; in the dialects of forms also a date or a date-time: days since 1970.
    [[nodiscard]] double textToNumber(QStringView text, const World& world);
    [[nodiscard]] double plainNumber(QStringView text); // digits, one point, a minus before; else NaN
    [[nodiscard]] inline double textToNumber(QStringView text)
    {
        return plainNumber(text);
    }
    [[nodiscard]] double roundHalfUp(double value);
    // Digits of any script, with the separators people type, as plain ASCII; nothing if it could mean two numbers.
    [[nodiscard]] std::optional<QString> plainDigits(const QString& typed, bool decimal);
}

inline double ScalarView::toNumber(const World& world) const
{
    return kind == ValueKind::Text ? xpath::textToNumber(text, world) : number;
}

} // namespace uthan::form
