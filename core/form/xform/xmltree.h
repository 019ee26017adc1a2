// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QHashFunctions>
#include <QString>
#include <unordered_set>
#include <utility>
#include <vector>

// A small tree of an XML element, for the parts of a form that are read back and forth.
namespace uthan::form {

class XmlStream;

struct XmlNode {
    QString name; // with its prefix; empty: a text
    QString text; // of a text
    int line = 0;
    std::vector<std::pair<QString, QString>> attributes; // name with prefix → value
    std::vector<XmlNode> children;

    [[nodiscard]] QStringView local() const; // name without its prefix
    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool has(QLatin1String attribute) const { return find(attribute) != nullptr; }
    [[nodiscard]] QString attribute(QLatin1String attribute) const; // by its name without prefix
    [[nodiscard]] const XmlNode* child(QLatin1String local) const; // the first of that name
    [[nodiscard]] QString ownText() const; // what stands directly inside
    [[nodiscard]] bool hasElements() const;

private:
    [[nodiscard]] const QString* find(QLatin1String attribute) const;
};

[[nodiscard]] QStringView localName(QStringView name);
// What the trees of a document share: the short texts it uses again and again, each held once, and how large they are.
class XmlTexts {
public:
    [[nodiscard]] QString of(const QString& value);
    [[nodiscard]] QString of(QStringView value);
    // What the trees take is counted: false if it is more than any form needs.
    [[nodiscard]] bool take(qsizetype bytes) { return (m_taken += bytes) <= kMostBytes; }
    static constexpr qint64 kMostBytes = 64LL << 20; // some 50,000 questions

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    std::unordered_set<QString, Hash, std::equal_to<>> m_texts;
    qint64 m_taken = 0;
};

// The element the reader stands on, with all that is inside; moves the reader to its end. On trouble the reader has it.
enum class Declarations { LeftOut, AsAttributes }; // xmlns…, before the other attributes
[[nodiscard]] XmlNode readTree(
    XmlStream& xml, XmlTexts& texts, Declarations declarations = Declarations::LeftOut, int depth = 0);
// To the next start of an element inside the current one, like readNextStartElement(), but refuses document types.
[[nodiscard]] bool nextElement(XmlStream& xml);

} // namespace uthan::form
