// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// What an XML document says, in its own order: between what takes its bytes apart and XmlStream.
namespace uthan::form {

// A name that a document uses, held once.
struct XmlName {
    std::string bytes; // UTF-8, as it was read (foreignnames.h), with its prefix
    QString text; // as it stands in the document
    size_t localAt = 0; // in the bytes: behind the prefix
    int prefix = 0; // by number; of a declaration (xmlns, xmlns:…) the one it declares
    bool isDeclaration = false;
    bool isOdd = false; // too long, or with colons where names have none
    bool isForeign = false; // has letters beyond ASCII

    [[nodiscard]] std::string_view local() const { return std::string_view(bytes).substr(localAt); }
};

// The names and prefixes of a document, by number.
class XmlNameTable {
public:
    static constexpr int kNone = 0, kXml = 1; // prefixes that are always there
    XmlNameTable();
    [[nodiscard]] int of(std::string_view name);
    [[nodiscard]] const XmlName& operator[](int name) const { return m_names[static_cast<size_t>(name)]; }
    [[nodiscard]] size_t prefixes() const { return m_prefixes.size(); }
    // No form has so many: they are not kept to the end.
    [[nodiscard]] bool isFull() const { return m_names.size() > kMost || m_bytes > kMostBytes; }
    [[nodiscard]] bool hasForeign() const { return m_hasForeign; }
    void clear();

private:
    static constexpr size_t kMost = 50'000, kMostBytes = 4 << 20;
    [[nodiscard]] XmlName made(std::string_view name);
    [[nodiscard]] int prefixOf(std::string_view prefix);
    std::deque<XmlName> m_names; // stay where they are
    std::unordered_map<std::string_view, int> m_numbers;
    std::vector<std::string> m_prefixes;
    size_t m_bytes = 0;
    bool m_hasForeign = false;
};

struct XmlToken {
    enum class Kind : quint8 { None, Start, End, Text, Doctype };
    Kind kind = Kind::None;
    int name = 0; // of an element
    int uri = 0; // of its namespace
    int line = 0; // of a start: where its tag ends
    size_t first = 0, count = 0; // of its attributes; of a text: bytes
    size_t firstDeclared = 0, declared = 0;
};

struct XmlTokens {
    struct Attribute {
        int name;
        size_t first, count; // bytes of its value
    };
    struct Declared {
        QString prefix;
        int uri;
    };
    std::vector<XmlToken> tokens;
    std::vector<Attribute> attributes; // without those that declare a prefix
    std::vector<Declared> declared;
    std::string bytes;
    std::vector<QString> uris{QString()}; // 0: no namespace; these stay when the rest is cleared

    void clear();
};

// Takes the bytes of a document apart.
class XmlSource {
public:
    virtual ~XmlSource() = default;
    // The next tokens, at least one; false: there are no more, or something is wrong with what follows.
    [[nodiscard]] virtual bool fill(XmlTokens& into) = 0;
};

} // namespace uthan::form
