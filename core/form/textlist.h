// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"

#include <iterator>
#include <limits>
#include <QSharedData>
#include <QString>
#include <QStringView>
#include <vector>

namespace uthan::form {

// The texts of a form end to end, a string for each language: thousands of small texts without thousands of blocks of
// memory.
class TextPool : public QSharedData {
public:
    int addEntry(); // its number
    void begin(size_t language); // a text of some entry: what is appended from now on
    void append(size_t language, QStringView part) { m_languages[language].pool += part; }
    void end(size_t language, int entry); // without the space around it; replaces what the entry had
    void set(size_t language, int entry, QStringView text);
    void squeeze(); // no more are to come
    [[nodiscard]] bool has(size_t language, int entry) const;
    [[nodiscard]] QStringView view(size_t language, int entry) const; // of one that is packed only until the next
    // Entries from this number on are packed: those of a long list. Said before there are any.
    void packFrom(int entry) { m_packFrom = entry; }
    [[nodiscard]] bool isPacked(int entry) const { return entry >= m_packFrom; }
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] size_t languages() const { return m_languages.size(); }

private:
    struct Span {
        quint32 start = kNone, length = 0;
    };
    struct Language {
        QString pool;
        std::vector<Span> spans; // by entry
        qsizetype started = 0;
        PackedRecords packed;
        std::vector<qint32> records; // by entry that is packed; -1: none
        mutable QString unpacked;
    };
    static constexpr quint32 kNone = ~quint32(0);
    void pack(Language& in, int entry);
    std::vector<Language> m_languages;
    int m_entries = 0;
    int m_packFrom = std::numeric_limits<int>::max();
};

// One text by index of the form's languages; shorter than the languages, or empty there: none. Copies share. It holds
// its texts itself or stands for an entry of a pool, which it leaves when it is changed.
class TextList {
public:
    TextList() = default;
    TextList(const TextPool& pool, int entry);
    [[nodiscard]] size_t size() const { return m_pool ? m_pool->languages() : m_own ? m_own->texts.size() : 0; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] QStringView view(size_t language) const;
    [[nodiscard]] QString operator[](size_t language) const;
    [[nodiscard]] QString& operator[](size_t language) { return own().texts[language]; }
    [[nodiscard]] QString front() const { return (*this)[0]; }
    void resize(size_t languages) { own().texts.resize(languages); }
    void assign(size_t languages, const QString& text) { own().texts.assign(languages, text); }

    // Where it was written, for messages: the heading of a sheet and its index (-1: not of a sheet).
    [[nodiscard]] QString heading() const;
    [[nodiscard]] int headingIndex() const { return m_own ? m_own->headingIndex : -1; }
    void setHeading(const QString& heading, int index);
    enum class Element : quint8 { None, Label, Hint, ConstraintMessage, RequiredMessage };
    void setElement(Element element) { m_element = element; } // of an XForm

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = QString;
        using difference_type = qptrdiff;
        using pointer = const QString*;
        using reference = QString;
        Iterator(const TextList& of, size_t at)
            : m_of(&of)
            , m_at(at)
        {
        }
        QString operator*() const { return (*m_of)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }

    private:
        const TextList* m_of;
        size_t m_at;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    struct Own : QSharedData {
        std::vector<QString> texts;
        QString heading;
        int headingIndex = -1;
    };
    [[nodiscard]] Own& own();

    QExplicitlySharedDataPointer<const TextPool> m_pool;
    QSharedDataPointer<Own> m_own;
    int m_entry = -1;
    Element m_element = Element::None;
};

} // namespace uthan::form
