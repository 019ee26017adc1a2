// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

// What an author may write into the labels of a form: **bold**, *italic*, # headings, [links](…), coloured spans, and
// the few HTML tags that mean the same. Whoever wrote the form is not trusted: nothing else reaches the screen as
// markup, and what we do not know is shown as it was written.
namespace uthan::markup {

struct Text {
    QString plain; // for screen readers, speech, lists and search
    QString
        styled; // b, i, u, br, font color, font size, and entities; nothing that loads or can be followed. Empty: plain
    QString shown = {}; // the plain words for the eye, where what people answered must not mix with the order of
                        // writing around it; empty: plain
    bool operator==(const Text&) const = default;
};

// `slants`: false for scripts that have no italics (Arabic, Bangla, …): what is stressed is underlined there.
[[nodiscard]] Text read(const QString& label, bool slants = true, bool isRightToLeft = false);
// Several texts as one, each in its own order of writing.
[[nodiscard]] Text joined(const QList<Text>& parts, const QString& between, bool isRightToLeft);
// Words that stand in a label as they are, whatever signs are in them: what a person answered is no markup. And a label
// as it was written, without what asText() and put() added.
[[nodiscard]] QString asText(const QString& words);
// The same inside a longer label: read() keeps it apart from what is around it.
[[nodiscard]] QString put(const QString& words);
[[nodiscard]] QString written(const QString& label);
[[nodiscard]] bool slants(const QString& languageTag);

} // namespace uthan::markup
