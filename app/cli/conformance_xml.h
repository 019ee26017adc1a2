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
