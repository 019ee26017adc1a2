// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

class QIODevice;

namespace uthan::form {

// Qt's reader compares each attribute of an element with all others: an element with a hundred thousand would hold a
// device up for hours. No form, list or workbook has such; this finds them before the reader does.
class XmlGuard {
public:
    static constexpr int kMostAttributes = 1000;
    static constexpr qsizetype kLongestRun = 8 << 20; // bytes of a text, a tag or a comment that comes piece by piece
    [[nodiscard]] static bool isHarmless(QByteArrayView xml);
    // Goes back to where it was.
    [[nodiscard]] static bool isHarmless(QIODevice& file, bool* hasForeignNames = nullptr);
    // For what comes piece by piece and is held nowhere as a whole: no text in it may be so long that it would be.
    [[nodiscard]] bool isNextHarmless(QByteArrayView bytes);
    // Names with letters beyond ASCII were among it.
    [[nodiscard]] bool hasForeignNames() const { return m_hasForeignNames; }
    void step(char c);
    [[nodiscard]] bool isInText() const { return m_in == In::Text; }
    [[nodiscard]] bool isInTag() const { return m_in == In::Tag; } // and in no value

private:
    enum class In : quint8 { Text, Opening, Tag, Quote, Comment, Data, Instruction };
    [[nodiscard]] bool feed(QByteArrayView bytes); // false: there is one

    In m_in = In::Text;
    char m_quote = 0;
    char m_before = 0, m_last = 0; // the two bytes before this one
    int m_attributes = 0;
    bool m_hasForeignNames = false;
    qint64 m_seen = 0, m_runBegan = 0; // bytes; where the text or the tag began that goes on
};

} // namespace uthan::form
