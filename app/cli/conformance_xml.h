// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace uthan::cli {

// XML, or a piece of it, with what does not matter taken away: the order of attributes, white space between and at the
// ends of texts, how a character is written. Two pieces mean the same if they come out the same.
[[nodiscard]] QString plainXml(const QString& xml);
[[nodiscard]] QString plainText(const QString& text); // the same of a text, or of the value of an attribute
// Whether plain XML has a piece that may begin and end anywhere, inside tags too. Of a tag that is not whole in it, the
// attributes it has are asked for.
[[nodiscard]] bool holdsPiece(const QString& plain, const QString& piece);

// An XForm to ask XPath 1.0 questions of, with the prefixes of the field (h, x, jr, orx, odk, entities, ev, xsd).
class XFormQuery {
public:
    [[nodiscard]] static Result<XFormQuery> parse(const QByteArray& xml);
    XFormQuery(XFormQuery&&) noexcept;
    XFormQuery& operator=(XFormQuery&&) noexcept;
    ~XFormQuery();

    [[nodiscard]] Result<int> count(const QString& xpath) const; // nodes; of a boolean 1 or 0
    [[nodiscard]] Result<QStringList> pieces(const QString& xpath) const; // each node as plainXml, an attribute's value

private:
    struct Private;
    explicit XFormQuery(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace uthan::cli
